import type { EventsFile, Figure, Independent, Slot } from '../comparison.js'

/** What a schema cannot say of a comparison: links that lead where they should, ids that are unique, intervals that hold together. */

const repeated = (ids: readonly string[]): readonly number[] => {
  const seen = new Set<string>()
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [index]
    seen.add(id)
    return []
  })
}

const twice = (ids: readonly string[], path: string): string[] =>
  repeated(ids).map((index) => `${path}[${index}].id: another one is "${ids[index]}" too`)

const independentProblems = ({ named, unattributed, atMost }: Independent, path: string): string[] =>
  named + unattributed === atMost ? [] : [`${path}.atMost: it is not named and unattributed together`]

const figureProblems = ({ interval, min, max, value, origins, claims }: Figure, path: string): string[] => {
  const isUpsideDown = interval.min !== null && interval.max !== null && interval.min > interval.max
  const isEmpty = interval.min !== null && interval.min === interval.max && (interval.minOpen || interval.maxOpen)
  return [
    ...(isUpsideDown ? [`${path}.interval: its minimum is above its maximum`] : []),
    ...(isEmpty ? [`${path}.interval: it holds no number`] : []),
    ...(min !== null && max !== null && min > max ? [`${path}.min: it is above max`] : []),
    ...(value === null && min === null && max === null ? [`${path}.value: neither a value nor an end is there`] : []),
    ...independentProblems(origins, `${path}.origins`),
    ...claims.flatMap(({ start, end }, index) =>
      start < end ? [] : [`${path}.claims[${index}]: the span is empty: "start" is not before "end"`],
    ),
  ]
}

/** Links inside a slot: relations, origins and the summary name figures; claims name origins. */
const linkProblems = ({ figures, relations, origins, summary }: Slot): string[] => {
  const known = new Set(figures.map(({ id }) => id))
  const originIds = new Set(origins.map(({ id }) => id))
  const astray = (id: string, path: string): string[] =>
    known.has(id) ? [] : [`${path}: "${id}" is the id of no figure of the slot`]
  return [
    ...relations.flatMap(({ a, b }, index) => [
      ...astray(a, `relations[${index}].a`),
      ...astray(b, `relations[${index}].b`),
      ...(a === b ? [`relations[${index}].b: it is the same figure as a`] : []),
    ]),
    ...origins.flatMap((origin, index) =>
      origin.figures.flatMap((id, at) => astray(id, `origins[${index}].figures[${at}]`)),
    ),
    ...summary.from.flatMap((id, index) => astray(id, `summary.from[${index}]`)),
    ...figures.flatMap(({ claims }, index) =>
      claims.flatMap(({ origin }, at) =>
        origin === null || originIds.has(origin)
          ? []
          : [`figures[${index}].claims[${at}].origin: "${origin}" is the id of no origin of the slot`],
      ),
    ),
  ]
}

const summaryProblems = ({ summary: { low, best, high, independent } }: Slot): string[] => [
  ...(low !== null && high !== null && low > high ? ['summary.low: it is above summary.high'] : []),
  ...(best !== null && low !== null && best < low ? ['summary.best: it is below summary.low'] : []),
  ...(best !== null && high !== null && best > high ? ['summary.best: it is above summary.high'] : []),
  ...independentProblems(independent, 'summary.independent'),
]

/** What is wrong with one line of `slots.ndjson` that fits its schema. */
export const slotProblems = (slot: Slot): string[] => [
  ...twice(
    slot.figures.map(({ id }) => id),
    'figures',
  ),
  ...twice(
    slot.origins.map(({ id }) => id),
    'origins',
  ),
  ...slot.figures.flatMap((figure, index) => figureProblems(figure, `figures[${index}]`)),
  ...linkProblems(slot),
  ...summaryProblems(slot),
  ...(slot.partOf === slot.id ? ['partOf: it points at itself'] : []),
  ...(slot.day !== null && slot.day[0] > slot.day[1] ? ['day: its first day is after its last'] : []),
]

/** What is wrong with an `events.json` that fits its schema. */
export const eventsProblems = ({ events, inputs, ungrouped }: EventsFile): string[] => {
  const ids = new Set(events.map(({ id }) => id))
  const articles = events.flatMap((event) => event.articles.map(({ id }) => id))
  const alone = events.filter((event) => event.articles.length === 1).length
  return [
    ...twice([...events.map(({ id }) => id)], 'events'),
    ...repeated(articles).map((index) => `events: the article "${articles[index]}" is in more than one`),
    ...(articles.length === inputs.articles ? [] : ['inputs.articles: it is not the number of articles of the events']),
    ...(alone === ungrouped ? [] : ['ungrouped: it is not the number of events of one article']),
    ...events.flatMap((event, index): string[] => {
      const path = `events[${index}]`
      const members = new Set(event.articles.map(({ id }) => id))
      return [
        ...event.near.flatMap(({ event: other }, at) =>
          ids.has(other) && other !== event.id
            ? []
            : [`${path}.near[${at}].event: "${other}" is the id of no other event`],
        ),
        ...event.articles.flatMap(({ id, copyOf }, at) =>
          copyOf === null || (members.has(copyOf) && copyOf !== id)
            ? []
            : [`${path}.articles[${at}].copyOf: "${copyOf}" is the id of no other article of the event`],
        ),
        ...(event.main === null || event.slots.includes(event.main.slot)
          ? []
          : [`${path}.main.slot: "${event.main.slot}" is none of its slots`]),
        ...twice(event.slots, `${path}.slots`),
        ...(event.days !== null && event.days[0] > event.days[1]
          ? [`${path}.days: the first day is after the last`]
          : []),
      ]
    }),
  ]
}

/** Links between files: slots and the events that name them. Slots of one event lead to each other. */
export const linksBetween = (
  events: readonly EventsFile[],
  slots: readonly Pick<Slot, 'id' | 'event' | 'partOf'>[],
): string[] => {
  const all = events.flatMap((file) => file.events)
  const known = new Map(slots.map((slot) => [slot.id, slot]))
  const eventIds = new Set(all.map(({ id }) => id))
  return [
    ...repeated(slots.map(({ id }) => id)).map((index) => `${slots[index]?.id}: two slots have this id`),
    ...slots.flatMap(({ id, event, partOf }) => [
      ...(eventIds.size === 0 || eventIds.has(event) ? [] : [`${id}: its event "${event}" is in no events.json`]),
      ...(partOf === null || known.get(partOf)?.event === event
        ? []
        : [`${id}: it is a part of "${partOf}", which is no slot of its event`]),
    ]),
    ...(slots.length === 0
      ? []
      : all.flatMap(({ id, slots: named }) =>
          named.flatMap((slot) =>
            known.get(slot)?.event === id ? [] : [`${id}: its slot "${slot}" is not among the slots`],
          ),
        )),
  ]
}
