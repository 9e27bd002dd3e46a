import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { readings } from '../../../document/tag/readings.js'
import { numberAt } from '../../../grammar/numbers/numbers.js'
import { possessivePronouns } from '../../../lexicon/function-words.js'
import { weekdays } from '../../../lexicon/numbers/calendar.js'
import { durations } from '../../../lexicon/numbers/measures.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import type { Context } from '../context.js'
import type { CountMention } from '../mention.js'
import { beforeNames, daysNow, joints, notNumbers, skipped, timeDeterminers, timeOpeners } from './lexicon.js'

export type Counted = NonNullable<CountMention['counted']>

/** The ending of an owner. */
const owner = "'s"

const isDeterminer = (token: Token): boolean =>
  token.pos === 'DET' || (token.pos === 'PRON' && possessivePronouns.has(token.lower))

/** "37 last year", "20 Monday": when, not what. */
const isTime = (tokens: readonly Token[], from: number, head: number): boolean => {
  const { lower } = tokens[head]!
  if (weekdays.has(lower) || daysNow.has(lower)) return true
  return durations.has(lower) && timeDeterminers.has(tokens[from]!.lower)
}

/** "28,000 systems Sun shipped": a name right after a noun that cannot own it. */
const isOtherName = (token: Token, before: Token): boolean =>
  token.pos === 'PROPN' &&
  token.spaced &&
  (before.number === 'plural' || beforeNames.has(before.lower)) &&
  before.shape === 'lower'

/** "admitting the three states [helps]": a form in -s behind a plural, most often a verb. */
const isVerbOfPlural = (token: Token, before: Token): boolean =>
  token.number === 'plural' && before.number === 'plural' && readings(token.lower).best === can.present

/** "175 countries last month", "7.3 points 3.7 rebounds": what cannot go on a noun phrase after its noun. */
const opensAnother = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  const before = tokens[at - 1]!
  // but "the original 12 members"
  if (token.shape === 'digits' || token.pos === 'NUM') {
    const after = tokens[at + 1]?.pos
    return before.number !== 'singular' || (after !== 'ADJ' && after !== 'NOUN')
  }
  if (timeOpeners.has(token.lower)) return true
  // "her first stop Tuesday morning"
  if (weekdays.has(token.lower) && token.shape === 'capitalized' && before.shape === 'lower') return true
  return isOtherName(token, before) || isVerbOfPlural(token, before)
}

const isModifier = ({ pos, number }: Token): boolean =>
  number !== 'plural' && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')

/** The plural noun that modifiers share: "motel and hotel *rooms*", "Dutch, Belgian and French *troops*"; else the head. */
const sharedHead = (tokens: readonly Token[], head: number, to: number): number => {
  if (!isModifier(tokens[head]!)) return head
  const { pos } = tokens[head]!
  let hasAnd = false
  for (let i = head + 1; i < Math.min(to, head + 12); i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]!
    if (token.text === ',' || joints.has(token.lower)) {
      if (before.text === ',' && token.text === ',') return head
      hasAnd ||= token.text !== ','
    } else if (token.pos === 'NOUN' && token.number === 'plural') return hasAnd && before.pos === pos ? i : head
    else if (token.pos !== pos || !(before.text === ',' || joints.has(before.lower))) return head
  }
  return head
}

/** "63 U.N. and private [groups]": the plural behind a name and an adjective that it shares with it; else the name itself. */
const pastName = (tokens: readonly Token[], head: number, to: number): number => {
  if (tokens[head]!.number === 'plural' || !joints.has(tokens[head + 1]?.lower ?? ''))
    return sharedHead(tokens, head, to)
  for (let i = head + 2; i < Math.min(to, head + 7); i++) {
    const { pos, number, text } = tokens[i]!
    if (pos === 'NOUN' && number === 'plural') return tokens[i - 1]!.pos === 'ADJ' ? i : head
    if (pos !== 'ADJ' && text !== '-') return sharedHead(tokens, head, to)
  }
  return head
}

/** The noun that a phrase ends with, over what it shares with another. */
const coordinated = ({ tokens, to }: Context, head: number): number =>
  tokens[head]!.pos === 'PROPN' ? pastName(tokens, head, to) : sharedHead(tokens, head, to)

/** Where a phrase begins after the last possessor that is near: "the city's 20 schools". */
const pastPossessor = (tokens: readonly Token[], from: number, head: number): number => {
  let start = from
  for (let i = from; i < Math.min(head, from + 8); i++) if (tokens[i]!.lower === owner) start = i + 1
  return start
}

/** Where a phrase begins after determiners, words of a bound and numbers. */
const pastNumbers = (tokens: readonly Token[], from: number, head: number): number => {
  let start = from
  while (start < head) {
    const token = tokens[start]!
    if (isDeterminer(token) || skipped.has(token.lower)) {
      start++
      continue
    }
    const number = notNumbers.has(token.lower) ? undefined : numberAt(tokens, start, head)
    // "60-year-old women" stays whole
    if (number === undefined || number.type === 'ordinal' || tokens[start + number.length]?.text === '-') break
    start += number.length
  }
  return start
}

/** The end of a phrase before what opens another one: "7.3 points [3.7 rebounds]". */
const endBefore = (tokens: readonly Token[], start: number, last: number): number => {
  let head = last
  for (let i = start + 1; i <= head; i++) {
    const { pos } = tokens[i - 1]!
    const isNoun = pos === 'NOUN' || (pos === 'PROPN' && tokens[i]!.shape === 'lower')
    if (isNoun && opensAnother(tokens, i)) head = i - 1
  }
  return head
}

/** A noun phrase without articles, possessors and numbers. */
export const barePhrase = (context: Context, { from, to }: TokenRange, last: number): Counted | undefined => {
  const { tokens } = context
  const start = pastNumbers(tokens, pastPossessor(tokens, from, last), last)
  const own = endBefore(tokens, start, last)
  const end = own < last ? own + 1 : to
  const head = end === own + 1 ? coordinated(context, own) : own
  const noun = tokens[head]!
  if (isTime(tokens, start, head) || start > head || noun.pos === 'NUM' || noun.shape === 'digits') return undefined
  return { from: start, to: head > own ? head + 1 : end, head }
}
