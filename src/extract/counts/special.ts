import { currencyNames } from '../../lexicon/currencies.js'
import { unitAt } from '../../lexicon/units.js'
import { type Amount, amountAt, type Scene } from './amount.js'
import type { Cue } from './bounds.js'
import { type Draft, limits } from './draft.js'
import { multiples, scoreWords } from './lexicon.js'

const exact = (value: number): Pick<Draft, 'value' | 'min' | 'max' | 'bound'> => ({
  value,
  ...limits('exact', value),
  bound: 'exact',
})

/** "1 in 5", "nine out of ten", "177 out of every 100,000". */
export const ratioFrom = (scene: Scene, first: Amount): Draft | undefined => {
  const { tokens, to } = scene
  if (first.type !== 'cardinal' || first.unit !== null || first.to + 1 >= to) return undefined
  const { lower } = tokens[first.to]!
  let at = first.to + 1
  const isOutOf = lower === 'out' && tokens[at]!.lower === 'of'
  if (isOutOf) at++
  else if (lower !== 'in') return undefined
  if (at < to && tokens[at]!.lower === 'every') at++
  const whole = at < to ? amountAt(scene, at) : undefined
  if (whole === undefined || whole.type !== 'cardinal' || whole.unit !== null) return undefined
  const part = first.value ?? 0
  const total = whole.value ?? 0
  if (part >= total || (!isOutOf && (part > 3 || total > 1e6 || /^(?:19|20)\d\d$/.test(tokens[at]!.text))))
    return undefined
  return {
    rule: 'ratio',
    kind: 'fraction',
    from: first.from,
    to: whole.to,
    ...exact(part / total),
    unit: null,
    amount: null,
    number: { from: first.from, to: whole.to },
    nounFrom: whole.to,
  }
}

const dash = /^[-–—‑]$/

/** Whether a word of games, votes or odds stands near, or names stand on both sides. */
const isContest = (scene: Scene, from: number, end: number): boolean => {
  const { tokens } = scene
  for (let i = Math.max(scene.from, from - 7); i < Math.min(scene.to, end + 5); i++)
    if (scoreWords.has(tokens[i]!.lower)) return true
  return tokens[from - 1]?.pos === 'PROPN' && tokens[end]?.pos === 'PROPN' && from > scene.from && end < scene.to
}

/** "3-2", "51-49": two numbers joined by a dash where a game or a vote is meant. */
export const scoreFrom = (scene: Scene, first: Amount): Draft | undefined => {
  const { tokens, to } = scene
  const at = first.to
  if (
    first.type !== 'cardinal' ||
    first.unit !== null ||
    !first.inDigits ||
    at + 1 >= to ||
    first.from !== first.number.from
  )
    return undefined
  if (
    !dash.test(tokens[at]!.text) ||
    tokens[at]!.spaced ||
    tokens[at + 1]!.spaced ||
    tokens[at + 1]!.shape !== 'digits'
  )
    return undefined
  const second = amountAt(scene, at + 1)
  if (second === undefined || second.unit !== null || second.type !== 'cardinal') return undefined
  if (
    (first.value ?? 0) % 1 !== 0 ||
    (second.value ?? 0) % 1 !== 0 ||
    (first.value ?? 0) > 999 ||
    (second.value ?? 0) > 999
  )
    return undefined
  const next = tokens[second.to]
  if (next !== undefined && second.to < to && dash.test(next.text) && !next.spaced) return undefined
  const after = tokens[first.from - 1]
  if (after !== undefined && !tokens[first.from]!.spaced && dash.test(after.text)) return undefined
  if (!isContest(scene, first.from, second.to)) return undefined
  return {
    rule: 'score',
    kind: 'score',
    from: first.from,
    to: second.to,
    ...exact(first.value ?? 0),
    unit: null,
    amount: null,
    number: { from: first.from, to: second.to },
    nounFrom: null,
  }
}

const copulas =
  /^(?:be|is|are|was|were|been|being|to|will|would|could|may|might|has|have|had|more|than|almost|nearly|about|by|over)$/

/** "twice", "doubled", "more than double", "threefold". */
export const multipleAt = (scene: Scene, at: number): Draft | undefined => {
  const { tokens, to } = scene
  const token = tokens[at]!
  const value = multiples.get(token.lower)
  if (value === undefined) return undefined
  const next = at + 1 < to ? tokens[at + 1]! : undefined
  const before = at > scene.from ? tokens[at - 1]! : undefined
  const isPlain = /^(?:double|triple|treble|quadruple)$/.test(token.lower)
  if (isPlain) {
    // "a double murder", "Triple Crown", "double-digit"
    const opens =
      next === undefined ||
      next.pos === 'DET' ||
      next.pos === 'PUNCT' ||
      next.pos === 'PRON' ||
      next.pos === 'ADP' ||
      next.shape === 'digits' ||
      next.pos === 'NUM' ||
      next.pos === 'ADV' ||
      next.pos === 'SYM'
    const follows =
      before !== undefined && (copulas.test(before.lower) || before.pos === 'AUX' || before.lower === 'than')
    if (!opens && !(follows && token.pos === 'VERB') && !(before?.lower === 'than')) return undefined
    if (next?.text === '-' || (before !== undefined && (before.lower === 'a' || before.lower === 'the')))
      return undefined
  }
  if (token.lower === 'doubles' && token.pos !== 'VERB') return undefined
  if (token.lower === 'doubling' && before?.text === '-') return undefined
  if (token.shape === 'capitalized' && before !== undefined && !scene.isTitle && token.pos === 'PROPN') return undefined
  if (/(?:ed|ing)$/.test(token.lower) && next?.lower === 'down') return undefined
  return {
    rule: 'multiple',
    kind: 'multiple',
    from: at,
    to: at + 1,
    ...exact(value),
    unit: null,
    amount: null,
    number: { from: at, to: at + 1 },
    nounFrom: null,
  }
}

/** "three times", "10 times as many", "four-time": a number of times. */
export const timesFrom = (scene: Scene, amount: Amount): Draft | undefined => {
  const { tokens, to } = scene
  if (amount.type !== 'cardinal' && amount.type !== 'vague') return undefined
  if (amount.unit !== null || amount.to >= to) return undefined
  const at = amount.isHyphenated ? amount.to + 1 : amount.to
  const { lower } = tokens[at]!
  const isTimes = amount.isHyphenated ? lower === 'time' || lower === 'times' || lower === 'fold' : lower === 'times'
  if (!isTimes || amount.value === 1) return undefined
  return {
    rule: 'times',
    kind: 'multiple',
    from: amount.from,
    to: at + 1,
    value: amount.value,
    min: amount.min,
    max: amount.max,
    bound: amount.type === 'vague' ? 'vague' : 'exact',
    unit: null,
    amount: null,
    number: amount.number,
    nounFrom: amount.isHyphenated ? at + 1 : null,
  }
}

/** "a couple of", "a pair of", "a handful of", "double-digit". */
export const groupAt = (scene: Scene, at: number): Draft | undefined => {
  const { tokens, to } = scene
  const { lower } = tokens[at]!
  if (lower === 'double' || lower === 'triple' || lower === 'single') return digitsAt(scene, at)
  if (lower !== 'couple' && lower !== 'pair' && lower !== 'handful') return undefined
  const hasOf = at + 1 < to && tokens[at + 1]!.lower === 'of'
  const next = hasOf ? at + 2 : at + 1
  if (next >= to || (!hasOf && lower !== 'couple')) return undefined
  const noun = tokens[next]!
  // "the couple", "a couple hours"
  if (!hasOf && noun.number !== 'plural') return undefined
  const article = at > scene.from && /^(?:a|an)$/.test(tokens[at - 1]!.lower) ? at - 1 : at
  const unit = unitAt(tokens, next, to, false)
  const scale =
    noun.lower === 'hundred'
      ? 100
      : noun.lower === 'thousand'
        ? 1e3
        : noun.lower === 'million'
          ? 1e6
          : noun.lower === 'dozen'
            ? 12
            : 1
  const numberEnd = scale > 1 ? next + 1 : at + 1
  const end =
    unit !== undefined && unit.kind !== 'percent' ? next + unit.length : scale > 1 ? next + 1 : hasOf ? at + 1 : at + 1
  const common = {
    from: article,
    to: end,
    amount: null,
    number: { from: article, to: numberEnd },
    unit: unit?.name ?? null,
    kind: unit?.kind ?? ('cardinal' as const),
    nounFrom: unit === undefined ? (scale > 1 ? next + 1 : hasOf ? at + 1 : next) : null,
  }
  if (lower === 'handful') return { ...common, rule: 'handful', value: null, min: 3, max: 8, bound: 'vague' }
  return lower === 'pair'
    ? { ...common, rule: 'pair', ...exact(2 * scale) }
    : { ...common, rule: 'couple', value: 2 * scale, min: null, max: null, bound: 'approximate' }
}

const digitsAt = (scene: Scene, at: number): Draft | undefined => {
  const { tokens, to } = scene
  if (at + 2 >= to || tokens[at + 1]!.text !== '-' || !/^digits?$/.test(tokens[at + 2]!.lower)) return undefined
  const [min, max] = tokens[at]!.lower === 'single' ? [1, 9] : tokens[at]!.lower === 'double' ? [10, 99] : [100, 999]
  const range = { value: null, min: min ?? 0, max: max ?? 0, bound: 'vague' as const }
  return {
    rule: 'digits',
    kind: 'cardinal',
    from: at,
    to: at + 3,
    ...range,
    unit: null,
    amount: null,
    number: { from: at, to: at + 3 },
    nounFrom: at + 3,
  }
}

/** "more than a month", "a mile and a half": an article for one, where a bound or a half makes it a number. */
export const articleUnitAt = (
  scene: Scene,
  at: number,
  cue: (amount: Amount) => Cue | undefined,
): Draft | undefined => {
  const { tokens, to } = scene
  const unit = at + 1 < to ? unitAt(tokens, at + 1, to, false) : undefined
  if (unit === undefined || tokens[at + 1]!.number === 'plural') return undefined
  const end = at + 1 + unit.length
  const hasHalf =
    end + 2 < to &&
    tokens[end]!.lower === 'and' &&
    tokens[end + 1]!.lower === 'a' &&
    /^(?:half|quarter)$/.test(tokens[end + 2]!.lower)
  const value = (hasHalf ? (tokens[end + 2]!.lower === 'half' ? 1.5 : 1.25) : 1) * unit.factor
  const amount: Amount = {
    from: at,
    to: hasHalf ? end + 3 : end,
    type: 'cardinal',
    value,
    min: value,
    max: value,
    inDigits: false,
    number: { from: at, to: at + 1 },
    unit,
    unitTokens: { from: at + 1, to: end },
    isHyphenated: false,
    sign: 0,
  }
  const found = cue(amount)
  if (found === undefined && !hasHalf) return undefined
  // "about a second", "some a year" bound nothing certain; "once a day" has no cue
  const bound = found?.bound ?? 'exact'
  return {
    rule: 'article-unit',
    kind: unit.kind,
    from: found?.from ?? at,
    to: amount.to,
    value,
    ...limits(bound, value),
    bound,
    unit: unit.name,
    amount,
    number: amount.number,
    nounFrom: null,
  }
}

/** "5.7085/7126": what is bid and asked for money, one amount with the value of its first number. */
export const quoteFrom = (scene: Scene, first: Amount): Draft | undefined => {
  const { tokens, to } = scene
  const at = first.to
  if (first.unit !== null || !first.inDigits || at + 1 >= to || tokens[at]!.text !== '/' || tokens[at]!.spaced)
    return undefined
  if (
    !/^\d+\.\d{2,}$/.test(tokens[first.from]!.text) ||
    !/^\d{2,}$/.test(tokens[at + 1]!.text) ||
    tokens[at + 1]!.spaced
  )
    return undefined
  let unit: string | null = null
  for (let i = scene.from; i < first.from && unit === null; i++) unit = currencyNames.get(tokens[i]!.lower) ?? null
  return {
    rule: 'quote',
    kind: 'money',
    from: first.from,
    to: at + 2,
    ...exact(first.value ?? 0),
    unit,
    amount: null,
    number: { from: first.from, to: at + 2 },
    nounFrom: null,
  }
}
