import type { RawToken } from '../tokenize.js'
import { type Block, measure } from './blocks.js'
import { type Line, startOf } from './lines.js'

/** A page while it is read: its lines, and what is reckoned of each when first asked. */
export interface Sheet {
  readonly text: string
  readonly tokens: readonly RawToken[]
  /** the sections of the lines change as the page is read, their places do not */
  readonly lines: Line[]
  /** how a line is made */
  readonly block: (line: number) => Block
  /** whether a blank line stands before a line; true of the first */
  readonly opensBlock: (line: number) => boolean
  /** whether blank lines stand before and after a line */
  readonly isAlone: (line: number) => boolean
}

const hasBlankLine = (text: string, from: number, to: number): boolean => {
  let ends = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10) || code === 0x2029) ends++
    if (ends > 1) return true
  }
  return false
}

/** Lays the lines of a page out for reading. */
export const sheetOf = (text: string, tokens: readonly RawToken[], lines: Line[]): Sheet => {
  const blocks: Block[] = []
  const places = lines.map((line) => startOf(line))
  const block = (line: number): Block => (blocks[line] ??= measure(tokens, lines[line]!))
  const opensBlock = (line: number): boolean => {
    const at = places[line]
    if (at === undefined || at === 0) return true
    return hasBlankLine(text, tokens[at - 1]!.end, tokens[at]!.start)
  }
  return { text, tokens, lines, block, opensBlock, isAlone: (line) => opensBlock(line) && opensBlock(line + 1) }
}
