import type { Token } from '../document/document.js'
import { listedName } from '../document/tag/compromise/index.js'
import { isFunctionWord } from '../lexicon/function-words.js'
import { months, weekdays } from '../lexicon/numbers/calendar.js'
import { can, listedReading } from '../lexicon/parts-of-speech/index.js'
import { doubtfulGivenNames, givenNames, surnames } from '../lexicon/people/given-names.js'

/** The marks around a nickname: the closing one by the opening one. */
const closingMarks: ReadonlyMap<string, RegExp> = new Map([
  ['"', /^["”]$/],
  ['“', /^["”]$/],
  ['‘', /^['’]$/],
  ["'", /^['’]$/],
  ['(', /^\)$/],
])

/** No nickname has more words: "the Big Bad Wolf". */
const longestNickname = 4

const isWritten = ({ shape }: Token): boolean => shape === 'capitalized' || shape === 'upper' || shape === 'mixed'

/** "Monday" and "The" end no name, "May" can. */
const canBeSurname = ({ lower }: Token): boolean =>
  !weekdays.has(lower) && (!isFunctionWord(lower) || months.has(lower))

const isCommon = (lower: string): boolean => ((listedReading(lower)?.bits ?? 0) & can.known) !== 0

const isGiven = ({ lower }: Token): boolean =>
  givenNames.has(lower) || (listedName(lower) === 'given' && !isCommon(lower))

/** Whether two words can be the first and the last part of a name: 'Storm "Edda" Leaves' has no nickname. */
const canBeName = (first: Token, last: Token): boolean => {
  if (!isWritten(first) || !isWritten(last) || isFunctionWord(first.lower) || !canBeSurname(last)) return false
  if (isGiven(first) || !isCommon(first.lower)) return true
  return (doubtfulGivenNames.has(first.lower) || surnames.has(first.lower)) && !isCommon(last.lower)
}

/** The closing mark of the words from `at`, of which the last has a capital; -1 where there is none near. */
const closingAt = (tokens: readonly Token[], at: number, closing: RegExp): number => {
  for (let i = at; i <= at + longestNickname && i < tokens.length; i++) {
    const { text, shape, spaced } = tokens[i]!
    if (closing.test(text)) return i > at && !spaced && isWritten(tokens[i - 1]!) ? i : -1
    if (shape === 'other' || shape === 'digits') return -1
  }
  return -1
}

/**
 * Where a nickname ends whose opening mark stands at `at`, between two parts of a name: after the closing mark of
 * 'Edward ["Ted"] Harlan', 'Johnny ["the Rat"] Fazzi', 'Thomas [(Tommy)] Hale'; `at` where there is none. In brackets both are given names.
 */
export const nicknameEnd = (tokens: readonly Token[], at: number): number => {
  const before = tokens[at - 1]
  const first = tokens[at + 1]
  const closing = closingMarks.get(tokens[at]!.text)
  if (closing === undefined || before === undefined || first === undefined) return at
  if (!tokens[at]!.spaced || first.spaced) return at
  const end = closingAt(tokens, at + 1, closing)
  const after = tokens[end + 1]
  if (end < 0 || after === undefined || !after.spaced) return at
  if (after.sentence !== before.sentence || !canBeName(before, after)) return at
  if (tokens[at]!.text === '(' && !(end === at + 2 && isGiven(before) && isGiven(first))) return at
  return end + 1
}

/** Where the nickname begins that ends before the word at `at`: 'Edward ["]Ted" Harlan' for "Harlan"; -1 where there is none. */
export const nicknameBefore = (tokens: readonly Token[], at: number): number => {
  if (at < 4 || tokens[at - 1]!.shape !== 'other') return -1
  for (let i = at - 3; i > 0 && i >= at - 3 - longestNickname; i--) if (nicknameEnd(tokens, i) === at) return i
  return -1
}
