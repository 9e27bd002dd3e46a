import { figure } from '../../catalogue/amounts.js'
import { mapSize, project } from '../../map/projection.js'
import type { PlaceRow } from '../../view/index-data.js'
import { type Placed, placesOf, shadeOf, stepsOf } from '../../view/places.js'
import { toggled } from '../../view/state.js'
import { el, svg } from '../dom.js'
import type { Context } from './context.js'
import { numberColumn, tableOf, textColumn } from './table.js'
import { numberOf } from './words.js'

/** The world: countries shaded by articles, towns as dots. */

/** Dots beyond these hide each other. */
const mostDots = 400

const told = (name: string, { articles, claims }: Placed<unknown>): string =>
  `${name}: ${numberOf(articles, 'article')}, ${numberOf(claims, 'claim')}`

const countryShapes = (context: Context, countries: readonly Placed<string>[]): SVGElement[] => {
  const { world, state, go } = context
  const most = countries[0]?.articles ?? 0
  const byCode = new Map(countries.map((country) => [country.key, country]))
  return world.flatMap(([code, name, path, x, y]) => {
    const country = byCode.get(code)
    const shade = shadeOf(country?.articles ?? 0, most)
    const title = svg('title', {}, country === undefined ? name : told(name, country))
    const choose = country === undefined ? null : { click: () => go(toggled(state, 'where', code)) }
    const attributes = {
      class: `land shade${shade}${state.chosen.get('where')?.has(code) ? ' chosen' : ''}`,
      ...choose,
    }
    if (path !== '') return [svg('path', { d: path, transform: 'scale(0.1)', ...attributes }, title)]
    // too small for a shape: a square of its shade
    return country === undefined ? [] : [svg('rect', { x: x - 3, y: y - 3, width: 6, height: 6, ...attributes }, title)]
  })
}

const dots = (towns: readonly Placed<PlaceRow>[]): SVGElement[] => {
  const most = towns[0]?.articles ?? 1
  return towns.slice(0, mostDots).map((town) => {
    const [x, y] = project(town.key.lon ?? 0, town.key.lat ?? 0)
    const radius = 1.6 + 5 * Math.sqrt(town.articles / most)
    return svg(
      'circle',
      { class: 'town', cx: x.toFixed(1), cy: y.toFixed(1), r: radius.toFixed(1) },
      svg('title', {}, told(town.key.name, town)),
    )
  })
}

const legendOf = (most: number): HTMLElement => {
  const steps = stepsOf(most)
  return el(
    'ul',
    { class: 'shades', 'aria-label': 'Shades of the map' },
    ...steps.map(([shade, from], index) => {
      const next = steps[index + 1]?.[1]
      const to = next === undefined ? most : next - 1
      return el(
        'li',
        {},
        el('span', { class: `swatch shade${shade}` }),
        from === to ? figure(from) : `${figure(from)}–${figure(to)}`,
      )
    }),
    el('li', {}, 'articles'),
  )
}

/** A name that shows the claims of its place. */
const showing = ({ state, go }: Context, facet: string, value: string, title: string): Node =>
  el(
    'button',
    { type: 'button', class: 'link', click: () => go({ ...toggled(state, facet, value), tab: 'claims', sort: '' }) },
    title,
  )

const tableOfPlaces = <Key>(
  caption: string,
  title: string,
  rows: readonly Placed<Key>[],
  nameOf: (key: Key) => string,
  show: (key: Key) => Node,
  context: Context,
): HTMLElement =>
  tableOf<Placed<Key>>(
    {
      caption,
      columns: [
        { ...textColumn<Placed<Key>>('name', title, ({ key }) => nameOf(key)), cell: ({ key }) => show(key) },
        numberColumn('articles', 'Articles', ({ articles }) => articles),
        numberColumn('claims', 'Claims', ({ claims }) => claims),
      ],
      rows,
      perPage: mostDots,
      none: 'None that fits what is chosen.',
    },
    context,
  )

const tablesOf = (
  context: Context,
  countries: readonly Placed<string>[],
  towns: readonly Placed<PlaceRow>[],
): HTMLElement => {
  const { countryName } = context
  const townName = ({ name, country }: PlaceRow): string =>
    country === null ? name : `${name}, ${countryName(country)}`
  return el(
    'div',
    { class: 'pair' },
    tableOfPlaces(
      'Countries',
      'Country',
      countries,
      countryName,
      (code) => showing(context, 'where', code, countryName(code)),
      context,
    ),
    tableOfPlaces(
      'Towns and sites',
      'Town or site',
      towns.slice(0, mostDots),
      townName,
      (town) => showing(context, 'place', town.name, townName(town)),
      context,
    ),
  )
}

/** The map of what was found, drawn and as tables. */
export const mapTab = (context: Context): HTMLElement => {
  const { countries, towns } = placesOf(context.data, context.found)
  if (countries.length === 0 && towns.length === 0)
    return el('p', { class: 'none' }, 'No claim that fits what is chosen has a place.')
  return el(
    'div',
    { class: 'map' },
    svg(
      'svg',
      {
        class: 'world',
        viewBox: `0 0 ${mapSize.width} ${mapSize.height}`,
        role: 'img',
        'aria-label': `Map of the world: ${countries.length} countries shaded by articles; the tables below have the numbers`,
      },
      ...countryShapes(context, countries),
      ...dots(towns),
    ),
    legendOf(countries[0]?.articles ?? 0),
    el(
      'p',
      { class: 'hint' },
      `${towns.length > mostDots ? `The ${mostDots} towns of the most articles are dots. ` : ''}Equal Earth projection. Shapes and borders: Natural Earth, public domain, as they stand there.`,
    ),
    tablesOf(context, countries, towns),
  )
}
