import type { ArticleFacet, ClaimFacet, Facets } from './facets.js'
import type { IndexData } from './index-data.js'
import type { State } from './state.js'

/** What a state shows of an index. */
export interface Found {
  /** indices of articles, in their order */
  readonly articles: readonly number[]
  /** indices of claims, in the order of the articles */
  readonly claims: Int32Array
  /** for each facet, how many claims or articles each value would show; what else is chosen holds */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

type Chosen = ReadonlySet<string>

const fits = (value: string | null, chosen: Chosen, byPrefix: boolean): boolean => {
  if (value === null) return false
  if (chosen.has(value)) return true
  return byPrefix && [...chosen].some((beginning) => value.startsWith(beginning))
}

/** Which entries of a table a search finds. */
const matching = (texts: readonly string[], query: string): Uint8Array =>
  Uint8Array.from(texts, (text) => (text.toLowerCase().includes(query) ? 1 : 0))

/** A filter of claims: for each entry of a table whether its claims stay. */
interface ClaimFilter {
  readonly facet: ClaimFacet
  readonly column: Int32Array
  readonly stays: Uint8Array
}

const claimFilters = (data: IndexData, facets: Facets, state: State): ClaimFilter[] =>
  facets.ofClaims.flatMap((facet) => {
    const chosen = state.chosen.get(facet.name)
    if (chosen === undefined) return []
    const stays = Uint8Array.from(facet.values, (value) => (fits(value, chosen, facet.byPrefix) ? 1 : 0))
    return [{ facet, column: data.claims[facet.table], stays }]
  })

/** Whether the words of a claim, its reading, who says it or where hold what is searched for. */
const searchOf = (data: IndexData, query: string): ((claim: number) => boolean) => {
  if (query === '') return () => true
  const strings = matching(data.strings, query)
  const sources = matching(
    data.sources.map(({ name }) => name),
    query,
  )
  const places = matching(
    data.places.map(({ name }) => name),
    query,
  )
  const { words, reading, source, place } = data.claims
  return (claim) =>
    (strings[words[claim]!] ?? 0) + (strings[reading[claim]!] ?? 0) > 0 ||
    (sources[source[claim]!] ?? 0) + (places[place[claim]!] ?? 0) > 0
}

/** How often each entry of a table is counted, as how often each value is. */
const byValue = (values: readonly (string | null)[], counted: Int32Array): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry]!
    if (value !== null && counted[entry]! > 0) counts.set(value, (counts.get(value) ?? 0) + counted[entry]!)
  }
  return counts
}

/** For each article which of the chosen facets of articles it fails: -1 for none, -2 for more than one. */
const articleFailures = (facets: readonly ArticleFacet[], state: State, length: number): Int32Array => {
  const failures = new Int32Array(length).fill(-1)
  for (const [index, { name, values, byPrefix }] of facets.entries()) {
    const chosen = state.chosen.get(name)
    if (chosen === undefined) continue
    for (let article = 0; article < length; article++)
      if (!values[article]!.some((value) => fits(value, chosen, byPrefix)))
        failures[article] = failures[article] === -1 ? index : -2
  }
  return failures
}

/** Articles whose title, id, outlet or kept fields hold what is searched for. */
const articleMatches = (data: IndexData, query: string): ((article: number) => boolean) => {
  if (query === '') return () => false
  const { articles } = data
  return (index) => {
    const { title, id, outlet, meta } = articles[index]!
    return [title, id, outlet, ...meta].some((text) => text !== null && String(text).toLowerCase().includes(query))
  }
}

interface ClaimPass {
  readonly claims: Int32Array
  /** for each article whether a claim of it stays */
  readonly has: Uint8Array
  /** for each facet of claims */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Goes once through all claims. A claim that fails one filter alone is counted for the facet of that filter. */
const passClaims = (data: IndexData, facets: Facets, state: State, failures: Int32Array): ClaimPass => {
  const { claims } = data
  const filters = claimFilters(data, facets, state)
  const isFound = searchOf(data, state.query.trim().toLowerCase())
  const tables = { shape: data.shapes, source: data.sources, place: data.places, day: data.strings }
  const passing = Object.fromEntries(
    Object.entries(tables).map(([name, { length }]) => [name, new Int32Array(length)]),
  ) as Record<ClaimFacet['table'], Int32Array>
  const failing = filters.map(({ facet }) => new Int32Array(facet.values.length))
  const kept = new Int32Array(claims.length)
  const has = new Uint8Array(data.articles.length)
  let length = 0
  const add = (counted: Int32Array, entry: number): void => {
    if (entry >= 0) counted[entry]!++
  }
  for (let claim = 0; claim < claims.length; claim++) {
    let failed = -1
    let fails = 0
    for (let index = 0; index < filters.length && fails < 2; index++) {
      const { column, stays } = filters[index]!
      const entry = column[claim]!
      if (entry >= 0 && stays[entry] === 1) continue
      failed = index
      fails++
    }
    if (fails > 1 || !isFound(claim)) continue
    const article = claims.article[claim]!
    if (fails === 0) has[article] = 1
    if (failures[article] !== -1) continue
    if (fails === 1) add(failing[failed]!, filters[failed]!.column[claim]!)
    else {
      kept[length++] = claim
      for (const table of ['shape', 'source', 'place', 'day'] as const) add(passing[table], claims[table][claim]!)
    }
  }
  const counts = facets.ofClaims.map((facet) => {
    const counted = Int32Array.from(passing[facet.table])
    const index = filters.findIndex((filter) => filter.facet === facet)
    if (index >= 0) for (let entry = 0; entry < counted.length; entry++) counted[entry]! += failing[index]![entry]!
    return [facet.name, byValue(facet.values, counted)] as const
  })
  return { claims: kept.slice(0, length), has, counts: new Map(counts) }
}

/** What a state shows: the articles and claims that fit all that is chosen and searched for. */
export const find = (data: IndexData, facets: Facets, state: State): Found => {
  const { length } = data.articles
  const query = state.query.trim().toLowerCase()
  const failures = articleFailures(facets.ofArticles, state, length)
  const { claims, has, counts } = passClaims(data, facets, state, failures)
  const hasClaimFilter = facets.ofClaims.some(({ name }) => state.chosen.has(name))
  const isNamed = articleMatches(data, query)
  const needsClaim = hasClaimFilter || query !== ''
  const articles: number[] = []
  const ofArticles = facets.ofArticles.map(() => new Map<string, number>())
  for (let article = 0; article < length; article++) {
    if (needsClaim && has[article] !== 1 && (hasClaimFilter || !isNamed(article))) continue
    const failed = failures[article]!
    if (failed === -1) articles.push(article)
    for (const [index, { values }] of facets.ofArticles.entries()) {
      if (failed !== -1 && failed !== index) continue
      const counted = ofArticles[index]!
      for (const value of values[article]!) counted.set(value, (counted.get(value) ?? 0) + 1)
    }
  }
  return {
    articles,
    claims,
    counts: new Map([...counts, ...facets.ofArticles.map(({ name }, index) => [name, ofArticles[index]!] as const)]),
  }
}
