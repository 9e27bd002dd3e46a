import type { SpeakerWords } from '../../claims/kinds/statements.js'
import type { DocumentRecord, Location, Statement } from '../../claims/schema.js'
import type { ClaimPlace, ClaimSayer, FigureClaim } from '../types.js'

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
  const official = new Map(record.officials.map((item) => [item.id, item]))
  const person = new Map(record.people.map((item) => [item.id, item]))
  const organization = new Map(record.organizations.map((item) => [item.id, item]))
  const bodies = document.sentences.flatMap(({ section }, index) => (section === 'body' ? [index] : []))
  const lead = new Set(bodies.slice(0, leadSentences))

  const sayerOf = ({ text, ref, name }: SpeakerWords, { id }: Statement): ClaimSayer => {
    const asOfficial = ref === null ? undefined : official.get(ref)
    const asBody = ref === null ? undefined : organization.get(ref)
    const kind = asOfficial ? 'official' : asBody ? 'organization' : ref !== null && person.has(ref) ? 'person' : null
    return {
      text,
      name,
      ref,
      statement: id,
      kind,
      organization: asOfficial?.organization ?? asBody?.name ?? null,
      country: asOfficial?.country ?? asBody?.country ?? null,
    }
  }

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
      via: statement === undefined ? [] : statement.via.map((through) => sayerOf(through, statement)),
      parts: counts.filter(({ partOf }) => partOf === count.id).map(({ id }) => id),
    }
  })
}
