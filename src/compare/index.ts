import { createHash } from 'node:crypto'
import {
  type ComparedEvent,
  comparisonVersion,
  type Days,
  type EventArticle,
  type EventPlace,
  type Evidence,
  type Figure,
  type Slot,
  type SlotClaim,
} from '../claims/comparison.js'
import { cohesionOf } from './group/group.js'
import { copiesOf, independentOf, type Origins, originsOf } from './origins/origins.js'
import { type DraftFigure, type FigureOptions, figuresOf } from './relate/figures.js'
import { asOf, relationsOf } from './relate/relations.js'
import { mainOf } from './slots/main.js'
import { nothing, type Told } from './slots/mentions.js'
import type { KeyPart } from './slots/reading.js'
import { type DraftSlot, slotsOf } from './slots/slots.js'
import { summaryOf, unknownOf } from './summary/summary.js'
import type { FigureClaim, Named, Outline } from './types.js'

export { articleOf } from './article.js'
export type { FigureClaim, Outline } from './types.js'

/** Ten features that hold an event together are told. */
const evidenceShown = 10

/** How many hexadecimal digits the ids of events and slots have. */
export const hashDigits = 12

const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, hashDigits)

/** What the id of an event begins with. */
export const beforeEventId = 'event-'

/** The name of an event: of the hashes of its articles, whatever their order. */
export const eventIdOf = (members: readonly Named[]): string =>
  beforeEventId + hashOf(members.map(({ sha256, id }) => sha256 ?? id).sort())

const spanOf = (days: readonly (string | null)[]): Days | null => {
  const told = days.filter((day) => day !== null).sort()
  const [first] = told
  const last = told.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

/** The commonest of some words, the first in the alphabet of several. */
const commonest = (words: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

const evidenceOf = (members: readonly Outline[]): Evidence[] => {
  // what one article names is shared with nobody
  if (members.length < 2) return []
  const shared = new Map<string, Evidence>()
  for (const { features } of members)
    for (const { key, kind, name, weight } of features.vector) {
      const earlier = shared.get(key)
      shared.set(key, {
        kind,
        name: earlier?.name ?? name,
        weight: (earlier?.weight ?? 0) + weight,
        articles: (earlier?.articles ?? 0) + 1,
      })
    }
  return [...shared.values()]
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, evidenceShown)
    .map((evidence) => ({ ...evidence, weight: Math.round(evidence.weight * 1000) / 1000 }))
}

const placesOf = (claims: readonly FigureClaim[]): EventPlace[] => {
  const articles = new Map<string, { place: Omit<EventPlace, 'articles'>; ids: Set<string> }>()
  for (const { place, article } of claims) {
    if (place === null) continue
    const { name, country, geonames } = place
    const entry = articles.get(place.key) ?? { place: { name, country, geonames }, ids: new Set<string>() }
    articles.set(place.key, entry)
    entry.ids.add(article)
  }
  return [...articles.values()]
    .map(({ place, ids }) => ({ ...place, articles: ids.size }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
}

const claimOf = (claim: FigureClaim, origins: Origins): SlotClaim => {
  const { article, count, sayer, via } = claim
  return {
    article,
    count: count.id,
    start: count.start,
    end: count.end,
    text: count.text,
    sentence: count.sentence,
    sayer: sayer && { text: sayer.text, name: sayer.name, ref: sayer.ref, statement: sayer.statement },
    via: via.flatMap(({ name, text }) => name ?? text ?? []),
    origin: origins.of(claim),
    originRule: origins.originOf(claim)?.basis ?? null,
    status: count.status,
    order: { day: asOf(claim), cue: count.revision?.text ?? null },
  }
}

const figureOf = ({ id, count, interval, claims }: DraftFigure, origins: Origins): Figure => {
  const days = spanOf(claims.map(asOf))
  return {
    id,
    ...count,
    interval,
    first: days?.[0] ?? null,
    last: days?.[1] ?? null,
    claims: claims.map((claim) => claimOf(claim, origins)),
    origins: independentOf(claims, origins),
  }
}

/** How the articles of one event are compared. */
export type CompareOptions = FigureOptions

const slotIdOf = (event: string, key: string): string => `slot-${hashOf([event, key])}`

const slotFrom = (
  event: string,
  { key, head, wholeKey, claims }: DraftSlot,
  originsIn: ReturnType<typeof originsOf>,
  options: CompareOptions,
): Slot => {
  const figures = figuresOf(claims, options)
  const origins = originsIn(figures)
  const relations = relationsOf(head, figures, origins, options)
  return {
    schemaVersion: comparisonVersion,
    id: slotIdOf(event, key),
    event,
    ...head,
    partOf: wholeKey === null ? null : slotIdOf(event, wholeKey),
    figures: figures.map((figure) => figureOf(figure, origins)),
    relations,
    origins: origins.list,
    summary: summaryOf(head, figures, relations, origins),
    unknown: unknownOf(head, figures, relations, origins),
  }
}

/** What comparing the articles of one event gives. */
export interface Compared {
  readonly event: Omit<ComparedEvent, 'near'>
  readonly slots: readonly Slot[]
  /** why a claim stands in its slot: the parts of the slot's key, each with the rule that read it; empty where it stands in none */
  readonly reasonsOf: (article: string, count: string) => readonly KeyPart[]
}

const reasonsIn =
  (drafts: readonly DraftSlot[]): Compared['reasonsOf'] =>
  (article, count) => {
    for (const { claims, why } of drafts) {
      const index = claims.findIndex((claim) => claim.article === article && claim.count.id === count)
      if (index >= 0) return why[index] ?? []
    }
    return []
  }

/** The group of copies of each article, by its id. */
const copyGroups = (outlines: readonly Outline[]): ReadonlyMap<string, number> => {
  const groups = copiesOf(outlines)
  return new Map(outlines.map(({ id }, index) => [id, groups[index]!]))
}

/**
 * Compares the articles of one event: its slots, each with figures, relations, origins and summary.
 * @param members the outlines of the event's articles
 * @param claims the claims of these articles that are of this event
 * @param told what other articles tell of this event
 */
export const compareEvent = (
  name: string | null,
  members: readonly Outline[],
  claims: readonly FigureClaim[],
  options: CompareOptions,
  told: Told = nothing,
): Compared => {
  const id = eventIdOf(members)
  const outlines = new Map([...members, ...told.outlines].map((outline) => [outline.id, outline]))
  const copies = copyGroups([...outlines.values()])
  const all = [...claims, ...told.claims]
  const originsIn = originsOf(all, outlines, copies)
  const drafts = slotsOf(members, all)
  const slots = drafts.map((draft) => slotFrom(id, draft, originsIn, options))
  const firstOfCopies = new Map<number, string>()
  const ordered = [...members].sort((a, b) =>
    (a.published ?? '9') < (b.published ?? '9') ? -1 : a.published === b.published ? (a.id < b.id ? -1 : 1) : 1,
  )
  const articles = ordered.map(({ id, sha256, published, title, outlet, credit }): EventArticle => {
    const group = copies.get(id)
    const first = group === undefined ? undefined : firstOfCopies.get(group)
    if (group !== undefined && first === undefined) firstOfCopies.set(group, id)
    return { id, sha256, published, title, outlet, credit, copyOf: first ?? null }
  })
  const main = slots[mainOf(drafts)]
  return {
    event: {
      id,
      name,
      articles,
      days: spanOf(members.map(({ published }) => published)),
      places: placesOf(claims),
      label: commonest(members.flatMap(({ title }) => title ?? [])),
      main: main === undefined ? null : { event: main.of.class ?? '', counted: main.counted.class, slot: main.id },
      cohesion: name === null ? cohesionOf(members) : null,
      evidence: evidenceOf(members),
      slots: slots.map(({ id: slot }) => slot),
    },
    slots,
    reasonsOf: reasonsIn(drafts),
  }
}
