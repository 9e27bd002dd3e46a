import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a script of the benchmarks, without types
import { records } from './bench/records.mjs'
import { claimwire, temporary } from './process.js'

interface Made {
  readonly record: object
}

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

describe('compare over more events than one thread takes', () => {
  it('writes the same bytes with one thread and with several', { timeout: 240_000 }, async () => {
    const folder = temporary()
    const file = join(folder, 'records.ndjson')
    const made = [...records(2000, { days: 25, seed: 5 })] as Made[]
    writeFileSync(file, made.map(({ record }) => `${JSON.stringify(record)}\n`).join(''))
    const written: Record<string, string>[] = []
    for (const jobs of ['1', '3']) {
      const out = join(folder, jobs)
      const { code, stderr } = await claimwire(['compare', file, '--jobs', jobs, '--out', out])
      expect(stderr).toMatch(/^claimwire: 2,000 articles in /)
      expect(code).toBe(0)
      written.push(filesIn(out))
    }
    expect(Object.keys(written[0]!).sort()).toEqual(['events.json', 'figures.csv', 'report.txt', 'slots.ndjson'])
    expect(written[1]).toEqual(written[0])
  })
})
