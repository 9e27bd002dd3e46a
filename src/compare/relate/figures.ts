import type { Interval } from '../../claims/comparison.js'
import type { Count } from '../../claims/schema.js'
import type { FigureClaim } from '../types.js'
import { intervalFrom } from './interval.js'

/** How far "about" reaches. */
export interface FigureOptions {
  /** the share of the value: 0.1 is ten percent to both sides */
  readonly tolerance: number
}

/** A bound with its value, and the claims of a slot that give it. */
export interface DraftFigure {
  readonly id: string
  readonly count: Pick<Count, 'bound' | 'value' | 'min' | 'max'>
  readonly interval: Interval
  readonly claims: readonly FigureClaim[]
}

const signs: Readonly<Record<Count['bound'], string>> = {
  exact: '',
  approximate: '~',
  more_than: '>',
  at_least: '>=',
  less_than: '<',
  at_most: '<=',
  range: '',
  vague: '',
}

/** ">=44", "~120", "24..99" */
export const figureId = ({ bound, value, min, max }: DraftFigure['count']): string =>
  value === null ? `${min ?? ''}..${max ?? ''}` : `${signs[bound]}${value}`

const finite = (number: number | null | undefined): number | null =>
  typeof number === 'number' && Number.isFinite(number) ? number : null

/** The numbers of a count, set right where a hand wrote something else into the record. */
const numbersOf = ({ bound, value, min, max }: Count): DraftFigure['count'] => {
  const [low, high] = [finite(min), finite(max)]
  const isUpsideDown = low !== null && high !== null && low > high
  return { bound, value: finite(value), min: isUpsideDown ? high : low, max: isUpsideDown ? low : high }
}

/** A percentage without the tail that binary fractions leave: "tolerance 7%". */
const told = (share: number): string => `tolerance ${Number((share * 100).toPrecision(6))}%`

/** The numbers that a bound allows. "Nearly 70" stays below 70, "about 70" reaches to both sides. */
export const intervalOf = (
  { bound, value, min, max }: DraftFigure['count'],
  { tolerance }: FigureOptions,
): Interval => {
  if (value === null) return intervalFrom({ min, max, minOpen: false, maxOpen: false })
  const reach = Math.abs(value) * tolerance
  const [isFromBelow, isFromAbove] = [reach > 0 && max === value, reach > 0 && min === value]
  switch (bound) {
    case 'approximate':
      return intervalFrom(
        {
          min: isFromAbove ? value : value - reach,
          max: isFromBelow ? value : value + reach,
          minOpen: isFromAbove,
          maxOpen: isFromBelow,
        },
        told(tolerance),
      )
    case 'more_than':
      return intervalFrom({ min: value, max, minOpen: true, maxOpen: false })
    case 'at_least':
      return intervalFrom({ min: value, max, minOpen: false, maxOpen: false })
    case 'less_than':
      return intervalFrom({ min, max: value, minOpen: false, maxOpen: true })
    case 'at_most':
      return intervalFrom({ min, max: value, minOpen: false, maxOpen: false })
    default:
      return intervalFrom({ min: value, max: value, minOpen: false, maxOpen: false })
  }
}

/** What a figure states: its value, else the ends of its range. A floor and a ceiling count as themselves. */
export const statedEnds = ({
  count: { value },
  interval: { min, max },
}: Pick<DraftFigure, 'count' | 'interval'>): readonly [low: number | null, high: number | null] =>
  value === null ? [min, max] : [value, value]

const order = (a: DraftFigure, b: DraftFigure): number =>
  (a.interval.min ?? Number.NEGATIVE_INFINITY) - (b.interval.min ?? Number.NEGATIVE_INFINITY) ||
  (a.interval.max ?? Number.POSITIVE_INFINITY) - (b.interval.max ?? Number.POSITIVE_INFINITY) ||
  (a.id < b.id ? -1 : 1)

/** The figures of a slot, in a fixed order: by their least number, then by their greatest, then by id. */
export const figuresOf = (claims: readonly FigureClaim[], options: FigureOptions): readonly DraftFigure[] => {
  const byId = new Map<string, FigureClaim[]>()
  for (const claim of claims) {
    const numbers = numbersOf(claim.count)
    if (numbers.value === null && numbers.min === null && numbers.max === null) continue
    const id = figureId(numbers)
    const group = byId.get(id)
    if (group === undefined) byId.set(id, [claim])
    else group.push(claim)
  }
  return [...byId]
    .map(([id, group]) => {
      const count = numbersOf(group[0]!.count)
      return { id, count, interval: intervalOf(count, options), claims: group }
    })
    .sort((a, b) => order(a, b) || 0)
}
