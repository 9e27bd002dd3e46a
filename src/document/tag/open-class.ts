import {
  formsOfBe,
  formsOfDo,
  invariantVerbs,
  irregularPlurals,
  modals,
  singularInS,
} from '../../lexicon/function-words.js'
import { can, nominal, type Reading } from '../../lexicon/parts-of-speech/index.js'
import type { RawToken } from '../tokenize.js'
import {
  type Before,
  type Context,
  isNounDue,
  nextIsNominal,
  nextToken,
  openBits,
  opensComplement,
  tokenBefore,
} from './context.js'
import { readings } from './readings.js'
import { type Tag, tags } from './tags.js'
import { isFiniteVerb, tagGerund, tagPastOrParticiple } from './verbs.js'

const nameReading: Reading = { bits: can.name, best: can.name }

/** What an open-class token can be, its capital taken into account. */
const readingAt = (context: Context, i: number): Reading => {
  const token = context.tokens[i]!
  const reading = readings(token.lower)
  const { bits, best } = reading
  if (token.shape === 'lower')
    return bits & can.name ? { bits: bits & ~can.name, best: best === can.name ? can.singular : best } : reading
  if (context.casing === 'upper') return bits & can.known ? reading : nameReading
  if (token.shape === 'upper' || token.shape === 'mixed') return nameReading
  if (context.casing === 'sentence' && i !== context.opening) return nameReading
  if (context.names.has(token.lower) || !(bits & can.known)) return nameReading
  if (token.lower === 'united' && context.tokens[i + 1]?.shape === 'capitalized') return nameReading
  // "Jay Stevens said": a word that is also a name, before a capital
  const nextIsCapital = i + 1 < context.to && context.tokens[i + 1]!.shape === 'capitalized'
  if (bits & can.name && bits & nominal && nextIsCapital && context.casing === 'sentence') return nameReading
  return reading
}

const tagName = ({ lower, shape, text }: RawToken): Tag => {
  if (!lower.endsWith('s') || shape !== 'capitalized' || text.length <= 4) return tags.name
  const { bits } = readings(lower)
  return bits & can.plural && !(bits & can.singular) ? tags.names : tags.name
}

const tagNoun = (bits: number, { lower }: RawToken): Tag => {
  if (!(bits & can.plural)) return tags.singular
  const endsAsPlural = lower.endsWith('s') && !singularInS.has(lower)
  return !(bits & can.singular) || endsAsPlural || irregularPlurals.has(lower) ? tags.plural : tags.singular
}

const tagFiniteVerb = (bits: number, { lower }: RawToken, before: Before | undefined): Tag => {
  if (bits & can.present && lower.endsWith('s')) return tags.present
  return invariantVerbs.has(lower) && before?.tag.number !== 'plural' ? tags.past : tags.base
}

const tagAdjectiveOrNoun = (context: Context, i: number, { bits, best }: Reading, before: Before | undefined): Tag => {
  const token = context.tokens[i]!
  const isDetermined = before?.tag.pos === 'DET'
  // "police chief", but "areas north"
  const isHead =
    before?.tag.pos === 'NOUN' && (before.tag.number === 'singular' || before.lower === 'police') && before.at === i - 1
  if (nextIsNominal(context, i)) {
    // "the fire chief Bob Lee": a name carries no noun phrase on
    if (isHead && context.tokens[i + 1]?.shape === 'capitalized') return tagNoun(bits, token)
    return best & nominal ? tagNoun(bits, token) : tags.adjective
  }
  return best & nominal || isDetermined || isHead || before?.tag.pos === 'ADJ' ? tagNoun(bits, token) : tags.adjective
}

/** Whether a base form is due: after "to", a modal, or do. */
const isBaseDue = (before: Before | undefined): boolean =>
  before !== undefined &&
  before.tag.pos !== 'PROPN' &&
  before.tag.pos !== 'NOUN' &&
  ((before.lower === 'to' && before.tag.pos === 'PART') ||
    modals.has(before.lower) ||
    (formsOfDo.has(before.lower) && before.tag.pos === 'AUX'))

/** "rather than pay the fee": a verb before what it takes. */
const isRatherThan = (context: Context, i: number, before: Before | undefined): boolean =>
  before?.lower === 'than' &&
  context.tokens[before.at - 1]?.lower === 'rather' &&
  opensComplement(nextToken(context, i))

const isPastOrParticiple = ({ bits, best }: Reading, lower: string, nounDue: boolean, isCounted: boolean): boolean => {
  if (!(bits & (can.past | can.participle)) || best === can.adverb) return false
  // "five hurt in pile-up", but "a cut"
  if (invariantVerbs.has(lower) && nounDue && !isCounted) return false
  return isCounted || (best & (can.past | can.participle | can.adjective)) !== 0 || !(bits & nominal) || !nounDue
}

/** "two shot dead", "three shot in Leeds", but "one shot", "two shot glasses". */
const isShot = (context: Context, i: number, { lower }: Before): boolean =>
  context.tokens[i]!.lower === 'shot' &&
  !/^(?:1|one)$/.test(lower) &&
  (nextToken(context, i)?.lower === 'dead' || !nextIsNominal(context, i))

const roles = /^(?:chair|coach|guard|head)$/

/** "the Fed chair Janet Hall": between the name of one body and a name, no verb. */
const isRoleBeforeName = ({ tokens }: Context, i: number, before: Before | undefined): boolean =>
  roles.test(tokens[i]!.lower) &&
  before?.at === i - 1 &&
  before.tag.pos === 'PROPN' &&
  before.tag.number !== 'plural' &&
  tokens[i + 1]?.shape === 'capitalized'

/** A noun, verb, adjective, adverb or name. */
export const tagOpenClass = (context: Context, i: number): Tag => {
  const token = context.tokens[i]!
  const reading = readingAt(context, i)
  const { best } = reading
  const bits = reading.bits & ~can.known
  if (bits === can.name) return tagName(token)
  if (bits & can.gerund && token.lower.endsWith('ing')) return tagGerund(context, i, reading)
  // "flood-hit", "state-owned"
  if (bits & can.participle && !token.spaced && context.tokens[i - 1]?.text === '-') return tags.participle
  const before = tokenBefore(context, i)
  // "will likely see"
  if (token.lower === 'likely' && before !== undefined && modals.has(before.lower)) return tags.adverb
  if (bits & can.base && (isBaseDue(before) || isRatherThan(context, i, before))) return tags.base
  const isCounted = before?.tag.pos === 'NUM' && (token.lower === 'hurt' || isShot(context, i, before))
  if (isPastOrParticiple(reading, token.lower, isNounDue(before), isCounted))
    return tagPastOrParticiple(context, i, reading)
  if (bits & nominal && bits & (can.base | can.present)) {
    if (isRoleBeforeName(context, i, before)) return tags.singular
    if (isFiniteVerb(context, i, reading)) return tagFiniteVerb(bits, token, before)
    return bits & can.adjective && nextIsNominal(context, i) ? tags.adjective : tagNoun(bits, token)
  }
  if (bits & can.adjective && bits & nominal) return tagAdjectiveOrNoun(context, i, reading, before)
  if (bits & can.adverb && bits & can.adjective) {
    // "220 million live abroad", "people live in tents"
    const isAfterPlural = before?.tag.pos === 'NUM' || (before?.tag.number === 'plural' && token.lower === 'live')
    if (bits & can.base && isAfterPlural && !context.hasFinite && opensComplement(nextToken(context, i)))
      return tags.base
    // "have long maintained"
    if (before?.tag.pos === 'AUX' && openBits(nextToken(context, i)) & can.participle) return tags.adverb
    if (nextIsNominal(context, i)) return tags.adjective
    return best === can.adverb || before?.tag.pos === 'VERB' ? tags.adverb : tags.adjective
  }
  return tagByBits(context, i, reading, before)
}

const tagByBits = (context: Context, i: number, { bits, best }: Reading, before: Before | undefined): Tag => {
  if (bits & can.present && !(bits & nominal)) return tags.present
  if (bits & can.base && !(bits & nominal)) {
    const isAttribute = before?.tag.pos === 'DET' || formsOfBe.has(before?.lower ?? '') || nextIsNominal(context, i)
    return bits & can.adjective && isAttribute ? tags.adjective : tags.base
  }
  if (best === can.adverb) return tags.adverb
  if (bits & nominal) return tagNoun(bits, context.tokens[i]!)
  if (bits & can.adjective) return tags.adjective
  if (bits & can.adverb) return tags.adverb
  return bits & can.name ? tags.name : tags.singular
}
