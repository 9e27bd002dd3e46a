import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimwire, temporary } from './process.js'

/** What people get wrong on the first day: what they are told, and the exit code. */

const folder = temporary()

beforeAll(() => {
  for (const name of ['articles', 'pictures', 'empty', 'mixed']) mkdirSync(join(folder, name))
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'articles/a.txt': 'At least 12 people fled, officials said.',
    'pictures/a.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    'mixed/a.txt': 'It rained.',
    'mixed/b.pdf': '%PDF-1.4 x',
    'mixed/package.json': '{"name": "x"}',
    'a.pdf': '%PDF-1.4 x',
    'a.rtf': '{\\rtf1 It rained.}',
    'a.doc': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'a.xlsx': 'PK\u0003\u0004 xl/workbook.xml',
    'a.csv': 'key,lede\n1,It rained.\n',
    'dates.csv': 'id,text,date\n1,It rained.,03/04/2019\n2,It rained.,soon\n',
    'twice.csv': 'id,text\na,It rained.\na,It snowed.\n',
    'latin.txt': Buffer.from(
      'Le café a été fermé, a déclaré le maire à la presse. Il n’y a pas de blessés.'.normalize(),
      'latin1',
    ),
    'wide.txt': Buffer.from('It rained on Friday.', 'utf16le'),
    'bad.json': '{"text": "It rained"',
    file: 'x',
    'empty.txt': '',
    'c.json': '{\n  "format": xml\n}',
    'tags.txt': '<p>At least <b>12</b> people fled.</p><p>It rained.</p>',
    'german.txt':
      'Die Fähre sank am Freitag vor der Küste, und zwölf Menschen wurden nach Angaben der Behörden gerettet.',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})

const cases: readonly (readonly [args: string, code: number, message: string | RegExp])[] = [
  ['validte articles', 2, 'validte: no such file, folder or command (did you mean claimwire validate?)'],
  ['articels', 1, 'articels: no such file or folder'],
  ['--fromat csv articles', 2, "unknown option '--fromat' (Did you mean --format?)"],
  ['--format xlsx articles', 2, '--format: must be one of'],
  ['--input docs articles', 2, '--input: must be one of'],
  ['--fields text articles', 2, '--fields: must be names such as text=body'],
  ['--fields body=text articles', 2, '(text, title, published, id, outlet)'],
  ['a.csv', 1, 'no field with the text; the record has key, lede (--fields text=NAME names the one with the text)'],
  ['--fields text=body a.csv', 1, 'no string in "body"; the record has key, lede'],
  ['--fields text=lede --keep outlet a.csv', 0, 'warning: --keep outlet: no document has such a field'],
  ['dates.csv', 0, '"date" is ignored: of "03/04/2019" either number can be the day'],
  [
    'dates.csv',
    0,
    'dates.csv:3: warning: "date" is ignored: "soon" is no date that can be read (write it as year-month-day)',
  ],
  ['twice.csv', 0, 'twice.csv:3: warning: another document of this run has the id "a" too'],
  ['a.pdf', 1, 'a.pdf: a PDF, which is not read: make text of it (pdftotext FILE.pdf)'],
  ['a.rtf', 1, 'a.rtf: Rich Text (RTF), which is not read: make text of it (pandoc'],
  ['a.doc', 1, 'a.doc: an old Office document, which is not read: save it as .docx'],
  ['a.xlsx', 1, 'a.xlsx: an Excel workbook, which is not read: save the sheet as CSV'],
  ['latin.txt', 1, /latin\.txt: not valid UTF-8 at byte \d+ \(it looks like windows-1252: --encoding windows-1252\)/],
  ['wide.txt', 1, 'if it is UTF-16 without a byte order mark, say --encoding utf-16le'],
  ['pictures', 1, 'pictures: no articles in this folder: it holds 1 × a picture'],
  ['empty', 1, 'empty: no articles in this folder: no files at all'],
  ['mixed', 0, '2 files left out (1 × JSON without records, 1 × a PDF; first: mixed/b.pdf)'],
  ['articles -o file', 2, 'file: no folder for outputs (a file stands there)'],
  ['articles -o articles', 2, '--out articles: the folder of the inputs itself (name another one for the outputs)'],
  ['bad.json', 1, /bad\.json:1: not valid JSON/],
  ['empty.txt', 1, 'empty.txt: empty: no text in it'],
  ['--config c.json articles', 2, /^claimwire: c\.json: not valid JSON [^\n\\]*\n$/],
  ['tags.txt', 0, 'The text holds tags of HTML: they are read through'],
  ['german.txt', 0, 'german.txt: warning: The text does not look English'],
  ['', 2, 'no PATH given, and nothing on standard input (see claimwire --help)'],
]

describe('typical mistakes', () => {
  test.each(cases)('claimwire %s', async (args, code, message) => {
    const ended = await claimwire(
      args.split(' ').filter((each) => each !== ''),
      { cwd: folder },
    )
    if (typeof message === 'string') expect(ended.stderr).toContain(message)
    else expect(ended.stderr).toMatch(message)
    expect(ended.code).toBe(code)
    expect(ended.stderr).not.toMatch(/\\u\{a\}|\(E[A-Z]+\)|\b1 (?:warnings|documents|claims|dates)\b/)
  })

  test('many documents with one fault are told together', async () => {
    const lines = Array.from(
      { length: 40 },
      () =>
        `{"text":"Die Fähre sank vor der Küste, und zwölf Menschen wurden gerettet, sagten die Behörden am Abend."}\n`,
    )
    const { code, stderr } = await claimwire(['--input', 'ndjson'], { stdin: lines.join('') })
    expect(code).toBe(0)
    expect(stderr).toContain('claimwire: 40 documents do not look English, first: standard input:1\n')
    expect(stderr.split('\n').length).toBeLessThan(8)
  })

  test('a bare pipe is read, whatever comes through it', async () => {
    for (const stdin of [
      'At least 12 people fled.',
      'id,text\n-,At least 12 people fled.',
      '<!doctype html><p>At least 12 people fled.',
    ]) {
      const { code, stdout } = await claimwire(['-q'], { stdin })
      expect(code).toBe(0)
      expect(JSON.parse(stdout).counts[0]).toMatchObject({ text: 'At least 12' })
    }
  })
})
