import { auxiliaryForms, functionWordPos, modals, possessivePronouns } from '../../lexicon/function-words.js'
import { can, nominal } from '../../lexicon/parts-of-speech/index.js'
import { words } from '../../lexicon/word-list.js'
import type { Casing } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { readings } from './readings.js'
import type { Tag } from './tags.js'

/** Everything that the tags of one sentence's tokens are chosen from. */
export interface Context {
  readonly tokens: readonly RawToken[]
  /** the sentence: token indexes, half-open */
  readonly from: number
  readonly to: number
  readonly casing: Casing
  /** the index of the word that the sentence's own capital stands on */
  readonly opening: number
  /** the tags chosen so far, by token index */
  readonly tags: readonly (Tag | undefined)[]
  /** words that stand capitalised in mid-sentence somewhere in the document and never in lower case */
  readonly names: ReadonlySet<string>
  /** whether a finite verb has been seen since the clause opened */
  readonly hasFinite: boolean
}

/** The token before, over adverbs, negation and quotation marks. */
export interface Before {
  readonly tag: Tag
  readonly at: number
  readonly lower: string
}

/** Whether a token is a word, by its shape. */
export const isWord = (token: RawToken): boolean => token.shape !== 'other' && token.shape !== 'digits'

/** The next token of the sentence. */
export const nextToken = (context: Context, i: number): RawToken | undefined =>
  i + 1 < context.to ? context.tokens[i + 1] : undefined

/** Quotation marks of every style, apostrophes included. */
export const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"])

/** The tagged token before `i`, over adverbs, "not" and quotation marks; undefined where the sentence begins. */
export const tokenBefore = (context: Context, i: number): Before | undefined => {
  for (let at = i - 1; at >= Math.max(context.from, i - 6); at--) {
    const tag = context.tags[at]
    if (tag === undefined) return undefined
    const { lower, text } = context.tokens[at]!
    const isPassedOver = tag.pos === 'ADV' || lower === 'not' || lower === "n't" || quotationMarks.has(text)
    if (!isPassedOver) return { tag, at, lower }
  }
  return undefined
}

/** Words after which a clause of its own begins. */
export const clauseOpeners = words(
  '; : after although as because before but if since that though unless until when where whereas whether which while who',
)

/** Whether an unmistakable finite verb stands ahead in the same clause. */
export const finiteAhead = (context: Context, i: number): boolean => {
  for (let at = i + 1; at < Math.min(context.to, i + 16); at++) {
    const { lower, shape } = context.tokens[at]!
    if (clauseOpeners.has(lower)) return false
    // ", and its wall weighs": another clause
    if (lower === ',' && context.tokens[at + 1]?.lower === 'and') return false
    const form = Object.hasOwn(auxiliaryForms, lower) ? auxiliaryForms[lower] : undefined
    // "in May": a month, a name
    const isName = shape === 'upper' || (shape === 'capitalized' && modals.has(lower))
    if ((form === 'present' || form === 'past') && !isName) return true
    if (shape !== 'lower' || functionWordPos(lower) !== undefined) continue
    const { bits } = readings(lower)
    if (bits & (can.past | can.present) && !(bits & (nominal | can.adjective | can.participle))) return true
    if (lower === 'said' || lower === 'told') return true
  }
  return false
}

/** What a token can be where it is an open-class word in lower case; 0 for all others. */
export const openBits = (token: RawToken | undefined): number =>
  token !== undefined && token.shape === 'lower' && functionWordPos(token.lower) === undefined
    ? readings(token.lower).bits
    : 0

/** Whether the token is a determiner or a pronoun: after a verb, its object. */
export const isDetermined = (token: RawToken | undefined): boolean => {
  const pos = token === undefined ? undefined : functionWordPos(token.lower)
  return pos === 'DET' || pos === 'PRON'
}

const openingPos = new Set(['DET', 'PRON', 'ADP', 'NUM', 'ADV', 'SCONJ'])
const openingShapes = new Set(['digits', 'capitalized', 'upper'])
const openingWords = new Set(['to', 'that', '“', '"', '$', '£', '€', '¥'])

/** Whether the token can open what follows a verb: an object, an adverbial, a clause. */
export const opensComplement = (token: RawToken | undefined): boolean =>
  token !== undefined &&
  (openingPos.has(functionWordPos(token.lower) ?? '') ||
    openingShapes.has(token.shape) ||
    openingWords.has(token.lower))

/** Whether the token opens an amount: digits, a number word, a currency sign. */
export const opensAmount = (token: RawToken | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'digits' || /^[$£€¥]$/.test(token.text) || functionWordPos(token.lower) === 'NUM')

/** Whether the next token carries a noun phrase on. */
export const nextIsNominal = (context: Context, i: number): boolean => {
  const next = nextToken(context, i)
  if (next === undefined || !isWord(next) || /^['’]/.test(next.text)) return next?.text === '-' && !next.spaced
  if (functionWordPos(next.lower) !== undefined) return false
  if (next.shape !== 'lower') return true
  const { bits, best } = readings(next.lower)
  return (bits & nominal) !== 0 && (best & (can.past | can.adverb | can.gerund)) === 0
}

/** Whether a noun is due after `before`: a determiner, an adjective, a preposition, a number, a possessor. */
export const isNounDue = (before: Before | undefined): boolean =>
  before !== undefined &&
  (before.tag.pos === 'DET' ||
    before.tag.pos === 'ADJ' ||
    before.tag.pos === 'ADP' ||
    before.tag.pos === 'NUM' ||
    before.lower === "'s" ||
    possessivePronouns.has(before.lower))
