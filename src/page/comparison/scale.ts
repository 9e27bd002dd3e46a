import type { Slot } from '../../claims/comparison.js'

/** Where numbers lie between the left and the right end of a drawing, in percent. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  /** whether each step is a multiple, not a sum */
  readonly isLogarithmic: boolean
}

/** From here on, the greatest number over the least one, small ones would be one point on a plain scale. */
const farApart = 50

/** Percent that stay free at both ends, for arrows. */
const margin = 6

/** Steps as people count: 1, 2, 5, 10, 20 … so that about `most` fit. */
const niceTicks = (low: number, high: number, most: number): number[] => {
  const raw = (high - low) / most
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= raw) ?? raw
  const first = Math.ceil(low / step)
  const count = Math.min(20, Math.floor(high / step) - first + 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

const powersOfTen = (low: number, high: number): number[] => {
  const first = Math.ceil(Math.log10(low))
  const count = Math.min(12, Math.floor(Math.log10(high)) - first + 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) => 10 ** (first + index))
}

/** The scale on which all figures of a slot can be shown. */
export const scaleOf = ({ figures }: Pick<Slot, 'figures'>): Scale => {
  const ends = figures.flatMap(({ interval, value }) =>
    [interval.min, interval.max, value].filter((end) => end !== null),
  )
  const low = ends.length === 0 ? 0 : Math.min(...ends)
  const high = ends.length === 0 ? 1 : Math.max(...ends)
  const positive = ends.filter((end) => end > 0)
  const least = positive.length === 0 ? 1 : Math.min(...positive)
  const span = (share: number): number => margin + share * (100 - 2 * margin)
  if (low >= 0 && high / least > farApart) {
    const [from, to] = [Math.log10(least), Math.log10(high)]
    return {
      at: (value) => span(value <= least ? 0 : (Math.log10(value) - from) / (to - from)),
      ticks: powersOfTen(least, high),
      isLogarithmic: true,
    }
  }
  const width = high - low || Math.abs(high) || 1
  const from = high === low ? low - width / 2 : low
  return {
    at: (value) => span((value - from) / width),
    ticks: niceTicks(from, from + width, 4),
    isLogarithmic: false,
  }
}
