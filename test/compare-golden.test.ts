import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { eventsProblems, linksBetween, slotProblems } from '../src/claims/comparison/problems.js'
import { eventsSchema, slotSchema } from '../src/claims/comparison/schema.js'
import type { EventsFile, Slot } from '../src/claims/comparison.js'
import { compare, type DocumentRecord, extract, readLexicon } from '../src/index.js'
import { claimwire, shell, temporary } from './process.js'
import { root } from './source-files.js'

/**
 * What the articles in `fixtures/compare/` say together, kept in `fixtures/compare/golden/`, and the example of `fixtures/compare/example.md`.
 * After a change that is meant, write them anew with `UPDATE_GOLDEN=1 npm test` and read the difference before it is committed.
 */
const update = process.env.UPDATE_GOLDEN === '1'
const fixtures = join(root, 'fixtures/compare')
const golden = join(fixtures, 'golden')

const articles: { id: string; text: string; published: string; title: string; outlet: string }[] = readFileSync(
  join(fixtures, 'articles.ndjson'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const recordOf = ({ text, ...known }: (typeof articles)[number]): DocumentRecord =>
  extract(text, { ...known, publishedFrom: 'record' })

describe('the articles in fixtures/compare', () => {
  const out = join(temporary(), 'out')

  beforeAll(async () => {
    const { code } = await claimwire(['compare', 'articles.ndjson', '--quiet', '--out', out], { cwd: fixtures })
    expect(code).toBe(0)
    if (update) mkdirSync(golden, { recursive: true })
  })

  test.each(['events.json', 'slots.ndjson', 'figures.csv', 'report.txt'])('give their golden %s', (name) => {
    const found = readFileSync(join(out, name), 'utf8')
    if (update) writeFileSync(join(golden, name), found)
    expect(found).toBe(readFileSync(join(golden, name), 'utf8'))
  })

  test('fit the schemas, and hold together', () => {
    const events: EventsFile = JSON.parse(readFileSync(join(out, 'events.json'), 'utf8'))
    const slots: Slot[] = readFileSync(join(out, 'slots.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(eventsSchema.safeParse(events).error).toBeUndefined()
    expect(slots.flatMap((slot) => slotSchema.safeParse(slot).error?.issues ?? [])).toEqual([])
    expect([...eventsProblems(events), ...slots.flatMap(slotProblems), ...linksBetween([events], slots)]).toEqual([])
  })
})

describe("a user's words", () => {
  const lexicon = readLexicon({
    counted: [{ name: 'people', aliases: ['souls'] }],
    events: [{ name: 'kill', aliases: ['neutralize'] }],
    sources: [{ name: 'Lake Rescue Service', aliases: ['lake rescuers'] }],
  })
  const texts = [
    'ILOILO, Philippines - Twelve people were killed when a barge sank off Iloilo on Friday, the Lake Rescue Service said.',
    'ILOILO, Philippines - Some 12 souls were killed when a barge sank off Iloilo on Friday, lake rescuers said.',
  ]
  const records = texts.map((text, index) => extract(text, { id: `${index}`, published: '2023-03-03' }))
  const events = { 0: 'barge', 1: 'barge' }

  test('put figures into one slot, and give a source one name', () => {
    const { slots } = compare(records, { events, lexicon })
    const slot = slots.find(({ figures }) => figures.length === 2)
    expect(slot?.figures.map(({ id }) => id).sort()).toEqual(['12', '~12'])
    expect(slot?.origins.map(({ name }) => name)).toEqual(['Lake Rescue Service'])
  })
})

describe('a slot that was broken', () => {
  const [whole] = compare(articles.slice(0, 4).map(recordOf), {
    events: Object.fromEntries(articles.slice(0, 4).map(({ id }) => [id, 'ferry'])),
  }).slots.filter(({ relations }) => relations.length > 1)
  const broken = (change: (slot: ReturnType<typeof JSON.parse>) => void): string[] => {
    const slot = JSON.parse(JSON.stringify(whole))
    change(slot)
    return slotProblems(slot)
  }

  test.each<[string, (slot: ReturnType<typeof JSON.parse>) => void]>([
    ['relations[0].a', ({ relations }) => (relations[0].a = '=9')],
    ['relations[0].b', ({ relations }) => (relations[0].b = relations[0].a)],
    ['figures[1].id', ({ figures }) => (figures[1].id = figures[0].id)],
    ['figures[0].interval', ({ figures }) => (figures[0].interval = { ...figures[0].interval, min: 9, max: 8 })],
    ['figures[0].claims[0]', ({ figures }) => (figures[0].claims[0].end = 0)],
    ['figures[0].claims[0].origin', ({ figures }) => (figures[0].claims[0].origin = 'nobody')],
    ['summary.from[0]', ({ summary }) => (summary.from = ['=9'])],
    ['summary.independent.atMost', ({ summary }) => (summary.independent.atMost += 1)],
    ['partOf', (slot) => (slot.partOf = slot.id)],
  ])('is told by %s', (path, change) => {
    expect(broken(() => undefined)).toEqual([])
    expect(broken(change).some((problem) => problem.startsWith(`${path}:`) || problem.startsWith(`${path}.`))).toBe(
      true,
    )
  })
})

describe('the example', () => {
  const example = readFileSync(join(fixtures, 'example.md'), 'utf8')
  const [command = '', shown = ''] = example
    .split('\n```')
    .filter((_, index) => index % 2 === 1)
    .map((block) => block.slice(block.indexOf('\n') + 1))

  test('gives what it shows', async () => {
    const folder = temporary()
    const lines = articles.map((article) => `${JSON.stringify(article)}\n`)
    writeFileSync(join(folder, 'articles.ndjson'), lines.join(''))
    const { code, stdout } = await shell(`claimwire() { $CLAIMWIRE "$@"; }; ${command}`, folder)
    expect(code).toBe(0)
    if (update)
      writeFileSync(
        join(fixtures, 'example.md'),
        example.replace(`\n${shown}\n\`\`\``, `\n${stdout.trimEnd()}\n\`\`\``),
      )
    else expect(stdout.trimEnd()).toBe(shown.trimEnd())
  })
})
