import { createHash } from 'node:crypto'
import type { DocumentRecord } from '../../index.js'

const digestOf = (record: DocumentRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16)

/** Puts a digest of all that a record holds into it, so that a later change shows. */
export const sealed = (record: DocumentRecord): DocumentRecord => ({
  ...record,
  tool: { ...record.tool, digest: digestOf(record) },
})

/** Whether a record is as it was written: nothing taken out, nothing added. */
export const isAsWritten = (record: DocumentRecord): boolean => {
  const { digest, ...tool } = record.tool
  return digest === digestOf({ ...record, tool })
}
