import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../../claims/kinds/kind.js'

// words that a spreadsheet would run as a formula get an apostrophe before them; numbers stay numbers
const plain = {
  escape_formulas: true,
  cast: { number: (value: number) => ({ value: String(value), escape_formulas: false }), boolean: String },
}

/** What Excel makes a date, a time or another number of: "3-2", "2025-12-07", "May 2019", "1E5", "007", digits past the fifteenth. */
const converted =
  /^(?:\s*\d{1,4}[-/.:]\d|\s*\d{1,2}[- ]?\p{L}{3,9}[- ]?\d{0,4}$|\s*\p{L}{3,9}[- .]{1,2}\d{1,4}$|\s*\d+[eE]\d+$|\s*0\d+$|\s*\d{16,}$)/u

const guarded = (value: string): string => (converted.test(value) ? `'${value}` : value)

const forExcel = {
  ...plain,
  record_delimiter: '\r\n' as const,
  // given an end of lines, the library takes other ends for words
  quote_record_delimiter: true,
  cast: { ...plain.cast, string: guarded },
}

/** What a file for Excel begins with, so that it reads UTF-8. */
export const byteOrderMark = '\ufeff'

/** Rows as lines of CSV. `excel`: with nothing in them that Excel takes for a date. */
export const csvLines = (rows: readonly (readonly Cell[])[], excel: boolean): string =>
  stringify(rows as Cell[][], excel ? forExcel : plain)

const quoted = /[",\r\n]/
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A cell of CSV: what `csvLines` makes of it, without the library's preparations, which cost more than a row where rows come one by one. */
export const csvCell = (cell: Cell, excel: boolean): string => {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = excel ? guarded(cell) : cell
  const safe = formula.test(text) ? `'${text}` : text
  return quoted.test(text) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a line of CSV ends with. */
export const csvLineEnd = (excel: boolean): string => (excel ? '\r\n' : '\n')
