import type { DateClaim, DocumentRecord, Location } from '../../claims/schema.js'
import { spellingKey } from '../../lexicon/gazetteer/index.js'
import { leadOf } from '../features/lead.js'
import type { ClaimPlace, ClaimTime, FigureClaim } from '../types.js'
import { earlierOpenings, instanceNouns } from './lexicon.js'

/** What the sentences of a record tell of where and when, and of which of several. */
export interface Context {
  /** places by sentence, in the order of the text */
  readonly sites: ReadonlyMap<number, readonly ClaimPlace[]>
  readonly times: ReadonlyMap<number, readonly ClaimTime[]>
  /** 2 of "a second flight", by sentence */
  readonly instances: ReadonlyMap<number, number>
  /** sentences of the title, the headline and the opening of the body */
  readonly lead: ReadonlySet<number>
  /** the title, the headline and the first sentence of the body */
  readonly top: ReadonlySet<number>
}

const placesKept = 6

/** Places that are as large as a town, or smaller. */
const townKinds: ReadonlySet<string | null> = new Set([
  'city',
  'district',
  'facility',
  'island',
  'mountain',
  'canal',
  null,
])

export const isTown = ({ kind }: Pick<ClaimPlace, 'kind'>): boolean => townKinds.has(kind)

/** The places of a claim: that of its clause, else those that its sentence names. */
export const placesOf = ({ place, sites }: FigureClaim): readonly ClaimPlace[] =>
  place !== null && isTown(place) ? [place] : sites.length > 0 ? sites : place === null ? [] : [place]

export const placeOf = ({ name, kind, country, geonames }: Location): ClaimPlace => ({
  key: spellingKey(name),
  name,
  kind,
  country,
  geonames,
})

const push = <Item>(map: Map<number, Item[]>, key: number, item: Item): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [item])
  else known.push(item)
}

const sitesOf = ({ locations, document }: DocumentRecord): Map<number, ClaimPlace[]> => {
  const found = new Map<number, { start: number; place: ClaimPlace }[]>()
  for (const location of locations) {
    const place = placeOf(location)
    for (const { sentence, start, literal, role } of location.mentions)
      if (literal && role !== null && document.sentences[sentence]?.section !== 'dateline')
        push(found, sentence, { start, place })
  }
  return new Map(
    [...found].map(([sentence, places]) => [
      sentence,
      places
        .sort((a, b) => a.start - b.start)
        .slice(0, placesKept)
        .map(({ place }) => place),
    ]),
  )
}

const timeOf = ({ text, earliest, latest }: DateClaim): ClaimTime | null =>
  earliest === null || latest === null
    ? null
    : { days: [earliest, latest], earlier: earlierOpenings.has(text.toLowerCase().split(' ')[0] ?? '') }

const timesOf = ({ dates }: DocumentRecord): Map<number, ClaimTime[]> => {
  const found = new Map<number, ClaimTime[]>()
  for (const date of dates) {
    const time = date.type === 'DATE' || date.type === 'TIME' ? timeOf(date) : null
    if (time !== null) push(found, date.sentence, time)
  }
  return found
}

const instancesOf = ({ counts }: DocumentRecord): Map<number, number> => {
  const found = new Map<number, number>()
  for (const { kind, value, counted, sentence } of counts)
    if (
      kind === 'ordinal' &&
      value !== null &&
      instanceNouns.has(counted?.head.toLowerCase() ?? '') &&
      !found.has(sentence)
    )
      found.set(sentence, value)
  return found
}

/** Reads what the sentences of a record tell beside its counts. */
export const contextOf = (record: DocumentRecord): Context => {
  const { top, all: lead } = leadOf(record)
  return { sites: sitesOf(record), times: timesOf(record), instances: instancesOf(record), top, lead }
}
