import type { Count } from './kinds/counts.js'
import { type KindName, kindNames } from './kinds/index.js'
import type { Statement } from './kinds/statements.js'
import type { DocumentRecord } from './schema.js'

/** The kinds that speakers are of. */
const speakers: readonly KindName[] = ['officials', 'people', 'organizations']

type Has = (id: string | null | undefined) => boolean

/** Words that name a speaker, and who it is. */
interface Named {
  readonly ref: string | null
  readonly name: string | null
}

const speakerIn = <Speaker extends Named>(speaker: Speaker, has: Has): Speaker =>
  has(speaker.ref) ? speaker : { ...speaker, ref: null, name: null }

const countIn = (count: Count, has: Has): Count => ({
  ...count,
  saidBy: count.saidBy !== null && has(count.saidBy.statement) ? speakerIn(count.saidBy, has) : null,
  place: has(count.place?.ref) ? count.place : null,
  day: has(count.day?.ref) ? count.day : null,
})

const statementIn = (statement: Statement, has: Has): Statement => ({
  ...statement,
  source: statement.source === null ? null : speakerIn(statement.source, has),
  via: statement.via.map((speaker) => speakerIn(speaker, has)),
})

/** The record with some kinds of claims alone: the arrays of the others are empty, and nothing points into them. */
export const selectKinds = (record: DocumentRecord, wanted: readonly KindName[]): DocumentRecord => {
  const left = { ...record }
  for (const kind of kindNames) if (!wanted.includes(kind)) left[kind] = []
  const isWhole = [...speakers, 'statements' as const, 'locations' as const, 'dates' as const].every((kind) =>
    wanted.includes(kind),
  )
  if (isWhole) return left
  const ids = new Set(kindNames.flatMap((kind) => left[kind].map(({ id }) => id)))
  const has: Has = (id) => typeof id === 'string' && ids.has(id)
  return {
    ...left,
    counts: left.counts.map((count) => countIn(count, has)),
    statements: left.statements.map((statement) => statementIn(statement, has)),
  }
}
