import { figure } from '../../catalogue/amounts.js'
import { periods, type Reckoning, reckonings, type State, toggled } from '../../view/state.js'
import { type Bar, barsOf, evenly } from '../../view/timeline.js'
import { el, svg } from '../dom.js'
import type { Context } from './context.js'
import { numberColumn, tableOf, textColumn } from './table.js'
import { numberOf } from './words.js'

/** Articles and claims by day, month or year. */

const width = 1000
const height = 240
/** More bars than this cannot be told apart. */
const mostBars = 420

const reckoningTitles: Readonly<Record<Reckoning, string>> = {
  published: 'by the date of the article',
  told: 'by the day that a claim tells of',
}

const choiceOf = <Value extends string>(
  name: string,
  legend: string,
  values: readonly Value[],
  chosen: Value,
  titleOf: (value: Value) => string,
  choose: (value: Value) => void,
): HTMLElement =>
  el(
    'fieldset',
    { class: 'choice' },
    el('legend', {}, legend),
    ...values.map((value) =>
      el(
        'label',
        {},
        el('input', {
          type: 'radio',
          name,
          value,
          checked: value === chosen,
          'data-focus': `${name} ${value}`,
          change: () => choose(value),
        }),
        titleOf(value),
      ),
    ),
  )

/** A round number at or above a value, for the scale. */
const roundUp = (value: number): number => {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((times) => times * unit >= value) ?? 10) * unit
}

/** Room that the label of a period takes. */
const labelWidth = 70

/** A label below its bar, which ends where the drawing does. */
const labelOf = (period: string, x: number): SVGElement => {
  const isLast = x > width - labelWidth
  return svg('text', { x: isLast ? width : x, y: height + 18, 'text-anchor': isLast ? 'end' : 'start' }, period)
}

const drawing = (bars: readonly Bar[], what: 'articles' | 'claims'): SVGElement => {
  const top = roundUp(Math.max(...bars.map((bar) => bar[what])))
  const step = width / bars.length
  const every = Math.ceil(bars.length / 12)
  return svg(
    'svg',
    {
      class: 'bars',
      viewBox: `-44 -8 ${width + 48} ${height + 34}`,
      role: 'img',
      'aria-label': `${what} from ${bars[0]?.period} to ${bars.at(-1)?.period}; the table below has the numbers`,
    },
    ...[0, 0.5, 1].map((share) =>
      svg(
        'g',
        { class: 'grid' },
        svg('line', { x1: 0, x2: width, y1: height * (1 - share), y2: height * (1 - share) }),
        svg(
          'text',
          { x: -6, y: height * (1 - share) + 4, 'text-anchor': 'end' },
          (share * top) % 1 === 0 ? figure(share * top) : '',
        ),
      ),
    ),
    ...bars.map((bar, index) => {
      const size = (bar[what] / top) * height
      return svg(
        'rect',
        {
          x: (index * step + step * 0.1).toFixed(2),
          y: (height - size).toFixed(2),
          width: Math.max(0.8, Math.min(step * 0.8, 40)).toFixed(2),
          height: size.toFixed(2),
        },
        svg('title', {}, `${bar.period}: ${figure(bar[what])} ${what}`),
      )
    }),
    ...bars.map((bar, index) => (index % every === 0 ? labelOf(bar.period, index * step) : null)),
  )
}

const showOf = ({ state, go }: Context, { period }: Bar): HTMLElement => {
  const facet = state.reckoning === 'published' ? 'published' : 'day'
  const cleared: State = { ...state, chosen: new Map([...state.chosen].filter(([name]) => name !== facet)) }
  const tab = state.reckoning === 'published' ? 'articles' : 'claims'
  return el(
    'button',
    { type: 'button', class: 'link', click: () => go({ ...toggled(cleared, facet, period), tab, sort: '' }) },
    period,
  )
}

const note = (text: string): HTMLElement => el('p', { class: 'none' }, text)

const optionsOf = ({ state, go }: Context): HTMLElement => {
  const { period, reckoning } = state
  return el(
    'div',
    { class: 'options' },
    choiceOf('by', 'By', periods, period, String, (value) => go({ ...state, period: value, page: 1 })),
    choiceOf(
      'days',
      'Count',
      reckonings,
      reckoning,
      (value) => reckoningTitles[value],
      (value) => go({ ...state, reckoning: value, page: 1 }),
    ),
  )
}

const barTable = (bars: readonly Bar[], context: Context): HTMLElement =>
  tableOf<Bar>(
    {
      caption: `Timeline by ${context.state.period}`,
      columns: [
        { ...textColumn<Bar>('period', 'When', ({ period }) => period), cell: (bar) => showOf(context, bar) },
        numberColumn('articles', 'Articles', ({ articles }) => articles),
        numberColumn('claims', 'Claims', ({ claims }) => claims),
      ],
      rows: bars,
      perPage: 100,
      none: 'Nothing that fits what is chosen has a date.',
    },
    context,
  )

/** The timeline of what was found, drawn and as a table. */
export const timelineTab = (context: Context): HTMLElement => {
  const { data, found, state } = context
  const { period, reckoning } = state
  const bars = barsOf(data, found, period, reckoning)
  const even = evenly(bars, mostBars)
  const without = found.articles.filter((article) => data.articles[article]!.published === null).length
  const isHint = reckoning === 'published' && without > 0
  return el(
    'div',
    { class: 'timeline' },
    optionsOf(context),
    even === null
      ? note(`There are too many ${period}s from first to last to draw them: choose longer ones, or less.`)
      : null,
    even !== null && even.length > 0 ? drawing(even, reckoning === 'published' ? 'articles' : 'claims') : null,
    isHint ? el('p', { class: 'hint' }, `${numberOf(without, 'article')} without a date.`) : null,
    barTable(bars, context),
  )
}
