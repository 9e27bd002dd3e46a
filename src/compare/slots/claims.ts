import type { Days } from '../../claims/comparison.js'
import type { Count, DateClaim, DocumentRecord } from '../../claims/schema.js'
import { agenciesTold, sayersOf, watchersBySentence } from '../origins/sayers.js'
import type { FigureClaim } from '../types.js'
import { type Context, placeOf } from './context.js'

/** So near each other stand counts of one clause: "four people were killed and around 65 injured". */
const besides = 40

/** The day of a count that has none of its own, where that right before it tells of harm, too, and no time stands between them. */
const dayBefore = (counts: readonly Count[], at: number, dates: readonly DateClaim[]): Count['day'] => {
  const [before, count] = [counts[at - 1], counts[at]!]
  if (before?.day == null || before.outcome === null || count.outcome === null || count.partOf !== null) return null
  if (before.sentence !== count.sentence || count.start - before.end > besides || count.start < before.end) return null
  const isBetween = dates.some(
    ({ start, sentence }) => sentence === count.sentence && start >= before.end && start < count.start,
  )
  return isBetween ? null : before.day
}

/** The days of the counts of a record, by their places in it. */
const daysOfCounts = ({ counts, dates }: DocumentRecord): ((at: number) => Days | null) => {
  const dateOf = new Map(dates.map((date) => [date.id, date]))
  const bySentence = new Map<number, DateClaim[]>()
  for (const date of dates) {
    const known = bySentence.get(date.sentence)
    if (known === undefined) bySentence.set(date.sentence, [date])
    else known.push(date)
  }
  return (at) => {
    const told = counts[at]!.day ?? dayBefore(counts, at, bySentence.get(counts[at]!.sentence) ?? [])
    const date = told === null ? undefined : dateOf.get(told.ref)
    return date?.earliest && date.latest ? [date.earliest, date.latest] : null
  }
}

/** The counts of a record, each with what the record says of it. */
export const claimsOf = (
  record: DocumentRecord,
  { sites, times, instances, lead }: Context,
): readonly FigureClaim[] => {
  const { document, counts, locations, statements } = record
  const locationOf = new Map(locations.map((location) => [location.id, location]))
  const dayOf = daysOfCounts(record)
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
  const agencies = agenciesTold(record)
  const watchers = watchersBySentence(record)

  return counts.map((count, at) => {
    const location = count.place === null ? undefined : locationOf.get(count.place.ref)
    const statement = count.saidBy === null ? undefined : statementOf.get(count.saidBy.statement)
    const source = statement?.source ?? null
    return {
      article: document.id,
      count,
      published: document.published,
      publishedAt: document.publishedAt,
      inLead: lead.has(count.sentence),
      place: location === undefined ? null : placeOf(location),
      day: dayOf(at),
      sites: sites.get(count.sentence) ?? [],
      times: times.get(count.sentence) ?? [],
      instance: instances.get(count.sentence) ?? null,
      leadInstance: numbered !== null && count.sentence >= numbered ? leadInstance : null,
      whole: count.partOf === null ? null : (countOf.get(count.partOf) ?? null),
      sayer: source === null || statement === undefined ? null : sayerOf(source, statement),
      via:
        statement === undefined
          ? []
          : [...statement.via.map((through) => sayerOf(through, statement)), agencies.get(statement.id) ?? []].flat(),
      watcher: source === null ? (watchers.get(count.sentence) ?? null) : null,
      parts: parts.get(count.id) ?? [],
    }
  })
}
