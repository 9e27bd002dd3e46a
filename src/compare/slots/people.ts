import type { CountedRow, EventRow } from '../../lexicon/classes/index.js'
import type { ClaimPlace, FigureClaim } from '../types.js'
import { isOutOf } from './across/wholes.js'
import { isTown } from './context.js'
import { eventOfCount } from './event-of-count.js'
import { eventRowsByName, someOf } from './lexicon.js'
import { type OldEvent, oldEventsOf } from './old-events.js'
import type { EventProfile } from './profile.js'
import type { KeyPart, Reading } from './reading.js'
import { type SlotRule, slotRules } from './rules.js'

/** Where a claim goes: the key of its slot, the key of the slot of the whole, and what tells it. */
export interface Placed {
  readonly reading: Reading
  readonly key: string
  readonly wholeKey: string | null
  readonly place: ClaimPlace | null
  readonly instance: number | null
  readonly isBackground: boolean
  readonly why: readonly KeyPart[]
}

/** What the claims of one class of events in one event are held against. */
interface Scope {
  readonly base: string
  readonly profile: EventProfile
  readonly items: readonly Reading[]
  /** by article and sentence */
  readonly beside: ReadonlyMap<string, readonly Reading[]>
  /** by article: counts of people of no sort */
  readonly wholes: ReadonlyMap<string, readonly Reading[]>
  /** by article: those in its lead */
  readonly leads: ReadonlyMap<string, readonly Reading[]>
  /** those that are told as background */
  readonly old: ReadonlyMap<Reading, OldEvent>
  /** all counts of people of no sort */
  readonly common: readonly Reading[]
  /** towns that one article tells figures of, one by one */
  readonly towns: ReadonlySet<string>
  /** whether something of it has happened, or is to happen with a number told */
  readonly isTold: boolean
  /** whether something of it has happened */
  readonly isDone: boolean
}

const push = <Item>(map: Map<string, Item[]>, key: string, item: Item): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [item])
  else known.push(item)
}

const sentenceKey = ({ article, count }: FigureClaim): string => `${article}|${count.sentence}`

/** "15 of the wounded": some of a group that is told of elsewhere; "dozens of people" are all. Records tell how much stands between, not what. */
const isSomeOf = ({ claim: { count }, counted, event }: Reading): boolean =>
  count.counted !== null && count.counted.start - count.end >= someOf.length && !isOfOthers(counted, event)

/** "recaptured 31 of the escapees": the 31 are all who were recaptured, and only some of those who escaped. */
const isOfOthers = (counted: CountedRow | null, event: EventRow | null): boolean =>
  counted?.eventByName !== undefined && event !== null && counted.eventByName.event !== event.name

/** "111 infected, of whom 75 died": some of those infected, but all of the dead. */
const isAllThatBefell = ({ claim, event, counted }: Reading): boolean => {
  const { whole, count } = claim
  if (whole === null || event === null) return false
  const ofWhole = eventOfCount(whole)
  const isOfOther = count.outcome !== null && ofWhole !== null && ofWhole !== event
  if (!isOfOther && !isOutOf(claim)) return false
  return counted === null || isEverybody(counted) || count.counted?.start === whole.counted?.start
}

/** Whether it is a part of what its text tells as a whole: what is to come is no part of what may. */
const isPart = (item: Reading): boolean => {
  const { whole, count } = item.claim
  if (isAllThatBefell(item)) return false
  return (
    item.isAdded === true ||
    isSomeOf(item) ||
    (whole !== null && (whole.status !== 'possible' || count.status === 'possible'))
  )
}

const isCommon = (item: Reading): boolean => !isPart(item) && isAnybody(item)

const isEverybody = ({ people }: CountedRow): boolean => people === 'common' || people === 'usual'

/** How the people counted stand to "12 people" of the same event. */
const peopleOf = ({ counted, event }: Reading): NonNullable<CountedRow['people']> => {
  const people = counted?.people ?? 'common'
  return counted !== null && event?.everybody?.includes(counted.name) === true ? 'usual' : people
}

const isAnybody = (item: Reading): boolean => {
  const people = peopleOf(item)
  return people === 'common' || people === 'usual'
}

/** Least and most of a figure. */
const rangeOf = ({ claim: { count } }: Reading): readonly [number, number] => {
  const { value, min, max } = count
  return [value ?? min ?? 0, value ?? max ?? min ?? Number.POSITIVE_INFINITY]
}

/** Whether two figures lie within a factor of each other. */
const isNear = (a: Reading, b: Reading, factor: number): boolean => {
  const [[leastA, mostA], [leastB, mostB]] = [rangeOf(a), rangeOf(b)]
  return leastA <= mostB * factor && leastB <= mostA * factor
}

/** The one town of the event that a claim is told of. */
const townOf = ({ place, sites }: FigureClaim, { towns }: EventProfile): ClaimPlace | null => {
  if (place !== null && isTown(place)) return towns.has(place.key) ? place : null
  const named = sites.filter((site) => isTown(site) && towns.has(site.key))
  return named.length > 0 && named.every(({ key }) => key === named[0]!.key) ? named[0]! : null
}

const hasTowns = ({ claim: { place, sites } }: Reading): boolean => place !== null || sites.some(isTown)

/** Towns that one article gives different figures for, one by one. */
const partTowns = (items: readonly Reading[], profile: EventProfile): ReadonlySet<string> => {
  const told = new Map<string, Map<string, string>>()
  for (const { claim } of items) {
    const town = townOf(claim, profile)
    if (town === null || town.geonames === null || profile.regions.has(town.key)) continue
    const known = told.get(claim.article) ?? new Map<string, string>()
    told.set(claim.article, known.set(town.key, `${claim.count.min} ${claim.count.max}`))
  }
  const differ = [...told.values()].filter((figures) => new Set(figures.values()).size > 1)
  return new Set(differ.flatMap((figures) => [...figures.keys()]))
}

const isOpen = ({ claim: { count } }: Reading): boolean =>
  count.status === 'possible' || (count.status === 'planned' && (count.bound === 'vague' || count.bound === 'at_most'))

/** Reads once what each claim of one class of events is held against. */
export const scopeOf = (base: string, items: readonly Reading[], profile: EventProfile): Scope => {
  const [beside, wholes, leads] = [
    new Map<string, Reading[]>(),
    new Map<string, Reading[]>(),
    new Map<string, Reading[]>(),
  ]
  for (const item of items) {
    const { claim } = item
    push(beside, sentenceKey(claim), item)
    if (!isCommon(item)) continue
    push(wholes, claim.article, item)
    if (claim.inLead) push(leads, claim.article, item)
  }
  return {
    base,
    profile,
    items,
    beside,
    wholes,
    leads,
    old: oldEventsOf(items, profile),
    common: items.filter(isCommon),
    towns: partTowns(items, profile),
    isDone: items.some(({ claim: { count } }) => count.status === 'happened' || count.status === 'ongoing'),
    isTold: items.some((item) => !isOpen(item) && item.claim.count.status !== 'denied'),
  }
}

/** "eight Americans": citizens of one country are a sort of their own. */
const sortOf = ({ counted, noun }: Reading): string =>
  counted === null ? '' : counted.nouns.size === 0 ? (noun ?? '') : counted.name

const setsApart = (item: Reading, other: Reading): boolean =>
  other !== item &&
  !isPart(other) &&
  other.counted?.people !== undefined &&
  other.counted.people !== 'common' &&
  other.counted.people !== 'part' &&
  sortOf(other) !== sortOf(item)

/** How many times fewer makes of some what others count as all. */
const clearlyFewer = 0.9
const sameSize = 2

const dayOf = ({ claim: { published } }: Reading): string => published ?? ''

/** "The number of children who fell ill rose to 342": more than all who were told of until that day are no part of them. */
const isOutgrowing = (item: Reading, common: readonly Reading[]): boolean => {
  const before = common.filter((whole) => dayOf(whole) !== '' && dayOf(whole) <= dayOf(item))
  return before.length > 0 && before.every((whole) => rangeOf(whole)[0] < rangeOf(item)[0])
}

/** "140 pupils fell ill" before anybody tells of more: what rises begins with those whom the first articles count. */
const isFirstTold = (item: Reading, common: readonly Reading[]): boolean =>
  item.event?.rises === true &&
  item.claim.inLead &&
  dayOf(item) !== '' &&
  common.length > 0 &&
  common.every((whole) => dayOf(whole) > dayOf(item))

/** "nine children", where others count as many people, or fewer before: they are all of them. */
const isWholeOfPart = (item: Reading, { wholes, common }: Scope): boolean =>
  !wholes.has(item.claim.article) &&
  (isOutgrowing(item, common) ||
    common.some((whole) => whole.claim.article !== item.claim.article && isNear(item, whole, 1)))

/** Whether those of one sort are clearly fewer than the people of no sort that are counted of the same. */
const isFewerThanAll = (item: Reading, { wholes, common }: Scope): boolean => {
  const all = wholes.get(item.claim.article)
  if (all === undefined && isFirstTold(item, common)) return false
  const own = (all ?? []).filter(({ counted: noun }) => noun?.people !== 'usual')
  const { bound } = item.claim.count
  const isFloor = bound === 'more_than' || bound === 'at_least'
  if (!isFloor && own.some((whole) => rangeOf(item)[1] < rangeOf(whole)[0] * clearlyFewer)) return true
  // of what goes both ways the numbers tell nothing: of 20 trapped, five miners are left
  const isAll = item.event?.changes === true || common.length === 0
  return !isAll && !common.some((whole) => isNear(item, whole, sameSize))
}

/** Which of the people a claim counts; null for all of them. */
const partOf = (item: Reading, scope: Scope): { sort: string; rule: SlotRule } | null => {
  const { beside, wholes } = scope
  const { claim } = item
  const sort = sortOf(item)
  const people = peopleOf(item)
  if (item.isAdded === true) return { sort: `and ${rangeOf(item)[0]}`, rule: slotRules.added }
  if (isAllThatBefell(item) && (wholes.get(claim.article) ?? []).some((all) => rangeOf(item)[1] < rangeOf(all)[0]))
    return { sort: `of ${rangeOf(item)[0]}`, rule: slotRules.ofTheirs }
  if (isPart(item))
    return people === 'common' || people === 'usual'
      ? { sort: `of ${rangeOf(item)[0]}`, rule: slotRules.part }
      : { sort, rule: slotRules.part }
  if (people === 'common') return null
  if (people === 'part') return isWholeOfPart(item, scope) ? null : { sort, rule: slotRules.sort }
  if ((beside.get(sentenceKey(claim)) ?? []).some((other) => setsApart(item, other)))
    return { sort, rule: slotRules.beside }
  if (people === 'usual') return null
  return isFewerThanAll(item, scope) ? { sort, rule: slotRules.ofTheirs } : null
}

const farFactor = 3
/** How far apart two that somebody says may lie: 60 and 300 injured are told of one blast, 100 and 200,000 deported are not of one flight. */
const saidFactor = 10

/** A number below the lead that is of another size, and is told of no place of the event. */
const isFarFromLead = (item: Reading, { leads }: Scope): boolean => {
  const own = leads.get(item.claim.article) ?? []
  const factor = item.claim.sayer === null ? farFactor : saidFactor
  return !item.claim.inLead && own.length > 0 && !hasTowns(item) && !own.some((lead) => isNear(item, lead, factor))
}

const partRule = (part: KeyPart['part'], value: string, { name }: SlotRule): KeyPart => ({ part, value, rule: name })

const backgroundPart = (item: Reading, { base, old }: Scope): Placed | null => {
  const found = old.get(item)
  // a town that people are aboard for is where they go
  if (found === undefined || (found.by === 'place' && item.event === eventRowsByName.carry)) return null
  const sort = sortOf(item)
  return {
    reading: item,
    key: [base, 'background', found.key, isCommon(item) ? '' : sort].join('|'),
    wholeKey: null,
    place: found.place,
    instance: null,
    isBackground: true,
    why: [
      ...item.why,
      partRule(
        'background',
        found.place?.name ?? found.days?.[0] ?? '',
        found.by === 'place' ? slotRules.townApart : slotRules.dayApart,
      ),
    ],
  }
}

/** What sets a claim apart from others of its class: a part of the key, and what is told of it. */
interface Step {
  readonly key: string
  readonly why: KeyPart
}

const deniedStep = ({ claim }: Reading): Step | null =>
  claim.count.status === 'denied' ? { key: 'denied', why: partRule('status', 'denied', slotRules.denied) } : null

/** "450 jobs will go", "600 would go": an exact number of what may come stands beside one of what is planned. */
const isOfPlan = ({ claim: { count } }: Reading, { isDone }: Scope): boolean => !isDone && count.bound === 'exact'

const mayStep = (item: Reading, scope: Scope): Step | null =>
  scope.isTold && !isOfPlan(item, scope) && item.event?.rises !== true && isOpen(item)
    ? { key: 'may', why: partRule('status', 'possible', slotRules.status) }
    : null

/** "a second flight": of what moves people; the first of several is the one that needs no number. */
const instanceOf = ({ event, claim }: Reading, mayCome: boolean): number | null => {
  const isOfJourney = event?.moves === true || event === eventRowsByName.carry
  const instance = isOfJourney && !mayCome ? (claim.instance ?? claim.leadInstance) : null
  return instance !== null && instance > 1 ? instance : null
}

const scopeStep = (item: Reading, scope: Scope, mayCome: boolean): Step => {
  const part = partOf(item, scope)
  if (part !== null) return { key: part.sort, why: partRule('scope', part.sort, part.rule) }
  const isFar = !mayCome && isFarFromLead(item, scope)
  const least = String(rangeOf(item)[0])
  return isFar
    ? { key: `apart ${least}`, why: partRule('scope', least, slotRules.farFromLead) }
    : { key: '', why: partRule('scope', 'whole', isAllThatBefell(item) ? slotRules.ofBefallen : slotRules.whole) }
}

const placeStep = (item: Reading, { towns, profile }: Scope): ClaimPlace | null => {
  const town = towns.size > 0 ? townOf(item.claim, profile) : null
  return town !== null && towns.has(town.key) ? town : null
}

/** Puts a claim about people of one class of events into a slot. */
export const placePeople = (item: Reading, scope: Scope, isMention: boolean): Placed => {
  const background = isMention ? null : backgroundPart(item, scope)
  if (background !== null) return background
  const may = mayStep(item, scope)
  const instance = instanceOf(item, may !== null)
  const place = placeStep(item, scope)
  const open: Step[] = [deniedStep(item), may].filter((step) => step !== null)
  if (instance !== null)
    open.push({ key: `no ${instance}`, why: partRule('instance', String(instance), slotRules.instance) })
  const placed = [...open]
  if (place !== null) placed.push({ key: place.key, why: partRule('place', place.name, slotRules.townPart) })
  const own = scopeStep(item, scope, may !== null)
  const keyOf = (steps: readonly Step[]): string =>
    [scope.base, ...steps.map(({ key }) => key)].filter((key) => key !== '').join('|')
  const isPart = own.key !== '' && own.why.rule !== slotRules.farFromLead.name
  return {
    reading: item,
    key: keyOf([...placed, own]),
    wholeKey: isPart ? keyOf(placed) : place === null ? null : keyOf(open),
    place,
    instance,
    isBackground: false,
    why: [...item.why, ...placed.map(({ why }) => why), own.why],
  }
}
