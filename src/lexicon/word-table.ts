/** The one way to write what the source knows of many words: a table with a row a word, and lists that are views of it. */

/**
 * A table of words. A row is a line, `word: column column(values)`: "accuse: accuses(person) blames deals". A word has one row, and the
 * rows stand in the order of the alphabet (a test holds both).
 */
export interface WordTable<Column extends string> {
  /** The words that have the column. */
  readonly that: (column: Column) => ReadonlySet<string>
  /** The words that have the column, with what stands in its brackets. */
  readonly valuesOf: (column: Column) => ReadonlyMap<string, string>
}

/** Columns of a row, each with its values. */
const columnsOf = (row: string): Iterable<readonly [whole: string, column: string, values?: string]> =>
  row.matchAll(/([a-z-]+)(?:\(([^)]*)\))?/g) as Iterable<never>

export const wordTable = <Column extends string>(rows: string): WordTable<Column> => {
  const byColumn = new Map<string, Map<string, string>>()
  for (const line of rows.trim().split(/\n\s*/)) {
    const colon = line.indexOf(':')
    for (const [, column, values = ''] of columnsOf(line.slice(colon + 1))) {
      const known = byColumn.get(column)
      if (known === undefined) byColumn.set(column, new Map([[line.slice(0, colon), values]]))
      else known.set(line.slice(0, colon), values)
    }
  }
  const valuesOf = (column: Column): ReadonlyMap<string, string> => byColumn.get(column) ?? new Map()
  return { that: (column) => new Set(valuesOf(column).keys()), valuesOf }
}
