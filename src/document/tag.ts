import { can, finite, nominal, type Reading, verbal } from '../lexicon/parts-of-speech/index.js'
import type { GrammaticalNumber, PartOfSpeech, VerbForm } from './document.js'
import { readings } from './readings.js'
import type { RawSentence } from './sentences.js'
import type { RawToken } from './tokenize.js'
import {
  auxiliaryForms,
  calendarNames,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  functionWordPos,
  invariantVerbs,
  irregularPlurals,
  modals,
  possessivePronouns,
  singularInS,
  subjectPronouns,
} from './words.js'

/** What the tagger says of a token. */
export interface Tag {
  readonly pos: PartOfSpeech
  readonly form: VerbForm | null
  readonly number: GrammaticalNumber | null
}

const noun = (number: GrammaticalNumber): Tag => ({ pos: 'NOUN', form: null, number })
const tags = {
  singular: noun('singular'),
  plural: noun('plural'),
  name: { pos: 'PROPN', form: null, number: 'singular' },
  names: { pos: 'PROPN', form: null, number: 'plural' },
  base: { pos: 'VERB', form: 'base', number: null },
  present: { pos: 'VERB', form: 'present', number: null },
  past: { pos: 'VERB', form: 'past', number: null },
  participle: { pos: 'VERB', form: 'participle', number: null },
  gerund: { pos: 'VERB', form: 'gerund', number: null },
  adjective: { pos: 'ADJ', form: null, number: null },
  adverb: { pos: 'ADV', form: null, number: null },
  determiner: { pos: 'DET', form: null, number: null },
  pronoun: { pos: 'PRON', form: null, number: null },
  preposition: { pos: 'ADP', form: null, number: null },
  subordinator: { pos: 'SCONJ', form: null, number: null },
  particle: { pos: 'PART', form: null, number: null },
  numeral: { pos: 'NUM', form: null, number: null },
  punctuation: { pos: 'PUNCT', form: null, number: null },
  symbol: { pos: 'SYM', form: null, number: null },
} as const satisfies Record<string, Tag>

const plainTags = new Map<PartOfSpeech, Tag>()
const plain = (pos: PartOfSpeech): Tag => {
  let tag = plainTags.get(pos)
  if (tag === undefined) {
    tag = { pos, form: null, number: null }
    plainTags.set(pos, tag)
  }
  return tag
}

/** How a sentence uses capitals: they tell names apart in ordinary prose alone. */
type Casing = 'prose' | 'title' | 'upper'

const casingOf = (tokens: readonly RawToken[], from: number, to: number): Casing => {
  let lower = 0
  let capitalized = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.shape === 'upper') upper++
    else if (token.shape === 'capitalized') capitalized++
    else if (token.shape === 'lower' && token.text.length > 3) lower++
  }
  if (upper > 2 && upper > 2 * (lower + capitalized)) return 'upper'
  if (capitalized > 3 && lower <= (capitalized + upper) / 6) return 'title'
  return 'prose'
}

const openers = new Set(['"', "'", '“', '‘', '(', '[', '«', '``', '-', '–', '—', '--', '•', '*', '|', ':'])

/** Everything about one sentence that its tokens' tags are chosen from. */
interface Scene {
  readonly tokens: readonly RawToken[]
  readonly from: number
  readonly to: number
  readonly casing: Casing
  readonly opening: number
  readonly tags: (Tag | undefined)[]
  /** names seen in mid-sentence anywhere in the document, in lower case */
  readonly isNameElsewhere: (lower: string) => boolean
  /** whether a finite verb has been seen since the clause opened */
  hasFinite: boolean
}

const isWordLike = (token: RawToken): boolean => token.shape !== 'other' && token.shape !== 'digits'

/** The readings of an open-class token, its capital taken into account. */
const readingAt = (scene: Scene, i: number): Reading => {
  const token = scene.tokens[i]!
  const reading = readings(token.lower)
  if (token.shape === 'lower')
    return reading.bits & can.name
      ? { bits: reading.bits & ~can.name, best: reading.best === can.name ? can.singular : reading.best }
      : reading
  const isName = { bits: can.name, best: can.name }
  if (scene.casing === 'upper') return reading.bits & can.known ? reading : isName
  if (token.shape === 'upper' || token.shape === 'mixed') return isName
  if (scene.casing === 'prose' && i !== scene.opening) return isName
  if (scene.isNameElsewhere(token.lower)) return isName
  if (!(reading.bits & can.known)) return isName
  // "Jay Stevens said": a word that is also a name, before a capital
  if (
    reading.bits & can.name &&
    reading.bits & nominal &&
    scene.tokens[i + 1]?.shape === 'capitalized' &&
    scene.casing === 'prose' &&
    i + 1 < scene.to
  )
    return isName
  return reading.bits & ~can.name & 1023 ? reading : isName
}

const nextWord = (scene: Scene, i: number): RawToken | undefined => (i + 1 < scene.to ? scene.tokens[i + 1] : undefined)

/** The tag before `i`, over adverbs and "not"; quotation marks are looked through. */
const tagBefore = (scene: Scene, i: number): { tag: Tag; at: number } | undefined => {
  for (let at = i - 1; at >= Math.max(scene.from, i - 6); at--) {
    const tag = scene.tags[at]
    if (tag === undefined) return undefined
    const text = scene.tokens[at]!.text
    if (tag.pos === 'ADV' || scene.tokens[at]!.lower === 'not' || scene.tokens[at]!.lower === "n't") continue
    if (/^["“”‘’']$/.test(text)) continue
    return { tag, at }
  }
  return undefined
}

/** Whether an unmistakable finite verb stands ahead in the same clause. */
const finiteAhead = (scene: Scene, i: number): boolean => {
  for (let at = i + 1; at < Math.min(scene.to, i + 16); at++) {
    const token = scene.tokens[at]!
    const lower = token.lower
    if (clauseOpeners.has(lower)) return false
    const form = Object.hasOwn(auxiliaryForms, lower) ? auxiliaryForms[lower] : undefined
    if ((form === 'present' || form === 'past') && token.shape !== 'upper') return true
    if (token.shape !== 'lower' || functionWordPos(lower) !== undefined) continue
    const { bits } = readings(lower)
    if (bits & (can.past | can.present) && !(bits & (nominal | can.adjective | can.participle))) return true
    // "... deported from the US said": reporting verbs are finite where no "is", "has" or "was" stands before
    if (lower === 'said' || lower === 'told') return true
  }
  return false
}

const isNounLike = (tag: Tag | undefined): boolean => tag !== undefined && (tag.pos === 'NOUN' || tag.pos === 'PROPN')
const opensObject = (token: RawToken | undefined): boolean => {
  if (token === undefined) return false
  const pos = functionWordPos(token.lower)
  return (
    pos === 'DET' ||
    pos === 'PRON' ||
    pos === 'ADP' ||
    pos === 'NUM' ||
    pos === 'ADV' ||
    pos === 'SCONJ' ||
    token.lower === 'to' ||
    token.lower === 'that' ||
    token.shape === 'digits' ||
    token.shape === 'capitalized' ||
    token.shape === 'upper' ||
    token.text === '“' ||
    token.text === '"' ||
    token.text === '$'
  )
}

/** Noun or finite verb: "plans", "report", "troops attack". */
const nounOrVerb = (scene: Scene, i: number, { bits, best }: Reading): 'noun' | 'verb' => {
  const before = tagBefore(scene, i)
  const next = nextWord(scene, i)
  if (before === undefined) {
    if (bits & can.plural) return 'noun'
    return bits & can.base &&
      next !== undefined &&
      (functionWordPos(next.lower) === 'DET' || functionWordPos(next.lower) === 'PRON')
      ? 'verb'
      : best & verbal
        ? 'verb'
        : 'noun'
  }
  const lowerBefore = scene.tokens[before.at]!.lower
  const { tag } = before
  if (lowerBefore === 'to') return bits & can.base ? 'verb' : 'noun'
  if (tag.pos === 'AUX')
    return bits & can.base && (modals.has(lowerBefore) || formsOfDo.has(lowerBefore)) ? 'verb' : 'noun'
  if (tag.pos === 'PRON') {
    if (possessivePronouns.has(lowerBefore) && !subjectPronouns.has(lowerBefore)) return 'noun'
    return subjectPronouns.has(lowerBefore) ? 'verb' : 'noun'
  }
  if (tag.pos === 'SCONJ')
    return lowerBefore === 'that'
      ? next !== undefined && opensObject(next) && !scene.hasFinite
        ? 'verb'
        : 'noun'
      : 'noun'
  if (isNounLike(tag)) return verbAfterNoun(scene, i, bits, tag) ? 'verb' : 'noun'
  if (tag.pos === 'CCONJ')
    return parallel(scene, before.at) === 'VERB' ||
      best & verbal ||
      (bits & can.present && opensOwnedOrDetermined(next))
      ? 'verb'
      : 'noun'
  if (tag.pos === 'PUNCT') return best & verbal && opensObject(next) ? 'verb' : 'noun'
  // determiners, adjectives, numbers, prepositions, verbs: what follows is a noun
  return 'noun'
}

/** "and marks the first": a determiner after the word makes it a verb. */
const opensOwnedOrDetermined = (token: RawToken | undefined): boolean =>
  token !== undefined && (functionWordPos(token.lower) === 'DET' || functionWordPos(token.lower) === 'PRON')

const verbAfterNoun = (scene: Scene, i: number, bits: number, before: Tag): boolean => {
  const next = nextWord(scene, i)
  const agrees =
    (bits & can.present && before.number === 'singular') ||
    (bits & can.base && before.number === 'plural') ||
    (bits & (can.past | can.participle)) !== 0 ||
    // "police" and other names of bodies take either
    (bits & finite && before.pos === 'PROPN')
  // an adverb before it shows the verb: "the two countries closely coordinate"
  if (!agrees || (scene.hasFinite && !(scene.tags[i - 1]?.pos === 'ADV' && bits & can.base))) return false
  if (next?.lower === 'of') return false
  if (next === undefined || next.shape === 'other')
    return (readings(scene.tokens[i]!.lower).best & finite) !== 0 && !finiteAhead(scene, i)
  return opensObject(next) && !finiteAhead(scene, i)
}

/** The part of speech that a conjunction carries on: the one of the word before it. */
const parallel = (scene: Scene, conjunction: number): PartOfSpeech | undefined => scene.tags[conjunction - 1]?.pos

/** Verbs of saying that are no participles after a noun, and some that are none after a name. */
const alwaysPast = new Set(
  'added admitted agreed argued decided declared insisted noted remarked replied responded said stated told tweeted vowed warned'.split(
    ' ',
  ),
)
const pastAfterNames = new Set(
  'announced asked claimed concluded confirmed denied explained reported revealed suggested'.split(' '),
)

/** Past tense, participle or adjective. */
const pastOrParticiple = (scene: Scene, i: number, { bits }: Reading): Tag => {
  const token = scene.tokens[i]!
  const before = tagBefore(scene, i)
  const next = nextWord(scene, i)
  const nextBits =
    next !== undefined && next.shape === 'lower' && functionWordPos(next.lower) === undefined
      ? readings(next.lower).bits
      : 0
  const nextIsNoun = (nextBits & (nominal | can.adjective)) !== 0 && !(nextBits & (can.adverb | can.gerund))
  if (!(bits & can.past)) {
    const attributive =
      before !== undefined &&
      (before.tag.pos === 'DET' || before.tag.pos === 'ADJ') &&
      (nextIsNoun || next?.shape === 'capitalized')
    return attributive && bits & can.adjective ? tags.adjective : tags.participle
  }
  if (!(bits & can.participle)) return tags.past
  if (before === undefined) return nextIsNoun && bits & can.adjective ? tags.adjective : tags.participle
  const lower = scene.tokens[before.at]!.lower
  if (
    formsOfBe.has(lower) ||
    formsOfHave.has(lower) ||
    /^(?:get|gets|got|getting|remain|remains|remained)$/.test(lower) ||
    lower === "'s"
  )
    return lower === "'s" && before.tag.pos === 'PART' ? tags.adjective : tags.participle
  switch (before.tag.pos) {
    case 'DET':
    case 'ADJ':
      if (lower === 'those' || lower === 'these')
        return opensOwnedOrDetermined(next)
          ? tags.past
          : nextIsNoun && lower === 'these'
            ? tags.adjective
            : tags.participle
      // "the dead included two"
      if (
        before.tag.pos === 'ADJ' &&
        !nextIsNoun &&
        !scene.hasFinite &&
        opensObject(next) &&
        functionWordPos(next?.lower ?? '') !== 'ADP'
      )
        return tags.past
      return nextIsNoun || next?.shape === 'capitalized'
        ? tags.adjective
        : before.tag.pos === 'DET' && lower !== 'that' && subjectPronouns.has(lower)
          ? tags.past
          : tags.participle
    case 'NUM':
      return nextIsNoun ? tags.adjective : !scene.hasFinite && !finiteAhead(scene, i) ? tags.past : tags.participle
    case 'PRON':
      // "some of them earned more"
      if (scene.tokens[before.at - 1]?.lower === 'of') return scene.hasFinite ? tags.participle : tags.past
      return possessivePronouns.has(lower) && nextIsNoun
        ? tags.adjective
        : subjectPronouns.has(lower)
          ? tags.past
          : tags.participle
    case 'SCONJ':
      return subjectPronouns.has(lower) ? tags.past : tags.participle
    case 'NOUN':
    case 'PROPN':
      // a passive participle takes no object: "the court ruled the ...", "Mr Ito said that ..."
      if (opensOwnedOrDetermined(next) || next?.lower === 'that' || alwaysPast.has(token.lower)) return tags.past
      if (nextIsNoun || (next?.shape === 'capitalized' && !calendarNames.has(next.lower))) return tags.past
      if (next?.text === ',' && /^["“]$/.test(scene.tokens[i + 2]?.text ?? '')) return tags.past
      if (before.tag.pos === 'PROPN' && pastAfterNames.has(token.lower)) return tags.past
      return next?.lower === 'by' && scene.hasFinite
        ? tags.participle
        : scene.hasFinite || finiteAhead(scene, i)
          ? tags.participle
          : tags.past
    case 'CCONJ': {
      const form = scene.tags[before.at - 1]?.form
      const earlier = form ?? lastVerbForm(scene, before.at)
      return earlier === 'participle' && !scene.hasFinite
        ? tags.participle
        : earlier === 'participle' && next?.lower === 'by'
          ? tags.participle
          : nextIsNoun && form == null && bits & can.adjective
            ? tags.adjective
            : earlier === 'participle' && form === 'participle'
              ? tags.participle
              : tags.past
    }
    case 'PUNCT':
      if (opensOwnedOrDetermined(next) || alwaysPast.has(token.lower)) return tags.past
      return scene.tokens[before.at]!.text === ',' && scene.hasFinite
        ? tags.participle
        : finiteAhead(scene, i)
          ? tags.participle
          : tags.past
    case 'ADP':
    case 'VERB':
    case 'PART':
      return nextIsNoun && (bits & can.adjective || before.tag.pos === 'ADP') ? tags.adjective : tags.participle
    default:
      return tags.past
  }
}

const lastVerbForm = (scene: Scene, at: number): VerbForm | null => {
  for (let i = at - 1; i >= Math.max(scene.from, at - 12); i--) {
    const tag = scene.tags[i]
    if (tag?.pos === 'VERB') return tag.form
  }
  return null
}

const gerund = (scene: Scene, i: number, { bits, best }: Reading): Tag => {
  const before = tagBefore(scene, i)
  const next = nextWord(scene, i)
  const lower = before === undefined ? '' : scene.tokens[before.at]!.lower
  if (formsOfBe.has(lower)) return bits & can.adjective && best === can.adjective ? tags.adjective : tags.gerund
  const nextBits =
    next !== undefined && next.shape === 'lower' && functionWordPos(next.lower) === undefined
      ? readings(next.lower).bits
      : 0
  if (lower === 'those') return tags.gerund
  const determined =
    before !== undefined &&
    (before.tag.pos === 'DET' || before.tag.pos === 'ADJ' || lower === "'s" || possessivePronouns.has(lower))
  if (determined)
    return nextBits & nominal
      ? tags.adjective
      : bits & can.singular || next?.lower === 'of'
        ? tags.singular
        : tags.gerund
  if (bits & can.singular && before !== undefined && isNounLike(before.tag) && best === can.singular)
    return tags.singular
  const governs = before?.tag.pos === 'SCONJ' || before?.tag.pos === 'ADP'
  if (bits & can.adjective && nextBits & nominal && (best === can.adjective || before === undefined || governs))
    return tags.adjective
  if (bits & can.singular && best === can.singular && !opensObject(next) && !(governs && nextBits & nominal))
    return tags.singular
  return tags.gerund
}

const nameOf = (token: RawToken): Tag =>
  token.lower.endsWith('s') &&
  token.shape === 'capitalized' &&
  token.text.length > 4 &&
  readings(token.lower).bits & can.plural &&
  !(readings(token.lower).bits & can.singular)
    ? tags.names
    : tags.name

const nounOf = (bits: number, token: RawToken): Tag =>
  bits & can.plural &&
  (!(bits & can.singular) ||
    (token.lower.endsWith('s') && !singularInS.has(token.lower)) ||
    irregularPlurals.has(token.lower))
    ? tags.plural
    : tags.singular

const openClass = (scene: Scene, i: number): Tag => {
  const token = scene.tokens[i]!
  const reading = readingAt(scene, i)
  const bits = reading.bits & 1023
  if (reading.best === can.name && (bits & ~can.name) === 0) return nameOf(token)
  if (bits & can.gerund && token.lower.endsWith('ing')) return gerund(scene, i, reading)
  const before = tagBefore(scene, i)
  const lowerBefore = before === undefined ? '' : scene.tokens[before.at]!.lower
  if (
    bits & can.base &&
    (lowerBefore === 'to' || modals.has(lowerBefore) || (formsOfDo.has(lowerBefore) && before?.tag.pos === 'AUX')) &&
    before?.tag.pos !== 'PROPN' &&
    before?.tag.pos !== 'NOUN'
  )
    return tags.base
  if (bits & (can.past | can.participle) && !(invariantVerbs.has(token.lower) && isNominalPlace(before, lowerBefore))) {
    const isVerbal =
      reading.best & (can.past | can.participle | can.adjective) ||
      !(bits & nominal) ||
      !isNominalPlace(before, lowerBefore)
    if (isVerbal && !(reading.best === can.adverb)) return pastOrParticiple(scene, i, reading)
  }
  if (bits & nominal && bits & (can.base | can.present)) {
    const isVerb = nounOrVerb(scene, i, reading) === 'verb'
    if (isVerb)
      return bits & can.present && token.lower.endsWith('s')
        ? tags.present
        : invariantVerbs.has(token.lower) && !subjectIsPlural(before)
          ? tags.past
          : tags.base
    if (bits & can.adjective && nextIsNominal(scene, i)) return tags.adjective
    return nounOf(bits, token)
  }
  if (bits & can.adjective && bits & nominal) {
    if (nextIsNominal(scene, i))
      return reading.best & nominal && before?.tag.pos === 'DET' ? nounOf(bits, token) : tags.adjective
    return reading.best & nominal || before?.tag.pos === 'DET' || before?.tag.pos === 'ADJ'
      ? nounOf(bits, token)
      : tags.adjective
  }
  if (bits & can.adverb && bits & can.adjective)
    return nextIsNominal(scene, i)
      ? tags.adjective
      : reading.best === can.adverb || before?.tag.pos === 'VERB'
        ? tags.adverb
        : tags.adjective
  if (bits & can.present && !(bits & nominal)) return tags.present
  if (bits & can.base && !(bits & nominal))
    return bits & can.adjective && (before?.tag.pos === 'DET' || formsOfBe.has(lowerBefore) || nextIsNominal(scene, i))
      ? tags.adjective
      : tags.base
  if (bits & can.adverb && reading.best === can.adverb) return tags.adverb
  if (bits & nominal) return nounOf(bits, token)
  if (bits & can.adjective) return tags.adjective
  if (bits & can.adverb) return tags.adverb
  return bits & can.name ? tags.name : tags.singular
}

const subjectIsPlural = (before: { tag: Tag } | undefined): boolean => before?.tag.number === 'plural'
const isNominalPlace = (before: { tag: Tag } | undefined, lower: string): boolean =>
  before !== undefined &&
  (before.tag.pos === 'DET' ||
    before.tag.pos === 'ADJ' ||
    before.tag.pos === 'ADP' ||
    before.tag.pos === 'NUM' ||
    lower === "'s" ||
    possessivePronouns.has(lower))

/** Whether the next word carries the noun phrase on. */
const nextIsNominal = (scene: Scene, i: number): boolean => {
  const next = nextWord(scene, i)
  if (next === undefined || !isWordLike(next) || /^['’]/.test(next.text)) return next?.text === '-' && !next.spaced
  if (functionWordPos(next.lower) !== undefined) return false
  if (next.shape !== 'lower') return true
  const { bits, best } = readings(next.lower)
  return (bits & nominal) !== 0 && (best & (can.past | can.adverb | can.gerund)) === 0
}

const functionWord = (scene: Scene, i: number, pos: PartOfSpeech): Tag => {
  const token = scene.tokens[i]!
  const next = nextWord(scene, i)
  if (pos === 'AUX') return auxiliary(token.lower)
  const before = tagBefore(scene, i)
  if (
    (token.lower === 'more' || token.lower === 'most' || token.lower === 'less' || token.lower === 'least') &&
    next !== undefined &&
    next.shape === 'lower'
  ) {
    const { bits } = readings(next.lower)
    if (bits & (can.adjective | can.adverb) && !(bits & nominal)) return tags.adverb
  }
  // "the following day"
  if (pos === 'ADP' && /ing$/.test(token.lower) && before?.tag.pos === 'DET') return tags.adjective
  if (
    token.lower === 'like' &&
    before !== undefined &&
    (before.tag.pos === 'PRON' || scene.tokens[before.at]!.lower === 'to' || modals.has(scene.tokens[before.at]!.lower))
  )
    return tags.base
  return plain(pos)
}

const auxiliaryTags = new Map(
  Object.entries(auxiliaryForms).map(([word, form]) => [word, { pos: 'AUX', form, number: null } as const]),
)
const auxiliary = (lower: string): Tag => auxiliaryTags.get(lower) ?? tags.base

/** "that": after a noun or a verb it opens a clause; before a noun alone it points. */
const tagThat = (scene: Scene, i: number): Tag => {
  const before = tagBefore(scene, i)
  const next = nextWord(scene, i)
  if (next === undefined) return tags.pronoun
  if (before?.tag.pos === 'ADP' || before === undefined)
    return functionWordPos(next.lower) === 'AUX' ||
      (before?.tag.pos === 'ADP' && functionWordPos(next.lower) !== undefined)
      ? tags.pronoun
      : next.shape === 'lower' && functionWordPos(next.lower) === undefined
        ? tags.determiner
        : tags.subordinator
  return tags.subordinator
}

/** "'s": possession, or "is" and "has" after a pronoun or before a participle. */
const tagApostropheS = (scene: Scene, i: number): Tag => {
  const before = scene.tags[i - 1]
  const next = nextWord(scene, i)
  const lower = scene.tokens[i - 1]?.lower ?? ''
  if (before?.pos === 'PRON' || /^(?:that|there|here|what|who|where|how|let)$/.test(lower)) return auxiliary('is')
  if (next !== undefined && (functionWordPos(next.lower) === 'DET' || next.lower === 'not' || next.lower === 'been'))
    return auxiliary('is')
  return tags.particle
}

/** "to" before a verb, or before a noun. */
const tagTo = (scene: Scene, i: number): Tag => {
  for (let at = i + 1; at < Math.min(scene.to, i + 4); at++) {
    const next = scene.tokens[at]!
    if (next.lower === 'be' || next.lower === 'have' || next.lower === 'do') return tags.particle
    const pos = functionWordPos(next.lower)
    if (pos === 'ADV') continue
    if (pos !== undefined || next.shape !== 'lower') return tags.preposition
    const { bits, best } = readings(next.lower)
    if (best === can.adverb && next.lower.endsWith('ly')) continue
    if (!(bits & can.base) || (next.lower === 'date' && at === i + 1)) return tags.preposition
    // "to flood-affected areas"
    if (scene.tokens[at + 1]?.text === '-' && !scene.tokens[at + 1]!.spaced) return tags.preposition
    // "to work", "to work on": a word that is more often a noun still takes the verb's reading after "to", unless it is a plural
    return tags.particle
  }
  return tags.preposition
}

const tagOne = (scene: Scene, i: number): Tag => {
  const token = scene.tokens[i]!
  const { lower } = token
  if (token.shape === 'digits') return tags.numeral
  if (!isWordLike(token) || (token.text.length > 1 && /^['’]/.test(token.text)))
    return lower === "'s"
      ? tagApostropheS(scene, i)
      : lower === "'"
        ? tags.punctuation
        : Object.hasOwn(auxiliaryForms, lower)
          ? auxiliary(lower)
          : lower === "n't"
            ? tags.particle
            : /^[$€£¥%&#@+=<>^~|°§₹₩₽₺₦]/u.test(lower)
              ? tags.symbol
              : tags.punctuation
  if (lower === 'that') return tagThat(scene, i)
  if (lower === 'to') return tagTo(scene, i)
  if ((lower === 'least' || lower === 'most') && scene.tokens[i - 1]?.lower === 'at') return tags.adverb
  if (lower === 'am' && scene.tags[i - 1]?.pos === 'NUM') return tags.singular
  const pos = functionWordPos(lower)
  const isMidName = token.shape === 'capitalized' && scene.casing === 'prose' && i !== scene.opening
  // "May", "Will", "US", "IT", "WHO": capitals that no sentence start explains
  if (
    pos !== undefined &&
    pos !== 'NUM' &&
    isMidName &&
    (lower === 'may' || lower === 'will' || lower === 'can' || lower === 'might')
  )
    return tags.name
  if (pos !== undefined && token.shape === 'upper' && scene.casing !== 'upper' && token.text.length > 1)
    return pos === 'NUM' ? tags.numeral : pos === 'ADP' || pos === 'AUX' || pos === 'PRON' ? tags.name : plain(pos)
  if (pos !== undefined) return functionWord(scene, i, pos)
  if (/^[@#]|:\/\/|^www\./.test(lower)) return tags.symbol
  return openClass(scene, i)
}

const openingWord = (tokens: readonly RawToken[], from: number, to: number): number => {
  let at = from
  while (at < to - 1 && (openers.has(tokens[at]!.text) || tokens[at]!.shape === 'digits')) at++
  return at
}

const clauseOpeners = new Set([
  'that',
  'which',
  'who',
  'because',
  'if',
  'while',
  'although',
  'though',
  'whereas',
  'unless',
  'whether',
  'when',
  'where',
  'as',
  'after',
  'before',
  'since',
  'until',
  ';',
  ':',
  'but',
])

/** Tags the tokens of every sentence: the most frequent part of speech, then what stands around it. */
export const tagSentences = (tokens: readonly RawToken[], sentences: readonly RawSentence[]): Tag[] => {
  const names = midSentenceNames(tokens, sentences)
  const chosen: (Tag | undefined)[] = new Array(tokens.length)
  for (const { from, to } of sentences) {
    const scene: Scene = {
      tokens,
      from,
      to,
      casing: casingOf(tokens, from, to),
      opening: openingWord(tokens, from, to),
      tags: chosen,
      isNameElsewhere: (lower) => names.has(lower),
      hasFinite: false,
    }
    for (let i = from; i < to; i++) {
      if (clauseOpeners.has(tokens[i]!.lower) || opensOrClosesQuotation(scene, i)) scene.hasFinite = false
      const tag = afterOpeningQuote(scene, i) ? tagAsOpening(scene, i) : tagOne(scene, i)
      chosen[i] = tag
      if ((tag.pos === 'VERB' || tag.pos === 'AUX') && (tag.form === 'past' || tag.form === 'present'))
        scene.hasFinite = true
      else if (tag.pos === 'VERB' && tag.form === 'base' && tagBefore(scene, i)?.tag.number === 'plural')
        scene.hasFinite = true
    }
  }
  return chosen.map((tag) => tag ?? tags.punctuation)
}

/** Quotation marks beside a comma or a closing mark: a clause of its own begins after them. */
const opensOrClosesQuotation = (scene: Scene, i: number): boolean =>
  /^["“”]$/.test(scene.tokens[i]!.text) && (i === scene.from || /^[,.:?!]$/.test(scene.tokens[i - 1]!.text))

const afterOpeningQuote = (scene: Scene, i: number): boolean =>
  i > scene.from &&
  i !== scene.opening &&
  scene.tokens[i]!.shape === 'capitalized' &&
  /^["“‘]$/.test(scene.tokens[i - 1]!.text) &&
  !scene.tokens[i]!.spaced

/** A quotation opens a sentence inside the sentence. */
const tagAsOpening = (scene: Scene, i: number): Tag => {
  const { hasFinite } = scene
  const tag = tagOne({ ...scene, opening: i, hasFinite: false }, i)
  scene.hasFinite = hasFinite
  return tag
}

/** The words that stand capitalised in mid-sentence of ordinary prose, and never in lower case. */
const midSentenceNames = (tokens: readonly RawToken[], sentences: readonly RawSentence[]): ReadonlySet<string> => {
  const capitalized = new Set<string>()
  const lower = new Set<string>()
  for (const { from, to } of sentences) {
    if (casingOf(tokens, from, to) !== 'prose') continue
    const opening = openingWord(tokens, from, to)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      if (token.shape === 'lower') lower.add(token.lower)
      else if (i > opening && token.shape === 'capitalized' && !/^["“‘]$/.test(tokens[i - 1]!.text))
        capitalized.add(token.lower)
    }
  }
  for (const word of lower) capitalized.delete(word)
  return capitalized
}
