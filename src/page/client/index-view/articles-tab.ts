import { addressOf, visible } from '../../escape.js'
import type { ArticleRow } from '../../view/index-data.js'
import { el } from '../dom.js'
import { type ArticleFacts, createFacts } from './article-lines.js'
import type { Context } from './context.js'
import { type Column, numberColumn, tableOf, textColumn } from './table.js'

/** The table of articles. */

interface Line {
  readonly article: ArticleRow
  readonly facts: () => ArticleFacts
}

/** How many countries a line names. */
const mostCountries = 4

let factsFor: { readonly data: unknown; readonly of: (article: number) => ArticleFacts } | null = null

const titleCell = ({ article }: Line): Node => {
  const { title, id, file, status } = article
  return el(
    'span',
    {},
    el('a', { href: addressOf(file) }, title ?? id),
    title === null ? null : el('span', { class: 'id' }, id),
    status === 'complete' ? null : el('span', { class: `state ${status}` }, status),
  )
}

const tollsCell = ({ article: { tolls } }: Line): Node =>
  el(
    'span',
    { class: 'tolls' },
    ...tolls.map(([outcome, amount]) => el('span', {}, el('b', {}, amount), ` ${outcome}`)),
  )

const notesCell = ({ article: { notes } }: Line): Node =>
  el(
    'span',
    {},
    ...notes.map((note) => el('span', { class: `note ${note.split(' ')[0]}` }, note.split(' ').slice(1).join(' '))),
  )

/** The longest part of a kept field that a cell shows. */
const longestField = 120

const fieldColumns = ({ data }: Context): Column<Line>[] =>
  data.fields.map((field, index) =>
    textColumn(`field.${field}`, field, ({ article }) =>
      visible(String(article.meta[index] ?? '')).slice(0, longestField),
    ),
  )

const sourceShown = ({ facts }: Line): string => {
  const { source } = facts()
  return source === null ? '' : `${source.name}${source.times > 1 ? ` (${source.times})` : ''}`
}

const countriesShown = ({ facts }: Line, countryName: Context['countryName']): string => {
  const { countries } = facts()
  const rest = countries.length - mostCountries
  return `${countries.slice(0, mostCountries).map(countryName).join(', ')}${rest > 0 ? `, +${rest}` : ''}`
}

const columnsOf = (context: Context): Column<Line>[] => {
  const { articles } = context.data
  const where = (is: boolean, column: Column<Line>): Column<Line>[] => (is ? [column] : [])
  const titled = ({ article }: Line): string => article.title ?? article.id
  const hasOutlets = articles.some(({ outlet }) => outlet !== null)
  const hasNotes = articles.some(({ notes }) => notes.length > 0)
  return [
    textColumn('published', 'Date', ({ article }) => article.published ?? '', 'day'),
    ...where(
      hasOutlets,
      textColumn('outlet', 'Outlet', ({ article }) => article.outlet ?? ''),
    ),
    ...fieldColumns(context),
    { ...textColumn('title', 'Title', titled, 'title'), cell: titleCell },
    {
      name: 'tolls',
      title: 'Tolls',
      cell: tollsCell,
      key: ({ article }) => article.tolls[0]?.[2] ?? null,
      className: 'wide',
    },
    textColumn('source', 'Top source', sourceShown),
    textColumn('countries', 'Countries', (line) => countriesShown(line, context.countryName)),
    numberColumn('claims', 'Claims', ({ article }) => article.to - article.from),
    ...where(hasNotes, {
      ...textColumn('notes', 'Diagnostics', ({ article }) => article.notes[0] ?? ''),
      cell: notesCell,
    }),
  ]
}

/** The table of the articles that were found. */
export const articlesTab = (context: Context): HTMLElement => {
  const { data, found } = context
  if (factsFor?.data !== data) factsFor = { data, of: createFacts(data) }
  const { of } = factsFor
  return tableOf(
    {
      caption: 'Articles',
      columns: columnsOf(context),
      rows: found.articles.map((index) => ({ article: data.articles[index]!, facts: () => of(index) })),
      perPage: 50,
      wraps: true,
      none: 'No article fits what is chosen.',
    },
    context,
  )
}
