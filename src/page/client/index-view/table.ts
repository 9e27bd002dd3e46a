import { figure } from '../../catalogue/amounts.js'
import { el } from '../dom.js'
import type { Context } from './context.js'

/** A table that sorts and turns its pages. */

export interface Column<Row> {
  /** in the address: "-published" */
  readonly name: string
  readonly title: string
  readonly cell: (row: Row) => Node | string
  /** what is sorted by; none where the column does not sort. Rows without a value stand last. */
  readonly key?: (row: Row) => string | number | null
  /** numbers stand on the right, their largest first */
  readonly isNumber?: boolean
  readonly className?: string
}

export interface Table<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly perPage: number
  /** whether rows become small cards on a narrow screen: for tables of many columns */
  readonly wraps?: boolean
  /** what is said where there are none */
  readonly none: string
}

/** A column of numbers that sorts by them. */
export const numberColumn = <Row>(name: string, title: string, of: (row: Row) => number): Column<Row> => ({
  name,
  title,
  cell: (row) => figure(of(row)),
  key: of,
  isNumber: true,
})

/** A column of words that sorts by them; an empty text is none. */
export const textColumn = <Row>(
  name: string,
  title: string,
  of: (row: Row) => string,
  className?: string,
): Column<Row> => ({
  name,
  title,
  cell: of,
  key: (row) => (of(row) === '' ? null : of(row).toLowerCase()),
  ...(className !== undefined && { className }),
})

const comparing = (a: string | number | null, b: string | number | null): number => {
  if (a === null || b === null) return 0
  return a < b ? -1 : a > b ? 1 : 0
}

const sorted = <Row>(rows: readonly Row[], { key }: Column<Row>, isDown: boolean): Row[] => {
  if (key === undefined) return [...rows]
  const keyed = rows.map((row, index) => ({ row, index, value: key(row) }))
  keyed.sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      (isDown ? comparing(b.value, a.value) : comparing(a.value, b.value)) ||
      a.index - b.index,
  )
  return keyed.map(({ row }) => row)
}

const headOf = <Row>(column: Column<Row>, { state, go }: Context): HTMLElement => {
  const { name, title, key, isNumber, className } = column
  const isUp = state.sort === name
  const isDown = state.sort === `-${name}`
  const classes = [isNumber === true ? 'number' : null, className].filter(Boolean).join(' ')
  if (key === undefined) return el('th', { scope: 'col', class: classes }, title)
  const next = isNumber === true ? (isDown ? name : `-${name}`) : isUp ? `-${name}` : name
  return el(
    'th',
    { scope: 'col', class: classes, 'aria-sort': isUp ? 'ascending' : isDown ? 'descending' : 'none' },
    el(
      'button',
      { type: 'button', 'data-focus': `sort ${name}`, click: () => go({ ...state, sort: next, page: 1 }) },
      title,
      el('span', { class: 'arrow', 'aria-hidden': 'true' }, isUp ? '▲' : isDown ? '▼' : ''),
    ),
  )
}

const pagerOf = (pages: number, page: number, { state, go }: Context): HTMLElement | null => {
  if (pages < 2) return null
  const button = (title: string, to: number): HTMLElement =>
    el(
      'button',
      {
        type: 'button',
        'data-focus': `page ${title}`,
        disabled: to < 1 || to > pages || to === page,
        click: () => go({ ...state, page: to }),
      },
      title,
    )
  return el(
    'nav',
    { class: 'pager', 'aria-label': 'Pages of the table' },
    button('First', 1),
    button('Previous', page - 1),
    el('span', {}, `Page ${figure(page)} of ${figure(pages)}`),
    button('Next', page + 1),
    button('Last', pages),
  )
}

/** Draws the page of a table that the state names. */
export const tableOf = <Row>(table: Table<Row>, context: Context): HTMLElement => {
  const { caption, columns, rows, perPage, none, wraps } = table
  const { sort } = context.state
  const by = columns.find(({ name, key }) => key !== undefined && (sort === name || sort === `-${name}`))
  const ordered = by === undefined ? rows : sorted(rows, by, sort.startsWith('-'))
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const page = Math.min(context.state.page, pages)
  const shown = ordered.slice((page - 1) * perPage, page * perPage)
  const lines = shown.map((row) =>
    el(
      'tr',
      {},
      ...columns.map(({ cell, isNumber, className, title }) =>
        el(
          'td',
          { class: [isNumber === true ? 'number' : null, className].filter(Boolean).join(' '), 'data-title': title },
          cell(row),
        ),
      ),
    ),
  )
  if (rows.length === 0) return el('p', { class: 'none' }, none)
  return el(
    'div',
    { class: 'tabled' },
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
      el(
        'table',
        { class: wraps === true ? 'wrapping' : null },
        el('caption', { class: 'unseen' }, caption),
        el('thead', {}, el('tr', {}, ...columns.map((column) => headOf(column, context)))),
        el('tbody', {}, ...lines),
      ),
    ),
    pagerOf(pages, page, context),
  )
}
