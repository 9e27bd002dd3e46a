import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/index.js'
import { eventOfCount } from '../src/compare/slots/event-of-count.js'
import { readingOf } from '../src/compare/slots/reading.js'
import {
  countedClassOf,
  countedRows,
  eventClassOf,
  eventClassOfOutcome,
  eventRows,
  levelClassOf,
} from '../src/lexicon/classes/index.js'
import { type LevelRow, levelRows } from '../src/lexicon/classes/levels.js'
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
    // the fire burned 12 people, and 12 houses; police hold suspects, owners shares; shops close, and shares at a price
    expect(twice(eventRows.flatMap(({ lemmas }) => [...lemmas])).sort()).toEqual(['burn', 'close', 'hold'])
    expect(twice(eventRows.map(({ name }) => name))).toEqual([])
  })

  it('are found by words and by what became of people', () => {
    expect(eventClassOf('slay')?.name).toBe('kill')
    expect(eventClassOfOutcome('dead')?.name).toBe('kill')
    expect(eventClassOf('sing')).toBeNull()
    expect(eventClassOf('burn', 'houses', 'things')?.name).toBe('destroy')
    expect(eventClassOf('burn', 'people', 'people')?.name).toBe('injure')
    expect(eventClassOf('close', undefined, 'amount')?.name).toBe('trade')
    expect(eventClassOf('burn', undefined, 'amount')?.name).toBe('destroy')
    expect(eventClassOf('march', undefined, 'amount')).toBeNull()
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
    const wordsOf = ({ nouns, rates, behind }: LevelRow): string[] => [
      ...nouns,
      ...[...(rates ?? [])].map((word) => `${word} rate`),
      ...[...(behind?.words ?? [])].flatMap((word) => [...behind!.nouns].map((noun) => `${word} ${noun}`)),
    ]
    expect(twice(levelRows.flatMap(wordsOf))).toEqual([])
    expect(levelClassOf('Turnout')?.name).toBe('turnout')
  })

  /** What the first number of a text is a level of: as the record has it, and as comparing reads it. */
  const levelIn = (text: string): readonly [told: string | null, level: string | null | undefined] => {
    const record = extract(text)
    const [claim] = articleOf(record).claims
    return [claim?.count.role?.of ?? null, claim && readingOf(claim)?.level]
  }

  it.each([
    'The aid group asked for support of $40 million.',
    'The board gave approval of $4 million.',
    'The office has approval of $4 million.',
    'Turnout of $3 million was told.',
    'The plant had revenue of 12 percent.',
    'They had a profit of 12 percent.',
    'Damage of 40 percent was told.',
  ])('hold for no number of another kind: %s', (text) => {
    expect(levelIn(text)).toEqual([null, null])
  })

  it('are not held by what people earn', () => {
    expect(levelIn('The couple had an income of $60,000.')[1]).not.toBe('profit')
  })

  it('read records that give a level of another kind as none', () => {
    const { claims } = articleOf(extract('The board gave approval of $4 million.'))
    const [claim] = claims
    const role = { of: 'level', start: 15, end: 23, text: 'approval' } as const
    expect(claim && readingOf({ ...claim, count: { ...claim.count, role } })?.level).toBeNull()
  })

  it.each(['jobless', 'unemployment', 'joblessness'])('are one for the %s rate', (word) => {
    expect(levelIn(`The ${word} rate fell to 5.1 percent.`)[1]).toBe('unemployment')
  })
})
