import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Correction } from '../src/claims/corrections.js'
import type { DocumentRecord } from '../src/claims/schema.js'
import { selectorsOf } from '../src/corrections/selectors.js'
import { toBrat } from '../src/emit/brat.js'
import { toLabelStudio } from '../src/emit/label-studio.js'
import { extract } from '../src/pipeline.js'
import { claimwire, recordsOf, temporary } from './process.js'
import { root } from './source-files.js'

/** The commands for what people say of claims, as processes. */

const words = `🚍 LIMA, May 3 (AP) — At least 12 people were killed near\r\nCusco, police said.\n\nThe fund paid $400 to 30 families, Transport Minister Ana Ruiz said.\n`
const folder = temporary()
const run = (...args: string[]) => claimwire(args, { cwd: folder })
const inFolder = (name: string): string => join(folder, name)
const linesIn = (...lines: unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

let record: DocumentRecord

const mark = (text: string, said: Partial<Correction>): Correction => {
  const claim = record.counts.find((count) => count.text === text)!
  return {
    schemaVersion: 1,
    type: 'correction',
    tool: { name: 'claimwire', version: record.tool.version },
    document: { id: record.document.id, sha256: record.document.sha256, offsets: 'utf16' },
    claim: { id: claim.id, kind: 'counts', rule: claim.rule },
    target: { in: 'text', selector: selectorsOf(words, claim) },
    verdict: 'right',
    edits: null,
    added: null,
    note: null,
    coder: 'AB',
    sample: null,
    time: null,
    ...said,
  }
}

beforeAll(async () => {
  mkdirSync(inFolder('articles'))
  writeFileSync(inFolder('articles/bus.txt'), words)
  writeFileSync(inFolder('articles/other.txt'), 'Nine ships sank near Lima, officials said.')
  const { stdout } = await run('--quiet', '--with-text', '--format', 'ndjson', 'articles')
  writeFileSync(inFolder('claims.ndjson'), stdout)
  record = recordsOf(stdout)[0]
  const ab = [mark('At least 12', { verdict: 'wrong' }), mark('$400', {}), mark('30', { verdict: 'unsure' })]
  const cd = [mark('At least 12', { coder: 'CD' }), mark('$400', { coder: 'CD' })]
  writeFileSync(inFolder('ab.ndjson'), linesIn(...ab))
  writeFileSync(inFolder('cd.ndjson'), linesIn(...cd))
  writeFileSync(inFolder('both.ndjson'), linesIn(...ab, ...cd))
})

describe('claimwire apply', () => {
  it('writes every record, corrected where somebody said so', async () => {
    const { code, stdout, stderr } = await run('apply', 'ab.ndjson', 'claims.ndjson')
    const records = recordsOf(stdout)
    expect([code, stderr]).toEqual([0, 'claimwire: 1 taken out, 1 right as they stand, 1 left unsure, 0 not applied\n'])
    expect(records.map(({ counts }) => counts.map(({ text }: { text: string }) => text))).toEqual([
      ['$400', '30'],
      ['Nine'],
    ])
    expect((await claimwire(['validate', '-', '--quiet'], { stdin: stdout })).code).toBe(0)
  })

  it('may write over what it reads, and reads standard input', async () => {
    writeFileSync(inFolder('mine.ndjson'), readFileSync(inFolder('claims.ndjson')))
    const { stdout } = await run('apply', 'ab.ndjson', 'mine.ndjson', '--quiet')
    expect((await run('apply', 'ab.ndjson', 'mine.ndjson', '--quiet', '--out', 'mine.ndjson')).code).toBe(0)
    expect(readFileSync(inFolder('mine.ndjson'), 'utf8')).toBe(stdout)
    const stdin = readFileSync(inFolder('claims.ndjson'))
    expect((await claimwire(['apply', 'ab.ndjson', '-', '--quiet'], { cwd: folder, stdin })).stdout).toBe(stdout)
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([])
  })

  it('refuses what two coders decided otherwise until one is chosen', async () => {
    const { code, stdout, stderr } = await run('apply', 'both.ndjson', 'claims.ndjson')
    expect(code).toBe(1)
    expect(recordsOf(stdout)[0].counts).toHaveLength(3)
    expect(stderr).toMatch(/both\.ndjson:1: bus\.txt, count-\d+-\d+: CD \(both\.ndjson:4\) decided otherwise/)
    const chosen = await run('apply', 'both.ndjson', 'claims.ndjson', '--coder', 'AB')
    expect([chosen.code, recordsOf(chosen.stdout)[0].counts.length]).toEqual([0, 2])
    const nobody = await run('apply', 'both.ndjson', 'claims.ndjson', '--coder', 'EF')
    expect([nobody.code, nobody.stderr]).toEqual([
      2,
      'claimwire: --coder EF: no such coder in the corrections (there: AB, CD)\n',
    ])
  })

  it('finds a document that goes by another id now by its bytes, and names one that is not there', async () => {
    const renamed = mark('$400', { verdict: 'wrong' })
    const document = { ...renamed.document, id: 'old/bus.txt' }
    const nowhere = { ...renamed, document: { ...document, sha256: 'a'.repeat(64), id: 'gone.txt' } }
    writeFileSync(inFolder('moved.ndjson'), linesIn({ ...renamed, document }, nowhere))
    const { code, stdout, stderr } = await run('apply', 'moved.ndjson', 'claims.ndjson')
    expect(code).toBe(1)
    expect(recordsOf(stdout)[0].counts).toHaveLength(2)
    expect(stderr).toContain('moved.ndjson:2: gone.txt')
    expect(stderr).toContain('no record of that document')
  })

  it('tells lines that are no corrections, and applies the others', async () => {
    writeFileSync(inFolder('faulty.ndjson'), linesIn({ type: 'correction' }, mark('30', { verdict: 'wrong' })))
    const { code, stdout, stderr } = await run('apply', 'faulty.ndjson', 'claims.ndjson')
    expect([code, recordsOf(stdout)[0].counts.length]).toEqual([1, 2])
    expect(stderr).toContain('faulty.ndjson:1: coder')
    expect((await run('validate', 'faulty.ndjson')).stderr).toContain('1 valid, 1 not valid')
  })

  it.each([
    [['apply', 'none.ndjson', 'claims.ndjson'], 1, 'none.ndjson: no such file'],
    [['apply', '-', '-'], 2, 'standard input (-) can be read only once'],
    [['apply', 'ab.ndjson', 'claims.ndjson', '--out', 'no/such/x.ndjson'], 1, 'no/such/x.ndjson'],
  ] as const)('%j ends in a line', async (args, code, message) => {
    const ended = await run(...args)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
    expect(ended.stderr).toContain(message)
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('claimwire agree', () => {
  it('tells precision and agreement in tables and as JSON', async () => {
    const { code, stdout } = await run('agree', 'ab.ndjson', 'cd.ndjson')
    expect(code).toBe(0)
    expect(stdout).toMatch(/AB +counts +1 +1 +0 +1 +50\.0 % +9\.5 % to 90\.5 %/)
    expect(stdout).toMatch(/counts +verdict +2 +50\.0 % +0\.000/)
    expect(stdout).toMatch(/AB +counts +1 +0\n/)
    const json = JSON.parse((await run('agree', 'ab.ndjson', 'cd.ndjson', '--format', 'json')).stdout)
    expect(json).toMatchObject({ coders: ['AB', 'CD'], sampled: false })
    const again = await run('agree', 'ab.ndjson', 'ab.ndjson')
    expect(again.stdout).toContain('AB')
  })
})

describe('claimwire export', () => {
  it('writes a folder for brat, whose offsets count characters', async () => {
    expect((await run('export', 'claims.ndjson', '--to', 'brat', '--out', 'brat')).code).toBe(0)
    expect(readdirSync(inFolder('brat')).sort()).toEqual([
      'annotation.conf',
      'bus.ann',
      'bus.txt',
      'other.ann',
      'other.txt',
    ])
    const text = [...readFileSync(inFolder('brat/bus.txt'), 'utf8')]
    const marks = readFileSync(inFolder('brat/bus.ann'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('T'))
    expect(marks.length).toBeGreaterThan(5)
    for (const line of marks) {
      const [, spans = '', shown] = line.split('\t')
      const parts = spans
        .replace(/^\S+ /, '')
        .split(';')
        .map((span) => span.split(' ').map(Number))
      expect(parts.map(([start, end]) => text.slice(start, end).join('')).join(' ')).toBe(shown)
    }
    const full = await run('export', 'claims.ndjson', '--to', 'brat', '--out', 'brat')
    expect([full.code, full.stderr.includes('not empty')]).toEqual([2, true])
  })

  it('keeps the standoff format of brat: every line is of a known kind and names what is there', () => {
    const wrapped = readFileSync(join(root, 'fixtures/hard-wrapped.txt'), 'utf8')
    const { ann } = toBrat(extract(wrapped), wrapped)
    const lines = ann.trim().split('\n')
    const names = new Set(lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t')[0]))
    for (const line of lines) {
      expect(line).toMatch(
        /^(?:T\d+\t\w+ \d+ \d+(?:;\d+ \d+)*\t[^\t]+|A\d+\t\w+ T\d+ [\w-]+|R\d+\t\w+ Arg1:T\d+ Arg2:T\d+|#\d+\tAnnotatorNotes T\d+\t[^\t]+)$/,
      )
      for (const [name] of line.split('\t')[1]!.matchAll(/\bT\d+\b/g)) expect(names).toContain(name)
    }
    expect(lines.some((line) => /^T\d+\tContent \d+ \d+;\d+ \d+\t/.test(line))).toBe(true)
  })

  it('writes tasks for Label Studio', async () => {
    const { stdout } = await run('export', 'claims.ndjson', '--to', 'label-studio', '--quiet')
    const [task, ...others] = JSON.parse(stdout)
    expect(others).toHaveLength(1)
    expect(task).toEqual(JSON.parse(JSON.stringify(toLabelStudio(record, words))))
    const { result } = task.predictions[0]
    for (const { type, value } of result)
      if (type === 'labels') expect(task.data.text.slice(value.start, value.end)).toBe(value.text)
    const ids = new Set(result.map(({ id }: { id?: string }) => id))
    const relations = result.filter(({ type }: { type: string }) => type === 'relation')
    expect(relations.length).toBeGreaterThan(2)
    for (const { from_id, to_id } of relations) expect([ids.has(from_id), ids.has(to_id)]).toEqual([true, true])
    expect((await run('export', 'claims.ndjson', '--to', 'label-studio', '--out', 'ls', '--quiet')).code).toBe(0)
    expect(readdirSync(inFolder('ls')).sort()).toEqual(['interface.xml', 'tasks.json'])
  })

  it('says what it cannot export', async () => {
    const bare = await run('--quiet', '--format', 'ndjson', 'articles')
    const { code, stderr, stdout } = await claimwire(['export', '-', '--to', 'label-studio'], { stdin: bare.stdout })
    expect([code, stdout]).toEqual([1, '[]\n'])
    expect(stderr).toContain('the record holds no text (extract with --with-text)')
    expect((await run('export', 'claims.ndjson', '--to', 'brat')).stderr).toBe('claimwire: --to brat needs --out DIR\n')
    expect((await run('export', 'claims.ndjson')).code).toBe(2)
  })
})
