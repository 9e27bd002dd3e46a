import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cutRows } from '../src/read/kinds/rows.js'
import { claimwire, type Ended, recordsOf, temporary } from './process.js'

/** Files that are broken, or made to break their reader: what is wrong with one is a failed record, and the others are done. */

interface Told {
  readonly code: number | null
  readonly states: readonly (readonly [id: string, state: string])[]
  readonly stderr: string
}

const told = ({ code, stdout, stderr }: Ended): Told => ({
  code,
  stderr,
  states: recordsOf(stdout).map(({ document, status, diagnostics }) => [
    document.id,
    status === 'failed' ? diagnostics[0].code : status,
  ]),
})

const readAll = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[] = [],
): Promise<Told> => {
  const folder = temporary()
  mkdirSync(join(folder, 'in'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'in', name), content)
  return told(await claimwire([...args, 'in'], { cwd: folder }))
}

const good = { 'zz.txt': 'At least 12 people fled, officials said.' }
const goodState = ['zz.txt', 'complete'] as const

const lines = (number: number): string =>
  Array.from(
    { length: number },
    (_, index) => `${JSON.stringify({ id: `n${index}`, text: `Fire ${index} killed 12.` })}\n`,
  ).join('')

/** A zip archive, written by hand; sizes of what is in it can be told wrongly. */
const zip = (files: Readonly<Record<string, string>>, toldSize: number | null = null): Uint8Array => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(toldSize ?? content.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, entries, Buffer.from('PK\u0005\u0006'), end])
}

const word = (body: string): Record<string, string> => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
})

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const response = (address: string, head: string, body: string, type = 'response'): string => {
  const block = `HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
}

const page = (words: string): string =>
  `<html><head><title>${words}</title></head><body><article><p>${words} At least 12 people fled on Friday, officials said.</p></article></body></html>`

describe('packed files', () => {
  test('one that is cut off gives what is whole, and a failed record', async () => {
    const packed = gzipSync(lines(20_000))
    const { code, states } = await readAll({ 'a.jsonl.gz': packed.subarray(0, packed.length / 8), ...good }, [
      '-j',
      '2',
    ])
    expect(code).toBe(1)
    expect(states.length).toBeGreaterThan(10)
    expect(states.slice(-2)).toEqual([['a.jsonl.gz', 'bad-archive'], goodState])
    const text = gzipSync('It rained on Friday. '.repeat(20_000))
    expect(await readAll({ 'a.txt.gz': text.subarray(0, 300), ...good })).toMatchObject({
      states: [['a.txt.gz', 'bad-archive'], goodState],
    })
  })

  test('one that unpacks to more than is allowed', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 'It rained. '))
    const { states, stderr } = await readAll({ 'a.txt.gz': bomb, 'b.jsonl.gz': bomb, ...good }, [
      '--max-bytes',
      '1000000',
    ])
    expect(states).toEqual([['a.txt.gz', 'too-large'], ['b.jsonl.gz:1', 'too-large'], goodState])
    expect(stderr).toContain('a.txt.gz: larger than 1,000,000 bytes (--max-bytes)')
  })
})

describe('tables', () => {
  test('a cell that is too large, on one line and over many', async () => {
    const row = (number: number): string => `${number},"Fire ${number} killed 12, officials said."\n`
    const huge = 'x'.repeat(300_000)
    const table = `id,text\n${row(1)}2,"${huge}"\n${row(3)}4,"${`${huge.slice(0, 99)}\n`.repeat(3000)}"\n${row(5)}`
    const { code, states } = await readAll({ 'a.csv': table, ...good }, ['--max-bytes', '100000'])
    expect(code).toBe(1)
    expect(states).toEqual([
      ['1', 'complete'],
      ['a.csv:3', 'too-large'],
      ['3', 'complete'],
      ['a.csv:5', 'too-large'],
      ['5', 'complete'],
      goodState,
    ])
  })

  test('quotation marks that do not close, and marks that are not doubled', async () => {
    const table = 'id,text\n1,"It rained.\n2,"Two fled."\n3,"He said "no" to it."\n4,Four fled\n5,"Last\n'
    const { states, stderr } = await readAll({ 'a.csv': table })
    expect(states).toEqual([
      ['a.csv:2', 'bad-row'],
      ['2', 'complete'],
      ['a.csv:4', 'bad-row'],
      ['4', 'complete'],
      ['a.csv:6', 'bad-row'],
    ])
    expect(stderr).toContain('a.csv:2: line 2: a quotation mark that does not close')
    expect(stderr).toContain('a.csv:4: line 4: a quotation mark inside a quoted field that is not doubled')
  })

  test('marks that open on every line take linear time', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < 2000; index++) yield Buffer.from(`,"\n${'""\n'.repeat(300)}`)
    }
    const began = performance.now()
    let rows = 0
    for await (const _ of cutRows(chunks(), 44, 10_000_000)) rows += 1
    expect(rows).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  test('rows with other numbers of columns, and a row in another encoding', async () => {
    const table = Buffer.concat([
      Buffer.from('id,text\n1,It rained,no\n2\n3,It rained,,\n4,caf'),
      Buffer.from([0xe9]),
      Buffer.from(' fled\n5,It rained\n'),
    ])
    const { states, stderr } = await readAll({ 'a.csv': table })
    expect(states.map(([, state]) => state)).toEqual(['bad-row', 'bad-row', 'complete', 'invalid-encoding', 'complete'])
    expect(stderr).toContain('3 columns where the first row names 2')
  })
})

describe('pages', () => {
  test('nested 100,000 deep, of more elements than any, and of nothing', async () => {
    const deep = `<!doctype html><html><body>${'<div>'.repeat(100_000)}At least 12 fled.`
    const mixed = `<html><body>${'<li><p>'.repeat(50_000)}At least 12 fled.`
    const { code, states } = await readAll(
      {
        'a.html': deep,
        'b.html': mixed,
        'c.html': `<html><body>${'<i>x</i>'.repeat(70_000)}`,
        'd.html': '<html></html>',
        ...good,
      },
      ['-j', '2'],
    )
    expect(code).toBe(1)
    expect(states).toEqual([
      ['a.html', 'too-complex'],
      ['b.html', 'too-complex'],
      ['c.html', 'too-complex'],
      ['d.html', 'empty'],
      goodState,
    ])
  })
})

describe('archives of the web', () => {
  const html = 'Content-Type: text/html; charset=utf-8'

  test('the pages alone, and what is cut off in a record', async () => {
    const whole =
      response('https://news.example/1', html, page('Fire.')) +
      response('https://news.example/x.png', 'Content-Type: image/png', 'x') +
      response('https://news.example/1', html, page('Fire.'), 'request') +
      response(
        'https://news.example/2',
        `${html}\r\nTransfer-Encoding: chunked`,
        `5\r\n<html\r\n${(page('Flood.').length - 5).toString(16)}\r\n${page('Flood.').slice(5)}\r\n0\r\n\r\n`,
      )
    const cut = whole + response('https://news.example/3', html, page('Storm.')).slice(0, -60)
    const { code, states, stderr } = await readAll({ 'a.warc': cut, 'b.warc.gz': gzipSync(whole), ...good })
    expect(code).toBe(1)
    expect(states).toEqual([
      ['https://news.example/1', 'complete'],
      ['https://news.example/2', 'complete'],
      ['https://news.example/3', 'bad-archive'],
      ['https://news.example/1~2', 'complete'],
      ['https://news.example/2~2', 'complete'],
      goodState,
    ])
    expect(stderr).toContain('a.warc: left out: 1 response that is no HTML page, or that failed')
  })

  test('lengths that are none, heads without an end, pieces without number', async () => {
    const claimed =
      'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/\r\nContent-Length: 999999999999\r\n\r\nHTTP/1.1'
    const { states } = await readAll({
      'a.warc': claimed,
      'b.warc': `WARC/1.0\r\n${'X: y\r\n'.repeat(50_000)}`,
      'c.warc': `WARC/1.0\r\nContent-Length: -4\r\n\r\n`,
      ...good,
    })
    expect(states).toEqual([
      ['http://x/', 'bad-archive'],
      ['b.warc:1', 'bad-archive'],
      ['c.warc:1', 'bad-archive'],
      goodState,
    ])
  })
})

describe('Word documents', () => {
  test('one that is whole is read; what is none, is cut or larger than allowed is not', async () => {
    const whole = zip(word(paragraph('At least 12 people fled.') + paragraph('It rained on Friday.')))
    const bomb = zip(word(paragraph('x'.repeat(30_000_000))), 100)
    const deep = zip(word('<w:p>'.repeat(5000)))
    const { states } = await readAll(
      {
        'a.docx': whole,
        'b.docx': 'no archive',
        'c.docx': whole.subarray(0, 500),
        'd.docx': bomb,
        'e.docx': deep,
        ...good,
      },
      ['--max-bytes', '1000000'],
    )
    expect(states).toEqual([
      ['a.docx', 'complete'],
      ['b.docx', 'bad-archive'],
      ['c.docx', 'bad-archive'],
      ['d.docx', 'too-large'],
      ['e.docx', 'too-complex'],
      goodState,
    ])
  })
})

describe('what files say', () => {
  test('never reaches a terminal as a command, and climbs out of no folder', async () => {
    const folder = temporary()
    const red = '\u001b[31m'
    writeFileSync(join(folder, 'a.csv'), `${red}body,"na\nme"\nx,y\n`)
    writeFileSync(
      join(folder, 'b.jsonl'),
      `${JSON.stringify({ url: `../../${red}up`, content: `It ${red}rained.` })}\n`,
    )
    const { stderr } = await claimwire(['a.csv', 'b.jsonl', '-o', 'out', '--keep', `${red}x`], { cwd: folder })
    expect(stderr).not.toContain('\u001b')
    expect(stderr).toContain('\\u{1b}[31m')
  })
})
