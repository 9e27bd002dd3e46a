import { type ClaimColumns, columnsOf, nameIn, type Shape, shapesOf } from '../catalogue/decode.js'
import type { Encoded } from '../catalogue/encode.js'

/** An article as the tables show it. */
export interface ArticleRow {
  readonly file: string
  readonly id: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly status: string
  readonly notes: readonly string[]
  readonly tolls: Encoded['articles'][number][7]
  readonly meta: Encoded['articles'][number][8]
  /** its claims: from the first to before the last */
  readonly from: number
  readonly to: number
}

export interface SourceRow {
  readonly name: string
  readonly country: string | null
  readonly known: boolean
}

export interface PlaceRow {
  readonly name: string
  readonly kind: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** All that the index knows, ready to be asked. */
export interface IndexData {
  readonly fields: readonly string[]
  readonly labels: readonly string[]
  readonly strings: readonly string[]
  readonly shapes: readonly Shape[]
  readonly sources: readonly SourceRow[]
  readonly places: readonly PlaceRow[]
  readonly articles: readonly ArticleRow[]
  readonly claims: ClaimColumns
}

/** Reads the data of an index. */
export const readIndex = (encoded: Encoded): IndexData => {
  const claims = columnsOf(encoded)
  const ends = new Int32Array(encoded.articles.length)
  for (let claim = 0; claim < claims.length; claim++) ends[claims.article[claim]!] = claim + 1
  let from = 0
  const articles = encoded.articles.map((article, index): ArticleRow => {
    const [file, id, title, published, outlet, status, notes, tolls, meta] = article
    const to = Math.max(from, ends[index]!)
    const row = { file, id, title, published, outlet, status, notes, tolls, meta, from, to }
    from = to
    return row
  })
  return {
    fields: encoded.fields,
    labels: encoded.labels,
    strings: encoded.strings,
    shapes: shapesOf(encoded),
    sources: encoded.sources.map(([name, country, known]) => ({
      name: nameIn(encoded, name),
      country,
      known: known === 1,
    })),
    places: encoded.places.map(([name, kind, country, lat, lon]) => ({
      name: nameIn(encoded, name),
      kind,
      country,
      lat,
      lon,
    })),
    articles,
    claims,
  }
}
