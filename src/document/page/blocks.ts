import { functionWordPos } from '../../lexicon/function-words.js'
import { can, nominal } from '../../lexicon/parts-of-speech/index.js'
import { isTitleCase } from '../casing.js'
import { readingOf } from '../tag/readings.js'
import type { RawToken } from '../tokenize.js'
import { endOf, type Line, startOf } from './lines.js'

/** How a line of the page is made: what tells prose from titles, menus and stamps without reading what it says. */
export interface Block {
  readonly from: number
  readonly to: number
  /** words in letters */
  readonly words: number
  /** numbers */
  readonly numbers: number
  /** words in small letters that are no function words */
  readonly small: number
  /** words that can be nothing but a finite verb, and auxiliaries */
  readonly verbs: number
  /** words that may be a finite verb */
  readonly maybeVerbs: number
  /** marks that part the entries of a menu or of a list of teasers */
  readonly separators: number
  /** how the line ends: as a sentence does, trailing off, on a mark that opens something, or on a word */
  readonly ending: 'stop' | 'trailing' | 'opening' | 'word'
  readonly isTitleCase: boolean
  /** whether it reads as sentences that tell something */
  readonly isProse: boolean
}

/** Lines with more tokens are prose: no title is as long. */
const longest = 60
const stops = new Set(['.', '!', '?'])
const closers = new Set(['"', '”', "''", ')', ']', '’', "'", '»'])
const trailing = new Set(['...', '…', '....'])
const opening = new Set([':', ',', ';', '-', '–', '—', '--', '/', '|'])
/** Marks between the entries of a menu. */
export const separators: ReadonlySet<string> = new Set(['|', '>', '»', '›', '•', '·', '/', '∙', '●'])

/** The last token of a line but for the marks that close quotations and brackets. */
const lastOf = (tokens: readonly RawToken[], from: number, to: number): RawToken => {
  let last = to - 1
  while (last > from && closers.has(tokens[last]!.text)) last--
  return tokens[last]!
}

const endingOf = ({ text }: RawToken): Block['ending'] => {
  if (trailing.has(text)) return 'trailing'
  if (opening.has(text)) return 'opening'
  return stops.has(text) || (text.length > 2 && text.endsWith('.')) ? 'stop' : 'word'
}

const fewestWords = 4
const fewestOfQuestion = 14

/** Measures a line. */
export const measure = (tokens: readonly RawToken[], line: Line): Block => {
  const from = startOf(line)
  const to = endOf(line)
  let [words, numbers, small, verbs, maybeVerbs, marks] = [0, 0, 0, 0, 0, 0]
  for (let i = from; i < Math.min(to, from + longest); i++) {
    const { shape, lower, text, word } = tokens[i]!
    if (shape === 'digits') numbers++
    else if (shape === 'other') marks += separators.has(text) ? 1 : 0
    else {
      words++
      const pos = functionWordPos(lower)
      if (pos === 'AUX') verbs++
      if (pos !== undefined || lower.startsWith("'")) continue
      if (shape === 'lower') small++
      const { bits } = readingOf(word)
      if (bits & (can.present | can.past | can.base)) {
        maybeVerbs++
        const others = bits & can.past ? nominal : nominal | can.adjective
        if (shape === 'lower' && !(bits & others)) verbs++
      }
    }
  }
  const last = lastOf(tokens, from, to)
  const ending = endingOf(last)
  // a question alone is a title sooner than a paragraph
  const isLong = last.text === '.' || last.text.length > 1 || line.length > 1 || words >= fewestOfQuestion
  const isTitled = isTitleCase(tokens, from, Math.min(to, from + longest))
  const tells = verbs > 0 || (maybeVerbs > 0 && small > 5)
  const isProse =
    to - from >= longest
      ? marks < 6
      : ending === 'stop' && isLong && !isTitled && words >= fewestWords && tells && small > 0
  return {
    from,
    to,
    words,
    numbers,
    small,
    verbs,
    maybeVerbs,
    separators: marks,
    ending,
    isTitleCase: isTitled,
    isProse,
  }
}
