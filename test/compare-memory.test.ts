import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { sorterIn } from '../src/cli/compare/spool/sorter.js'
import { createSpool } from '../src/cli/compare/spool/spool.js'
import { compareMembers } from '../src/compare/group/group.js'
import { articleOf, type Outline } from '../src/compare/index.js'
import { newDiagnostics } from '../src/compare/plan/diagnostics.js'
import { newSorter, valuesByKey } from '../src/compare/plan/sorter.js'
// @ts-expect-error a script of the benchmarks, without types
import { records } from './bench/records.mjs'
import { groupsIn } from './compare-groups.js'

describe('what is sorted', () => {
  it('comes in one order, whether it stays in memory or goes to a file', () => {
    const spool = createSpool()
    const [memory, file] = [newSorter(), sorterIn(spool)()]
    const value = 'é“wörds” '.repeat(40)
    // some 80 MB: several pieces, and more than a spool keeps in memory
    for (let at = 0; at < 200_000; at++) {
      const key = String((at * 7919) % 5000).padStart(6, '0')
      memory.add(key, `${at} ${value}`)
      file.add(key, `${at} ${value}`)
    }
    const other = memory.sorted()[Symbol.iterator]()
    let same = 0
    for (const [key, text] of file.sorted()) {
      const next = other.next().value as [string, string]
      if (next[0] === key && next[1] === text) same++
    }
    spool.close()
    expect(same).toBe(200_000)
  })

  it('is read by rising keys', () => {
    const sorter = newSorter()
    for (const [key, value] of ['b1', 'a1', 'd1', 'b2'].map((text) => [text[0]!, text])) sorter.add(key!, value!)
    const valuesOf = valuesByKey(sorter)
    expect(['a', 'b', 'c', 'd', 'e'].map(valuesOf)).toEqual([['a1'], ['b1', 'b2'], [], ['d1'], []])
  })
})

describe('diagnostics', () => {
  it('keep the first of a code and count the others, also when they are remembered', () => {
    const [one, two] = [newDiagnostics(), newDiagnostics()]
    for (let at = 999; at >= 0; at--)
      one.add({ severity: 'info', code: 'undated', message: `article-${String(at).padStart(3, '0')}` })
    two.addKept(one.kept())
    for (const diagnostics of [one, two]) {
      const list = diagnostics.list()
      expect(list.length).toBe(201)
      expect(list[0]!.message).toBe('article-000')
      expect(list[200]!.message).toBe('800 more like the 200 before')
      expect(diagnostics.count((code) => code === 'undated')).toBe(1000)
    }
  })
})

/** Groups by the ids of their articles, whatever their order. */
const groupsOf = (outlines: readonly Outline[]): string[] =>
  groupsIn(outlines, 5)
    .map(({ members }) =>
      [...members]
        .sort(compareMembers)
        .map(({ id }) => id)
        .join(' '),
    )
    .sort()

describe('what lies behind the window', () => {
  const read = (days: number, seed: number, number: number, undated: number): Outline[] =>
    ([...records(number, { days, seed, undated })] as { record: DocumentRecord }[]).map(
      ({ record }) => articleOf(record).outline,
    )

  it('is forgotten without a trace: the events of a month are the same before and after others', {
    timeout: 60_000,
  }, () => {
    const first = read(20, 3, 3000, 0)
    const move = (outline: Outline): Outline => ({
      ...outline,
      id: `later-${outline.id}`,
      published: outline.published?.replace('2024-03', '2024-05') ?? null,
    })
    const later = first.map(move)
    const alone = groupsOf(first)
    const all = groupsOf([...later, ...first])
    expect(all.filter((ids) => !ids.includes('later-'))).toEqual(alone)
    expect(all.filter((ids) => ids.includes('later-')).map((ids) => ids.replaceAll('later-', ''))).toEqual(
      groupsOf(later).map((ids) => ids.replaceAll('later-', '')),
    )
    expect(all.length).toBe(alone.length * 2)
  })

  it('keeps undated articles from making two events of dated ones one', () => {
    const [dated, undated] = [read(60, 9, 300, 0), read(60, 9, 300, 1)]
    const alone = groupsOf(dated)
    const together = groupsOf([...dated, ...undated.map((outline) => ({ ...outline, id: `undated-${outline.id}` }))])
    const withoutUndated = together
      .map((ids) =>
        ids
          .split(' ')
          .filter((id) => !id.startsWith('undated-'))
          .join(' '),
      )
      .filter((ids) => ids !== '')
      .sort()
    expect(withoutUndated).toEqual(alone)
    expect(together.some((ids) => ids.includes('undated-') && !ids.startsWith('undated-'))).toBe(true)
  })
})
