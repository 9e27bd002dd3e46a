import { weekdays } from '../../../lexicon/calendar.js'
import { amountAt } from '../amount/amount.js'
import type { Amount, Context } from '../context.js'
import { countsNoun, isName } from '../counted/adjacent.js'
import { gradingNouns, labelNouns, namedByOrdinal, numberedEvents, streetWords } from '../lexicon.js'

/** "page 5", "Phase 2", "Boeing 747", "Formula One", "No. 2", "Group of 20". */
export const isLabel = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  const first = amount.number.from
  if (amount.unit !== null || amount.from < first || amount.type === 'fraction' || amount.type === 'vague') return false
  const next = amount.to < to ? tokens[amount.to] : undefined
  // a number in capitals inside a sentence is part of a name
  const token = tokens[first]!
  if (
    !amount.inDigits &&
    token.shape === 'capitalized' &&
    first > from &&
    !context.isTitle &&
    !/^["“‘(:—–-]$/.test(tokens[first - 1]!.text)
  ) {
    if (amount.type === 'ordinal' ? isName(next) || isName(tokens[first - 1]) : true) return true
  }
  if (amount.type === 'ordinal' || first === from || rangesToUnit(context, amount)) return false
  const before = tokens[first - 1]!
  if (isInLabels(context, first, amount)) return true
  // "Bus No 38"
  if (before.text === 'No' && first - 1 > from && amount.inDigits) return true
  const counts = countsNoun(context, amount.to)
  // "14.7 cases per 100,000": what is reckoned by
  if (before.lower === 'per' && amount.inDigits && !counts) return true
  if (
    (labelNouns.has(before.lower) || gradingNouns.has(before.lower)) &&
    before.pos !== 'VERB' &&
    before.pos !== 'ADJ' &&
    !isNumbering(context, first - 1, amount.value ?? 0)
  ) {
    // "Volume 170,330,000 shares"
    if (counts && token.text.includes(',')) return false
    if (gradingNouns.has(before.lower)) return true
    return !counts || (before.pos === 'PROPN' && amount.inDigits)
  }
  if (isModel(context, amount, counts) || isDesignation(context, amount, counts)) return true
  if (isName(before) && token.spaced && (!context.isTitle || before.shape === 'upper')) {
    if (amount.inDigits ? !counts : !counts && token.shape !== 'lower')
      return !/^(?:killed|aged|total|up|to)$/.test(before.lower)
  }
  // "Group of 20"; "a GPA of 2.5" and "an IQ of 70" measure
  if (before.lower === 'of' && first - 2 >= from && tokens[first - 2]!.shape === 'capitalized' && !counts)
    if (isName(tokens[first - 2]) && token.shape !== 'lower' && (amount.value ?? 0) % 1 === 0) return true
  // "7-Eleven", "3Com"
  return (
    next?.text === '-' &&
    !next.spaced &&
    amount.to + 1 < to &&
    isName(tokens[amount.to + 1]) &&
    !tokens[amount.to + 1]!.spaced &&
    !context.isTitle
  )
}

/** "pages 3, 5 and 7", "Sections 12 and 14": the later numbers of several labels. */
const isInLabels = ({ tokens, from }: Context, first: number, { inDigits, to }: Amount): boolean => {
  if (!inDigits || to > first + 1 || tokens[first - 1]!.shape === 'digits') return false
  let at = first - 1
  while (at > from && (tokens[at]!.shape === 'digits' || /^(?:,|&|-|–|and|or|to)$/.test(tokens[at]!.lower))) at--
  const noun = tokens[at]!
  if (tokens[at + 1]!.shape !== 'digits') return false
  if (noun.lower === 'nos.') return true
  return (
    at < first - 2 && noun.number === 'plural' && noun.pos !== 'VERB' && labelNouns.has(noun.lower.replace(/s$/, ''))
  )
}

/** "the dead now number 160,000", "they could number 500": the verb, where the noun would make a label. */
const isNumbering = ({ tokens, from }: Context, at: number, value: number): boolean => {
  if (tokens[at]!.lower !== 'number' || at === from) return false
  const before = tokens[at - 1]!
  return (
    /^(?:ADV|AUX|PART)$/.test(before.pos) || (before.number === 'plural' && value >= 100) || before.lower === 'they'
  )
}

/** "Liberals 6-7 percent": the first number of a range whose unit comes last. */
const rangesToUnit = (context: Context, { number }: Amount): boolean => {
  if (number.to + 1 >= context.to || !/^[-–]$/.test(context.tokens[number.to]!.text)) return false
  const last = amountAt(context, number.to + 1)
  return last !== undefined && (last.unit !== null || countsNoun(context, last.to))
}

/** "(R 08)", "Task Force (TF) 31": letters that a number goes with. */
const isDesignation = ({ tokens, from }: Context, amount: Amount, counts: boolean): boolean => {
  const before = tokens[amount.from - 1]!
  if (!amount.inDigits || counts) return false
  if (/^[B-HJ-Z]{1,2}$/.test(before.text) && tokens[amount.from - 2]?.text === '(' && amount.from - 2 >= from)
    return true
  return (
    before.text === ')' &&
    amount.from - 4 >= from &&
    tokens[amount.from - 2]!.shape === 'upper' &&
    tokens[amount.from - 3]!.text === '(' &&
    isName(tokens[amount.from - 4])
  )
}

/** "450 Japanese are", "12 Swiss": a people whose name has no plural. */
const isPeople = ({ tokens, to }: Context, at: number): boolean =>
  /(?:ese|ish|ch|iss)$/.test(tokens[at]!.lower) ||
  (at + 1 < to && /^(?:are|were|have|had)$/.test(tokens[at + 1]!.lower))

/** "an 80386 machine", "a new 737 Max": the number names a model. */
const isModel = (context: Context, amount: Amount, counts: boolean): boolean => {
  const { tokens, from, to } = context
  const first = amount.number.from
  const next = amount.to < to ? tokens[amount.to] : undefined
  if (!amount.inDigits || next === undefined || amount.isHyphenated || !/^\d{2,}$/.test(tokens[first]!.text))
    return false
  const before = tokens[first - 1]!
  if (
    isName(next) &&
    (before.pos !== 'ADP' || before.lower === 'at') &&
    before.pos !== 'VERB' &&
    !(before.pos === 'ADV' || /^(?:least|more|most|some|than)$/.test(before.lower)) &&
    next.number !== 'plural' &&
    !counts &&
    next.shape === 'capitalized' &&
    !weekdays.has(next.lower) &&
    !isPeople(context, amount.to)
  )
    return true
  // "an 80386 machine"; "a 16 bed shelter" and "a 200 seat hall" count
  const isRound = /^\d\d$/.test(tokens[first]!.text) || (amount.value ?? 0) % 50 === 0
  if (/^(?:a|an)$/.test(before.lower) && next.pos === 'NOUN' && next.number === 'singular' && !isRound) return true
  // "its 80486 computer chip"
  if (before.pos === 'DET' || before.pos === 'PRON')
    if (/^\d{4,}$/.test(tokens[first]!.text) && !counts && next.pos === 'NOUN' && next.number === 'singular')
      return true
  // "two new 737 Max jets": a number inside what another one counts
  if (before.pos === 'ADJ' && isName(next))
    for (let i = first - 2; i >= Math.max(from, first - 3); i--) if (tokens[i]!.pos === 'NUM') return true
  return false
}

/** "507th Wing", "5th Special Forces Group", "the 9th Circuit": the ordinal is part of a name. */
export const isNamedUnit = (context: Context, amount: Amount): boolean => {
  const { tokens, to } = context
  if (amount.type !== 'ordinal' || !amount.inDigits) return false
  for (let i = amount.to; i < Math.min(to, amount.to + 4); i++) if (numberedEvents.has(tokens[i]!.lower)) return false
  for (let i = amount.to; i < Math.min(to, amount.to + 4); i++) {
    if (tokens[i]!.shape !== 'capitalized' && tokens[i]!.shape !== 'upper') return false
    if (
      namedByOrdinal.has(tokens[i]!.lower) ||
      /^(?:group|marines|wing)$/.test(tokens[i]!.lower) ||
      tokens[i]!.shape === 'upper'
    )
      return true
  }
  return false
}

/** "1/4 Triathlon": a fraction in a name. */
export const isNamedFraction = (context: Context, amount: Amount): boolean =>
  amount.type === 'fraction' && amount.inDigits && isName(context.tokens[amount.to]) && amount.to < context.to

/** "49 Ranch Road", "9 E 71st St". */
export const isAddress = (context: Context, amount: Amount): boolean => {
  const { tokens, to } = context
  if (amount.unit !== null || !amount.inDigits) return false
  for (let i = amount.to; i < Math.min(to, amount.to + 4); i++) {
    const token = tokens[i]!
    if (i === amount.to + 1 && token.shape === 'digits' && tokens[amount.to]!.text === '-') continue
    if (i > amount.to && token.text === '-' && !token.spaced) continue
    if (i === amount.to && token.text === '-' && !token.spaced && tokens[i + 1]?.shape === 'digits') continue
    if (token.pos !== 'PROPN' && token.shape !== 'capitalized' && token.shape !== 'digits' && token.shape !== 'upper')
      return false
    if (streetWords.has(token.lower)) return true
  }
  return false
}

/** "1." or "(2)" at the opening of a sentence; a sentence of the number alone. */
export const isListNumber = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  if (!amount.inDigits || amount.unit !== null || amount.to - amount.from > 1) return false
  const opens = amount.from === from || (amount.from === from + 1 && /^[([#]$/.test(tokens[from]!.text))
  if (!opens) return false
  if (amount.to === to) return true
  return /^[.):|]$/.test(tokens[amount.to]!.text) && (amount.value ?? 0) < 200
}

/** "the 700 block of Elm Street" */
export const isBlock = ({ tokens, to }: Context, amount: Amount): boolean =>
  amount.inDigits && amount.to + 1 < to && tokens[amount.to]!.lower === 'block' && tokens[amount.to + 1]!.lower === 'of'
