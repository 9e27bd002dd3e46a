import type { Slot } from '../../claims/comparison.js'
import { lengths } from '../../lexicon/numbers/measures.js'
import type { FigureClaim, Outline } from '../types.js'
import { readingsOf } from './across/additions.js'
import { readTogether } from './across/index.js'
import { isOneEach, joinBy, levelKey, listsOf, type Sets, sameFigure, setsOf } from './clusters.js'
import { changes } from './lexicon.js'
import { type Placed, placePeople, scopeOf } from './people.js'
import { type EventProfile, profileOf, timeApart } from './profile.js'
import type { KeyPart, Reading } from './reading.js'
import { type SlotRule, slotRules } from './rules.js'

/** What tells one slot of an event from another. */
export type SlotHead = Pick<
  Slot,
  | 'counted'
  | 'holder'
  | 'of'
  | 'kind'
  | 'unit'
  | 'per'
  | 'scope'
  | 'instance'
  | 'place'
  | 'day'
  | 'status'
  | 'background'
>

/** The claims that tell one quantity of one event. */
export interface DraftSlot {
  /** unique in the event, made from what tells the slot apart */
  readonly key: string
  readonly head: SlotHead
  /** the key of the slot that is the whole; null where there is none */
  readonly wholeKey: string | null
  readonly claims: readonly FigureClaim[]
  /** of each claim: what tells its slot from others, and by which rule */
  readonly why: readonly (readonly KeyPart[])[]
}

const inOrder = (a: FigureClaim, b: FigureClaim): number =>
  a.article === b.article ? a.count.start - b.count.start : a.article < b.article ? -1 : 1

/** The base of the key of people in a class of events: animals have one for each sort, and so have those who are sent to work. */
const baseOf = ({ counted, event }: Reading, name: string): string =>
  counted?.living === true || (event?.bySort === true && counted !== null)
    ? `${name}|${counted.name}`
    : event === null
      ? ''
      : name

const placed = (reading: Reading, key: string, isBackground: boolean, more: readonly KeyPart[] = []): Placed => ({
  reading,
  key,
  wholeKey: null,
  place: null,
  instance: null,
  isBackground,
  why: [...reading.why, ...more],
})

const perFamilies: ReadonlySet<string> = new Set(['trade', 'earn'])

/** What an amount by the share, the barrel, the hour is: its price, unless the event says otherwise. */
const familyOf = ({ event, claim }: Reading): string =>
  event === null || !perFamilies.has(event.name)
    ? 'price'
    : event.name === 'trade'
      ? `trade ${claim.day?.[0] ?? claim.published}`
      : event.name

const groupKeyOf = (item: Reading): string => {
  const { about, counted, noun, event, lemma, per, level, claim, holder } = item
  const { kind, unit } = claim.count
  const whose = holder === undefined ? [] : [holder]
  if (about === 'people') return ['people', counted?.name ?? '', lemma].join('|')
  if (about === 'things') return ['things', counted?.name ?? noun, ...whose].join('|')
  if (kind === 'percent' && level !== null) return ['level', unit, level, ...whose].join('|')
  return kind === 'percent' || kind === 'duration'
    ? [kind, unit, per, noun ?? '', event?.tells === 'people' ? event.tells : (event?.name ?? lemma ?? '')].join('|')
    : [kind, unit, per, per === null ? '' : familyOf(item)].join('|')
}

/** What two amounts of an event without equal values must share to be levels of one. */
const classKeyOf = ({
  event,
  per,
  counted,
  lemma,
  noun,
  level,
  measured,
  claim: { count },
}: Reading): string | null => {
  if (per !== null) return ''
  const { kind, unit } = count
  if (kind === 'measure') return lengths.has(unit ?? '') ? (event?.name ?? lemma) : ''
  // what is measured is told by its noun, and is what a verb tells only where the two say the same: losses that insurers pay are not all losses
  if (level !== null) return measured?.event ?? null
  if (kind !== 'percent') return event?.name ?? null
  // a share of nothing may be one of anything: "offered 3 percent", "offered 20 percent off"
  if (noun === null) return null
  // "85 percent of the teachers stayed away": a share of people who do one thing
  return event?.name ?? (counted?.people === undefined ? null : lemma)
}

/** Figures of one quarter or one year lie within this factor; a larger one is of a longer time. */
const mostWithinOneTime = 1.5

/** Whether the figures of a level are of one time. */
const areOfOneTime = (items: readonly Reading[]): boolean => {
  if (items.every(({ measured }) => measured !== null && measured.flows !== true)) return true
  const values = items.flatMap(({ claim: { count } }) => count.value ?? count.min ?? count.max ?? [])
  return Math.max(...values) <= mostWithinOneTime * Math.min(...values)
}

/** Joins the figures of each thing that is measured, where no article gives two in one name; tells whether one was so. */
const joinedByLevel = (sets: Sets, items: readonly Reading[]): boolean =>
  joinedByClass(
    sets,
    items,
    ({ level, per }) => (level === null || per !== null ? null : level),
    (ofLevel) => isOneEach(ofLevel) && areOfOneTime(ofLevel),
  )

/** Whether those counted are one quantity wherever one article gives one figure. */
const isSpecific = ({ about, counted, lemma }: Reading): boolean =>
  about === 'people' && (counted?.people !== 'common' || lemma !== null)

/** Joins the items of each class whose articles give one figure each; false where none is so. */
const joinedByClass = (
  sets: Sets,
  items: readonly Reading[],
  classOf: (item: Reading) => string | null,
  isOne: (ofClass: readonly Reading[]) => boolean,
): boolean => {
  let joined = false
  for (const name of new Set(items.map(classOf))) {
    if (name === null || !isOne(items.filter((item) => classOf(item) === name))) continue
    joinBy(sets, items, (item) => (classOf(item) === name ? name : null))
    joined = true
  }
  return joined
}

/** What became of things of one sort, where a figure is told with one of them at most: "destroyed 300 homes", "the 300 houses". */
const fateOf = (items: readonly Reading[]): ((item: Reading) => string) => {
  const fates = new Map<string, Set<string>>()
  for (const item of items) {
    if (item.event === null) continue
    const figure = sameFigure(item)
    fates.set(figure, (fates.get(figure) ?? new Set()).add(item.event.name))
  }
  return (item) => {
    // "received 61,200 votes", "61,200 votes for Lund"
    if (item.holder !== undefined) return item.holder
    const known = fates.get(sameFigure(item))
    return item.event?.name ?? (known?.size === 1 ? [...known][0]! : '')
  }
}

/** Joins what is one quantity by its figures, or because no article gives two figures of it; tells whether the latter. */
const joined = (sets: Sets, items: readonly Reading[]): boolean => {
  const first = items[0]!
  if (first.about === 'things') {
    const fate = fateOf(items)
    joinBy(sets, items, (item) => `${fate(item)} ${sameFigure(item)}`)
    joinBy(sets, items, levelKey(changes))
    return joinedByClass(sets, items, fate, isOneEach)
  }
  joinBy(sets, items, sameFigure)
  joinBy(sets, items, levelKey(changes))
  if (first.about === 'amount') {
    const byLevel = joinedByLevel(sets, items)
    const byClass = joinedByClass(sets, items, classKeyOf, (ofClass) => first.per !== null || isOneEach(ofClass))
    return byLevel || byClass
  }
  return isSpecific(first) && joinedByClass(sets, items, () => '', isOneEach)
}

const ruleOf = (list: readonly Reading[], isOne: boolean): SlotRule => {
  const differ = list.some((item) => sameFigure(item) !== sameFigure(list[0]!))
  const level = levelKey(changes)
  const keys = list.flatMap((item) => level(item) ?? [])
  if (differ && new Set(keys).size < keys.length) return slotRules.levels
  return isOne ? slotRules.oneEach : slotRules.equalFigures
}

const clustered = (key: string, items: readonly Reading[]): readonly Placed[] => {
  const sets = setsOf(items.length)
  const isOne = joined(sets, items)
  return listsOf(sets, items).flatMap((list) => {
    const figure = sameFigure(list[0]!)
    const part: KeyPart = { part: 'figure', value: figure, rule: ruleOf(list, isOne).name }
    return list.map((item) =>
      placed(
        item,
        [key, list.find(({ event }) => event !== null && event.tells === 'things')?.event?.name ?? '', figure].join(
          '|',
        ),
        false,
        [part],
      ),
    )
  })
}

const placeOthers = (
  items: readonly Reading[],
  profile: EventProfile,
  isMention: (claim: FigureClaim) => boolean,
): readonly Placed[] => {
  const groups = new Map<string, Reading[]>()
  const apart: Placed[] = []
  for (const item of items) {
    const apartBy = isMention(item.claim) || item.claim.day === null ? null : timeApart(item.claim, profile)
    const key = groupKeyOf(item)
    if (apartBy !== null) {
      apart.push(placed(item, [key, 'background', apartBy[0], sameFigure(item)].join('|'), true))
      continue
    }
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return [...apart, ...[...groups].flatMap(([key, group]) => clustered(key, group))]
}

const placeAll = (
  readings: readonly Reading[],
  profile: EventProfile,
  isMention: (claim: FigureClaim) => boolean,
): readonly Placed[] => {
  const bases = new Map<string, Reading[]>()
  const others: Reading[] = []
  for (const reading of readings) {
    const { about, event } = reading
    const isOfEvent = event?.tells === 'people' && (about === 'people' || reading.counted?.living === true)
    if (!isOfEvent) {
      others.push(reading)
      continue
    }
    const base = baseOf(reading, event.name)
    const known = bases.get(base)
    if (known === undefined) bases.set(base, [reading])
    else known.push(reading)
  }
  return [
    ...[...bases].flatMap(([base, items]) => {
      const scope = scopeOf(base, items, profile)
      return items.map((item) => placePeople(item, scope, isMention(item.claim)))
    }),
    ...placeOthers(others, profile, isMention),
  ]
}

const statusOf = (items: readonly Placed[]): Slot['status'] => {
  const groups = new Set(
    items.map(({ reading: { claim } }) => {
      const { status } = claim.count
      return status === 'ongoing' ? 'happened' : status
    }),
  )
  groups.delete('unknown')
  const [only] = groups
  return only === undefined ? 'unknown' : groups.size === 1 ? only : 'mixed'
}

const daysOf = (items: readonly Placed[]): Slot['day'] => {
  const days = items
    .flatMap(({ reading: { claim } }) => (claim.day !== null && claim.day[0] === claim.day[1] ? claim.day[0] : []))
    .sort()
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

/** Whose the shares of a slot are, in the longest words for it; of several as long the first. */
const holderOf = (items: readonly Placed[]): string | null =>
  items
    .flatMap(({ reading: { holder, claim } }) => (holder === undefined ? [] : (claim.count.role?.text ?? [])))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null

const headOf = (items: readonly Placed[], hasWhole: boolean): SlotHead => {
  const [first] = items
  const { reading, place, instance, isBackground } = first!
  const { count } = reading.claim
  const isPeople = reading.event?.tells === 'people' || reading.about === 'people'
  return {
    counted: {
      class:
        items.find(({ reading: { measured } }) => measured !== null)?.reading.measured?.name ??
        reading.counted?.name ??
        (isPeople ? 'person' : null),
      heads: [
        ...new Set(
          items.flatMap(({ reading: { claim, level, holder } }) => {
            const head = claim.count.counted?.head.toLowerCase()
            return (holder === undefined ? (head ?? level) : (level ?? head)) ?? []
          }),
        ),
      ].sort(),
    },
    holder: holderOf(items),
    of: {
      class: reading.event?.name ?? null,
      lemmas: [...new Set(items.flatMap(({ reading: { lemma } }) => lemma ?? []))].sort(),
    },
    kind: count.kind,
    unit: count.unit,
    per: reading.per,
    scope: hasWhole ? 'part' : isPeople && reading.event !== null && first!.wholeKey === null ? 'whole' : 'unknown',
    instance,
    place: place && { name: place.name, country: place.country, geonames: place.geonames },
    day: daysOf(items),
    status: statusOf(items),
    background: isBackground,
  }
}

/** Puts the claims of one event into slots, in a fixed order. Claims of articles that are no members are mentions of the event by others. */
export const slotsOf = (outlines: readonly Outline[], claims: readonly FigureClaim[]): readonly DraftSlot[] => {
  const members = new Set(outlines.map(({ id }) => id))
  const profile = profileOf(outlines)
  const readings = readingsOf([...claims].sort(inOrder))
  const all = placeAll(readTogether(readings), profile, ({ article }) => !members.has(article))
  const byKey = new Map<string, Placed[]>()
  for (const one of all) {
    const known = byKey.get(one.key)
    if (known === undefined) byKey.set(one.key, [one])
    else known.push(one)
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, items]) => {
      const whole = items[0]!.wholeKey
      const hasWhole = whole !== null && byKey.has(whole)
      const head = headOf(items, hasWhole)
      return {
        key,
        head,
        wholeKey: hasWhole ? whole : null,
        claims: items.map(({ reading: { claim } }) => claim),
        why: items.map(({ why }) => why),
      }
    })
}
