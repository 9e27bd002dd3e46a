import type { Span } from '../../document/span.js'
import type { Speaker } from '../../link/linked.js'
import type { Shapes } from '../shapes.js'
import { inOrder, speakerKinds } from './entity.js'
import { defineKind, type Words, type Writing } from './kind.js'

export const statementForms = ['direct', 'indirect', 'mixed'] as const
export const stances = [
  'says',
  'confirms',
  'denies',
  'claims',
  'accuses',
  'warns',
  'promises',
  'demands',
  'predicts',
  'criticizes',
  'declines',
] as const

export const statementTypes = ['assertion', 'belief', 'fact', 'eventuality'] as const

const statementSchema = ({ z, id, rule, span, speaker, sentence }: Shapes) =>
  z.strictObject({
    id,
    rule,
    source: speaker.nullable(),
    cue: z.strictObject(span).nullable(),
    content: z.array(z.strictObject(span)).min(1),
    form: z.enum(statementForms),
    stance: z.enum(stances),
    type: z
      .enum(statementTypes)
      .describe('what kind of attitude it tells, after PARC: said, thought, known, or meant to be'),
    via: z.array(speaker),
    sentence,
  })

/** Who says what, by which words, with what stance. */
export interface Statement {
  /** unique in the document, made from kind and place */
  id: string
  /** the rule that found it, named by the order of its parts: "statements/source-cue-that-clause" */
  rule: string
  /** who says it; null where the text does not tell */
  source: SpeakerWords | null
  /** the words that attribute: "said", "according to"; null for a tweet or a caption */
  cue: Words | null
  /** what is said, in the order of the text */
  content: Words[]
  /** direct where all the content is quoted, mixed where some of it is */
  form: (typeof statementForms)[number]
  /** how it is said */
  stance: (typeof stances)[number]
  /**
   * what kind of attitude it tells, after PARC: `assertion` (said, claimed, according to), `belief` (thinks, fears, is believed to), `fact`
   * (knows, found out), `eventuality` (plans to, ordered, wants, refused to)
   */
  type: (typeof statementTypes)[number]
  /** through whom it came, outermost first */
  via: SpeakerWords[]
  /** index into `document.sentences`: where the cue stands, else the content */
  sentence: number
}

/** The words that name a speaker, and who it is. */
export interface SpeakerWords extends Words {
  /** the id of an official, a person or an organization; null where the text leaves it open */
  ref: string | null
  /** the name of the one that `ref` points at; null without one, and for officials without a name */
  name: string | null
}
const writeSpeaker = ({ slice, idOf }: Writing, speaker: Speaker) => ({
  ...slice(speaker),
  ref: idOf(speaker.ref),
  name: speaker.ref?.name ?? null,
})

/** Everything from the first part of a statement to its last; null where it has none. */
const extentOf = ({ source, cue, content }: Statement): Span | null => {
  const parts: Words[] = [source, cue, ...content].filter((part) => part !== null)
  if (parts.length === 0) return null
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) }
}

/** The contents in one line. */
export const contentOf = ({ content }: Pick<Statement, 'content'>): string =>
  content.map(({ text }) => text).join(' … ')

export const statements = defineKind({
  name: 'statements',
  one: 'statement',
  heading: ['statement', 'statements'],
  schema: statementSchema,
  spanOf: (item) => item,
  write: (linked, writing): Statement => ({
    id: writing.idOf(linked) ?? '',
    rule: linked.rule,
    source: linked.source === null ? null : writeSpeaker(writing, linked.source),
    cue: linked.cue === null ? null : writing.slice(linked.cue),
    content: inOrder(linked.content).map(writing.slice),
    form: linked.form,
    stance: linked.stance,
    type: linked.type,
    via: linked.via.map((speaker) => writeSpeaker(writing, speaker)),
    sentence: linked.sentence,
  }),
  columns: ['source', 'source_ref', 'source_name', 'cue', 'content', 'form', 'stance', 'type'],
  row: (statement, { slice, sentence }) => {
    const extent = extentOf(statement)
    return {
      id: statement.id,
      rule: statement.rule,
      ...(extent !== null && {
        text: slice(extent.start, extent.end, statement.sentence),
        ...extent,
      }),
      sentence: sentence(statement.sentence, extentOf(statement) ?? undefined),
      source: statement.source?.text ?? null,
      source_ref: statement.source?.ref ?? null,
      source_name: statement.source?.name ?? null,
      cue: statement.cue?.text ?? null,
      content: contentOf(statement),
      form: statement.form,
      stance: statement.stance,
      type: statement.type,
    }
  },
  describe: (statement) => {
    const { rule, source, cue, content, stance, form, type } = statement
    const [first] = [cue, ...content].filter((part) => part !== null)
    return {
      words: `${source?.text ?? 'nobody named'}${cue === null ? '' : `, "${cue.text}"`}`,
      meaning: `${stance}, ${form}, ${type}; ${contentOf(statement)}`,
      uses: first === undefined ? [] : [{ ...first, rule, sentence: statement.sentence }],
    }
  },
  extentOf,
  links: ({ source, via }) => [
    { path: 'source.ref', to: source?.ref ?? null, kinds: speakerKinds },
    ...via.map(({ ref }, index) => ({ path: `via[${index}].ref`, to: ref, kinds: speakerKinds })),
  ],
  problems: ({ source, cue }) => [
    source !== null && cue !== null && source.start < cue.end && cue.start < source.end
      ? ['cue', 'it overlaps the source']
      : null,
  ],
})
