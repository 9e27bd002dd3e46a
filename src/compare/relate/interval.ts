import type { Interval } from '../../claims/comparison.js'

/**
 * Intervals of numbers whose ends are strict or inclusive, or open. An interval edited by hand may hold its ends the wrong way round;
 * `intervalFrom` sets them right, so that everything here may rely on it.
 */

/** The ends of an interval. */
export type Ends = Pick<Interval, 'min' | 'max' | 'minOpen' | 'maxOpen'>

const finite = (end: number | null | undefined): number | null =>
  typeof end === 'number' && Number.isFinite(end) ? end : null

/** An interval with its ends in order, and open where an end is no number. */
export const intervalFrom = ({ min, max, minOpen, maxOpen }: Ends, assumed: string | null = null): Interval => {
  const [low, high] = [finite(min), finite(max)]
  if (low !== null && high !== null && low > high)
    return { min: high, max: low, minOpen: maxOpen, maxOpen: minOpen, assumed }
  return { min: low, max: high, minOpen: low !== null && minOpen, maxOpen: high !== null && maxOpen, assumed }
}

/** Whether all numbers of `a` are below all of `b`: [1, 3] and (3, 9], not [1, 3] and [3, 9]. */
export const isBelow = (a: Ends, b: Ends): boolean =>
  a.max !== null && b.min !== null && (a.max < b.min || (a.max === b.min && (a.maxOpen || b.minOpen)))

/** Whether no number is in both. */
export const areApart = (a: Ends, b: Ends): boolean => isBelow(a, b) || isBelow(b, a)

/** Whether some number is in both. */
export const meet = (a: Ends, b: Ends): boolean => !areApart(a, b)

const beginsBefore = (a: Ends, b: Ends): boolean =>
  a.min === null || (b.min !== null && (a.min < b.min || (a.min === b.min && (!a.minOpen || b.minOpen))))

const endsAfter = (a: Ends, b: Ends): boolean =>
  a.max === null || (b.max !== null && (a.max > b.max || (a.max === b.max && (!a.maxOpen || b.maxOpen))))

/** Whether every number of `inner` is in `outer`. */
export const contains = (outer: Ends, inner: Ends): boolean => beginsBefore(outer, inner) && endsAfter(outer, inner)

/** The numbers of both, or null where there is none. */
export const common = (a: Ends, b: Ends): Ends | null => {
  if (areApart(a, b)) return null
  const low = beginsBefore(a, b) ? b : a
  const high = endsAfter(a, b) ? b : a
  return { min: low.min, minOpen: low.minOpen, max: high.max, maxOpen: high.maxOpen }
}
