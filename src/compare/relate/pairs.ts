import type { Days } from '../../claims/comparison.js'
import type { DraftFigure } from './figures.js'
import { areApart, isBelow } from './interval.js'

/** What a figure is compared by, besides its numbers. */
export interface KnownFigure extends DraftFigure {
  /** days of the first and last article that gives it */
  readonly days: Days | null
  /** moments of the first and last, where every article tells its time */
  readonly moments: readonly [number, number] | null
  /** who is known to stand behind it: origins of every kind */
  readonly origins: ReadonlySet<string>
  /** those of them that are stated in the words of the articles */
  readonly stated: ReadonlySet<string>
  /** whether one of them fights in what is told */
  readonly isPartys: boolean
  /** the last day of each of those */
  readonly lastDays: ReadonlyMap<string, string>
  /** which way the figures lie that all who stated it have told since; null where they have told none */
  readonly stale: 'higher' | 'lower' | null
  /** origins by article, to see two that stand side by side; empty words for the article's own voice */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>
  /** the words at the figure that order it, and which way: "rose to" */
  readonly raised: string | null
  readonly lowered: string | null
  readonly updated: string | null
  readonly replaced: string | null
  /** the first day on which words call it earlier; null where none do, or no day is told */
  readonly replacedFrom: string | null
}

/** What is true of two figures: `a` is the older one where that is known, else the one with the smaller numbers. */
export interface PairFacts {
  /** `rounded`: one value, said exactly and about */
  readonly intervals: 'rounded' | 'meet' | 'apart'
  /** `later`: every article of `b` is; `outlives`: `b` is first told later, or told longer */
  readonly time: 'later' | 'outlives' | 'same' | 'unknown'
  /** where the numbers of `b` begin, against those of `a`; `near` where the tolerance covers the difference, or one has no floor */
  readonly size: 'higher' | 'near' | 'lower'
  /** whether the number rises while it is told, changes (both ways, or as plans and offers do), or stands */
  readonly quantity: 'rising' | 'changing' | 'standing'
  /** `one`: an origin gives both; `rivals`: each has its own sources, or one article gives them in the name of two; `open`: not told of both */
  readonly sayers: 'one' | 'rivals' | 'open'
  /** whether one article gives both, so that one of them may be a looser way to say the other */
  readonly articles: 'one' | 'several'
  /** whether one of both is the count of a party to the fight, and the other is not its own */
  readonly party: 'yes' | 'no'
  /** whether those who stated `a` have told another figure since, on the side of `b` */
  readonly stale: 'yes' | 'no'
  /** whether one of both is a word such as "dozens" */
  readonly wording: 'vague' | 'number'
  /** what the words at the figures say of their order */
  readonly cue: 'raised' | 'lowered' | 'updated' | 'replaced' | 'none'
}

/** Two figures in their order, and what is true of them. */
export interface Pair {
  readonly a: KnownFigure
  readonly b: KnownFigure
  readonly facts: PairFacts
  /** the words of the cue */
  readonly cue: string | null
}

type Time = PairFacts['time']

const timeOf = (
  a: readonly [string | number, string | number],
  b: readonly [string | number, string | number],
): Time => {
  if (b[0] > a[1]) return 'later'
  return b[0] >= a[0] && b[1] >= a[1] && (b[0] > a[0] || b[1] > a[1]) ? 'outlives' : 'same'
}

/** How `b` stands to `a` in time: by the days of publication, within one day by its hours. */
export const orderInTime = (a: KnownFigure, b: KnownFigure): Time => {
  if (a.days === null || b.days === null) return 'unknown'
  const byDay = timeOf(a.days, b.days)
  const isOneDay = a.days[0] === a.days[1] && b.days[0] === b.days[1] && a.days[0] === b.days[0]
  return byDay === 'same' && isOneDay && a.moments !== null && b.moments !== null ? timeOf(a.moments, b.moments) : byDay
}

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  for (const item of one) if (other.has(item)) return true
  return false
}

/** Whether one article gives both. */
const standInOne = (a: KnownFigure, b: KnownFigure): boolean => {
  for (const article of a.sources.keys()) if (b.sources.has(article)) return true
  return false
}

/** Whether one article gives both, each in the name of another. */
const standSideBySide = (a: KnownFigure, b: KnownFigure): boolean => {
  for (const [article, sources] of a.sources) {
    const others = b.sources.get(article)
    if (others !== undefined && !shares(sources, others)) return true
  }
  return false
}

const sayersOf = (a: KnownFigure, b: KnownFigure): PairFacts['sayers'] => {
  if (shares(a.stated, b.stated)) return 'one'
  if ((a.stated.size > 0 && b.stated.size > 0) || standSideBySide(a, b)) return 'rivals'
  return shares(a.origins, b.origins) || standInOne(a, b) ? 'one' : 'open'
}

const isRounded = (a: KnownFigure, b: KnownFigure): boolean => {
  const [exact, about] = a.count.bound === 'exact' ? [a, b] : [b, a]
  if (exact.count.bound !== 'exact' || about.count.bound !== 'approximate') return false
  return exact.count.value !== null && exact.count.value === about.count.value
}

const sizeOf = (a: KnownFigure, b: KnownFigure, tolerance: number): PairFacts['size'] => {
  if (areApart(a.interval, b.interval)) return isBelow(a.interval, b.interval) ? 'higher' : 'lower'
  const [low, high] = [a.interval.min, b.interval.min]
  if (low === null || high === null) return 'near'
  if (Math.abs(high - low) <= tolerance * Math.max(Math.abs(low), Math.abs(high))) return 'near'
  return high > low ? 'higher' : 'lower'
}

/** What the words at `a` and `b` say where `a` is the older of them. */
const cueOf = (a: KnownFigure, b: KnownFigure, size: PairFacts['size']): readonly [PairFacts['cue'], string | null] => {
  // a figure last told before the article that says "an earlier toll" is not the one that replaced it
  const isSince = a.replacedFrom === null || b.days === null || b.days[1] >= a.replacedFrom
  if (a.replaced !== null && isSince && size !== 'near') return ['replaced', a.replaced]
  if (b.raised !== null && size === 'higher') return ['raised', b.raised]
  if (b.lowered !== null && size === 'lower') return ['lowered', b.lowered]
  if (b.updated !== null && size !== 'near') return ['updated', b.updated]
  return ['none', null]
}

/** Which of two figures is the older one, by the first of these that tells: days, words, what an origin told since, size. */
const inOrder = (
  x: KnownFigure,
  y: KnownFigure,
  sayers: PairFacts['sayers'],
  tolerance: number,
): readonly [KnownFigure, KnownFigure] => {
  const forwards = orderInTime(x, y)
  const backwards = orderInTime(y, x)
  if (forwards === 'later') return [x, y]
  if (backwards === 'later') return [y, x]
  const says = (a: KnownFigure, b: KnownFigure): boolean => cueOf(a, b, sizeOf(a, b, tolerance))[0] !== 'none'
  if (says(x, y) !== says(y, x)) return says(x, y) ? [x, y] : [y, x]
  if (sayers === 'one' && forwards === 'outlives') return [x, y]
  if (sayers === 'one' && backwards === 'outlives') return [y, x]
  const size = sizeOf(x, y, 0)
  const isStale = x.stale === size
  if (isStale !== (y.stale === sizeOf(y, x, 0))) return isStale ? [x, y] : [y, x]
  if (size !== 'near') return size === 'higher' ? [x, y] : [y, x]
  return x.id < y.id ? [x, y] : [y, x]
}

/** Puts two figures in order, and tells what is true of them. The same whichever comes first. */
export const pairOf = (x: KnownFigure, y: KnownFigure, quantity: PairFacts['quantity'], tolerance: number): Pair => {
  const sayers = sayersOf(x, y)
  const [a, b] = inOrder(x, y, sayers, tolerance)
  const size = sizeOf(a, b, tolerance)
  const [cue, words] = cueOf(a, b, size)
  // words that order two figures tell more than that they stand side by side
  const isOrdered = sayers === 'rivals' && cue !== 'none' && (a.stated.size === 0 || b.stated.size === 0)
  const isApart = areApart(a.interval, b.interval)
  return {
    a,
    b,
    cue: words,
    facts: {
      intervals: isRounded(a, b) ? 'rounded' : isApart ? 'apart' : 'meet',
      time: orderInTime(a, b),
      size,
      quantity,
      sayers: isOrdered ? 'open' : sayers,
      articles: standInOne(a, b) ? 'one' : 'several',
      party: a.isPartys !== b.isPartys ? 'yes' : 'no',
      stale: a.stale === size ? 'yes' : 'no',
      wording: a.count.bound === 'vague' || b.count.bound === 'vague' ? 'vague' : 'number',
      cue,
    },
  }
}
