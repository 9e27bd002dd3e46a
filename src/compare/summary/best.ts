import type { Relation } from '../../claims/comparison.js'
import { independentOf, type Origins } from '../origins/origins.js'
import { type DraftFigure, statedEnds } from '../relate/figures.js'
import { asOf } from '../relate/relations.js'

/** The steps that choose the best figure, in their order. The name of the one that left a single figure is the rule of the summary. */
export const bestRules = {
  'summary/nothing-stands': 'no figure states a number',
  'summary/only-figure': 'one figure is left that no other replaces',
  'summary/told-first': 'of several, the one that a lead or a source gives',
  'summary/last-day': 'of several, the one that the articles of the last day give',
  'summary/exactness':
    'of the last day’s, an exact number before one that is about so, before a floor, before a range or a word',
  'summary/named-origins': 'of equally exact ones, the one that most named sources and agencies give',
  'summary/origins': 'of those, the one that most origins give of any kind',
  'summary/texts':
    'of those, the one whose number most articles give, exactly or as a floor, those that repeat each other counted once',
  'summary/lower': 'of those that stand equal, the lower one',
  'summary/equal-sayers': 'two exact numbers of different named sources stand equal: none is best',
} as const

/** The name of a step that chooses the best figure. */
export type BestRule = keyof typeof bestRules

/** The best figure of several, by which step. */
export interface Best {
  readonly figure: DraftFigure | null
  readonly rule: BestRule
  /** whether another stood equal to it up to the last step */
  readonly isTie: boolean
}

const exactness: Readonly<Record<DraftFigure['count']['bound'], number>> = {
  exact: 0,
  approximate: 1,
  at_least: 2,
  more_than: 2,
  at_most: 3,
  less_than: 3,
  range: 4,
  vague: 5,
}

/** The last day on which a number is given, exactly or as a floor. */
const lastDays = (figures: readonly DraftFigure[]): ReadonlyMap<number | null, string> => {
  const days = new Map<number | null, string>()
  for (const { count, claims } of figures)
    for (const claim of claims) {
      const day = asOf(claim) ?? ''
      if (day > (days.get(count.value) ?? '')) days.set(count.value, day)
    }
  return days
}

/** The articles that give a number, exactly or as a floor; those that repeat each other are one. */
const textsOf = (
  figures: readonly DraftFigure[],
  { textOf }: Origins,
): ReadonlyMap<number | null, ReadonlySet<string>> => {
  const texts = new Map<number | null, Set<string>>()
  for (const { count, claims } of figures) {
    const known = texts.get(count.value) ?? new Set<string>()
    texts.set(count.value, known)
    for (const { article } of claims) known.add(textOf(article))
  }
  return texts
}

/** The figures for which `of` is greatest. */
const most = <Rank extends string | number>(
  figures: readonly DraftFigure[],
  of: (figure: DraftFigure) => Rank,
): readonly DraftFigure[] => {
  const ranks = figures.map(of)
  let top = ranks[0]!
  for (const rank of ranks) if (rank > top) top = rank
  return figures.filter((_, at) => ranks[at] === top)
}

/** Whether two exact figures of different named sources are left. */
const areEqualSayers = (
  figures: readonly DraftFigure[],
  relations: readonly Relation[],
  { of, isNamed }: Origins,
): boolean => {
  const ids = new Set(figures.map(({ id }) => id))
  if (!figures.every(({ count }) => count.bound === 'exact')) return false
  const isContested = relations.some(({ relation, a, b }) => relation === 'conflict' && ids.has(a) && ids.has(b))
  const sources = figures
    .map(({ claims }) => claims.find(isNamed))
    .map((claim) => (claim === undefined ? null : of(claim)))
  return isContested && !sources.includes(null) && new Set(sources).size > 1
}

const lowest = (figures: readonly DraftFigure[]): DraftFigure =>
  figures.reduce((a, b) =>
    (statedEnds(b)[0] ?? statedEnds(b)[1] ?? 0) < (statedEnds(a)[0] ?? statedEnds(a)[1] ?? 0) ? b : a,
  )

/** Chooses the best of the figures that stand. */
export const bestOf = (figures: readonly DraftFigure[], relations: readonly Relation[], origins: Origins): Best => {
  if (figures.length === 0) return { figure: null, rule: 'summary/nothing-stands', isTie: false }
  if (figures.length === 1) return { figure: figures[0]!, rule: 'summary/only-figure', isTie: false }
  const days = lastDays(figures)
  const texts = textsOf(figures, origins)
  const independent = new Map(figures.map((figure) => [figure, independentOf(figure.claims, origins)]))
  const steps: readonly (readonly [BestRule, (figure: DraftFigure) => string | number])[] = [
    ['summary/told-first', ({ claims }) => (claims.some((claim) => claim.inLead || origins.isNamed(claim)) ? 1 : 0)],
    ['summary/last-day', ({ count }) => days.get(count.value) ?? ''],
    ['summary/exactness', ({ count }) => -exactness[count.bound]],
    ['summary/named-origins', (figure) => independent.get(figure)!.named],
    ['summary/origins', (figure) => independent.get(figure)!.atMost],
    ['summary/texts', ({ count }) => texts.get(count.value)!.size],
  ]
  let left = figures
  for (const [rule, of] of steps) {
    left = most(left, of)
    if (left.length === 1) return { figure: left[0]!, rule, isTie: false }
  }
  if (areEqualSayers(left, relations, origins)) return { figure: null, rule: 'summary/equal-sayers', isTie: true }
  return { figure: lowest(left), rule: 'summary/lower', isTie: true }
}
