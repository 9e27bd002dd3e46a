import { smallWords } from '../../lexicon/furniture.js'
import type { RawToken } from '../tokenize.js'
import { readDateline } from './datelines.js'
import { lineKey } from './furniture.js'
import type { Line } from './lines.js'
import { endOf, isAll, relabel, startOf } from './lines.js'

/** Whether most words of a line are capitalised, as headlines are set in American papers. */
const isTitleCase = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const { shape, lower } = tokens[i]!
    if (shape === 'other' || shape === 'digits' || smallWords.has(lower) || lower.startsWith("'")) continue
    words++
    if (shape !== 'lower') capitals++
  }
  return words >= 2 && capitals >= words * 0.8
}

const headlineLimit = 32
const headingLimit = 14
const closingMarks = new Set(['.', '"', '”', "''", ';'])
const openingMarks = new Set([':', ',', ';'])

/** Whether a line reads as the headline: short, and with a full stop only where its words are capitalised. */
const isHeadline = (tokens: readonly RawToken[], line: Line): boolean => {
  const from = startOf(line)
  const to = endOf(line)
  const last = tokens[to - 1]!.text
  if (!isAll(line, 'body') || to - from > headlineLimit || to - from < 2 || line.length > 2 || openingMarks.has(last))
    return false
  if (readDateline(tokens, from, to, true) !== null) return false
  return closingMarks.has(last) || line.length > 1 ? isTitleCase(tokens, from, to) : true
}

/** Whether a line below the headline is a heading of its own: "Deportation Flights Resume". */
const isHeading = (tokens: readonly RawToken[], line: Line): boolean =>
  endOf(line) - startOf(line) <= headingLimit &&
  tokens[endOf(line) - 1]!.shape !== 'other' &&
  isHeadline(tokens, line) &&
  isTitleCase(tokens, startOf(line), endOf(line))

/**
 * Marks the headline among the first lines (the line that repeats `known`, where the caller knows the title), the headings below it,
 * and its repetitions: set twice in a row both are headlines, after text it is furniture. Gives the line of the headline, or -1.
 */
export const placeHeadlines = (tokens: readonly RawToken[], lines: Line[], known: string | null): number => {
  const first = lines.findIndex((line) => line.some(({ section }) => section === 'body'))
  if (first < 0 || lines.length < 2) return -1
  const keys = lines.map((line) =>
    endOf(line) - startOf(line) <= headlineLimit ? lineKey(tokens, startOf(line), endOf(line)) : '',
  )
  const repeated = known === null ? -1 : keys.indexOf(known)
  const title = repeated >= 0 ? repeated : first < lines.length - 1 && isHeadline(tokens, lines[first]!) ? first : -1
  let afterText = false
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!
    if (title >= 0 && keys[i] === keys[title] && keys[i] !== '')
      lines[i] = relabel(line, afterText && i !== title ? 'furniture' : 'headline')
    else if (isHeading(tokens, line)) lines[i] = relabel(line, 'headline')
    else if (line.some(({ section }) => section === 'body')) afterText = true
  }
  return title
}
