import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { explain } from '../src/explain.js'
import { extractors } from '../src/extract/index.js'
import type { RuleRow } from '../src/grammar/pattern/rule-row.js'
import { linkRows } from '../src/link/rules.js'
import { readExample } from './examples.js'

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

const rows: readonly RuleRow[] = [
  ...Object.values(extractors).flatMap((extractor) =>
    'rows' in extractor ? (extractor.rows as readonly RuleRow[]) : [],
  ),
  ...linkRows,
]

describe('the rules', () => {
  it.each(rows.flatMap((row) => row.examples.map((example) => [row.name, example] as const)))(
    '%s: %s',
    (name, example) => {
      const { text, spans } = readExample(example)
      expect(spans.length, 'an example without brackets').toBeGreaterThan(0)
      const { record, steps } = explain(text, { published: '2025-12-07' })
      const uses = [...usesIn(record), ...steps].filter(({ rule }) => rule === name)
      const shown = uses.map(({ start, end }) => text.slice(start, end))
      for (const { start, end } of spans)
        expect(
          uses.some((use) => use.start === start && use.end === end),
          `${name} marked ${JSON.stringify(shown)}`,
        ).toBe(true)
    },
  )

  it('have names of their own, and an example each', () => {
    const names = rows.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(rows.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([])
  })
})
