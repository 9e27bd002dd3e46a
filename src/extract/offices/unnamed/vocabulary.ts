import type { Document } from '../../../document/document.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { type TokenTest, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { joins, phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { organizationHead } from '../../../lexicon/people/organizations.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import {
  aboutOffices,
  apostrophes,
  armed,
  attorneys,
  beings,
  future,
  harms,
  jurisdictions,
  namings,
  parties,
  pastimes,
  teamNames,
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
  bodyNoun: tokenWhere(({ tokens }, at) => organizationHead(tokens[at]!.lower) !== null),
  demonym: tokenWhere(({ tokens }, at) => countryOfDemonym(tokens[at]!.lower) !== null),
  finite: verbWhich((_lemma, { finite }) => finite),
  future,
  harmed: tokenWhere(isHarmed),
  harmedPassive: verbWhich((lemma, { passive }) => passive && harms.has(lemma)),
  harming: verbWhich((lemma, { passive }) => !passive && harms.has(lemma)),
  headNoun: tokenWhere(isHeadNoun),
  joint: tokenWhere(({ tokens }, at) => joins(tokens, at)),
  jurisdiction: jurisdictions,
  modifier: tokenWhere((document, at) => (phrasesOf(document).nounAt[at]?.head ?? at) > at),
  nounPhrase: nounPhraseLength,
  party: parties,
  pastime: pastimes,
  reporting: verbWhich((lemma) => reportingVerbs.has(lemma)),
  teamName: tokenWhere(({ tokens }, at) => teamNames.has(officeNounOf(tokens[at]!.lower) ?? '')),
  victim: victims,
}
