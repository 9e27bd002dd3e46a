import type { Days, Sayer } from '../claims/comparison.js'
import type { Count, DocumentRecord } from '../claims/schema.js'
import { type Features, featuresOf } from './features/features.js'
import { claimsOf } from './slots/claims.js'

/** What comparing keeps in memory of an article. */
export interface Outline {
  readonly id: string
  /** the hash of the article; of the record where it has none */
  readonly sha256: string | null
  readonly published: string | null
  readonly publishedAt: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** the agency that it is from */
  readonly credit: string | null
  /** 64 minhashes of its words, base64; null where the record has none */
  readonly fingerprint: string | null
  readonly features: Features
}

/** A count of a record with all that its record says of it, so that slots need the record no more. */
export interface FigureClaim {
  readonly article: string
  readonly count: Count
  /** ISO day of the article */
  readonly published: string | null
  readonly publishedAt: string | null
  /** whether it stands in the headline or in the first sentences of the body */
  readonly inLead: boolean
  readonly place: ClaimPlace | null
  readonly day: Days | null
  readonly sayer: ClaimSayer | null
  /** through whom it came, outermost first */
  readonly via: readonly ClaimSayer[]
  /** ids of the counts that are parts of it */
  readonly parts: readonly string[]
}

/** Where a claim happened. */
export interface ClaimPlace {
  /** equal for one place under several spellings */
  readonly key: string
  readonly name: string
  readonly kind: string | null
  readonly country: string | null
  readonly geonames: number | null
}

/** Who says a claim, with what its record knows of the speaker. */
export interface ClaimSayer extends Sayer {
  /** what the reference leads to */
  readonly kind: 'official' | 'person' | 'organization' | null
  /** the body that an official speaks for, or the organization itself */
  readonly organization: string | null
  readonly country: string | null
}

/** An article as comparing sees it: the outline stays in memory, the claims may wait on disk. */
export interface Article {
  readonly outline: Outline
  readonly claims: readonly FigureClaim[]
}

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
