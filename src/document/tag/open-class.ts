import {
  floatingQuantifiers,
  formsOfBe,
  formsOfDo,
  infinitiveMarkers,
  invariantVerbs,
  irregularPlurals,
  modals,
  possessivePronouns,
  singularInS,
  verbParticles,
} from '../../lexicon/function-words.js'
import { measures } from '../../lexicon/numbers/measures.js'
import { can, nominal, type Reading } from '../../lexicon/parts-of-speech/index.js'
import { givenNames } from '../../lexicon/people/given-names.js'
import type { PartOfSpeech } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { isDetermined, nextIsNominal, openBits, opensAmount, opensComplement } from './ahead.js'
import { listedName } from './compromise/index.js'
import { type Before, type Context, nextToken, tokenBefore } from './context.js'
import { isFiniteVerb } from './finite-verbs.js'
import { tagGerund } from './gerunds.js'
import {
  adverbsAfterModals,
  basesAfterPlurals,
  harmToCounted,
  headsAsPlurals,
  nameOpeners,
  one,
  roles,
} from './lexicon.js'
import { tagPastOrParticiple } from './participles.js'
import { readingOf } from './readings.js'
import { type Tag, tags } from './tags.js'

const nameReading: Reading = { bits: can.name, best: can.name }

/** What an open-class token can be, its capital taken into account. */
const readingAt = (context: Context, i: number): Reading => {
  const token = context.tokens[i]!
  const reading = readingOf(token.word)
  const { bits, best } = reading
  if (token.shape === 'lower')
    return bits & can.name ? { bits: bits & ~can.name, best: best === can.name ? can.singular : best } : reading
  if (context.casing === 'upper') return bits & can.known ? reading : nameReading
  if (token.shape === 'upper' || token.shape === 'mixed') return nameReading
  if (context.casing === 'sentence' && i !== context.opening) return nameReading
  if (context.names.has(token.lower) || !(bits & can.known)) return nameReading
  if (nameOpeners.has(token.lower) && context.tokens[i + 1]?.shape === 'capitalized') return nameReading
  // "Jay Stevens said": a word that is also a name, before a capital
  const nextIsCapital = i + 1 < context.to && context.tokens[i + 1]!.shape === 'capitalized'
  if (bits & can.name && bits & nominal && nextIsCapital && context.casing === 'sentence') return nameReading
  // "Peter Morley said": a given name that is a verb only
  if (nextIsCapital && !(bits & (nominal | can.adjective)) && isGivenName(token.lower)) return nameReading
  return reading
}

const isGivenName = (lower: string): boolean => givenNames.has(lower) || listedName(lower) === 'given'

const tagName = ({ lower, shape, text, word }: RawToken): Tag => {
  if (!lower.endsWith('s') || shape !== 'capitalized' || text.length <= 4) return tags.name
  const { bits } = readingOf(word)
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
  const isDetermined = before?.tag.pos === 'DET' || before?.lower === "'s"
  // "police chief", but "areas north"
  const isHead =
    before?.tag.pos === 'NOUN' &&
    (before.tag.number === 'singular' || headsAsPlurals.has(before.lower)) &&
    before.at === i - 1
  if (nextIsNominal(context, i)) {
    // "the fire chief Bob Lee": a name carries no noun phrase on
    if (isHead && context.tokens[i + 1]?.shape === 'capitalized') return tagNoun(bits, token)
    return best & nominal ? tagNoun(bits, token) : tags.adjective
  }
  return best & nominal || isDetermined || isHead || before?.tag.pos === 'ADJ' ? tagNoun(bits, token) : tags.adjective
}

const nounsAndNames: ReadonlySet<string> = new Set<PartOfSpeech>(['NOUN', 'PROPN'])

/** Whether a base form is due: after "to", a modal, or do. */
const isBaseDue = (before: Before | undefined): boolean =>
  before !== undefined &&
  !nounsAndNames.has(before.tag.pos) &&
  ((before.tag.pos === 'PART' && infinitiveMarkers.has(before.lower)) ||
    modals.has(before.lower) ||
    (before.tag.pos === 'AUX' && formsOfDo.has(before.lower)))

/** "will axe 300 jobs", "could bin the plan": no noun stands between a modal and an object, whatever lists know of it. */
const isVerbAfterModal = (context: Context, i: number, bits: number, before: Before | undefined): boolean => {
  if (before === undefined || before.at !== i - 1 || before.at === context.opening || !(bits & can.singular))
    return false
  if (before.tag.pos !== 'AUX' || !modals.has(before.lower) || context.tokens[i]!.shape !== 'lower') return false
  const next = nextToken(context, i)
  return isDetermined(next) || opensAmount(next) || verbParticles.has(next?.lower ?? '')
}

/** "rather than pay the fee": a verb before what it takes. */
const isRatherThan = (context: Context, i: number, before: Before | undefined): boolean =>
  before?.lower === 'than' &&
  context.tokens[before.at - 1]?.lower === 'rather' &&
  opensComplement(nextToken(context, i))

/** Whether a noun is due after `before`: a determiner, an adjective, a preposition, a number, a possessor. */
const isNounDue = (before: Before | undefined): boolean =>
  before !== undefined &&
  (nounDuePos.has(before.tag.pos) || before.lower === "'s" || possessivePronouns.has(before.lower))
const nounDuePos: ReadonlySet<string> = new Set<PartOfSpeech>(['DET', 'ADJ', 'ADP', 'NUM'])

const isPastOrParticiple = ({ bits, best }: Reading, lower: string, nounDue: boolean, isCounted: boolean): boolean => {
  if (!(bits & (can.past | can.participle)) || best === can.adverb) return false
  // "five hurt in pile-up", but "a cut"
  if (invariantVerbs.has(lower) && nounDue && !isCounted) return false
  return isCounted || (best & (can.past | can.participle | can.adjective)) !== 0 || !(bits & nominal) || !nounDue
}

/** "five hurt in pile-up", "two shot dead", "three shot in Leeds", but "one shot", "two shot glasses". */
const isCountedVictim = (context: Context, i: number, before: Before | undefined): boolean => {
  if (before?.tag.pos !== 'NUM') return false
  const harm = harmToCounted.get(context.tokens[i]!.lower)
  if (harm === undefined || harm.always) return harm !== undefined
  return !one.has(before.lower) && (harm.after.has(nextToken(context, i)?.lower ?? '') || !nextIsNominal(context, i))
}

/** "were [both] shot", "had all fled": the auxiliary before a quantifier that floats; else the token before itself. */
const pastFloating = (context: Context, before: Before | undefined): Before | undefined => {
  if (before?.tag.pos !== 'DET' || !floatingQuantifiers.has(before.lower)) return before
  const at = before.at - 1
  const tag = at >= context.from ? context.tags[at] : undefined
  return tag?.pos === 'AUX' ? { tag, at, lower: context.tokens[at]!.lower } : before
}

/** "the final 10 kilometre [run]", "a two mile walk": after a number and its unit in the singular a noun is due. */
const isMeasured = ({ tags: chosen, tokens }: Context, i: number, before: Before | undefined): boolean =>
  before?.at === i - 1 &&
  before.tag.number === 'singular' &&
  measures.get(before.lower) !== undefined &&
  chosen[i - 2]?.pos === 'NUM' &&
  !one.has(tokens[i - 2]!.lower)

/** "the Fed chair Janet Hall": between the name of one body and a name, no verb. */
const isRoleBeforeName = ({ tokens }: Context, i: number, before: Before | undefined): boolean =>
  roles.has(tokens[i]!.lower) &&
  before?.at === i - 1 &&
  before.tag.pos === 'PROPN' &&
  before.tag.number !== 'plural' &&
  tokens[i + 1]?.shape === 'capitalized'

const tagNounOrVerb = (context: Context, i: number, { bits, best }: Reading, before: Before | undefined): Tag => {
  const token = context.tokens[i]!
  if (isRoleBeforeName(context, i, before)) return tags.singular
  const next = nextToken(context, i)
  if (isFiniteVerb({ context, i, lower: token.lower, bits, best, before, next, nextIsNoun: false }))
    return tagFiniteVerb(bits, token, before)
  return bits & can.adjective && nextIsNominal(context, i) ? tags.adjective : tagNoun(bits, token)
}

/** "live abroad", "have long maintained", "the long road" */
const tagAdverbOrAdjective = (
  context: Context,
  i: number,
  { bits, best }: Reading,
  before: Before | undefined,
): Tag => {
  const { lower } = context.tokens[i]!
  // "220 million live abroad", "people live in tents"
  const isAfterPlural = before?.tag.pos === 'NUM' || (before?.tag.number === 'plural' && basesAfterPlurals.has(lower))
  if (bits & can.base && isAfterPlural && !context.hasFinite && opensComplement(nextToken(context, i))) return tags.base
  // "have long maintained"
  if (before?.tag.pos === 'AUX' && openBits(nextToken(context, i)) & can.participle) return tags.adverb
  if (nextIsNominal(context, i)) return tags.adjective
  return best === can.adverb || before?.tag.pos === 'VERB' ? tags.adverb : tags.adjective
}

const gerundAt = (context: Context, i: number, { bits, best }: Reading, before: Before | undefined): Tag => {
  const next = nextToken(context, i)
  const nextIsNoun = (openBits(next) & nominal) !== 0
  return tagGerund({ context, i, lower: context.tokens[i]!.lower, bits, best, before, next, nextIsNoun })
}

/** Whether a base form stands at a token that a base is due at, or that only a verb can stand at. */
const isBase = (context: Context, i: number, bits: number, before: Before | undefined): boolean =>
  ((bits & can.base) !== 0 && (isBaseDue(before) || isRatherThan(context, i, before))) ||
  isVerbAfterModal(context, i, bits, before)

/** A noun, verb, adjective, adverb or name. */
export const tagOpenClass = (context: Context, i: number): Tag => {
  const token = context.tokens[i]!
  const reading = readingAt(context, i)
  const { best } = reading
  const bits = reading.bits & ~can.known
  if (bits === can.name) return tagName(token)
  const before = tokenBefore(context, i)
  if (bits & can.gerund && token.lower.endsWith('ing')) return gerundAt(context, i, reading, before)
  // "flood-hit", "state-owned"
  if (bits & can.participle && !token.spaced && context.tokens[i - 1]?.text === '-') return tags.participle
  // "will likely see"
  if (before !== undefined && adverbsAfterModals.has(token.lower) && modals.has(before.lower)) return tags.adverb
  if (isBase(context, i, bits, before)) return tags.base
  if (bits & can.singular && bits & (can.base | can.past) && isMeasured(context, i, before)) return tagNoun(bits, token)
  const verb = bits & (can.past | can.participle) ? pastFloating(context, before) : before
  if (isPastOrParticiple(reading, token.lower, isNounDue(verb), isCountedVictim(context, i, verb)))
    return tagPastOrParticiple(context, i, reading, verb)
  if (bits & nominal && bits & (can.base | can.present)) return tagNounOrVerb(context, i, reading, before)
  if (bits & can.adjective && bits & nominal) return tagAdjectiveOrNoun(context, i, reading, before)
  if (bits & can.adverb && bits & can.adjective) return tagAdverbOrAdjective(context, i, { bits, best }, before)
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
