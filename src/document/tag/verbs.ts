import {
  calendarNames,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  functionWordPos,
  modals,
  possessivePronouns,
  subjectPronouns,
} from '../../lexicon/function-words.js'
import { can, finite, nominal, type Reading, verbal } from '../../lexicon/parts-of-speech/index.js'
import { words } from '../../lexicon/word-list.js'
import type { VerbForm } from '../document.js'
import type { RawToken } from '../tokenize.js'
import {
  type Before,
  type Context,
  finiteAhead,
  isDetermined,
  isWord,
  nextToken,
  openBits,
  opensAmount,
  opensComplement,
  tokenBefore,
} from './context.js'
import { readings } from './readings.js'
import { type Tag, tags } from './tags.js'

/** Determiners that can stand alone as a plural subject. */
const quantifiers = new Set(['all', 'both', 'few', 'many', 'most', 'several', 'some'])

const isNoun = (tag: Tag): boolean => tag.pos === 'NOUN' || tag.pos === 'PROPN'

/** "15 years' experience": a noun is due after the plural's apostrophe. */
const followsPossessive = ({ tokens }: Context, i: number): boolean =>
  /^['’]$/.test(tokens[i - 1]?.text ?? '') &&
  !tokens[i - 1]!.spaced &&
  tokens[i]!.spaced &&
  (tokens[i - 2]?.lower.endsWith('s') ?? false)

/** Whether a word that can be noun or finite verb is the verb here: "plans", "report", "troops attack". */
export const isFiniteVerb = (context: Context, i: number, { bits, best }: Reading): boolean => {
  const before = tokenBefore(context, i)
  const next = nextToken(context, i)
  // "says" is no noun, "say" none after a comma that no other follows: ", they too, say that"
  const word = context.tokens[i]!.lower
  if (word === 'says' || (word === 'say' && before?.lower === ',' && next !== undefined && isWord(next))) return true
  if (before === undefined)
    return !(bits & can.plural) && ((bits & can.base && isDetermined(next)) || best & verbal) !== 0
  const { lower, tag } = before
  if (followsPossessive(context, i)) return false
  if (lower === 'to' && tag.pos === 'PART') return (bits & can.base) !== 0
  if (isNoun(tag)) return isVerbAfterNoun(context, i, bits, tag)
  switch (tag.pos) {
    case 'AUX':
      return (bits & can.base) !== 0 && (modals.has(lower) || formsOfDo.has(lower))
    case 'PRON':
      // "prices for them range from 5 to 9"
      return (
        subjectPronouns.has(lower) ||
        (!possessivePronouns.has(lower) && !context.hasFinite && opensComplement(next) && !finiteAhead(context, i))
      )
    case 'SCONJ':
      return lower === 'that' && opensComplement(next) && !context.hasFinite
    case 'CCONJ':
      // "sells and reports", "and marks the first"
      return (
        context.tags[before.at - 1]?.pos === 'VERB' ||
        (best & verbal) !== 0 ||
        ((bits & can.present) !== 0 && isDetermined(next)) ||
        isParallel(context, before.at, bits, next)
      )
    // "those surveyed say ..."
    case 'VERB':
      return tag.form === 'participle' && best === can.base && !context.hasFinite && opensComplement(next)
    // "many believe that ..."
    case 'DET':
      return quantifiers.has(lower) && best === can.base && opensComplement(next)
    // "two die as bus plunges"
    case 'NUM':
      return best === can.base && !context.hasFinite && (opensComplement(next) || next?.shape === 'other')
    case 'PUNCT':
      return ((best & verbal) !== 0 && opensComplement(next)) || isParallel(context, before.at, bits, next)
    default:
      return false
  }
}

/** "makes 300 cars a day, *ships* 200 and *scraps* 30": the form of the verb before, and an amount right after it. */
const isParallel = (context: Context, at: number, bits: number, next: RawToken | undefined): boolean => {
  if (!opensAmount(next)) return false
  const form = lastVerbForm(context, at)
  return (form === 'present' && (bits & can.present) !== 0) || (form === 'base' && (bits & can.base) !== 0)
}

/** Base forms that take a clause, with or without "that", and are seldom nouns after a plural. */
const clauseTakers = new Set(
  `argue believe bet claim doubt estimate expect fear feel forecast hope insist know predict promise say suggest suspect think
  warn wonder worry`.split(/\s+/),
)

const isVerbAfterNoun = (context: Context, i: number, bits: number, before: Tag): boolean => {
  const next = nextToken(context, i)
  const agrees =
    (bits & can.present && before.number === 'singular') ||
    (bits & can.base && before.number === 'plural') ||
    bits & (can.past | can.participle) ||
    // names of bodies take either: "Police say", "Reuters reports"
    (bits & finite && before.pos === 'PROPN')
  if (!agrees || next?.lower === 'of') return false
  // "Authorities say Ms Ito knew", "symptoms which officials say resemble flu"
  if (bits & can.base && before.number === 'plural' && clauseTakers.has(context.tokens[i]!.lower)) return true
  // an adverb before it shows the verb: "the two countries closely coordinate"
  if (context.hasFinite && !(context.tags[i - 1]?.pos === 'ADV' && bits & can.base)) return false
  const endsClause = next === undefined || (next.shape === 'other' && !opensAmount(next))
  // "Officials say the bridge is safe": a word that is mostly a verb may govern a clause
  if (isDetermined(next) && readings(context.tokens[i]!.lower).best & finite) return true
  const fits = endsClause ? (readings(context.tokens[i]!.lower).best & finite) !== 0 : opensComplement(next)
  // "serves about 300 pupils and teachers are paid": no noun goes on so
  const measures = before.number === 'singular' && /^(?:about|almost|nearly|roughly|some)$/.test(next?.lower ?? '')
  return fits && ((measures && opensAmount(context.tokens[i + 2])) || !finiteAhead(context, i))
}

/** Verbs of saying that are no participles after a noun, and some that are none after a name. */
const alwaysPast = new Set(
  `added admitted agreed argued decided declared declined insisted noted refused remarked replied responded said stated told
  tweeted vowed warned`.split(/\s+/),
)
const pastAfterNames = words('announced asked claimed concluded confirmed denied explained reported revealed suggested')
const participleTakers = new Set(['get', 'gets', 'got', 'getting', 'remain', 'remained', 'remains'])

/** A word that can be past tense, participle or adjective. */
/** What is done to people and papers that then act themselves: "analysts polled by", "documents obtained by". */
const doneBySomebody =
  /^(?:asked|cited|commissioned|compiled|conducted|consulted|contacted|interviewed|obtained|polled|published|questioned|quoted|released|reviewed|surveyed)$/

export const tagPastOrParticiple = (context: Context, i: number, { bits }: Reading): Tag => {
  const before = tokenBefore(context, i)
  const next = nextToken(context, i)
  const nextBits = openBits(next)
  const nextIsNoun = (nextBits & (nominal | can.adjective)) !== 0 && !(nextBits & (can.adverb | can.gerund))
  const nextIsName = next?.shape === 'capitalized' || next?.shape === 'upper'
  if (!(bits & can.past)) {
    const isAttribute = (before?.tag.pos === 'DET' || before?.tag.pos === 'ADJ') && (nextIsNoun || nextIsName)
    return isAttribute && bits & can.adjective ? tags.adjective : tags.participle
  }
  if (!(bits & can.participle)) return tags.past
  if (before === undefined) return nextIsNoun && bits & can.adjective ? tags.adjective : tags.participle
  const { lower, tag } = before
  // "economists polled by FactSet expect"
  if (tag.pos === 'NOUN' && next?.lower === 'by' && doneBySomebody.test(context.tokens[i]!.lower))
    return tags.participle
  if (lower === "'s") return tag.pos === 'PART' ? tags.adjective : tags.participle
  if (formsOfBe.has(lower) || formsOfHave.has(lower) || participleTakers.has(lower)) return tags.participle
  switch (tag.pos) {
    case 'DET':
    case 'ADJ':
      return afterDeterminer(context, i, before, nextIsNoun, nextIsName)
    case 'NUM':
      // "two shot dead"
      if (nextIsNoun && next?.lower !== 'dead') return tags.adjective
      return context.hasFinite || finiteAhead(context, i) ? tags.participle : tags.past
    case 'PRON':
      // "some of them earned more"
      if (context.tokens[before.at - 1]?.lower === 'of') return context.hasFinite ? tags.participle : tags.past
      if (possessivePronouns.has(lower) && nextIsNoun) return tags.adjective
      return subjectPronouns.has(lower) ? tags.past : tags.participle
    case 'SCONJ':
      return subjectPronouns.has(lower) ? tags.past : tags.participle
    case 'NOUN':
    case 'PROPN':
      return afterNoun(context, i, before, nextIsNoun)
    case 'CCONJ':
      // "denied the theft but admitted assault"
      if (alwaysPast.has(context.tokens[i]!.lower) && lastVerbForm(context, before.at) === 'past') return tags.past
      return afterConjunction(context, before, nextIsNoun && (bits & can.adjective) !== 0, next?.lower === 'by')
    case 'PUNCT':
      if (isDetermined(next) || alwaysPast.has(context.tokens[i]!.lower)) return tags.past
      return (lower === ',' && context.hasFinite) || finiteAhead(context, i) ? tags.participle : tags.past
    case 'ADP':
      return nextIsNoun ? tags.adjective : tags.participle
    case 'VERB':
      // "those asked said"
      if (tag.form === 'participle' && alwaysPast.has(context.tokens[i]!.lower)) return tags.past
      return nextIsNoun && bits & can.adjective ? tags.adjective : tags.participle
    case 'PART':
      return nextIsNoun && bits & can.adjective ? tags.adjective : tags.participle
    default:
      return tags.past
  }
}

const afterDeterminer = (
  context: Context,
  i: number,
  before: Before,
  nextIsNoun: boolean,
  nextIsName: boolean,
): Tag => {
  const { lower, tag } = before
  const next = nextToken(context, i)
  // "two more died"
  if (lower === 'more' && context.tags[before.at - 1]?.pos === 'NUM' && !nextIsNoun)
    return context.hasFinite || finiteAhead(context, i) ? tags.participle : tags.past
  if (lower === 'those') return isDetermined(next) ? tags.past : tags.participle
  if (lower === 'these' && isDetermined(next)) return tags.past
  if (nextIsNoun) return tags.adjective
  // "the dead included two"
  const opensObject = opensComplement(next) && functionWordPos(next?.lower ?? '') !== 'ADP'
  if (tag.pos === 'ADJ' && !context.hasFinite && opensObject) return tags.past
  if (nextIsName) return tags.adjective
  return tag.pos === 'DET' && lower === 'this' ? tags.past : tags.participle
}

/** "..., the jury heard.": a verb that ends its sentence after a subject that a comma sets off. */
const endsAttribution = (context: Context, i: number, before: Before): boolean => {
  let end = context.tokens[i + 1]?.lower === 'on' ? i + 2 : i + 1
  if (end < context.to && calendarNames.has(context.tokens[end]!.lower)) end++
  else end = i + 1
  if (end < context.to && context.tokens[end]!.text !== '.') return false
  for (let at = before.at; at > Math.max(context.from, before.at - 6); at--) {
    if (context.tokens[at]!.text === ',') return true
    const { pos } = context.tags[at]!
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'DET' && pos !== 'ADJ') return false
  }
  return false
}

const afterNoun = (context: Context, i: number, before: Before, nextIsNoun: boolean): Tag => {
  const { tag } = before
  const { lower } = context.tokens[i]!
  const next = nextToken(context, i)
  // a passive participle takes no object: "the court ruled the ...", "Mr Ito said that ..."
  if (isDetermined(next) || next?.lower === 'that' || alwaysPast.has(lower)) return tags.past
  if (nextIsNoun || (next?.shape === 'capitalized' && !calendarNames.has(next.lower))) return tags.past
  const opensQuotation = next?.text === ',' && /^["“]$/.test(context.tokens[i + 2]?.text ?? '')
  if (endsAttribution(context, i, before)) return tags.past
  // "a poll released Sunday showed": the second verb is the one with a tense
  const later = context.tokens[i + 2]
  if (next !== undefined && calendarNames.has(next.lower) && openBits(later) & (can.past | can.present))
    return tags.participle
  if (opensQuotation || (tag.pos === 'PROPN' && pastAfterNames.has(lower))) return tags.past
  // "Oxfam called on both sides to"
  if (tag.pos === 'PROPN' && lower === 'called' && (next?.lower === 'on' || next?.lower === 'for')) return tags.past
  return context.hasFinite || finiteAhead(context, i) ? tags.participle : tags.past
}

const afterConjunction = (context: Context, before: Before, isAttribute: boolean, hasAgent: boolean): Tag => {
  const form = context.tags[before.at - 1]?.form ?? null
  const earlier = form ?? lastVerbForm(context, before.at)
  if (earlier === 'participle' && (!context.hasFinite || hasAgent)) return tags.participle
  if (isAttribute && form === null) return tags.adjective
  return form === 'participle' ? tags.participle : tags.past
}

const lastVerbForm = (context: Context, at: number): VerbForm | null => {
  for (let i = at - 1; i >= Math.max(context.from, at - 12); i--) {
    const tag = context.tags[i]
    if (tag?.pos === 'VERB') return tag.form
  }
  return null
}

/** A word in -ing: verb, noun or adjective. */
export const tagGerund = (context: Context, i: number, { bits, best }: Reading): Tag => {
  const before = tokenBefore(context, i)
  const next = nextToken(context, i)
  const nextIsNoun = (openBits(next) & nominal) !== 0
  const pos = before?.tag.pos
  const lower = before?.lower ?? ''
  // "with a third not planning to vote"
  if (context.tokens[i - 1]?.lower === 'not') return tags.gerund
  // "is promising a report", "is promising"
  if (formsOfBe.has(lower)) return best === can.adjective && !isDetermined(next) ? tags.adjective : tags.gerund
  if (lower === 'those') return tags.gerund
  if (pos === 'DET' || pos === 'ADJ' || lower === "'s" || possessivePronouns.has(lower)) {
    // "a staggering 15 percent"
    if (nextIsNoun || next?.shape === 'digits') return tags.adjective
    return bits & can.singular || next?.lower === 'of' ? tags.singular : tags.gerund
  }
  // "town planning", but "firms planning to invest"
  const isClause = before?.tag.number === 'plural' && opensComplement(next)
  if (best === can.singular && before !== undefined && isNoun(before.tag) && !isClause) return tags.singular
  // "20 million shares outstanding"
  if (best === can.adjective && before !== undefined && isNoun(before.tag) && !opensComplement(next))
    return tags.adjective
  const governs = pos === 'SCONJ' || pos === 'ADP'
  if (bits & can.adjective && nextIsNoun && (best === can.adjective || before === undefined || governs))
    return tags.adjective
  if (best === can.singular && !opensComplement(next) && !(governs && nextIsNoun)) return tags.singular
  return tags.gerund
}
