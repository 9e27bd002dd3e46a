import type { DocumentRecord } from '../../claims/schema.js'

/** One feature of an article: what it names, and how much that tells. */
export interface Feature {
  /** equal for equal features of all articles: "place:2643743" */
  readonly key: string
  readonly kind: 'place' | 'town' | 'person' | 'organization' | 'value' | 'event' | 'counted'
  /** as people read it */
  readonly name: string
  readonly weight: number
}

/** What an article is compared by: from its record alone, whatever stands beside it. */
export interface Features {
  /** sorted by weight, the heaviest first, then by key; of length 1 together (Euclidean) */
  readonly vector: readonly Feature[]
}

/** Reads the features of a record. */
export const featuresOf = (record: DocumentRecord): Features => {
  const weights = new Map<string, Feature>()
  const add = (kind: Feature['kind'], name: string, weight: number): void => {
    const key = `${kind}:${name.toLowerCase()}`
    if (!weights.has(key)) weights.set(key, { key, kind, name, weight })
  }
  for (const { name } of record.locations) add('place', name, 1.5)
  for (const { name } of record.people) add('person', name.split(' ').at(-1) ?? name, 1.5)
  for (const { name } of record.organizations) add('organization', name, 1)
  for (const { value } of record.counts) if (value !== null && value > 3) add('value', String(value), 1)
  const length = Math.hypot(...[...weights.values()].map(({ weight }) => weight)) || 1
  return {
    vector: [...weights.values()]
      .map((feature) => ({ ...feature, weight: feature.weight / length }))
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
  }
}
