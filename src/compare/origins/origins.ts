import type { Independent, Origin } from '../../claims/comparison.js'
import type { DraftFigure } from '../relate/figures.js'
import type { FigureClaim, Outline } from '../types.js'
import { type ClaimOrigin, claimOrigins } from './claim-origins.js'
import { isEarlier } from './earlier.js'

export { copiesOf } from './copies.js'

/** Who the claims of a slot go back to. */
export interface Origins {
  readonly list: readonly Origin[]
  /** the id of the origin of a claim; null where nothing tells */
  readonly of: (claim: FigureClaim) => string | null
  /** the same with how it is known */
  readonly originOf: (claim: FigureClaim) => ClaimOrigin | null
  /** the first of the articles that an article repeats or is repeated by, else itself */
  readonly textOf: (article: string) => string
  /** whether a body or a person is named as the one who says it */
  readonly isNamed: (claim: FigureClaim) => boolean
}

/** The first article of each group of copies among some, by the id of each of them; only groups of two and more. */
const originalsOf = (
  outlines: ReadonlyMap<string, Outline>,
  copies: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> => {
  const groups = new Map<number, { first: Outline; ids: string[] }>()
  for (const [id, outline] of outlines) {
    const group = copies.get(id)
    if (group === undefined) continue
    const known = groups.get(group)
    if (known === undefined) groups.set(group, { first: outline, ids: [id] })
    else {
      known.ids.push(id)
      if (isEarlier(outline, known.first)) known.first = outline
    }
  }
  return new Map(
    [...groups.values()].flatMap(({ first, ids }) => (ids.length < 2 ? [] : ids.map((id) => [id, first.id] as const))),
  )
}

interface Gathered {
  readonly origin: ClaimOrigin
  readonly aliases: Set<string>
  readonly articles: Set<string>
  readonly figures: Set<string>
}

const gather = (
  figures: readonly DraftFigure[],
  originOf: (claim: FigureClaim) => ClaimOrigin | null,
): readonly Origin[] => {
  const byKey = new Map<string, Gathered>()
  for (const { id, claims } of figures)
    for (const claim of claims) {
      const origin = originOf(claim)
      if (origin === null) continue
      const known = byKey.get(origin.key) ?? { origin, aliases: new Set(), articles: new Set(), figures: new Set() }
      byKey.set(origin.key, known)
      known.articles.add(claim.article)
      known.figures.add(id)
      const text = claim.sayer?.text
      if (text != null && text !== origin.name) known.aliases.add(text)
    }
  return [...byKey.values()]
    .map(({ origin: { key, kind, name }, aliases, articles, figures: given }) => ({
      id: key,
      kind,
      name,
      aliases: [...aliases].sort(),
      articles: articles.size,
      figures: [...given],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Finds the origins of the claims of one event's articles, once for all of its slots.
 * @param copies the group of copies of each article, by its id
 */
export const originsOf = (
  claims: readonly FigureClaim[],
  outlines: ReadonlyMap<string, Outline>,
  copies: ReadonlyMap<string, number>,
): ((figures: readonly DraftFigure[]) => Origins) => {
  const originals = originalsOf(outlines, copies)
  const found = claimOrigins(claims, outlines, originals)
  const originOf = (claim: FigureClaim): ClaimOrigin | null => found.get(claim) ?? null
  return (figures) => ({
    list: gather(figures, originOf),
    of: (claim) => originOf(claim)?.key ?? null,
    originOf,
    textOf: (article) => originals.get(article) ?? article,
    isNamed: (claim) => originOf(claim)?.isNamed ?? false,
  })
}

/**
 * How many independent origins stand behind claims, as an interval: those that are named as sources or agencies, and the articles that
 * nothing ties to one. Articles that repeat each other are one.
 */
export const independentOf = (claims: readonly FigureClaim[], { originOf }: Origins): Independent => {
  const named = new Set<string>()
  const unattributed = new Set<string>()
  for (const claim of claims) {
    const origin = originOf(claim)
    if (origin === null) unattributed.add(claim.article)
    else if (origin.kind === 'stated' || origin.kind === 'agency') named.add(origin.key)
    else unattributed.add(origin.key)
  }
  return { named: named.size, unattributed: unattributed.size, atMost: named.size + unattributed.size }
}
