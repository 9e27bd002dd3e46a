import type { Origin } from '../../claims/comparison.js'
import type { DraftFigure } from '../relate/figures.js'
import type { FigureClaim, Outline } from '../types.js'

/** Articles that repeat each other, over all articles: the group of each, by its place in the list of outlines. */
export const copiesOf = (outlines: readonly Outline[]): readonly number[] => outlines.map((_, index) => index)

/** Who the claims of a slot go back to. */
export interface Origins {
  readonly list: readonly Origin[]
  /** the id of the origin of a claim; null where nothing tells */
  readonly of: (claim: FigureClaim) => string | null
}

/** Finds the origins of the claims of one slot. `copies` is the group of copies of an article, by its id. */
export const originsOf = (
  figures: readonly DraftFigure[],
  _outlines: ReadonlyMap<string, Outline>,
  _copies: ReadonlyMap<string, number>,
): Origins => {
  const of = ({ sayer }: FigureClaim): string | null => sayer?.name ?? sayer?.text ?? null
  const names = [...new Set(figures.flatMap(({ claims }) => claims.map(of)).filter((name) => name !== null))].sort()
  return {
    of,
    list: names.map((name) => ({
      id: name,
      kind: 'stated',
      name,
      aliases: [],
      articles: new Set(
        figures.flatMap(({ claims }) => claims.filter((claim) => of(claim) === name).map(({ article }) => article)),
      ).size,
      figures: figures.filter(({ claims }) => claims.some((claim) => of(claim) === name)).map(({ id }) => id),
    })),
  }
}
