import type { FigureClaim } from '../../types.js'
import { sameFigure } from '../clusters.js'
import { eventOfCount } from '../event-of-count.js'
import { givesFigures, tellsFigures } from '../lexicon.js'
import { type Reading, readingOf } from '../reading.js'
import { slotRules } from '../rules.js'

/** How many sentences back another number is still what one is set against. */
const near = 2

const isOfPeople = ({ about, event }: Reading): boolean => about === 'people' && event?.tells === 'people'

const isMore = ({ claim }: Reading): boolean => claim.count.role?.of === 'additional'

/** The readings of an article, in the order of its text, by event. */
const byEvent = (readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> => {
  const found = new Map<string, Reading[]>()
  for (const reading of readings) {
    if (!isOfPeople(reading) || isMore(reading) || reading.claim.whole !== null) continue
    const key = `${reading.claim.article}|${reading.event!.name}`
    const known = found.get(key)
    if (known === undefined) found.set(key, [reading])
    else known.push(reading)
  }
  return found
}

/** How many sentences lie between a number and an earlier one of its article; null where that is of another, or stands later. */
const behind = ({ claim: { article, count } }: Reading, before: Reading | undefined): number | null =>
  before === undefined || before.claim.article !== article || before.claim.count.start > count.start
    ? null
    : count.sentence - before.claim.count.sentence

/**
 * Whether what a number is more than is another number of its event: not in "12 were killed and another 30 injured", where it is set
 * against those who were killed, whatever stands far before.
 */
const isMoreOfSame = (reading: Reading, last: Reading | undefined, same: readonly Reading[]): boolean => {
  const gaps = same.flatMap((other) => behind(reading, other) ?? [])
  const nearest = Math.min(...gaps)
  const other = last?.event === reading.event ? null : behind(reading, last)
  if (other === 0) return nearest === 0
  if (gaps.length > 0) return true
  // "Dozens more were injured" opens a headline under one that counts the dead
  if (reading.claim.count.bound === 'vague') return false
  return other === null || other > near
}

/**
 * Marks "two more people died" where the article counts others who died, or sets the two against nobody: they are added to a number, and
 * are none that another article's can be held against.
 */
export const withAdditions = (readings: readonly Reading[]): readonly Reading[] => {
  if (!readings.some(isMore)) return readings
  const told = byEvent(readings)
  let before: Reading | undefined
  return readings.map((reading) => {
    if (!isOfPeople(reading)) return reading
    const last = before
    before = reading
    if (!isMore(reading)) return reading
    const same = told.get(`${reading.claim.article}|${reading.event!.name}`) ?? []
    const isTold = same.some((other) => sameFigure(other) === sameFigure(reading))
    return !isTold && isMoreOfSame(reading, last, same) ? { ...reading, isAdded: true } : reading
  })
}

/** How many times more or less another may say: 60,000 who marched, and 25,000. */
const saidFactor = 10

const isSaidOf = ({ claim: { count, article } }: Reading, claim: FigureClaim): boolean => {
  const [one, other] = [count.value ?? count.min, claim.count.value ?? claim.count.min]
  return (
    article === claim.article &&
    claim.count.sentence - count.sentence <= 1 &&
    one !== null &&
    other !== null &&
    one <= other * saidFactor &&
    other <= one * saidFactor
  )
}

/** A number of nothing that somebody gives: "police gave a figure of 25,000". */
const isBareFigure = ({ count }: FigureClaim): boolean => {
  const { kind, counted, event } = count
  // a noun before the number is that of another number
  const isBare = counted === null || counted.start < count.start
  return kind === 'cardinal' && isBare && event !== null && tellsFigures.has(event.lemma)
}

/** "Damage reached $310 million. The ministry put it at $190 million": an amount that somebody gives of what was measured before. */
const isOfLevel = ({ claim, level, event }: Reading, before: Reading): boolean => {
  const { kind, unit, counted, event: verb } = claim.count
  const { count } = before.claim
  const isBare = level === null && event === null && counted === null && verb !== null && givesFigures.has(verb.lemma)
  return isBare && before.level !== null && kind === count.kind && unit === count.unit && isSaidOf(before, claim)
}

/** "damaged 4,000 homes and destroyed 600 others": what the number before it in the sentence counts. */
const asOthers = (own: Reading, before: Reading | undefined): Reading => {
  const { claim } = own
  const event = eventOfCount(claim.count)
  const isOthers =
    claim.count.role?.of === 'additional' && event?.tells === 'things' && own.counted?.people === 'common'
  return isOthers && before?.about === 'things' && behind(own, before) === 0
    ? { ...before, claim, event, lemma: claim.count.event?.lemma ?? null }
    : own
}

/** A number of nothing counts what the one before it counts. */
const asFigure = (claim: FigureClaim, before: Reading): Reading => ({
  ...before,
  claim,
  lemma: claim.count.event?.lemma ?? null,
  why: [...before.why, { part: 'event', value: before.event?.name ?? '', rule: slotRules.figureTold.name }],
})

/** What claims count, in their order: a number of nothing counts what the one before it counts, where one stands near. */
export const readingsOf = (claims: readonly FigureClaim[]): readonly Reading[] => {
  let before: Reading | null = null
  let last: Reading | undefined
  return claims.flatMap((claim) => {
    const read = readingOf(claim)
    const own = read === null ? null : asOthers(read, last)
    if (own !== null && last !== undefined && isOfLevel(own, last)) return asFigure(claim, last)
    if (own !== null) last = own
    if (before !== null && (own?.event ?? null) === null && isBareFigure(claim) && isSaidOf(before, claim))
      return asFigure(claim, before)
    if (own !== null && claim.whole === null && !isMore(own)) before = isOfPeople(own) ? own : null
    return own ?? []
  })
}
