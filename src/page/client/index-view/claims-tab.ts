import type { Trait } from '../../catalogue/model.js'
import { addressOf } from '../../escape.js'
import { el } from '../dom.js'
import type { Context } from './context.js'
import { type Column, tableOf, textColumn } from './table.js'

/** The table of claims, a line each. */

const shownTraits = ['status', 'outcome', 'stance', 'form', 'type'] as const
/** A status that says nothing. */
const unknown = 'unknown'

/** What the cells of a claim show. */
const cellsOf = ({ data, countryName }: Context) => {
  const { articles, claims, labels, shapes, strings, sources, places } = data
  const stringAt = (index: number): string => strings[index] ?? ''
  const label = (claim: number, trait: Trait): string => labels[shapes[claims.shape[claim]!]![trait]] ?? ''
  const article = (claim: number) => articles[claims.article[claim]!]!
  const words = (claim: number): string => stringAt(claims.words[claim]!)
  const reading = (claim: number): string => stringAt(claims.reading[claim]!)
  return {
    label,
    words,
    reading,
    day: (claim: number): string => stringAt(claims.day[claim]!),
    source: (claim: number): string => sources[claims.source[claim]!]?.name ?? '',
    title: (claim: number): string => article(claim).title ?? article(claim).id,
    link: (claim: number): Node => {
      const address = `${addressOf(article(claim).file)}#${encodeURIComponent(claims.idOf(claim))}`
      return el('a', { href: address }, words(claim))
    },
    read: (claim: number): Node => {
      const told = shownTraits.map((trait) => label(claim, trait)).filter((value) => value !== '' && value !== unknown)
      const chips = told.map((value) => el('span', { class: 'trait' }, value))
      return el('span', {}, el('span', { class: 'amount' }, reading(claim)), ...chips)
    },
    place: (claim: number): string => {
      const place = places[claims.place[claim]!]
      const country = place === undefined || place.country === null ? '' : countryName(place.country)
      return [place?.name, country === place?.name ? '' : country].filter(Boolean).join(', ')
    },
  }
}

const columnsOf = (context: Context): Column<number>[] => {
  const { label, words, reading, day, source, title, link, read, place } = cellsOf(context)
  const kind = (claim: number): string => label(claim, 'kind')
  const rule = (claim: number): string => label(claim, 'rule')
  return [
    {
      ...textColumn('kind', 'Kind', kind),
      cell: (claim) => el('span', { class: `claim-kind ${kind(claim)}` }, kind(claim)),
    },
    { ...textColumn('words', 'Words', words, 'title'), cell: link },
    { ...textColumn('reading', 'Reading', reading, 'wide'), cell: read },
    textColumn('source', 'Said by', source),
    textColumn('place', 'Where', place),
    textColumn('day', 'When', day, 'day'),
    textColumn('article', 'Article', title, 'quiet'),
    { ...textColumn('rule', 'Rule', rule, 'quiet'), cell: (claim) => el('code', {}, rule(claim)) },
  ]
}

/** The table of the claims that were found. */
export const claimsTab = (context: Context): HTMLElement =>
  tableOf(
    {
      caption: 'Claims',
      columns: columnsOf(context),
      rows: Array.from(context.found.claims),
      perPage: 100,
      wraps: true,
      none: 'No claim fits what is chosen.',
    },
    context,
  )
