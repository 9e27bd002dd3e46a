import { bounds, countKinds, eventStatuses, outcomes } from '../claims/kinds/counts.js'
import { dateModifiers, dateTypes } from '../claims/kinds/dates.js'
import { type KindName, kinds } from '../claims/kinds/index.js'
import { placeRoles } from '../claims/kinds/locations.js'
import { stances, statementForms, statementTypes } from '../claims/kinds/statements.js'
import type { Count, DocumentRecord, Statement } from '../claims/schema.js'

/** A record as marks on its text, as programs that show annotations know them: marks, relations between them, attributes of them. */

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Mark extends Span {
  /** unique in the document */
  readonly id: string
  /** "Count", "Cue": one word */
  readonly label: string
  /** "bound": "at_least" */
  readonly attributes: Readonly<Record<string, string>>
  /** what the mark means, in words; empty where there is nothing to tell */
  readonly note: string
}

export interface Relation {
  readonly label: (typeof relationNames)[number]
  readonly from: string
  readonly to: string
}

export interface MarkedText {
  readonly marks: readonly Mark[]
  readonly relations: readonly Relation[]
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A field of a claim that goes along as an attribute: its name there, the field, and the values that it may have. */
interface AttributeSpec {
  readonly name: string
  readonly field: string
  readonly values: readonly string[]
}

const statementAttributes: readonly AttributeSpec[] = [
  { name: 'form', field: 'form', values: statementForms },
  { name: 'stance', field: 'stance', values: stances },
  { name: 'attitude', field: 'type', values: statementTypes },
]

/** The labels that marks have, each with its attributes. A name means one thing, whatever bears it. */
export const labels: Readonly<Record<string, readonly AttributeSpec[]>> = {
  Count: [
    { name: 'kind', field: 'kind', values: countKinds },
    { name: 'bound', field: 'bound', values: bounds },
    { name: 'direction', field: 'direction', values: ['up', 'down'] },
    { name: 'status', field: 'status', values: eventStatuses },
    { name: 'outcome', field: 'outcome', values: outcomes },
  ],
  Date: [
    { name: 'timex', field: 'type', values: dateTypes },
    { name: 'mod', field: 'mod', values: dateModifiers },
  ],
  Official: [],
  Person: [],
  Organization: [],
  Location: [{ name: 'role', field: 'role', values: placeRoles }],
  Cue: statementAttributes,
  Content: statementAttributes,
  Source: [],
}

interface Attribute {
  readonly name: string
  /** the labels that have it */
  readonly on: readonly string[]
  readonly values: readonly string[]
}

/** Every attribute once. */
export const attributeTable = (): Attribute[] => {
  const table = new Map<string, Attribute>()
  for (const [label, specs] of Object.entries(labels))
    for (const { name, values } of specs) table.set(name, { name, values, on: [...(table.get(name)?.on ?? []), label] })
  return [...table.values()]
}

/** The names of relations between marks. */
export const relationNames = ['part_of', 'place', 'day', 'same_as', 'content', 'source', 'is'] as const

const attributesOf = (claim: object, label: string): Record<string, string> => {
  const fields: Readonly<Record<string, unknown>> = { ...claim }
  return Object.fromEntries(
    (labels[label] ?? []).flatMap(({ name, field }): [string, string][] => {
      const value = fields[field]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

/** What each claim of a kind means, in words. */
const notesOf = (record: DocumentRecord, kind: KindName): string[] =>
  kinds[kind].describe(record).map(({ words, meaning }) => [words, meaning].filter((part) => part !== '').join('; '))

/** Marks of counts and dates: a claim is one mark. */
const plainMarks = (record: DocumentRecord, kind: 'counts' | 'dates', inText: InText): Mark[] => {
  const notes = notesOf(record, kind)
  const label = capitalized(kinds[kind].one)
  return record[kind].flatMap((claim, index): Mark[] => {
    const { id, start, end } = claim
    return inText(claim.sentence)
      ? [{ id, label, start, end, attributes: attributesOf(claim, label), note: notes[index] ?? '' }]
      : []
  })
}

type InText = (sentence: number) => boolean
type EntityKind = 'officials' | 'people' | 'organizations' | 'locations'
const entityKinds = ['officials', 'people', 'organizations', 'locations'] as const

const mentionId = (id: string, index: number): string => (index === 0 ? id : `${id}/${index + 1}`)

/** Marks of names: each mention is one, the later ones point at the first. */
const entityMarks = (record: DocumentRecord, kind: EntityKind, inText: InText): MarkedText => {
  const notes = notesOf(record, kind)
  const label = capitalized(kinds[kind].one)
  const described = record[kind].map(({ id, mentions }, claim) => {
    const shown = mentions.filter(({ sentence }) => inText(sentence))
    return shown.map(
      (mention, index): Mark => ({
        id: mentionId(id, index),
        label,
        start: mention.start,
        end: mention.end,
        attributes: attributesOf(mention, label),
        note: index === 0 ? (notes[claim] ?? '') : '',
      }),
    )
  })
  const relations = described.flatMap(([first, ...rest]) =>
    first === undefined ? [] : rest.map(({ id }) => ({ label: 'same_as' as const, from: id, to: first.id })),
  )
  return { marks: described.flat(), relations }
}

/** A statement is a mark for its cue, its source and each of its contents, with relations between them. */
const statementMarks = (statement: Statement, note: string): MarkedText => {
  const { id, cue, source, content } = statement
  const attributes = attributesOf(statement, 'Cue')
  const contents = content.map(
    ({ start, end }, index): Mark => ({
      id: `${id}/content${index === 0 ? '' : `-${index + 1}`}`,
      label: 'Content',
      start,
      end,
      attributes: cue === null && index === 0 ? attributes : {},
      note: cue === null && index === 0 ? note : '',
    }),
  )
  const cues: Mark[] = cue === null ? [] : [{ id, label: 'Cue', start: cue.start, end: cue.end, attributes, note }]
  const sources: Mark[] =
    source === null
      ? []
      : [{ id: `${id}/source`, label: 'Source', start: source.start, end: source.end, attributes: {}, note: '' }]
  const [head] = [...cues, ...contents]
  const leads = (label: 'content' | 'source', to: readonly Mark[]): Relation[] =>
    head === undefined ? [] : to.flatMap((mark) => (mark === head ? [] : [{ label, from: head.id, to: mark.id }]))
  const relations = [...leads('content', contents), ...leads('source', sources)]
  return { marks: [...cues, ...contents, ...sources], relations }
}

const countRelations = ({ id, partOf, place, day }: Count): Relation[] =>
  [
    { label: 'part_of' as const, to: partOf },
    { label: 'place' as const, to: place?.ref ?? null },
    { label: 'day' as const, to: day?.ref ?? null },
  ].flatMap(({ label, to }) => (to === null ? [] : [{ label, from: id, to }]))

/** Everything that a record claims in its text, as marks and relations; what stands in the record's own title is left out. */
export const markedText = (record: DocumentRecord): MarkedText => {
  const inText: InText = (sentence) => record.document.sentences[sentence]?.section !== 'title'
  const names = entityKinds.map((kind) => entityMarks(record, kind, inText))
  const notes = notesOf(record, 'statements')
  const said = record.statements.flatMap((statement, index) =>
    inText(statement.sentence) ? [statementMarks(statement, notes[index] ?? '')] : [],
  )
  const marks = [
    ...plainMarks(record, 'counts', inText),
    ...plainMarks(record, 'dates', inText),
    ...[...names, ...said].flatMap((part) => part.marks),
  ]
  const there = new Set(marks.map(({ id }) => id))
  const relations = [
    ...record.counts.flatMap(countRelations),
    ...[...names, ...said].flatMap((part) => part.relations),
    ...record.statements.flatMap(({ id, source }) =>
      source?.ref == null ? [] : [{ label: 'is' as const, from: `${id}/source`, to: source.ref }],
    ),
  ]
  return { marks, relations: relations.filter(({ from, to }) => there.has(from) && there.has(to)) }
}
