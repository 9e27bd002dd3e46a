import type { Token } from '../../../document/document.js'
import { verbLemma } from '../../../document/tag/readings.js'
import { type Candidate, limits } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { nounAfter } from '../counted/noun-phrase.js'
import { namedByOrdinal, placingVerbs } from '../lexicon.js'

const idioms = /^(?:all|foremost|hand|thing|things)$/
/** Adjectives that an ordinal grades: "second-largest", "third most". */
const isSuperlative = (lower: string): boolean => /(?:est|most|least|best|worst)$/.test(lower)

/** Participles between an ordinal and its noun: "the 40th confirmed death". */
const told =
  /^(?:alleged|attempted|confirmed|elected|known|planned|proposed|recorded|registered|reported|scheduled|suspected)$/

const alwaysNamed = /^(?:graders|half|quarter|quarters|rate|language|thoughts|names?|floor)$/

/** "first lady", "Second Amendment", "first thing": the ordinal names, it does not count. */
const isNamed = (ordinal: Token, next: Token): boolean => {
  if (!namedByOrdinal.has(next.lower) && !idioms.test(next.lower)) return false
  if (next.shape === 'capitalized') return ordinal.shape === 'capitalized'
  return alwaysNamed.test(next.lower) || next.pos !== 'NOUN' || next.number === 'singular'
}

/** "a second flight", "the first of its kind", "finished third"; not "who first met" or "the third quarter". */
export const ordinalFrom = (context: Context, amount: Amount): Candidate | undefined => {
  const { tokens, from, to } = context
  if (amount.type !== 'ordinal') return undefined
  const before = amount.from > from ? tokens[amount.from - 1]! : undefined
  const next = amount.to < to ? tokens[amount.to]! : undefined
  const candidate: Candidate = {
    rule: 'counts/ordinal-noun',
    kind: 'ordinal',
    from: amount.from,
    to: amount.to,
    value: amount.value,
    ...limits('exact', amount.value ?? 0),
    bound: 'exact',
    unit: null,
    amount: null,
    number: amount.number,
    nounFrom: amount.to,
  }
  if (amount.isHyphenated) {
    const word = tokens[amount.to + 1]!.lower
    if (isSuperlative(word)) return { ...candidate, nounFrom: amount.to }
    return /^(?:ever|straight|consecutive|seeded|ranked|placed)$/.test(word)
      ? { ...candidate, nounFrom: amount.to + 2 }
      : undefined
  }
  // "the first week of May": a date
  if (
    next !== undefined &&
    /^(?:days?|weeks?|months?|semester|trimester|quarter|hours?)$/.test(next.lower) &&
    tokens[amount.to + 1]?.lower === 'of'
  )
    return undefined
  if (next !== undefined && isNamed(tokens[amount.from]!, next)) return undefined
  if (next?.lower === 'place' && before?.lower === 'the' && tokens[amount.from - 2]?.lower === 'in') return undefined
  if (before !== undefined && /^(?:at|per|split|every|since)$/.test(before.lower) && next?.pos !== 'NOUN')
    return undefined
  const skipped = next !== undefined && (next.lower === 'ever' || told.test(next.lower)) ? amount.to + 1 : amount.to
  const noun = nounAfter(context, amount.to) ?? nounAfter(context, skipped)
  if (noun !== undefined) {
    const isSecond = tokens[amount.from]!.lower === 'second'
    // "first day back home" is a noun phrase; "first police arrived" has no determiner
    return before !== undefined || !isSecond || noun.head > amount.to - 1 ? { ...candidate, counted: noun } : undefined
  }
  if (next !== undefined && next.pos === 'NUM')
    return before !== undefined && before.pos === 'DET' ? { ...candidate, nounFrom: null } : undefined
  const place = { ...candidate, rule: 'counts/ordinal-place', nounFrom: null } as const
  if (next?.pos === 'VERB' && next.form !== 'gerund') return undefined
  if (before === undefined) return undefined
  // "a fraction of a second"
  if (tokens[amount.from]!.lower === 'second' && /^an?$/.test(before.lower)) return undefined
  if (before.pos === 'DET' || before.lower === "'s") return { ...place, rule: 'counts/ordinal-determined' }
  if (before.lower === 'in' || before.lower === 'into' || before.lower === 'to' || before.lower === 'from')
    return next === undefined ||
      next.pos === 'PUNCT' ||
      next.pos === 'ADP' ||
      next.pos === 'CCONJ' ||
      next.pos === 'SCONJ'
      ? place
      : undefined
  const verb = before.pos === 'ADV' || before.lower === 'in' ? tokens[amount.from - 2] : before
  if (verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX') && placingVerbs.has(verb.lower)) {
    if (
      verb.pos === 'AUX' &&
      next !== undefined &&
      (next.pos === 'VERB' || next.pos === 'PUNCT' || next.pos === 'SCONJ')
    )
      return undefined
    return verbLemma(verb.lower) === 'come' && next?.pos === 'PUNCT' && tokens[amount.from]!.lower === 'first'
      ? undefined
      : place
  }
  return undefined
}
