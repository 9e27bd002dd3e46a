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
})
