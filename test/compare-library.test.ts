import { describe, expect, it } from 'vitest'
import { compare } from '../src/compare/compare.js'
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
})
