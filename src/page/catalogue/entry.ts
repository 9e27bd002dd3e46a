import { kinds } from '../../claims/kinds/index.js'
import type { Count, DocumentRecord, Location, Official, Organization, Statement } from '../../claims/schema.js'
import { visible } from '../escape.js'
import { amountOf } from './amounts.js'
import type { ClaimLine, Entry, PlaceLine, SourceLine, Toll, Traits } from './model.js'

/** The longest words that a line shows. */
const longest = 56

/** The longest title and id. */
const longestTitle = 240

/** Words in one line, cut at a space where they are long. */
const cut = (text: string, most = longest): string => {
  const line = visible(text.length > 4 * most ? text.slice(0, 4 * most) : text)
  if (line.length <= most) return line
  const space = line.lastIndexOf(' ', most)
  const end = space > most / 2 ? space : most
  return `${line.slice(0, /[\ud800-\udbff]/.test(line.charAt(end - 1)) ? end - 1 : end)}…`
}

const noTraits: Omit<Traits, 'kind' | 'rule'> = {
  bound: null,
  outcome: null,
  status: null,
  stance: null,
  form: null,
  type: null,
}

const nothing = { ...noTraits, reading: '', source: null, place: null, day: null }

/** What links of claims lead to. */
interface Targets {
  readonly countries: ReadonlyMap<string, string | null>
  readonly places: ReadonlyMap<string, PlaceLine>
  readonly days: ReadonlyMap<string, string | null>
  readonly statements: ReadonlyMap<string, Statement>
}

const placeLine = ({ name, kind, country, lat, lon }: Location): PlaceLine => ({
  name: cut(name),
  kind,
  country,
  lat,
  lon,
})

const targetsOf = ({ officials, organizations, locations, dates, statements }: DocumentRecord): Targets => ({
  countries: new Map([...officials, ...organizations].map(({ id, country }) => [id, country])),
  places: new Map(locations.map((location) => [location.id, placeLine(location)])),
  days: new Map(dates.map(({ id, earliest }) => [id, earliest])),
  statements: new Map(statements.map((statement) => [statement.id, statement])),
})

interface Speaker {
  readonly text: string | null
  readonly name: string | null
  readonly ref: string | null
}

const sourceLine = (speaker: Speaker | null, { countries }: Targets): SourceLine | null => {
  const name = speaker?.name ?? speaker?.text ?? null
  if (speaker === null || name === null) return null
  const { ref } = speaker
  return { name: cut(name), country: ref === null ? null : (countries.get(ref) ?? null), known: speaker.name !== null }
}

/** "at least 12 people"; "nine (survivors)" where the words counted stand elsewhere */
const countedWords = ({ text, end, counted }: Count): string => {
  if (counted === null) return text
  return counted.start >= end ? `${text} ${counted.text}` : `${text} (${counted.text})`
}

const countLine = (count: Count, targets: Targets): ClaimLine => ({
  ...nothing,
  id: count.id,
  kind: kinds.counts.one,
  rule: count.rule,
  bound: count.bound,
  outcome: count.outcome,
  status: count.status,
  words: cut(countedWords(count)),
  reading: [amountOf(count), count.event?.lemma].filter((part) => part !== undefined).join(' · '),
  source: sourceLine(count.saidBy, targets),
  place: count.place === null ? null : (targets.places.get(count.place.ref) ?? null),
  day: count.day === null ? null : (targets.days.get(count.day.ref) ?? null),
})

const statementLine = (statement: Statement, targets: Targets): ClaimLine => ({
  ...nothing,
  id: statement.id,
  kind: kinds.statements.one,
  rule: statement.rule,
  stance: statement.stance,
  form: statement.form,
  type: statement.type,
  words: cut(statement.content.map(({ text }) => text).join(' … ')),
  reading: statement.cue === null ? '' : cut(statement.cue.text),
  source: sourceLine(statement.source, targets),
})

interface Named {
  readonly id: string
  readonly name: string | null
  readonly mentions: readonly { readonly text: string; readonly rule: string }[]
}

const entityLine = (kind: string, { id, name, mentions }: Named, reading: readonly (string | null)[]): ClaimLine => ({
  ...nothing,
  id,
  kind,
  rule: mentions[0]?.rule ?? '',
  words: cut(name ?? mentions[0]?.text ?? ''),
  reading: cut(reading.filter((part) => part !== null && part !== '').join(', ')),
})

const bodyParts = ({ title, organization, country }: Official): (string | null)[] => [title, organization, country]

const claimsOf = (record: DocumentRecord, targets: Targets): ClaimLine[] => [
  ...record.counts.map((count) => countLine(count, targets)),
  ...record.dates.map(
    (date): ClaimLine => ({
      ...nothing,
      id: date.id,
      kind: kinds.dates.one,
      rule: date.rule,
      words: cut(date.text),
      reading: date.value ?? '',
      day: date.earliest,
    }),
  ),
  ...record.officials.map((official) => entityLine(kinds.officials.one, official, bodyParts(official))),
  ...record.people.map((person) => entityLine(kinds.people.one, person, [])),
  ...record.organizations.map((organization: Organization) =>
    entityLine(kinds.organizations.one, organization, [organization.kind, organization.country]),
  ),
  ...record.locations.map((location) => ({
    ...entityLine(kinds.locations.one, location, [location.kind, location.country]),
    place: targets.places.get(location.id) ?? null,
  })),
  ...record.statements.map((statement) => statementLine(statement, targets)),
]

/** How many outcomes of people an article's line tells. */
const mostTolls = 3

const leastOf = ({ value, min, max }: Count): number => value ?? min ?? max ?? 0

/** The first count of each outcome that happened to people, is stated and is no part of another. */
const tollsOf = ({ counts }: DocumentRecord): Toll[] => {
  const first = new Map<string, Count>()
  for (const count of counts) {
    const { outcome, status, partOf, kind, value, min } = count
    if (outcome === null || status !== 'happened' || partOf !== null || kind !== 'cardinal') continue
    if ((value ?? min) !== null && !first.has(outcome)) first.set(outcome, count)
  }
  return [...first]
    .slice(0, mostTolls)
    .map(([outcome, count]) => ({ outcome, amount: amountOf(count), number: leastOf(count) }))
}

/** What the index holds of an article. */
export const entryOf = (record: DocumentRecord): Entry => {
  const { id, title, published, outlet, meta } = record.document
  return {
    id: cut(id, longestTitle),
    title: title === null ? null : cut(title, longestTitle),
    published,
    outlet: outlet === null ? null : cut(outlet),
    meta,
    status: record.status,
    notes: [...new Set(record.diagnostics.map(({ severity, code }) => `${severity} ${code}`))],
    tolls: tollsOf(record),
    claims: claimsOf(record, targetsOf(record)),
  }
}
