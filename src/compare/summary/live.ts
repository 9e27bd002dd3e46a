import type { Relation } from '../../claims/comparison.js'
import { type DraftFigure, statedEnds } from '../relate/figures.js'
import { contains } from '../relate/interval.js'

/** The figures that no other has replaced. */
export const standingOf = (figures: readonly DraftFigure[], relations: readonly Relation[]): readonly DraftFigure[] => {
  const replaced = new Set(relations.flatMap(({ relation, a }) => (relation === 'superseded' ? [a] : [])))
  const related = new Set(relations.flatMap(({ a, b }) => [a, b]))
  const standing = figures.filter(
    ({ id, interval: { min, max } }) => !replaced.has(id) && (min !== null || max !== null),
  )
  // of more figures than can be related, those that were not stand aside
  return related.size > 0 && figures.length > related.size ? standing.filter(({ id }) => related.has(id)) : standing
}

/** Without the words such as "dozens" that a number of another figure fits: they add nothing to it. */
export const withoutVague = (figures: readonly DraftFigure[]): readonly DraftFigure[] => {
  const numbers = figures.filter(({ count }) => count.bound !== 'vague')
  return figures.filter(
    ({ count, interval }) =>
      count.bound !== 'vague' ||
      !numbers.some(({ count: { value } }) =>
        value === null ? false : contains(interval, { min: value, max: value, minOpen: false, maxOpen: false }),
      ),
  )
}

const isFloor = ({ count: { bound } }: DraftFigure): boolean => bound === 'at_least' || bound === 'more_than'
const isCeiling = ({ count: { bound } }: DraftFigure): boolean => bound === 'at_most' || bound === 'less_than'

/** The end of several figures with the figures that give it. */
export interface End {
  readonly value: number | null
  readonly from: readonly string[]
}

const endOf = (
  figures: readonly DraftFigure[],
  of: (figure: DraftFigure) => number | null,
  isBetter: (a: number, b: number) => boolean,
): End => {
  let value: number | null = null
  for (const figure of figures) {
    const end = of(figure)
    if (end !== null && (value === null || isBetter(end, value))) value = end
  }
  return { value, from: value === null ? [] : figures.filter((figure) => of(figure) === value).map(({ id }) => id) }
}

/** The least number that a figure states: a floor counts as itself, a ceiling states none. */
export const lowOf = (figures: readonly DraftFigure[]): End =>
  endOf(
    figures,
    (figure) => (isCeiling(figure) ? null : statedEnds(figure)[0]),
    (a, b) => a < b,
  )

/** The greatest number that a figure states; null where a floor stands as high as any of them: then it is open. */
export const highOf = (figures: readonly DraftFigure[]): End => {
  const closed = endOf(
    figures,
    (figure) => (isFloor(figure) ? null : statedEnds(figure)[1]),
    (a, b) => a > b,
  )
  const floor = endOf(
    figures,
    (figure) => (isFloor(figure) ? statedEnds(figure)[0] : null),
    (a, b) => a > b,
  )
  const isOpen = floor.value !== null && (closed.value === null || floor.value >= closed.value)
  return isOpen || figures.some((figure) => !isFloor(figure) && statedEnds(figure)[1] === null)
    ? { value: null, from: floor.from }
    : closed
}
