import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { readLexicon } from '../src/claims/user-lexicon.js'
import { explain } from '../src/explain.js'
import { extractors } from '../src/extract/index.js'
import { makeAll } from '../src/grammar/pattern/lazily.js'
import type { RuleRow } from '../src/grammar/pattern/rule-row.js'
import { linkRows } from '../src/link/rules.js'
import { readExample } from './examples.js'
import { root } from './source-files.js'

/** Where a rule did something: claims that name it, mentions that name it, and steps of its own. */
interface Use {
  readonly rule: string
  readonly start: number
  readonly end: number
}

const usesIn = (record: DocumentRecord): Use[] => [
  ...record.counts,
  ...record.dates,
  ...record.statements.flatMap(({ rule, content }) => content.map((part) => ({ ...part, rule }))),
  ...record.officials.flatMap(({ rule, mentions }) => mentions.flatMap((at) => [at, { ...at, rule }])),
  ...[...record.people, ...record.organizations, ...record.locations].flatMap(({ mentions }) => mentions),
]

const rows: readonly RuleRow[] = [...Object.values(extractors).flatMap(({ rules }) => rules), ...linkRows]

describe('the rules', () => {
  it.each(rows.flatMap((row) => row.examples.map((example) => [row.name, example, row] as const)))(
    '%s: %s',
    (name, example, row) => {
      const { text, spans } = readExample(example)
      expect(spans.length, 'an example without brackets').toBeGreaterThan(0)
      const { record, steps } = explain(text, {
        published: '2025-12-07',
        ...('lexicon' in row && { lexicon: readLexicon(row.lexicon) }),
      })
      const uses = [...usesIn(record), ...steps].filter(({ rule }) => rule === name)
      const shown = uses.map(({ start, end }) => text.slice(start, end))
      for (const { start, end } of spans)
        expect(
          uses.some((use) => use.start === start && use.end === end),
          `${name} marked ${JSON.stringify(shown)}`,
        ).toBe(true)
    },
  )

  it('have patterns that compile, those too that are compiled when they are first tried', () => {
    expect(makeAll).not.toThrow()
  })

  it('have names of their own, and an example each', () => {
    const names = rows.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(rows.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([])
  })

  it('are named for a kind, and for what they refuse', () => {
    expect(rows.map(({ name }) => name).filter((name) => !/^(?:not-)?[a-z]+\/[a-z0-9-]+$/.test(name))).toEqual([])
  })

  it('are all that claims and steps name', () => {
    const names = new Set(rows.map(({ name }) => name))
    const named = readdirSync(join(root, 'fixtures'))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => explain(readFileSync(join(root, 'fixtures', file), 'utf8')))
      .flatMap(({ record, steps }) => [...usesIn(record), ...steps])
    expect(named.length).toBeGreaterThan(1000)
    expect([...new Set(named.map(({ rule }) => rule))].filter((rule) => !names.has(rule))).toEqual([])
  })
})
