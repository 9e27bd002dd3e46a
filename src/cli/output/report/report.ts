import { Chalk, type ChalkInstance } from 'chalk'
import type { DocumentRecord } from '../../../index.js'
import { printable } from '../../messages.js'
import type { Look } from '../style.js'
import {
  describeCount,
  describeDate,
  describeLocation,
  describeOfficial,
  describeOrganization,
  describeStatement,
  nameOfSource,
  sayerOf,
} from './describe.js'
import { type Part, wrap } from './wrap.js'

/** An item: words of the article, and what they are taken to mean. */
type Item = readonly [words: string, meaning: string]

interface Page {
  readonly width: number
  readonly chalk: ChalkInstance
}

/** One line of text, safe to print. */
export const plain = (text: string): string => printable(text.replace(/\s+/g, ' ').trim())

/** The colours of a look: none, or the sixteen that every terminal's theme sets. */
export const chalkFor = (look: Look): ChalkInstance => new Chalk({ level: look.color ? 1 : 0 })

const itemParts = ([words, meaning]: Item, { chalk }: Page): Part[] => {
  const lead = { text: plain(words) + (meaning === '' ? '' : ':'), style: chalk.bold }
  return meaning === '' ? [lead] : [lead, { text: plain(meaning) }]
}

const section = (singular: string, plural: string, items: readonly Item[], page: Page): string => {
  if (items.length === 0) return ''
  const heading = `${items.length} ${items.length === 1 ? singular : plural}`
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
  const { id, title, published, publishedFrom, dateline } = document
  const facts = [
    ...(title === null ? [] : [`Document ${id}.`]),
    published === null
      ? 'No date.'
      : `Published ${published}${publishedFrom === null ? '' : ` (${origins[publishedFrom]})`}.`,
    ...(dateline === null ? [] : [`Dateline ${dateline.place}.`]),
  ]
  return (
    wrap([{ text: plain(title ?? id), style: page.chalk.bold.underline }], page.width, 0) +
    wrap([{ text: plain(facts.join(' ')), style: page.chalk.dim }], page.width, 0)
  )
}

const countItems = (record: DocumentRecord): Item[] =>
  record.counts.map((count) => {
    const sayer = sayerOf(record, count.start, count.end)
    const counted =
      count.counted === null
        ? ''
        : count.counted.start >= count.end
          ? ` ${count.counted.text}`
          : ` of ${count.counted.text}`
    return [`${count.text}${counted}`, describeCount(count) + (sayer === null ? '' : `; said by ${sayer}`)]
  })

const statementItems = (record: DocumentRecord): Item[] =>
  record.statements.map((statement) => {
    const via = statement.via.map(({ text }) => `, by way of ${text}`).join('')
    const source = nameOfSource(record, statement.source) ?? 'Nobody named'
    const content = statement.content.map(({ text }) => text).join(' … ')
    const cue = statement.cue === null ? '' : `, “${statement.cue.text}”`
    return [`${source}${via}${cue} (${describeStatement(statement)})`, content]
  })

const firstWords = (entity: { name: string | null; mentions: readonly { text: string }[] }): string =>
  entity.name ?? entity.mentions[0]?.text ?? ''

const sectionsOf = (record: DocumentRecord, page: Page): string =>
  [
    section('count', 'counts', countItems(record), page),
    section(
      'date',
      'dates',
      record.dates.map((date): Item => [date.text, describeDate(date)]),
      page,
    ),
    section(
      'official',
      'officials',
      record.officials.map((official): Item => [firstWords(official), describeOfficial(official)]),
      page,
    ),
    section(
      'person',
      'people',
      record.people.map((person): Item => [person.name, '']),
      page,
    ),
    section(
      'organization',
      'organizations',
      record.organizations.map((body): Item => [body.name, describeOrganization(body)]),
      page,
    ),
    section(
      'place',
      'places',
      record.locations.map((place): Item => [place.name, describeLocation(place)]),
      page,
    ),
    section('statement', 'statements', statementItems(record), page),
    section(
      'note',
      'notes',
      record.diagnostics.map(({ severity, message }): Item => [severity, message]),
      page,
    ),
  ].join('')

/** One article for people to read: headings and indented lines, no drawing, nothing that colour alone tells. */
export const toReport = (record: DocumentRecord, look: Look): string => {
  const page = { width: look.width, chalk: chalkFor(look) }
  if (record.status === 'failed') {
    const reason = record.diagnostics.map(({ message }) => message).join('; ')
    const lead = { text: `${plain(record.document.id)}:`, style: page.chalk.bold }
    return wrap([lead, { text: `failed, ${plain(reason)}`, style: page.chalk.red }], page.width, 0)
  }
  const sections = sectionsOf(record, page)
  return headline(record, page) + (sections === '' ? '\nNo claims.\n' : sections)
}
