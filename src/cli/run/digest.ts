import { createHash } from 'node:crypto'
import type { Options } from '../options.js'

/** A digest of the options that shape the claims: one for all documents of a run, whatever they are. */
export const digestOf = ({
  encoding,
  published,
  kinds,
  offsets,
}: Pick<Options, 'encoding' | 'published' | 'kinds' | 'offsets'>): string =>
  createHash('sha256')
    .update(JSON.stringify([encoding, published, kinds, offsets]))
    .digest('hex')
    .slice(0, 16)
