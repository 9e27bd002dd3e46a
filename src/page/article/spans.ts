import { type KindName, kindNames, kinds } from '../../claims/kinds/index.js'
import type { DocumentRecord, Statement } from '../../claims/schema.js'

/** Where the claims of a record stand, as marks on its text. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** What a mark is of its claim: the words themselves, or words that are lit along with them. */
export type Part = 'words' | 'cue' | 'source' | 'content' | 'counted' | 'event'

/** Words of a claim. */
export interface Mark extends Span {
  /** id of the claim */
  readonly claim: string
  /** "unread" where the words made none */
  readonly kind: KindName | 'unread'
  readonly part: Part
  /** whether a link to the claim leads here */
  readonly first: boolean
}

/** A mark, and the sentence that tells whether it stands in the title. */
interface Placed extends Mark {
  readonly sentence: number
}

const statementMarks = ({ id, source, cue, content, sentence }: Statement): Placed[] => {
  const mark = (part: Part, { start, end }: Span, first: boolean): Placed => ({
    claim: id,
    kind: 'statements',
    part,
    start,
    end,
    first,
    sentence,
  })
  return [
    ...(cue === null ? [] : [mark('cue', cue, true)]),
    ...(source === null ? [] : [mark('source', source, false)]),
    ...content.map((words, index) => mark('content', words, cue === null && index === 0)),
  ]
}

const countMarks = ({ counts }: DocumentRecord): Placed[] =>
  counts.flatMap(({ id, start, end, counted, event, sentence }): Placed[] => {
    const common = { claim: id, kind: 'counts', sentence } as const
    return [
      { ...common, part: 'words', start, end, first: true },
      ...(counted === null
        ? []
        : [{ ...common, part: 'counted' as const, start: counted.start, end: counted.end, first: false }]),
      ...(event === null
        ? []
        : [{ ...common, part: 'event' as const, start: event.start, end: event.end, first: false }]),
    ]
  })

const entityKinds = ['officials', 'people', 'organizations', 'locations'] as const

const entityMarks = (record: DocumentRecord): Placed[] =>
  entityKinds.flatMap((kind) =>
    record[kind].flatMap(({ id, mentions }) =>
      mentions.map(({ start, end, sentence }, index) => ({
        claim: id,
        kind,
        part: 'words' as const,
        start,
        end,
        first: index === 0,
        sentence,
      })),
    ),
  )

const allMarks = (record: DocumentRecord): Placed[] => [
  ...record.statements.flatMap(statementMarks),
  ...countMarks(record),
  ...record.dates.map(({ id, start, end, sentence }) => ({
    claim: id,
    kind: 'dates' as const,
    part: 'words' as const,
    start,
    end,
    first: true,
    sentence,
  })),
  ...entityMarks(record),
]

/** The marks on the text, and those on the record's own title. */
export const marksOf = (
  record: DocumentRecord,
): { readonly text: readonly Mark[]; readonly title: readonly Mark[] } => {
  const { sentences } = record.document
  const all = allMarks(record)
  const inTitle = ({ sentence }: Placed): boolean => sentences[sentence]?.section === 'title'
  return { text: all.filter((mark) => !inTitle(mark)), title: all.filter(inTitle) }
}

/** A claim in the order of the text. */
export interface Ordered {
  readonly kind: KindName
  /** index into its array of the record */
  readonly index: number
  readonly id: string
}

/** All claims by the place of their first words; those of the title come first. */
export const inTextOrder = (record: DocumentRecord): Ordered[] => {
  const places = new Map<string, readonly [title: number, start: number, end: number]>()
  const { text, title } = marksOf(record)
  for (const [marks, rank] of [
    [text, 1],
    [title, 0],
  ] as const)
    for (const { claim, start, end, first } of marks) if (first) places.set(claim, [rank, start, end])
  const all = kindNames.flatMap((kind) => kinds[kind].ids(record).map((id, index) => ({ kind, index, id })))
  const placeOf = (id: string) => places.get(id) ?? ([2, 0, 0] as const)
  return all.sort((a, b) => {
    const [first, second] = [placeOf(a.id), placeOf(b.id)]
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2]
  })
}
