import type { ArticleRow, IndexData } from '../../view/index-data.js'

/** What the table of articles tells of each beyond what stands in its line: worked out once, when first asked. */
export interface ArticleFacts {
  /** who is quoted most, and how often */
  readonly source: { readonly name: string; readonly times: number } | null
  /** codes of the countries of its places, the most frequent first */
  readonly countries: readonly string[]
}

const most = (times: ReadonlyMap<string, number>): (readonly [string, number])[] =>
  [...times].sort(([, a], [, b]) => b - a)

const factsOf = ({ claims, sources, places, shapes, labels }: IndexData, { from, to }: ArticleRow): ArticleFacts => {
  const quoted = new Map<string, number>()
  const countries = new Map<string, number>()
  for (let claim = from; claim < to; claim++) {
    const kind = labels[shapes[claims.shape[claim]!]!.kind]
    const source = sources[claims.source[claim]!]
    if (kind === 'statement' && source?.known === true) quoted.set(source.name, (quoted.get(source.name) ?? 0) + 1)
    const country = kind === 'location' ? (places[claims.place[claim]!]?.country ?? null) : null
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + 1)
  }
  const [first] = most(quoted)
  return {
    source: first === undefined ? null : { name: first[0], times: first[1] },
    countries: most(countries).map(([code]) => code),
  }
}

/** Gives the facts of an article. */
export const createFacts = (data: IndexData): ((article: number) => ArticleFacts) => {
  const known = new Map<number, ArticleFacts>()
  return (article) => {
    const facts = known.get(article) ?? factsOf(data, data.articles[article]!)
    known.set(article, facts)
    return facts
  }
}
