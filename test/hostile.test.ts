import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimwire, ended, recordsOf, shell, start, temporary, treeOf } from './process.js'

/** Inputs that nobody means well with, and the record that each must give. */

interface Expected {
  readonly status: 'complete' | 'failed'
  /** of its first diagnostic, where it failed */
  readonly code?: string
  readonly document?: Readonly<Record<string, unknown>>
}

const complete = (length?: number): Expected => ({
  status: 'complete',
  ...(length !== undefined && { document: { length } }),
})
const failed = (code: string): Expected => ({ status: 'failed', code })

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

/** Bytes without order, the same on every run. */
const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  for (let index = 0, state = 7; index < length; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    bytes[index] = state >> 16
  }
  return bytes
}

/** Files, by name. */
const files: readonly (readonly [name: string, content: string | Uint8Array, expected: Expected])[] = [
  ['empty.txt', '', failed('empty')],
  ['blank.txt', ' \r\n\t\n', failed('empty')],
  ['mark-alone.txt', '\ufeff', failed('empty')],
  ['one-character.txt', 'a', complete(1)],
  ['noise.txt', noise(5000), failed('binary')],
  ['png.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), failed('unread-kind')],
  ['gzip.txt', Buffer.from('1f8b0800000000000003cb48cdc9c95728cf2fca4901', 'hex'), failed('bad-archive')],
  ['nul.txt', 'It rained.\0It poured.', failed('binary')],
  ['nuls.txt', '\0'.repeat(10_000), failed('binary')],
  ['utf-16-unmarked.txt', utf16('It rained in Oakton.'), failed('binary')],
  ['utf-16-little.txt', utf16('\ufeffIt rained.'), complete(10)],
  ['utf-16-big.txt', utf16('\ufeffIt rained.', true), complete(10)],
  ['utf-16-odd.txt', Buffer.concat([utf16('\ufeffIt'), Buffer.from('a')]), failed('invalid-encoding')],
  ['utf-16-half.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]), failed('invalid-encoding')],
  ['utf-8-marked.txt', '\ufeffIt rained.', complete(10)],
  ['utf-8-broken.txt', Buffer.from([0x49, 0x74, 0x20, 0xc3, 0x28]), failed('invalid-encoding')],
  ['utf-8-cut.txt', Buffer.from('caf\u00e9').subarray(0, 4), failed('invalid-encoding')],
  ['utf-8-overlong.txt', Buffer.from([0x41, 0xc0, 0xaf]), failed('invalid-encoding')],
  ['utf-8-half.txt', Buffer.from([0x41, 0xed, 0xa0, 0x80]), failed('invalid-encoding')],
  [
    'windows-1252.txt',
    Buffer.from('“It rained,” she said.'.replaceAll(/[“”]/g, '\x93'), 'latin1'),
    failed('invalid-encoding'),
  ],
  ['replacement.txt', 'A \ufffd stands here.', complete(16)],
  ['crlf.txt', 'It rained.\r\nIt poured.\r\n', complete(24)],
  ['cr.txt', 'It rained.\rIt poured.\r', complete(22)],
  ['line-feeds.txt', `${'\n'.repeat(1_000_000)}x`, complete(1_000_001)],
  ['spaces.txt', `${' '.repeat(1_000_000)}x`, complete(1_000_001)],
  ['digits.txt', '1'.repeat(9_999_999), complete(9_999_999)],
  ['too-large.txt', 'a'.repeat(10_000_001), failed('too-large')],
  ['one-word.txt', 'a'.repeat(2_000_000), complete(2_000_000)],
  ['words.txt', 'word '.repeat(1_000_000), complete(5_000_000)],
  ['capitals.txt', 'Word '.repeat(50_000), complete(250_000)],
  ['numbers.txt', '12 '.repeat(10_000), complete(30_000)],
  ['commas.txt', '1,'.repeat(100_000), complete(200_000)],
  ['millions.txt', 'two million '.repeat(5_000), complete(60_000)],
  ['dollars.txt', '$'.repeat(50_000), complete(50_000)],
  ['ranges.txt', '5-10-'.repeat(10_000), complete(50_000)],
  ['quotes.txt', '"'.repeat(100_000), complete(100_000)],
  ['nested-quotes.txt', `${'“a '.repeat(50_000)}${'” '.repeat(50_000)}`, complete(250_000)],
  ['parentheses.txt', '('.repeat(50_000), complete(50_000)],
  ['hyphens.txt', '-'.repeat(200_000), complete(200_000)],
  ['short-lines.txt', 'ab\n'.repeat(50_000), complete(150_000)],
  ['menu.txt', 'Home\nNews\nContact us\n'.repeat(5_000), complete(105_000)],
  ['headlines.txt', 'Nine Killed After Flood in Kenya\n'.repeat(3_000), complete(99_000)],
  ['teasers.txt', 'Nine Killed After Flood in Kenya\n\n'.repeat(3_000), complete(102_000)],
  ['stamps.txt', '2 hours ago\nPublished 12 May 2017\n'.repeat(3_000), complete(102_000)],
  ['films.txt', '1h 42m\nThe Long Road\n'.repeat(3_000), complete(63_000)],
  ['numeric-days.txt', '12/05/2017\n'.repeat(5_000), complete(55_000)],
  ['list-marks.txt', '- \n'.repeat(30_000), complete(90_000)],
  ['page-feeds.txt', 'Page 3 of 7\n\f'.repeat(5_000), complete(65_000)],
  ['stops.txt', '.'.repeat(200_000), complete(200_000)],
  ['abbreviations.txt', 'U.S. '.repeat(40_000), complete(200_000)],
  ['said.txt', 'he said '.repeat(5_000), complete(40_000)],
  ['days.txt', 'Monday last week '.repeat(5_000), complete(85_000)],
  ['offices.txt', 'President of the '.repeat(5_000), complete(85_000)],
  ['combining.txt', `a${'\u0301'.repeat(200_000)}`, complete(200_001)],
  ['emoji.txt', '👩‍👩‍👧'.repeat(10_000), complete(80_000)],
  ['ideographs.txt', '漢'.repeat(200_000), complete(200_000)],
  ['right-to-left.txt', `\u202eIt rained\u202c.${'\u200f'.repeat(1000)}`, complete(1012)],
  ['zero-width.txt', `It\u200b rai\u200dned.${'\ufeff'.repeat(1000)}`, complete(1012)],
  ['escapes.txt', '\u001b[31mAt least 12 people\u001b[0m \u009b2J \u0007 fled.', complete(39)],
  ['formulas.txt', '=1+1 people fled. @SUM(A1) said 12 died. -5 percent, +3 percent.', complete()],
  [
    'prototypes.txt',
    'The constructor said __proto__ and toString have 12 hasOwnProperty, valueOf said on Monday.',
    complete(),
  ],
  ['html.txt', '<script>alert(1)</script> <p>At least 12 people fled.</p>', complete()],
  ['two\nlines \u001b[31m.txt', 'It rained.', complete(10)],
  ['\u202egnp.txt', 'It rained.', complete(10)],
  [`${'n'.repeat(240)}.txt`, 'It rained.', complete(10)],
  ['__proto__.txt', 'It rained.', complete(10)],
]

/** NDJSON lines. */
const lines: readonly (readonly [line: string, id: string, expected: Expected])[] = [
  ['{"id":"broken"', 'l.jsonl:1', failed('bad-json')],
  ['not json', 'l.jsonl:2', failed('bad-json')],
  ['[]', 'l.jsonl:3', failed('bad-record')],
  ['null', 'l.jsonl:4', failed('bad-record')],
  ['"text"', 'l.jsonl:5', failed('bad-record')],
  ['{"id":"no-text"}', 'no-text', failed('bad-record')],
  ['{"id":"number","text":12}', 'number', failed('bad-record')],
  ['{"id":"empty","text":""}', 'empty', failed('empty')],
  ['{"id":"__proto__","text":"It rained."}', '__proto__', complete(10)],
  ['{"__proto__":{"text":"x"},"id":"inherited"}', 'inherited', failed('bad-record')],
  ['{"constructor":"x","toString":1,"id":"constructor","text":"It rained."}', 'constructor', complete(10)],
  ['{"id":"nul","text":"It\\u0000 rained."}', 'nul', complete(11)],
  ['{"id":"half","text":"\\ud800 rained \\udc00"}', 'half', complete(10)],
  ['{"id":"twice","id":"last","text":"It rained."}', 'last', complete(10)],
  ['{"id":{"a":1},"text":"It rained."}', 'l.jsonl:15', complete(10)],
  ['{"id":1e21,"text":"It rained."}', '1e+21', complete(10)],
  [`{"id":"deep","text":"It rained.","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'deep', complete(10)],
  ['{"id":"day","text":"It rained.","published":"2024-02-30","title":7}', 'day', complete(10)],
  ['{"id":"\\u001b[2J\\nid","text":"It rained."}', '\u001b[2J\nid', complete(10)],
  [`{"id":"long","text":"${'a'.repeat(10_000_000)}"}`, 'l.jsonl:20', failed('too-large')],
]

const check = (record: ReturnType<typeof JSON.parse>, expected: Expected): void => {
  expect(record.status).toBe(expected.status)
  if (expected.document !== undefined) expect(record.document).toMatchObject(expected.document)
  if (expected.code === undefined) return
  expect(record.diagnostics).toMatchObject([{ severity: 'error', code: expected.code }])
  expect(record.diagnostics[0].message).not.toContain('/')
}

let validate: (record: unknown) => boolean

beforeAll(async () => {
  const { stdout } = await claimwire(['schema'])
  validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(stdout))
})

// eslint-like tools aside: these are what a terminal would obey
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe('files', () => {
  const folder = temporary()
  let records: Map<string, ReturnType<typeof JSON.parse>>
  let result: Awaited<ReturnType<typeof claimwire>>

  beforeAll(async () => {
    for (const [name, content] of files) writeFileSync(join(folder, name), content)
    result = await claimwire(['-q', '-j', '2', folder])
    records = new Map(recordsOf(result.stdout).map((record) => [record.document.id, record]))
  })

  test('one record each, exit code 1, each failure named once', () => {
    expect(result.code).toBe(1)
    expect(records.size).toBe(files.length)
    const failures = files.filter(([, , { status }]) => status === 'failed')
    const told = result.stderr.trimEnd().split('\n')
    expect(told).toHaveLength(failures.length)
    for (const [name] of failures) expect(told.filter((line) => line.includes(`/${name}: `))).toHaveLength(1)
  })

  test('nothing that a terminal obeys', () => {
    expect(result.stdout).not.toMatch(obeyed)
    expect(result.stderr).not.toMatch(obeyed)
  })

  test.each(files.map(([name, , expected]) => [JSON.stringify(name.slice(0, 40)), name, expected] as const))(
    '%s',
    (_, name, expected) => {
      const record = records.get(name)
      expect(validate(record)).toBe(true)
      check(record, expected)
    },
  )

  test('reports and tables of them are safe to print', async () => {
    const names = files.filter(([, content]) => content.length < 1000).map(([name]) => name)
    for (const format of ['report', 'json-pretty']) {
      const { stdout } = await claimwire(['-q', '-f', format, ...names], { cwd: folder })
      expect(stdout).not.toMatch(obeyed)
    }
    const csv = await claimwire(['-q', '-f', 'csv', ...names], { cwd: folder })
    expect(csv.stdout).not.toMatch(/(?:^|,)"?[=@+]/m)
  })
})

describe('NDJSON', () => {
  const folder = temporary()
  let records: ReturnType<typeof recordsOf>
  let stderr: string

  beforeAll(async () => {
    writeFileSync(join(folder, 'l.jsonl'), lines.map(([line]) => `${line}\n`).join(''))
    const result = await claimwire(['-q', 'l.jsonl'], { cwd: folder })
    records = recordsOf(result.stdout)
    stderr = result.stderr
  })

  test.each(lines.map(([line, id, expected], index) => [line.slice(0, 60), index, id, expected] as const))(
    '%s',
    (_, index, id, expected) => {
      const record = records[index]
      expect(validate(record)).toBe(true)
      expect(record.document.id).toBe(id)
      check(record, expected)
      if (expected.status === 'failed') expect(stderr).toContain(`l.jsonl:${index + 1}: `)
    },
  )

  test('a line of 100 MB is not held', async () => {
    const child = start(['-q', '--input', 'ndjson', '-'])
    const end = ended(child)
    const megabyte = 'a'.repeat(1_000_000)
    const parts = function* (): Generator<string> {
      yield '{"id":"a","text":"It rained."}\n{"id":"b","text":"'
      for (let index = 0; index < 100; index++) yield megabyte
      yield '"}\n{"id":"c","text":"It rained."}\n'
    }
    if (child.stdin !== null) Readable.from(parts()).pipe(child.stdin)
    const { code, stdout } = await end
    expect(code).toBe(1)
    expect(recordsOf(stdout).map(({ status, document }) => [document.id, status])).toEqual([
      ['a', 'complete'],
      ['-:2', 'failed'],
      ['c', 'complete'],
    ])
  })
})

describe('the file system', () => {
  test('what is missing, a folder with nothing in it, a pattern without a match', async () => {
    const folder = temporary()
    mkdirSync(join(folder, 'bare'))
    writeFileSync(join(folder, 'a.txt'), 'It rained.')
    const { code, stdout, stderr } = await claimwire(['-q', 'gone.txt', 'bare', '*.csv', 'a.txt', 'a.txt/b.txt'], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(
      recordsOf(stdout).map(({ status, document, diagnostics }) => [document.id, status, diagnostics[0]?.code]),
    ).toEqual([
      ['gone.txt', 'failed', 'not-found'],
      ['a.txt', 'complete', undefined],
      ['a.txt/b.txt', 'failed', 'not-found'],
    ])
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      'claimwire: *.csv: no file matches',
      'claimwire: a.txt/b.txt: no such file or folder',
      'claimwire: bare: no articles in this folder: no files at all',
      'claimwire: gone.txt: no such file or folder',
    ])
  })

  test('a FIFO, a device, loops of links, a link to nowhere', async () => {
    const folder = temporary()
    execFileSync('mkfifo', [join(folder, 'fifo.txt'), join(folder, 'fifo.jsonl')])
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    symlinkSync('nowhere.txt', join(folder, 'nowhere-link.txt'))
    symlinkSync('/dev/zero', join(folder, 'zero.txt'))
    mkdirSync(join(folder, 'deep'))
    symlinkSync('..', join(folder, 'deep/up'))
    writeFileSync(join(folder, 'deep/z.txt'), 'It rained.')
    const { code, stdout, stderr } = await claimwire(['-q', '--ext', 'txt,jsonl', '.'], { cwd: folder })
    expect(code).toBe(1)
    expect(recordsOf(stdout).map(({ document, diagnostics }) => [document.id, diagnostics[0]?.code])).toEqual([
      ['deep/z.txt', undefined],
      ['fifo.jsonl', 'not-a-file'],
      ['fifo.txt', 'not-a-file'],
      ['loop.txt', 'link-loop'],
      ['nowhere-link.txt', 'not-found'],
      ['zero.txt', 'not-a-file'],
    ])
    expect(stderr).toContain('deep/up: a symbolic link to a folder that it lies in')
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read', async () => {
    const folder = temporary()
    mkdirSync(join(folder, 'closed'))
    writeFileSync(join(folder, 'secret.txt'), 'It rained.')
    chmodSync(join(folder, 'secret.txt'), 0)
    chmodSync(join(folder, 'closed'), 0)
    const { code, stdout, stderr } = await claimwire(['.'], { cwd: folder })
    chmodSync(join(folder, 'closed'), 0o700)
    expect(code).toBe(1)
    expect(recordsOf(stdout)).toMatchObject([{ status: 'failed', diagnostics: [{ code: 'unreadable' }] }])
    expect(stderr).toContain('closed: permission denied')
  })

  test('a file that vanishes while others are read', async () => {
    const folder = temporary()
    const names = Array.from({ length: 400 }, (_, index) => `${String(index).padStart(3, '0')}.txt`)
    for (const name of names) writeFileSync(join(folder, name), 'At least 12 people fled, officials said. '.repeat(50))
    const child = start(['-q', '.'], { cwd: folder })
    const end = new Promise<string>((resolve) => {
      let text = ''
      child.stdout?.once('readable', () => {
        // the reader stands still until the last file is gone
        execFileSync('rm', [join(folder, '399.txt')])
        child.stdout?.on('data', (chunk) => {
          text += chunk
        })
      })
      child.on('close', () => resolve(text))
    })
    const records = recordsOf(await end)
    expect(child.exitCode).toBe(1)
    expect(records).toHaveLength(400)
    expect(records[399]).toMatchObject({ status: 'failed', diagnostics: [{ code: 'not-found' }] })
  })

  test('a full disk behind --out', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.txt'), `${'At least 12 people fled, officials said. '.repeat(200)}`)
    writeFileSync(join(folder, 'b.txt'), 'It rained.')
    // a limit on file size stands for the full disk where none can be mounted
    const { stdout, stderr } = await shell('ulimit -f 8; trap "" XFSZ; $CLAIMWIRE -q . -o out; echo $?', folder)
    expect(stdout).toBe('1\n')
    expect(stderr).toContain('a.txt: the output cannot be written')
    expect(Object.keys(treeOf(join(folder, 'out')))).toEqual(['b.json'])
  })

  test('a small disk that fills up', async ({ skip }) => {
    const folder = temporary()
    mkdirSync(join(folder, 'out'))
    for (let index = 0; index < 30; index++)
      writeFileSync(join(folder, `${index}.txt`), 'At least 12 people fled, officials said. '.repeat(20))
    const { stdout, stderr } = await shell(
      `unshare -rm bash -c 'mount -t tmpfs -o size=64k none out 2>/dev/null || exit 99
        $CLAIMWIRE -q . -o out; echo $?; ls -A out | grep -c tmp; cat out/0.json > /dev/null && $CLAIMWIRE validate -q out; echo $?'`,
      folder,
    )
    if (stdout === '') skip()
    expect(stdout).toBe('1\n0\n0\n')
    expect(stderr).toContain('no space left on the device')
  })
})

describe('explanations', () => {
  const folder = temporary()
  const page = 'Home\nNews\n\nNine Killed After Flood in Kenya\nBy Ann Lee\n\nOslo fell silent, the mayor said.\n'

  test('give every sentence with its section, furniture too, as a report and as a line', async () => {
    writeFileSync(join(folder, 'page.txt'), page)
    const line = await claimwire(['explain', '-f', 'ndjson', 'page.txt'], { cwd: folder })
    const [{ sentences }] = recordsOf(line.stdout) as unknown as [
      { sentences: { start: number; end: number; section: string }[] },
    ]
    expect(new Set(sentences.map(({ section }) => section))).toEqual(
      new Set(['furniture', 'headline', 'byline', 'body']),
    )
    const report = await claimwire(['explain', 'page.txt'], { cwd: folder })
    for (const { start, end, section } of sentences)
      expect(report.stdout.replaceAll(/\s+/g, ' ')).toContain(
        `${page.slice(start, end)} (${section}, ${start} to ${end})`,
      )
  })
})
