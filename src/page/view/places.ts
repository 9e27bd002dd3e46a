import type { Found } from './find.js'
import type { IndexData, PlaceRow } from './index-data.js'

/** Where the claims that were found are. */

export interface Placed<Key> {
  readonly key: Key
  readonly articles: number
  readonly claims: number
}

interface Held {
  readonly articles: Set<number>
  claims: number
}

const counted = <Key>(held: ReadonlyMap<Key, Held>): Placed<Key>[] =>
  [...held].map(([key, { articles, claims }]) => ({ key, articles: articles.size, claims }))

/** Kinds of places that are points on a map of the world. */
const points: ReadonlySet<string> = new Set(['city', 'district', 'facility'])

/** The countries and the towns of the claims, those of the most articles first. */
export const placesOf = (
  { claims, places }: IndexData,
  found: Found,
): { readonly countries: Placed<string>[]; readonly towns: Placed<PlaceRow>[] } => {
  const countries = new Map<string, Held>()
  const towns = new Map<PlaceRow, Held>()
  const add = <Key>(held: Map<Key, Held>, key: Key, article: number): void => {
    const entry = held.get(key) ?? { articles: new Set<number>(), claims: 0 }
    held.set(key, entry)
    entry.articles.add(article)
    entry.claims++
  }
  for (const claim of found.claims) {
    const place = places[claims.place[claim]!]
    if (place === undefined) continue
    const article = claims.article[claim]!
    if (place.country !== null) add(countries, place.country, article)
    if (place.lat !== null && place.lon !== null && points.has(place.kind ?? '')) add(towns, place, article)
  }
  const byArticles = (a: Placed<unknown>, b: Placed<unknown>): number => b.articles - a.articles || b.claims - a.claims
  return { countries: counted(countries).sort(byArticles), towns: counted(towns).sort(byArticles) }
}

/** How dark a country is: 1 to 5, each step twice to four times the one before it. */
export const shadeOf = (articles: number, most: number): number => {
  if (articles < 1) return 0
  if (most <= 5) return Math.min(5, articles)
  return Math.min(5, 1 + Math.floor((4.999 * Math.log(articles)) / Math.log(most)))
}

/** The least number of articles of each shade from 1 to 5; a shade that no number has is left out. */
export const stepsOf = (most: number): (readonly [shade: number, from: number])[] => {
  const steps = new Map<number, number>()
  for (let articles = 1; articles <= most; articles = Math.max(articles + 1, Math.floor(articles * 1.02))) {
    const shade = shadeOf(articles, most)
    if (!steps.has(shade)) steps.set(shade, articles)
  }
  return [...steps]
}
