import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimwire, recordsOf, temporary, treeOf } from './process.js'

const line = (id: unknown, text: string): string => `{"id":${id},"text":"${text}"}\n`
const lines = [
  line('"a"', 'At least 12 people fled.'),
  line('"b"', 'It rained.'),
  line('"a"', 'At least 13 people fled.'),
  line('"a"', 'At least 12 people fled.'),
].join('')

describe('ids', () => {
  test('a second document of one id says so, for any number of workers', async () => {
    const runs = await Promise.all(
      ['1', '2'].map((jobs) => claimwire(['-j', jobs, '--input', 'ndjson', '-'], { stdin: lines })),
    )
    for (const { code, stdout, stderr } of runs) {
      expect(code).toBe(0)
      const codes = recordsOf(stdout).map(({ diagnostics }) => diagnostics.map((each: { code: string }) => each.code))
      expect(codes).toEqual([[], [], ['duplicate-id'], ['duplicate-id']])
      expect(stderr).toContain('standard input:3: warning: another document of this run has the id "a" too')
      expect(stderr).toContain('2 warnings')
    }
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout)
    const strict = await claimwire(['--strict', '-q', '--input', 'ndjson', '-'], { stdin: lines })
    expect(strict.code).toBe(1)
  })

  test('the same files after --resume', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'in.jsonl'), lines)
    await claimwire(['-q', 'in.jsonl', '-o', 'out'], { cwd: folder })
    const tree = treeOf(join(folder, 'out'))
    expect(Object.keys(tree).sort()).toEqual(['a.json', 'a~2.json', 'a~3.json', 'b.json'])
    await claimwire(['-q', 'in.jsonl', '-o', 'out', '--resume'], { cwd: folder })
    expect(treeOf(join(folder, 'out'))).toEqual(tree)
  })

  test('numbers larger than numbers hold stay apart', async () => {
    const stdin = line('9007199254740992', 'It rained.') + line('9007199254740993', 'It rained.')
    const { stdout, stderr } = await claimwire(['-q', '--input', 'ndjson', '-'], { stdin })
    expect(recordsOf(stdout).map(({ document }) => document.id)).toEqual(['9007199254740992', '9007199254740993'])
    expect(stderr).toBe('')
  })

  test('a file of records without one', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'none.ndjson'), '\n\n')
    const checked = await claimwire(['validate', 'none.ndjson'], { cwd: folder })
    expect(checked).toMatchObject({ code: 1, stderr: expect.stringContaining('none.ndjson: no record in it') })
    const read = await claimwire(['none.ndjson'], { cwd: folder })
    expect(read).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('none.ndjson: no record in it') })
  })
})
