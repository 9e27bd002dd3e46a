import type { Document, Token } from '../../document/document.js'
import { mayFit } from '../../grammar/pattern/around.js'
import { tokenWhere, type Vocabulary } from '../../grammar/pattern/classes.js'
import { compile, compileAround } from '../../grammar/pattern/compile.js'
import { joins } from '../../grammar/phrases.js'
import { matterAt, officeNounOf, purposeAt } from '../../grammar/titles.js'
import { matterOpeners, officeObjects, officialGroups, partyNames, portfolios } from '../../lexicon/people/offices.js'
import { organizationHead, placeHeads } from '../../lexicon/people/organizations.js'
import {
  beforeGeneral,
  formerly,
  namedObjects,
  officersOfTowns,
  officesOfParties,
  placeWords,
  titleConjunctions,
  titleSuffixes,
} from './lexicon.js'
import { isRankBesideFunction } from './office-nouns.js'
import { belongsToTitle, isCommon } from './title-words.js'

export const mostWords = 12

/** Within a name: a proper noun, or "and" before one; no head of a body. */
const runsOn = ({ tokens }: Document, at: number): boolean => {
  const { lower, pos } = tokens[at]!
  if (organizationHead(lower) !== null) return false
  return pos === 'PROPN' || (titleConjunctions.has(lower) && tokens[at + 1]?.pos === 'PROPN')
}

/** A noun or the head of a body, and no office: "of the health [department]". */
const endsBody = ({ tokens }: Document, at: number): boolean => {
  const { lower, pos } = tokens[at]!
  return (pos === 'NOUN' || organizationHead(lower) !== null) && officeNounOf(lower) === null
}

const isOfficeNoun = ({ tokens }: Document, at: number): boolean => officeNounOf(tokens[at]!.lower) !== null

const vocabulary: Vocabulary = {
  alike: tokenWhere(({ tokens }, at) => tokens[at]!.shape === tokens[at + 1]?.shape),
  beforeGeneral,
  bodyEnd: tokenWhere(endsBody),
  bodyHead: tokenWhere(({ tokens }, at) => organizationHead(tokens[at]!.lower) !== null),
  conjunction: titleConjunctions,
  general: tokenWhere(
    (document, at) => titleSuffixes.has(document.tokens[at]!.lower) && !isRankBesideFunction(document, at),
  ),
  group: officialGroups,
  joined: tokenWhere(({ tokens }, at) => joins(tokens, at)),
  namedObject: namedObjects,
  object: new Set([...officeObjects, ...portfolios]),
  officeNoun: tokenWhere(isOfficeNoun),
  officerOfTown: officersOfTowns,
  officeObject: officeObjects,
  placeWord: placeWords,
  portfolio: portfolios,
  proper: tokenWhere(({ tokens }, at) => tokens[at]!.pos === 'PROPN' && !belongsToTitle(tokens[at]!)),
  purpose: (document, at, to) => purposeAt(document, at, to),
  runsOn: tokenWhere(runsOn),
  under: new Set(['under']),
}

/** "[Lexington County] sheriff", but "Lexington [City Manager]": the place, not the title; `#` is the word that might open the title. */
const placeName = compileAround('{proper} !!{placeWord&capitalized} # !{officerOfTown&capitalized}', vocabulary)

/** What goes on before a title with more than a word of title: `#` is the word that opens it as far as it is known. */
const before = [
  '{under&alike} !!secretary #',
  '{beforeGeneral} !!general #',
  '{any} {joined} #',
  '{portfolio&!group} {conjunction} !!({portfolio} {any}) #',
  "{officeNoun} 's #",
].map((source) => compileAround(source, vocabulary))

/** "[Labour] MP": a party, no field. */
const isParty = (previous: Token, { lower }: Token): boolean =>
  partyNames.has(previous.lower) && officesOfParties.has(officeNounOf(lower) ?? '')

/** Whether the word before a title belongs to it; a name's title takes no common nouns: "a defeat [President] X believes". */
const takesWord = (previous: Token, head: Token): boolean =>
  belongsToTitle(previous) && !isParty(previous, head) && !(isCommon(previous) && head.shape !== 'lower')

/** "Astrid Hospital [director]": capitals that end in the head of a body are its name. */
const endsName = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at - 2 >= limit &&
  tokens[at]!.shape === 'lower' &&
  tokens[at - 1]!.shape === 'capitalized' &&
  tokens[at - 2]!.shape === 'capitalized' &&
  (organizationHead(tokens[at - 1]!.lower) !== null || placeHeads.has(tokens[at - 1]!.lower))

/** How far the title reaches back from a word of it: the word itself where it reaches no further. */
const reachBack = (document: Document, at: number, head: number, limit: number): number => {
  const { tokens } = document
  const bounds = { from: limit, to: head + 1 }
  const previous = { from: at - 1, to: at }
  const word = { from: at, to: at + 1 }
  if (placeName.matchAround(document, previous, bounds) !== null || endsName(tokens, at, limit)) return at
  if (takesWord(tokens[at - 1]!, tokens[head]!)) return at - 1
  for (const pattern of before) {
    if (!mayFit(pattern, document, word, bounds)) continue
    const match = pattern.matchAround(document, word, bounds)
    if (match !== null) return match.from
  }
  return at
}

/** Where the title begins that ends with the office noun: "[deputy foreign] minister", "[Communications and Multimedia] Minister". */
export const titleStart = (document: Document, head: number, from: number): number => {
  const limit = Math.max(from, head - mostWords)
  let at = head
  while (at > limit) {
    const start = reachBack(document, at, head, limit)
    if (start === at) break
    at = start
  }
  return fromFormer(document, at, head, limit)
}

/** "[former] rebel leader": who held an office once does not hold it, whatever stands between. */
const fromFormer = ({ tokens }: Document, start: number, head: number, limit: number): number => {
  if (start <= limit || tokens[start - 1]!.shape !== 'lower' || tokens[head]!.shape !== 'lower') return start
  for (let at = start - 1; at >= limit && start - at <= wordsAfterFormer; at--) {
    const { lower, shape, pos } = tokens[at]!
    if (formerly.has(lower)) return at
    if (shape !== 'lower' || (pos !== 'NOUN' && pos !== 'ADJ')) break
  }
  return start
}
const wordsAfterFormer = 3

/** Where a rank in short begins with the grade before it: "Detective Sgt.", "State Sen." */
export const rankStart = ({ tokens }: Document, head: number, from: number): number => {
  const isWritten = (at: number): boolean => at > from && tokens[at - 1]!.shape !== 'lower'
  let at = head
  while (isWritten(at) && belongsToTitle(tokens[at - 1]!)) at--
  return isWritten(at) && officeNounOf(tokens[at - 1]!.lower) !== null ? at - 1 : at
}

/** What follows the office noun in its title, tried one after the other. */
const inChief = compile('in chief | - in {any} chief', vocabulary)
const suffix = compile('{general} | pro (tem|tempore) | {joined} (designate|elect|general|nominee)', vocabulary)
/** "of state", "of the interior"; no start of a body's name ("of the health department"), and none of another title. */
const object = compile(
  `(of|for) ({object}|the {namedObject}) ({object}|{conjunction} {object})*5
    !{object} !({conjunction} {object}) !{capitalized&officeNoun} !({runsOn}*5 {bodyEnd}) {purpose}?`,
  vocabulary,
)
const purpose = compile('{purpose}', vocabulary)

const opensBody = compile('{runsOn}*5 ({bodyHead}|{bodyEnd&lower})', vocabulary)

/** "general" after its noun, and "of state", "of the interior", "for public affairs": the end of a title. */
export const titleEnd = (document: Document, head: number, to: number): number => {
  const chief = inChief.matchAt(document, head + 1, to)
  if (chief !== null) return chief.to
  const at = suffix.matchAt(document, head + 1, to)?.to ?? head + 1
  const end = (purpose.matchAt(document, at, to) ?? object.matchAt(document, at, to))?.to ?? at
  if (matterOpeners.get(document.tokens[end]?.lower ?? '') == null) return end
  const matter = end + matterAt(document, end, to, officeNounOf(document.tokens[head]!.lower) ?? '')
  return matter > end && opensBody.matchAt(document, matter, to) === null ? matter : end
}
