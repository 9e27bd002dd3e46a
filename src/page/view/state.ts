/** What a reader has chosen in the index, and how it stands in the address, so that a view can be mailed. */

export const tabs = ['articles', 'claims', 'sources', 'timeline', 'map'] as const
export type Tab = (typeof tabs)[number]

export const periods = ['day', 'month', 'year'] as const
export type Period = (typeof periods)[number]

export const reckonings = ['published', 'told'] as const
/** Whether the timeline counts articles by their date, or claims by the day that they tell. */
export type Reckoning = (typeof reckonings)[number]

export interface State {
  readonly tab: Tab
  /** the values chosen of each facet */
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>
  readonly query: string
  /** the column that is sorted by, with "-" before it for the other way round; empty for the order of the articles */
  readonly sort: string
  /** from 1 */
  readonly page: number
  readonly period: Period
  readonly reckoning: Reckoning
  /** whether sources that nobody knows by name are listed too */
  readonly unknown: boolean
}

export const initial: State = {
  tab: 'articles',
  chosen: new Map(),
  query: '',
  sort: '',
  page: 1,
  period: 'month',
  reckoning: 'published',
  unknown: false,
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value =>
  values.find((value) => value === text) ?? values[0]!

/** Names of parameters that are no facets. */
const own: ReadonlySet<string> = new Set(['tab', 'q', 'sort', 'page', 'by', 'days', 'unknown'])

const pageOf = (text: string | null): number => {
  const page = Number(text)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}

/** The state that an address tells; what it does not tell, or what nobody knows, is as it is at first. */
export const stateOf = (hash: string, facets: readonly string[]): State => {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''))
  const chosen = new Map<string, Set<string>>()
  for (const [name, value] of parameters)
    if (!own.has(name) && facets.includes(name)) chosen.set(name, (chosen.get(name) ?? new Set()).add(value))
  const period = parameters.get('by')
  return {
    tab: oneOf(tabs, parameters.get('tab')),
    chosen,
    query: parameters.get('q') ?? '',
    sort: parameters.get('sort') ?? '',
    page: pageOf(parameters.get('page')),
    period: period === null ? initial.period : oneOf(periods, period),
    reckoning: oneOf(reckonings, parameters.get('days')),
    unknown: parameters.get('unknown') === 'yes',
  }
}

/** The address of a state: nothing where nothing is chosen. One state has one address. */
export const hashOf = (state: State): string => {
  const parameters = new URLSearchParams()
  if (state.tab !== initial.tab) parameters.set('tab', state.tab)
  if (state.query !== '') parameters.set('q', state.query)
  for (const [name, values] of [...state.chosen].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const value of [...values].sort()) parameters.append(name, value)
  if (state.sort !== '') parameters.set('sort', state.sort)
  if (state.page !== 1) parameters.set('page', String(state.page))
  if (state.period !== initial.period) parameters.set('by', state.period)
  if (state.reckoning !== initial.reckoning) parameters.set('days', state.reckoning)
  if (state.unknown) parameters.set('unknown', 'yes')
  const text = parameters.toString()
  return text === '' ? '' : `#${text}`
}

/** The state with a value of a facet chosen or no longer chosen, on the first page. */
export const toggled = (state: State, facet: string, value: string): State => {
  const chosen = new Map(state.chosen)
  const values = new Set(chosen.get(facet))
  if (!values.delete(value)) values.add(value)
  if (values.size === 0) chosen.delete(facet)
  else chosen.set(facet, values)
  return { ...state, chosen, page: 1 }
}
