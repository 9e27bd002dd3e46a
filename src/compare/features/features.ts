import type { Count, DocumentRecord, Location } from '../../claims/schema.js'
import { spellingKey } from '../../lexicon/gazetteer/index.js'
import type { Feature, Features } from '../types.js'
import { leadOf } from './lead.js'
import { isTown, placeKeyOf, townKeyOf } from './places.js'
import { expectedOf, expectedOfPlace, expectedOfValue, rarityOf } from './rarity.js'

/** How much a feature of a kind tells of which happening it is, whatever it is. */
const kindWeights: Readonly<Record<Feature['kind'], number>> = {
  place: 1,
  town: 1.5,
  person: 1.5,
  organization: 1,
  value: 1,
  event: 0.5,
  counted: 0.5,
}

/** More mentions than these say no more. */
const mentionsHeard = 3

interface Found {
  readonly feature: Omit<Feature, 'weight'>
  readonly expected: number
  readonly weight: number
  mentions: number
}

type Add = (kind: Feature['kind'], key: string, name: string, more?: { expected?: number; times?: number; weight?: number }) => void

const addPlace = (location: Location, add: Add): void => {
  const { name, mentions } = location
  const expected = expectedOfPlace(location)
  const town = isTown(location)
  add('place', placeKeyOf(location), name, { expected, times: mentions.length, weight: town ? 1.5 : 1 })
  if (!town) return
  const spellings = new Map([name, ...mentions.map(({ text }) => text)].map((text) => [townKeyOf(text), text]))
  for (const [key, text] of spellings) add('town', key, text, { expected, times: mentions.length })
}

const personKeyOf = (name: string): string => {
  const parts = name.split(' ').filter((part) => part.length > 3)
  return `person:${spellingKey(parts.at(-1) ?? name)}`
}

const valueKinds: ReadonlySet<Count['kind']> = new Set(['cardinal', 'money', 'measure', 'percent'])

/** Numbers up to this stand everywhere. */
const smallest = 3

const addCount = ({ kind, value, unit, event, outcome, counted }: Count, add: Add): void => {
  if (value !== null && value > smallest && valueKinds.has(kind))
    add('value', `value:${value} ${unit ?? ''}`.trimEnd(), `${value} ${unit ?? ''}`.trimEnd(), {
      expected: expectedOfValue(value),
    })
  const happening = outcome ?? event?.lemma ?? null
  if (happening !== null) add('event', `event:${happening}`, happening)
  if (counted !== null) add('counted', `counted:${counted.head.toLowerCase()}`, counted.head)
}

const foundIn = (record: DocumentRecord): Map<string, Found> => {
  const found = new Map<string, Found>()
  const add: Add = (kind, key, name, { expected = expectedOf(kind), times = 1, weight = kindWeights[kind] } = {}) => {
    const known = found.get(key)
    if (known === undefined) found.set(key, { feature: { key, kind, name }, expected, weight, mentions: times })
    else known.mentions += times
  }
  for (const location of record.locations) addPlace(location, add)
  for (const { name, mentions } of record.people) add('person', personKeyOf(name), name, { times: mentions.length })
  for (const { name, mentions } of record.officials)
    if (name !== null) add('person', personKeyOf(name), name, { times: mentions.length })
  for (const { name, mentions } of record.organizations)
    add('organization', `organization:${spellingKey(name)}`, name, { times: mentions.length })
  for (const count of record.counts) addCount(count, add)
  return found
}

/** The days that the lead tells of. */
const daysOf = ({ dates, document }: DocumentRecord, lead: ReadonlySet<number>): string[] => {
  const days = dates.flatMap(({ sentence, earliest, latest, value }) =>
    lead.has(sentence) && earliest !== null && earliest === latest && value?.startsWith(earliest) ? [earliest] : [],
  )
  return [...new Set(days)].filter((day) => document.published === null || day <= document.published).sort()
}

const townsOf = ({ locations }: DocumentRecord, lead: ReadonlySet<number>): string[] =>
  [
    ...new Set(
      locations
        .filter((location) => isTown(location) && location.mentions.some(({ sentence }) => lead.has(sentence)))
        .map(({ name }) => townKeyOf(name)),
    ),
  ].sort()

/** Reads the features of a record. */
export const featuresOf = (record: DocumentRecord): Features => {
  const lead = leadOf(record)
  const weighed = [...foundIn(record).values()].map(({ feature, expected, weight, mentions }) => ({
    ...feature,
    weight: weight * (1 + Math.log(Math.min(mentions, mentionsHeard))) * rarityOf(feature.key, expected),
  }))
  const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1
  return {
    vector: weighed
      .map((feature) => ({ ...feature, weight: feature.weight / length }))
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
    days: daysOf(record, lead),
    towns: townsOf(record, lead),
  }
}
