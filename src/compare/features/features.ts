import type { DocumentRecord } from '../../claims/schema.js'
import type { Feature, Features } from '../types.js'

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
