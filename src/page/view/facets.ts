import { type Trait, traits } from '../catalogue/model.js'
import type { IndexData } from './index-data.js'

/** What articles and claims can be chosen by. */

/** A facet of claims: where its values stand. `table` says which column of the claims leads to them. */
export interface ClaimFacet {
  readonly name: string
  readonly table: 'shape' | 'source' | 'place' | 'day'
  /** the value of each entry of that table; null for none */
  readonly values: readonly (string | null)[]
  /** whether a value that is chosen need only be the beginning: "2024-05" of "2024-05-03" */
  readonly byPrefix: boolean
}

/** A facet of articles: the values of each. */
export interface ArticleFacet {
  readonly name: string
  readonly values: readonly (readonly string[])[]
  readonly byPrefix: boolean
}

export interface Facets {
  readonly ofClaims: readonly ClaimFacet[]
  readonly ofArticles: readonly ArticleFacet[]
}

/** Facets that are chosen elsewhere than in the lists: on the timeline. */
export const unlisted: ReadonlySet<string> = new Set(['published', 'day'])

/** A kept field with more values than this is text, and no facet. */
const mostFieldValues = 200

const traitFacet = (data: IndexData, trait: Trait): ClaimFacet => ({
  name: trait,
  table: 'shape',
  values: data.shapes.map((shape) => data.labels[shape[trait]] ?? null),
  byPrefix: false,
})

/** The claims that a day can be: those of a column, made once; most strings are no days. */
const daysOf = ({ strings, claims }: IndexData): (string | null)[] => {
  const days = new Array<string | null>(strings.length).fill(null)
  for (const day of claims.day) if (day >= 0) days[day] = strings[day] ?? null
  return days
}

const fieldFacets = ({ fields, articles }: IndexData): ArticleFacet[] =>
  fields.flatMap((field, index) => {
    const values = articles.map(({ meta }) => {
      const value = meta[index] ?? null
      return value === null || value === '' ? [] : [String(value)]
    })
    const different = new Set(values.flat()).size
    return different < 2 || different > mostFieldValues ? [] : [{ name: `field.${field}`, values, byPrefix: false }]
  })

const single = (value: string | null): readonly string[] => (value === null ? [] : [value])

/** The facets of an index. */
export const facetsOf = (data: IndexData): Facets => {
  const { articles, sources, places } = data
  const days = daysOf(data)
  const exact = { byPrefix: false } as const
  return {
    ofClaims: [
      ...traits.map((trait) => traitFacet(data, trait)),
      { name: 'source', table: 'source', values: sources.map(({ name, known }) => (known ? name : null)), ...exact },
      { name: 'country', table: 'source', values: sources.map(({ country }) => country), ...exact },
      { name: 'where', table: 'place', values: places.map(({ country }) => country), ...exact },
      { name: 'place', table: 'place', values: places.map(({ name }) => name), ...exact },
      { name: 'year', table: 'day', values: days.map((day) => day?.slice(0, 4) ?? null), ...exact },
      { name: 'day', table: 'day', values: days, byPrefix: true },
    ],
    ofArticles: [
      { name: 'outlet', values: articles.map(({ outlet }) => single(outlet)), ...exact },
      ...fieldFacets(data),
      { name: 'state', values: articles.map(({ status }) => [status]), ...exact },
      { name: 'note', values: articles.map(({ notes }) => notes), ...exact },
      { name: 'published', values: articles.map(({ published }) => single(published)), byPrefix: true },
    ],
  }
}
