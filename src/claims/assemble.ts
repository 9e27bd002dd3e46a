import type { Document } from '../document/document.js'
import { byPlace, type Span } from '../document/span.js'
import type { Linked, LinkedCount, LinkedDate, LinkedStatement, Place, Speaker } from '../link/linked.js'
import type {
  Count,
  DateClaim,
  Diagnostic,
  DocumentRecord,
  Location,
  Official,
  Organization,
  Person,
  Statement,
} from './schema.js'

/** The parts of a record that hold claims. */
export type Claims = Pick<
  DocumentRecord,
  'counts' | 'dates' | 'officials' | 'people' | 'organizations' | 'locations' | 'statements' | 'diagnostics'
>

type Mentioned = { readonly mentions: readonly Span[] }

/** The mention that stands first in the text. */
const firstMention = ({ mentions }: Mentioned): Span =>
  mentions.reduce(
    (first, mention) => (byPlace(mention, first) < 0 ? mention : first),
    mentions[0] ?? { start: 0, end: 0 },
  )

/** Gives every linked object an id made from its kind and place; the later of two that share both gets "-2". */
const nameAll = (linked: Linked): ReadonlyMap<object, string> => {
  const ids = new Map<object, string>()
  const uses = new Map<string, number>()
  const give = (kind: string, item: object, span: Span): void => {
    const id = `${kind}-${span.start}-${span.end}`
    const use = (uses.get(id) ?? 0) + 1
    uses.set(id, use)
    ids.set(item, use === 1 ? id : `${id}-${use}`)
  }
  for (const item of linked.counts) give('count', item, item)
  for (const item of linked.dates) give('date', item, item)
  for (const item of linked.officials) give('official', item, firstMention(item))
  for (const item of linked.people) give('person', item, firstMention(item))
  for (const item of linked.organizations) give('organization', item, firstMention(item))
  for (const item of linked.locations) give('location', item, firstMention(item))
  for (const item of linked.statements) give('statement', item, item)
  return ids
}

/** Everything that turning a linked object into a claim needs. */
interface Writing {
  readonly slice: (span: Span) => { text: string; start: number; end: number }
  readonly idOf: (item: object | null) => string | null
}

const byFirstMention = (a: Mentioned, b: Mentioned): number => byPlace(firstMention(a), firstMention(b))

const writeMention = ({ slice }: Writing, place: Place) => ({
  ...slice(place),
  sentence: place.sentence,
  rule: place.rule,
})

const writeCount = (writing: Writing, linked: LinkedCount): Count => {
  const { kind, value, min, max, bound, direction, unit, unitSymbol } = linked.count
  const { counted, event } = linked
  return {
    id: writing.idOf(linked) ?? '',
    rule: linked.rule,
    ...writing.slice(linked),
    kind,
    value,
    min,
    max,
    bound,
    direction,
    unit,
    unitSymbol,
    counted: counted === null ? null : { ...writing.slice(counted), head: counted.head },
    event: event === null ? null : { lemma: event.lemma, ...writing.slice(event) },
    status: linked.status,
    partOf: writing.idOf(linked.partOf),
    sentence: linked.sentence,
  }
}

const writeDate = (writing: Writing, linked: LinkedDate): DateClaim => ({
  id: writing.idOf(linked) ?? '',
  rule: linked.rule,
  ...writing.slice(linked),
  type: linked.type,
  value: linked.value,
  mod: linked.mod,
  earliest: linked.earliest,
  latest: linked.latest,
  anchor: linked.anchor === 'document' ? 'document' : writing.idOf(linked.anchor),
  sentence: linked.sentence,
})

const writeSpeaker = (writing: Writing, speaker: Speaker) => ({
  ...writing.slice(speaker),
  ref: writing.idOf(speaker.ref),
})

const writeStatement = (writing: Writing, linked: LinkedStatement): Statement => ({
  id: writing.idOf(linked) ?? '',
  rule: linked.rule,
  source: linked.source === null ? null : writeSpeaker(writing, linked.source),
  cue: linked.cue === null ? null : writing.slice(linked.cue),
  content: [...linked.content].sort(byPlace).map(writing.slice),
  form: linked.form,
  stance: linked.stance,
  via: linked.via.map((speaker) => writeSpeaker(writing, speaker)),
})

const writeEntities = (writing: Writing, linked: Linked) => {
  const mentions = (places: readonly Place[]) => [...places].sort(byPlace).map((place) => writeMention(writing, place))
  const id = (item: object): string => writing.idOf(item) ?? ''
  const officials = [...linked.officials].sort(byFirstMention).map(
    (item): Official => ({
      id: id(item),
      rule: item.rule,
      name: item.name,
      named: item.named,
      title: item.title,
      organization: item.organization,
      country: item.country,
      mentions: mentions(item.mentions),
    }),
  )
  const people = [...linked.people]
    .sort(byFirstMention)
    .map((item): Person => ({ id: id(item), name: item.name, mentions: mentions(item.mentions) }))
  const organizations = [...linked.organizations].sort(byFirstMention).map(
    (item): Organization => ({
      id: id(item),
      name: item.name,
      kind: item.kind,
      country: item.country,
      mentions: mentions(item.mentions),
    }),
  )
  const locations = [...linked.locations].sort(byFirstMention).map(
    (item): Location => ({
      id: id(item),
      name: item.name,
      kind: item.kind,
      country: item.country,
      lat: item.lat,
      lon: item.lon,
      geonames: item.geonames,
      mentions: [...item.mentions]
        .sort(byPlace)
        .map((mention) => ({ ...writeMention(writing, mention), role: mention.role, literal: mention.literal })),
    }),
  )
  return { officials, people, organizations, locations }
}

/** Writes linked objects as the claims of the contract: ids, texts, references, order. */
export const assemble = (document: Document, linked: Linked): Claims => {
  const ids = nameAll(linked)
  const writing: Writing = {
    slice: ({ start, end }) => ({ text: document.text.slice(start, end), start, end }),
    idOf: (item) => (item === null ? null : (ids.get(item) ?? null)),
  }
  return {
    counts: [...linked.counts].sort(byPlace).map((count) => writeCount(writing, count)),
    dates: [...linked.dates].sort(byPlace).map((date) => writeDate(writing, date)),
    ...writeEntities(writing, linked),
    statements: [...linked.statements].sort(byPlace).map((statement) => writeStatement(writing, statement)),
    diagnostics: linked.remarks.map(
      ({ severity, code, message, span }): Diagnostic => ({ severity, code, message, ...span }),
    ),
  }
}
