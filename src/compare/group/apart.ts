import type { NearEvent } from '../../claims/comparison.js'

/** Why two groups that are like each other are told apart. */
export interface NearPair {
  /** numbers of the groups */
  readonly a: number
  readonly b: number
  readonly similarity: number
  readonly keptApartBy: NearEvent['keptApartBy']
}

/** Two articles that are told apart, and the groups that they came into; -1 as long as theirs is open. */
interface Pair {
  readonly similarity: number
  readonly keptApartBy: NearEvent['keptApartBy']
  readonly sides: [article: number, article: number]
  readonly groups: [group: number, group: number]
}

/** For each article, keep at most so many others told apart by a rule, and as many that are not alike enough. */
const mostApart = 4

/** Articles that are told apart, until their groups are known. */
export interface ApartPairs {
  readonly add: (a: number, b: number, similarity: number, by: NearEvent['keptApartBy']) => void
  /** says which group an article came into */
  readonly close: (article: number, group: number) => void
  readonly kept: (to: Int32Array) => ApartPairs
}

const pairsOf = (pairs: ReadonlyMap<number, readonly Pair[]>, tell: (pair: NearPair) => void): ApartPairs => {
  const open = new Map<number, Pair[]>([...pairs].map(([article, list]) => [article, [...list]]))
  const listOf = (article: number): Pair[] => {
    const list = open.get(article) ?? []
    open.set(article, list)
    return list
  }
  return {
    add: (a, b, similarity, keptApartBy) => {
      const list = listOf(a)
      // rules that keep pairs apart are told beside those that are not alike enough
      const isSame = ({ sides, keptApartBy: other }: Pair): boolean =>
        sides[0] === a && (other === 'similarity') === (keptApartBy === 'similarity')
      if (list.filter(isSame).length >= mostApart) return
      const pair: Pair = { similarity, keptApartBy, sides: [a, b], groups: [-1, -1] }
      list.push(pair)
      listOf(b).push(pair)
    },
    close: (article, group) => {
      for (const { sides, groups, similarity, keptApartBy } of open.get(article) ?? []) {
        groups[sides[0] === article ? 0 : 1] = group
        const [a, b] = groups
        if (a >= 0 && b >= 0 && a !== b) tell({ a, b, similarity, keptApartBy })
      }
      open.delete(article)
    },
    kept: (to) => {
      const renewed = new Map<number, Pair[]>()
      const moved = new Map<Pair, Pair>()
      for (const [article, list] of open)
        if (to[article]! >= 0)
          renewed.set(
            to[article]!,
            list.map((pair) => {
              const known: Pair = moved.get(pair) ?? {
                ...pair,
                sides: pair.sides.map((side) => to[side]!) as Pair['sides'],
              }
              moved.set(pair, known)
              return known
            }),
          )
      return pairsOf(renewed, tell)
    },
  }
}

export const newApartPairs = (tell: (pair: NearPair) => void): ApartPairs => pairsOf(new Map(), tell)
