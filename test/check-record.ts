import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { type DocumentRecord, jsonSchema, recordSchema } from '../src/claims/schema.js'
import { byPlace } from '../src/document/span.js'

interface Spanned {
  readonly text: string
  readonly start: number
  readonly end: number
}

const isSpanned = (value: object): value is Spanned => 'text' in value && 'start' in value && 'end' in value

/** Every object of a record, at any depth. */
const objectsIn = (value: unknown): object[] => {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

/** Checks that every span is what stands at its offsets: in the record's own title where it belongs to a sentence of that section. */
const checkSpans = (value: unknown, record: DocumentRecord, text: string, sentence: number | null = null): void => {
  if (typeof value !== 'object' || value === null) return
  const named = 'sentence' in value && typeof value.sentence === 'number' ? value.sentence : sentence
  const isTitle = named !== null && record.document.sentences[named]!.section === 'title'
  if (isSpanned(value)) {
    expect((isTitle ? record.document.title! : text).slice(value.start, value.end)).toBe(value.text)
    expect(value.end).toBeGreaterThan(value.start)
  }
  for (const inner of Object.values(value)) checkSpans(inner, record, text, named)
}

/** The arrays of a record that hold claims. */
export const kinds = ['counts', 'dates', 'officials', 'people', 'organizations', 'locations', 'statements'] as const

/** The place that a claim is sorted by. */
const placeOf = (claim: DocumentRecord[(typeof kinds)[number]][number]): { start: number; end: number } => {
  if ('mentions' in claim) return claim.mentions[0]!
  if ('start' in claim) return claim
  const spans = [
    ...(claim.cue === null ? [] : [claim.cue]),
    ...claim.content,
    ...(claim.source === null ? [] : [claim.source]),
  ]
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
const validate = ajv.compile(jsonSchema())

/** All that must hold for the record of any text. */
export const checkRecord = (text: string, record: DocumentRecord): void => {
  expect(recordSchema.safeParse(record).error).toBeUndefined()
  expect(validate(JSON.parse(JSON.stringify(record))), JSON.stringify(validate.errors)).toBe(true)
  expect(record.document.length).toBe(text.length)
  checkSpans(record, record, text)
  const { sentences } = record.document
  for (const { start, end } of sentences) expect(end).toBeGreaterThan(start)
  const ofText = sentences.slice(sentences[0]?.section === 'title' ? 1 : 0)
  expect(ofText.some(({ section }) => section === 'title')).toBe(false)
  expect([...ofText].sort(byPlace)).toEqual(ofText)
  const ids = kinds.flatMap((kind) => record[kind].map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const value of objectsIn(record)) {
    for (const key of ['ref', 'partOf'] as const)
      if (key in value && (value as Record<string, unknown>)[key] !== null)
        expect(ids).toContain((value as Record<string, unknown>)[key])
    if ('anchor' in value && value.anchor !== null && value.anchor !== 'document') expect(ids).toContain(value.anchor)
    if ('sentence' in value && isSpanned(value)) {
      const sentence = sentences[value.sentence as number]!
      expect(value.start).toBeGreaterThanOrEqual(sentence.start)
      expect(value.start).toBeLessThan(sentence.end)
    }
  }
  for (const kind of kinds) {
    const places = (record[kind] as DocumentRecord['counts']).map(placeOf)
    if (kind !== 'statements') expect([...places].sort(byPlace)).toEqual(places)
    for (const claim of record[kind])
      if ('mentions' in claim) expect([...claim.mentions].sort(byPlace)).toEqual(claim.mentions)
  }
}
