import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { cohesionOf } from '../src/compare/group/group.js'
import { articleOf, type Outline } from '../src/compare/index.js'
// @ts-expect-error a script of the benchmarks, without types
import { records } from './bench/records.mjs'
import { groupsIn } from './compare-groups.js'

const made = [...records(400, { days: 20, seed: 7, undated: 0.05 })] as {
  record: DocumentRecord
  event: number | null
}[]
const outlines: Outline[] = made.map(({ record }) => articleOf(record).outline)
const window = 10

/** The groups by the ids of their articles, with all that is told of them. */
const told = (given: readonly Outline[]): unknown => {
  const groups = groupsIn(given, window)
  const ids = new Map(groups.map(({ id, members }) => [id, members.map((member) => member.id)]))
  return groups.map(({ id, members, near }) => ({
    ids: ids.get(id),
    cohesion: cohesionOf(members.map(({ at }) => given[at]!)),
    near: near.map(({ event, ...rest }) => ({ ids: ids.get(event), ...rest })),
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
    const groups = groupsIn(outlines, window)
    const several = groups.filter(({ members }) => members.length > 1)
    expect(several.length).toBeGreaterThan(3)
    for (const { members } of several) expect(new Set(members.map(({ at }) => made[at]!.event)).size).toBe(1)
  })

  it('puts every article into one group', () => {
    const members = groupsIn(outlines, window).flatMap((group) => group.members.map(({ at }) => at))
    expect(members.length).toBe(outlines.length)
    expect(new Set(members).size).toBe(outlines.length)
  })
})
