import type { Document } from '../../../document/document.js'
import { anyDigits, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { compile, type Match, type Pattern } from '../../../grammar/pattern/compile.js'
import { lazily } from '../../../grammar/pattern/lazily.js'

/** A row of a table whose pattern fitted, and what it matched. */
export interface Fit<Row> {
  readonly row: Row
  readonly match: Match
}

interface Indexed<Row> {
  readonly place: number
  readonly row: Row
  readonly pattern: Pattern
}

/** Finds the first row of a table whose pattern fits from a token on. */
export type RowFinder<Row> = (document: Document, at: number, to: number) => Fit<Row> | null

/** Rows by the words that can open their patterns; the others are tried everywhere. */
interface RowIndex<Row> {
  readonly byWord: ReadonlyMap<string, readonly Indexed<Row>[]>
  readonly anywhere: readonly Indexed<Row>[]
}

const indexRows = <Row extends { readonly pattern: string }>(
  rows: readonly Row[],
  vocabulary: Vocabulary,
): RowIndex<Row> => {
  const byWord = new Map<string, Indexed<Row>[]>()
  const anywhere: Indexed<Row>[] = []
  rows.forEach((row, place) => {
    const entry = { place, row, pattern: compile(row.pattern, vocabulary) }
    const { firstWords } = entry.pattern
    if (firstWords === null) anywhere.push(entry)
    else for (const word of firstWords) byWord.set(word, [...(byWord.get(word) ?? []), entry])
  })
  return { byWord, anywhere }
}

/** Matches a row's pattern where it can take no more and no less than the words that there are. */
const matchOf = <Row>({ pattern }: Indexed<Row>, document: Document, at: number, to: number): Match | null =>
  to - at < pattern.least || to - at > pattern.mostToEnd ? null : pattern.matchAt(document, at, to)

/**
 * Makes a finder of rows by their patterns, indexed by the words that can open them. Most names have one word: rows of a table whose
 * patterns all take more are not tried there.
 * The patterns are compiled when the finder is first asked.
 */
export const rowFinder = <Row extends { readonly pattern: string }>(
  rows: readonly Row[],
  vocabulary: Vocabulary,
  leastWords = 1,
): RowFinder<Row> => {
  const index = lazily(() => indexRows(rows, vocabulary))
  return (document, at, to) => {
    if (to - at < leastWords) return null
    const { byWord, anywhere } = index()
    let best: Indexed<Row> | null = null
    let found: Match | null = null
    const { lower, shape } = document.tokens[at]!
    const listed = byWord.get(shape === 'digits' ? anyDigits : lower)
    if (listed !== undefined)
      for (const entry of listed) {
        found = matchOf(entry, document, at, to)
        if (found === null) continue
        best = entry
        break
      }
    for (const entry of anywhere) {
      if (best !== null && entry.place >= best.place) break
      const match = matchOf(entry, document, at, to)
      if (match === null) continue
      best = entry
      found = match
      break
    }
    return best === null ? null : { row: best.row, match: found! }
  }
}
