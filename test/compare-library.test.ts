import { describe, expect, it } from 'vitest'
import { slotSchema } from '../src/claims/comparison/schema.js'
import { slotWords } from '../src/claims/comparison/words.js'
import { compare } from '../src/compare/compare.js'
import { figureRows } from '../src/emit/comparison/csv.js'
import { extract } from '../src/pipeline.js'

describe('compare', () => {
  const texts = [
    'A ferry sank off Bukoba on Monday, killing 12 people, police said.',
    'The ferry that sank off Bukoba on Monday killed 14 people, police said.',
    'A fire in Ostrava on Sunday hurt 9 people, police said.',
  ]

  it('takes ids that every object of the language has', () => {
    const compared = (ids: readonly string[]) => {
      const { events, slots } = compare(
        texts.map((text, at) => extract(text, { id: ids[at]!, published: '2024-03-05' })),
      )
      return {
        articles: events.events.flatMap(({ articles }) => articles.map(({ id }) => ids.indexOf(id))).sort(),
        figures: slots.flatMap(({ figures }) => figures.map(({ value }) => value)).sort(),
      }
    }
    const expected = compared(['a', 'b', 'c'])
    expect(expected.articles).toEqual([0, 1, 2])
    expect(expected.figures.length).toBeGreaterThan(2)
    expect(compared(['constructor', '__proto__', 'toString'])).toEqual(expected)
  })

  it('takes a date that is no day for none, and says so', () => {
    const [first, second] = texts.map((text, at) => extract(text, { id: `${at}`, published: '2024-03-05' }))
    const of = (published: string | null) =>
      compare([first!, { ...second!, document: { ...second!.document, published, publishedAt: null } }])
    const without = of(null)
    expect(without.events.inputs.undated).toBe(1)
    expect(without.events.diagnostics.map(({ code }) => code)).toContain('undated')
    for (const none of ['2024-02-31', '2024-13-01', 'yesterday']) expect(of(none)).toEqual(without)
  })

  it('tells whose each share is: in the slot, in words and in the table', () => {
    const told = [
      'Valdoria voted on Sunday. The Greens won 34 seats in the election and the Union 20 seats, the commission said.',
      'In the election in Valdoria on Sunday the Greens took 36 seats and the Union 18 seats, the commission said.',
    ].map((text, at) => extract(text, { id: `${at}`, published: '2024-03-05' }))
    const { events, slots } = compare(told, { events: { 0: 'vote', 1: 'vote' } })
    const seats = slots.filter(({ counted }) => counted.class === 'seat')
    expect(seats.map(slotWords).sort()).toEqual([
      'seats of Greens: win (3 March 2024)',
      'seats of Union: win (3 March 2024)',
    ])
    expect(seats.map(({ counted }) => counted.heads)).toEqual([['seats'], ['seats']])
    for (const slot of seats) {
      const row = figureRows(slot, events.events[0]!, () => null, false).split('\n')[0]!
      expect(row.trim().split(',').at(-1)).toBe(slot.holder)
      const { holder, ...ofEarlierBuild } = slot
      expect(slotSchema.safeParse(slot).success && slotSchema.safeParse(ofEarlierBuild).success).toBe(true)
      expect(slotWords(ofEarlierBuild)).toBe(slotWords(slot).replace(` of ${holder}`, ''))
    }
  })
})
