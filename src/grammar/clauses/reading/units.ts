import type { Document, Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { readings } from '../../../document/tag/readings.js'
import {
  describingParticiples,
  formsOfBe,
  formsOfHave,
  participleOnly,
  pastOnly,
  pluralQuantifiers,
} from '../../../lexicon/function-words.js'
import { nominal } from '../../../lexicon/parts-of-speech/index.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import { type NounPhrase, phrasesOf, type VerbGroup } from '../../phrases.js'
import {
  adjectivalParticiples,
  callingVerbs,
  ditransitives,
  linkingVerbs,
  quantifyingPrepositions,
  superlatives,
} from '../lexicon.js'
import { copularGroup, isNegated, isOneWord, joinedGroup } from './auxiliaries.js'

/** What a sentence consists of for the reading of its clauses: noun phrases, verb groups, and single words between them. */
export type Unit = NounUnit | VerbUnit | WordUnit

export interface NounUnit extends TokenRange {
  readonly type: 'noun'
  readonly phrase: NounPhrase
}
export interface VerbUnit extends TokenRange {
  readonly type: 'verb'
  readonly group: VerbGroup
  /** the subject that stands between auxiliary and verb: "did [she] go" */
  readonly inverted: NounPhrase | null
}
export interface WordUnit extends TokenRange {
  readonly type: 'word'
}

/** Whether a group is a participle alone whose form can be a past as well. */
export const canBePast = (tokens: readonly Token[], { from, head }: VerbGroup): boolean => {
  const { form, pos, lower } = tokens[head]!
  if (form !== 'participle' || pos !== 'VERB' || participleOnly.has(lower)) return false
  return !formsOfBe.has(tokens[from]!.lower) && !formsOfHave.has(tokens[from]!.lower)
}

/** "her hashtag created greater awareness": with an object, a participle is a past; only verbs of naming and giving keep one. */
const takesObject = (document: Document, group: VerbGroup, to: number): boolean => {
  const { tokens } = document
  const boundsNumber =
    group.to + 1 < to && quantifyingPrepositions.has(tokens[group.to]!.lower) && tokens[group.to + 1]!.pos === 'NUM'
  const at = boundsNumber ? group.to + 1 : group.to
  const object = phrasesOf(document).nounAt[at]
  return object !== undefined && object.from === at && at < to && !ditransitives.has(tokens[group.head]!.lower)
}

/** "a guy named Mario", "drinks provided by the owners": a past form after a noun that can only be a participle. */
const isReduced = (tokens: readonly Token[], group: VerbGroup): boolean => {
  const { form, lower } = tokens[group.head]!
  if (!isOneWord(group) || form !== 'past' || pastOnly.has(lower)) return false
  const next = tokens[group.to]
  // "The chairman called the bid a joke"
  const hasObject = next?.pos === 'DET' && tokens[group.to + 1]?.shape === 'lower'
  return next?.lower === 'by' || (callingVerbs.has(lower) && tokens[group.from - 1]!.pos === 'NOUN' && !hasObject)
}

/** The unit of a verb group; `afterNoun` tells whether a noun phrase stands right before it. */
const verbUnit = (document: Document, given: VerbGroup, { from, to }: TokenRange, afterNoun: boolean): VerbUnit => {
  const { tokens } = document
  const group = copularGroup(tokens, given) ?? given
  const joined = joinedGroup(document, group, to, afterNoun)
  if (joined !== null) return { type: 'verb', from: joined.group.from, to: joined.group.to, ...joined }
  const isPast =
    !group.finite &&
    canBePast(tokens, group) &&
    group.from > from &&
    tokens[group.from - 1]!.pos !== 'ADP' &&
    takesObject(document, group, to)
  const hasAuxiliary = group.head > group.from + (group.infinitive ? 1 : 0)
  const finite = isPast || (group.finite && !(afterNoun && isReduced(tokens, group)))
  return {
    type: 'verb',
    from: group.from,
    to: group.to,
    group: { ...group, finite, negated: isNegated(tokens, group), passive: group.passive && hasAuxiliary && !isPast },
    inverted: null,
  }
}

/** "tax write-offs": the first part of a compound. */
const opensCompound = (tokens: readonly Token[], { from, to }: VerbGroup): boolean =>
  to - from === 1 &&
  tokens[to]?.text === '-' &&
  !tokens[to]!.spaced &&
  tokens[to + 1]?.spaced === false &&
  tokens[to + 1]!.shape === 'lower'

/** "Scientology-owned", "recently-accepted": a part of a compound. */
const isCompounded = (tokens: readonly Token[], { from }: VerbGroup): boolean =>
  tokens[from - 1]?.text === '-' &&
  !tokens[from - 1]!.spaced &&
  !tokens[from]!.spaced &&
  tokens[from - 2]?.lower !== 'self'

/** "contains copyrighted content": a participle before its noun, without a determiner between. */
const isAttribute = (previous: Token, next: Token | undefined, noun: NounPhrase | undefined): boolean =>
  noun !== undefined &&
  (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN') &&
  (previous.pos === 'ADP' || previous.pos === 'VERB')

/** "convicted or even suspected offenders": the first of two participles before a noun. */
const isJoinedAttribute = (document: Document, { to }: VerbGroup, previous: Token): boolean => {
  const { tokens } = document
  if (tokens[to]?.pos !== 'CCONJ' || (previous.pos !== 'ADP' && previous.pos !== 'VERB')) return false
  let at = to + 1
  while (tokens[at]?.pos === 'ADV') at++
  return tokens[at]?.form === 'participle' && tokens[at + 1]?.pos === 'NOUN'
}

/** "one of the most widely noticed works", "became interested": a participle after a superlative, or after a linking verb. */
const isModifier = ({ tokens }: Document, { head, from }: VerbGroup, previous: Token): boolean => {
  if (previous.pos === 'VERB' && linkingVerbs.has(verbLemma(previous.lower)))
    return adjectivalParticiples.has(tokens[head]!.lower)
  let at = head - 1
  while (at > 0 && tokens[at]!.pos === 'ADV' && !superlatives.has(tokens[at]!.lower)) at--
  return at < from && superlatives.has(tokens[at]!.lower)
}

const nounLeads: ReadonlySet<Token['pos']> = new Set(['ADP', 'ADJ', 'NOUN', 'CCONJ', 'DET'])

/** "prone to flooding", "the constant breaking of the skin": a gerund that is a noun; not "many saying". */
const isGerundNoun = (lower: string, previous: Token, next: Token | undefined): boolean => {
  if ((readings(lower).bits & nominal) === 0) return false
  // "wrote to supporters saying: ...", "quoted a guard as saying", but "an old saying"
  const tells = reportingVerbs.get(verbLemma(lower))?.takes.has('quote') === true
  if (tells && previous.pos !== 'DET' && previous.pos !== 'ADJ') return false
  const closes = next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ'
  return (
    (closes && nounLeads.has(previous.pos)) ||
    (previous.pos === 'DET' && !pluralQuantifiers.has(previous.lower)) ||
    (previous.pos === 'ADJ' && next?.lower === 'of')
  )
}

/** Whether what the tagger calls a verb modifies a noun or is one. */
const isNominal = (document: Document, group: VerbGroup): boolean => {
  const { tokens } = document
  const previous = tokens[group.from - 1]
  const { form, lower } = tokens[group.head]!
  if (previous === undefined || form === null) return false
  if ((form === 'participle' || form === 'past') && isModifier(document, group, previous)) return true
  if (group.finite || !isOneWord(group)) return false
  const next = tokens[group.to]
  if (form === 'participle')
    return (
      isAttribute(previous, next, phrasesOf(document).nounAt[group.to]) || isJoinedAttribute(document, group, previous)
    )
  return form === 'gerund' && isGerundNoun(lower, previous, next)
}

/** The token after a number that stands alone, with the mark or the word before it; `at` where there is none: ", 15", "and 17", "to 24". */
const afterNumber = (tokens: readonly Token[], at: number, to: number): number => {
  let number = at
  while (number < at + 2 && (tokens[number]?.text === ',' || joinsNumbers.has(tokens[number]?.pos ?? 'X'))) number++
  const isAlone = number < to && tokens[number]!.pos === 'NUM' && !ofNoun.has(tokens[number + 1]?.pos ?? 'X')
  return isAlone ? number + 1 : at
}
const joinsNumbers: ReadonlySet<string> = new Set(['CCONJ', 'PART', 'ADP'])
const ofNoun: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'DET', 'PROPN'])

/** "men [aged 24, 31 and 35]": ages behind a participle are none of what the clause tells. The token after them, or `at`. */
const endOfAges = (tokens: readonly Token[], at: number, to: number): number => {
  if (!describingParticiples.has(tokens[at]!.lower)) return at
  let end = afterNumber(tokens, at + 1, to)
  if (end === at + 1) return at
  for (let next = afterNumber(tokens, end, to); next > end; next = afterNumber(tokens, end, to)) end = next
  return end
}

/** Cuts a sentence into its units, left to right; a verb inside a noun phrase is part of that phrase. */
export const unitsOf = (document: Document, sentence: TokenRange): readonly Unit[] => {
  const { nounAt, verbAt } = phrasesOf(document)
  const { from, to } = sentence
  const units: Unit[] = []
  for (let at = from; at < to; ) {
    const phrase = nounAt[at]
    const group = verbAt[at]
    const ages = endOfAges(document.tokens, at, to)
    if (ages > at) units.push({ type: 'word', from: at, to: ages })
    else if (phrase !== undefined && phrase.from === at && phrase.to <= to)
      units.push({ type: 'noun', from: at, to: phrase.to, phrase })
    else if (
      group !== undefined &&
      group.from === at &&
      group.to <= to &&
      !isCompounded(document.tokens, group) &&
      !opensCompound(document.tokens, group) &&
      !isNominal(document, group)
    )
      units.push(verbUnit(document, group, sentence, units.at(-1)?.type === 'noun'))
    else units.push({ type: 'word', from: at, to: at + 1 })
    at = units.at(-1)!.to
  }
  return units
}
