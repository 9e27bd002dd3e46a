import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { dayOfFileName, parseDay } from '../src/read/day.js'
import { decode, isEncoding } from '../src/read/decode.js'
import { type Input, inputsOf } from '../src/read/inputs.js'
import { parseRecord } from '../src/read/record.js'
import { openSource } from '../src/read/source.js'
import { readLines } from '../src/read/streams/lines.js'
import { temporary } from './process.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function* chunksOf(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < data.length; start += size) yield data.subarray(start, start + size)
}

const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('lines', () => {
  test('are the same however the stream is cut', async () => {
    const line = fc.stringMatching(/^[a-z"é漢]{0,12}$/)
    const cut = fc.integer({ min: 1, max: 20 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.constantFrom('\n', '\r\n'),
        cut,
        fc.boolean(),
        async (lines, end, size, closed) => {
          const text = lines.join(end) + (closed && lines.length > 0 ? end : '')
          const found = await collect(readLines(chunksOf(bytes(text), size), 1000))
          const expected = text.split('\n').map((each) => each.replace(/\r$/, ''))
          if (text === '' || text.endsWith('\n')) expected.pop()
          expect(found.map((each) => new TextDecoder().decode(each.bytes ?? undefined))).toEqual(expected)
          expect(found.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1))
        },
      ),
    )
  })

  test('longer than allowed are given without their bytes', async () => {
    const found = await collect(readLines(chunksOf(bytes(`short\n${'x'.repeat(50)}\nlast`), 7), 10))
    expect(found.map((line) => line.bytes?.length ?? null)).toEqual([5, null, 4])
  })
})

describe('decoding', () => {
  test('gives back every text, marked or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !/[\ud800-\udfff]/u.test(text) && !text.startsWith('\ufeff'))
        const marked = `\ufeff${text}`
        const little = Buffer.from(marked, 'utf16le')
        for (const data of [bytes(marked), little, Buffer.from(little).swap16()]) expect(decode(data)).toEqual({ text })
        const plain = decode(bytes(text))
        expect('fault' in plain ? plain.fault.code : plain.text).toBe('fault' in plain ? 'binary' : text)
      }),
    )
  })

  test('never throws, and never gives a text that other bytes would give', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (data) => {
        const decoding = decode(data)
        if ('text' in decoding && data[0] !== 0xff && data[0] !== 0xfe)
          expect(Buffer.from(bytes(decoding.text))).toEqual(
            Buffer.from(data.subarray(data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf ? 3 : 0)),
          )
      }),
    )
  })

  test.each([
    ['windows-1252', '“It rained,” she said – 12 €'],
    ['iso-8859-15', 'café à 5 €'],
    ['shift_jis', '雨が降った'],
    ['koi8-r', 'дождь'],
    ['utf-16le', 'It rained.'],
    ['UTF_16BE', 'It rained.'],
    ['UTF8', 'café'],
  ])('%s', (encoding, text) => {
    expect(isEncoding(encoding)).toBe(true)
    expect(decode(iconv.encode(text, encoding.replace('_16BE', '-16BE')), encoding)).toEqual({ text })
  })

  test('a byte order mark comes before the option', () => {
    expect(decode(bytes('\ufeffcafé'), 'windows-1252')).toEqual({ text: 'café' })
  })

  test.each([
    [[0x41, 0xff], 1],
    [[0xef, 0xbf, 0xbd, 0xc3, 0x28], 3],
    [[0xc3, 0xa9, 0x41, 0xe2, 0x82], 3],
    [[0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0x80], 4],
  ])('%j is malformed at byte %i', (data, at) => {
    expect(decode(Uint8Array.from(data))).toMatchObject({
      fault: { code: 'invalid-encoding', message: expect.stringContaining(`at byte ${at} `) },
    })
  })
})

describe('days', () => {
  test.each([
    ['2024-05-03_flood.txt', '2024-05-03'],
    ['flood-20240503.txt', '2024-05-03'],
    ['2024_05_03.txt', '2024-05-03'],
    ['a.2024.02.29.txt', '2024-02-29'],
    ['2024-05-03_again_20240503.txt', '2024-05-03'],
    ['2023-02-29.txt', null],
    ['2024-05-03_to_2024-05-04.txt', null],
    ['120240503.txt', null],
    ['2024-0503.txt', null],
    ['99999999.txt', null],
    ['article-12.txt', null],
  ])('of the name %s is %s', (name, day) => {
    expect(dayOfFileName(name)).toBe(day)
  })

  test.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T10:00:00Z', '2024-05-03'],
    ['2024-05-03 10:00', '2024-05-03'],
    ['1900-02-29', null],
    ['2000-02-29', '2000-02-29'],
    ['2024-05-03x', null],
    ['3 May 2024', null],
    ['', null],
  ])('%j is %s', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })
})

describe('records', () => {
  test('other fields are ignored, null is absent', () => {
    expect(parseRecord('{"text":"a","id":null,"published":null,"title":null,"spans":[1]}')).toEqual({
      id: null,
      text: 'a',
      published: null,
      publishedAt: null,
      title: null,
      outlet: null,
      meta: null,
      fields: null,
      warnings: [],
    })
  })

  test('what cannot be used is told', () => {
    const record = parseRecord('{"text":"a","id":[],"published":"soon","title":7}')
    expect(record).toMatchObject({ id: null, published: null, title: null })
    expect('warnings' in record && record.warnings).toHaveLength(3)
  })

  test.each([
    ['{"id":9007199254740993,"text":"a"}', '9007199254740993'],
    ['{"x":{"id":1},"id": -12345678901234567890123 ,"text":"a","y":[{"id":5}]}', '-12345678901234567890123'],
    [String.raw`{"text":"\\\"id\":","id":1,"\u0069d":90071992547409931}`, '90071992547409931'],
    ['{"id":0.12345678901234567891,"text":"a"}', '0.12345678901234567891'],
    ['{"id":123456789012345,"text":"a"}', '123456789012345'],
    ['{"id":12.0,"text":"a"}', '12'],
    ['{"id":1e21,"text":"a"}', '1e+21'],
  ])('the id of %s is %s', (line, id) => {
    expect(parseRecord(line)).toMatchObject({ id })
  })

  test('never throws on any line', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (line) => void parseRecord(line)))
  })
})

describe('paths', () => {
  const found = async (paths: string[], extensions = ['.txt']): Promise<Pick<Input, 'id' | 'stem'>[]> => {
    const stdin = chunksOf(bytes('It rained.'), 3)
    const inputs = await collect(inputsOf(paths, { input: null, extensions, maxBytes: 1000, skip: null, stdin }))
    return inputs.flatMap((input) => (input.kind === 'barren' ? [] : [{ id: input.id, stem: input.stem }]))
  }

  test('ids and output names', async () => {
    const folder = temporary()
    mkdirSync(join(folder, 'b'))
    for (const name of ['a.txt', 'b/c.TXT', 'b/.hidden.txt', '[x].txt']) writeFileSync(join(folder, name), 'It rained.')
    writeFileSync(join(folder, 'd.jsonl'), '{"text":"a"}\n\n{"text":"b"}')
    symlinkSync('b', join(folder, 'link'))
    expect(await found([folder, '-'], ['.txt', '.jsonl'])).toEqual([
      { id: '[x].txt', stem: '[x]' },
      { id: 'a.txt', stem: 'a' },
      { id: 'b/c.TXT', stem: 'b/c' },
      { id: 'd.jsonl:1', stem: 'd.jsonl.1' },
      { id: 'd.jsonl:3', stem: 'd.jsonl.3' },
      { id: 'link/c.TXT', stem: 'link/c' },
      { id: '-', stem: 'stdin' },
    ])
    expect(await found([join(folder, '[x].txt')])).toEqual([{ id: '[x].txt', stem: '[x]' }])
    expect(await found([join(folder, '*/*.TXT')])).toEqual([
      { id: 'b/c.TXT', stem: 'b/c' },
      { id: 'link/c.TXT', stem: 'link/c' },
    ])
  })
})

describe('sources', () => {
  const options = { encoding: 'utf-8', maxBytes: 1000, published: null }
  const named = { id: 'x/2024-05-03.txt', where: 'x', stem: 'x' }

  test('the option comes before the file name, the record before both', async () => {
    const text = { ...named, kind: 'text' as const, bytes: bytes('It rained.') }
    const line = { ...named, kind: 'line' as const, bytes: bytes('{"text":"It rained.","published":"2020-01-01"}') }
    expect(await openSource(text, options)).toMatchObject({ published: '2024-05-03', publishedFrom: 'file name' })
    const optional = { ...options, published: '2021-01-01' }
    expect(await openSource(text, optional)).toMatchObject({ published: '2021-01-01', publishedFrom: 'option' })
    expect(await openSource(line, optional)).toMatchObject({ published: '2020-01-01', publishedFrom: 'record' })
  })

  test('the digest is that of the bytes, of a record that of its text', async () => {
    const marked = { ...named, kind: 'text' as const, bytes: bytes('\ufeffabc') }
    const line = { ...named, kind: 'line' as const, bytes: bytes('{"text":"abc"}') }
    expect(await openSource(marked, options)).toMatchObject({
      text: 'abc',
      sha256: expect.not.stringMatching(/^ba7816bf/),
    })
    expect(await openSource(line, options)).toMatchObject({ text: 'abc', sha256: expect.stringMatching(/^ba7816bf/) })
  })
})
