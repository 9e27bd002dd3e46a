import type { Document, Token } from '../document/document.js'
import { perDocument } from '../document/memo.js'
import type { TokenRange } from '../document/span.js'
import { nicknameEnd } from './nicknames.js'

/** Words between quotation marks, marks included; `to` is the end of the paragraph where no mark closes them. */
export interface Quote extends TokenRange {
  readonly level: 'double' | 'single'
  /** goes on in the next paragraph, which opens with a mark of its own */
  readonly continues: boolean
}

/** A quotation mark: how many tokens it takes, and which way it can face. */
interface Mark {
  readonly width: number
  readonly level: Quote['level']
  readonly faces: 'open' | 'close' | 'either'
}

const marksByText: ReadonlyMap<string, Mark> = new Map([
  ['"', { width: 1, level: 'double', faces: 'either' }],
  ['“', { width: 1, level: 'double', faces: 'open' }],
  ['„', { width: 1, level: 'double', faces: 'open' }],
  ['«', { width: 1, level: 'double', faces: 'open' }],
  ['”', { width: 1, level: 'double', faces: 'close' }],
  ['»', { width: 1, level: 'double', faces: 'close' }],
  ['‘', { width: 1, level: 'single', faces: 'open' }],
  ['’', { width: 1, level: 'single', faces: 'close' }],
  ["'", { width: 1, level: 'single', faces: 'either' }],
  ['`', { width: 1, level: 'single', faces: 'open' }],
])
const doubled: ReadonlyMap<string, Mark> = new Map([
  ["'", { width: 2, level: 'double', faces: 'either' }],
  ['`', { width: 2, level: 'double', faces: 'open' }],
  ['’', { width: 2, level: 'double', faces: 'close' }],
  ['‘', { width: 2, level: 'double', faces: 'open' }],
])

/** The quotation mark at a token: two single marks that touch are one double mark (''so''). */
const markAt = (tokens: readonly Token[], i: number): Mark | undefined => {
  const token = tokens[i]!
  if (token.shape !== 'other' || token.text.length > 1) return undefined
  const mark = marksByText.get(token.text)
  const next = tokens[i + 1]
  if (mark?.level === 'single' && next !== undefined && next.text === token.text && !next.spaced)
    return doubled.get(token.text)
  return mark
}

const standsOpen = (tokens: readonly Token[], i: number, { width, faces, level }: Mark, from: number): boolean => {
  // "in '08", "the ’90s"
  if (level === 'single' && tokens[i + 1]?.shape === 'digits' && !tokens[i + 1]!.spaced) return false
  const after = tokens[i + width]
  // “here,“: a mark that faces the wrong way
  const isTurned = level === 'double' && i > from && !tokens[i]!.spaced && (after === undefined || after.spaced)
  if (faces !== 'either') return faces === 'open' && !isTurned
  if (after === undefined || after.spaced) return false
  const before = tokens[i - 1]
  return i === from || tokens[i]!.spaced || before === undefined || /^[([—–-]|--$/.test(before.text)
}

/** "the voters' lives": an apostrophe after a plural closes nothing when words follow without a mark. */
const isApostrophe = (tokens: readonly Token[], i: number): boolean =>
  /s$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.shape !== 'other' && tokens[i + 1]?.spaced === true

/** How far a single quotation mark may look for the one that closes it, in tokens. */
const singleReach = 200

/** The end of a quote that opens at `from` (after its closing mark), or -1 where nothing closes it before `to`. */
const closingOf = (tokens: readonly Token[], from: number, to: number, opening: Mark): number => {
  const reach = opening.level === 'single' ? Math.min(to, from + singleReach) : to
  let apostrophe = -1
  for (let i = from + opening.width; i < reach; i++) {
    const mark = markAt(tokens, i)
    if (mark === undefined) continue
    const nickname = nicknameEnd(tokens, i)
    if (nickname > i) {
      i = nickname - 1
      continue
    }
    if (mark.level === opening.level && !standsOpen(tokens, i, mark, from)) {
      if (tokens[i]!.spaced && mark.faces !== 'either') continue
      if (mark.level === 'double' || !isApostrophe(tokens, i)) return i + mark.width
      if (apostrophe < 0) apostrophe = i + mark.width
    }
    i += mark.width - 1
  }
  return apostrophe
}

/** Paragraphs as token ranges. */
export const paragraphsOf = (document: Document): TokenRange[] => {
  const paragraphs: TokenRange[] = []
  let from = 0
  for (const sentence of document.sentences) {
    if (!sentence.opensParagraph || sentence.from === from) continue
    paragraphs.push({ from, to: sentence.from })
    from = sentence.from
  }
  if (document.tokens.length > from) paragraphs.push({ from, to: document.tokens.length })
  return paragraphs
}

const quotesOfParagraph = (tokens: readonly Token[], { from, to }: TokenRange, next: number, out: Quote[]): void => {
  let unclosed = false
  for (let i = from; i < to; i++) {
    const mark = markAt(tokens, i)
    if (mark === undefined) continue
    const nickname = nicknameEnd(tokens, i)
    if (nickname > i) {
      i = nickname - 1
      continue
    }
    if (standsOpen(tokens, i, mark, from)) {
      // once a double mark of this paragraph has closed nothing, no later one can look for its end again
      const end = unclosed && mark.level === 'double' ? -1 : closingOf(tokens, i, to, mark)
      if (end > 0) {
        out.push({ from: i, to: end, level: mark.level, continues: false })
        i = end - 1
        continue
      }
      if (mark.level === 'double') {
        const onward = next < tokens.length && markAt(tokens, next)?.level === 'double'
        if (!unclosed && (i === from || onward || tokens[i - 1]!.text === ':')) {
          out.push({ from: i, to, level: 'double', continues: onward })
          return
        }
        unclosed = true
      }
    }
    i += mark.width - 1
  }
}

/** The outermost quotes of a document, in order. A quote never crosses the end of a paragraph: it continues in the next. */
export const quotesOf = (document: Document, paragraphs: readonly TokenRange[]): Quote[] => {
  const quotes: Quote[] = []
  for (const [index, paragraph] of paragraphs.entries())
    quotesOfParagraph(document.tokens, paragraph, paragraphs[index + 1]?.from ?? document.tokens.length, quotes)
  return quotes
}

/** How deep quotations may stand in each other. */
const deepest = 3

/** The quotations of a document with how deep each token stands in them. */
export interface Quotations {
  /** the outermost ones, in order */
  readonly quotes: readonly Quote[]
  /** by token: 0 outside, 1 in a quotation, marks included, 2 in one inside it: “He told me ‘[never]’” */
  readonly depthAt: Uint8Array
}

const deepen = (tokens: readonly Token[], { from, to }: TokenRange, depthAt: Uint8Array, depth: number): void => {
  for (let i = from; i < to; i++) depthAt[i] = depth
  if (depth === deepest || to - from < 4) return
  const inner: Quote[] = []
  quotesOfParagraph(tokens, { from: from + 1, to: to - 1 }, tokens.length, inner)
  for (const quote of inner) if (quote.to < to - 1 || quote.from > from + 1) deepen(tokens, quote, depthAt, depth + 1)
}

/** The quotations of a document, found once. */
export const quotationsOf = perDocument((document: Document): Quotations => {
  const quotes = quotesOf(document, paragraphsOf(document))
  const depthAt = new Uint8Array(document.tokens.length)
  for (const quote of quotes) deepen(document.tokens, quote, depthAt, 1)
  return { quotes, depthAt }
})
