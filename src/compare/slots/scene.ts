import type { DocumentRecord } from '../../claims/schema.js'
import type { Scene, SceneTown } from '../types.js'
import { type Context, isTown, placeOf } from './context.js'
import { eventOfCount } from './reading.js'

/** How many towns of an article are remembered. */
const townsKept = 12
const classesKept = 6

const isDay = ([first, last]: readonly [string, string]): boolean => first === last

/** Where and when the event of an article happens, and what it counts: what its own claims and those of other articles are held against. */
export const sceneOf = (record: DocumentRecord, { top, lead, times }: Context): Scene => {
  const towns = new Map<string, SceneTown>()
  for (const location of record.locations) {
    const place = placeOf(location)
    const told = location.mentions.filter(({ literal, role }) => literal && role !== null)
    if (told.length === 0) continue
    const known = towns.get(place.key)
    towns.set(place.key, {
      key: place.key,
      name: place.name,
      town: isTown(place),
      top: (known?.top ?? false) || told.some(({ sentence }) => top.has(sentence)),
      lead: (known?.lead ?? false) || told.some(({ sentence }) => lead.has(sentence)),
      mentions: (known?.mentions ?? 0) + told.length,
    })
  }
  const days = new Set<string>()
  for (const sentence of lead)
    for (const { days: told } of times.get(sentence) ?? []) if (isDay(told)) days.add(told[0])
  const classes = new Set<string>()
  for (const count of record.counts) {
    const event = lead.has(count.sentence) ? eventOfCount(count) : null
    if (event?.tells === 'people') classes.add(event.name)
  }
  return {
    towns: [...towns.values()]
      .sort(
        (a, b) =>
          Number(b.top) - Number(a.top) ||
          Number(b.lead) - Number(a.lead) ||
          b.mentions - a.mentions ||
          (a.key < b.key ? -1 : 1),
      )
      .slice(0, townsKept),
    days: [...days].sort(),
    classes: [...classes].sort().slice(0, classesKept),
  }
}
