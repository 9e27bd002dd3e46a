import type { Relation } from '../../claims/comparison.js'
import type { Origins } from '../origins/origins.js'
import type { SlotHead } from '../slots/slots.js'
import type { FigureClaim } from '../types.js'
import type { DraftFigure, FigureOptions } from './figures.js'
import { areApart, isBelow, meet } from './interval.js'
import { isPlan, quantityOf } from './lexicon.js'
import { momentOf } from './moments.js'
import { type KnownFigure, pairOf } from './pairs.js'
import { rowFor } from './rows.js'

/** How many figures of a slot are related to each other; the pairs of more would be too many to read, and to reckon. */
export const mostFigures = 64

/** The figures of a slot that are related: those that most articles give, in their order. */
export const relatedOf = (figures: readonly DraftFigure[]): readonly DraftFigure[] => {
  if (figures.length <= mostFigures) return figures
  const articles = new Map(figures.map(({ id, claims }) => [id, new Set(claims.map(({ article }) => article)).size]))
  const most = [...figures]
    .map((figure, at) => ({ figure, at }))
    .sort((a, b) => articles.get(b.figure.id)! - articles.get(a.figure.id)! || a.at - b.at)
    .slice(0, mostFigures)
  return most.sort((a, b) => a.at - b.at).map(({ figure }) => figure)
}

/** The day that a claim is as of: its article's; where that has none, the one that the words tell. */
export const asOf = ({ published, day }: FigureClaim): string | null => published ?? day?.[1] ?? null

/** The first and last of several; null where there is none. */
const spanOf = <Value extends string | number>(values: readonly (Value | null)[]): readonly [Value, Value] | null => {
  const told = values.filter((value): value is Value => value !== null).sort((a, b) => (a < b ? -1 : Number(a > b)))
  const [first] = told
  const last = told.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

/** The words that order a figure, of the first of its claims that has some. */
const cueOf = (claims: readonly FigureClaim[], way: 'raised' | 'lowered' | 'updated' | 'replaced'): string | null =>
  claims.find(({ count }) => count.revision?.way === way && !isPlan(count.status))?.count.revision?.text ?? null

const isReplaced = ({ count }: FigureClaim): boolean => count.revision?.way === 'replaced' && !isPlan(count.status)

/** In whose name each article gives a figure: an origin that is stated, the words for one that is none, nothing for its own voice. */
const sourcesOf = (claims: readonly FigureClaim[], { originOf }: Origins): ReadonlyMap<string, ReadonlySet<string>> => {
  const sources = new Map<string, Set<string>>()
  for (const claim of claims) {
    const known = sources.get(claim.article) ?? new Set<string>()
    sources.set(claim.article, known)
    const origin = originOf(claim)
    known.add(origin?.isStated ? origin.key : (claim.sayer?.text ?? ''))
  }
  return sources
}

/** What is known of a figure, but for what its sources told since. */
const knownOf = (figure: DraftFigure, origins: Origins): KnownFigure => {
  const { claims } = figure
  const { of, isNamed } = origins
  const moments = claims.map(({ publishedAt }) => momentOf(publishedAt))
  const named = new Set<string>()
  const lastDays = new Map<string, string>()
  for (const claim of claims) {
    const id = of(claim)
    if (id === null || !isNamed(claim)) continue
    named.add(id)
    const day = asOf(claim) ?? ''
    if (day >= (lastDays.get(id) ?? '')) lastDays.set(id, day)
  }
  const sayers = claims.flatMap(({ sayer }) => sayer ?? [])
  return {
    ...figure,
    days: spanOf(claims.map(asOf)),
    moments: moments.includes(null) ? null : spanOf(moments),
    origins: new Set(claims.flatMap((claim) => of(claim) ?? [])),
    stated: named,
    lastDays,
    stale: null,
    isPartys: sayers.length > 0 && sayers.every(({ bodyKind }) => bodyKind === 'armed group'),
    sources: sourcesOf(claims, origins),
    raised: cueOf(claims, 'raised'),
    lowered: cueOf(claims, 'lowered'),
    updated: cueOf(claims, 'updated'),
    replaced: cueOf(claims, 'replaced'),
    replacedFrom: spanOf(claims.filter(isReplaced).map(asOf))?.[0] ?? null,
  }
}

/** What each source told last: the figure of its last day; of several of one day the highest. */
const lastFigures = (figures: readonly KnownFigure[]): ReadonlyMap<string, KnownFigure> => {
  const last = new Map<string, { figure: KnownFigure; day: string }>()
  for (const figure of figures)
    for (const [origin, day] of figure.lastDays) {
      const known = last.get(origin)
      const isHigher = known !== undefined && (figure.interval.min ?? 0) >= (known.figure.interval.min ?? 0)
      if (known === undefined || day > known.day || (day === known.day && isHigher)) last.set(origin, { figure, day })
    }
  return new Map([...last].map(([origin, { figure }]) => [origin, figure]))
}

/** Marks the figures that all who stated them have told another since. */
const withStale = (figures: readonly KnownFigure[]): readonly KnownFigure[] => {
  const last = lastFigures(figures)
  return figures.map((figure) => {
    const since = [...figure.stated].map((origin) => last.get(origin) ?? figure)
    if (since.length === 0 || !since.every(({ interval }) => areApart(figure.interval, interval))) return figure
    const isHigher = since.every(({ interval }) => isBelow(figure.interval, interval))
    const isLower = since.every(({ interval }) => isBelow(interval, figure.interval))
    return { ...figure, stale: isHigher ? 'higher' : isLower ? 'lower' : null }
  })
}

/** How each two figures of a slot stand to each other. Of "superseded" `a` is the older one. */
export const relationsOf = (
  head: SlotHead,
  figures: readonly DraftFigure[],
  origins: Origins,
  { tolerance }: FigureOptions,
): readonly Relation[] => {
  if (figures.length < 2) return []
  const related = relatedOf(figures).map((figure) => knownOf(figure, origins))
  const quantity = quantityOf(head, figures)
  const known = quantity === 'rising' ? withStale(related) : related
  return known.flatMap((x, index) =>
    known.slice(index + 1).map((y): Relation => {
      const { a, b, facts, cue } = pairOf(x, y, quantity, tolerance)
      const { name, relation } = rowFor(facts)
      const isOrdered = relation === 'superseded'
      const byDay = isOrdered && facts.time !== 'same' && a.days !== null && b.days !== null
      return {
        a: a.id,
        b: b.id,
        relation,
        consistent: meet(a.interval, b.interval),
        rule: name,
        because: {
          day: byDay ? [a.days[1], b.days[1]] : null,
          cue: isOrdered ? cue : null,
          correction: isOrdered && facts.size === 'lower',
        },
      }
    }),
  )
}
