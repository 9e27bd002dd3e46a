import type { ComparedEvent, Figure, Slot, SlotClaim } from '../../claims/comparison.js'
import type { Cell } from '../../claims/kinds/kind.js'
import { byteOrderMark, csvCell, csvLineEnd, csvLines } from '../tables/csv.js'

/** The columns of `figures.csv`: a row is one claim of one slot. */
export const figureColumns = [
  'event',
  'slot',
  'counted',
  'of',
  'kind',
  'unit',
  'scope',
  'part_of',
  'instance',
  'place',
  'day',
  'status',
  'background',
  'article',
  'published',
  'outlet',
  'count',
  'start',
  'end',
  'text',
  'sentence',
  'figure',
  'bound',
  'value',
  'min',
  'max',
  'sayer',
  'via',
  'origin',
  'relation_to_best',
  'low',
  'best',
  'high',
  'disputed',
  'independent_named',
  'independent_at_most',
  'holder',
] as const

/** The line of column names. */
export const figuresHeader = (excel: boolean): string =>
  `${excel ? byteOrderMark : ''}${csvLines([figureColumns], excel)}`

/** The figure that `best` is from: the one with that number among those that the summary names, else the first of them. */
export const bestFigure = ({ figures, summary }: Slot): Figure | null => {
  const named = figures.filter(({ id }) => summary.from.includes(id))
  const rank = ({ bound, value }: Figure): number => (value !== summary.best ? 2 : bound === 'exact' ? 0 : 1)
  if (summary.best === null) return null
  return [...named].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** How a figure stands to the best one: "is best", "superseded by best", "supersedes best", "conflict". */
const relationTo = (best: Figure | null, figure: Figure, { relations }: Slot): string | null => {
  if (best === null) return null
  if (best.id === figure.id) return 'is best'
  const found = relations.find(({ a, b }) => (a === best.id && b === figure.id) || (b === best.id && a === figure.id))
  if (found === undefined) return null
  if (found.relation !== 'superseded') return found.relation
  return found.a === figure.id ? 'superseded by best' : 'supersedes best'
}

const daysCell = (days: readonly [string, string] | null): string | null => {
  if (days === null) return null
  return days[0] === days[1] ? days[0] : `${days[0]}/${days[1]}`
}

const joined = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join('; '))

type Column = (typeof figureColumns)[number]

/** What every row of a slot tells. */
const slotCells = (slot: Slot): Partial<Record<Column, Cell>> => {
  const { counted, of, summary, place, day } = slot
  return {
    event: slot.event,
    slot: slot.id,
    counted: counted.class ?? joined(counted.heads),
    of: of.class ?? joined(of.lemmas),
    kind: slot.kind,
    unit: slot.per === null ? slot.unit : `${slot.unit ?? ''} per ${slot.per}`,
    scope: slot.scope,
    part_of: slot.partOf,
    instance: slot.instance,
    place: place?.name ?? null,
    day: daysCell(day),
    status: slot.status,
    background: slot.background,
    low: summary.low,
    best: summary.best,
    high: summary.high,
    disputed: summary.disputed,
    independent_named: summary.independent.named,
    independent_at_most: summary.independent.atMost,
    holder: slot.holder ?? null,
  }
}

const claimCells = (claim: SlotClaim, originName: (id: string) => string | null): Partial<Record<Column, Cell>> => ({
  article: claim.article,
  count: claim.count,
  start: claim.start,
  end: claim.end,
  text: claim.text,
  sayer: claim.sayer?.name ?? claim.sayer?.text ?? null,
  via: joined(claim.via),
  origin: claim.origin === null ? null : originName(claim.origin),
})

/** The sentence that a claim stands in; null where the record has no text. */
export type SentenceOf = (article: string, sentence: number) => string | null

/** The columns of a row that one thing tells, in their order: what stands in several rows is written once. */
const runs = (() => {
  const [article, figure, sayer, relation, low] = (
    ['article', 'figure', 'sayer', 'relation_to_best', 'low'] as const
  ).map((column) => figureColumns.indexOf(column))
  return {
    ofSlot: figureColumns.slice(0, article),
    ofClaim: figureColumns.slice(article, figure),
    ofFigure: figureColumns.slice(figure, sayer),
    ofSayer: figureColumns.slice(sayer, relation),
    ofRelation: figureColumns.slice(relation, low),
    ofSummary: figureColumns.slice(low),
  }
})()

const written = (columns: readonly Column[], cells: Partial<Record<Column, Cell>>, excel: boolean): string => {
  let line = ''
  for (const column of columns) line += `,${csvCell(cells[column] ?? null, excel)}`
  return line
}

/** The rows of one slot, oldest figure first. */
export const figureRows = (slot: Slot, event: ComparedEvent, sentenceOf: SentenceOf, excel: boolean): string => {
  const cells = slotCells(slot)
  const lead = written(runs.ofSlot, cells, excel).slice(1)
  const tail = written(runs.ofSummary, cells, excel) + csvLineEnd(excel)
  const best = bestFigure(slot)
  const articles = new Map(event.articles.map((article) => [article.id, article]))
  const names = new Map(slot.origins.map(({ id, name }) => [id, name]))
  let rows = ''
  for (const figure of slot.figures) {
    const { id, bound, value, min, max } = figure
    const ofFigure = written(runs.ofFigure, { figure: id, bound, value, min, max }, excel)
    const end = written(runs.ofRelation, { relation_to_best: relationTo(best, figure, slot) }, excel) + tail
    for (const claim of figure.claims) {
      const { published = null, outlet = null } = articles.get(claim.article) ?? {}
      const sentence = sentenceOf(claim.article, claim.sentence)
      const own = { ...claimCells(claim, (origin) => names.get(origin) ?? origin), published, outlet, sentence }
      rows += lead + written(runs.ofClaim, own, excel) + ofFigure + written(runs.ofSayer, own, excel) + end
    }
  }
  return rows
}
