import { auxiliaryNegations } from '../../lexicon/function-words.js'
import type { Casing } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { quotationMarks } from './lexicon.js'
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

/** How far back the token before is looked for. */
const reach = 6

/** The tagged token before `i`, over adverbs, "not" and quotation marks; undefined where the sentence begins. */
export const tokenBefore = (context: Context, i: number): Before | undefined => {
  for (let at = i - 1; at >= Math.max(context.from, i - reach); at--) {
    const tag = context.tags[at]
    if (tag === undefined) return undefined
    const { lower, text } = context.tokens[at]!
    const isPassedOver = tag.pos === 'ADV' || auxiliaryNegations.has(lower) || quotationMarks.has(text)
    if (!isPassedOver) return { tag, at, lower }
  }
  return undefined
}
