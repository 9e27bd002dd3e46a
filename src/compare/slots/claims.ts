import type { DocumentRecord } from '../../claims/schema.js'
import { agenciesTold, sayersOf, watchersBySentence } from '../origins/sayers.js'
import type { FigureClaim } from '../types.js'
import { type Context, placeOf } from './context.js'

/** The counts of a record, each with what the record says of it. */
export const claimsOf = (
  record: DocumentRecord,
  { sites, times, instances, lead }: Context,
): readonly FigureClaim[] => {
  const { document, counts, locations, dates, statements } = record
  const locationOf = new Map(locations.map((location) => [location.id, location]))
  const dateOf = new Map(dates.map((date) => [date.id, date]))
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const countOf = new Map(counts.map((count) => [count.id, count]))
  const parts = new Map<string, string[]>()
  for (const { id, partOf } of counts) {
    if (partOf === null) continue
    const known = parts.get(partOf)
    if (known === undefined) parts.set(partOf, [id])
    else known.push(id)
  }
  const numbered = [...lead].find((sentence) => instances.has(sentence)) ?? null
  const leadInstance = numbered === null ? null : (instances.get(numbered) ?? null)

  const sayerOf = sayersOf(record)
  const told = agenciesTold(record)
  const watchers = watchersBySentence(record)

  return counts.map((count) => {
    const location = count.place === null ? undefined : locationOf.get(count.place.ref)
    const date = count.day === null ? undefined : dateOf.get(count.day.ref)
    const statement = count.saidBy === null ? undefined : statementOf.get(count.saidBy.statement)
    const source = statement?.source ?? null
    return {
      article: document.id,
      count,
      published: document.published,
      publishedAt: document.publishedAt,
      inLead: lead.has(count.sentence),
      place: location === undefined ? null : placeOf(location),
      day: date?.earliest && date.latest ? [date.earliest, date.latest] : null,
      sites: sites.get(count.sentence) ?? [],
      times: times.get(count.sentence) ?? [],
      instance: instances.get(count.sentence) ?? null,
      leadInstance: numbered !== null && count.sentence >= numbered ? leadInstance : null,
      whole: count.partOf === null ? null : (countOf.get(count.partOf) ?? null),
      sayer: source === null || statement === undefined ? null : sayerOf(source, statement),
      via:
        statement === undefined
          ? []
          : [...statement.via.map((through) => sayerOf(through, statement)), told.get(statement.id) ?? []].flat(),
      watcher: source === null ? (watchers.get(count.sentence) ?? null) : null,
      parts: parts.get(count.id) ?? [],
    }
  })
}
