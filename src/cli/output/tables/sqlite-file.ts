import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Cell } from '../../../claims/kinds/kind.js'
import { schemaVersion } from '../../../claims/schema.js'
import { createTable, indexes, insertInto, views } from '../../../emit/tables/sql.js'
import { syncFile, temporaryOf } from '../../files/temporaries.js'
import { KnownError } from '../../messages.js'
import type { TableSetting, TableWriter } from './writer.js'

/** Stands in the header of the file and says whose database it is: "CLMW". */
const applicationId = 0x434c4d57
const applicationIdAt = 68

/** So many rows go into one transaction. */
const rowsOfTransaction = 20_000

const isOurs = (path: string): boolean => {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(applicationIdAt + 4)
    return (
      readSync(file, head, 0, head.length, 0) === head.length && head.readUInt32BE(applicationIdAt) === applicationId
    )
  } finally {
    closeSync(file)
  }
}

const refuse = (path: string): void => {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory())
    throw new KnownError(`${path}: a folder; --format sqlite writes one file, such as claims.db`)
  if (!isOurs(path)) throw new KnownError(`${path}: it is no database of claimwire and stays; name another file`)
}

const bound = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell)

/** One SQLite file with all tables, their keys, indexes, views, and the codebook. */
export const createSqliteFile = async ({ out, tables, codebook }: TableSetting): Promise<TableWriter> => {
  refuse(out)
  mkdirSync(dirname(out), { recursive: true })
  const { default: sqlite } = await import('node-sqlite3-wasm')
  const path = temporaryOf(out)
  const clear = (): void => {
    for (const ending of ['', '-journal', '.lock']) rmSync(path + ending, { force: true, recursive: true })
  }
  clear()
  const database = new sqlite.Database(path)
  const inserts: ReturnType<typeof database.prepare>[] = []
  const close = (): void => {
    for (const insert of inserts) insert.finalize()
    database.close()
  }
  const abandon = (): void => {
    try {
      if (database.isOpen) close()
    } catch {
      // it says once more that it could not write
    }
    clear()
  }
  try {
    // a file under another name until it is whole needs no journal
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF')
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`)
    for (const table of tables) database.exec(createTable(table))
    for (const table of tables) inserts.push(database.prepare(insertInto(table)))
    database.exec('BEGIN')
  } catch (error) {
    abandon()
    throw error
  }
  let rowsOpen = 0
  return {
    add: (table, rows) => {
      for (const row of rows) inserts[table]!.run(row.map(bound))
      rowsOpen += rows.length
      if (rowsOpen < rowsOfTransaction) return
      database.exec('COMMIT; BEGIN')
      rowsOpen = 0
    },
    end: () => {
      database.exec(`CREATE TABLE codebook (${codebook.columns.map((name) => `"${name}" TEXT`).join(', ')})`)
      const insert = database.prepare(`INSERT INTO codebook VALUES (${codebook.columns.map(() => '?').join(', ')})`)
      for (const row of codebook.rows) insert.run([...row])
      insert.finalize()
      for (const statement of [...indexes, ...views]) database.exec(statement)
      database.exec('COMMIT')
      close()
      // the library makes files for their owner alone
      chmodSync(path, 0o666 & ~process.umask())
      syncFile(path)
      renameSync(path, out)
      clear()
    },
    abandon,
  }
}
