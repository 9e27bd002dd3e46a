import { displayWidth, type Part, wrap } from '../../output/report/wrap.js'

/** A row: cells that stand below each other, and a last one that is wrapped. */
export interface TableRow {
  readonly cells: readonly Part[]
  readonly last: readonly Part[]
}

/** The widest that a column becomes before its cells push the rest of the line. */
const widestCell = 32

/** Rows below each other, aligned; the last cell of a row goes on below itself. */
export const alignedRows = (rows: readonly TableRow[], width: number, indent: number): string => {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(widestCell, Math.max(...rows.map(({ cells }) => displayWidth(cells[column]?.text ?? '')))),
  )
  return rows
    .map(({ cells, last }) => {
      const lead = cells.map(({ text, style = String }, column) => {
        const padding = ' '.repeat(Math.max(0, widths[column]! - displayWidth(text)))
        return `${style(text)}${padding}`
      })
      const used =
        indent + cells.reduce((sum, { text }, column) => sum + Math.max(widths[column]!, displayWidth(text)) + 2, 0)
      const hanging = Math.min(used, Math.max(indent + 4, width - 24))
      const rest = wrap(last, width, hanging - 2 < 0 ? 0 : hanging)
      const line = `${' '.repeat(indent)}${lead.join('  ')}`
      if (used > hanging) return `${line.trimEnd()}\n${rest}`
      return rest.trim() === '' ? `${line.trimEnd()}\n` : `${line}  ${rest.slice(hanging)}`
    })
    .join('')
}
