import type { ClaimField } from '../../../claims/corrections.js'
import type { KindName } from '../../../claims/kinds/index.js'
import type { DocumentRecord } from '../../../claims/schema.js'
import { el } from '../dom.js'

/** The fields of a form that corrects a claim or adds one. */

/** The fields of each kind, put in when the script is built. */
declare const CLAIM_FIELDS: Readonly<Record<KindName, readonly ClaimField[]>>

export type Fields = Readonly<Record<string, unknown>>

/** A field of a form: what it shows, and the value that stands in it; undefined where nothing was set. */
export interface Input {
  readonly name: string
  readonly element: HTMLElement
  readonly value: () => unknown
}

const option = (value: string, words: string, selected: boolean): HTMLElement =>
  el('option', { value, selected }, words)

/** "4 lines of words" is long enough to know a claim by. */
const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

const choice = (field: ClaimField, old: unknown): Input => {
  const values = field.type === 'flag' ? ['true', 'false'] : field.values
  const now = old === undefined || old === null ? '' : String(old)
  const select = el(
    'select',
    {},
    ...(field.nullable || old === undefined ? [option('', '—', now === '')] : []),
    ...values.map((value) => option(value, value, value === now)),
  )
  const value = (): unknown => {
    if (select.value === '') return field.nullable && old !== undefined ? null : undefined
    return field.type === 'flag' ? select.value === 'true' : select.value
  }
  return { name: field.name, element: select, value }
}

const line = (field: ClaimField, old: unknown): Input => {
  const isNumber = field.type === 'number'
  const input = el('input', {
    type: isNumber ? 'number' : 'text',
    step: isNumber ? 'any' : null,
    value: old === undefined || old === null ? '' : String(old),
  })
  const value = (): unknown => {
    const words = input.value.trim()
    if (words === '') return field.nullable && old !== undefined ? null : undefined
    return isNumber ? Number(words) : words
  }
  return { name: field.name, element: input, value }
}

/** A link to another claim: the values that it may have, each with the words that it is known by. */
interface Target {
  readonly key: string
  readonly words: string
  readonly value: unknown
}

const link = (name: string, targets: readonly Target[], oldKey: string | null, old: unknown): Input => {
  const select = el(
    'select',
    {},
    option('', '—', oldKey === null),
    ...targets.map(({ key, words }) => option(key, short(words), key === oldKey)),
  )
  const value = (): unknown => {
    if (select.value === (oldKey ?? '')) return old
    return select.value === '' ? null : targets.find(({ key }) => key === select.value)?.value
  }
  return { name, element: select, value }
}

/** What is there or is not: the words as they stand, or none. */
const kept = (name: string, old: { readonly text: string } | null): Input => {
  const select = el('select', {}, option('kept', short(old?.text ?? ''), true), option('', '—', false))
  return { name, element: select, value: () => (select.value === '' ? null : old) }
}

const refOf = (value: unknown, key: string): string | null =>
  typeof value === 'object' && value !== null && key in value ? String((value as Fields)[key]) : null

const countLinks = (record: DocumentRecord, old: Fields, id: string | null): Input[] => {
  const { counts, statements, locations, dates } = record
  const isWords = (value: unknown): value is { text: string } => typeof value === 'object' && value !== null
  return [
    ...['counted', 'event'].flatMap((name) => (isWords(old[name]) ? [kept(name, old[name])] : [])),
    link(
      'partOf',
      counts
        .filter((count) => count.id !== id)
        .map((count) => ({ key: count.id, words: `${count.text} ${count.counted?.text ?? ''}`, value: count.id })),
      typeof old.partOf === 'string' ? old.partOf : null,
      old.partOf,
    ),
    link(
      'saidBy',
      statements.map(({ id: statement, source, content }) => ({
        key: statement,
        words: `${source?.name ?? source?.text ?? 'nobody named'}: ${content[0]?.text ?? ''}`,
        value: { statement, text: source?.text ?? null, ref: source?.ref ?? null, name: source?.name ?? null },
      })),
      refOf(old.saidBy, 'statement'),
      old.saidBy,
    ),
    link(
      'place',
      locations.map(({ id: ref, name }) => ({ key: ref, words: name, value: { ref, from: 'clause' } })),
      refOf(old.place, 'ref'),
      old.place,
    ),
    link(
      'day',
      dates.map(({ id: ref, text, value }) => ({
        key: ref,
        words: `${text} (${value ?? '?'})`,
        value: { ref, from: 'clause' },
      })),
      refOf(old.day, 'ref'),
      old.day,
    ),
  ]
}

const statementLinks = ({ officials, people, organizations }: DocumentRecord, old: Fields): Input[] => {
  const source = typeof old.source === 'object' ? (old.source as Fields | null) : null
  const speakers = [...officials, ...people, ...organizations].flatMap(
    ({ id: ref, name, mentions: [first] }): Target[] => {
      if (first === undefined) return []
      const { text, start, end } = first
      return [{ key: ref, words: name ?? text, value: { ...(source ?? { text, start, end }), ref, name } }]
    },
  )
  return [link('source', speakers, refOf(source, 'ref'), old.source)]
}

/** Fields that point at other claims: they are chosen among those that are there. */
const linked: ReadonlySet<string> = new Set(['partOf', 'anchor'])

/** The fields of a claim's form. `old` are its values as they stand; none for a claim that is added. */
export const inputsOf = (kind: KindName, record: DocumentRecord, old: Fields, id: string | null): Input[] => {
  const plain = CLAIM_FIELDS[kind].filter(({ name }) => !linked.has(name))
  return [
    ...plain.map((field) =>
      field.type === 'choice' || field.type === 'flag' ? choice(field, old[field.name]) : line(field, old[field.name]),
    ),
    ...(kind === 'counts' ? countLinks(record, old, id) : []),
    ...(kind === 'statements' ? statementLinks(record, old) : []),
  ]
}

/** What a form sets apart from what stands there. */
export const changesIn = (inputs: readonly Input[], old: Fields): Record<string, unknown> =>
  Object.fromEntries(
    inputs.flatMap(({ name, value }) => {
      const now = value()
      return now === undefined || JSON.stringify(now) === JSON.stringify(old[name]) ? [] : [[name, now]]
    }),
  )
