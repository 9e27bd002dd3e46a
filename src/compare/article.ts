import type { DocumentRecord } from '../claims/schema.js'
import { featuresOf } from './features/features.js'
import { claimsOf } from './slots/claims.js'
import { contextOf } from './slots/context.js'
import { sceneOf } from './slots/scene.js'
import type { Article } from './types.js'

/** Reads a record for comparing. */
export const articleOf = (record: DocumentRecord): Article => {
  const { id, sha256, published, publishedAt, title, outlet, credit } = record.document
  const context = contextOf(record)
  const claims = claimsOf(record, context)
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
      scene: sceneOf(record, claims, context),
    },
    claims,
  }
}
