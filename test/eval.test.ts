import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { extract } from '../src/pipeline.js'
import { checkRecord } from './check-record.js'
import { root } from './source-files.js'

/** The annotated articles that quality is measured with. They are no part of the project; without them these tests are skipped. */
const shared = join(root, '..', 'shared')
const yardsticks = join(shared, 'eval', 'dev')
const present = existsSync(yardsticks)
if (!present)
  process.stderr.write(`eval.test.ts: skipped, there are no annotated articles in ${join('..', 'shared')}\n`)

interface Annotated {
  readonly id: string
  readonly text: string
  readonly published?: string | null
  readonly title?: string
}

const articlesOf = (name: string): Annotated[] =>
  readFileSync(join(yardsticks, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const read = ({ id, text, published, title }: Annotated): DocumentRecord =>
  extract(text, {
    id,
    ...(published == null ? {} : { published, publishedFrom: 'record' }),
    ...(title === undefined ? {} : { title }),
  })

/** How many articles of each yardstick are looked at, evenly over the file. */
const sample = 12

/** F1, or what is right of those found, in percent, below which no score on seeds and news together may fall. Raise them with the scores. */
const floors: Readonly<Record<string, number>> = {
  'counts bound': 97,
  'counts counted': 95,
  'counts event': 80,
  'counts relaxed': 97,
  'counts value': 97,
  'dates relaxed': 97,
  'dates value': 94,
  'locations relaxed': 91,
  'locations role': 94,
  'officials (entities)': 92,
  'officials organization right': 90,
  'officials title right': 95,
  'organizations relaxed': 86,
  'people relaxed': 93,
  'statements found (content overlaps)': 86,
  'statements found with source and cue': 80,
  'statements stance right, of those found': 95,
}

interface Score {
  readonly f1?: number
  readonly ratio?: number
}

/** The scores by the heads of the table of test/accuracy.md. */
const metricsOfTable: Readonly<Record<string, string>> = {
  counts: 'counts relaxed',
  dates: 'dates relaxed',
  officials: 'officials (entities)',
  people: 'people relaxed',
  organizations: 'organizations relaxed',
  locations: 'locations relaxed',
  statements: 'statements found (content overlaps)',
}

/** Scores records against the articles of yardsticks, all as one. */
const score = (names: readonly string[]): Record<string, Score | number> => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-eval-'))
  const articles = names.flatMap(articlesOf)
  const write = (name: string, rows: readonly unknown[]): string => {
    const path = join(folder, name)
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    return path
  }
  const gold = write('gold.jsonl', articles)
  // the annotations are of the text alone: claims of a record's own title would count as invented
  const untitled = articles.map(({ id, text, published }) => read({ id, text, published: published ?? null }))
  const found = write('found.jsonl', untitled)
  const { stdout } = spawnSync('node', [join(shared, 'eval', 'score.mjs'), gold, found, '--json'], { encoding: 'utf8' })
  return JSON.parse(stdout)
}

describe.skipIf(!present)('annotated articles', () => {
  const names = present ? readdirSync(yardsticks).map((file) => file.replace('.jsonl', '')) : []

  it.each(names)('%s: records hold together', (name) => {
    const articles = articlesOf(name)
    const step = Math.max(1, Math.floor(articles.length / sample))
    for (let i = 0; i < articles.length; i += step) checkRecord(articles[i]!.text, read(articles[i]!))
  })

  it('gives claims of every kind that a sample article has', () => {
    for (const article of articlesOf('seeds')) {
      const record = read(article)
      for (const kind of ['counts', 'dates', 'officials', 'locations', 'statements'] as const)
        expect(record[kind].length, `${article.id} ${kind}`).toBeGreaterThan(0)
    }
  })

  it('scores no lower than it did', () => {
    const scores = score(['seeds', 'news'])
    expect(scores.badSpans).toBe(0)
    expect(scores.missing).toBe(0)
    const fallen = Object.entries(floors).flatMap(([name, floor]) => {
      const { f1, ratio } = scores[name] as Score
      const reached = 100 * (f1 ?? ratio ?? 0)
      return reached < floor ? [`${name}: ${reached.toFixed(1)}, floor ${floor}`] : []
    })
    expect(fallen).toEqual([])
  })

  it.each(['seeds', 'news', 'names'])('%s: test/accuracy.md has the scores that are measured', (name) => {
    const rows = readFileSync(join(root, 'test', 'accuracy.md'), 'utf8').split('\n')
    const head = rows.find((row) => row.startsWith('| yardstick | counts |'))?.split('|') ?? []
    const cells =
      rows.find((row) => row.startsWith(`| ${name} | `) && !row.startsWith(`| ${name} | what`))?.split('|') ?? []
    const scores = score([name])
    const written = head.flatMap((kind, k) => {
      const metric = metricsOfTable[kind.trim()]
      return metric === undefined || (cells[k] ?? '').trim() === ''
        ? []
        : [[metric, Number.parseFloat(cells[k]!)] as const]
    })
    expect(written.length).toBeGreaterThan(2)
    for (const [metric, figure] of written)
      expect(Math.abs(100 * ((scores[metric] as Score).f1 ?? 0) - figure), `${metric} ${figure}`).toBeLessThan(0.5)
  })
})

/** What comparing must reach on articles that were compared by hand, in percent; with their own events and with those of the annotation. */
const compareFloors: Readonly<Record<'own' | 'given', Readonly<Record<string, number>>>> = {
  own: { 'events, B-cubed': 93, 'slots, B-cubed of claims': 75, relations: 54 },
  given: { 'slots, B-cubed of claims': 78, relations: 62, 'origins, B-cubed': 78 },
}

describe.skipIf(!existsSync(join(shared, 'eval', 'compare', 'score.mjs')))('comparing', () => {
  const at = (name: string): string => join(shared, 'eval', 'compare', name)
  const node = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
    expect(status, stderr).toBe(0)
    return stdout
  }

  it.each(['own', 'given'] as const)('events: %s', (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwire-compare-'))
    const groups = join(folder, 'groups.jsonl')
    const system = join(folder, 'system.ndjson')
    writeFileSync(groups, node(at('system.mjs'), '--events', at('dev.json')))
    const given = kind === 'given' ? ['--events', groups] : []
    const articles = at('dev.articles.jsonl')
    node(join(root, 'bin', 'claimwire.js'), 'compare', articles, '--quiet', '--out', join(folder, 'out'), ...given)
    writeFileSync(system, node(at('system.mjs'), join(folder, 'out')))
    const lines = node(at('score.mjs'), at('dev.json'), system).split('\n')
    for (const [figure, floor] of Object.entries(compareFloors[kind])) {
      const line = lines.find((each) => each.startsWith(figure)) ?? ''
      expect(Number(/(?:F1|accuracy)\s+([\d.]+)/.exec(line)?.[1]), line).toBeGreaterThanOrEqual(floor)
    }
  })
})
