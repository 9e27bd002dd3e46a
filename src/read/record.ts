import { parseDay, parseMoment } from './day.js'
import type { Fault } from './fault.js'

/** One line of NDJSON, as far as it is known here. Other fields are ignored. */
export interface InputRecord {
  readonly id: string | null
  readonly text: string
  readonly published: string | null
  /** with its time, where the record gives one */
  readonly publishedAt: string | null
  readonly title: string | null
  /** what stands in the line and could not be used */
  readonly warnings: readonly string[]
}

const badJson = (error: unknown): Fault => ({
  code: 'bad-json',
  message: `not valid JSON (${error instanceof Error ? error.message.replace(/ in JSON.*|, ".*/s, '') : 'unknown'})`,
})

const badRecord = (message: string): Fault => ({ code: 'bad-record', message })

/** How many figures every number holds exactly. */
const exactFigures = 15

/** Where the string of a JSON text ends that begins at a quotation mark. */
const endOfString = (json: string, at: number): number => {
  let end = at + 1
  while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  return end + 1
}

/** The value of the last `"id"` in the outermost object of a valid JSON text, as it is written there. */
const writtenId = (json: string): string => {
  let depth = 0
  let key = ''
  let written = ''
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    else if (sign === '"') {
      const end = endOfString(json, at)
      if (depth === 1) key = json.slice(at, end)
      at = end - 1
    } else if (sign === ':' && depth === 1 && JSON.parse(key) === 'id')
      written = /^\s*([\w.+-]*)/.exec(json.slice(at + 1, at + 1000))?.[1] ?? ''
  }
  return written
}

/** A number as an id: as it is written where a number would round it, so that no two ids become one. */
const idOfNumber = (id: number, line: string): string => {
  const written = String(id).replace(/\D/g, '').length > exactFigures ? writtenId(line) : ''
  return /^-?\d+(?:\.\d+)?$/.test(written) ? written : String(id)
}

const idOf = (id: unknown, line: string): string | null => {
  if (typeof id === 'string') return id === '' ? null : id
  return typeof id === 'number' ? idOfNumber(id, line) : null
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
  const id = idOf(value.id, line)
  if (typeof value.text !== 'string') return { fault: badRecord('no string in "text"'), id }
  if (value.text.trim() === '') return { fault: { code: 'empty', message: 'no text' }, id }
  const published = typeof value.published === 'string' ? parseDay(value.published) : null
  const publishedAt = typeof value.published === 'string' && published !== null ? parseMoment(value.published) : null
  const title = titleOf(value.title)
  const warnings: string[] = []
  if (published === null && (value.published ?? '') !== '') warnings.push('"published" is no ISO day and is ignored')
  if (title === null && (value.title ?? '') !== '') warnings.push('"title" is no string with text and is ignored')
  if (id === null && (value.id ?? '') !== '') warnings.push('"id" is neither string nor number and is ignored')
  return { id, text: value.text, published, publishedAt, title, warnings }
}
