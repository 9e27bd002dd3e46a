import type { Document, Token } from '../../../document/document.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { type TokenTest, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { joins, phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import { nameEnd } from '../complement.js'
import {
  appositionMarks,
  asides,
  beings,
  bodiesInLowerCase,
  clauseMarks,
  closingBrackets,
  contests,
  headings,
  namings,
  officesToWin,
  partialContests,
  partyInitials,
  servings,
  tagDashes,
  winnings,
} from '../lexicon.js'
import { namesPublicBody } from '../public-bodies.js'
import { isAddress, isNameToken, nameBefore, nameLengthAt } from './adjacent-names.js'

/** A verb group that begins at a token and is of a kind. */
const verbGroup =
  (holds: (lemma: string, group: VerbGroup) => boolean): TokenTest =>
  (document, at) => {
    const group = phrasesOf(document).verbAt[at]
    if (group === undefined || group.from !== at || group.negated) return 0
    return holds(verbLemma(document.tokens[group.head]!.lower), group) ? group.to - at : 0
  }

/** A token of a verb group of a kind: where the title begins within the group ("was [elected governor]") only a part stands before. */
const ofVerb = (holds: (lemma: string, group: VerbGroup) => boolean): TokenTest =>
  tokenWhere((document, at) => {
    const group = phrasesOf(document).verbAt[at]
    return group !== undefined && !group.negated && holds(verbLemma(document.tokens[group.head]!.lower), group)
  })

/** A finite verb that is more than a participle: "X, chairman of the bank, [said]". */
const isFiniteVerb = (document: Document, at: number): boolean => {
  const group = phrasesOf(document).verbAt[at]
  if (group === undefined || group.from !== at || !group.finite) return false
  return !(group.passive && group.modal === null && group.to - group.from === 1)
}

const sentenceStart = (document: Document, at: number): number =>
  document.sentences[document.tokens[at]!.sentence]!.from

const isProper = (token: Token | undefined): boolean => token?.pos === 'PROPN' && token.shape !== 'lower'

/** A name right behind a verb of naming: "named [X] chairman". */
const isNamed = (document: Document, at: number): boolean => {
  const from = sentenceStart(document, at)
  const name = at > from ? nameBefore(document.tokens, at + 1, from) : null
  const verb = name === null ? undefined : document.tokens[name.from - 1]
  return verb?.pos === 'VERB' && namings.has(verbLemma(verb.lower))
}

/** A name that is no nationality: "[Obama] administration", not "German government". */
const isLeader = ({ tokens }: Document, at: number): boolean =>
  isProper(tokens[at]) &&
  countryOfDemonym(tokens[at]!.lower) === null &&
  countryOfDemonym(`${tokens[at - 1]?.lower} ${tokens[at]!.lower}`) === null

/** What stands between the comma of an apposition and its "and": "X, a [rights activist] and head of the union". */
const isOfApposition = ({ tokens }: Document, at: number): boolean => {
  const { pos } = tokens[at]!
  return pos !== 'VERB' && pos !== 'AUX' && (pos !== 'PUNCT' || joins(tokens, at))
}

/** "the Ministry of Foreign Affairs", "the council": a noun phrase that names a public body, to the end of its name. */
const publicBodyLength: TokenTest = (document, at, to) => {
  const object = phrasesOf(document).nounAt[at]
  if (object === undefined || object.from !== at) return 0
  const body = { from: at, to: nameEnd(document, at, to) }
  const inWords = bodiesInLowerCase.has(document.tokens[object.head]!.lower)
  const isNamed = inWords || document.tokens.slice(at, body.to).some(isProper)
  return isNamed && namesPublicBody(document, body) ? body.to - at : 0
}

/** "the governor's race", "the presidency": an election that tells an office. */
const contestLength: TokenTest = (document, at) => {
  const phrase = phrasesOf(document).nounAt[at]
  if (phrase === undefined || phrase.from !== at) return 0
  const { lower } = document.tokens[phrase.head]!
  if (!contests.has(lower)) return 0
  const tellsOffice =
    !partialContests.has(lower) ||
    document.tokens
      .slice(phrase.from, phrase.head)
      .some((token) => officeNounOf(token.lower) !== null || officesToWin.has(token.lower))
  return tellsOffice ? phrase.head + 1 - at : 0
}

/** The verb "win" that is the head of its group, told and not denied. */
const isWin = (document: Document, at: number): boolean => {
  const group = phrasesOf(document).verbAt[at]
  return group?.head === at && !group.passive && !group.negated && winnings.has(verbLemma(document.tokens[at]!.lower))
}

/** Classes of the words between an office and the name of who holds it. */
export const holderClasses: Vocabulary = {
  // names
  address: tokenWhere(({ tokens, sentences }, at) => isAddress(tokens, at, sentences[tokens[at]!.sentence]!.to)),
  person: ({ tokens }, at, to) => nameLengthAt(tokens, at, to),
  nameEnd: tokenWhere((document, at) => nameBefore(document.tokens, at + 1, sentenceStart(document, at)) !== null),
  nameToken: tokenWhere(({ tokens }, at) => isNameToken(tokens[at])),
  namedPerson: tokenWhere(isNamed),
  proper: tokenWhere(({ tokens }, at) => isProper(tokens[at])),
  leader: tokenWhere(isLeader),
  // what may stand between
  aside: asides,
  appositionMark: appositionMarks,
  clauseMark: clauseMarks,
  dash: tagDashes,
  initial: partyInitials,
  closing: closingBrackets,
  opensClause: tokenWhere(({ tokens }, at) => tokens[at]!.pos === 'ADP' || tokens[at]!.pos === 'VERB'),
  ofApposition: tokenWhere(isOfApposition),
  // verbs and what they govern
  finite: tokenWhere(isFiniteVerb),
  being: ofVerb((lemma, { passive }) => beings.has(lemma) || (passive && namings.has(lemma))),
  serving: ofVerb((lemma, { passive }) => servings.has(lemma) || (passive && namings.has(lemma))),
  heading: verbGroup((lemma, { passive }) => !passive && headings.has(lemma)),
  win: tokenWhere(isWin),
  contest: contestLength,
  publicBody: publicBodyLength,
  nounPhrase: (document, at) => {
    const phrase = phrasesOf(document).nounAt[at]
    return phrase === undefined ? 0 : phrase.to - at
  },
}
