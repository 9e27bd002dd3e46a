import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/index.js'
import { slotRules } from '../src/compare/slots/rules.js'
import { type DraftSlot, slotsOf } from '../src/compare/slots/slots.js'
import { extract } from '../src/index.js'
import { readExample } from './examples.js'

const slotsIn = (texts: readonly string[], published = '2024-05-03'): readonly DraftSlot[] => {
  const articles = texts.map((text, index) => articleOf(extract(text, { id: `${index}`, published })))
  return slotsOf(
    articles.map(({ outline }) => outline),
    articles.flatMap(({ claims }) => claims),
  )
}

describe('the rules of slots', () => {
  it.each(
    Object.values(slotRules).flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)),
  )('%s: %s', (name, example) => {
    const { text, spans } = readExample(example)
    const told = slotsIn([text]).flatMap(({ claims, why }) =>
      claims.map(({ count }, index) => ({ count, rules: why[index]!.map(({ rule }) => rule) })),
    )
    for (const { start, end } of spans) {
      const found = told.find(({ count }) => count.start <= start && end <= count.end)
      expect(found?.rules, JSON.stringify(told.map(({ count, rules }) => [count.text, rules]))).toContain(name)
    }
  })

  it('have names of their own', () => {
    const names = Object.values(slotRules).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('slots', () => {
  it('are the same in any order of the articles', () => {
    const texts = [
      'A bomb killed 12 people in Oslo on Friday.',
      'At least 15 people died in the Oslo blast, officials said. Three of them were children.',
      'The blast wounded dozens. The toll rose to 17.',
    ]
    const keys = (slots: readonly DraftSlot[]): string[] => slots.map(({ key, claims }) => `${key} ${claims.length}`)
    expect(keys(slotsIn([...texts].reverse()))).toEqual(keys(slotsIn(texts)))
  })

  it('hold every count of an article that has very many', () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `A blast killed ${index + 5} people.`).join(' ')
    const article = articleOf(extract(text.slice(0, 400_000), { id: 'long' }))
    expect(article.claims.length).toBeGreaterThan(9_000)
    const held = slotsOf([article.outline], article.claims).reduce((sum, { claims }) => sum + claims.length, 0)
    expect(held).toBe(article.claims.length)
  })

  it('hold what is measured together, also where two disagree in one article', () => {
    const slots = slotsIn([
      'Turnout was 61 percent, the election commission said. The opposition said that turnout was no more than 40 percent.',
      'Some 61 percent of voters took part, the election commission said.',
      'Turnout reached 45 percent by noon, the election commission said.',
    ])
    expect(slots.map(({ claims }) => claims.length)).toEqual([4])
  })

  it('hold seats won and taken together, and jobs that are cut and that go', () => {
    const seats = slotsIn(['The Union won 43 seats.', 'The Union took 44 seats.'])
    expect(seats.map(({ claims }) => claims.length)).toEqual([2])
    const jobs = slotsIn(['The bank will cut 450 jobs.', 'The union said that 600 jobs would go at the bank.'])
    expect(jobs.map(({ claims }) => claims.length)).toEqual([2])
  })

  it('keep what a year brought in apart from what a quarter did', () => {
    const slots = slotsIn(['Revenue was $3 billion.', 'Revenue was $12 billion.'])
    expect(slots.map(({ claims }) => claims.length)).toEqual([1, 1])
  })
})
