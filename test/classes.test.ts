import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/index.js'
import { eventOfCount, readingOf } from '../src/compare/slots/reading.js'
import {
  countedClassOf,
  countedRows,
  eventClassOf,
  eventClassOfOutcome,
  eventRows,
  levelClassOf,
} from '../src/lexicon/classes/index.js'
import { levelRows } from '../src/lexicon/classes/levels.js'
import { extract } from '../src/pipeline.js'
import { readExample } from './examples.js'

const twice = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index)

describe('classes of what is counted', () => {
  it.each(countedRows.flatMap((row) => row.examples.map((example) => [row.name, example] as const)))(
    '%s: %s',
    (name, example) => {
      const words = /\[(.+)\]/.exec(example)?.[1] ?? ''
      expect(countedClassOf(words, words.split(' ').at(-1) ?? '')?.name).toBe(name)
    },
  )

  it('hold a noun once', () => {
    expect(twice(countedRows.flatMap(({ nouns }) => [...nouns]))).toEqual([])
    expect(twice(countedRows.map(({ name }) => name))).toEqual([])
  })

  it('know citizens by the name of their country, and no other name', () => {
    expect(countedClassOf('more than 100 Iranians', 'Iranians')?.name).toBe('nationals')
    expect(countedClassOf('Japanese', 'Japanese')?.name).toBe('nationals')
    expect(countedClassOf('Smiths', 'Smiths')).toBeNull()
  })
})

describe('classes of events', () => {
  it.each(eventRows.flatMap((row) => row.examples.map((example) => [row.name, example] as const)))(
    '%s: %s',
    (name, example) => {
      const { text, spans } = readExample(example)
      const [number] = spans
      const count = extract(`${text}.`).counts.find(({ start, end }) => start < number!.end && number!.start < end)
      expect(count && eventOfCount(count)?.name).toBe(name)
    },
  )

  it('hold a word once', () => {
    expect(twice(eventRows.flatMap(({ lemmas }) => [...lemmas]))).toEqual([])
    expect(twice(eventRows.map(({ name }) => name))).toEqual([])
  })

  it('are found by words and by what became of people', () => {
    expect(eventClassOf('slay')?.name).toBe('kill')
    expect(eventClassOfOutcome('dead')?.name).toBe('kill')
    expect(eventClassOf('sing')).toBeNull()
  })
})

describe('classes of what is measured', () => {
  it.each(levelRows.flatMap((row) => row.examples.map((example) => [row.name, example] as const)))(
    '%s: %s',
    (name, example) => {
      const { text, spans } = readExample(example)
      const [number] = spans
      const { claims } = articleOf(extract(`${text}.`))
      const claim = claims.find(({ count: { start, end } }) => start < number!.end && number!.start < end)
      expect(claim && readingOf(claim)?.level).toBe(name)
    },
  )

  it('hold a noun once', () => {
    expect(twice(levelRows.flatMap(({ nouns }) => [...nouns]))).toEqual([])
    expect(levelClassOf('Turnout')?.name).toBe('turnout')
  })
})
