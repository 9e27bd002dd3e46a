import type { Encoded } from '../../catalogue/encode.js'
import type { Country } from '../../map/country.js'
import { facetsOf } from '../../view/facets.js'
import { find } from '../../view/find.js'
import { readIndex } from '../../view/index-data.js'
import { hashOf, type State, stateOf, type Tab, tabs } from '../../view/state.js'
import { el, jsonOf, keepingFocus } from '../dom.js'
import { startChecking } from '../marks/index-panel.js'
import { articlesTab } from './articles-tab.js'
import { claimsTab } from './claims-tab.js'
import type { Context } from './context.js'
import { chosenChips, facetLists } from './facet-list.js'
import { mapTab } from './map-tab.js'
import { sourcesTab } from './sources-tab.js'
import { timelineTab } from './timeline-tab.js'
import { numberOf } from './words.js'

/** The index: what is chosen on the left, tables, timeline and map on the right. */

const panels: Readonly<Record<Tab, { readonly title: string; readonly draw: (context: Context) => HTMLElement }>> = {
  articles: { title: 'Articles', draw: articlesTab },
  claims: { title: 'Claims', draw: claimsTab },
  sources: { title: 'Sources', draw: sourcesTab },
  timeline: { title: 'Timeline', draw: timelineTab },
  map: { title: 'Map', draw: mapTab },
}

/** How long nothing is typed before a search begins, in milliseconds. */
const pause = 150

/** The parts of the page that stay while their insides change. */
const layOut = (main: HTMLElement, total: string) => {
  const search = el('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Words, names, places, titles',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Views' })
  const facets = el('div', { class: 'lists' })
  const wide = matchMedia('(min-width: 60rem)').matches
  const status = el('p', { class: 'status', role: 'status' })
  const chips = el('div')
  const panel = el('section', { id: 'panel', role: 'tabpanel', 'aria-labelledby': 'tab-articles' })
  main.replaceChildren(
    el(
      'header',
      { class: 'masthead' },
      el('div', { class: 'name' }, el('h1', {}, 'Claims'), el('p', {}, total)),
      el('div', { class: 'search' }, el('label', { for: 'search' }, 'Search'), search),
    ),
    list,
    el(
      'div',
      { class: 'desk' },
      el(
        'details',
        { class: 'facets', open: wide },
        el('summary', {}, 'Choose'),
        el('h2', { class: 'unseen' }, 'Choose by'),
        facets,
      ),
      el('div', { class: 'result' }, status, chips, panel),
    ),
  )
  return { search, list, facets, status, chips, panel }
}

const drawTabs = (list: HTMLElement, { state, go }: Context): void => {
  const show = (tab: Tab): void => go({ ...state, tab, sort: '', page: 1 })
  const move = (event: Event, tab: Tab): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
    const step = steps[(event as KeyboardEvent).key]
    if (step === undefined) return
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!
    show(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  list.replaceChildren(
    ...tabs.map((tab) =>
      el(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${tab}`,
          'aria-selected': String(tab === state.tab),
          'aria-controls': 'panel',
          tabindex: tab === state.tab ? 0 : -1,
          'data-focus': `tab ${tab}`,
          click: () => show(tab),
          keydown: (event) => move(event, tab),
        },
        panels[tab].title,
      ),
    ),
  )
}

/** Makes the index of the data that the page holds. */
export const startIndex = (main: HTMLElement): void => {
  const data = readIndex(jsonOf('catalogue') as Encoded)
  const world = jsonOf('world') as Country[]
  const names = new Map(world.map(([code, name]) => [code, name]))
  const facets = facetsOf(data)
  const facetNames = [...facets.ofClaims, ...facets.ofArticles].map(({ name }) => name)
  const total = `${numberOf(data.articles.length, 'article')}, ${numberOf(data.claims.length, 'claim')}`
  const parts = layOut(main, total)
  const checking = startChecking(data, new URL('./', location.href).href)
  parts.list.before(checking.element)

  const draw = (state: State): void => {
    const found = find(data, facets, state)
    const countryName = (code: string): string => names.get(code) ?? code
    const context: Context = { data, facets, world, state, found, go, countryName }
    checking.offer(found.claims)
    keepingFocus(() => {
      drawTabs(parts.list, context)
      parts.facets.replaceChildren(...facetLists(context))
      parts.status.textContent = `${numberOf(found.articles.length, 'article')} and ${numberOf(found.claims.length, 'claim')} fit`
      parts.chips.replaceChildren(...[chosenChips(context)].filter((chips) => chips !== null))
      parts.panel.replaceChildren(panels[state.tab].draw(context))
      parts.panel.setAttribute('aria-labelledby', `tab-${state.tab}`)
    })
    if (parts.search !== document.activeElement) parts.search.value = state.query
    main.dataset.ready = 'true'
  }
  const current = (): State => stateOf(location.hash, facetNames)
  const go = (state: State): void => {
    const hash = hashOf(state)
    if (hash !== location.hash) history.pushState(null, '', hash === '' ? location.pathname : hash)
    draw(state)
  }
  let waiting = 0
  parts.search.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => go({ ...current(), query: parts.search.value, page: 1 }), pause)
  })
  window.addEventListener('popstate', () => draw(current()))
  window.addEventListener('hashchange', () => draw(current()))
  draw(current())
}
