import type { DocumentRecord } from './schema.js'

/** Offsets in code points, for languages whose strings count those: Python, R. */

const astral = /[\ud800-\udbff][\udc00-\udfff]/g

/** Cuts a text by offsets, whatever they count. */
export const cutter = (
  text: string,
  units: DocumentRecord['document']['offsets'],
): ((start: number, end: number) => string) => {
  if (units === 'utf16' || text.search(astral) < 0) return (start, end) => text.slice(start, end)
  const points = [...text]
  return (start, end) => points.slice(start, end).join('')
}

/** How many characters of two code units lie before an offset. */
type Pairs = (offset: number) => number

const pairsIn = (text: string): Pairs => {
  const places = Array.from(text.matchAll(astral), ({ index }) => index)
  if (places.length === 0) return () => 0
  return (offset) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

type Shifts = (sentence: number | null) => Pairs

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A copy of a value whose offsets count code points; `sentence` is the one that what is around the value stands in. */
const converted = (value: unknown, sentence: number | null, shiftOf: Shifts): unknown => {
  if (Array.isArray(value)) return value.map((item) => converted(item, sentence, shiftOf))
  if (!isObject(value)) return value
  const own = typeof value.sentence === 'number' ? value.sentence : sentence
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isOffset = (key === 'start' || key === 'end') && typeof item === 'number'
      return [key, isOffset ? item - shiftOf(own)(item) : converted(item, own, shiftOf)]
    }),
  )
}

/** The same record with offsets and lengths in code points. Ids stay as they are. `text` is the document's text. */
export const inCodePoints = (record: DocumentRecord, text: string): DocumentRecord => {
  const { sentences, title, meta } = record.document
  const [ofText, ofTitle] = [pairsIn(text), pairsIn(title ?? '')]
  const shiftOf: Shifts = (sentence) =>
    sentence !== null && sentences[sentence]?.section === 'title' ? ofTitle : ofText
  const document = {
    ...(converted(record.document, null, shiftOf) as DocumentRecord['document']),
    length: text.length - ofText(text.length),
    offsets: 'codepoint' as const,
    sentences: sentences.map((sentence, index) => converted(sentence, index, shiftOf) as typeof sentence),
    meta,
  }
  return { ...(converted({ ...record, document: null }, null, shiftOf) as DocumentRecord), document }
}
