import { figure } from '../../catalogue/amounts.js'

/** How the index calls what it shows. */

const facetTitles: Readonly<Record<string, string>> = {
  kind: 'Kind of claim',
  outcome: 'Outcome',
  bound: 'Bound of a number',
  status: 'Status of an event',
  stance: 'Stance of a statement',
  form: 'Form of a statement',
  type: 'Type of a statement',
  source: 'Source',
  country: 'Country of the source',
  where: 'Country of the place',
  place: 'Place',
  year: 'Year told of',
  day: 'Day told of',
  rule: 'Rule',
  outlet: 'Outlet',
  state: 'Reading of the article',
  note: 'Diagnostics',
  published: 'Published',
}

/** The title of a facet: that of a kept field is the field's name. */
export const titleOf = (facet: string): string => facetTitles[facet] ?? facet.replace(/^field\./, '')

/** The order of the lists. */
export const facetOrder: readonly string[] = [
  'kind',
  'outcome',
  'bound',
  'status',
  'stance',
  'form',
  'type',
  'source',
  'country',
  'where',
  'place',
  'year',
  'outlet',
  'state',
  'note',
  'rule',
]

/** Facets whose values are codes of countries. */
const ofCountries: ReadonlySet<string> = new Set(['country', 'where'])

/** A value as it is shown: "at_least" as "at least", "DE" as "Germany". */
export const valueShown = (facet: string, value: string, countryName: (code: string) => string): string => {
  if (ofCountries.has(facet)) return countryName(value)
  return facet === 'bound' ? value.replaceAll('_', ' ') : value
}

/** "1,234 articles", "1 claim" */
export const numberOf = (number: number, one: string): string => `${figure(number)} ${one}${number === 1 ? '' : 's'}`
