import { infinitiveMarkers } from '../../lexicon/function-words.js'
import { can, nominal } from '../../lexicon/parts-of-speech/index.js'
import { lightVerbs, reportingNouns } from '../../lexicon/verbs/reporting.js'
import type { PartOfSpeech, Sentence } from '../document.js'
import type { TokenRange } from '../span.js'
import type { RawToken } from '../tokenize.js'
import { isDetermined, nextIsNominal, openBits, opensAmount } from './ahead.js'
import { type Context, isWord, nextToken, tokenBefore } from './context.js'
import { tagApostropheS, tagFunctionWord, tagThat, tagTo } from './function-words.js'
import {
  apostrophes,
  asideOpeners,
  clauseMarks,
  clauseOpeners,
  contentGerunds,
  contentVerbs,
  doubleQuotes,
  gradingAdjectives,
  namesInCapitals,
  openingQuotes,
  sentenceOpeners,
} from './lexicon.js'
import { tagOpenClass } from './open-class.js'
import { readingOf } from './readings.js'
import { auxiliaryTag, plainTag, type Tag, tags } from './tags.js'

/** A sentence whose casing is known. */
type CasedSentence = TokenRange & Pick<Sentence, 'casing'>

const symbols = /^[$€£¥%&#@+=<>^~|°§₹₩₽₺₦]/u

const tagMark = (context: Context, i: number): Tag => {
  const { lower } = context.tokens[i]!
  if (lower === "'s") return tagApostropheS(context, i)
  if (lower === "n't") return tags.particle
  return auxiliaryTag(lower) ?? (symbols.test(lower) ? tags.symbol : tags.punctuation)
}

/** A function word whose capitals no sentence start explains: "May", "US", "WHO"; undefined where they tell nothing. */
const tagCapitals = (context: Context, i: number): Tag | undefined => {
  const { lower, shape, text, word } = context.tokens[i]!
  const isMidSentence = context.casing === 'sentence' && i !== context.opening
  if (shape === 'capitalized') return isMidSentence && namesInCapitals.has(lower) ? tags.name : undefined
  if (shape !== 'upper' || context.casing === 'upper' || text.length === 1) return undefined
  const { pos } = word
  return pos === 'ADP' || pos === 'AUX' || pos === 'PRON' ? tags.name : undefined
}

const tagClosedClass = (context: Context, i: number, pos: PartOfSpeech): Tag =>
  tagCapitals(context, i) ?? (pos === 'NUM' ? plainTag(pos) : tagFunctionWord(context, i, pos))

/** "at least" */
const tagAfterAt = ({ tokens }: Context, i: number): Tag | undefined =>
  tokens[i - 1]?.lower === 'at' ? tags.adverb : undefined

const tagBody = (context: Context, i: number): Tag | undefined => {
  const before = tokenBefore(context, i)
  const opens =
    before !== undefined && (before.tag.pos === 'DET' || before.tag.pos === 'PART' || before.tag.pos === 'PROPN')
  return opens && !nextIsNominal(context, i) && nextToken(context, i)?.word.pos !== 'CCONJ' ? tags.singular : undefined
}

const isSymbol = (lower: string): boolean => /^[@#]|:\/\/|^www\./.test(lower)

/** "was last seen", "had long believed": between an auxiliary and a participle, but "was first minister". */
const tagBeforeParticiple = (context: Context, i: number): Tag | undefined => {
  const next = context.tokens[i + 1]
  if (context.tags[i - 1]?.pos !== 'AUX' || next === undefined || i + 1 >= context.to || !isWord(next)) return undefined
  if (next.word.pos !== undefined || next.shape !== 'lower') return undefined
  return (readingOf(next.word).best & (can.past | can.participle)) !== 0 ? tags.adverb : undefined
}

/** "Critics of the plan raise concerns about": a base form behind a plural, before a noun of saying and its preposition. */
const tagLightVerb = (context: Context, i: number): Tag | undefined => {
  const { tokens, from, hasFinite, tags: before } = context
  const carried = tokens[i + 1]
  if (hasFinite || carried === undefined || i + 2 >= context.to || !reportingNouns.has(carried.lower)) return undefined
  if (tokens[i + 2]!.word.pos !== 'ADP' || tokens[i]!.shape !== 'lower') return undefined
  for (let at = from; at < i; at++) if (before[at]?.number === 'plural') return tags.base
  return undefined
}

/** "close [to the mayor]": no infinitive follows. */
const isNearness = (tokens: readonly RawToken[], i: number): boolean =>
  tokens[i + 1]?.lower === 'to' && (isDetermined(tokens[i + 2]) || tokens[i + 2]?.shape === 'capitalized')

/** Words with a rule of their own; undefined where it does not hold. */
const special: ReadonlyMap<string, (context: Context, i: number) => Tag | undefined> = new Map([
  ...[...lightVerbs].map((verb) => [verb, tagLightVerb] as const),
  ...[...gradingAdjectives].map((adjective) => [adjective, tagBeforeParticiple] as const),
  // "11:30 am"
  ['am', ({ tags: before }, i) => (before[i - 1]?.pos === 'NUM' ? tags.singular : undefined)],
  ['least', tagAfterAt],
  // "no longer wants"
  ['longer', ({ tokens }, i) => (tokens[i - 1]?.lower === 'no' ? tags.adverb : undefined)],
  // "people close to the mayor", but "shops close to protest"
  [
    'close',
    ({ tokens, tags: before }, i) =>
      before[i - 1]?.pos === 'NOUN' && isNearness(tokens, i) ? tags.adjective : undefined,
  ],
  // "the military said", but "the military base", "military and civilian courts"
  ['military', tagBody],
  ['most', tagAfterAt],
  ['no', ({ tokens }, i) => (tokens[i + 1]?.lower === 'longer' ? tags.adverb : undefined)],
  ['that', tagThat],
  // "316,000 total reported cases"
  [
    'total',
    ({ tokens, tags: before }, i) =>
      before[i - 1]?.pos === 'NUM' && openBits(tokens[i + 1]) !== 0 ? tags.adjective : undefined,
  ],
  ['to', tagTo],
  // "a contract worth $3 million"
  ['worth', ({ tokens }, i) => (opensAmount(tokens[i + 1]) ? tags.preposition : undefined)],
])

const tagToken = (context: Context, i: number): Tag => {
  const token = context.tokens[i]!
  const { lower } = token
  if (token.shape === 'digits') return tags.numeral
  if (!isWord(token) || (token.text.length > 1 && apostrophes.has(token.text[0]!))) return tagMark(context, i)
  const tag = special.get(lower)?.(context, i)
  if (tag !== undefined) return tag
  const { pos } = token.word
  if (pos !== undefined) return tagClosedClass(context, i, pos)
  return isSymbol(lower) ? tags.symbol : tagOpenClass(context, i)
}

const openingWord = (tokens: readonly RawToken[], from: number, to: number): number => {
  let at = from
  while (at < to - 1 && (sentenceOpeners.has(tokens[at]!.text) || tokens[at]!.shape === 'digits')) at++
  return at
}

/** Quotation marks beside a comma or a closing mark: a clause of its own begins after them. */
const bordersQuotation = ({ tokens, from }: Context, i: number): boolean =>
  doubleQuotes.has(tokens[i]!.text) && (i === from || clauseMarks.has(tokens[i - 1]!.text))

/** A capital after an opening quotation mark: a sentence opens inside the sentence. */
const opensQuotedSentence = ({ tokens, from, opening }: Context, i: number): boolean =>
  i > from &&
  i !== opening &&
  tokens[i]!.shape === 'capitalized' &&
  openingQuotes.has(tokens[i - 1]!.text) &&
  !tokens[i]!.spaced

const hasTense = (context: Context, i: number, { pos, form }: Tag): boolean =>
  ((pos === 'VERB' || pos === 'AUX') && (form === 'past' || form === 'present')) ||
  (pos === 'VERB' && form === 'base' && tokenBefore(context, i)?.tag.number === 'plural')

/** Whether a subject can begin at `i`: a determiner, a pronoun, a name, a noun. */
const opensSubject = ({ tokens, to }: Context, i: number): boolean => {
  const token = i < to ? tokens[i] : undefined
  if (token === undefined || !isWord(token)) return false
  const { pos } = token.word
  if (pos !== undefined) return pos === 'DET' || pos === 'PRON'
  return token.shape !== 'lower' || (readingOf(token.word).best & nominal) !== 0
}

const subjectPos: ReadonlySet<string> = new Set<PartOfSpeech>(['AUX', 'CCONJ', 'NOUN', 'PRON', 'PROPN'])

/** Whether a clause of its own follows a verb that has its subject before it: "police said [Lee moved away]". */
const opensContent = (context: Context, i: number): boolean => {
  if (!contentVerbs.has(context.tokens[i]!.lower)) return false
  const before = tokenBefore(context, i)
  const next = nextToken(context, i)
  // "said in a letter sent Monday": the clause comes later, with a "that" of its own; "hope to close it" has none
  if (next !== undefined && (infinitiveMarkers.has(next.lower) || next.word.pos === 'ADP')) return false
  return before !== undefined && subjectPos.has(before.tag.pos)
}

const tagSentence = (
  tokens: readonly RawToken[],
  { from, to, casing }: CasedSentence,
  names: ReadonlySet<string>,
  chosen: (Tag | undefined)[],
): void => {
  const opening = openingWord(tokens, from, to)
  const context = {
    tokens,
    from,
    to,
    casing,
    opening,
    tags: chosen,
    names,
    hasFinite: false,
  }
  let outer: boolean | null = null
  let opensSubordinate = clauseOpeners.has(tokens[opening]!.lower)
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    // ", who had left," is an aside: after it the outer clause goes on
    if (tokens[i - 1]?.lower === ',' && asideOpeners.has(lower) && i - 1 > from) outer = context.hasFinite
    else if (lower === ',' && outer !== null) {
      context.hasFinite = outer
      outer = null
    } else if (lower === ',' && opensSubordinate && context.hasFinite && opensSubject(context, i + 1)) {
      // "When it rained, ...": the main clause begins here
      context.hasFinite = false
      opensSubordinate = false
    }
    if (clauseOpeners.has(lower) || bordersQuotation(context, i)) context.hasFinite = false
    const opensQuoted = opensQuotedSentence(context, i)
    const tag = tagToken(opensQuoted ? { ...context, opening: i, hasFinite: false } : context, i)
    chosen[i] = tag
    if (tag.form === 'gerund' && contentGerunds.has(lower)) context.hasFinite = false
    if (hasTense(context, i, tag)) context.hasFinite = !opensContent(context, i)
  }
}

/** The words that stand capitalised in mid-sentence of ordinary prose, and never in lower case. */
const midSentenceNames = (tokens: readonly RawToken[], sentences: readonly CasedSentence[]): ReadonlySet<string> => {
  const capitalized = new Set<string>()
  const lower = new Set<string>()
  for (const { from, to, casing } of sentences) {
    if (casing !== 'sentence') continue
    const opening = openingWord(tokens, from, to)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      if (token.shape === 'lower') lower.add(token.lower)
      else if (i > opening && token.shape === 'capitalized' && !openingQuotes.has(tokens[i - 1]!.text))
        capitalized.add(token.lower)
    }
  }
  for (const word of lower) capitalized.delete(word)
  return capitalized
}

/**
 * Tags the tokens of every sentence: what a word most often is, then what stands around it. Tags are chosen from left to right, so each
 * choice sees the tags before it and the words after it.
 */
export const tagSentences = (tokens: readonly RawToken[], sentences: readonly CasedSentence[]): Tag[] => {
  const names = midSentenceNames(tokens, sentences)
  const chosen: (Tag | undefined)[] = new Array(tokens.length)
  for (const sentence of sentences) tagSentence(tokens, sentence, names, chosen)
  return chosen.map((tag) => tag ?? tags.punctuation)
}
