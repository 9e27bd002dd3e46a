import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import sqlite from 'node-sqlite3-wasm'
import { beforeAll, describe, expect, test } from 'vitest'
import { jsonSchema } from '../src/claims/schema.js'
import { codebookRows } from '../src/emit/tables/codebook.js'
import { csvCell, csvLineEnd, csvLines } from '../src/emit/tables/csv.js'
import { tables } from '../src/emit/tables/index.js'
import { claimwire, recordsOf, temporary, treeOf } from './process.js'

/** Tables of all documents: CSV, SQLite and Parquet say the same as the records. */

const articles: Readonly<Record<string, string>> = {
  'ferry.txt':
    'Ferry sinks off Samar\n\nMANILA, June 11, 2024 (AP) — At least 30 people drowned off Samar on Monday, Coast Guard spokesman Rey Dalisay said.\n\n“We found 12 bodies,” Dalisay said. The ferry carried 90 passengers.\n',
  'namibia.txt':
    'Published: 3 May 2024\n\nIn Windhoek, Namibia, police arrested 14 men on Thursday. Namibian Interior Minister Anna Shipanga said the men would be charged.\n',
  'crlf.txt':
    'Fire 🔥 kills two\r\n\r\nTwo people died in Cork on 2 May 2024, Mayor Ann Lee said. 🔥 Crews saved 12 houses.\r\n',
  'quiet.txt': 'The sky was blue and the sea was calm.\n',
  'formula.txt': '=cmd said "at least 12 people" fled.\n',
  'empty.txt': '',
}

const folder = temporary()
const inside = (...path: string[]): string => join(folder, ...path)

/** The rows of a CSV file, read by nothing of ours. */
const csvRows = (path: string): Record<string, string>[] => {
  const script =
    'import csv,json,sys;print(json.dumps(list(csv.DictReader(open(sys.argv[1],newline="",encoding="utf-8-sig")))))'
  return JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }))
}

const query = (sql: string): Record<string, unknown>[] => {
  const database = new sqlite.Database(inside('claims.db'), { readOnly: true })
  try {
    return database.all(sql)
  } finally {
    database.close()
  }
}

let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  mkdirSync(inside('in'))
  for (const [name, text] of Object.entries(articles)) writeFileSync(inside('in', name), text)
  const run = (...args: string[]) => claimwire(['in', ...args], { cwd: folder })
  records = recordsOf((await run('--format', 'ndjson')).stdout)
  const ended = [
    await run('--format', 'tables', '--out', 'csv'),
    await run('--format', 'sqlite', '--out', 'claims.db'),
    await run('--format', 'parquet', '--out', 'parquet'),
  ]
  // the empty file fails, the others are there
  expect(ended.map(({ code }) => code)).toEqual([1, 1, 1])
})

describe('the tables', () => {
  test('are described once, each column with its words', () => {
    for (const { name, columns, key, references } of tables) {
      const names = columns.map((column) => column.name)
      expect(new Set(names).size, name).toBe(names.length)
      expect(names).toEqual(expect.arrayContaining([...key, ...references.map(({ column }) => column)]))
      expect(columns.filter(({ doc }) => doc === '')).toEqual([])
    }
  })

  test('have a codebook with the values that the schema states', () => {
    const rows = codebookRows(tables, jsonSchema())
    const valuesOf = (table: string, column: string) => rows.find(([t, c]) => t === table && c === column)?.at(-1)
    expect(valuesOf('counts', 'bound')).toBe(
      'exact | approximate | more_than | at_least | less_than | at_most | range | vague',
    )
    expect(valuesOf('counts', 'place_from')).toBe('clause | sentence | headline | dateline')
    expect(valuesOf('documents', 'offsets')).toBe('utf16 | codepoint')
    expect(valuesOf('mentions', 'role')).toBe('origin | destination | via | site')
  })

  test('have a row for each document, also for one that failed or has no claims', () => {
    const rows = csvRows(inside('csv/documents.csv'))
    expect(rows.map(({ document, status }) => [document, status])).toEqual(
      records.map(({ document, status }) => [document.id, status]),
    )
    expect(rows.find(({ document }) => document === 'empty.txt')).toMatchObject({ failure: 'empty: no text in it' })
    expect(rows.find(({ document }) => document === 'quiet.txt')).toMatchObject({ n_counts: '0', failure: '' })
  })

  test('hold as many rows as the records hold claims', () => {
    const claims = (kind: string): number => records.reduce((sum, record) => sum + record[kind].length, 0)
    expect(csvRows(inside('csv/counts.csv'))).toHaveLength(claims('counts'))
    expect(csvRows(inside('csv/dates.csv'))).toHaveLength(claims('dates'))
    expect(csvRows(inside('csv/statements.csv'))).toHaveLength(claims('statements'))
    expect(csvRows(inside('csv/entities.csv'))).toHaveLength(
      ['officials', 'people', 'organizations', 'locations'].reduce((sum, kind) => sum + claims(kind), 0),
    )
  })

  test('never hold a formula', () => {
    const cells = Object.keys(treeOf(inside('csv')))
      .filter((name) => name.endsWith('.csv'))
      .flatMap((name) => csvRows(inside('csv', name)).flatMap((row) => Object.values(row)))
    expect(cells.filter((cell) => /^[=@+\t\r]/.test(cell))).toEqual([])
    expect(csvLines([['-3 degrees', -3, '=1+1']], false)).toBe("'-3 degrees,-3,'=1+1\n")
  })

  test('hold nothing that Excel takes for a date with --excel', () => {
    expect(
      csvLines([['3-2', '2025-12-07', 'May 2019', '1E5', '007', 'mid-May', 12, '51-49', 'two', '9:30']], true),
    ).toBe("'3-2,'2025-12-07,'May 2019,'1E5,'007,mid-May,12,'51-49,two,'9:30\r\n")
  })

  test('are the same cell by cell and all at once', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', '"', ',', '\n', '\r', '\t', '=', '+', '-', '@', ' ', '＝', '－', 'é'),
    })
    const cell = fc.oneof(text, fc.double({ noNaN: true }), fc.integer(), fc.boolean(), fc.constant(null))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), fc.boolean(), (row, excel) => {
        expect(row.map((one) => csvCell(one, excel)).join(',') + csvLineEnd(excel)).toBe(csvLines([row], excel))
      }),
    )
  })

  test('say Namibia so that it survives', () => {
    const place = csvRows(inside('csv/entities.csv')).find(({ name }) => name === 'Windhoek')
    expect(place).toMatchObject({ country: 'NA', country3: 'NAM' })
  })
})

describe('SQLite', () => {
  test('holds what the CSV holds, and every key leads somewhere', () => {
    for (const { name } of tables)
      expect(query(`SELECT count(*) AS n FROM ${name}`)[0]?.n).toBe(csvRows(inside(`csv/${name}.csv`)).length)
    expect(query('PRAGMA foreign_key_check')).toEqual([])
    expect(query('SELECT typeof(min) AS type FROM counts WHERE min IS NOT NULL GROUP BY 1')).toEqual([{ type: 'real' }])
  })

  test('answers which articles give a death toll, what bound, said by whom', () => {
    expect(query('SELECT document, text, bound, said_by FROM death_tolls')).toEqual([
      { document: 'crlf.txt', text: 'two', bound: 'exact', said_by: null },
      { document: 'crlf.txt', text: 'Two', bound: 'exact', said_by: 'Ann Lee' },
      { document: 'ferry.txt', text: 'At least 30', bound: 'at_least', said_by: 'Rey Dalisay' },
      { document: 'ferry.txt', text: '12', bound: 'exact', said_by: 'Rey Dalisay' },
    ])
  })

  test('answers which officials are quoted most, of which country', () => {
    expect(
      query('SELECT name, country, count(*) AS times FROM quoted_officials GROUP BY 1, 2 ORDER BY times DESC, name'),
    ).toEqual([
      { name: 'Rey Dalisay', country: 'PH', times: 2 },
      { name: 'Ann Lee', country: 'IE', times: 1 },
      { name: 'Anna Shipanga', country: 'NA', times: 1 },
    ])
  })

  test('answers where and when', () => {
    expect(
      query(
        'SELECT text, counted, place_name, day_earliest FROM where_and_when WHERE place_name IS NOT NULL AND day_earliest IS NOT NULL',
      ),
    ).toEqual([
      { text: 'Two', counted: 'people', place_name: 'Cork', day_earliest: '2024-05-02' },
      { text: 'At least 30', counted: 'people', place_name: 'Samar', day_earliest: '2024-06-10' },
      { text: '14', counted: 'men', place_name: 'Windhoek', day_earliest: '2024-05-02' },
    ])
  })
})

describe('Parquet', () => {
  test('holds the same cells as SQLite, with days as days', async () => {
    for (const { name, columns } of tables) {
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(inside(`parquet/${name}.parquet`)) })
      const days = columns.filter(({ type }) => type === 'day').map((column) => column.name)
      const flags = columns.filter(({ type }) => type === 'boolean').map((column) => column.name)
      const plain = rows.map((row) => ({
        ...row,
        ...Object.fromEntries(days.map((day) => [day, (row[day] as Date | null)?.toISOString().slice(0, 10) ?? null])),
        ...Object.fromEntries(flags.map((flag) => [flag, row[flag] == null ? null : Number(row[flag])])),
      }))
      const stored = query(`SELECT * FROM ${name} ORDER BY rowid`)
      expect(
        plain.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell ?? null]))),
      ).toEqual(stored)
    }
  })

  test.skipIf(!hasPython('pandas, pyarrow'))('is read by pandas (skipped where it is not installed)', () => {
    const script = `import pandas; print(len(pandas.read_parquet(${JSON.stringify(inside('parquet/counts.parquet'))})))`
    expect(Number(execFileSync('python3', ['-c', script]))).toBe(csvRows(inside('csv/counts.csv')).length)
  })

  test.skipIf(!hasPython('duckdb'))('is read by DuckDB (skipped where it is not installed)', () => {
    const script = `import duckdb; print(duckdb.sql("select count(*) from '${inside('parquet/counts.parquet')}'").fetchall()[0][0])`
    expect(Number(execFileSync('python3', ['-c', script]))).toBe(csvRows(inside('csv/counts.csv')).length)
  })
})

function hasPython(modules: string): boolean {
  try {
    execFileSync('python3', ['-c', `import ${modules}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('rows', () => {
  test('are a document a line: the bytes of its record, then its rows as SQLite holds them', async () => {
    const { stdout } = await claimwire(['in', '--format', 'rows', '-q'], { cwd: folder })
    const lines = stdout.split('\n').filter((line) => line !== '')
    const plain = (await claimwire(['in', '--format', 'ndjson', '-q'], { cwd: folder })).stdout.split('\n')
    expect(lines.map((line) => line.slice('{"record":'.length, line.lastIndexOf(',"tables":')))).toEqual(
      plain.filter((line) => line !== ''),
    )
    const cell = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value)
    for (const { name } of tables) {
      const rows: object[] = lines.flatMap((line) => JSON.parse(line).tables[name])
      expect(
        rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]))),
        name,
      ).toEqual(query(`SELECT * FROM ${name} ORDER BY rowid`))
    }
  })

  test('have the fields that are kept at their end', async () => {
    const line = `${JSON.stringify({ id: 'a', text: 'Twelve men fled.', desk: 'world', page: 3 })}\n`
    for (const keep of ['desk,page', 'all']) {
      const args = ['--input', 'ndjson', '--format', 'rows', '--keep', keep, '-q', '-']
      const { stdout } = await claimwire(args, { stdin: line })
      expect(Object.entries(JSON.parse(stdout).tables.counts[0]).slice(-2)).toEqual([
        ['meta_desk', 'world'],
        ['meta_page', '3'],
      ])
    }
  })

  test('have a schema with every column in its order', async () => {
    const { properties } = JSON.parse((await claimwire(['schema', 'tables'])).stdout)
    const named = Object.entries<{ items: { properties: object } }>(properties)
    expect(named.map(([name, { items }]) => [name, Object.keys(items.properties)])).toEqual(
      tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
    )
    expect(properties.counts.items.properties).toMatchObject({
      value: { type: ['number', 'null'] },
      start: { type: ['integer', 'null'] },
      is_said: { type: ['boolean', 'null'] },
      day_earliest: { type: ['string', 'null'], format: 'date' },
    })
  })
})

describe('offsets in code points', () => {
  /** The recipe of the README for Python, as it stands there. */
  const recipe = `
import json, sys
for line in sys.stdin:
    record = json.loads(line)
    text = open(record["document"]["id"], encoding="utf-8", newline="").read()
    for count in record["counts"]:
        assert text[count["start"]:count["end"]] == count["text"], count
        print(record["document"]["id"], text[count["start"]:count["end"]])
`

  test('slice right in Python, in files with CRLF too', async () => {
    const { stdout } = await claimwire(['in/crlf.txt', '--format', 'ndjson', '--offsets', 'codepoint', '-q'], {
      cwd: folder,
    })
    const said = execFileSync('python3', ['-c', recipe], { cwd: folder, input: stdout, encoding: 'utf8' })
    expect(said).toBe('in/crlf.txt two\nin/crlf.txt Two\nin/crlf.txt 12\n')
    expect(JSON.parse(stdout).document).toMatchObject({
      offsets: 'codepoint',
      length: [...articles['crlf.txt']!].length,
    })
  })

  test('are valid', async () => {
    const { stdout } = await claimwire(['in', '--format', 'ndjson', '--offsets', 'codepoint', '--with-text', '-q'], {
      cwd: folder,
    })
    expect(await claimwire(['validate', '-'], { stdin: stdout })).toMatchObject({ code: 0 })
  })
})

describe('writing tables', () => {
  test.each([
    [['--format', 'tables'], '--format tables needs --out DIR'],
    [['--format', 'sqlite'], '--format sqlite needs --out FILE'],
    [['--format', 'sqlite', '--out', 'in'], 'in: a folder; --format sqlite writes one file, such as claims.db'],
    [
      ['--format', 'sqlite', '--out', 'in/quiet.txt'],
      'in/quiet.txt: it is no database of claimwire and stays; name another file',
    ],
    [['--format', 'tables', '--out', 'in'], 'in: it holds other files than tables of claimwire; name an empty folder'],
    [['--format', 'tables', '--out', 'in/quiet.txt'], 'in/quiet.txt: no folder for tables (a file stands there)'],
    [
      ['--format', 'tables', '--out', 'x', '--resume'],
      '--resume goes with a file for each document: --format tables is written anew and whole by each run (leave --resume out)',
    ],
    [['--format', 'json', '--excel'], '--excel goes with --format csv or tables'],
    [
      ['--kinds', 'counts,figures'],
      '--kinds: must be kinds of claims, of counts, dates, officials, people, organizations, locations, statements',
    ],
  ])('%j is refused with a word', async (args, message) => {
    const { code, stderr } = await claimwire(['in/quiet.txt', ...args], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 2, stderr: `claimwire: ${message}\n` })
    expect(readFileSync(inside('in/quiet.txt'), 'utf8')).toBe(articles['quiet.txt'])
    expect(existsSync(inside('x'))).toBe(false)
  })

  test('leaves nothing half-written, and replaces what an earlier run wrote', async () => {
    expect(Object.keys(treeOf(folder)).filter((path) => /\.tmp|lock/.test(path))).toEqual([])
    const before = treeOf(inside('csv'))
    await claimwire(['in', '--format', 'tables', '--out', 'csv', '-q'], { cwd: folder })
    expect(treeOf(inside('csv'))).toEqual(before)
  })

  test('takes only the kinds that are asked for, and nothing points at the others', async () => {
    const { stdout } = await claimwire(['in', '--format', 'ndjson', '--kinds', 'counts,dates', '-q'], { cwd: folder })
    const [first] = recordsOf(stdout).filter(({ counts }) => counts.length > 0)
    expect(first).toMatchObject({ statements: [], officials: [], locations: [] })
    expect(await claimwire(['validate', '-'], { stdin: stdout })).toMatchObject({ code: 0 })
  })
})
