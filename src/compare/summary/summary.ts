import type { Relation, Slot, Summary } from '../../claims/comparison.js'
import { independentOf, type Origins } from '../origins/origins.js'
import { type DraftFigure, statedEnds } from '../relate/figures.js'
import { asOf, mostFigures } from '../relate/relations.js'
import type { SlotHead } from '../slots/slots.js'
import { bestOf } from './best.js'
import { highOf, lowOf, standingOf, withoutVague } from './live.js'

const claimsOf = (figures: readonly DraftFigure[]) => figures.flatMap(({ claims }) => claims)

/** The number that a figure gives as the best one: its value; of a range or a word its lower end. */
const bestValue = (figure: DraftFigure | null): number | null =>
  figure === null ? null : (statedEnds(figure)[0] ?? statedEnds(figure)[1])

/** Low, best and high of a slot, with the rule that chose. */
export const summaryOf = (
  _head: SlotHead,
  figures: readonly DraftFigure[],
  relations: readonly Relation[],
  origins: Origins,
): Summary => {
  const standing = withoutVague(standingOf(figures, relations))
  const [low, high] = [lowOf(standing), highOf(standing)]
  const best = bestOf(standing, relations, origins)
  const ids = new Set(standing.map(({ id }) => id))
  const from = new Set([...low.from, ...(best.figure === null ? [] : [best.figure.id]), ...high.from])
  return {
    low: low.value,
    best: bestValue(best.figure),
    high: high.value,
    rule: best.rule,
    from: figures.flatMap(({ id }) => (from.has(id) ? [id] : [])),
    independent: independentOf(claimsOf(figures), origins),
    disputed: best.isTie || relations.some(({ relation, a, b }) => relation === 'conflict' && ids.has(a) && ids.has(b)),
  }
}

type Unknown = Slot['unknown'][number]

const counted = (number: number, one: string, several: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${several}`

/** What the articles leave open in a slot. */
export const unknownOf = (
  _head: SlotHead,
  figures: readonly DraftFigure[],
  relations: readonly Relation[],
  origins: Origins,
): Slot['unknown'] => {
  const claims = claimsOf(figures)
  const unordered = relations.filter(({ relation }) => relation === 'unordered')
  const untold = claims.filter((claim) => origins.of(claim) === null).length
  const undated = claims.filter((claim) => asOf(claim) === null).length
  const found: (Unknown | null)[] = [
    ...unordered.map(({ a, b }) => ({ code: 'order', message: `order of ${a} and ${b}` })),
    untold > 0 ? { code: 'origin', message: `origin of ${counted(untold, 'claim', 'claims')}` } : null,
    undated > 0 ? { code: 'date', message: `date of ${counted(undated, 'claim', 'claims')}` } : null,
    figures.length > mostFigures
      ? {
          code: 'figures-left-out',
          message: `how ${counted(figures.length - mostFigures, 'figure stands', 'figures stand')} to the others: only the ${mostFigures} that most articles give are compared`,
        }
      : null,
  ]
  return found.filter((one) => one !== null)
}
