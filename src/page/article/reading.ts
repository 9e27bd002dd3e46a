import { type KindName, kinds } from '../../claims/kinds/index.js'
import type { Count, DateClaim, DocumentRecord, Statement } from '../../claims/schema.js'
import { amountWords, dateWords } from './words.js'

/** What a claim says, in words: a line that a reader can hold against the text, with links to what it points at. */

/** A piece of a reading; `to` is the id of the claim that it leads to. */
export interface Piece {
  readonly words: string
  readonly to: string | null
}

export interface Reading {
  /** words of the article that the claim stands for */
  readonly words: string
  readonly pieces: readonly Piece[]
  /** links beside the reading: "part of" and the whole, "mentions" */
  readonly links: readonly (readonly [label: string, pieces: readonly Piece[]])[]
  readonly rules: readonly string[]
}

/** What readings of one record look up. */
export interface Lookup {
  readonly record: DocumentRecord
  readonly placeNames: ReadonlyMap<string, string>
  readonly dates: ReadonlyMap<string, DateClaim>
  readonly counts: ReadonlyMap<string, Count>
  /** parts by the id of their whole */
  readonly parts: ReadonlyMap<string, readonly Count[]>
  /** what each kind's own table says of its claims */
  readonly described: { readonly [Name in KindName]: ReturnType<(typeof kinds)[Name]['describe']> }
}

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

export const lookupOf = (record: DocumentRecord): Lookup => ({
  record,
  placeNames: new Map(record.locations.map(({ id, name }) => [id, name])),
  dates: new Map(record.dates.map((date) => [date.id, date])),
  counts: new Map(record.counts.map((count) => [count.id, count])),
  parts: groupBy(record.counts, ({ partOf }) => partOf),
  described: Object.fromEntries(
    Object.entries(kinds).map(([name, { describe }]) => [name, describe(record)]),
  ) as unknown as Lookup['described'],
})

const piece = (words: string, to: string | null = null): Piece => ({ words, to })

const where: Readonly<Record<'clause' | 'sentence' | 'headline' | 'dateline', string>> = {
  clause: '',
  sentence: ' (told by the sentence)',
  headline: ' (told by the headline)',
  dateline: ' (told by the dateline)',
}

/** "killed (dead)" */
const eventPieces = (event: Count['event'], outcome: Count['outcome']): Piece[] => {
  if (event === null) return outcome === null ? [] : [piece(outcome)]
  return [piece(outcome === null || outcome === event.text ? event.text : `${event.text} (${outcome})`)]
}

const countPieces = (count: Count, { placeNames, dates }: Lookup): Piece[] => {
  const { event, outcome, status, direction, saidBy, place, day } = count
  const date = day === null ? undefined : dates.get(day.ref)
  return [
    piece(amountWords(count)),
    ...(direction === null ? [] : [piece(direction)]),
    ...eventPieces(event, outcome),
    ...(status === 'unknown' ? [] : [piece(status)]),
    ...(saidBy === null ? [] : [piece(`said by ${saidBy.name ?? saidBy.text ?? 'nobody named'}`, saidBy.statement)]),
    ...(place === null ? [] : [piece(`${placeNames.get(place.ref) ?? ''}${where[place.from]}`, place.ref)]),
    ...(day === null || date === undefined ? [] : [piece(`${dateWords(date)}${where[day.from]}`, day.ref)]),
  ]
}

const countReading = (count: Count, lookup: Lookup): Reading => {
  const whole = count.partOf === null ? undefined : lookup.counts.get(count.partOf)
  const parts = lookup.parts.get(count.id) ?? []
  return {
    words: count.text,
    pieces: countPieces(count, lookup),
    links: [
      ...(whole === undefined ? [] : [['part of', [piece(amountWords(whole), whole.id)]] as const]),
      ...(parts.length === 0 ? [] : [['parts', parts.map((part) => piece(amountWords(part), part.id))] as const]),
    ],
    rules: [count.rule],
  }
}

const dateReading = (date: DateClaim, { dates }: Lookup): Reading => {
  const { text, value, type, mod, anchor, rule } = date
  const from = anchor === null ? undefined : dates.get(anchor)
  const reckoned: Piece[] = [
    ...(anchor === 'document' ? [piece('reckoned from the date of the article')] : []),
    ...(from === undefined ? [] : [piece(`reckoned from “${from.text}”`, from.id)]),
  ]
  const words = dateWords(date)
  return {
    words: text,
    pieces: [
      ...(words === text && value !== null ? [] : [piece(words)]),
      ...(value === null || value === words ? [] : [piece(value)]),
      ...(mod === null ? [] : [piece(mod.toLowerCase().replace('_', ' '))]),
      ...(type === 'DATE' ? [] : [piece(type.toLowerCase())]),
      ...reckoned,
    ],
    links: [],
    rules: [rule],
  }
}

const statementReading = ({ source, cue, content, form, stance, type, via, rule }: Statement): Reading => ({
  words: cue?.text ?? content[0]?.text ?? '',
  pieces: [
    piece(source === null ? 'nobody named' : (source.name ?? source.text), source?.ref ?? null),
    piece(stance),
    piece(form),
    piece(type),
    ...via.map(({ name, text, ref }) => piece(`by way of ${name ?? text}`, ref)),
    ...content.map(({ text }) => piece(`“${text}”`)),
  ],
  links: [],
  rules: [rule],
})

const entityReading = (kind: KindName, index: number, { described }: Lookup): Reading => {
  const { words, meaning, uses } = described[kind][index] ?? { words: '', meaning: '', uses: [] }
  return {
    words,
    pieces: [...new Set([words, ...meaning.split('; ')])].filter((part) => part !== '').map((part) => piece(part)),
    links: [],
    rules: [...new Set(uses.map(({ rule }) => rule))],
  }
}

/** The reading of a claim: `index` is that of its array in the record. */
export const readingOf = (kind: KindName, index: number, lookup: Lookup): Reading => {
  const { counts, dates, statements } = lookup.record
  if (kind === 'counts') return countReading(counts[index]!, lookup)
  if (kind === 'dates') return dateReading(dates[index]!, lookup)
  return kind === 'statements' ? statementReading(statements[index]!) : entityReading(kind, index, lookup)
}
