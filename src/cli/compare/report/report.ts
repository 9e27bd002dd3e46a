import type { ChalkInstance } from 'chalk'
import {
  daysWords,
  figureWords,
  independentWords,
  relationWords,
  slotWords,
  summaryWords,
} from '../../../claims/comparison/words.js'
import type { ComparedEvent, EventsFile, Figure, Relation, Slot, SlotClaim } from '../../../claims/comparison.js'
import type { Layout } from '../../output/layout.js'
import { chalkFor, plain } from '../../output/report/report.js'
import { type Part, wrap } from '../../output/report/wrap.js'
import { alignedRows, type TableRow } from './lines.js'

/** What the report's parts share. */
interface Page {
  readonly width: number
  readonly chalk: ChalkInstance
}

const pageOf = (layout: Layout): Page => ({ width: layout.width, chalk: chalkFor(layout) })

const mostArticles = 6
const mostPlaces = 4

const counted = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`

const shortList = (items: readonly string[], most: number): string =>
  items.length > most ? `${items.slice(0, most).join(', ')} and ${items.length - most} more` : items.join(', ')

/** Who says a claim, and through whom it came. */
const sayerOf = ({ sayer, via }: SlotClaim): string => {
  const who = sayer === null ? null : (sayer.name ?? sayer.text)
  const through = via.length === 0 ? '' : `, by way of ${via.join(', ')}`
  return `${who ?? (via.length === 0 ? 'no sayer' : 'no sayer named')}${through}`
}

/** The articles that give a figure, by who says it there: "the mayor (a.txt, b.txt); no sayer (c.txt)". */
const saidIn = (figure: Figure, { origins }: Slot): string => {
  const names = new Map(origins.map(({ id, kind, name }) => [id, kind === 'stated' ? null : `${name}, ${kind}`]))
  const articles = new Map<string, Set<string>>()
  for (const claim of figure.claims) {
    const origin = claim.origin === null ? null : (names.get(claim.origin) ?? null)
    const who = `${sayerOf(claim)}${origin === null ? '' : ` [${origin}]`}`
    articles.set(who, (articles.get(who) ?? new Set()).add(claim.article))
  }
  return [...articles].map(([who, ids]) => `${who} (${shortList([...ids], mostArticles)})`).join('; ')
}

const byAge = (a: Figure, b: Figure): number => {
  const [first, second] = [a.first ?? '~', b.first ?? '~']
  return first < second ? -1 : first > second ? 1 : 0
}

/** The figures of a slot, the oldest first. */
const figuresTable = (slot: Slot, { width, chalk }: Page): string =>
  alignedRows(
    [...slot.figures].sort(byAge).map((figure): TableRow => {
      const day = figure.first === figure.last ? (figure.first ?? 'no date') : `${figure.first} to ${figure.last}`
      return {
        cells: [
          { text: day, style: chalk.dim },
          { text: plain(figureWords(figure, slot)), style: chalk.bold },
        ],
        last: [{ text: plain(saidIn(figure, slot)) }],
      }
    }),
    width,
    4,
  )

/** How the relations that a reader must see are headed; those that fit need no line. */
const headings = [
  ['conflict', 'disagree:', 'red'],
  ['superseded', 'replaced:', 'green'],
  ['unordered', 'order unknown:', 'yellow'],
] as const

/** Relations of one kind are told up to here; the rest stands in slots.ndjson. */
const mostRelations = 12

const relationLines = (slot: Slot, { width, chalk }: Page): string => {
  const figures = new Map(slot.figures.map((figure) => [figure.id, figureWords(figure, slot)]))
  const nameOf = (id: string): string => figures.get(id) ?? id
  return headings
    .flatMap(([kind, heading, color]) => {
      const all = slot.relations.filter(({ relation }) => relation === kind)
      const line = (relation: Relation): string =>
        wrap([{ text: heading, style: chalk[color] }, { text: plain(relationWords(relation, nameOf)) }], width, 4)
      const rest = all.length - mostRelations
      return [
        ...all.slice(0, mostRelations).map(line),
        ...(rest > 0 ? [wrap([{ text: heading, style: chalk[color] }, { text: `${rest} more pairs` }], width, 4)] : []),
      ]
    })
    .join('')
}

const slotPart = (slot: Slot, page: Page): string => {
  const { width, chalk } = page
  const unknown = slot.unknown.map(({ message }) => message)
  const lead: Part[] = [
    { text: plain(slotWords(slot)), style: chalk.cyan },
    { text: '—' },
    { text: plain(summaryWords(slot.summary, slot)), style: slot.summary.disputed ? chalk.red.bold : chalk.bold },
    { text: `(${plain(slot.summary.rule)}; ${independentWords(slot.summary.independent)})`, style: chalk.dim },
  ]
  return [
    wrap(lead, width, 2),
    figuresTable(slot, page),
    relationLines(slot, page),
    unknown.length === 0
      ? ''
      : wrap([{ text: 'unknown:', style: chalk.yellow }, { text: plain(unknown.join('; ')) }], width, 4),
  ].join('')
}

/** Slots that say something of the event come first; what came before it comes last. */
const bySubject =
  (event: ComparedEvent) =>
  (a: Slot, b: Slot): number => {
    const rank = ({ id, background, figures }: Slot): number => {
      if (id === event.main?.slot) return 0
      return background ? 3 : figures.length > 1 ? 1 : 2
    }
    return rank(a) - rank(b)
  }

const eventFacts = ({ id, name, articles, days, places, near }: ComparedEvent): string => {
  const copies = articles.filter(({ copyOf }) => copyOf !== null).length
  const where = places.map((place) => (place.country === null ? place.name : `${place.name} (${place.country})`))
  return [
    `${name === null ? id : `${name} (${id})`};`,
    `${days === null ? 'no date' : daysWords(days)};`,
    ...(where.length === 0 ? [] : [`${shortList(where, mostPlaces)};`]),
    `${counted(articles.length, 'article', 'articles')}${copies === 0 ? '' : `, of which ${counted(copies, 'repeats another', 'repeat others')}`}`,
    ...(near.length === 0
      ? []
      : [
          `; like ${shortList(
            near.map(({ event, keptApartBy }) => `${event} (kept apart by ${keptApartBy})`),
            2,
          )}`,
        ]),
  ]
    .join(' ')
    .replace(/ ;/g, ';')
}

/** One event for people to read: its title, what it is, and each quantity with its figures. */
export const eventToReport = (event: ComparedEvent, slots: readonly Slot[], layout: Layout): string => {
  const page = pageOf(layout)
  const { width, chalk } = page
  const title = event.label ?? event.name ?? event.articles[0]?.id ?? event.id
  const parts = [...slots].sort(bySubject(event)).map((slot) => slotPart(slot, page))
  return [
    wrap([{ text: plain(title), style: chalk.bold.underline }], width, 0),
    wrap([{ text: plain(eventFacts(event)), style: chalk.dim }], width, 0),
    parts.length === 0 ? wrap([{ text: 'No figures.', style: chalk.dim }], width, 2) : `\n${parts.join('\n')}`,
  ].join('')
}

/** What was compared, and what there is to know of it. */
export const reportOpening = (
  { inputs, options, tool }: Pick<EventsFile, 'inputs' | 'options' | 'tool'>,
  events: { readonly together: number; readonly alone: number },
  layout: Layout,
): string => {
  const { width, chalk } = pageOf(layout)
  const told = [
    `${counted(inputs.articles, 'article', 'articles')} compared by claimwire ${tool.version}:`,
    `${counted(events.together, 'event', 'events')} told by more than one,`,
    `${counted(events.alone, 'article alone', 'articles alone')}`,
    ...(inputs.failed === 0 ? [] : [`; ${inputs.failed} failed`]),
    ...(inputs.undated === 0 ? [] : [`; ${inputs.undated} without a date`]),
    ...(inputs.doubled === 0 ? [] : [`; ${inputs.doubled} given again`]),
    `. “About” reaches ${Math.round(options.tolerance * 1000) / 10} % to both sides.`,
  ]
  return wrap([{ text: told.join(' ').replace(/ ([;.])/g, '$1'), style: chalk.dim }], width, 0)
}

/** The notes at the end. */
export const reportClosing = ({ diagnostics }: Pick<EventsFile, 'diagnostics'>, layout: Layout): string => {
  const { width, chalk } = pageOf(layout)
  if (diagnostics.length === 0) return ''
  const lines = diagnostics.map(({ severity, message }) =>
    wrap(
      [{ text: `${severity}:`, style: severity === 'error' ? chalk.red : chalk.yellow }, { text: plain(message) }],
      width,
      2,
    ),
  )
  return `\n${chalk.cyan(counted(diagnostics.length, 'note', 'notes'))}\n${lines.join('')}`
}

/** An event that one article tells, in a line: its figures are those of the article. */
export const aloneToReport = (event: ComparedEvent, slots: readonly Slot[], layout: Layout): string => {
  const { width, chalk } = pageOf(layout)
  const title = event.label ?? event.name ?? event.id
  const figures = slots.reduce((sum, slot) => sum + slot.figures.length, 0)
  const near = event.near.map(({ event: other, keptApartBy }) => `; like ${other}, kept apart by ${keptApartBy}`)
  const facts = `(${event.articles.map(({ id }) => id).join(', ')}; ${counted(figures, 'figure', 'figures')}${near.slice(0, 1).join('')})`
  return wrap(
    [
      { text: 'alone:', style: chalk.dim },
      { text: plain(title), style: chalk.bold },
      { text: plain(facts), style: chalk.dim },
    ],
    width,
    0,
  )
}
