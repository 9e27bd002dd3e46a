import { kindNames, kinds } from '../claims/kinds/index.js'
import { withoutLostLinks } from '../claims/links.js'
import type { Count, DocumentRecord, Statement } from '../claims/schema.js'

/** Makes a record whose claims were changed hold together: links, names of speakers, who says a count, order. */

type Named = NonNullable<Statement['source']>

/** Speakers bear the names of the ones that they point at. */
const renamed = (record: DocumentRecord): Statement[] => {
  const { officials, people, organizations, statements } = record
  const names = new Map([...officials, ...people, ...organizations].map(({ id, name }) => [id, name]))
  const nameIn = (speaker: Named): Named => ({
    ...speaker,
    name: speaker.ref === null ? null : (names.get(speaker.ref) ?? null),
  })
  return statements.map((statement) => ({
    ...statement,
    source: statement.source === null ? null : nameIn(statement.source),
    via: statement.via.map(nameIn),
  }))
}

/** Who says a count is the source of a statement whose content holds it, else nobody. */
const said = (count: Count, statements: ReadonlyMap<string, Statement>): Count => {
  const statement = count.saidBy === null ? undefined : statements.get(count.saidBy.statement)
  const isHeld = statement?.content.some(({ start, end }) => start <= count.start && count.end <= end)
  if (statement === undefined || !isHeld) return { ...count, saidBy: null }
  const { text, ref, name } = statement.source ?? { text: null, ref: null, name: null }
  return { ...count, saidBy: { statement: statement.id, text, ref, name } }
}

/** Claims in the order of the text. */
const sorted = (record: DocumentRecord): DocumentRecord => {
  const arrays = kindNames.map((kind) => {
    const extents = kinds[kind].extents(record)
    const order = record[kind].map((_, index) => index)
    order.sort((a, b) => {
      const [first, second] = [extents[a], extents[b]]
      return first == null || second == null ? a - b : first.start - second.start || first.end - second.end || a - b
    })
    return [kind, order.map((index) => record[kind][index])]
  })
  return { ...record, ...Object.fromEntries(arrays) }
}

export const settled = (record: DocumentRecord): DocumentRecord => {
  const linked = withoutLostLinks(record)
  const statements = renamed(linked)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return sorted({ ...linked, statements, counts: linked.counts.map((count) => said(count, byId)) })
}
