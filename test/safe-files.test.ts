import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createNames } from '../src/cli/run/output-paths.js'
import { faultOf } from '../src/read/fault.js'
import { claimwire, ended, shell, start, temporary, treeOf, until } from './process.js'

/** What must never be lost, overwritten or waited for, whatever the disk and the folder do. */

const hasFull = existsSync('/dev/full')

/** A folder with three articles in "in". */
const threeArticles = (): string => {
  const folder = temporary()
  mkdirSync(join(folder, 'in'))
  for (const name of ['a', 'b', 'c'])
    writeFileSync(join(folder, `in/${name}.txt`), `At least 12 people fled ${name.toUpperCase()}ville on Monday.`)
  return folder
}

const run = (folder: string, ...args: string[]) => claimwire(['in', '-o', 'out', ...args], { cwd: folder })

describe('standard output is whole or the exit code is not 0', () => {
  test
    .runIf(hasFull)
    .each(['in', 'in --format csv', 'schema', '--help', '--version', 'completion bash', 'explain in/a.txt'])(
    'a full device: %s',
    async (args) => {
      const { code, stderr } = await shell(`$CLAIMWIRE ${args} > /dev/full`, threeArticles())
      expect(code).toBe(1)
      expect(stderr.match(/no space left on the device/g)).toHaveLength(1)
    },
  )

  test('a limit for the size of files', async () => {
    const folder = threeArticles()
    const { code, stderr } = await shell('ulimit -f 2; $CLAIMWIRE in > out.ndjson', folder)
    expect(code).toBe(1)
    expect(stderr).toContain('standard output cannot be written')
    expect(statSync(join(folder, 'out.ndjson')).size).toBeLessThanOrEqual(2048)
  })

  test.each([
    'in --format sqlite -o out',
    'in --format tables -o out',
    'in --format parquet -o out',
    'in --format html -o out',
    'in --format ndjson --manifest out > /dev/null',
    'compare in -o out',
    'compare in --state out > /dev/null',
  ])('files that cannot be written to the end are told in a line, and nothing is left of them: %s', async (args) => {
    const folder = temporary()
    mkdirSync(join(folder, 'in'))
    const text = (name: number): string => `At least ${name} people fled Oran on Monday, officials said. `
    for (let name = 10; name < 60; name++) writeFileSync(join(folder, `in/${name}.txt`), text(name).repeat(5))
    const { code, stderr } = await shell(`ulimit -f 5; $CLAIMWIRE ${args} -q -j 1`, folder)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^claimwire: .*cannot be written \(.*\)\n$/)
    expect(Object.keys(treeOf(folder)).filter((name) => !name.startsWith('in/'))).toEqual([])
  })

  test('the switches of other tools in the environment add nothing to it', async () => {
    const folder = threeArticles()
    const plain = await claimwire(['in'], { cwd: folder })
    const switched = await claimwire(['in'], {
      cwd: folder,
      env: { DEBUG_TAGS: '1', DEBUG_CHUNKS: '1', DEBUG_MATCH: '1' },
    })
    expect(switched.stdout).toBe(plain.stdout)
  })
})

describe('outputs that a loss of power left empty', () => {
  test.each([
    ['nothing', ''],
    ['zeros', '\0'.repeat(3000)],
    ['an empty object', '{}\n'],
  ])('%s in a file is written again', async (_, content) => {
    const folder = threeArticles()
    await run(folder)
    const whole = treeOf(join(folder, 'out'))
    writeFileSync(join(folder, 'out/b.json'), content)
    expect((await run(folder, '--resume')).code).toBe(0)
    expect(treeOf(join(folder, 'out'))).toEqual(whole)
  })

  test.each([
    ['of another shape', { schemaVersion: 99 }],
    ['without its counts', { counts: undefined }],
    ['without one of its claims', { dates: [] }],
    ['with other diagnostics', { diagnostics: [{ severity: 'info', code: 'x', message: 'x' }] }],
    ['of another gazetteer', { tool: { name: 'claimwire', version: '0.1.0', gazetteer: 'another', options: null } }],
  ])('a record %s is made again', async (_, change) => {
    const folder = threeArticles()
    await run(folder)
    const whole = treeOf(join(folder, 'out'))
    const path = join(folder, 'out/b.json')
    writeFileSync(path, `${JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }, null, 2)}\n`)
    expect((await run(folder, '--resume')).stderr).toContain('2 skipped')
    expect(treeOf(join(folder, 'out'))).toEqual(whole)
  })

  test('what is skipped keeps its warnings for --strict', async () => {
    const folder = threeArticles()
    writeFileSync(
      join(folder, 'in/d.txt'),
      'Der Bürgermeister sagte am Montag, dass die Brücke gesperrt bleibt und niemand verletzt wurde.',
    )
    expect((await run(folder, '--strict')).code).toBe(1)
    const again = await run(folder, '--strict', '--resume')
    expect(again.stderr).toContain('4 skipped')
    expect(again.code).toBe(1)
  })
})

describe('files that are not ours', () => {
  test('a file with the name of an output stays', async () => {
    const folder = threeArticles()
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/a.json'), 'mine')
    const { code, stderr } = await run(folder)
    expect(code).toBe(1)
    expect(stderr).toContain('a.json in the output folder is no record of claimwire and stays')
    expect(readFileSync(join(folder, 'out/a.json'), 'utf8')).toBe('mine')
  })

  test.each(['first', '--resume'])('a named pipe at the place of an output is not waited for: %s', async (again) => {
    const folder = threeArticles()
    await shell('mkdir out && mkfifo out/a.json', folder)
    const { code, stderr } = await run(folder, ...(again === 'first' ? [] : [again]))
    expect(code).toBe(1)
    expect(stderr).toContain('a.json in the output folder is no record of claimwire and stays')
    expect(statSync(join(folder, 'out/a.json')).isFIFO()).toBe(true)
    expect(existsSync(join(folder, 'out/c.json'))).toBe(true)
  })

  test('nothing is written through a link, whatever its name', async () => {
    const folder = threeArticles()
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'victim'), 'precious')
    for (const name of ['.a.json.tmp', 'b.json']) symlinkSync(join(folder, 'victim'), join(folder, 'out', name))
    mkdirSync(join(folder, 'out/.c.json.tmp'))
    const { code } = await run(folder)
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious')
    expect(existsSync(join(folder, 'out/a.json'))).toBe(true)
    expect(existsSync(join(folder, 'out/c.json'))).toBe(true)
  })

  test('an output keeps its permissions', async () => {
    const folder = threeArticles()
    await run(folder)
    chmodSync(join(folder, 'out/a.json'), 0o600)
    await run(folder)
    expect(statSync(join(folder, 'out/a.json')).mode & 0o777).toBe(0o600)
  })
})

describe('files of a comparison', () => {
  const compare = (folder: string): ReturnType<typeof shell> => shell('$CLAIMWIRE compare in -q -o out', folder)

  test('nothing is written through a link or over a file of another, and nothing of its own is left over', async () => {
    const folder = threeArticles()
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'victim'), 'precious')
    symlinkSync(join(folder, 'victim'), join(folder, 'out/.slots.ndjson.tmp'))
    writeFileSync(join(folder, 'out/.events.json.1-00000000.claimwire.tmp'), 'left by a run that was killed')
    expect((await compare(folder)).stderr).toBe('')
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious')
    const names = ['.slots.ndjson.tmp', 'events.json', 'figures.csv', 'report.txt', 'slots.ndjson']
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(names)
  })

  test.each(['mkfifo out/slots.ndjson', 'mkdir out/slots.ndjson', 'ln -s ../victim out/slots.ndjson'])(
    'what stands at the place of one stays: %s',
    async (made) => {
      const folder = threeArticles()
      await shell(`mkdir out && ${made}`, folder)
      expect((await compare(folder)).stderr).toBe(
        'claimwire: --out out: slots.ndjson there is no file of claimwire compare and stays\n',
      )
      expect(readdirSync(join(folder, 'out'))).toEqual(['slots.ndjson'])
    },
  )
})

describe('two runs into one folder', () => {
  test('the second is refused while the first goes on, and leaves nothing', async () => {
    const folder = threeArticles()
    const first = start(['-', '-o', 'out'], { cwd: folder })
    const end = ended(first)
    await until(() => existsSync(join(folder, 'out/.claimwire.lock')))
    const second = await run(folder)
    expect(second.code).toBe(2)
    expect(second.stderr).toContain(`another run of claimwire (process ${first.pid}) is writing into it`)
    first.stdin?.end('It rained in Oakton.')
    expect((await end).code).toBe(0)
    expect(Object.keys(treeOf(join(folder, 'out')))).toEqual(['stdin.json'])
  })

  test('a comparison is refused while another run writes there', async () => {
    const folder = threeArticles()
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/.claimwire.lock'), JSON.stringify({ pid: process.pid, host: hostname() }))
    const { code, stderr } = await shell('$CLAIMWIRE compare in -o out', folder)
    expect(code).toBe(2)
    expect(stderr).toContain(`another run of claimwire (process ${process.pid}) is writing into it`)
    expect(existsSync(join(folder, 'out/events.json'))).toBe(false)
  })

  test.each([
    ['a run that was killed', { pid: 2 ** 22 + 1, host: hostname() }, false],
    ['a run on another computer', { pid: 1, host: 'elsewhere' }, true],
  ])('the lock of %s is taken away', async (_, holder, warns) => {
    const folder = threeArticles()
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/.claimwire.lock'), JSON.stringify(holder))
    const { code, stderr } = await run(folder)
    expect(code).toBe(0)
    expect(stderr.includes('has left its lock there')).toBe(warns)
    expect(existsSync(join(folder, 'out/.claimwire.lock'))).toBe(false)
  })
})

describe('inputs', () => {
  test('the file that the run writes into is not read', async () => {
    const folder = threeArticles()
    const { code, stderr } = await shell('$CLAIMWIRE in > in/out.txt', folder)
    expect(code).toBe(0)
    expect(stderr).toContain('the output of this run')
    expect(readFileSync(join(folder, 'in/out.txt'), 'utf8').trimEnd().split('\n')).toHaveLength(3)
  })

  test('a pattern does not follow a link back to a folder that the link lies in', async () => {
    const folder = threeArticles()
    symlinkSync('..', join(folder, 'in/up'))
    const { stdout } = await claimwire(['**/*.txt', '--format', 'ndjson'], { cwd: folder })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(['in/a.txt', 'in/b.txt', 'in/c.txt'])
  })

  test('names that are not UTF-8 give a record each, with ids that differ', async ({ skip }) => {
    const folder = temporary()
    const made = await shell(String.raw`mkdir in && echo rain > in/$'x\xff.txt' && echo rain > in/$'x\xfe.txt'`, folder)
    if (made.code !== 0) skip('this file system takes no such names')
    const { code, stdout, stderr } = await claimwire(['in'], { cwd: folder })
    expect(code).toBe(1)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(['x%FE.txt', 'x%FF.txt'])
    expect(stderr).toContain('its name is not UTF-8: rename it')
  })

  test.each(['hex', 'base64', 'binary'])('--encoding %s is no encoding of text', async (encoding) => {
    expect((await claimwire(['in', '--encoding', encoding], { cwd: threeArticles() })).code).toBe(2)
  })

  test('an error that the runtime has no name for is a fault of one document', () => {
    const error = Object.assign(new Error('Unknown system error -122'), {
      errno: -122,
      code: 'Unknown system error -122',
      syscall: 'open',
    })
    expect(faultOf(error)).toEqual({ code: 'read-failed', message: 'cannot be read (system error 122)' })
  })
})

test('names of outputs differ on every file system, and many of one name cost no more than others', () => {
  const nameOf = createNames()
  const names = Array.from({ length: 20_000 }, () => nameOf('a'))
  expect(new Set(names).size).toBe(20_000)
  expect(names.slice(0, 2)).toEqual(['a.json', 'a~2.json'])
  const folded = ['STRASSE', 'Straße', 'COM¹', 'CONIN$', 'prn .x'].map(nameOf)
  expect(folded).toEqual(['STRASSE.json', 'Straße~2.json', '%43OM¹.json', '%43ONIN$.json', '%70rn .x.json'])
})
