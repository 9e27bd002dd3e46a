import type { ChalkInstance } from 'chalk'
import {
  daysWords,
  figureWords,
  independentWords,
  reasonWords,
  slotWords,
  spanWords,
  summaryWords,
} from '../../../claims/comparison/words.js'
import type { ComparedEvent, EventsFile, Figure, Relation, Slot, SlotClaim } from '../../../claims/comparison.js'
import { countedWords } from '../../../claims/words/numbers.js'
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

const shortList = (items: readonly string[], most: number): string =>
  items.length > most ? `${items.slice(0, most).join(', ')} and ${items.length - most} more` : items.join(', ')

/** Who says a claim, and through whom it came. */
const sayerOf = ({ sayer, via }: SlotClaim): string => {
  const who = sayer === null ? null : (sayer.name ?? sayer.text)
  const through = via.length === 0 ? '' : `, by way of ${via.join(', ')}`
  return `${who ?? 'unattributed'}${through}`
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
      return {
        cells: [
          { text: spanWords(figure.first, figure.last), style: chalk.dim },
          { text: plain(figureWords(figure, slot)), style: chalk.bold },
        ],
        last: [{ text: plain(saidIn(figure, slot)) }],
      }
    }),
    width,
    4,
  )

/** How the relations that a reader must see are headed; those that fit need no line. */
const headings = {
  conflict: { heading: 'disagree:', color: 'red', between: ' with ' },
  superseded: { heading: 'replaced:', color: 'green', between: ' by ' },
  unordered: { heading: 'order unknown:', color: 'yellow', between: ' and ' },
} as const

/** Lines of relations of one slot are told up to here; the rest stands in slots.ndjson. */
const mostLines = 12

/** Relations of one figure that have the same reason, in a line: "19 and 12 by 27 (rule later-day)". */
interface RelationLine {
  readonly kind: keyof typeof headings
  readonly one: string
  readonly others: string[]
  readonly why: string
}

const joinedWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Groups the relations of a kind: of what was replaced by the newer figure, of others by the first. */
const groupedRelations = (relations: readonly Relation[], kind: keyof typeof headings): readonly RelationLine[] => {
  const lines = new Map<string, RelationLine>()
  for (const relation of relations) {
    if (relation.relation !== kind) continue
    const [one, other] = kind === 'superseded' ? [relation.b, relation.a] : [relation.a, relation.b]
    const { cue, correction } = relation.because
    const why = reasonWords({ ...relation, because: { cue, correction, day: null } })
    const key = `${one} ${why}`
    const line = lines.get(key) ?? { kind, one, others: [], why }
    lines.set(key, line)
    line.others.push(other)
  }
  return [...lines.values()]
}

const relationLines = (slot: Slot, { width, chalk }: Page): string => {
  const figures = new Map(slot.figures.map((figure) => [figure.id, figureWords(figure, slot)]))
  const nameOf = (id: string): string => figures.get(id) ?? id
  const all = (['conflict', 'superseded', 'unordered'] as const).flatMap((kind) =>
    groupedRelations(slot.relations, kind),
  )
  const lines = all.slice(0, mostLines).map(({ kind, one, others, why }) => {
    const { heading, color, between } = headings[kind]
    const rest = joinedWords(others.map(nameOf))
    const told = kind === 'superseded' ? [rest, nameOf(one)] : [nameOf(one), rest]
    return wrap(
      [
        { text: heading, style: chalk[color] },
        { text: plain(told.join(between)) },
        { text: plain(`(${why})`), style: chalk.dim },
      ],
      width,
      4,
    )
  })
  const hidden = all.length - mostLines
  return [
    ...lines,
    ...(hidden > 0 ? [wrap([{ text: `and ${hidden} more lines like these`, style: chalk.dim }], width, 4)] : []),
  ].join('')
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
    `${countedWords(articles.length, 'article')}${copies === 0 ? '' : `, of which ${countedWords(copies, 'repeats another', 'repeat others')}`}`,
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
    `${countedWords(inputs.articles, 'article')} compared by claimwire ${tool.version}:`,
    `${countedWords(events.together, 'event')} told by more than one,`,
    `${countedWords(events.alone, 'article alone', 'articles alone')}`,
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
  return `\n${chalk.cyan(countedWords(diagnostics.length, 'note'))}\n${lines.join('')}`
}

/** An event that one article tells, in a line: its figures are those of the article. */
export const aloneToReport = (event: ComparedEvent, slots: readonly Slot[], layout: Layout): string => {
  const { width, chalk } = pageOf(layout)
  const title = event.label ?? event.name ?? event.id
  const figures = slots.reduce((sum, slot) => sum + slot.figures.length, 0)
  const near = event.near.map(({ event: other, keptApartBy }) => `; like ${other}, kept apart by ${keptApartBy}`)
  const facts = `(${event.articles.map(({ id }) => id).join(', ')}; ${countedWords(figures, 'figure')}${near.slice(0, 1).join('')})`
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
