import { figure } from '../../catalogue/amounts.js'
import { unlisted } from '../../view/facets.js'
import { toggled } from '../../view/state.js'
import { el } from '../dom.js'
import type { Context } from './context.js'
import { facetOrder, titleOf, valueShown } from './words.js'

/** How many values a list shows before it is asked for all. */
const first = 8
/** And how many then. */
const most = 200

/** Lists that stand open at first. */
const open = new Set(['kind', 'outcome', 'status'])
/** Lists that were asked for all of their values, and what is searched for in them. */
const whole = new Set<string>()

const byNumber = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || (a < b ? -1 : 1)

/** Years follow one another; all else stands by how often it is. */
const ordered = (facet: string, values: readonly (readonly [string, number])[]): (readonly [string, number])[] =>
  facet === 'year' ? [...values].sort(([a], [b]) => (a < b ? 1 : -1)) : [...values].sort(byNumber)

const lineOf = (facet: string, value: string, number: number, context: Context): HTMLElement => {
  const { state, go, countryName } = context
  const shown = valueShown(facet, value, countryName)
  return el(
    'li',
    {},
    el(
      'label',
      {},
      el('input', {
        type: 'checkbox',
        checked: state.chosen.get(facet)?.has(value) === true,
        'data-focus': `facet ${facet} ${value}`,
        change: () => go(toggled(state, facet, value)),
      }),
      el('span', { class: 'value', title: shown }, shown),
      el('span', { class: 'number' }, figure(number)),
    ),
  )
}

const listOf = (facet: string, context: Context): HTMLElement | null => {
  const { found, state, go } = context
  const chosen = state.chosen.get(facet) ?? new Set<string>()
  const counts = new Map(found.counts.get(facet))
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
  if (counts.size === 0 || (counts.size === 1 && chosen.size === 0)) return null
  const values = ordered(facet, [...counts])
  const shown = values.slice(0, whole.has(facet) ? most : first)
  const missing = values.slice(shown.length).filter(([value]) => chosen.has(value))
  const isCut = values.length > first
  const shownMore = whole.has(facet) ? 'Fewer' : `${figure(values.length - first)} more`
  const more = el(
    'button',
    {
      type: 'button',
      class: 'more',
      'data-focus': `more ${facet}`,
      'aria-label': `${shownMore} values of ${titleOf(facet)}`,
      click: () => {
        if (!whole.delete(facet)) whole.add(facet)
        go(state)
      },
    },
    shownMore,
  )
  return el(
    'details',
    {
      open: open.has(facet) || chosen.size > 0,
      toggle: (event) => {
        if ((event.target as HTMLDetailsElement).open) open.add(facet)
        else open.delete(facet)
      },
    },
    el(
      'summary',
      { 'data-focus': `list ${facet}` },
      titleOf(facet),
      chosen.size > 0 ? el('span', { class: 'badge' }, String(chosen.size)) : null,
    ),
    el(
      'ul',
      { 'aria-label': titleOf(facet) },
      ...[...shown, ...missing].map(([value, number]) => lineOf(facet, value, number, context)),
    ),
    isCut ? more : null,
  )
}

/** The lists of what can be chosen, with how much each value would show. */
export const facetLists = (context: Context): HTMLElement[] => {
  const { facets } = context
  const names = [...facets.ofClaims, ...facets.ofArticles].map(({ name }) => name).filter((name) => !unlisted.has(name))
  const fields = names.filter((name) => !facetOrder.includes(name))
  return [...facetOrder.filter((name) => names.includes(name)), ...fields]
    .map((facet) => listOf(facet, context))
    .filter((list) => list !== null)
}

/** What is chosen, each with a button that takes it back. */
export const chosenChips = ({ state, go, countryName }: Context): HTMLElement | null => {
  const chips = [...state.chosen].flatMap(([facet, values]) =>
    [...values].map((value) => {
      const shown = `${titleOf(facet)}: ${valueShown(facet, value, countryName)}`
      return el(
        'li',
        {},
        el(
          'button',
          { type: 'button', 'aria-label': `Take back ${shown}`, click: () => go(toggled(state, facet, value)) },
          shown,
          el('span', { 'aria-hidden': 'true', class: 'cross' }, '×'),
        ),
      )
    }),
  )
  if (chips.length === 0) return null
  const all = el(
    'li',
    {},
    el(
      'button',
      { type: 'button', class: 'plain', click: () => go({ ...state, chosen: new Map(), query: '', page: 1 }) },
      'Clear all',
    ),
  )
  return el('ul', { class: 'chips', 'aria-label': 'Chosen' }, ...chips, all)
}
