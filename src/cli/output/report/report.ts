import { Chalk, type ChalkInstance } from 'chalk'
import { type KindName, kindNames, kinds } from '../../../claims/kinds/index.js'
import { contentOf } from '../../../claims/kinds/statements.js'
import { countedWords } from '../../../claims/words/numbers.js'
import type { DocumentRecord, Statement } from '../../../index.js'
import { printable } from '../../messages.js'
import type { Layout } from '../layout.js'
import { type Part, wrap } from './wrap.js'

/** An item: words of the article, and what they are taken to mean. */
type Item = readonly [words: string, meaning: string]

interface Page {
  readonly width: number
  readonly chalk: ChalkInstance
}

/** One line of text, safe to print. */
export const plain = (text: string): string => printable(text.replace(/\s+/g, ' ').trim())

/** The colours of a layout: none, or the sixteen that every terminal's theme sets. */
export const chalkFor = (layout: Layout): ChalkInstance => new Chalk({ level: layout.color ? 1 : 0 })

const itemParts = ([words, meaning]: Item, { chalk }: Page): Part[] => {
  const lead = { text: plain(words) + (meaning === '' ? '' : ':'), style: chalk.bold }
  return meaning === '' ? [lead] : [lead, { text: plain(meaning) }]
}

const section = (singular: string, plural: string, items: readonly Item[], page: Page): string => {
  if (items.length === 0) return ''
  const heading = countedWords(items.length, singular, plural)
  const lines = items.map((item) => wrap(itemParts(item, page), page.width, 2))
  return `\n${page.chalk.cyan(heading)}\n${lines.join('')}`
}

const origins = {
  option: 'by option',
  record: 'from its record',
  text: 'from the text',
  'file name': 'from its file name',
} as const

const headline = ({ document }: DocumentRecord, page: Page): string => {
  const { id, title, outlet, published, publishedAt, publishedFrom, dateline } = document
  const facts = [
    ...(title === null ? [] : [`Document ${id}.`]),
    ...(outlet === null ? [] : [`${outlet}.`]),
    published === null
      ? 'No date.'
      : `Published ${publishedAt ?? published}${publishedFrom === null ? '' : ` (${origins[publishedFrom]})`}.`,
    ...(dateline === null ? [] : [`Dateline ${dateline.place}.`]),
  ]
  return (
    wrap([{ text: plain(title ?? id), style: page.chalk.bold.underline }], page.width, 0) +
    wrap([{ text: plain(facts.join(' ')), style: page.chalk.dim }], page.width, 0)
  )
}

/** What is said or known comes before what is thought or wanted. */
const isTold = ({ type }: Statement): boolean => type === 'assertion' || type === 'fact'

const statementItem = ({ source, via, cue, stance, form, type, content }: Statement): Item => {
  const who = source === null ? 'Nobody named' : (source.name ?? source.text)
  const ways = via.map(({ name, text }) => `, by way of ${name ?? text}`).join('')
  const words = cue === null ? '' : `, “${cue.text}”`
  return [`${who}${ways}${words} (${stance}, ${form}, ${type})`, contentOf({ content })]
}

/** What a report tells of some kinds in a way of its own. */
const itemsBeyond: Partial<Record<KindName, (record: DocumentRecord) => Item[]>> = {
  statements: ({ statements }) =>
    [...statements.filter(isTold), ...statements.filter((statement) => !isTold(statement))].map(statementItem),
}

const itemsOf = (record: DocumentRecord, name: KindName): readonly Item[] =>
  itemsBeyond[name]?.(record) ?? kinds[name].describe(record).map(({ words, meaning }): Item => [words, meaning])

const sectionsOf = (record: DocumentRecord, page: Page): string => {
  const notes = record.diagnostics.map(({ severity, message }): Item => [severity, message])
  const claims = kindNames.map((name) => section(...kinds[name].heading, itemsOf(record, name), page))
  return [...claims, section('note', 'notes', notes, page)].join('')
}

/** One article for people to read: headings and indented lines, no drawing, nothing that colour alone tells. */
export const toReport = (record: DocumentRecord, layout: Layout): string => {
  const page = { width: layout.width, chalk: chalkFor(layout) }
  if (record.status === 'failed') {
    const reason = record.diagnostics.map(({ message }) => message).join('; ')
    const lead = { text: `${plain(record.document.id)}:`, style: page.chalk.bold }
    return wrap([lead, { text: `failed, ${plain(reason)}`, style: page.chalk.red }], page.width, 0)
  }
  const sections = sectionsOf(record, page)
  return headline(record, page) + (sections === '' ? '\nNo claims.\n' : sections)
}
