import { closeSync, writeSync } from 'node:fs'
import { byteOrderMark, csvLines } from '../../../emit/tables/csv.js'
import { openTemporary } from '../../files/temporaries.js'
import { createStaging } from './staging.js'
import type { TableSetting, TableWriter } from './writer.js'

/** A CSV file a table, with codebook.csv and README.md beside them. */
export const createCsvFiles = ({ out, tables, codebook, excel }: TableSetting): TableWriter => {
  const staging = createStaging(out)
  const mark = excel ? byteOrderMark : ''
  const files = tables.map(({ name, columns }) => {
    const file = openTemporary(staging.stage(`${name}.csv`))
    writeSync(file, mark + csvLines([columns.map((column) => column.name)], excel))
    return file
  })
  return {
    add: (table, rows) => {
      if (rows.length > 0) writeSync(files[table]!, csvLines(rows, excel))
    },
    end: () => {
      for (const file of files) closeSync(file)
      staging.write('codebook.csv', mark + csvLines([codebook.columns, ...codebook.rows], excel))
      staging.write('README.md', codebook.readme)
      staging.commit()
    },
    abandon: staging.abandon,
  }
}
