import { createHash } from 'node:crypto'
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
