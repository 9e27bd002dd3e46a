import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'
import { readFactiva } from '../src/read/exports/factiva.js'
import { looksLikeFactiva, looksLikeNexis, looksLikeProquest } from '../src/read/exports/looks.js'
import { readNexis } from '../src/read/exports/nexis.js'
import { readProquest } from '../src/read/exports/proquest.js'
import { orderToldBy, readDate } from '../src/read/fields/dates.js'
import { findFields, keptFields } from '../src/read/fields/names.js'
import { readPage } from '../src/read/html/page.js'
import { headOf, recognise } from '../src/read/kinds/index.js'
import { cutRows, splitCells } from '../src/read/kinds/rows.js'
import { readRecord } from '../src/read/record.js'

const kindOf = (name: string | null, text: string): string => {
  const found = recognise(name, headOf(Buffer.from(text, 'latin1'), true), null)
  return 'fault' in found ? found.fault.message : found.kind.name
}

describe('dates of records', () => {
  test.each([
    ['2019-03-03', '2019-03-03', null],
    ['2019-03-03T10:31:00.123456+01:00', '2019-03-03', '2019-03-03T10:31:00+01:00'],
    ['2019-03-03 10:31:00 UTC', '2019-03-03', '2019-03-03T10:31:00Z'],
    ['2019/3/3', '2019-03-03', null],
    ['20190303', '2019-03-03', null],
    ['20190303103100', '2019-03-03', '2019-03-03T10:31:00'],
    [1551609060, '2019-03-03', '2019-03-03T10:31:00Z'],
    ['1551609060000', '2019-03-03', '2019-03-03T10:31:00Z'],
    ['1551609060.5', '2019-03-03', '2019-03-03T10:31:00Z'],
    ['Sun, 03 Mar 2019 10:31:00 +0000', '2019-03-03', '2019-03-03T10:31:00+00:00'],
    ['Sun, 3 Mar 2019 05:31:00 EST', '2019-03-03', '2019-03-03T05:31:00-05:00'],
    ['Sun Mar  3 10:31:00 2019', '2019-03-03', '2019-03-03T10:31:00'],
    ['March 3, 2019', '2019-03-03', null],
    ['Sunday, 3rd of March 2019', '2019-03-03', null],
    ['Mar. 3, 2019 at 9:05 p.m. ET', '2019-03-03', '2019-03-03T21:05'],
    ['3-Mar-2019', '2019-03-03', null],
    ['25/12/2019', '2019-12-25', null],
    ['12/25/2019 8:30 PM', '2019-12-25', '2019-12-25T20:30'],
    ['25.12.2019', '2019-12-25', null],
    ['04/04/2019', '2019-04-04', null],
  ])('%s', (written, day, at) => {
    expect(readDate(written, null)).toEqual({ day, at })
  })

  test.each([
    '',
    'soon',
    '2019',
    'March 2019',
    '30/02/2019',
    '2019-02-30',
    '3/4/19',
    '99999999999999',
    'x'.repeat(1e6),
    '1e9',
  ])('%s is none', (written) => {
    expect(readDate(written, 'day first')).toBe(null)
  })

  test('numbers that could be either need the order of their column', () => {
    expect(readDate('03/04/2019', null)).toBe('either')
    expect(readDate('03/04/2019', 'day first')).toMatchObject({ day: '2019-04-03' })
    expect(readDate('03/04/2019', 'month first')).toMatchObject({ day: '2019-03-04' })
    expect(['25/12/2019', '12/25/2019', '03/04/2019', null].map(orderToldBy)).toEqual([
      'day first',
      'month first',
      null,
      null,
    ])
  })
})

describe('fields of records', () => {
  test('are found by the names that they usually have', () => {
    const values = {
      Url: 'http://x',
      'Pub Date': '2019-01-01',
      HEADLINE: 'Fire',
      body: 'Twelve fled.',
      source_name: 'Dock Times',
    }
    expect(findFields(values, null)).toEqual({
      id: 'Url',
      published: 'Pub Date',
      title: 'HEADLINE',
      text: 'body',
      outlet: 'source_name',
    })
    expect(findFields({ content: ' ', body: 'Twelve fled.' }, null).text).toBe('body')
    expect(findFields({ text: 'a', article: 'b' }, { text: 'article' }).text).toBe('article')
  })

  test('of a record without text are named', () => {
    const read = readRecord({ id: 7, lede: 'x' }, { fields: null, keep: null, dayOrder: null })
    expect(read).toMatchObject({ id: '7', fault: { code: 'bad-record', message: expect.stringContaining('id, lede') } })
  })

  test('that are kept are values as given; inner ones are named by a path', () => {
    const values = { a: 'NA', n: 3, b: true, none: null, list: [1], inner: { outlet: 'x' } }
    expect(keptFields(values, 'all', {})).toEqual({ a: 'NA', n: 3, b: true, list: '[1]', inner: '{"outlet":"x"}' })
    expect(keptFields(values, ['inner.outlet', 'zzz'], {})).toEqual({ 'inner.outlet': 'x' })
  })
})

describe('kinds', () => {
  test.each([
    ['a.txt', 'It rained.', 'text'],
    ['a.txt', '<!-- saved --><!DOCTYPE html><html><p>It rained.', 'html'],
    ['a.txt', 'id,text,date\n1,It rained.,2019', 'csv'],
    [null, 'id\ttext\n1\tIt rained.', 'csv'],
    ['a.txt', 'At home, the text, they said, was lost.\nIt rained, they said.', 'text'],
    [null, '{"text":"It rained."}\n{"text":"It rained."}', 'ndjson'],
    [null, '[\n {"body": "It rained."}]', 'json'],
    ['a.csv.gz', 'id,text\n1,It rained.', 'csv'],
    ['a.csv', '<!doctype html><html>', 'html'],
    ['a.dat', 'WARC/1.0\r\n', 'warc'],
    ['a.txt', '{\\rtf1 It rained.}', expect.stringMatching(/^Rich Text .*pandoc/)],
    ['a.txt', '%PDF-1.4', expect.stringMatching(/^a PDF, .*pdftotext/)],
    ['a.xlsx', 'PK\u0003\u0004 xl/workbook.xml', expect.stringMatching(/^an Excel workbook.*CSV/)],
    ['a.docx', 'PK\u0003\u0004 word/document.xml', 'docx'],
    ['a.zip', 'PK\u0003\u0004 a.txt', expect.stringMatching(/^a zip archive/)],
  ])('%s %s', (name, text, kind) => {
    expect(kindOf(name, text)).toEqual(kind)
  })
})

const uni = (title: string, text: string): string => `
${title}
The Dock Times
March 3, 2019 Sunday

Copyright 2019 The Dock Times All Rights Reserved

Section: Section A; Column 1; Pg. 1
Length: 12 words
Byline: By Ann Lee

Body


${text}

Note: the ferry had been sold.

Classification


Language: ENGLISH
Publication-Type: Newspaper

Load-Date: March 4, 2019


End of Document
`

const coded = (title: string, text: string): string => `HD  ${title}
BY  By Ann Lee
WC  12 words
PD  3 March 2019
ET  10:31
SN  Dock Newswire
LA  English
CY  (c) 2019 Dock Newswire Limited

LP
${text}

TD
It rained.

NS
gvio : Violence
AN
Document LBA0000020190303ef3300abc

`

const uncoded = (title: string, text: string): string => `${title}
By Ann Lee
12 words
3 March 2019
10:31
Dock Newswire
LBA
English
(c) 2019 Dock Newswire Limited

${text}

It rained.

Document LBA0000020190303ef3300abc

`

const rule = '_'.repeat(60)

const proquest = (title: string, text: string): string => `${rule}

Document 1 of 2

${title}

Author: Lee, Ann

Publication info: Dock Times, Late Edition; Harbour [Harbour]03 Mar 2019: A.1.

Abstract: A ferry.

Full text: ${text}

It rained.

Subject: Ferries

Title: ${title}

Publication title: Dock Times, Late Edition; Harbour

Publication date: Mar 3, 2019

Copyright: Copyright Dock Times 2019

`

describe('exports of archives', () => {
  const text = 'At least 12 people fled, officials said.'
  const told = { title: 'Ferry sinks off port', published: expect.any(String) }

  test('Nexis Uni', () => {
    const { text: read, values } = readNexis(uni(told.title, text))
    expect(read).toBe(`${text}\n\nNote: the ferry had been sold.`)
    expect(values).toMatchObject({
      title: told.title,
      published: 'March 3, 2019 Sunday',
      outlet: 'The Dock Times',
      byline: 'By Ann Lee',
    })
    expect(looksLikeNexis(headOf(Buffer.from(uni('A', text) + uni('B', text)), true))).toBe(true)
    expect(looksLikeNexis(headOf(Buffer.from(uni('A', text)), true))).toBe(false)
  })

  test.each([
    ['with codes', coded],
    ['without codes', uncoded],
  ])('Factiva %s', (_, layout) => {
    const { text: read, values } = readFactiva(layout(told.title, text))
    expect(read).toBe(`${text}\n\nIt rained.`)
    expect(values).toMatchObject({
      title: told.title,
      published: '3 March 2019',
      outlet: 'Dock Newswire',
      byline: 'By Ann Lee',
    })
    expect(looksLikeFactiva(headOf(Buffer.from(layout('A', text) + layout('B', text)), true))).toBe(true)
  })

  test('ProQuest', () => {
    const { text: read, values } = readProquest(proquest(told.title, text))
    expect(read).toBe(`${text}\n\nIt rained.`)
    expect(values).toMatchObject({
      title: told.title,
      published: 'Mar 3, 2019',
      outlet: 'Dock Times, Late Edition',
      byline: 'Lee, Ann',
    })
    expect(looksLikeProquest(headOf(Buffer.from(proquest('A', text) + proquest('B', text)), true))).toBe(true)
  })
})

describe('pages', () => {
  test('their article, and what data and head tell', () => {
    const { text, values } = readPage(`<html lang=en><head><title>Fire in port - Dock Times</title>
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Fire in port","datePublished":"2019-03-03T10:31:00Z","author":[{"name":"Ann Lee"}],"publisher":{"name":"Dock Times"}}]}</script></head>
      <body><ul><li><a href=/>Home</a></ul><h1>Fire in port</h1><p>About <b>12</b> homes&nbsp;burned,<br>officials said.</p><div>It rained.</div><ul><li>One<li>Two</ul></body>`)
    expect(values).toMatchObject({
      title: 'Fire in port',
      published: '2019-03-03T10:31:00Z',
      byline: 'Ann Lee',
      outlet: 'Dock Times',
    })
    expect(text).toContain('About 12 homes burned,\nofficials said.\n\nIt rained.')
    expect(text).toContain('One\nTwo')
  })

  test.each([
    '<p>It rained.',
    'It rained.',
    '<title>x</title><p>It rained.</p>',
    '<html><head></head><p>It rained.</html>',
  ])('%s has a body', (html) => {
    expect(readPage(html).text).toContain('It rained.')
  })
})

describe('tags in a text', () => {
  test.each([
    ['<p>At least <b>12</b> people fled.</p>', 'at_least', 12],
    ['<strong>12</strong> people fled.', 'exact', 12],
    ['More than <a href="x">12</a> people fled.', 'more_than', 12],
    ['See:<br>12 people fled.', 'exact', 12],
    ['> 12 people fled.', 'more_than', 12],
  ])('bound no number: %s', (text, bound, min) => {
    const [count] = extract(text).counts
    expect(count).toMatchObject({ bound, min, counted: { text: 'people' } })
    expect(text.slice(count!.start, count!.end)).toBe(count!.text)
  })
})

describe('rows of tables', () => {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

  test('are those that csv-parse reads, however the stream is cut', async () => {
    const cell = fc.stringMatching(/^[a-z",;\t \n\ré]{0,8}$/)
    const rows = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        async (table, delimiter, end, size) => {
          const isPlain = (text: string): boolean => /^[a-zé][a-zé ]*$/.test(text)
          const lines = table.map((row) =>
            row.map(([text, bare]) => (bare && isPlain(text) ? text : quoted(text))).join(delimiter),
          )
          const bytes = Buffer.from(lines.join(end) + end)
          async function* chunks(): AsyncGenerator<Uint8Array> {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
          }
          const found: string[][] = []
          for await (const { bytes: row, problem } of cutRows(chunks(), delimiter.charCodeAt(0), 1000)) {
            expect(problem).toBe(null)
            found.push(splitCells(Buffer.from(row!).toString(), delimiter))
          }
          expect(found).toEqual(parse(bytes, { delimiter, relax_column_count: true }))
        },
      ),
    )
  })
})
