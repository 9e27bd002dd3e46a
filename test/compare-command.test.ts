import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EventsFile, Slot } from '../src/claims/comparison.js'
import { compare } from '../src/index.js'
import { claimwire, recordsOf, temporary } from './process.js'
import { root } from './source-files.js'

/** `claimwire compare` as a process: what it reads, what it writes, and what it says of bad input. */

const folder = temporary()
const fixture = join(root, 'fixtures/compare/articles.ndjson')
const lines = readFileSync(fixture, 'utf8').trim().split('\n')

const at = (name: string): string => join(folder, name)
const write = (name: string, text: string | Uint8Array): void => writeFileSync(at(name), text)
const run = (...args: string[]) => claimwire(['compare', ...args], { cwd: folder })
const eventsIn = (name: string): EventsFile => JSON.parse(readFileSync(at(join(name, 'events.json')), 'utf8'))
const slotsOf = (text: string): Slot[] => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))

let records: readonly string[] = []
let slots = ''

beforeAll(async () => {
  cpSync(fixture, at('articles.ndjson'))
  const { stdout } = await claimwire(['articles.ndjson', '--with-text', '--quiet'], { cwd: folder })
  records = stdout.trim().split('\n')
  write('records.ndjson', stdout)
  slots = (await run('records.ndjson', '--quiet')).stdout
})

describe('what it reads', () => {
  test('articles and records of every shape, in any order, with any number of threads: the same bytes', async () => {
    const bare = records.map((line) => {
      const record = JSON.parse(line)
      delete record.document.text
      return record
    })
    write('bare.json', JSON.stringify(bare, null, 2))
    write('packed.ndjson.gz', gzipSync([...records].reverse().join('\n')))
    write('mixed.ndjson', [...lines.slice(5), ...records.slice(0, 5)].reverse().join('\n'))
    mkdirSync(at('one-each'))
    for (const [index, line] of records.entries()) write(join('one-each', `${index}.json`), line)
    expect(slotsOf(slots).length).toBeGreaterThan(10)
    for (const given of ['articles.ndjson', 'bare.json', 'packed.ndjson.gz', 'mixed.ndjson', 'one-each'])
      expect((await run(given, '--quiet', '--jobs', given === 'mixed.ndjson' ? '3' : '1')).stdout, given).toBe(slots)
  })

  test('a pipe', async () => {
    const { stdout } = await claimwire(['compare', '--quiet'], { cwd: folder, stdin: records.join('\n') })
    expect(stdout).toBe(slots)
  })

  test('what the library compares too', () => {
    const found = compare(records.map((line) => JSON.parse(line)))
    expect(JSON.parse(JSON.stringify(found.slots))).toEqual(slotsOf(slots))
    expect(compare([...records].reverse().map((line) => JSON.parse(line)))).toEqual(found)
  })
})

describe('what it writes', () => {
  test('four files, at once and whole, that validate', async () => {
    const { code, stderr } = await run(
      'articles.ndjson',
      '--out',
      'out',
      '--events',
      join(root, 'fixtures/compare/events.csv'),
    )
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(/^claimwire: 13 articles in /) })
    expect(readdirSync(at('out')).sort()).toEqual(['events.json', 'figures.csv', 'report.txt', 'slots.ndjson'])
    expect(eventsIn('out').events.map(({ name, articles }) => [name, articles.length])).toEqual([
      ['ferry', 4],
      ['first-flight', 3],
      ['fire', 3],
      ['second-flight', 1],
      [null, 1],
      [null, 1],
    ])
    const checked = await claimwire(['validate', 'out'], { cwd: folder })
    expect(checked).toMatchObject({ code: 0, stderr: expect.stringContaining('0 not valid') })
    expect((await run('articles.ndjson', '--out', 'out', '--quiet')).code).toBe(0)
  })

  test('nothing over files that are not its own', async () => {
    mkdirSync(at('mine'))
    write('mine/figures.csv', 'a,b\n1,2\n')
    expect(await run('articles.ndjson', '--out', 'mine')).toMatchObject({
      code: 2,
      stderr: 'claimwire: --out mine: figures.csv there is no file of claimwire compare and stays\n',
    })
    expect(readdirSync(at('mine'))).toEqual(['figures.csv'])
  })

  test('slots as an array, as lines, as a table, and why they are so', async () => {
    const array = JSON.parse((await run('records.ndjson', '--quiet', '--format', 'json')).stdout)
    expect(array).toEqual(slotsOf(slots))
    const table = (await run('records.ndjson', '--quiet', '--format', 'csv', '--excel')).stdout
    expect(table.startsWith('\ufeffevent,slot,counted,of,')).toBe(true)
    const [slot] = array as Slot[]
    const why = await run('records.ndjson', '--quiet', '--explain', slot!.id)
    expect(why).toMatchObject({ code: 0, stdout: expect.stringContaining('Figures:') })
    const event = await run('records.ndjson', '--quiet', '--explain', slot!.event)
    expect(event).toMatchObject({ code: 0, stdout: expect.stringContaining('What they share') })
    expect(await run('records.ndjson', '--quiet', '--explain', 'slot-x')).toMatchObject({
      code: 2,
      stderr: 'claimwire: --explain slot-x: no event and no slot has that id here\n',
    })
  })
})

describe('bad input', () => {
  const edited = (index: number, change: (record: ReturnType<typeof JSON.parse>) => void): string => {
    const record = JSON.parse(records[index]!)
    change(record)
    return JSON.stringify(record)
  }

  test('records that were edited are named with their line, and the others are compared', async () => {
    write(
      'edited.ndjson',
      [
        edited(0, ({ counts }) => (counts[0].bound = 'roughly')),
        edited(1, ({ counts }) => (counts[0].min = 99_999)),
        edited(2, (record) => (record.schemaVersion = 9)),
        records[3],
        'not json',
        edited(4, (record) => {
          record.status = 'failed'
          record.diagnostics = [{ severity: 'error', code: 'empty', message: 'no text in it' }]
        }),
      ].join('\n'),
    )
    const { code, stderr } = await run('edited.ndjson', '--out', 'edited')
    expect(code).toBe(1)
    for (const told of [
      'edited.ndjson:1: it does not fit the schema: counts[0].bound: ',
      'edited.ndjson:2: it does not hold together: counts[0]',
      'edited.ndjson:3: a record of schema version 9: this claimwire reads 1\n',
      'edited.ndjson:5: not valid JSON',
      'edited.ndjson:6: it failed when it was extracted (no text in it)\n',
    ])
      expect(stderr).toContain(told)
    const { inputs, diagnostics } = eventsIn('edited')
    expect(inputs).toMatchObject({ articles: 1, failed: 5 })
    expect(diagnostics.filter((each) => each.code === 'failed-article')).toHaveLength(5)
  })

  test('a record of another version is read as far as it tells the same', async () => {
    const old = edited(0, (record) => {
      record.tool.version = '0.0.7'
      delete record.document.publishedAt
      record.document.later = 1
      for (const count of record.counts) delete count.day
    })
    write('old.ndjson', [old, ...records.slice(1)].join('\n'))
    const { code, stderr } = await run('old.ndjson', '--out', 'old')
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('written by claimwire 0.0.7') })
    expect(eventsIn('old').diagnostics).toContainEqual(expect.objectContaining({ code: 'other-version' }))
    expect((await run('old.ndjson', '--quiet', '--strict')).code).toBe(1)
  })

  test('an article that is given again counts once, another one of its id gets a name of its own', async () => {
    const other = { ...JSON.parse(lines[0]!), text: 'Two people were killed in Lima, police said.' }
    write('again.ndjson', [...lines, JSON.stringify(other), records[0], lines[0]].join('\n'))
    const { code } = await run('again.ndjson', '--out', 'again')
    const { inputs, diagnostics, events } = eventsIn('again')
    expect({ code, ...inputs }).toMatchObject({ code: 0, articles: 14, doubled: 2 })
    expect(diagnostics.map((each) => each.code)).toEqual(['double', 'duplicate-id'])
    const ids = events.flatMap(({ articles }) => articles.map(({ id }) => id))
    expect(ids).toContain('harbor-gazette/ferry~2')
  })

  test('groups that name no article, or are no groups', async () => {
    write('unknown.ndjson', '{"article":"nobody/here","event":"x"}\n')
    const unknown = await run('articles.ndjson', '--events', 'unknown.ndjson', '--out', 'unknown')
    expect(unknown).toMatchObject({ code: 0, stderr: expect.stringContaining('warning: nobody/here: ') })
    expect(eventsIn('unknown').diagnostics).toContainEqual(expect.objectContaining({ code: 'unknown-article' }))
    write('twice.csv', 'article,event\na,b\nc,d\na,e\n')
    expect((await run('articles.ndjson', '--events', 'twice.csv')).stderr).toBe(
      'claimwire: twice.csv:4: a is in "e" here and in "b" on line 2\n',
    )
    write('wrong.ndjson', '{"article":"a","event":"b"}\n{"article":"c"}\n')
    expect(await run('articles.ndjson', '--events', 'wrong.ndjson')).toMatchObject({
      code: 2,
      stderr: 'claimwire: wrong.ndjson:2: no "event" (expected {"article": ID, "event": NAME})\n',
    })
  })

  test('nothing at all', async () => {
    write('empty.ndjson', '')
    expect((await run('empty.ndjson', '--out', 'empty')).code).toBe(0)
    expect(eventsIn('empty')).toMatchObject({ inputs: { articles: 0 }, events: [], ungrouped: 0 })
    expect(await run('missing.ndjson', '--out', 'missing')).toMatchObject({ code: 1 })
    expect(existsSync(at('missing/events.json'))).toBe(true)
    expect((await run('articles.ndjson', '--window', 'long')).stderr).toContain('--window: must be ')
    expect((await run('articles.ndjson', '--out', 'x', '--format', 'csv')).code).toBe(2)
    expect(existsSync(at('x'))).toBe(false)
  })

  test('what it wrote itself is no article, and lies in folders unread', async () => {
    expect(await run('out')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('it holds 4 × what compare wrote'),
    })
    expect((await run('out/slots.ndjson')).stderr).toContain('what compare wrote, not a record of an article')
  })

  test('words that a terminal would obey or a spreadsheet run stay words', async () => {
    const hostile = {
      id: '=HYPERLINK("x")\u001b[31m',
      published: '2024-05-03',
      title: '\u001b]0;owned\u0007 At least 12 die',
      outlet: '@SUM(A1)',
      text: 'LIMA - At least 12 people were killed on Friday, \u001b[2J=cmd|x said.\n\n"It was 40 people," +1 officer said.',
    }
    write('hostile.ndjson', `${JSON.stringify(hostile)}\n${JSON.stringify({ ...hostile, id: '-2+3' })}\n`)
    write('together.csv', 'article,event\n-2+3,=1+1\n"=HYPERLINK(""x"")\u001b[31m",=1+1\n')
    const given = ['hostile.ndjson', '--quiet', '--events', 'together.csv']
    const report = await run(...given, '--format', 'report')
    expect(report.code).toBe(0)
    expect(report.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    const table = (await run(...given, '--format', 'csv')).stdout
    expect(table).not.toMatch(/(?:^|[,"])[=@](?:HYPERLINK|SUM|1)/m)
    expect(recordsOf((await run(...given)).stdout).length).toBeGreaterThan(0)
  })
})
