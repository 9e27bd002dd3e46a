import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordProblems } from '../src/claims/problems.js'
import { type DocumentRecord, recordSchema } from '../src/claims/schema.js'
import { printable } from '../src/cli/messages.js'
import { toReport } from '../src/cli/output/report/report.js'
import { wrap } from '../src/cli/output/report/wrap.js'
import { csvHeader, toRows } from '../src/emit/csv.js'
import { toElement, toIndented, toLine } from '../src/emit/json.js'

const text = '=cmd() said "at least 12 people", -3 degrees,\nfled to Oslo on Monday.'

const span = (words: string) => {
  const start = text.indexOf(words)
  return { text: words, start, end: start + words.length }
}

const mention = (words: string) => ({ ...span(words), sentence: 0, rule: 'names/shape' })

const record: DocumentRecord = {
  schemaVersion: 1,
  tool: { name: 'claimwire', version: '0.0.0', gazetteer: 'g', options: null },
  status: 'complete',
  document: {
    id: '+1.txt',
    sha256: null,
    length: text.length,
    offsets: 'utf16',
    title: 'A \u001b[31mtitle',
    published: '2024-05-03',
    publishedFrom: 'record',
    publishedAt: null,
    outlet: null,
    meta: null,
    dateline: null,
    credit: null,
    bylines: [],
    fingerprint: null,
    leadWords: [],
    sentences: [{ start: 0, end: text.length, section: 'body' }],
  },
  counts: [
    {
      id: 'count-13',
      rule: 'counts/bound-number',
      ...span('at least 12'),
      kind: 'cardinal',
      value: 12,
      min: 12,
      max: null,
      bound: 'at_least',
      direction: null,
      unit: null,
      unitSymbol: null,
      counted: { ...span('people'), head: 'people' },
      event: { lemma: 'flee', ...span('fled') },
      status: 'happened',
      outcome: null,
      partOf: null,
      revision: null,
      role: null,
      saidBy: { statement: 'statement-0', text: '=cmd()', ref: 'official-0', name: '=cmd()' },
      place: null,
      day: null,
      sentence: 0,
    },
    {
      id: 'count-34',
      rule: 'counts/measure',
      ...span('-3 degrees'),
      kind: 'measure',
      value: -3,
      min: -3,
      max: -3,
      bound: 'exact',
      direction: null,
      unit: 'degree',
      unitSymbol: null,
      counted: null,
      event: null,
      status: 'unknown',
      outcome: null,
      partOf: null,
      revision: null,
      role: null,
      saidBy: { statement: 'statement-0', text: '=cmd()', ref: 'official-0', name: '=cmd()' },
      place: null,
      day: null,
      sentence: 0,
    },
  ],
  dates: [
    {
      id: 'date-62',
      rule: 'dates/weekday',
      ...span('Monday'),
      type: 'DATE',
      value: '2024-04-29',
      mod: null,
      earliest: '2024-04-29',
      latest: '2024-04-29',
      anchor: 'document',
      sentence: 0,
    },
  ],
  officials: [
    {
      id: 'official-0',
      rule: 'offices/title',
      name: '=cmd()',
      named: true,
      title: 'mayor',
      organization: null,
      country: 'NO',
      mentions: [mention('=cmd()')],
    },
  ],
  people: [],
  organizations: [],
  locations: [
    {
      id: 'location-54',
      name: 'Oslo',
      kind: 'city',
      country: 'NO',
      lat: 59.91,
      lon: -10.75,
      geonames: 3143244,
      mentions: [{ ...mention('Oslo'), role: 'destination', literal: true }],
    },
  ],
  statements: [
    {
      id: 'statement-0',
      rule: 'statements/said',
      source: { ...span('=cmd()'), ref: 'official-0', name: '=cmd()' },
      cue: span('said'),
      content: [span('"at least 12 people", -3 degrees,\nfled to Oslo on Monday')],
      form: 'mixed',
      stance: 'says',
      type: 'assertion',
      via: [],
      sentence: 0,
    },
  ],
  diagnostics: [{ severity: 'warning', code: 'x', message: 'A warning.' }],
}

/** Reads CSV by RFC 4180, as a spreadsheet does. */
const readCsv = (csv: string): Record<string, string>[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\n') rows.push([])
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1)
  return body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

test('the record of these tests is one', () => {
  expect(recordSchema.parse(record)).toEqual(record)
  expect(recordProblems(record)).toEqual([])
})

describe('CSV', () => {
  const rows = readCsv(csvHeader() + toRows(record, text))

  test('has one row a claim, with the sentence', () => {
    expect(rows.map(({ claim, id }) => [claim, id])).toEqual([
      ['count', 'count-13'],
      ['count', 'count-34'],
      ['date', 'date-62'],
      ['official', 'official-0'],
      ['location', 'location-54'],
      ['statement', 'statement-0'],
    ])
    expect(new Set(rows.map(({ sentence }) => sentence))).toEqual(new Set([`'${text}`]))
  })

  test('keeps what the claims say', () => {
    expect(rows[0]).toMatchObject({ value: '12', max: '', bound: 'at_least', counted: 'people', event: 'flee' })
    expect(rows[0]).toMatchObject({ said_by: "'=cmd()", said_by_name: "'=cmd()", said_by_statement: 'statement-0' })
    expect(rows[2]).toMatchObject({ kind: 'DATE', value: '', date_value: '2024-04-29', anchor: 'document' })
    expect(rows[4]).toMatchObject({ lat: '59.91', lon: '-10.75', role: 'destination', literal: 'true', mentions: '1' })
    expect(rows[5]).toMatchObject({ cue: 'said', source_ref: 'official-0', stance: 'says', form: 'mixed' })
    expect(rows[5]).toMatchObject({ source_name: "'=cmd()", type: 'assertion' })
  })

  test('lets no text start as a formula, and leaves numbers alone', () => {
    expect(rows[1]).toMatchObject({ document: "'+1.txt", text: "'-3 degrees", value: '-3' })
    expect(rows[3]).toMatchObject({ name: "'=cmd()" })
  })
})

describe('JSON', () => {
  test('of every kind is the record itself', () => {
    for (const json of [toLine(record), toIndented(record), toElement(record)]) expect(JSON.parse(json)).toEqual(record)
    expect(toLine(record)).toMatch(/^[^\n]+\n$/)
  })

  test('holds no character that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const json = toLine({ ...record, document: { ...record.document, id } })
        expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
        expect(JSON.parse(json).document.id).toBe(id)
      }),
    )
  })
})

describe('the report', () => {
  const plain = toReport(record, { width: 64, color: false })

  test('tells each claim in words', () => {
    expect(plain).toBe(`A \\u{1b}[31mtitle
Document +1.txt. Published 2024-05-03 (from its record).

2 counts
  at least 12 people: at least 12; event flee; said by =cmd()
  -3 degrees: -3 degree; said by =cmd()

1 date
  Monday: 2024-04-29

1 official
  =cmd(): mayor; NO

1 place
  Oslo: destination; city; NO; 59.91, -10.75

1 statement
  =cmd(), “said” (says, mixed, assertion): "at least 12 people",
    -3 degrees, fled to Oslo on Monday

1 note
  warning: A warning.
`)
  })

  test('is the same without its colours', () => {
    const colored = toReport(record, { width: 64, color: true })
    expect(colored).not.toBe(plain)
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test('keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 40, max: 100 }),
        (words, width) => {
          const lines = wrap([{ text: printable(words) }], width, 2).split('\n')
          for (const line of lines) expect([...line.replaceAll(/\p{M}|\p{Cf}/gu, '')].length).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('grounding', () => {
  const broken = (change: Partial<DocumentRecord>): string[] => recordProblems({ ...record, ...change })

  test.each([
    ['a span outside the text', { document: { ...record.document, length: 20 } }, 'outside the text'],
    [
      'a text that stands elsewhere',
      { document: { ...record.document, text: `${text.slice(1)} ` } },
      'not what stands',
    ],
    ['an id used twice', { dates: [...record.dates, ...record.dates] }, 'two claims'],
    ['a link that leads nowhere', { officials: [] }, 'id of no claim'],
  ])('%s', (_, change, problem) => {
    expect(broken(change).join('\n')).toContain(problem)
  })
})
