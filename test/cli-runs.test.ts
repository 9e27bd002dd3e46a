import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { binary, claimwire, ended, recordsOf, shell, start, temporary, treeOf, until } from './process.js'

/** Long runs: workers, interruptions, resuming, readers that go away. */

const sentence = (number: number): string =>
  `At least ${number} people fled the village of Oakton on ${number % 2 ? 'Monday' : 'Friday'}, officials said. `

const articleOf = (number: number, length: number): string => sentence(number).repeat(Math.ceil(length / 80))

/** A folder with this many articles. */
const folderOf = (number: number, length = 2000): string => {
  const folder = temporary()
  for (let index = 0; index < number; index++) {
    mkdirSync(join(folder, 'in', String(index % 7)), { recursive: true })
    writeFileSync(join(folder, 'in', String(index % 7), `${index}.txt`), articleOf(index, length))
  }
  return folder
}

const ndjsonOf = (number: number, length = 2000): string =>
  Array.from(
    { length: number },
    (_, index) => `${JSON.stringify({ id: `n${index}`, text: articleOf(index, length) })}\n`,
  ).join('')

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => /\.[a-z]+$/.test(name))
    : []

describe('--jobs', () => {
  test('gives the same bytes for every number of workers', async () => {
    const lines = `${ndjsonOf(60)}{"id":"bad"\n${ndjsonOf(20)}`
    const runs = await Promise.all(
      ['1', '2', '3'].map((jobs) => claimwire(['-q', '-j', jobs, '--input', 'ndjson', '-'], { stdin: lines })),
    )
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1])
    expect(recordsOf(runs[0]?.stdout ?? '')).toHaveLength(81)
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1)
    expect(new Set(runs.map(({ stderr }) => stderr)).size).toBe(1)
  })

  test('gives the same folder for every number of workers', async () => {
    const folder = folderOf(40)
    await claimwire(['in', '-j', '1', '-o', 'one'], { cwd: folder })
    await claimwire(['in', '-j', '2', '-o', 'two'], { cwd: folder })
    const tree = treeOf(join(folder, 'one'))
    expect(Object.keys(tree)).toHaveLength(40)
    expect(treeOf(join(folder, 'two'))).toEqual(tree)
  })

  test('the time zone, the locale and the folder do not matter', async () => {
    const lines = ndjsonOf(3)
    const run = (env: Record<string, string>) =>
      claimwire(['-q', '--input', 'ndjson', '-'], { stdin: lines, env, cwd: temporary() })
    const [one, two] = await Promise.all([
      run({ TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' }),
      run({ TZ: 'America/Los_Angeles', LC_ALL: 'C' }),
    ])
    expect(one?.stdout).toBe(two?.stdout)
  })
})

describe('--timeout', () => {
  test.each(['1', '2'])('fails the one that overruns and goes on, with %s workers', async (jobs) => {
    const slow = JSON.stringify({ id: 'slow', text: articleOf(7, 9_900_000) })
    const lines = `{"id":"a","text":"One."}\n${slow}\n{"id":"b","text":"Two."}\n`
    const { code, stdout, stderr } = await claimwire(['-j', jobs, '--timeout', '1', '--input', 'ndjson', '-'], {
      stdin: lines,
    })
    expect(code).toBe(1)
    expect(stderr).toContain('standard input:2: not done within 1 seconds')
    const states = recordsOf(stdout).map(({ status, document, diagnostics }) => [
      document.id,
      status,
      diagnostics[0]?.code,
    ])
    expect(states).toEqual([
      ['a', 'complete', undefined],
      ['slow', 'failed', 'timeout'],
      ['b', 'complete', undefined],
    ])
  })
})

describe('readers that go away', () => {
  test.each(['1', '2'])('| head -1 ends quietly with %s workers', async (jobs) => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.jsonl'), ndjsonOf(200))
    const { stdout, stderr } = await shell(
      `$CLAIMWIRE -j ${jobs} a.jsonl | head -1 | cut -c1-18; echo "\${PIPESTATUS[0]}"`,
      folder,
    )
    expect({ stdout, stderr }).toEqual({ stdout: '{"schemaVersion":1\n0\n', stderr: '' })
  })

  test.each(['--help', 'schema'])('%s | true', async (command) => {
    const { stdout, stderr } = await shell(`$CLAIMWIRE ${command} | true; echo "\${PIPESTATUS[0]}"`, temporary())
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
  })

  test('a closed standard error is no error', async () => {
    const { stdout } = await shell(`echo It rained. | $CLAIMWIRE - 2>&- | wc -l; echo "\${PIPESTATUS[1]}"`, temporary())
    expect(stdout.split(/\s+/)).toEqual(['1', '0', ''])
  })

  test('a result does not wait for the next document', async () => {
    const child = start(['--input', 'ndjson', '-'])
    const end = ended(child)
    child.stdin?.write('{"id":"a","text":"One."}\n')
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    child.stdin?.end('{"id":"b","text":"Two."}\n')
    const { code, stdout } = await end
    expect(code).toBe(0)
    expect(recordsOf(stdout)).toHaveLength(2)
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', async () => {
    const { stdout, stderr } = await shell('echo It rained. | $CLAIMWIRE -q - > /dev/full; echo $?', temporary())
    expect({ stdout, stderr }).toEqual({
      stdout: '1\n',
      stderr: 'claimwire: standard output cannot be written: no space left on the device\n',
    })
  })
})

describe('signals', () => {
  const cases = [
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
  ] as const

  test.each(cases)('%s gives %i and leaves whole files, with %s workers', async (signal, code, jobs) => {
    const folder = folderOf(300, 4000)
    const child = start(['in', '-j', jobs, '-o', 'out'], { cwd: folder })
    const end = ended(child)
    await until(() => filesIn(join(folder, 'out')).length > 5)
    child.kill(signal)
    const result = await end
    expect(result.code).toBe(code)
    expect(result.stderr).toBe(`claimwire: interrupted by ${signal}\n`)
    const tree = treeOf(join(folder, 'out'))
    expect(Object.keys(tree).length).toBeLessThan(300)
    expect(Object.keys(tree).every((name) => name.endsWith('.json'))).toBe(true)
    expect(() => Object.values(tree).map((json) => JSON.parse(json))).not.toThrow()
  })

  test('while it waits for input', async () => {
    const child = start(['--input', 'ndjson', '-'])
    const end = ended(child)
    child.stdin?.write('{"id":"a","text":"One."}\n')
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    child.kill('SIGINT')
    expect((await end).code).toBe(130)
  })

  test('while one large document is read', async () => {
    const child = start(['-q', '--input', 'ndjson', '-'])
    const end = ended(child)
    child.stdin?.on('error', () => undefined)
    child.stdin?.write(`{"id":"a","text":"One."}\n${JSON.stringify({ text: articleOf(7, 9_000_000) })}\n`)
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    child.kill('SIGTERM')
    const { code, stdout } = await end
    expect(code).toBe(143)
    expect(recordsOf(stdout)).toHaveLength(1)
  })
})

describe('--resume', () => {
  test('skips what is done and redoes what has changed', async () => {
    const folder = folderOf(12)
    const run = (...args: string[]) => claimwire(['in', '-o', 'out', '--resume', ...args], { cwd: folder })
    await run()
    const before = treeOf(join(folder, 'out'))
    expect((await run()).stderr).toContain('12 skipped')
    writeFileSync(join(folder, 'in/3/3.txt'), 'Something else.')
    writeFileSync(join(folder, 'out/4/4.json'), '')
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
      const folder = folderOf(90, 3000)
      await claimwire(['in', '-o', 'whole'], { cwd: folder })
      const whole = treeOf(join(folder, 'whole'))
      let kills = 0
      for (;;) {
        const child = spawn(process.execPath, [binary, 'in', '-o', 'out', '--resume', '-q', '-j', jobs], {
          cwd: folder,
        })
        const end = ended(child)
        const before = filesIn(join(folder, 'out')).length
        const target = before + 3 + ((kills * 7) % 20)
        await until(() => child.exitCode !== null || filesIn(join(folder, 'out')).length >= target)
        child.kill('SIGKILL')
        if ((await end).code === 0) break
        kills += 1
      }
      expect(kills).toBeGreaterThan(4)
      expect(treeOf(join(folder, 'out'))).toEqual(whole)
    },
  )
})

describe('scarce means', () => {
  test('few file handles are enough for many files', async () => {
    const folder = folderOf(400, 100)
    const { stdout, stderr } = await shell('ulimit -n 256; $CLAIMWIRE -j 2 in | wc -l', folder)
    expect(stdout.trim()).toBe('400')
    expect(stderr).not.toContain('failed')
  })
})

describe('a terminal', () => {
  /** Runs a line of shell as on a terminal of 60 columns; standard error goes to the same one. */
  const onTerminal = async (line: string, cwd: string): Promise<string> =>
    (await shell(`script --quiet --return --command 'stty cols 60; ${line}' /dev/null`, cwd)).stdout

  const hasScript = existsSync('/usr/bin/script')

  test.skipIf(!hasScript)('gets a report in colour, as wide as it is', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.txt'), articleOf(12, 500))
    const shown = await onTerminal('$CLAIMWIRE --quiet a.txt', folder)
    expect(shown).toContain('\u001b[1m')
    const lines = shown.replaceAll(/\u001b\[\d+m|\r/g, '').split('\n')
    expect(lines.some((line) => /^\d+ counts$/.test(line))).toBe(true)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
  })

  test.skipIf(!hasScript)('gets progress, and a CSV that it does not obey', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.jsonl'), ndjsonOf(250))
    const shown = await onTerminal('$CLAIMWIRE a.jsonl -o out', folder)
    expect(shown).toMatch(/\r\u001b\[K\d+ of 250 documents, \d+ a second/)
    expect(shown).toMatch(/claimwire: 250 documents in/)
    writeFileSync(join(folder, 'b.txt'), 'At least 12 \u009b31m people \u001b[31mfled, officials said.')
    const table = await onTerminal('$CLAIMWIRE --quiet -f csv b.txt', folder)
    expect(table).toContain('\\u{1b}[31mfled')
    expect(table).not.toMatch(/[\u001b\u009b]/)
  })
})
