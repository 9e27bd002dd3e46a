import type { Count } from './kinds/counts.js'
import type { DateClaim } from './kinds/dates.js'
import { kindNames } from './kinds/index.js'
import type { Statement } from './kinds/statements.js'
import type { DocumentRecord } from './schema.js'

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
  partOf: has(count.partOf) ? count.partOf : null,
  saidBy: count.saidBy !== null && has(count.saidBy.statement) ? speakerIn(count.saidBy, has) : null,
  place: has(count.place?.ref) ? count.place : null,
  day: has(count.day?.ref) ? count.day : null,
})

const dateIn = (date: DateClaim, has: Has): DateClaim => ({
  ...date,
  anchor: date.anchor === 'document' || has(date.anchor) ? date.anchor : null,
})

const statementIn = (statement: Statement, has: Has): Statement => ({
  ...statement,
  source: statement.source === null ? null : speakerIn(statement.source, has),
  via: statement.via.map((speaker) => speakerIn(speaker, has)),
})

/** The record with null for every link to a claim that it does not hold. */
export const withoutLostLinks = (record: DocumentRecord): DocumentRecord => {
  const ids = new Set(kindNames.flatMap((kind) => record[kind].map(({ id }) => id)))
  const has: Has = (id) => typeof id === 'string' && ids.has(id)
  return {
    ...record,
    counts: record.counts.map((count) => countIn(count, has)),
    dates: record.dates.map((date) => dateIn(date, has)),
    statements: record.statements.map((statement) => statementIn(statement, has)),
  }
}
