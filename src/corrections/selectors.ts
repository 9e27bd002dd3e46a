import type { TextPositionSelector, TextQuoteSelector } from '../claims/corrections.js'

/** Half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How much of what stands around goes into a selector, in UTF-16 code units. */
const contextLength = 32

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at))

/** The selectors of some words of a text (W3C Web Annotation): by their place, and by what stands around them. */
export const selectorsOf = (text: string, { start, end }: Span): [TextQuoteSelector, TextPositionSelector] => {
  const from = Math.max(0, start - contextLength)
  const to = Math.min(text.length, end + contextLength)
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      // no half of a character
      prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
      suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
    },
    { type: 'TextPositionSelector', start, end },
  ]
}

/** A text in which quotes are looked for: line ends and other white space count as one space. */
export interface Searchable {
  readonly text: string
  /** where each character of it stands in the text as given */
  readonly places: Int32Array
}

export const searchable = (text: string): Searchable => {
  const places = new Int32Array(text.length)
  const kept: string[] = []
  let from = 0
  let length = 0
  const keep = (start: number, end: number): void => {
    kept.push(text.slice(start, end))
    for (let at = start; at < end; at++) places[length++] = at
  }
  for (const { 0: white, index } of text.matchAll(/\s+/g)) {
    keep(from, index)
    kept.push(' ')
    places[length++] = index
    from = index + white.length
  }
  keep(from, text.length)
  return { text: kept.join(''), places: places.subarray(0, length) }
}

const withSingleSpaces = (text: string): string => text.replace(/\s+/g, ' ')

/** Where a quote stands with what is around it: its span, or how often it was found where that is not once. */
export const findQuote = (
  { exact, prefix, suffix }: Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>,
  { text, places }: Searchable,
): Span | 'lost' | 'several' => {
  const wanted = withSingleSpaces(prefix + exact + suffix)
  const at = text.indexOf(wanted)
  if (at < 0 || exact.trim() !== exact) return 'lost'
  if (text.indexOf(wanted, at + 1) >= 0) return 'several'
  const first = at + withSingleSpaces(prefix).length
  const last = first + withSingleSpaces(exact).length - 1
  const start = places[first]
  const end = places[last]
  return start === undefined || end === undefined ? 'lost' : { start, end: end + 1 }
}
