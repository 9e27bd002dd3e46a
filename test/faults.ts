import type { DocumentRecord } from '../src/claims/schema.js'
import type { Explanation } from '../src/explain.js'

/** What is wrong with the record of a text, in words that are the same for every record with the same fault; quick enough for many. */

type Fields = Readonly<Record<string, unknown>>

const isOver = (from: unknown, to: unknown): boolean =>
  (typeof from === 'number' && typeof to === 'number') || (typeof from === 'string' && typeof to === 'string')
    ? from > to
    : false

const spanFault = (text: string, { start, end, text: words }: Fields): string | null => {
  if (typeof start !== 'number' || typeof end !== 'number') return null
  if (start < 0 || end > text.length) return 'the span lies outside the text'
  if (start >= end) return 'the span is empty'
  return words !== undefined && text.slice(start, end) !== words ? 'the text is not what stands at the span' : null
}

const limitFault = ({ min, max, value, earliest, latest }: Fields): string | null => {
  if (isOver(min, max)) return 'min is above max'
  if (isOver(min, value) || isOver(value, max)) return 'the value lies outside its limits'
  if (isOver(earliest, latest)) return 'earliest is behind latest'
  const isDay = (day: unknown): boolean => typeof day !== 'string' || /^\d{4}-\d\d-\d\d$/.test(day)
  return isDay(earliest) && isDay(latest) ? null : 'a day that is none'
}

const overlapFault = ({ cue, source }: Fields): string | null => {
  if (typeof cue !== 'object' || typeof source !== 'object' || cue === null || source === null) return null
  const [a, b] = [cue, source] as { readonly start: number; readonly end: number }[]
  return a!.start < b!.end && b!.start < a!.end ? 'the cue overlaps its source' : null
}

const nameFault = ({ name, mentions }: Fields): string | null => {
  if (name === '') return 'an empty name'
  return Array.isArray(mentions) && mentions.length === 0 ? 'no mentions' : null
}

/** What is wrong anywhere in a value. */
const faultsAt = (text: string, value: unknown, path: string): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: not finite`]
  if (typeof value === 'string')
    return /\b(?:P?T?NaN|P?T?-?Infinity)/.test(value) && path.endsWith('.value') ? [`${path}: ${value}`] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each) => faultsAt(text, each, `${path}[]`))
  const fields = value as Fields
  const own = [spanFault(text, fields), limitFault(fields), overlapFault(fields), nameFault(fields)]
  return [
    ...own.filter((fault) => fault !== null).map((fault) => `${path}: ${fault}`),
    ...Object.entries(fields).flatMap(([key, each]) => faultsAt(text, each, `${path}.${key}`)),
  ]
}

/** What is wrong with the record or the explanation of a text. */
export const faultsOf = (text: string, made: DocumentRecord | Explanation): readonly string[] =>
  faultsAt(text, made, '')
