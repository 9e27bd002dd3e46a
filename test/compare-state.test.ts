import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordSchema } from '../src/claims/schema.js'
import { createSpool } from '../src/cli/compare/spool/spool.js'
import { writeState } from '../src/cli/compare/state.js'
// @ts-expect-error a script of the benchmarks, without types
import { records } from './bench/records.mjs'
import { claimwire, temporary } from './process.js'

interface Made {
  readonly record: { readonly document: { readonly published: string | null } }
}

const made = [...records(90, { days: 25, seed: 11, undated: 0.05 })] as Made[]
const lines = made.map(({ record }) => JSON.stringify(record))

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** What the last of several runs writes that remember the runs before. */
const daily = async (folder: string, days: readonly (readonly string[])[]): Promise<Record<string, string>> => {
  const state = join(folder, 'state')
  for (const [index, day] of days.entries()) {
    const file = join(folder, `day-${index}.ndjson`)
    writeFileSync(file, day.map((line) => `${line}\n`).join(''))
    const { code, stderr } = await claimwire(['compare', file, '--state', state, '--out', join(folder, 'daily')])
    expect(stderr).toMatch(/articles? in/)
    expect(code).toBe(0)
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  return filesIn(join(folder, 'daily'))
}

const atOnce = async (folder: string, all: readonly string[]): Promise<Record<string, string>> => {
  const file = join(folder, 'all.ndjson')
  writeFileSync(file, all.map((line) => `${line}\n`).join(''))
  await claimwire(['compare', file, '--out', join(folder, 'once')])
  return filesIn(join(folder, 'once'))
}

describe('compare --state', () => {
  it('is tried with records that fit the schema', () => {
    for (const { record } of made) expect(() => recordSchema.parse(record)).not.toThrow()
  })

  it('gives over several days what one run over all of them gives', { timeout: 120_000 }, async () => {
    const folder = temporary()
    const dayOf = (index: number): string => made[index]!.record.document.published ?? '9'
    const days = ['2024-03-06', '2024-03-14', '2024-03-26', 'x'].map((end, index, ends) =>
      lines.filter((_, line) => dayOf(line) < end && (index === 0 || dayOf(line) >= ends[index - 1]!)),
    )
    expect(days.flat().length).toBe(lines.length)
    expect(await daily(folder, days)).toEqual(await atOnce(folder, lines))
  })

  it('gives the same where articles come late or twice', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: lines.length, maxLength: lines.length }), async (runs) => {
        const folder = temporary()
        const days = [0, 1, 2].map((run) => lines.filter((_, index) => runs[index] === run))
        days[2]!.push(lines[0]!)
        expect(await daily(folder, days)).toEqual(await atOnce(folder, days.flat()))
      }),
      { numRuns: 2, seed: 3 },
    )
  })

  it('says what does not fit', { timeout: 60_000 }, async () => {
    const folder = temporary()
    const file = join(folder, 'day.ndjson')
    writeFileSync(file, `${lines[0]}\n`)
    const state = join(folder, 'state')
    const run = (...more: string[]) =>
      claimwire(['compare', file, '--state', state, '--out', join(folder, 'out'), ...more])
    expect((await run()).code).toBe(0)
    // its bytes one by one: those of numbers are no UTF-8
    const kept = readFileSync(state, 'latin1')
    const other = await run('--published', '2024-03-01')
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('with another --published')])
    writeFileSync(state, kept.replace(/"version":"[^"]*"/, '"version":"0.0.1"'), 'latin1')
    expect((await run()).stderr).toContain('it was made by claimwire 0.0.1')
    writeFileSync(state, kept.replace(/compare-state\/\d+/, 'compare-state/2'), 'latin1')
    expect((await run()).stderr).toContain('made by an earlier build: give another file')
    writeFileSync(state, kept.slice(0, -20), 'latin1')
    expect((await run()).stderr).toContain('cut off')
    writeFileSync(state, 'my notes\n')
    expect((await run()).stderr).toContain('no state of claimwire compare, and stays as it is')
    expect(readFileSync(state, 'utf8')).toBe('my notes\n')
  })

  it('touches no other file, and leaves none where it cannot write', async () => {
    const folder = temporary()
    const state = join(folder, 'state')
    writeFileSync(`${state}.tmp`, 'my notes\n')
    const spool = createSpool()
    const options = { lexicon: null, published: null }
    const write = () =>
      writeState(state, options, { articles: 1, failed: 0, diagnostics: [] }, [spool.add(Buffer.from('one'))], spool)
    write()
    expect(readdirSync(folder).sort()).toEqual(['state', 'state.tmp'])
    expect(readFileSync(state, 'utf8')).toMatch(/one$/)
    rmSync(state)
    mkdirSync(join(state, 'within'), { recursive: true })
    expect(write).toThrow('cannot be written')
    expect(readdirSync(folder).sort()).toEqual(['state', 'state.tmp'])
    expect(readFileSync(`${state}.tmp`, 'utf8')).toBe('my notes\n')
    spool.close()
  })
})
