import { describe, expect, it } from 'vitest'
import type { Interval } from '../src/claims/comparison.js'
import { areApart, common, contains, intervalFrom, isBelow, meet } from '../src/compare/relate/interval.js'
import { mostFigures } from '../src/compare/relate/relations.js'
import { relationRows } from '../src/compare/relate/rows.js'
import { compareFigures, readFigures } from './compare-figures.js'

const ends: readonly (number | null)[] = [null, 1, 2, 3]
const all: readonly Interval[] = ends.flatMap((min) =>
  ends.flatMap((max) =>
    [false, true].flatMap((minOpen) => [false, true].map((maxOpen) => intervalFrom({ min, max, minOpen, maxOpen }))),
  ),
)
/** Whether a number is in an interval, said in the plainest way. */
const holds = ({ min, max, minOpen, maxOpen }: Interval, number: number): boolean =>
  (min === null || (minOpen ? number > min : number >= min)) &&
  (max === null || (maxOpen ? number < max : number <= max))
const numbers = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]
const isEmpty = (interval: Interval): boolean => !numbers.some((number) => holds(interval, number))
const filled = all.filter((interval) => !isEmpty(interval))

describe('intervals', () => {
  it('meet where some number is in both, whichever comes first', () => {
    for (const a of filled)
      for (const b of filled) {
        expect(meet(a, b)).toBe(numbers.some((number) => holds(a, number) && holds(b, number)))
        expect(meet(a, b)).toBe(meet(b, a))
        expect(areApart(a, b)).toBe(!meet(a, b))
        if (isBelow(a, b)) expect(isBelow(b, a)).toBe(false)
      }
  })

  it('contain what is in them, themselves too, and have in common what is in both', () => {
    for (const a of filled) {
      expect(contains(a, a)).toBe(true)
      for (const b of filled) {
        if (contains(a, b)) for (const number of numbers) if (holds(b, number)) expect(holds(a, number)).toBe(true)
        const both = common(a, b)
        expect(both === null).toBe(areApart(a, b))
        if (both !== null)
          for (const number of numbers)
            expect(holds({ ...both, assumed: null }, number)).toBe(holds(a, number) && holds(b, number))
      }
    }
  })

  it('have their ends in order, whatever a hand wrote into the record', () => {
    const swapped = intervalFrom({ min: 9, max: 4, minOpen: true, maxOpen: false })
    expect(swapped).toMatchObject({ min: 4, max: 9, minOpen: false, maxOpen: true })
    expect(intervalFrom({ min: Number.NaN, max: Number.POSITIVE_INFINITY, minOpen: true, maxOpen: true })).toEqual({
      min: null,
      max: null,
      minOpen: false,
      maxOpen: false,
      assumed: null,
    })
  })
})

describe('the rules of relations', () => {
  it.each(relationRows.flatMap((row) => row.examples.map((example) => [row.name, example, row.relation] as const)))(
    '%s: %s',
    (name, example, relation) => {
      const { relations } = compareFigures(example)
      expect(relations).toContainEqual(expect.objectContaining({ rule: name, relation }))
      const swapped = readFigures(example)
      const again = compareFigures({ ...swapped, figures: [...swapped.figures].reverse() }).relations
      expect(again).toEqual(relations)
    },
  )

  it('have names of their own', () => {
    const names = relationRows.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('call no two figures a conflict that meet, but for those of a party to the fight', () => {
    const bounds = ['12', 'at least 12', 'more than 12', 'up to 20', 'about 15', '10-14', 'dozens', '30', 'less than 9']
    for (const what of ['killed', 'sold', 'planned'])
      for (const a of bounds)
        for (const b of bounds)
          for (const tail of ['', ', day 1 | , day 2', ', day 1, mayor | , day 1, police']) {
            const [left = '', right = ''] = tail === '' ? [] : tail.split(' | ')
            for (const { relation, consistent } of compareFigures(`${what}: ${a}${left} | ${b}${right}`).relations) {
              if (relation === 'conflict' || relation === 'unordered') expect(consistent).toBe(false)
              if (relation === 'agree' || relation === 'compatible') expect(consistent).toBe(true)
            }
          }
  })
})

it('let words that order two figures of one article go before their standing side by side', () => {
  const { what, figures } = readFigures('killed: earlier toll of 15, day 1 | 18, day 1, mayor')
  const inOne = figures.map((claim) => ({ ...claim, article: 'article-0' }))
  expect(compareFigures({ what, figures: inOne }).relations[0]).toMatchObject({ a: '15', relation: 'superseded' })
})

describe('slots of many figures', () => {
  it('relate those that most articles give, and say how many they left out', () => {
    const many = Array.from({ length: 10_000 }, (_, k) => `${k + 1}, day ${(k % 20) + 1}`)
    const { relations, unknown, summary } = compareFigures(`killed: ${many.join(' | ')}`)
    expect(relations).toHaveLength((mostFigures * (mostFigures - 1)) / 2)
    expect(unknown.find(({ code }) => code === 'figures-left-out')?.message).toContain(
      `${10_000 - mostFigures} figures`,
    )
    expect(summary.best).not.toBeNull()
  })

  it('take records that were edited by hand', () => {
    const { figures } = readFigures('killed: 12 | 15')
    const broken = figures.map((claim, k) => ({
      ...claim,
      count: { ...claim.count, bound: 'range' as const, value: null, min: 20 - k, max: 10 },
    }))
    const { relations, summary } = compareFigures({ ...readFigures('killed: 12 | 15'), figures: broken })
    expect(relations).toHaveLength(1)
    expect(relations[0]).toMatchObject({ relation: 'compatible', consistent: true })
    expect(summary.low).toBe(10)
    const nothing = figures.map((claim) => ({
      ...claim,
      count: { ...claim.count, bound: 'vague' as const, value: null, min: null, max: null },
    }))
    expect(compareFigures({ ...readFigures('killed: 12'), figures: nothing }).summary).toMatchObject({
      low: null,
      best: null,
      high: null,
    })
  })
})
