import { type Correction, nullsOf } from '../claims/corrections.js'
import { type KindName, kindNames, kinds } from '../claims/kinds/index.js'
import type { Count, DocumentRecord } from '../claims/schema.js'
import type { Place } from './anchor.js'

/** A claim that a coder adds: what she does not say is null or the plainest value. */

type Fields = Readonly<Record<string, unknown>>

interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** The least and the most that a number with its bound allows, where both follow from it. */
const limitsOf = ({ value, bound }: Pick<Count, 'value' | 'bound'>): Pick<Count, 'min' | 'max'> => ({
  min: bound === 'exact' || bound === 'more_than' || bound === 'at_least' ? value : null,
  max: bound === 'exact' || bound === 'less_than' || bound === 'at_most' ? value : null,
})

const countFields = (fields: Fields): Fields => {
  const plain = {
    kind: 'cardinal',
    value: null,
    bound: 'exact',
    status: 'unknown',
    ...(fields as Partial<Pick<Count, 'value' | 'bound'>>),
  } as const
  return { ...limitsOf(plain), ...plain }
}

const mentionOf = ({ text, start, end, sentence }: Found, rule: string) => ({ text, start, end, sentence, rule })

/** What each kind makes of the words and the fields that are given. */
const plainest: Readonly<Record<KindName, (found: Found, rule: string, fields: Fields) => Fields>> = {
  counts: (found, rule, fields) => ({ rule, ...found, ...countFields(fields) }),
  dates: (found, rule) => ({ rule, ...found, type: 'DATE' }),
  officials: (found, rule) => ({ rule, mentions: [mentionOf(found, rule)] }),
  people: (found, rule) => ({ name: found.text, mentions: [mentionOf(found, rule)] }),
  organizations: (found, rule) => ({ name: found.text, mentions: [mentionOf(found, rule)] }),
  locations: (found, rule) => ({
    name: found.text,
    mentions: [{ ...mentionOf(found, rule), role: null, literal: true }],
  }),
  statements: ({ sentence, ...words }, rule) => ({
    rule,
    content: [words],
    form: 'indirect',
    stance: 'says',
    type: 'assertion',
    via: [],
    sentence,
  }),
}

/** An id made from kind and place, that no claim of the record has. */
const freeId = (record: DocumentRecord, kind: KindName, place: Place): string => {
  const ids = new Set(kindNames.flatMap((name) => kinds[name].ids(record)))
  const stem = `${kinds[kind].one}-${place.in === 'title' ? 'title-' : ''}${place.start}-${place.end}`
  let id = stem
  for (let use = 2; ids.has(id); use++) id = `${stem}-${use}`
  return id
}

const sentenceAt = ({ document }: DocumentRecord, start: number, text: Place['in']): number =>
  document.sentences.findIndex(
    (sentence) =>
      (sentence.section === 'title') === (text === 'title') && sentence.start <= start && start < sentence.end,
  )

/** Where the sentence of a claim is looked for: a statement has that of its cue. */
const firstWord = ({ cue }: Fields, { start }: Place): number =>
  typeof cue === 'object' && cue !== null && 'start' in cue && typeof cue.start === 'number' ? cue.start : start

/** The rule that a claim by hand names. */
export const ruleOf = (coder: string): string => `by-hand/${coder}`

/** The claim that a correction adds, not yet held to its schema; or why it cannot be made. */
export const addedClaim = (
  { claim: { kind }, added, coder }: Correction,
  place: Place,
  record: DocumentRecord,
): Fields | string => {
  const { text, start, end } = place
  const fields = added ?? {}
  const sentence = sentenceAt(record, firstWord(fields, place), place.in)
  if (sentence < 0) return 'its words stand in no sentence of the record'
  const claim = plainest[kind]({ text, start, end, sentence }, ruleOf(coder), fields)
  const filled: Fields = { ...nullsOf(kind), ...claim, ...fields, id: freeId(record, kind, place) }
  return kind === 'officials' ? { ...filled, named: filled.name !== null } : filled
}
