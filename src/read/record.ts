import type { Fault } from './fault.js'
import { type DayOrder, readDate } from './fields/dates.js'
import {
  describeFields,
  type FieldName,
  type FieldNames,
  fieldValue,
  findFields,
  type Kept,
  keptFields,
  listNames,
  type Meta,
  type Values,
} from './fields/names.js'

/** Something in a record that could not be used. */
export interface Flaw {
  readonly code: 'input' | 'unread-date'
  readonly message: string
}

/** One record, as far as it is known here. */
export interface InputRecord {
  readonly id: string | null
  readonly text: string
  readonly published: string | null
  /** with its time, where the record gives one */
  readonly publishedAt: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** the fields that the user keeps */
  readonly meta: Meta | null
  /** what was found under names of its own, in words */
  readonly fields: string | null
  /** what stands in the record and could not be used */
  readonly warnings: readonly Flaw[]
}

/** How records are read. */
export interface Reading {
  readonly fields: FieldNames | null
  readonly keep: Kept
  /** of dates in numbers, as the other records show it */
  readonly dayOrder: DayOrder | null
}

export const plainReading: Reading = { fields: null, keep: null, dayOrder: null }

const badJson = (error: unknown): Fault => ({
  code: 'bad-json',
  message: `not valid JSON (${error instanceof Error ? error.message.replace(/ in JSON.*|, ".*/s, '') : 'unknown'})`,
})

const badRecord = (message: string): Fault => ({ code: 'bad-record', message })

/** How many figures every number holds exactly. */
const exactFigures = 15
const longNumber = /[\d.]{16}/

/** Where the string of a JSON text ends that begins at a quotation mark. */
const endOfString = (json: string, at: number): number => {
  let end = at + 1
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  return end + 1
}

/** Puts numbers into quotation marks that have more figures than a number holds, so that they stay as they are written. */
const quoteLongNumbers = (json: string): string => {
  if (!longNumber.test(json)) return json
  const pieces: string[] = []
  let from = 0
  for (let at = 0; at < json.length; at++) {
    const sign = json[at] ?? ''
    if (sign === '"') at = endOfString(json, at) - 1
    else if (sign === '-' || (sign >= '0' && sign <= '9')) {
      const number = /[-+.\deE]*/y
      number.lastIndex = at
      const written = number.exec(json)?.[0] ?? ''
      if (/^-?\d+(?:\.\d+)?$/.test(written) && written.replace(/\D/g, '').replace(/^0+/, '').length > exactFigures) {
        pieces.push(json.slice(from, at), `"${written}"`)
        from = at + written.length
      }
      at += Math.max(written.length, 1) - 1
    }
  }
  pieces.push(json.slice(from))
  return pieces.join('')
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads one object of JSON. Numbers that JavaScript would round are strings. */
export const parseObject = (json: string): { readonly values: Values } | { readonly fault: Fault } => {
  try {
    const value: unknown = JSON.parse(quoteLongNumbers(json))
    return isObject(value) ? { values: value } : { fault: badRecord('not a JSON object') }
  } catch (error) {
    return { fault: badJson(error) }
  }
}

const idOf = (id: unknown): string | null => {
  if (typeof id === 'string') return id === '' ? null : id
  return typeof id === 'number' ? String(id) : null
}

const shown = (value: unknown): string => {
  const written = JSON.stringify(value) ?? ''
  return written.length > 60 ? `${written.slice(0, 60)}...` : written
}

const quoted = (name: string): string => JSON.stringify(name)

const dateFlaw = (name: string, value: unknown, isEither: boolean): Flaw => ({
  code: 'unread-date',
  message: isEither
    ? `${quoted(name)} is ignored: of ${shown(value)} either number can be the day, and no other record tells which (write it as year-month-day)`
    : `${quoted(name)} is ignored: ${shown(value)} is no date that can be read (write it as year-month-day)`,
})

const noText = (values: Values, name: string | undefined): Fault => {
  const given = name === undefined ? undefined : fieldValue(values, name)
  if (typeof given === 'string') return { code: 'empty', message: `no text: ${quoted(name ?? '')} is empty` }
  const missing = name === undefined ? 'no field with the text' : `no string in ${quoted(name)}`
  return badRecord(`${missing}; the record has ${listNames(values)} (--fields text=NAME names the one with the text)`)
}

/** Reads a record by the names of its fields: the text is needed, the rest may be absent, null or unusable. */
export const readRecord = (
  values: Values,
  { fields, keep, dayOrder }: Reading,
): InputRecord | { readonly fault: Fault; readonly id: string | null } => {
  const names = findFields(values, fields)
  const given = (field: FieldName): unknown => fieldValue(values, names[field])
  const id = idOf(given('id'))
  const text = given('text')
  if (typeof text !== 'string' || text.trim() === '') return { fault: noText(values, names.text), id }
  const date = readDate(given('published'), dayOrder)
  const title = typeof given('title') === 'string' ? (given('title') as string) : ''
  const outlet = typeof given('outlet') === 'string' ? (given('outlet') as string).trim() : ''
  const warnings: Flaw[] = []
  const warn = (field: FieldName, problem: string): void => {
    warnings.push({ code: 'input', message: `${quoted(names[field] ?? field)} is ${problem} and is ignored` })
  }
  if ((date === null || date === 'either') && (given('published') ?? '') !== '')
    warnings.push(dateFlaw(names.published ?? '', given('published'), date === 'either'))
  if (title.trim() === '' && (given('title') ?? '') !== '') warn('title', 'no string with text')
  if (id === null && (given('id') ?? '') !== '') warn('id', 'neither string nor number')
  const stated = date === 'either' ? null : date
  return {
    id,
    text,
    published: stated?.day ?? null,
    publishedAt: stated?.at ?? null,
    title: title.trim() === '' ? null : title,
    outlet: outlet === '' ? null : outlet,
    meta: keptFields(values, keep, names),
    fields: describeFields(names, fields),
    warnings,
  }
}

/** Reads a line of NDJSON: `{"id", "text", "published"?, "title"?}` under these names or others that are usual. */
export const parseRecord = (
  line: string,
  reading: Reading = plainReading,
): InputRecord | { readonly fault: Fault; readonly id: string | null } => {
  const parsed = parseObject(line)
  return 'fault' in parsed ? { fault: parsed.fault, id: null } : readRecord(parsed.values, reading)
}
