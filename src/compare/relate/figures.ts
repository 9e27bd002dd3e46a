import type { Interval } from '../../claims/comparison.js'
import type { Count } from '../../claims/schema.js'
import type { FigureClaim } from '../types.js'

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

/** The numbers that a bound allows. */
export const intervalOf = (
  { bound, value, min, max }: DraftFigure['count'],
  { tolerance }: FigureOptions,
): Interval => {
  const around = (share: number): number => (value ?? 0) * (1 + share)
  if (bound === 'approximate' && value !== null)
    return {
      min: around(-tolerance),
      max: around(tolerance),
      minOpen: false,
      maxOpen: false,
      assumed: `tolerance ${tolerance * 100}%`,
    }
  return { min, max, minOpen: bound === 'more_than', maxOpen: bound === 'less_than', assumed: null }
}

/** The figures of a slot, in a fixed order: by their least number, then by id. */
export const figuresOf = (claims: readonly FigureClaim[], options: FigureOptions): readonly DraftFigure[] => {
  const byId = new Map<string, FigureClaim[]>()
  for (const claim of claims) {
    const id = figureId(claim.count)
    const group = byId.get(id)
    if (group === undefined) byId.set(id, [claim])
    else group.push(claim)
  }
  return [...byId]
    .map(([id, group]) => {
      const { bound, value, min, max } = group[0]!.count
      const count = { bound, value, min, max }
      return { id, count, interval: intervalOf(count, options), claims: group }
    })
    .sort((a, b) => (a.interval.min ?? 0) - (b.interval.min ?? 0) || (a.id < b.id ? -1 : 1))
}
