import { figure } from '../../catalogue/amounts.js'
import { toggled } from '../../view/state.js'
import { el } from '../dom.js'
import type { Context } from './context.js'
import { type Column, tableOf } from './table.js'

/** Who is quoted, how often, of which country. */

interface SourceLine {
  readonly name: string
  readonly known: boolean
  readonly country: string | null
  statements: number
  readonly articles: Set<number>
  readonly stances: Map<string, number>
  direct: number
}

const merge = (into: SourceLine, { statements, articles, stances, direct }: SourceLine): void => {
  into.statements += statements
  into.direct += direct
  for (const article of articles) into.articles.add(article)
  for (const [stance, times] of stances) into.stances.set(stance, (into.stances.get(stance) ?? 0) + times)
}

/** A name without a country is the one of that name with a country where there is but one. */
const joined = (lines: readonly SourceLine[]): SourceLine[] => {
  const placed = new Map<string, SourceLine[]>()
  for (const line of lines)
    if (line.known && line.country !== null) placed.set(line.name, [...(placed.get(line.name) ?? []), line])
  return lines.filter((line) => {
    const [only, ...others] = placed.get(line.name) ?? []
    if (!line.known || line.country !== null || only === undefined || others.length > 0) return true
    merge(only, line)
    return false
  })
}

const linesOf = ({ data, found }: Context): SourceLine[] => {
  const { claims, labels, shapes, sources } = data
  const lines = new Map<number, SourceLine>()
  for (const claim of found.claims) {
    const shape = shapes[claims.shape[claim]!]!
    const source = sources[claims.source[claim]!]
    if (source === undefined || labels[shape.kind] !== 'statement') continue
    const line = lines.get(claims.source[claim]!) ?? {
      ...source,
      statements: 0,
      articles: new Set<number>(),
      stances: new Map<string, number>(),
      direct: 0,
    }
    lines.set(claims.source[claim]!, line)
    line.statements++
    line.articles.add(claims.article[claim]!)
    const stance = labels[shape.stance] ?? ''
    line.stances.set(stance, (line.stances.get(stance) ?? 0) + 1)
    if (labels[shape.form] === 'direct') line.direct++
  }
  return joined([...lines.values()]).sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
}

const stancesOf = ({ stances }: SourceLine): string =>
  [...stances]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([stance, times]) => `${stance} ${times}`)
    .join(', ')

const columnsOf = ({ state, go, countryName }: Context): Column<SourceLine>[] => [
  {
    name: 'source',
    title: 'Source',
    cell: ({ name, known }) =>
      known
        ? el(
            'button',
            {
              type: 'button',
              class: 'link',
              title: 'Show what it says',
              click: () =>
                go({
                  ...toggled(
                    { ...state, chosen: new Map([...state.chosen, ['source', new Set<string>()]]) },
                    'source',
                    name,
                  ),
                  tab: 'claims',
                  sort: '',
                }),
            },
            name,
          )
        : el('i', {}, name),
    key: ({ name }) => name.toLowerCase(),
    className: 'title',
  },
  {
    name: 'country',
    title: 'Country',
    cell: ({ country }) => (country === null ? '' : countryName(country)),
    key: ({ country }) => (country === null ? null : countryName(country)),
  },
  {
    name: 'statements',
    title: 'Statements',
    cell: ({ statements }) => figure(statements),
    key: ({ statements }) => statements,
    isNumber: true,
  },
  {
    name: 'articles',
    title: 'Articles',
    cell: ({ articles }) => figure(articles.size),
    key: ({ articles }) => articles.size,
    isNumber: true,
  },
  {
    name: 'direct',
    title: 'Quoted directly',
    cell: ({ direct, statements }) => `${Math.round((100 * direct) / statements)} %`,
    key: ({ direct, statements }) => direct / statements,
    isNumber: true,
  },
  { name: 'stances', title: 'Stances', cell: stancesOf, className: 'wide' },
]

/** The table of the sources of the statements that were found. */
export const sourcesTab = (context: Context): HTMLElement => {
  const { state, go } = context
  const lines = linesOf(context)
  const rows = state.unknown ? lines : lines.filter(({ known }) => known)
  return el(
    'div',
    {},
    el(
      'p',
      { class: 'options' },
      el(
        'label',
        {},
        el('input', {
          type: 'checkbox',
          checked: state.unknown,
          'data-focus': 'unknown',
          change: () => go({ ...state, unknown: !state.unknown, page: 1 }),
        }),
        ' with sources that the article does not name (“officials”, “witnesses”), in italics',
      ),
    ),
    tableOf(
      {
        caption: 'Sources',
        columns: columnsOf(context),
        rows,
        perPage: 100,
        wraps: true,
        none: 'No statement of a source that is named fits what is chosen.',
      },
      context,
    ),
  )
}
