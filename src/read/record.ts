import { parseDay } from './day.js'
import type { Fault } from './fault.js'

/** One line of NDJSON, as far as it is known here. Other fields are ignored. */
export interface InputRecord {
  readonly id: string | null
  readonly text: string
  readonly published: string | null
  readonly title: string | null
  /** what stands in the line and could not be used */
  readonly warnings: readonly string[]
}

const badJson = (error: unknown): Fault => ({
  code: 'bad-json',
  message: `not valid JSON (${error instanceof Error ? error.message.replace(/ in JSON.*|, ".*/s, '') : 'unknown'})`,
})

const badRecord = (message: string): Fault => ({ code: 'bad-record', message })

const idOf = (id: unknown): string | null => {
  if (typeof id === 'string') return id === '' ? null : id
  return typeof id === 'number' ? String(id) : null
}

const titleOf = (title: unknown): string | null => (typeof title === 'string' && title.trim() !== '' ? title : null)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads `{"id", "text", "published"?, "title"?}`: the text is needed, the rest may be absent, null or unusable. */
export const parseRecord = (line: string): InputRecord | { readonly fault: Fault; readonly id: string | null } => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { fault: badJson(error), id: null }
  }
  if (!isObject(value)) return { fault: badRecord('not a JSON object'), id: null }
  const id = idOf(value.id)
  if (typeof value.text !== 'string') return { fault: badRecord('no string in "text"'), id }
  if (value.text.trim() === '') return { fault: { code: 'empty', message: 'no text' }, id }
  const published = typeof value.published === 'string' ? parseDay(value.published) : null
  const title = titleOf(value.title)
  const warnings: string[] = []
  if (published === null && (value.published ?? '') !== '') warnings.push('"published" is no ISO day and is ignored')
  if (title === null && (value.title ?? '') !== '') warnings.push('"title" is no string with text and is ignored')
  if (id === null && (value.id ?? '') !== '') warnings.push('"id" is neither string nor number and is ignored')
  return { id, text: value.text, published, title, warnings }
}
