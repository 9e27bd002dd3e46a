import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { binary, claimwire, ended, temporary, treeOf, until } from './process.js'
import { articleOf, filesIn, folderOf } from './runs.js'

describe('--resume', () => {
  test('skips what is done and redoes what has changed', async () => {
    const folder = folderOf(12)
    const run = (...args: string[]) => claimwire(['in', '-o', 'out', '--resume', ...args], { cwd: folder })
    await run()
    const before = treeOf(join(folder, 'out'))
    expect((await run()).stderr).toContain('12 skipped')
    writeFileSync(join(folder, 'in/3/3.txt'), 'Something else.')
    writeFileSync(join(folder, 'out/4/4.json'), 'mine')
    rmSync(join(folder, 'out/5/5.json'))
    const again = await run()
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('9 skipped')
    rmSync(join(folder, 'out/4/4.json'))
    expect((await run()).stderr).toContain('11 skipped')
    expect((await run('--published', '2020-01-01')).stderr).not.toContain('skipped')
    expect((await run('--published', '2020-01-01')).stderr).toContain('12 skipped')
    expect((await run('--published', '2020-01-01', '--with-text')).stderr).not.toContain('skipped')
    writeFileSync(join(folder, 'in/3/3.txt'), articleOf(3, 2000))
    await run()
    expect(treeOf(join(folder, 'out'))).toEqual(before)
  })

  test('tries failed documents again, and tells two of a name apart', async () => {
    const folder = temporary()
    const lines = '{"id":"a","text":"It rained."}\n{"id":"a","text":"It rained."}\n{"id":"b","text":""}\n'
    const run = () => claimwire(['--input', 'ndjson', '-o', 'out', '--resume', '-'], { cwd: folder, stdin: lines })
    await run()
    const tree = treeOf(folder)
    expect(Object.keys(tree)).toEqual(['out/a.json', 'out/a~2.json', 'out/b.json'])
    rmSync(join(folder, 'out/a~2.json'))
    const again = await run()
    expect(again.stderr).toContain('1 skipped')
    expect(again.stderr).toContain('1 empty')
    expect(treeOf(folder)).toEqual(tree)
  })

  test.each(['1', '2'])(
    'a run killed again and again ends as one that was left alone, with %s workers',
    async (jobs) => {
      const folder = folderOf(60, 2000)
      await claimwire(['in', '-o', 'whole'], { cwd: folder })
      const whole = treeOf(join(folder, 'whole'))
      let kills = 0
      for (;;) {
        const child = spawn(process.execPath, [binary, 'in', '-o', 'out', '--resume', '-q', '-j', jobs], {
          cwd: folder,
        })
        const end = ended(child)
        const before = filesIn(join(folder, 'out')).length
        const target = before + 2 + ((kills * 7) % 15)
        await until(() => child.exitCode !== null || filesIn(join(folder, 'out')).length >= target)
        child.kill('SIGKILL')
        if ((await end).code === 0) break
        kills += 1
      }
      expect(kills).toBeGreaterThan(3)
      expect(treeOf(join(folder, 'out'))).toEqual(whole)
    },
  )
})
