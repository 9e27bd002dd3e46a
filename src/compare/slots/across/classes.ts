import type { EventRow } from '../../../lexicon/classes/index.js'
import { eventOfCount } from '../event-of-count.js'
import { changes, eventRowsByName } from '../lexicon.js'
import type { Reading } from '../reading.js'
import { slotRules } from '../rules.js'

const { injure, hospitalize, shoot, infect } = eventRowsByName

/** The articles that count the injured: those of others who "were taken to hospital" are these. */
const hospitalArticles = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    readings
      .filter(({ event, claim }) => event === injure && claim.whole === null && claim.count.bound !== 'vague')
      .map(({ claim }) => claim.article),
  )

/** Takes those in hospital, and those shot, for the injured where their article counts no others. */
export const withHospital = (readings: readonly Reading[]): readonly Reading[] => {
  // those who fell ill are in hospital without an injury
  if (readings.some(({ event }) => event === infect)) return readings
  const told = hospitalArticles(readings)
  return readings.map((reading) => {
    const { event, claim, why } = reading
    const stands = (event === hospitalize || event === shoot) && claim.whole === null && !told.has(claim.article)
    return stands
      ? {
          ...reading,
          event: injure,
          why: [...why, { part: 'event', value: injure.name, rule: slotRules.hospital.name }],
        }
      : reading
  })
}

/** "51 confirmed cases" of what infects: of the one sort of animals that it befalls, else of people. */
export const withCases = (readings: readonly Reading[]): readonly Reading[] => {
  const infected = readings.filter(
    ({ event, counted }) => event === infect && counted !== null && counted.name !== 'case',
  )
  const sorts = new Set(infected.map(({ counted }) => (counted?.living === true ? counted : null)))
  const isEpidemic = readings.some(({ event, claim }) => event === infect || eventOfCount(claim.count) === infect)
  if (!isEpidemic || sorts.size > 1) return readings
  const only = [...sorts][0] ?? null
  return readings.map((reading) =>
    reading.counted?.name === 'case' ? { ...reading, about: 'people', event: infect, counted: only } : reading,
  )
}

/** "The number of horses has risen to 47": a level of the one thing that befell them. */
export const withLevels = (readings: readonly Reading[]): readonly Reading[] => {
  const events = new Map<string, Set<EventRow>>()
  for (const { event, counted } of readings) {
    if (event?.rises !== true || counted?.living !== true) continue
    events.set(counted.name, (events.get(counted.name) ?? new Set()).add(event))
  }
  return readings.map((reading) => {
    const { event, counted, lemma } = reading
    const known = counted?.living === true && event === null ? events.get(counted.name) : undefined
    const [only] = known ?? []
    return known?.size === 1 && only !== undefined && lemma !== null && changes.has(lemma)
      ? { ...reading, event: only }
      : reading
  })
}

/** "contained 35 percent of the fire", "35 percent contained": a share of nothing is of what the same share is, where the verb is one. */
export const withNouns = (readings: readonly Reading[]): readonly Reading[] => {
  const shareOf = ({ claim, lemma }: Reading): string | null =>
    claim.count.kind === 'percent' && lemma !== null ? `${lemma} ${claim.count.value}` : null
  const nouns = new Map<string, Set<string>>()
  for (const reading of readings) {
    const key = shareOf(reading)
    if (key !== null && reading.noun !== null) nouns.set(key, (nouns.get(key) ?? new Set()).add(reading.noun))
  }
  return readings.map((reading) => {
    const key = reading.noun === null ? shareOf(reading) : null
    const known = key === null ? undefined : nouns.get(key)
    return known?.size === 1 ? { ...reading, noun: [...known][0]! } : reading
  })
}
