import { isTableFormat, type TableFormat } from './tables/format.js'

/** Whether a format gives one folder or file for all documents, written anew and whole by each run. */
export const isWholeFormat = (format: string): format is TableFormat | 'html' =>
  format === 'html' || isTableFormat(format)
