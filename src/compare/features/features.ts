import type { Count, DocumentRecord, Location } from '../../claims/schema.js'
import { contentWords, topicsOf } from '../../lexicon/content-words.js'
import { spellingKey } from '../../lexicon/gazetteer/index.js'
import type { Feature, Features } from '../types.js'
import { daysOf } from './days.js'
import { type Lead, leadOf } from './lead.js'
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
  word: 0.8,
}

/** An article tells first what it is about, and in its later sentences what came before. */
const positionWeights = { top: 1.5, lead: 1, later: 0.5 }

/** More mentions than these say no more. */
const mentionsHeard = 3

interface Found extends Feature {
  readonly expected: number
  readonly sentences: number[]
}

interface More {
  readonly expected?: number
  readonly weight?: number
}

type Add = (kind: Feature['kind'], key: string, name: string, sentences: readonly number[], more?: More) => void

const sentencesOf = ({ mentions }: { readonly mentions: readonly { readonly sentence: number }[] }): number[] =>
  mentions.map(({ sentence }) => sentence)

const addPlace = (location: Location, add: Add): void => {
  const { name, mentions } = location
  const expected = expectedOfPlace(location)
  const town = isTown(location)
  const sentences = sentencesOf(location)
  add('place', placeKeyOf(location), name, sentences, { expected, weight: town ? 1.5 : 1 })
  if (!town) return
  const spellings = new Map(
    [name, ...mentions.map(({ text }) => text)].map((text) => [townKeyOf(text, location), text]),
  )
  for (const [key, text] of spellings) add('town', key, text, sentences, { expected })
}

const personKeyOf = (name: string): string => {
  const parts = name.split(' ').filter((part) => part.length > 3)
  return `person:${spellingKey(parts.at(-1) ?? name)}`
}

const valueKinds: ReadonlySet<Count['kind']> = new Set(['cardinal', 'money', 'measure', 'percent'])

/** Numbers up to this stand everywhere. */
const smallest = 3

const addCount = ({ kind, value, unit, event, outcome, counted, sentence }: Count, add: Add): void => {
  const at = [sentence]
  if (value !== null && value > smallest && valueKinds.has(kind)) {
    const name = unit === null ? String(value) : `${value} ${unit}`
    const expected = expectedOfValue(value)
    add('value', `value:${name}`, name, at, { expected })
    if (outcome !== null)
      add('value', `value:${name} ${outcome}`, `${name} ${outcome}`, at, { expected: expected / 10, weight: 0.5 })
  }
  const happening = outcome ?? event?.lemma ?? null
  if (happening !== null) add('event', `event:${happening}`, happening, at)
  if (counted !== null) add('counted', `counted:${counted.head.toLowerCase()}`, counted.head, at)
}

/** The topics of the title and of the first sentence that are of no name, as the names are features themselves; without a title those of the sentence alone would weigh too much. */
const addWords = (record: DocumentRecord, lead: Lead, add: Add): void => {
  const { title, leadWords } = record.document
  if (title === null) return
  const entities = [...record.locations, ...record.people, ...record.organizations, ...record.officials]
  const names = entities.flatMap(({ mentions }) => mentions.flatMap(({ text }) => contentWords(text)))
  const ofNames = new Set(topicsOf(names))
  const top = [...lead.top].slice(0, 1)
  for (const words of [contentWords(title), leadWords ?? []])
    for (const topic of topicsOf(words)) if (!ofNames.has(topic)) add('word', `word:${topic}`, topic, top)
}

const foundIn = (record: DocumentRecord, lead: Lead): Map<string, Found> => {
  const found = new Map<string, Found>()
  const add: Add = (kind, key, name, sentences, { expected = expectedOf(kind), weight = kindWeights[kind] } = {}) => {
    const known = found.get(key)
    if (known === undefined) found.set(key, { key, kind, name, expected, weight, sentences: [...sentences] })
    else known.sentences.push(...sentences)
  }
  for (const location of record.locations) addPlace(location, add)
  for (const person of record.people) add('person', personKeyOf(person.name), person.name, sentencesOf(person))
  for (const official of record.officials)
    if (official.name !== null) add('person', personKeyOf(official.name), official.name, sentencesOf(official))
  for (const body of record.organizations)
    add('organization', `organization:${spellingKey(body.name)}`, body.name, sentencesOf(body))
  for (const count of record.counts) addCount(count, add)
  addWords(record, lead, add)
  return found
}

const townsOf = ({ locations }: DocumentRecord, lead: Lead): string[] => {
  const towns = locations.filter(
    (location) => isTown(location) && location.mentions.some(({ sentence }) => lead.all.has(sentence)),
  )
  return [...new Set(towns.map((town) => townKeyOf(town.name, town)))].sort()
}

const positionOf = (sentences: readonly number[], lead: Lead): keyof typeof positionWeights =>
  sentences.some((sentence) => lead.top.has(sentence))
    ? 'top'
    : sentences.some((sentence) => lead.all.has(sentence))
      ? 'lead'
      : 'later'

/** Reads the features of a record. */
export const featuresOf = (record: DocumentRecord): Features => {
  const lead = leadOf(record)
  const found = [...foundIn(record, lead).values()]
  const weights = found.map(
    ({ key, expected, weight, sentences }) =>
      weight *
      positionWeights[positionOf(sentences, lead)] *
      (1 + Math.log(Math.min(sentences.length, mentionsHeard))) *
      rarityOf(key, expected),
  )
  const length = Math.hypot(...weights) || 1
  return {
    vector: found
      .map(({ key, kind, name }, at): Feature => ({ key, kind, name, weight: weights[at]! / length }))
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
    ...daysOf(record, lead),
    towns: townsOf(record, lead),
  }
}
