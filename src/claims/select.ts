import { type KindName, kindNames } from './kinds/index.js'
import { withoutLostLinks } from './links.js'
import type { DocumentRecord } from './schema.js'

/** The kinds that claims of other kinds point at. */
const pointedAt: readonly KindName[] = ['officials', 'people', 'organizations', 'statements', 'locations', 'dates']

/** The record with some kinds of claims alone: the arrays of the others are empty, and nothing points into them. */
export const selectKinds = (record: DocumentRecord, wanted: readonly KindName[]): DocumentRecord => {
  const left = { ...record }
  for (const kind of kindNames) if (!wanted.includes(kind)) left[kind] = []
  return pointedAt.every((kind) => wanted.includes(kind)) ? left : withoutLostLinks(left)
}
