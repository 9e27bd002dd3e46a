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

export const wordTable = <Column extends string>(rows: string): WordTable<Column> => {
  const byColumn = new Map<string, Map<string, string>>()
  const add = (word: string, column: string, values: string): void => {
    const known = byColumn.get(column)
    if (known === undefined) byColumn.set(column, new Map([[word, values]]))
    else known.set(word, values)
  }
  for (const row of rows.split('\n')) {
    const colon = row.indexOf(':')
    if (colon < 0) continue
    const word = row.slice(0, colon).trimStart()
    for (let at = colon + 2; at < row.length; ) {
      const space = row.indexOf(' ', at)
      const open = row.indexOf('(', at)
      const isBare = open < 0 || (space > 0 && space < open)
      const end = isBare ? (space < 0 ? row.length : space) : row.indexOf(')', open)
      if (isBare) add(word, row.slice(at, end), '')
      else add(word, row.slice(at, open), row.slice(open + 1, end))
      at = isBare ? end + 1 : end + 2
    }
  }
  const valuesOf = (column: Column): ReadonlyMap<string, string> => byColumn.get(column) ?? new Map()
  const sets = new Map<Column, ReadonlySet<string>>()
  const that = (column: Column): ReadonlySet<string> => {
    const known = sets.get(column) ?? new Set(valuesOf(column).keys())
    sets.set(column, known)
    return known
  }
  return { that, valuesOf }
}
