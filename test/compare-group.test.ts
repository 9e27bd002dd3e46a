import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { articleOf, groupOutlines, type Outline } from '../src/compare/index.js'
// @ts-expect-error a script of the benchmarks, without types
import { records } from './bench/records.mjs'

const made = [...records(400, { days: 20, seed: 7, undated: 0.05 })] as {
  record: DocumentRecord
  event: number | null
}[]
const outlines: Outline[] = made.map(({ record }) => articleOf(record).outline)
const window = 10

/** The groups by the ids of their articles, with all that is told of them. */
const told = (given: readonly Outline[]): unknown => {
  const groups = groupOutlines(given, { window })
  const ids = groups.map(({ members }) => members.map((member) => given[member]!.id))
  return groups.map(({ cohesion, near }, index) => ({
    ids: ids[index],
    cohesion,
    near: near.map(({ group, ...rest }) => ({ ids: ids[group], ...rest })),
  }))
}

describe('grouping articles', () => {
  const expected = told(outlines)

  it('gives the same in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(outlines, { minLength: outlines.length, maxLength: outlines.length }),
        (shuffled) => {
          expect(told(shuffled)).toEqual(expected)
        },
      ),
      { numRuns: 10, seed: 5 },
    )
  })

  it('finds the events that articles were made for', () => {
    const groups = groupOutlines(outlines, { window })
    const several = groups.filter(({ members }) => members.length > 1)
    expect(several.length).toBeGreaterThan(3)
    for (const { members } of several) expect(new Set(members.map((member) => made[member]!.event)).size).toBe(1)
  })

  it('puts every article into one group', () => {
    const members = groupOutlines(outlines, { window }).flatMap((group) => group.members)
    expect(members.length).toBe(outlines.length)
    expect(new Set(members).size).toBe(outlines.length)
  })
})
