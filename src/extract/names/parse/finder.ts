import type { Document } from '../../../document/document.js'
import { anyDigits, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { compile, type Match, type Pattern } from '../../../grammar/pattern/compile.js'

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

/**
 * Makes a finder of rows by their patterns, indexed by the words that can open them. Most names have one word: rows of a table whose
 * patterns all take more are not tried there.
 * @throws on a pattern that cannot be compiled: a fault of the rule, seen when it loads
 */
export const rowFinder = <Row extends { readonly pattern: string }>(
  rows: readonly Row[],
  vocabulary: Vocabulary,
  leastWords = 1,
): RowFinder<Row> => {
  const byWord = new Map<string, Indexed<Row>[]>()
  const anywhere: Indexed<Row>[] = []
  rows.forEach((row, place) => {
    const entry = { place, row, pattern: compile(row.pattern, vocabulary) }
    const { firstWords } = entry.pattern
    if (firstWords === null) anywhere.push(entry)
    else for (const word of firstWords) byWord.set(word, [...(byWord.get(word) ?? []), entry])
  })
  return (document, at, to) => {
    if (to - at < leastWords) return null
    let best: Indexed<Row> | null = null
    let found: Match | null = null
    const { lower, shape } = document.tokens[at]!
    for (const list of [byWord.get(shape === 'digits' ? anyDigits : lower), anywhere])
      for (const entry of list ?? []) {
        if (best !== null && entry.place >= best.place) break
        const match = entry.pattern.matchAt(document, at, to)
        if (match === null) continue
        best = entry
        found = match
      }
    return best === null ? null : { row: best.row, match: found! }
  }
}
