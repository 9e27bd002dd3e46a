import { createHash } from 'node:crypto'
import type { DocumentRecord } from '../../index.js'
import type { Work } from './job.js'

/** The options that shape the claims of a document. */
export type Shaping = Pick<
  Work,
  'input' | 'encoding' | 'published' | 'fields' | 'keep' | 'kinds' | 'offsets' | 'lexiconHash'
>

/** A digest of the options that shape the claims: one for all documents of a run, whatever they are. */
export const digestOf = ({ input, encoding, published, fields, keep, kinds, offsets, lexiconHash }: Shaping): string =>
  createHash('sha256')
    .update(JSON.stringify([input, encoding, published, fields, keep, kinds, offsets, lexiconHash]))
    .digest('hex')
    .slice(0, 16)

const digestOfRecord = (record: DocumentRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16)

/** Puts a digest of all that a record holds into it, so that a later change shows. */
export const sealed = (record: DocumentRecord): DocumentRecord => ({
  ...record,
  tool: { ...record.tool, digest: digestOfRecord(record) },
})

/** Whether a record is as it was written: nothing taken out, nothing added. */
export const isAsWritten = (record: DocumentRecord): boolean => {
  const { digest, ...tool } = record.tool
  return digest === digestOfRecord({ ...record, tool })
}
