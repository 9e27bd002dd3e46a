import { toElement, toIndented, toLine } from '../../emit/json.js'
import type { DocumentRecord, PlacedWords } from '../../index.js'
import type { Work } from '../run/job.js'
import { isTableFormat } from './tables/format.js'

/** What comes before, between and after documents, and what stands where there are none. */
export interface Frame {
  readonly head: string
  readonly between: string
  readonly tail: string
  readonly none: string
}

const bare: Frame = { head: '', between: '', tail: '', none: '' }

/** Where a reader of reports can see more. */
const pagesHint = '\nTo read and check them in a browser: --format html --out DIR\n'

export const frameOf = async ({ format, excel }: Pick<Work, 'format' | 'excel'>): Promise<Frame> => {
  if (format === 'json') return { head: '[\n', between: ',\n', tail: '\n]\n', none: '[]\n' }
  if (format === 'report') return { ...bare, between: '\n', tail: pagesHint }
  if (format !== 'csv') return bare
  const { csvHeader } = await import('../../emit/csv.js')
  return { ...bare, head: csvHeader(excel), none: csvHeader(excel) }
}

/** Writes a record; `left` are the words that made no claim, where the format shows them. */
type Renderer = (record: DocumentRecord, text: string, left: readonly PlacedWords[] | null) => string | Uint8Array

/** What writes a document in a format. Only what the format needs is loaded. */
export const rendererOf = async ({ format, layout, excel, lexicon, keep }: Work): Promise<Renderer> => {
  if (format === 'report') {
    const { toReport } = await import('./report/report.js')
    return (record) => toReport(record, layout)
  }
  if (format === 'csv') {
    const { toRows } = await import('../../emit/csv.js')
    return (record, text) => toRows(record, text, excel)
  }
  if (format === 'rows') {
    const { toRowsLine } = await import('../../emit/tables/lines.js')
    return (record, text) => toRowsLine(record, text, keep)
  }
  if (format === 'compared') {
    const { toCompared } = await import('../compare/rendered.js')
    const words = lexicon === null ? null : (await (await import('../lexicon.js')).loadLexicon(lexicon)).lexicon
    return (record, text) => toCompared(record, text, words)
  }
  if (isTableFormat(format)) {
    const { rowsOf } = await import('../../emit/tables/index.js')
    return (record, text) => JSON.stringify(rowsOf(record, text))
  }
  if (format === 'html') {
    const { toPageParts } = await import('./pages/parts.js')
    return toPageParts
  }
  return { ndjson: toLine, json: toElement, 'json-pretty': toIndented }[format]
}
