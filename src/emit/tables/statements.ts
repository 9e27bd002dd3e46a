import type { Words } from '../../claims/kinds/kind.js'
import { contentOf } from '../../claims/kinds/statements.js'
import type { DocumentRecord, Statement } from '../../claims/schema.js'
import { integer, sentenceColumns, type Table, type Told, text, told } from './table.js'

type One = Told<Statement>

/** One row a statement. */
export const statements: Table<One> = {
  name: 'statements',
  doc: 'one row for each statement: who says what, by which words, with what stance',
  key: ['document', 'id'],
  references: [{ column: 'source_ref', table: 'entities' }],
  items: told(({ statements: all }: DocumentRecord) => all),
  columns: [
    text('id', 'names the statement in its document', ({ claim }) => claim.id),
    text(
      'source',
      'the words of who says it; empty where the text does not tell',
      ({ claim }) => claim.source?.text ?? null,
    ),
    text('source_ref', 'the id of who says it, in entities', ({ claim }) => claim.source?.ref ?? null),
    text('source_name', 'the name of who says it', ({ claim }) => claim.source?.name ?? null),
    text('cue', 'the words that attribute', ({ claim }) => claim.cue?.text ?? null),
    text('content', 'what is said; parts with " … " between them', ({ claim }) => contentOf(claim)),
    text('form', 'whether the content is quoted', ({ claim }) => claim.form, 'statements.form'),
    text('stance', 'how it is said', ({ claim }) => claim.stance, 'statements.stance'),
    text('type', 'what kind of attitude it tells, after PARC', ({ claim }) => claim.type, 'statements.type'),
    text(
      'via',
      'through whom it came, outermost first, with "; " between them',
      ({ claim }) => claim.via.map((speaker) => speaker.name ?? speaker.text).join('; ') || null,
    ),
    text('rule', 'the rule that found it', ({ claim }) => claim.rule),
    ...sentenceColumns(
      (item: One) => item,
      ({ claim }) => claim.cue ?? claim.content[0],
    ),
  ],
}

interface Part extends One {
  readonly part: (typeof partNames)[number]
  readonly position: number
  readonly words: Words & { readonly ref?: string | null; readonly name?: string | null }
}

const partNames = ['source', 'cue', 'content', 'via'] as const

const partsOf = (one: One): readonly Part[] => {
  const { source, cue, content, via } = one.claim
  const of = (part: Part['part'], all: readonly Part['words'][]): Part[] =>
    all.map((words, position) => ({ ...one, part, position, words }))
  return [
    ...of('source', source === null ? [] : [source]),
    ...of('cue', cue === null ? [] : [cue]),
    ...of('content', content),
    ...of('via', via),
  ]
}

/** One row a part of a statement that stands in the text. */
export const statementParts: Table<Part> = {
  name: 'statement_parts',
  doc: 'one row for each source, cue, piece of content and go-between of a statement, with its place in the text',
  key: ['document', 'statement', 'part', 'position'],
  references: [
    { column: 'statement', table: 'statements' },
    { column: 'ref', table: 'entities' },
  ],
  items: (record, texts) => record.statements.flatMap((claim) => partsOf({ claim, record, texts })),
  columns: [
    text('statement', 'the statement that it is part of', ({ claim }) => claim.id),
    text('part', `what it is: ${partNames.join(', ')}`, ({ part }) => part),
    integer('position', 'which of the parts of that sort it is, from 0', ({ position }) => position),
    text('text', 'the words as they stand in the article', ({ words }) => words.text),
    integer('start', 'where the words begin, counted as documents.offsets says', ({ words }) => words.start),
    integer('end', 'where the words end (exclusive)', ({ words }) => words.end),
    text('ref', 'of a source or go-between, its id in entities', ({ words }) => words.ref ?? null),
    text('name', 'of a source or go-between, its name', ({ words }) => words.name ?? null),
  ],
}
