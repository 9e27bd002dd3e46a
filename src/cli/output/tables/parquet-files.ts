import type { Cell } from '../../../claims/kinds/kind.js'
import { csvLines } from '../../../emit/tables/csv.js'
import type { AnyTable, ColumnType } from '../../../emit/tables/index.js'
import { createStaging } from './staging.js'
import type { TableSetting, TableWriter } from './writer.js'

/** Rows of one row group: as many as are held in memory at a time. */
const rowsOfGroup = 5_000

const optional = { repetition_type: 'OPTIONAL' } as const

/** How Parquet stores the types of columns. */
const stored = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
  integer: { type: 'INT32', ...optional },
  number: { type: 'DOUBLE', ...optional },
  boolean: { type: 'BOOLEAN', ...optional },
  day: { type: 'INT32', converted_type: 'DATE', ...optional },
} as const satisfies Readonly<Record<ColumnType, object>>

const storedOf = (cell: Cell, type: ColumnType): Cell | Date | undefined => {
  if (cell === null) return undefined
  return type === 'day' ? new Date(`${cell}T00:00:00Z`) : cell
}

/** A Parquet file a table, with codebook.csv and README.md beside them. */
export const createParquetFiles = async ({ out, tables, codebook }: TableSetting): Promise<TableWriter> => {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer')
  const staging = createStaging(out)
  const files = tables.map((table) => {
    const schema = [
      { name: 'root', num_children: table.columns.length },
      ...table.columns.map(({ name, type }) => ({ name, ...stored[type] })),
    ]
    const writer = fileWriter(staging.stage(`${table.name}.parquet`))
    return {
      table,
      parquet: new ParquetWriter({ writer, schema, createdBy: 'claimwire' }),
      waiting: [] as (readonly Cell[])[],
    }
  })
  const flush = ({ table, parquet, waiting }: (typeof files)[number]): void => {
    if (waiting.length > 0) parquet.write({ columnData: columnData(table, waiting), rowGroupSize: rowsOfGroup })
    waiting.length = 0
  }
  return {
    add: (table, rows) => {
      const file = files[table]!
      file.waiting.push(...rows)
      if (file.waiting.length >= rowsOfGroup) flush(file)
    },
    end: () => {
      for (const file of files) {
        flush(file)
        file.parquet.finish()
      }
      staging.write('codebook.csv', csvLines([codebook.columns, ...codebook.rows], false))
      staging.write('README.md', codebook.readme)
      staging.commit()
    },
    abandon: staging.abandon,
  }
}

const columnData = ({ columns }: AnyTable, rows: readonly (readonly Cell[])[]) =>
  columns.map(({ name, type }, index) => ({ name, data: rows.map((row) => storedOf(row[index] ?? null, type)) }))
