import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { Amount, Context } from './context.js'
import type { Bound } from './kind.js'
import { cueAdverbs, cueFillers, cueGovernors, cuesAfter, cuesBefore, prepositionCues } from './lexicon.js'

/** A bound and the words that give it. */
export interface Cue extends TokenRange {
  readonly bound: Bound
}

interface CuePhrase {
  readonly words: readonly string[]
  readonly bound: Bound
}

/** Cue phrases by one of their words (the last before a number, the first after it), longest first. */
const indexBy = (
  cues: Readonly<Record<string, readonly string[]>>,
  key: (words: readonly string[]) => string | undefined,
) => {
  const map = new Map<string, CuePhrase[]>()
  for (const [bound, list] of Object.entries(cues))
    for (const phrase of list) {
      const words = phrase.split(' ')
      const word = key(words) ?? ''
      map.set(word, [...(map.get(word) ?? []), { words, bound: bound as Bound }])
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
const byLastWord = indexBy(cuesBefore, (words) => words.at(-1))
const byFirstWord = indexBy(cuesAfter, (words) => words[0])

const stands = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, k) => tokens[at + k]!.lower === word)

/** The cue phrase that ends before `end`, looking back no further than `floor`. */
const phraseBefore = (tokens: readonly Token[], end: number, floor: number): Cue | undefined => {
  if (end <= floor) return undefined
  for (const { words, bound } of byLastWord.get(tokens[end - 1]!.lower) ?? []) {
    const from = end - words.length
    if (from >= floor && stands(tokens, from, words)) return { from, to: end, bound }
  }
  return undefined
}

const isSmallInWords = (amount: Amount): boolean =>
  !amount.inDigits && amount.unit === null && amount.type === 'cardinal' && (amount.value ?? 0) <= 12

const spendsTime =
  /^(?:for|in|after|within|of|to|by|at|is|was|are|were|been|be|lasts?|lasted|takes?|took|taken|spent|spends?|waited|lived|and|or|just|well|,)$/

/** Whether a cue that is also a preposition bounds this number: "about two hours", not "a film about two brothers". */
const bindsNumber = (context: Context, cue: Cue, amount: Amount): boolean => {
  const { tokens } = context
  const token = tokens[cue.from]!
  const before = cue.from > context.from ? tokens[cue.from - 1]! : undefined
  switch (token.lower) {
    case 'about':
      return before === undefined || !cueGovernors.has(before.lower)
    case 'past':
      return (
        before === undefined ||
        (before.pos !== 'DET' && before.pos !== 'PRON' && !/^(?:the|this|'s)$/.test(before.lower))
      )
    case 'top':
    case 'tops':
      return token.pos === 'VERB' && !isSmallInWords(amount)
    case 'near':
      // "a near 50-year low"
      if (amount.unit?.kind === 'duration') return amount.isHyphenated && before?.lower === 'a'
      return !isSmallInWords(amount)
    case 'short':
      return !isSmallInWords(amount)
    case 'over':
      // "over a three-year period": during it
      if (amount.unit?.kind === 'duration' && amount.isHyphenated && /^an?$/.test(tokens[cue.to]!.lower)) return false
      if (amount.unit?.kind === 'duration' && !amount.isHyphenated)
        return before === undefined || spendsTime.test(before.lower) || cueAdverbs.has(before.lower)
      return (
        !(isSmallInWords(amount) && tokens[amount.from]!.lower !== 'a') &&
        !(before !== undefined && cueGovernors.has(before.lower))
      )
    case 'around':
      return !isSmallInWords(amount) || before === undefined || before.pos === 'VERB' || before.pos === 'AUX'
    default:
      return !isSmallInWords(amount) && !(before !== undefined && cueGovernors.has(before.lower))
  }
}

const accepts = (context: Context, cue: Cue, amount: Amount): boolean => {
  const { tokens } = context
  const first = tokens[cue.from]!
  // "12-under 276"
  if (!first.spaced && tokens[cue.from - 1]?.text === '-' && tokens[cue.from - 2]?.shape === 'digits') return false
  const isWord = cue.to - cue.from === 1
  if (isWord && prepositionCues.has(first.lower)) return bindsNumber(context, cue, amount)
  if (first.lower === 'some' && isWord)
    return amount.type === 'cardinal' && (amount.value ?? 0) >= 2 && tokens[cue.from - 1]?.lower !== 'the'
  if (first.lower === 'estimated' && isWord) return first.pos !== 'VERB' || tokens[cue.from - 1]?.pos === 'DET'
  if (first.lower === 'c' || first.lower === 'c.') return amount.inDigits
  return true
}

/** The cue before an amount, with the words between them: "well over", "at least another", "as many as". */
export const cueBefore = (context: Context, amount: Amount, floor: number): Cue | undefined => {
  const { tokens } = context
  let found: Cue | undefined
  let end = amount.from
  for (let round = 0; round < 2; round++) {
    let cue = phraseBefore(tokens, end, floor)
    if (cue === undefined && found === undefined) {
      let fillers = end
      while (fillers > floor && end - fillers < 2 && cueFillers.has(tokens[fillers - 1]!.lower)) fillers--
      cue = fillers < end ? phraseBefore(tokens, fillers, floor) : undefined
      if (cue !== undefined && !admitsFiller(tokens, cue, fillers, end, amount)) cue = undefined
    }
    if (cue === undefined || !accepts(context, cue, amount)) break
    const bound = found === undefined || found.bound === 'approximate' ? cue.bound : found.bound
    found = { from: cue.from, to: amount.from, bound }
    end = cue.from
  }
  if (found === undefined) return undefined
  let { from, bound } = found
  if (tokens[from]!.lower === 'exceed' && isNegated(tokens, from, context.from)) bound = 'at_most'
  if (/^(?:over|under|more|less|fewer|above|below|short|beyond|shy|in|north)$/.test(tokens[from]!.lower)) {
    while (from > floor && cueAdverbs.has(tokens[from - 1]!.lower)) from--
    if (tokens[from]!.lower === 'little' && tokens[from - 1]?.lower === 'a' && from - 1 >= floor) from--
  }
  return { from, to: found.to, bound }
}

/** "shall not at any time exceed five percent" */
const isNegated = (tokens: readonly Token[], at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--)
    if (/^(?:not|n't|never|cannot)$/.test(tokens[i]!.lower)) return true
  return false
}

/** "at least a 30-kilometre radius", "about another 20"; not "talked about the two" or "over the 120". */
const admitsFiller = (tokens: readonly Token[], cue: Cue, from: number, to: number, amount: Amount): boolean => {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (lower === 'the') return false
    if ((lower === 'a' || lower === 'an') && i === to - 1 && !(amount.isHyphenated || amount.unit !== null))
      return false
  }
  return !(cue.to - cue.from === 1 && prepositionCues.has(tokens[cue.from]!.lower)) || amount.unit !== null
}

/** The cue after a number or its unit: "or more", "or so", "and counting", "-plus". */
export const cueAfter = (context: Context, at: number): Cue | undefined => {
  const { tokens, to } = context
  if (at >= to) return undefined
  for (const { words, bound } of byFirstWord.get(tokens[at]!.lower) ?? []) {
    if (at + words.length > to || !stands(tokens, at, words)) continue
    const next = tokens[at + words.length]
    const last = tokens[at + words.length - 1]!
    const isShort = words.length === 1
    // "10 plus 5", "20 max": a sign stands against its number
    if (words[0] === '+' && tokens[at]!.spaced) continue
    if (words[0] === '-' && (tokens[at]!.spaced || tokens[at + 1]!.spaced)) continue
    if (
      isShort &&
      words[0] !== '+' &&
      next !== undefined &&
      next.sentence === last.sentence &&
      (next.shape === 'digits' || next.pos === 'NUM')
    )
      continue
    if (words[0] === 'and' && words[1] === 'more' && next?.pos !== 'PUNCT') continue
    // "less than 1 billion or more than 42 billion"
    if (next?.lower === 'than') continue
    // "at least" after a number belongs to a number after it
    if (
      (words[0] === 'at' || isShort) &&
      next !== undefined &&
      at + words.length < to &&
      next.pos !== 'PUNCT' &&
      words[0] !== '+' &&
      words[0] !== 'odd' &&
      words[0] !== 'plus'
    )
      continue
    return { from: at, to: at + words.length, bound }
  }
  return undefined
}

const limits = /^(?:barrier|limit|mark|threshold)$/

const openEnded = /^(?:the|this|that|its|their|his|her|a|an|our)$/

/**
 * A cue cut off from its number, which gives the bound but stays outside the span: "minimum deposits of $250,000", "over the $250,000
 * threshold".
 */
export const cueApart = (context: Context, amount: Amount, floor: number): Bound | undefined => {
  const { tokens, from } = context
  const before = amount.from - 1
  if (before - 1 < Math.max(from, floor)) return undefined
  if (/^(?:of|is|was|at)$/.test(tokens[before]!.lower))
    for (let i = before - 1; i >= Math.max(from, floor, before - 4); i--) {
      const { lower, pos } = tokens[i]!
      if (lower === 'minimum') return 'at_least'
      if (lower === 'maximum') return 'at_most'
      if (pos !== 'NOUN' && pos !== 'ADJ') break
    }
  if (!openEnded.test(tokens[before]!.lower) || amount.unit?.kind === 'duration') return undefined
  if (amount.unit === null && !limits.test(tokens[amount.to]?.lower ?? '')) return undefined
  const cue = phraseBefore(tokens, before, Math.max(from, floor))
  const isLimit = cue !== undefined && (cue.bound === 'more_than' || cue.bound === 'less_than')
  return isLimit && !cueGovernors.has(tokens[cue.from - 1]?.lower ?? '') ? cue.bound : undefined
}
