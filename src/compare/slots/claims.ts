import type { DocumentRecord, Location } from '../../claims/schema.js'
import { agenciesTold, sayersOf, watchersBySentence } from '../origins/sayers.js'
import type { ClaimPlace, FigureClaim } from '../types.js'

/** How many sentences of the body are the lead. */
const leadSentences = 4

const placeOf = ({ name, kind, country, geonames }: Location): ClaimPlace => ({
  key: geonames === null ? name.toLowerCase() : String(geonames),
  name,
  kind,
  country,
  geonames,
})

/** The counts of a record, each with what the record says of it. */
export const claimsOf = (record: DocumentRecord): readonly FigureClaim[] => {
  const { document, counts, locations, dates, statements } = record
  const locationOf = new Map(locations.map((location) => [location.id, location]))
  const dateOf = new Map(dates.map((date) => [date.id, date]))
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const bodies = document.sentences.flatMap(({ section }, index) => (section === 'body' ? [index] : []))
  const lead = new Set(bodies.slice(0, leadSentences))

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
      inLead:
        lead.has(count.sentence) || /^(?:title|headline)$/.test(document.sentences[count.sentence]?.section ?? ''),
      place: location === undefined ? null : placeOf(location),
      day: date?.earliest && date.latest ? [date.earliest, date.latest] : null,
      sayer: source === null || statement === undefined ? null : sayerOf(source, statement),
      via:
        statement === undefined
          ? []
          : [...statement.via.map((through) => sayerOf(through, statement)), told.get(statement.id) ?? []].flat(),
      watcher: source === null ? (watchers.get(count.sentence) ?? null) : null,
      parts: counts.filter(({ partOf }) => partOf === count.id).map(({ id }) => id),
    }
  })
}
