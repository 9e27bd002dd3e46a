import type { Document, Token } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { TokenRange } from '../../document/span.js'
import { clausesOf } from '../../grammar/clauses/index.js'
import { type NounPhrase, phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { paragraphsOf, type Quote, quotesOf } from '../../grammar/quotations.js'
import { isNameInMarks } from './quotes/names.js'

/** Everything about a document that attributions are read from. */
export interface Context {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly verbs: readonly VerbGroup[]
  /** by token index */
  readonly nounAt: readonly (NounPhrase | undefined)[]
  /** by token index */
  readonly verbAt: readonly (VerbGroup | undefined)[]
  readonly paragraphs: readonly TokenRange[]
  readonly quotes: readonly Quote[]
  /** the index of the quote that a token stands in, or -1 */
  readonly quoteAt: Int32Array
  /** by token: 1 in a name that stands in quotation marks, marks included: "the trawler [“Sea Lark”]" */
  readonly namedAt: Uint8Array
}

const isSameGroup = (verb: VerbGroup, group: VerbGroup, passive: boolean): boolean =>
  verb.passive === passive && verb.from === group.from && verb.to === group.to

const fill = (verbAt: (VerbGroup | undefined)[], verb: VerbGroup): void => {
  for (let i = verb.from; i < verb.to; i++) verbAt[i] = verb
}

/** The verb groups as the clauses decide them. */
const verbsOf = (document: Document): Pick<Context, 'verbs' | 'verbAt'> => {
  const verbAt: (VerbGroup | undefined)[] = new Array(document.tokens.length).fill(undefined)
  const { verbAt: found } = phrasesOf(document)
  for (const { verb } of clausesOf(document)) {
    if (verb === null) continue
    const group = found[verb.head]
    // "[do] you [support] it": the words of the group that stand together
    const passive = verb.passive || (group?.passive === true && !verb.finite)
    const isWhole = group?.head !== verb.head || isSameGroup(verb, group, passive)
    fill(verbAt, isWhole ? verb : { ...verb, passive, from: group.from, to: group.to })
  }
  const decided: VerbGroup[] = []
  for (let i = 0; i < verbAt.length; i++) {
    const verb = verbAt[i]
    if (verb !== undefined && verb.from === i) decided.push(verb)
  }
  return { verbs: decided, verbAt }
}

/** The noun phrases, cut where the clauses found a verb in one: "[the union] claims [it]". */
const nounsOf = (document: Document, verbs: readonly VerbGroup[]): readonly (NounPhrase | undefined)[] => {
  const { nounAt, verbAt } = phrasesOf(document)
  let cut: (NounPhrase | undefined)[] | null = null
  for (const { from, to, head } of verbs) {
    const whole = nounAt[from]
    if (whole === undefined || whole.to < to || verbAt[head] !== undefined) continue
    cut ??= nounAt.slice()
    const before = from > whole.from ? { from: whole.from, to: from, head: from - 1 } : undefined
    const after = to < whole.to ? { from: to, to: whole.to, head: Math.max(whole.head, to) } : undefined
    for (let i = whole.from; i < whole.to; i++) cut[i] = i < from ? before : i < to ? undefined : after
  }
  return cut ?? nounAt
}

export const contextOf = perDocument((document: Document): Context => {
  const { verbs, verbAt } = verbsOf(document)
  const nounAt = nounsOf(document, verbs)
  const paragraphs = paragraphsOf(document)
  const namedAt = new Uint8Array(document.tokens.length)
  const quotes = quotesOf(document, paragraphs).filter((quote) => {
    const isName = isNameInMarks(document, quote)
    if (isName) namedAt.fill(1, quote.from, quote.to)
    // “Sea Lark,”: the comma of the sentence stands in the marks, and is found as that of a quote
    return !isName || isComma(document.tokens[quote.to - 2])
  })
  const quoteAt = new Int32Array(document.tokens.length).fill(-1)
  for (const [index, { from, to }] of quotes.entries()) quoteAt.fill(index, from, to)
  return { document, tokens: document.tokens, verbs, nounAt, verbAt, paragraphs, quotes, quoteAt, namedAt }
})

/** Where the parts of an attribution may stand: the sentence, and no further than the quote that its cue stands in. */
export interface ClauseBounds extends TokenRange {
  /** index of the quote around the cue, or -1 */
  readonly quote: number
}

export const boundsAt = ({ document, tokens, quotes, quoteAt }: Context, at: number): ClauseBounds => {
  const { from, to } = document.sentences[tokens[at]!.sentence]!
  const index = quoteAt[at]!
  const quote = quotes[index]
  if (quote === undefined) return { from, to, quote: -1 }
  return { from: Math.max(from, quote.from), to: Math.min(to, quote.to), quote: index }
}

/** Whether a quote opens at the token, seen from a cue that stands outside of it. */
export const quoteOpeningAt = ({ quotes, quoteAt }: Context, at: number, bounds: ClauseBounds): Quote | undefined => {
  const index = quoteAt[at] ?? -1
  const quote = quotes[index]
  return quote !== undefined && index !== bounds.quote && quote.from === at ? quote : undefined
}

/** The quote that ends just before the token, seen from a cue that stands outside of it. */
export const quoteEndingAt = ({ quotes, quoteAt }: Context, at: number, bounds: ClauseBounds): Quote | undefined => {
  const index = at > 0 ? quoteAt[at - 1]! : -1
  const quote = quotes[index]
  return quote !== undefined && index !== bounds.quote && quote.to === at ? quote : undefined
}

const marks = /^["'“”‘’«»„`]$/
export const isQuotationMark = (token: Token): boolean => token.shape === 'other' && marks.test(token.text)
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.shape === 'other' &&
  (/^[–—]$|^--+$/.test(token.text) || (token.text === '-' && token.spaced))
export const isComma = (token: Token | undefined): boolean => token?.text === ','

/** Takes commas, dashes and full stops off both ends; marks of a quote stay. */
export const trim = (
  { tokens, quoteAt, namedAt }: Context,
  { from, to }: TokenRange,
  bounds: ClauseBounds,
): TokenRange => {
  let start = from
  let end = to
  const strips = (i: number): boolean => {
    const token = tokens[i]!
    if (namedAt[i] === 1 || (token.pos !== 'PUNCT' && !isDash(token))) return false
    return quoteAt[i] === bounds.quote && !/^[)\]?!…]$/.test(token.text)
  }
  while (start < end && strips(start) && tokens[start]!.text !== '(') start++
  const isStrayMark = (i: number): boolean =>
    namedAt[i] === 0 && quoteAt[i] === bounds.quote && isQuotationMark(tokens[i]!)
  while (end > start && (strips(end - 1) || isStrayMark(end - 1))) end--
  return { from: start, to: end }
}
