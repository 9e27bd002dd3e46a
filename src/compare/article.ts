import type { DocumentRecord } from '../claims/schema.js'
import { readIsoDay } from '../document/days.js'
import { featuresOf } from './features/features.js'
import { agencyOf } from './origins/names.js'
import { agenciesTold, namedWatcherOf } from './origins/sayers.js'
import { claimsOf } from './slots/claims.js'
import { contextOf } from './slots/context.js'
import { eventPlacesOf } from './slots/event-places.js'
import type { Article } from './types.js'

/** The one agency that people of the article spoke to. */
const carrierOf = (record: DocumentRecord): string | null => {
  const agencies = new Set(
    [...agenciesTold(record).values()].flatMap(({ name }) => (name === null ? [] : (agencyOf(name) ?? []))),
  )
  const [only] = agencies
  return agencies.size === 1 ? (only ?? null) : null
}

/** The same without a date where the calendar has no such day: 31 February. */
const withRealDay = (record: DocumentRecord): DocumentRecord => {
  const { published } = record.document
  return published === null || readIsoDay(published) !== null
    ? record
    : { ...record, document: { ...record.document, published: null, publishedAt: null } }
}

/** Reads a record for comparing. A date that is no day counts as none. */
export const articleOf = (given: DocumentRecord): Article => {
  const record = withRealDay(given)
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
      carrier: carrierOf(record),
      watcher: namedWatcherOf(record),
      fingerprint: record.document.fingerprint ?? null,
      features: featuresOf(record),
      eventPlaces: eventPlacesOf(record, claims, context),
    },
    claims,
  }
}
