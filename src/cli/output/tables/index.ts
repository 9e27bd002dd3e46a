import { jsonSchema } from '../../../claims/schema.js'
import { codebookColumns, codebookReadme, codebookRows } from '../../../emit/tables/codebook.js'
import { type DocumentRows, keptCells, tables, withKept } from '../../../emit/tables/index.js'
import { toolVersion } from '../../../version.js'
import { writeReason } from '../../files/writing.js'
import { KnownError } from '../../messages.js'
import type { Work } from '../../run/job.js'
import type { Sink } from '../sink.js'
import type { TableFormat } from './format.js'
import type { TableSetting, TableWriter } from './writer.js'

const writers: Readonly<Record<TableFormat, (setting: TableSetting) => Promise<TableWriter> | TableWriter>> = {
  tables: async (setting) => (await import('./csv-files.js')).createCsvFiles(setting),
  sqlite: async (setting) => (await import('./sqlite-file.js')).createSqliteFile(setting),
  parquet: async (setting) => (await import('./parquet-files.js')).createParquetFiles(setting),
}

/** Documents that are held until one shows which fields are kept. */
const mostWaiting = 500

/** Reports an error of the disk or of the database in one line with exit code 1: it is no bug of the program. */
const asKnown = (out: string, error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof KnownError) return error
  // "disk I/O error"
  const reason = error.name === 'SQLite3Error' ? error.message : 'code' in error ? writeReason(error) : null
  return reason === null ? error : new KnownError(`${out}: the tables cannot be written (${reason})`, 1)
}

/** What the writing of tables depends on. */
interface TableWork extends Pick<Work, 'out' | 'offsets' | 'excel'> {
  readonly format: TableFormat
  /** the fields of records that go along: their names, or all that the first record has */
  readonly keep: readonly string[] | 'all' | null
}

/** Tables of all documents: rows are written as they come, and stand under their names once the run is through. */
export const createTableSink = ({ out, offsets, excel, keep, format }: TableWork): Sink => {
  if (out === null) throw new KnownError(`--format ${format} needs --out`)
  let fields: readonly string[] | null = keep === null ? [] : keep === 'all' ? null : keep
  let opened: TableWriter | null = null
  const waiting: DocumentRows[] = []

  const open = async (): Promise<TableWriter> => {
    if (opened !== null) return opened
    const shown = tables.map((table) => withKept(table, fields ?? []))
    const codebook = {
      columns: codebookColumns,
      rows: codebookRows(shown, jsonSchema()),
      readme: codebookReadme(shown, { version: toolVersion, offsets }),
    }
    opened = await writers[format]({ out, tables: shown, codebook, excel })
    process.once('exit', abandon)
    return opened
  }
  const abandon = (): void => opened?.abandon()
  const add = (writer: TableWriter, { meta, rows }: DocumentRows): void => {
    const cells = keptCells(meta, fields ?? [])
    for (const [index, ofTable] of rows.entries())
      writer.add(index, cells.length === 0 ? ofTable : ofTable.map((row) => [...row, ...cells]))
  }
  const flush = async (): Promise<void> => {
    const writer = await open()
    for (const rows of waiting.splice(0)) add(writer, rows)
  }
  const guarded = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write()
    } catch (error) {
      throw asKnown(out, error)
    }
  }
  return {
    take: async (_, outcome) => {
      const rows = JSON.parse(new TextDecoder().decode(outcome.bytes)) as DocumentRows
      // `--keep all`: the first record shows which fields there are
      if (fields === null && rows.meta !== null) fields = Object.keys(rows.meta)
      waiting.push(rows)
      if (fields !== null || waiting.length >= mostWaiting) await guarded(flush)
      return outcome
    },
    end: () =>
      guarded(async () => {
        await flush()
        opened?.end()
        process.off('exit', abandon)
      }),
  }
}
