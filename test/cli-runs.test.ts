import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimwire, ended, recordsOf, shell, start, temporary, treeOf, until } from './process.js'
import { articleOf, filesIn, folderOf, ndjsonOf } from './runs.js'

/** Long runs: workers, interruptions, readers that go away. */

describe('--jobs', () => {
  test('gives the same bytes for every number of workers', async () => {
    const lines = `${ndjsonOf(30)}{"id":"bad"\n${ndjsonOf(10)}`
    const runs = await Promise.all(
      ['1', '2', '3'].map((jobs) => claimwire(['-q', '-j', jobs, '--input', 'ndjson', '-'], { stdin: lines })),
    )
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1])
    expect(recordsOf(runs[0]?.stdout ?? '')).toHaveLength(41)
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
    const folder = folderOf(200, 3000)
    const child = start(['in', '-j', jobs, '-o', 'out'], { cwd: folder })
    const end = ended(child)
    await until(() => filesIn(join(folder, 'out')).length > 5)
    child.kill(signal)
    const result = await end
    expect(result.code).toBe(code)
    expect(result.stderr).toBe(`claimwire: interrupted by ${signal}\n`)
    const tree = treeOf(join(folder, 'out'))
    expect(Object.keys(tree).length).toBeLessThan(200)
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

  test.each(['1', '2'])('while one large document is read, with %s workers', async (jobs) => {
    const child = start(['-q', '-j', jobs, '--input', 'ndjson', '-'])
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

describe('scarce means', () => {
  test('few file handles are enough for many files', async () => {
    const folder = folderOf(300, 100)
    const { stdout, stderr } = await shell('ulimit -n 256; $CLAIMWIRE -j 2 in | wc -l', folder)
    expect(stdout.trim()).toBe('300')
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
    expect(shown).toMatch(/\r\u001b\[K\d+ % of \d+ kB, \d+ documents?, \d+ a second/)
    expect(shown).toMatch(/claimwire: 250 documents in/)
    writeFileSync(join(folder, 'b.txt'), 'At least 12 \u009b31m people \u001b[31mfled, officials said.')
    const table = await onTerminal('$CLAIMWIRE --quiet -f csv b.txt', folder)
    expect(table).toContain('\\u{1b}[31mfled')
    expect(table).not.toMatch(/[\u001b\u009b]/)
  })
})
