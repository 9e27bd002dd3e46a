import type { DocumentRecord, Location } from '../../claims/schema.js'
import type { EventPlaces, FigureClaim } from '../types.js'
import { type Context, isTown, placeOf, placesOf } from './context.js'
import { eventOfCount } from './event-of-count.js'

/** How many places of each sort of an article are remembered. */
const kept = 6

const mentionsOf = ({ mentions }: Location): Location['mentions'] =>
  mentions.filter(({ literal, role }) => literal && role !== null)

/** Keys of places, the ones named most often first. */
const mostNamed = (found: ReadonlyMap<string, number>): string[] =>
  [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, kept)
    .map(([key]) => key)

const positionOf = (
  town: boolean,
  told: Location['mentions'],
  top: ReadonlySet<number>,
  lead: ReadonlySet<number>,
): 'top' | 'lead' | 'later' | 'regions' | 'around' => {
  const isTop = told.some(({ sentence }) => top.has(sentence))
  if (!town) return isTop ? 'regions' : 'around'
  return isTop ? 'top' : told.some(({ sentence }) => lead.has(sentence)) ? 'lead' : 'later'
}

/** Where the event of an article happens, and what it counts: what its own claims and those of other articles are held against. */
export const eventPlacesOf = (
  record: DocumentRecord,
  claims: readonly FigureClaim[],
  { top, lead }: Context,
): EventPlaces => {
  const found = {
    top: new Map<string, number>(),
    lead: new Map<string, number>(),
    later: new Map<string, number>(),
    regions: new Map<string, number>(),
    around: new Map<string, number>(),
  }
  for (const location of record.locations) {
    const told = mentionsOf(location)
    if (told.length === 0) continue
    const place = placeOf(location)
    const list = found[positionOf(isTown(place), told, top, lead)]
    list.set(place.key, (list.get(place.key) ?? 0) + told.length)
  }
  const classes = new Set<string>()
  const elsewhere = new Set<string>()
  for (const claim of claims) {
    const event = eventOfCount(claim.count)
    if (event?.tells !== 'people') continue
    if (claim.inLead) classes.add(event.name)
    if (!claim.inLead || claim.times.some(({ earlier }) => earlier))
      for (const place of placesOf(claim)) if (isTown(place)) elsewhere.add(place.key)
    // "the attack on Tuesday that killed 87": of the same town, on another day
    if (claim.sites.length === 0 && claim.times.length > 0) for (const key of found.top.keys()) elsewhere.add(key)
  }
  return {
    top: mostNamed(found.top),
    lead: mostNamed(found.lead),
    later: mostNamed(found.later),
    regions: mostNamed(found.regions),
    around: mostNamed(found.around),
    classes: [...classes].sort().slice(0, kept),
    elsewhere: [...elsewhere].sort().slice(0, kept),
  }
}
