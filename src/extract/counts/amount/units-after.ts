import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import type { NumberReading } from '../../../grammar/numbers/numbers.js'
import { type UnitReading, unitAt } from '../../../grammar/numbers/units.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import { indefiniteArticles } from '../../../lexicon/function-words.js'
import { currencyCodes, currencyNames, plainCodes } from '../../../lexicon/numbers/currencies.js'
import type { Context } from '../context.js'
import { poundsAsWeight } from '../counted/pounds.js'
import { degreesAt } from './degrees.js'
import { bitLetters, capitalMoney, closeUnits, otherNouns, otherThings, rateNouns, writtenUnits } from './lexicon.js'
import { isMagnitude, magnitude } from './magnitudes.js'
import { isHyphen, type Opening } from './sign.js'
import { stands, vocabulary } from './vocabulary.js'

/** A unit that follows a number, and the token where it begins. */
interface UnitAfter {
  readonly unit: UnitReading
  readonly from: number
}

/** "5G", "10M": the letters of a generation and of millions, which are no grams and metres; "the 50 mark" and "a pen" are no money. */
export const isOther = ({ text, lower, shape, spaced }: Token, { name }: UnitReading, isHyphenated: boolean): boolean =>
  (shape === 'lower' && spaced && currencyCodes.has(lower) && !currencyNames.has(lower) && !plainCodes.has(lower)) ||
  (name !== null && (otherThings.get(text) === name || (!isHyphenated && otherNouns.get(text) === name)))

const isPerSecond = stands('# / s')

/** "3.5\" wide" */
const isInchMark = stands('{digits} ~!!{inchMark} # {dimension}')

/** "4in", "500 Nm", "27 Mb/s": signs that are units only as they are written. */
const writtenAt = (context: Context, at: number): UnitReading | undefined => {
  const { text, spaced } = context.tokens[at]!
  const bits = bitLetters.get(text)
  if (bits !== undefined && isPerSecond(context, { from: at, to: at + 1 }))
    return { kind: 'measure', name: `${bits} per second`, factor: 1, length: 3 }
  if (isInchMark(context, { from: at, to: at + 1 })) return { kind: 'measure', name: 'inch', factor: 1, length: 1 }
  const name = writtenUnits.get(text) ?? (spaced ? undefined : closeUnits.get(text))
  return name === undefined ? undefined : { kind: 'measure', name, factor: 1, length: 1 }
}

/** "weighs nine stone", "lost two stone" */
const weighsStone = stands('{weighing} {any}*4 # stone', '{weighing} {any}*4 # ~{hyphen} ~stone')

const pointAfter = compileAround('# (~{hyphen})? [point: point]', vocabulary)

/** "a quarter-point cut in rates": a point of percent where rates are spoken of. */
const pointAt = (context: Context, end: number): UnitAfter | undefined => {
  const match = pointAfter.matchAround(context.document, { from: end, to: end }, context)
  if (match === null) return undefined
  for (let i = context.from; i < context.to; i++)
    if (rateNouns.has(context.tokens[i]!.lower))
      return {
        from: match.captures.point!.from,
        unit: { kind: 'percent', name: 'percentage point', factor: 1, length: 1 },
      }
  return undefined
}

/** "Mark Twain", "50 Real fans": a name where money would be written small. */
const isNameOfMoney = (context: Context, { shape, pos, lower }: Token, { kind, length }: UnitReading): boolean =>
  kind === 'money' &&
  length === 1 &&
  shape === 'capitalized' &&
  pos === 'PROPN' &&
  !context.isTitle &&
  !capitalMoney.has(lower)

/** The unit after a number, over a hyphen or the adjective of its kind. */
const unitAfter = (context: Context, at: number, inDigits: boolean): UnitAfter | undefined => {
  const { tokens, to } = context
  const from = isHyphen(tokens[at]) && at + 1 < to && !tokens[at + 1]!.spaced ? at + 1 : at
  const isWeighed = !inDigits && weighsStone(context, { from: at, to: at })
  const signed = from === at && inDigits && at < to ? (writtenAt(context, at) ?? degreesAt(context, at)) : undefined
  const unit = signed ?? unitAt(tokens, from, to, inDigits || isWeighed)
  if (unit === undefined || isOther(tokens[from]!, unit, from > at)) return undefined
  return isNameOfMoney(context, tokens[from]!, unit) ? undefined : { unit, from }
}

/** A unit, the words that give it, and where the amount ends with it. */
export interface Ending {
  readonly from: number
  readonly to: number
  readonly unit: UnitReading | null
  readonly unitTokens: TokenRange | null
  readonly isHyphenated: boolean
}

/** "€1.5 billion euros": the money said twice. */
const pastSaidTwice = (tokens: readonly Token[], end: number, to: number, name: string): number => {
  const again = unitAt(tokens, end, to, true)
  return again?.kind === 'money' && again.name === name && again.factor === 1 ? end + again.length : end
}

/** "$76 US", "$5 million Canadian": the money before the number, and its country after it. */
export const moneyEnding = (
  { tokens, to }: Context,
  from: number,
  end: number,
  { name, tokens: range }: NonNullable<Opening['currency']>,
): Ending => {
  const after = end < to ? tokens[end]!.lower : ''
  const country = countries.get(after)
  return {
    from,
    to: country === undefined ? pastSaidTwice(tokens, end, to, name) : end + 1,
    unit: { kind: 'money', name: country ?? name, factor: 1, length: range.to - range.from },
    unitTokens: range,
    isHyphenated: false,
  }
}

const unitOfPart = compileAround('# of? (a | an | one) [unit: {any}]', vocabulary)

/** "half [an hour]", "three-quarters [of a mile]", "half [of one percent]" */
const partOfUnit = (
  context: Context,
  at: number,
): { unit: UnitReading; unitTokens: TokenRange; to: number } | undefined => {
  const { tokens, to, document } = context
  const from = unitOfPart.matchAround(document, { from: at, to: at }, context)?.captures.unit?.from
  const unit = from === undefined ? undefined : unitAt(tokens, from, to, false)
  if (from === undefined || unit === undefined || tokens[from]!.number === 'plural') return undefined
  const end = from + unit.length
  return { unit: poundsAsWeight(context, { from: at, to: end }, unit, false), unitTokens: { from, to: end }, to: end }
}

const isAfterQuarter = stands('quarter #')

/** The unit after the number, if there is one; undefined where the words are no amount after all. */
export const unitEnding = (
  context: Context,
  { from, start }: Opening,
  number: NumberReading,
  end: number,
): Ending | undefined => {
  const { tokens, to } = context
  const part = number.type === 'fraction' ? partOfUnit(context, end) : undefined
  if (part !== undefined) return { from, ...part, isHyphenated: false }
  const point = number.type === 'fraction' ? pointAt(context, end) : undefined
  const after = number.type === 'ordinal' ? undefined : (point ?? unitAfter(context, end, number.inDigits))
  if (after === undefined) {
    const unit = isMagnitude(context, start) ? magnitude : null
    return { from, to: end, unit, unitTokens: null, isHyphenated: isJoined(tokens, end, to) }
  }
  const isHyphenated = after.from > end
  const isPart = number.type === 'fraction' && indefiniteArticles.has(tokens[start]!.lower)
  // "a third degree": an ordinal, not a third of one
  if (isPart && point === undefined && !isHyphenated && !isAfterQuarter(context, { from: end, to: end }))
    return undefined
  const unitEnd = after.from + after.unit.length
  return {
    // "a quarter-century", "a half-hour": the article is the noun's
    from: isPart && isHyphenated ? from + 1 : from,
    to: unitEnd,
    unit: poundsAsWeight(context, { from: start, to: unitEnd }, after.unit, isHyphenated),
    unitTokens: { from: after.from, to: unitEnd },
    isHyphenated,
  }
}

const countries: ReadonlyMap<string, string> = new Map([
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['cdn', 'CAD'],
  ['u.s.', 'USD'],
  ['us', 'USD'],
  ['usd', 'USD'],
])

const isJoined = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to &&
  isHyphen(tokens[at]) &&
  !tokens[at + 1]!.spaced &&
  tokens[at + 1]!.shape !== 'digits' &&
  tokens[at + 1]!.shape !== 'other'
