import type { Document } from '../../../document/document.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { type Clause, clauseAt, placedPhraseAt } from '../../../grammar/clauses/index.js'
import { type TokenTest, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { joins, phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { indefiniteArticles } from '../../../lexicon/function-words.js'
import { fatesOfNouns } from '../../../lexicon/nouns/index.js'
import { officeGrades, portfolios } from '../../../lexicon/people/offices.js'
import { gatherings, organizationHead } from '../../../lexicon/people/organizations.js'
import { ownedByDead } from '../../../lexicon/people/sorts.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import { union } from '../../../lexicon/word-list.js'
import {
  aboutOffices,
  apostrophes,
  armed,
  attorneys,
  beings,
  crackings,
  deaths,
  fatesOfVictims,
  freedWords,
  freeings,
  future,
  harms,
  jurisdictions,
  meetingsOfOfficers,
  namings,
  parties,
  pastimes,
  teamNames,
  victimNouns,
  victims,
} from '../lexicon.js'

/** The verb group that a token stands in is of a kind. */
const verbWhich = (holds: (lemma: string, group: VerbGroup) => boolean): TokenTest =>
  tokenWhere((document, at) => {
    const group = phrasesOf(document).verbAt[at]
    return group !== undefined && holds(verbLemma(document.tokens[group.head]!.lower), group)
  })

/** A noun that the words before it modify in one phrase: "police [station]". */
const isHeadNoun = (document: Document, at: number): boolean => {
  const phrase = phrasesOf(document).nounAt[at]
  const { pos } = document.tokens[at]!
  return phrase !== undefined && phrase.from < at && phrase.head >= at && (pos === 'NOUN' || pos === 'PROPN')
}

const nounPhraseLength: TokenTest = (document, at) => {
  const phrase = phrasesOf(document).nounAt[at]
  return phrase?.from === at ? phrase.to - at : 0
}

/** The clause that a phrase beginning at a token is the subject or an object of; joined nouns share it: "a nurse and [two soldiers]". */
const clauseOf = (document: Document, at: number, role: 'subject' | 'object'): Clause | null => {
  let placed = placedPhraseAt(document, at)
  for (let steps = 0; placed !== null && placed.role !== role && steps < longestList; steps++) {
    const joint: number = placed.phrase.from - 1
    const isJoined = document.tokens[joint]?.pos === 'CCONJ' || (steps > 0 && document.tokens[joint]?.text === ',')
    placed = isJoined && joint > 0 ? placedPhraseAt(document, joint - 1) : null
  }
  if (placed === null || placed.role !== role) return null
  const clause = clauseAt(document, placed.phrase.head)
  return clause?.verb == null || clause.verb.negated ? null : clause
}
const longestList = 6

/** "Two officers died", "have since been freed" */
const suffers = (document: Document, at: number): boolean => {
  const clause = clauseOf(document, at, 'subject')
  if (clause === null) return false
  const lemma = verbLemma(document.tokens[clause.verb!.head]!.lower)
  return clause.verb!.passive ? harms.has(lemma) || freeings.has(lemma) : deaths.has(lemma)
}

/** "killed [two soldiers]", "set free [two soldiers]" */
const isHarmedObject = (document: Document, at: number): boolean => {
  const clause = clauseOf(document, at, 'object')
  if (clause === null || clause.verb!.passive) return false
  const lemma = verbLemma(document.tokens[clause.verb!.head]!.lower)
  return harms.has(lemma) || freeings.has(lemma)
}

/** "the bodies [of two soldiers]" */
const isFateOf = ({ tokens }: Document, at: number): boolean =>
  fatesOfVictims.has(fatesOfNouns.get(nounLemma(tokens[at]!.lower)) ?? '')

/** "a [murdered] policeman" */
const isHarmed = ({ tokens }: Document, at: number): boolean => {
  const { lower } = tokens[at]!
  return lower.endsWith('ed') && harms.has(verbLemma(lower))
}

/** Classes of the words around an office phrase that stands for nobody who acts in office. */
export const refusalClasses: Vocabulary = {
  aboutOffice: aboutOffices,
  anyVerb: verbWhich(() => true),
  apostrophe: apostrophes,
  armed,
  attorney: attorneys,
  beingOrNaming: verbWhich((lemma) => beings.has(lemma) || namings.has(lemma)),
  cracking: crackings,
  bodyNoun: tokenWhere(({ tokens }, at) => organizationHead(tokens[at]!.lower) !== null),
  demonym: tokenWhere(({ tokens }, at) => countryOfDemonym(tokens[at]!.lower) !== null),
  finite: verbWhich((_lemma, { finite }) => finite),
  future,
  fate: tokenWhere(isFateOf),
  freed: freedWords,
  gathering: gatherings,
  harmed: tokenWhere(isHarmed),
  harmedObject: tokenWhere(isHarmedObject),
  headNoun: tokenWhere(isHeadNoun),
  joint: tokenWhere(({ tokens }, at) => joins(tokens, at)),
  jurisdiction: jurisdictions,
  meeting: meetingsOfOfficers,
  modifier: tokenWhere((document, at) => (phrasesOf(document).nounAt[at]?.head ?? at) > at),
  nounPhrase: nounPhraseLength,
  ofTitle: union(portfolios, officeGrades),
  party: parties,
  pastime: pastimes,
  reporting: verbWhich((lemma) => reportingVerbs.has(lemma)),
  sufferer: tokenWhere(suffers),
  teamName: tokenWhere(({ tokens }, at) => teamNames.has(officeNounOf(tokens[at]!.lower) ?? '')),
  // "the body of two officers", not "a large body of police"
  remains: tokenWhere(
    (document, at) =>
      ownedByDead.has(document.tokens[at]!.lower) &&
      !indefiniteArticles.has(document.tokens[phrasesOf(document).nounAt[at]?.from ?? at]!.lower),
  ),
  victim: victims,
  victimNoun: victimNouns,
}
