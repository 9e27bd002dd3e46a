import type { TokenRange } from '../../document/span.js'
import { mayFit } from '../../grammar/pattern/around.js'
import { compile, compileAround, type Match } from '../../grammar/pattern/compile.js'
import { lazily } from '../../grammar/pattern/lazily.js'
import type { Context } from './context.js'
import { vocabulary } from './vocabulary.js'

/** Matches a pattern at a token, up to `to` or the text's end. */
export type Matcher = (context: Context, at: number, to?: number) => Match | null

/** A pattern with the words and classes of attributions. */
export const matcher = (source: string): Matcher => {
  const compiled = lazily(() => compile(source, vocabulary))
  return ({ document }, at, to = document.tokens.length) => {
    const token = document.tokens[at]
    const pattern = compiled()
    const { firstWords } = pattern
    if (token === undefined || (firstWords !== null && !firstWords.has(token.lower))) return null
    return pattern.matchAt(document, at, Math.min(to, document.tokens.length))
  }
}

/** A pattern that only tests. */
export const tester = (source: string): ((context: Context, at: number, to?: number) => boolean) => {
  const match = matcher(source)
  return (context, at, to) => match(context, at, to) !== null
}

/** Matches a pattern around known words, within bounds. */
export type MatcherAround = (context: Context, anchor: TokenRange, bounds: TokenRange) => Match | null

/** A pattern around known words, with the words and classes of attributions. */
export const matcherAround = (source: string): MatcherAround => {
  const compiled = lazily(() => compileAround(source, vocabulary))
  return ({ document }, anchor, bounds) => {
    const pattern = compiled()
    return mayFit(pattern, document, anchor, bounds) ? pattern.matchAround(document, anchor, bounds) : null
  }
}

/** The words that can open what a pattern matches. */
export const openingWords = (source: string): ReadonlySet<string> => compile(source, vocabulary).firstWords ?? new Set()
