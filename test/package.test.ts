import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporary } from './process.js'

const root = new URL('..', import.meta.url).pathname
const run = promisify(execFile)

/** The package as npm packs it, unpacked elsewhere beside what it depends on and nothing else. */
const home = temporary()
const installed = join(home, 'node_modules/claimwire')

beforeAll(async () => {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', home]
  const [packed] = JSON.parse((await run('npm', pack, { cwd: root })).stdout)
  mkdirSync(installed, { recursive: true })
  await run('tar', ['-xzf', join(home, packed.filename), '-C', installed, '--strip-components=1'])
  const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    if (dev === true || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(home, path)), { recursive: true })
    symlinkSync(realpathSync(join(root, path)), join(home, path))
  }
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
})

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))

describe('the packed package', () => {
  test('holds what it needs and no more', () => {
    const files = filesBelow(installed)
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'package.json', 'bin/claimwire.js', 'dist/index.js', 'dist/index.d.ts']),
    )
    const strays = files.filter(
      (file) =>
        !/^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|bin\/claimwire\.js|dist\/.+\.(?:c?js|css|d\.ts|bin|txt|json|1))$/.test(
          file,
        ),
    )
    expect(strays).toEqual([])
    expect(files.filter((file) => /corpus|compile\/|\.test\.|tsbuildinfo/.test(file))).toEqual([])
    const size = files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0)
    expect(size).toBeLessThan(16_000_000)
    const [archive] = readdirSync(home).filter((file) => file.endsWith('.tgz'))
    expect(statSync(join(home, archive!)).size).toBeLessThan(4_000_000)
  })

  test('needs only packages that are free to use, on the Node that it names itself', () => {
    const manifestOf = (path: string) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    const names = Object.keys(manifestOf('.').dependencies)
    expect(names.length).toBeGreaterThan(10)
    const free = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])
    expect(names.filter((name) => !free.has(manifestOf(`node_modules/${name}`).license))).toEqual([])
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    // ">=20" and ">=20.0.0" are what it names, ">=20.19.0" and ">=22" are not
    const newer = Object.entries<{ dev?: boolean; engines?: { node?: string } }>(packages)
      .filter(([, { dev, engines }]) => !dev && /^>= ?(?:20\.(?!0)|2[1-9])/.test(engines?.node ?? ''))
      .map(([path]) => path)
    expect(newer).toEqual([])
  })

  test('runs as a command', async () => {
    const command = join(installed, 'bin/claimwire.js')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect((await run(process.execPath, [command, '--version'])).stdout).toBe(`${version}\n`)
    writeFileSync(join(home, 'a.txt'), 'At least 12 people fled on Monday, Mayor Ann Lee said.')
    const { stdout } = await run(process.execPath, [command, '-q', '-j', '2', 'a.txt'], { cwd: home })
    expect(JSON.parse(stdout)).toMatchObject({ status: 'complete', document: { id: 'a.txt' } })
  })

  test('is a library with the functions of its README, a schema version and types', async () => {
    const code = `
      import * as library from 'claimwire'
      const { document } = library.extract('It rained.', { id: 'x', published: '2024-05-03' })
      console.log(JSON.stringify([Object.keys(library).sort(), document.id, library.schema().$schema]))`
    writeFileSync(join(home, 'use.js'), code)
    const { stdout } = await run(process.execPath, ['use.js'], { cwd: home })
    const [names, id, schema] = JSON.parse(stdout)
    expect(names).toEqual([
      'compare',
      'explain',
      'extract',
      'lexiconSchema',
      'readLexicon',
      'recordProblems',
      'recordSchema',
      'schema',
      'schemaVersion',
    ])
    expect({ id, schema }).toEqual({ id: 'x', schema: 'https://json-schema.org/draft/2020-12/schema' })
  })

  test('brings types that fit', async () => {
    const code = `
      import { type DocumentRecord, extract } from 'claimwire'
      const record: DocumentRecord = extract('It rained.', { id: 'x' })
      const bound: 'exact' | 'at_least' | undefined = record.counts.map((count) => count.bound).find((bound) => bound === 'exact')
      // @ts-expect-error no such key
      record.nothing
      export { bound }`
    writeFileSync(join(home, 'use.ts'), code)
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.ts']
    await expect(run(process.execPath, [tsc, ...options], { cwd: home })).resolves.toMatchObject({ stdout: '' })
  })
})

describe('start-up', () => {
  /** The packages that a command loads and the scripts that it reads, as Node itself tells. */
  const loaded = async (args: readonly string[]): Promise<Set<string>> => {
    const hook = `
      import fs from 'node:fs'
      import module, { register, syncBuiltinESMExports } from 'node:module'
      const tell = (name) => fs.writeSync(2, '@' + name + '\\n')
      const { readFileSync } = fs
      fs.readFileSync = (file, ...rest) => { tell(file); return readFileSync(file, ...rest) }
      syncBuiltinESMExports()
      const { _load } = module
      module._load = (name, ...rest) => { tell('node_modules/' + name + '/'); return _load(name, ...rest) }
      register('data:text/javascript,' + encodeURIComponent(\`
        import { writeSync } from 'node:fs'
        export const load = (url, context, next) => { writeSync(2, '@' + url + '\\\\n'); return next(url, context) }\`))`
    writeFileSync(join(home, 'hook.mjs'), hook)
    const command = join(root, 'bin/claimwire.js')
    const { stderr } = await run(process.execPath, ['--import', join(home, 'hook.mjs'), command, ...args], {
      maxBuffer: 100_000_000,
    })
    const names = stderr.split('\n').filter((line) => line.startsWith('@'))
    return new Set(
      names.flatMap((name) => /node_modules\/([^/]+)\/|\/(dist\/.+)/.exec(name)?.slice(1).find(Boolean) ?? []),
    )
  }

  /** The modules that start the command: all else of it is in its script. */
  const starting = ['bundle/bundle', 'bundle/code-cache', 'cli/command', 'cli/run/engine-flags', 'cli/start']
  const modulesOf = (names: Set<string>): string[] =>
    [...names].filter((name) => name.startsWith('dist/') && name.endsWith('.js')).sort()

  test.each([[['--help']], [['--version']]])('%j loads no language parts, no package', async (args) => {
    const names = await loaded(args)
    expect(names).toContain('dist/bundle/command.cjs')
    expect(modulesOf(names)).toEqual(starting.map((name) => `dist/${name}.js`))
    for (const name of ['dist/bundle/engine.cjs', 'compromise', 'zod', 'tinypool', 'iconv-lite'])
      expect(names).not.toContain(name)
  })

  test('schema loads the schema alone', async () => {
    const names = await loaded(['schema'])
    expect(names).toContain('zod')
    for (const name of ['dist/bundle/engine.cjs', 'compromise']) expect(names).not.toContain(name)
  })

  test('one article needs no schema, no pool and no CSV', async () => {
    writeFileSync(join(home, 'b.txt'), 'It rained.')
    const names = await loaded(['-q', join(home, 'b.txt')])
    expect(names).toContain('dist/bundle/engine.cjs')
    for (const name of ['compromise', 'zod', 'tinypool', 'csv-stringify', 'tinyglobby', 'iconv-lite'])
      expect(names).not.toContain(name)
  })
})
