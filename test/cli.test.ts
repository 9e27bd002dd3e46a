import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Explained } from '../src/cli/output/report/explanation.js'
import { claimwire, recordsOf, shell, temporary, treeOf } from './process.js'

const article = `City rebuilds after the flood

BRIDGETON (WN) - At least 12 people fled on Monday, Mayor Ann Lee said. "We will rebuild," she told reporters.
`

/** Three articles in two folders. */
const articles = (): string => {
  const folder = temporary()
  mkdirSync(join(folder, 'in/deep'), { recursive: true })
  writeFileSync(join(folder, 'in/b.txt'), article)
  writeFileSync(join(folder, 'in/2024-05-03_a.txt'), 'About 30 homes burned, officials said.\n')
  writeFileSync(join(folder, 'in/deep/c.txt'), 'Nothing of note.\n')
  writeFileSync(join(folder, 'in/notes.md'), 'Not an article.\n')
  return folder
}

let validate: (record: unknown) => boolean

beforeAll(async () => {
  const { stdout } = await claimwire(['schema'])
  validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(stdout))
})

describe('help and usage', () => {
  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await claimwire(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('--help names every command and gives examples', async () => {
    const { code, stdout } = await claimwire(['--help'])
    expect(code).toBe(0)
    for (const word of ['extract', 'schema', 'validate', 'explain', 'Examples:', 'Exit codes:', '--jobs'])
      expect(stdout).toContain(word)
  })

  test.each([
    [['--bogus', 'a.txt'], "unknown option '--bogus'"],
    [[], 'no PATH'],
    [['--format', 'xml', 'a.txt'], '--format'],
    [['--jobs', 'many', 'a.txt'], '--jobs'],
    [['--jobs', '-1', 'a.txt'], '--jobs'],
    [['--jobs', '', 'a.txt'], '--jobs'],
    [['--published', '2024-02-30', 'a.txt'], '--published'],
    [['--published', 'yesterday', 'a.txt'], '--published'],
    [['--encoding', 'klingon', 'a.txt'], '--encoding'],
    [['--max-bytes', '0', 'a.txt'], '--max-bytes'],
    [['--timeout', '0', 'a.txt'], '--timeout'],
    [['--color', 'blue', 'a.txt'], '--color'],
    [['--ext', 'a/b', '.'], '--ext'],
    [['--resume', 'a.txt'], '--out'],
    [['--out', 'o', '--format', 'csv', 'a.txt'], '--out'],
    [['--config', 'nowhere.json', 'a.txt'], 'nowhere.json'],
    [['-', '-'], 'only once'],
    [['schema', 'extra'], 'Allowed choices are document, lexicon'],
    [['validate'], 'missing required argument'],
    [['explain'], 'missing required argument'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await claimwire(args, { cwd: temporary() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('inputs', () => {
  test('a folder gives its articles in the order of their names, with paths for ids', async () => {
    const { code, stdout, stderr } = await claimwire(['in'], { cwd: articles() })
    const records = recordsOf(stdout)
    expect(code).toBe(0)
    expect(records.map(({ document }) => document.id)).toEqual(['2024-05-03_a.txt', 'b.txt', 'deep/c.txt'])
    expect(records[0].document).toMatchObject({ published: '2024-05-03', publishedFrom: 'file name' })
    expect(records.every((record) => validate(record))).toBe(true)
    expect(stderr).toMatch(/^claimwire: 3 documents in [\d.]+ s; \d+ claims \(.*\)\n$/)
  })

  test('"extract" may be said', async () => {
    const folder = articles()
    const said = await claimwire(['extract', '-q', 'in'], { cwd: folder })
    expect(said.stdout).toBe((await claimwire(['-q', 'in'], { cwd: folder })).stdout)
  })

  test.each([
    [
      ['in/b.txt', 'in/deep/c.txt'],
      ['in/b.txt', 'in/deep/c.txt'],
    ],
    [['./in//b.txt'], ['in/b.txt']],
    [['in/**/*.txt'], ['in/2024-05-03_a.txt', 'in/b.txt', 'in/deep/c.txt']],
    [['--ext', 'md', 'in'], ['notes.md']],
    [
      ['--ext', '.TXT,md', '--ext', 'x', 'in'],
      ['2024-05-03_a.txt', 'b.txt', 'deep/c.txt', 'notes.md'],
    ],
    [
      ['in/notes.md', 'in/deep'],
      ['in/notes.md', 'c.txt'],
    ],
  ])('%j gives %j', async (args, ids) => {
    const { code, stdout } = await claimwire(args, { cwd: articles() })
    expect(code).toBe(0)
    expect(recordsOf(stdout).map(({ document }) => document.id)).toEqual(ids)
  })

  test('absolute paths and paths upwards leave no trace of the folder', async () => {
    const folder = articles()
    const { stdout } = await claimwire([join(folder, 'in/b.txt'), join(folder, 'in/*.txt'), '../b.txt'], {
      cwd: join(folder, 'in/deep'),
    })
    const ids = recordsOf(stdout).map(({ document }) => document.id)
    expect(ids).toEqual(['b.txt', '2024-05-03_a.txt', 'b.txt~2', 'b.txt~3'])
  })

  test('standard input as text and as NDJSON', async () => {
    const text = await claimwire(['-'], { stdin: article })
    expect(recordsOf(text.stdout)).toMatchObject([
      { status: 'complete', document: { id: '-', length: article.length } },
    ])
    const lines = `{"id":"x","text":${JSON.stringify(article)},"published":"2024-05-03T08:00:00Z","title":"Flood","other":1}\n\n{"id":7,"text":"Two."}`
    const ndjson = await claimwire(['--input', 'ndjson', '-'], { stdin: lines })
    expect(ndjson.code).toBe(0)
    expect(recordsOf(ndjson.stdout).map(({ document }) => document)).toMatchObject([
      { id: 'x', title: 'Flood', published: '2024-05-03', publishedFrom: 'record' },
      { id: '7' },
    ])
  })

  test('NDJSON by extension, and ids for records without one', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.jsonl'), '{"text":"One."}\r\n{"text":"Two."}\r\n')
    const { stdout } = await claimwire(['a.jsonl'], { cwd: folder })
    expect(recordsOf(stdout).map(({ document }) => document.id)).toEqual(['a.jsonl:1', 'a.jsonl:2'])
    const asText = await claimwire(['--input', 'text', 'a.jsonl'], { cwd: folder })
    expect(recordsOf(asText.stdout)).toHaveLength(1)
  })

  test('the date of the option stands behind that of record and text', async () => {
    const lines = '{"id":"a","text":"It rained.","published":"2020-01-02"}\n{"id":"b","text":"It rained."}\n'
    const { stdout } = await claimwire(['--input', 'ndjson', '--published', '2024-05-03', '-'], { stdin: lines })
    expect(recordsOf(stdout).map(({ document }) => [document.published, document.publishedFrom])).toEqual([
      ['2020-01-02', 'record'],
      ['2024-05-03', 'option'],
    ])
  })

  test('--with-text', async () => {
    const { stdout } = await claimwire(['--with-text', '-'], { stdin: '\ufeffA\r\nB' })
    expect(recordsOf(stdout)[0].document.text).toBe('A\r\nB')
  })
})

describe('formats', () => {
  test('the same documents in each', async () => {
    const folder = articles()
    const run = (format: string) => claimwire(['-q', '--format', format, 'in'], { cwd: folder })
    const [ndjson, json, pretty, csv, report] = await Promise.all(
      ['ndjson', 'json', 'json-pretty', 'csv', 'report'].map(run),
    )
    const records = recordsOf(ndjson?.stdout ?? '')
    expect(JSON.parse(json?.stdout ?? '')).toEqual(records)
    expect(JSON.parse(`[${pretty?.stdout.replaceAll('\n}\n{', '\n},\n{')}]`)).toEqual(records)
    expect(csv?.stdout.split('\n')[0]).toMatch(/^document,published,claim,/)
    for (const { document } of records) expect(report?.stdout).toContain(document.id)
  })

  test('json of nothing is an empty array', async () => {
    const { code, stdout } = await claimwire(['--format', 'json', '.'], { cwd: temporary() })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '[]\n' })
  })

  test('colour by option, NO_COLOR and FORCE_COLOR', async () => {
    const colored = async (args: string[], env = {}): Promise<boolean> =>
      (await claimwire(['-f', 'report', ...args, '-'], { stdin: article, env })).stdout.includes('\u001b[')
    expect(await colored([])).toBe(false)
    expect(await colored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true)
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(await colored(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false)
  })
})

describe('--out', () => {
  test('a tree like that of the inputs', async () => {
    const folder = articles()
    const { code, stdout } = await claimwire(['in', '-o', 'out'], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const tree = treeOf(join(folder, 'out'))
    expect(Object.keys(tree)).toEqual(['2024-05-03_a.json', 'b.json', 'deep/c.json'])
    expect(Object.values(tree).every((json) => validate(JSON.parse(json)))).toBe(true)
  })

  test('names that would collide, climb out or hide', async () => {
    const folder = temporary()
    const ids = ['a', 'A', 'a', 'a.json/b', '../../up', '/root', '.hidden', '', 'con', 'x\n\u001b[31my', 'é', 'e\u0301']
    ids.push('__proto__', 'long'.repeat(100), 'deep/'.repeat(400), 'a:b|c?', '..', '\ud800')
    const lines = ids.map((id) => JSON.stringify({ id, text: 'It rained.' })).join('\n')
    const { code, stderr } = await claimwire(['--input', 'ndjson', '-o', 'out', '-'], { cwd: folder, stdin: lines })
    expect(stderr).toMatch(/^claimwire: standard input:3: warning: .* the id "a" too\nclaimwire: 18 documents/)
    expect(code).toBe(0)
    const tree = treeOf(folder)
    const names = Object.keys(tree)
    expect(names).toHaveLength(ids.length)
    expect(names.every((name) => name.startsWith('out/') && /^[^\p{Cc}]+$/u.test(name))).toBe(true)
    expect(names.some((name) => name.split('/').some((part) => part.startsWith('.')))).toBe(false)
    expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(ids.length)
  })

  test('a.txt and a.md, A.txt and a.txt', async () => {
    const folder = temporary()
    for (const name of ['a.txt', 'a.md', 'A.txt']) writeFileSync(join(folder, name), `Text of ${name}.`)
    await claimwire(['--ext', 'txt,md', '.', '-o', 'out'], { cwd: folder })
    const tree = treeOf(join(folder, 'out'))
    expect(Object.entries(tree).map(([name, json]) => [name, JSON.parse(json).document.id])).toEqual([
      ['A.json', 'A.txt'],
      ['a~2.json', 'a.md'],
      ['a~3.json', 'a.txt'],
    ])
  })

  test('what is no record of ours is not replaced', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.txt'), 'It rained.')
    writeFileSync(join(folder, 'a.json'), '{"mine": true}')
    const { code, stderr } = await claimwire(['a.txt', '-o', '.'], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toContain('a.txt: a.json in the output folder is no record of claimwire')
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{"mine": true}')
  })

  test('inputs are not overwritten', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.json'), 'It rained.')
    const { code } = await claimwire(['--ext', 'json', '.', '-o', '.'], { cwd: folder })
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('It rained.')
  })

  test('a link in the output folder does not lead out of it', async () => {
    const folder = articles()
    mkdirSync(join(folder, 'out'))
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync('../elsewhere', join(folder, 'out/deep'))
    const { code, stderr } = await claimwire(['in', '-o', 'out'], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toContain('deep/c.txt: the output would leave the output folder')
    expect(treeOf(join(folder, 'elsewhere'))).toEqual({})
  })

  test('an output folder inside the input folder is not read', async () => {
    const folder = articles()
    await claimwire(['--ext', 'txt,json', 'in', '-o', 'in/out'], { cwd: folder })
    const { code } = await claimwire(['--ext', 'txt,json', 'in', '-o', 'in/out'], { cwd: folder })
    expect(code).toBe(0)
    expect(Object.keys(treeOf(join(folder, 'in/out')))).toEqual(['2024-05-03_a.json', 'b.json', 'deep/c.json'])
  })

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be made', async () => {
    const folder = temporary()
    chmodSync(folder, 0o500)
    expect((await claimwire(['-', '-o', 'out'], { cwd: folder, stdin: 'a' })).code).toBe(2)
  })

  test('a file where the folder should be', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'out'), '')
    const { code, stderr } = await claimwire(['-', '-o', 'out'], { cwd: folder, stdin: 'a' })
    expect(code).toBe(2)
    expect(stderr).toContain('out: no folder for outputs')
  })
})

describe('configuration', () => {
  const configured = (config: string, args: readonly string[] = []) => {
    const folder = articles()
    writeFileSync(join(folder, 'c.json'), config)
    return claimwire(['--config', 'c.json', ...args, 'in/b.txt'], { cwd: folder })
  }

  test('options from a file, the command line over them', async () => {
    const { stdout } = await configured('{"format": "json", "withText": true, "quiet": true}', ['--format', 'ndjson'])
    expect(recordsOf(stdout)[0].document.text).toBe(article)
  })

  test.each([
    ['{"jobs": "two"}', 'c.json: "jobs"'],
    ['{"colour": "never"}', 'c.json: "colour": no such option'],
    ['{"published": "2024-13-01"}', 'c.json: "published"'],
    ['{"__proto__": {"jobs": 2}}', 'c.json: "__proto__"'],
    ['{"ext": []}', 'c.json: "ext"'],
    ['{"quiet": 1}', 'c.json: "quiet"'],
    ['[]', 'c.json: not a JSON object'],
    ['{', 'c.json: not valid JSON'],
  ])('%s is refused', async (config, message) => {
    const { code, stderr } = await configured(config)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('--strict and --quiet', () => {
  const line = '{"id":"a","text":"It rained.","published":"soon"}\n'

  test('a warning is told, and counts with --strict', async () => {
    const plain = await claimwire(['--input', 'ndjson', '-'], { stdin: line })
    expect(plain.code).toBe(0)
    expect(plain.stderr).toContain('standard input:1: warning: "published"')
    expect((await claimwire(['--strict', '--input', 'ndjson', '-'], { stdin: line })).code).toBe(1)
  })

  test('--quiet leaves failures alone', async () => {
    const { stderr } = await claimwire(['-q', '--input', 'ndjson', '-'], { stdin: `${line}{\n` })
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).toContain('standard input:2: not valid JSON')
  })
})

describe('validate', () => {
  test.each([['ndjson'], ['json'], ['json-pretty']])('takes what --format %s wrote', async (format) => {
    const folder = articles()
    const name = format === 'ndjson' ? 'out.ndjson' : 'out.json'
    const { code, stderr } = await shell(
      `$CLAIMWIRE -q --with-text -f ${format} in > ${name} && $CLAIMWIRE validate ${name} && $CLAIMWIRE validate - < ${name}`,
      folder,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'claimwire: 3 valid, 0 not valid\n'.repeat(2) })
  })

  test('names file, record and place', async () => {
    const folder = articles()
    const { stdout } = await claimwire(['-q', '--with-text', 'in/b.txt'], { cwd: folder })
    const [record] = recordsOf(stdout)
    const bad = [
      { ...record, status: 'fine' },
      { ...record, dates: [{ ...record.document, text: 'x', start: 5 }] },
      { ...record, document: { ...record.document, sentences: [{ start: 3, end: 999_999, section: 'body' }] } },
    ]
    writeFileSync(join(folder, 'bad.json'), JSON.stringify(bad))
    const { code, stderr } = await claimwire(['validate', 'bad.json'], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toContain('bad.json, record 1: status:')
    expect(stderr).toContain('bad.json, record 2: dates[0]')
  })
})

describe('explain', () => {
  test('sentences with what was and was not understood', async () => {
    const { code, stdout } = await claimwire(['explain', 'in/b.txt'], { cwd: articles() })
    expect(code).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain('At least 12 people fled')
  })

  test('the clauses as JSON', async () => {
    const folder = articles()
    const { code, stdout } = await claimwire(['explain', '--format', 'ndjson', 'in/b.txt'], { cwd: folder })
    expect(code).toBe(0)
    const { id, clauses } = JSON.parse(stdout) as Pick<Explained, 'id' | 'clauses'>
    expect(id).toBe('in/b.txt')
    const { verb, subject, ...clause } = clauses.find((each) => each.verb?.lemma === 'flee')!
    expect(Object.keys(clause)).toEqual(['start', 'end', 'sentence', 'kind'])
    expect(Object.keys(verb!)).toEqual(['start', 'end', 'lemma', 'finite', 'passive', 'negated', 'modal'])
    expect(verb).toMatchObject({ finite: true, passive: false, negated: false, modal: null })
    expect(article.slice(verb!.start, verb!.end)).toBe('fled')
    expect(Object.keys(subject!)).toEqual(['start', 'end', 'head', 'shared'])
    expect(article.slice(subject!.head.start, subject!.head.end)).toBe('people')
  })

  test('one sentence by its offset', async () => {
    const folder = articles()
    const offset = article.indexOf('We will')
    const { stdout } = await claimwire(['explain', `in/b.txt:${offset}`], { cwd: folder })
    expect(stdout).toContain('We will rebuild')
    expect(stdout).not.toContain('At least 12')
    const beyond = await claimwire(['explain', 'in/b.txt:9999'], { cwd: folder })
    expect(beyond).toMatchObject({ code: 2, stdout: '' })
  })
})
