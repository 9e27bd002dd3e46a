import type { DocumentRecord } from '../claims/schema.js'
import { featuresOf } from './features/features.js'
import { claimsOf } from './slots/claims.js'
import type { Article } from './types.js'

/** Reads a record for comparing. */
export const articleOf = (record: DocumentRecord): Article => {
  const { id, sha256, published, publishedAt, title, outlet, credit } = record.document
  return {
    outline: {
      id,
      sha256,
      published,
      publishedAt,
      title,
      outlet,
      credit: credit?.agency ?? null,
      fingerprint: null,
      features: featuresOf(record),
    },
    claims: claimsOf(record),
  }
}
