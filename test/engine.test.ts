import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeName, keepCode, readCode } from '../src/bundle/code-cache.js'
import { extract } from '../src/pipeline.js'

const fixtures = new URL('../fixtures/', import.meta.url)

describe('the bundle', () => {
  it('gives the claims that the modules give', async () => {
    const bundled: { extract: typeof extract } = await import(new URL('../dist/index.js', import.meta.url).href)
    const names = readdirSync(fixtures).filter((name) => name.endsWith('.txt'))
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const text = readFileSync(new URL(name, fixtures), 'utf8')
      expect(bundled.extract(text), name).toEqual(extract(text))
    }
  })
})

describe('the code that the build kept', () => {
  const folder = fileURLToPath(new URL('../dist/bundle/', import.meta.url))
  const kept = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.code'))
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)

  it.each([
    ['one article', ['-q', fileURLToPath(new URL('disaster.txt', fixtures))]],
    ['several in two threads', ['-q', '-j', '2', '--ext', 'txt', fileURLToPath(fixtures)]],
  ])('is what the command takes for %s', (_, args) => {
    const before = kept()
    expect(before.length).toBeGreaterThanOrEqual(3)
    const command = fileURLToPath(new URL('../bin/claimwire.js', import.meta.url))
    expect(spawnSync(process.execPath, [command, ...args]).status).toBe(0)
    expect(kept()).toEqual(before)
  })
})

describe('compiled code', () => {
  let folder: string
  let bundle: URL
  const code = Buffer.from('compiled')
  const keptIn = (name: string): string[] => readdirSync(join(folder, name)).filter((file) => file.endsWith('.code'))

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimwire-code-'))
    mkdirSync(join(folder, 'package'))
    bundle = pathToFileURL(join(folder, 'package/engine.cjs'))
    writeFileSync(bundle, 'exports.a = 1')
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'caches'))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is kept beside the bundle and read again', () => {
    const name = codeName(bundle)
    expect(readCode(bundle, name)).toBeUndefined()
    keepCode(bundle, name, code)
    expect(keptIn('package')).toEqual([name])
    expect(readCode(bundle, name)).toEqual(code)
  })
  it("is kept in the user's own folder where the package's cannot be written to", () => {
    const absent = pathToFileURL(join(folder, 'package/engine.cjs/engine.cjs'))
    keepCode(absent, 'engine-1.code', code)
    expect(keptIn('caches/claimwire')).toEqual(['engine-1.code'])
    expect(readCode(absent, 'engine-1.code')).toEqual(code)
  })
  it('is of no use to another bundle', () => {
    const name = codeName(bundle)
    writeFileSync(bundle, 'exports.a = 12')
    expect(codeName(bundle)).not.toBe(name)
  })
  it.each([
    ['a part of it', (file: Buffer) => file.subarray(0, 24)],
    ['zeros', (file: Buffer) => Buffer.alloc(file.length)],
    ['another byte', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('!')])],
    ['nothing', () => Buffer.alloc(0)],
  ])('is not read where the disk holds %s', (_, change) => {
    const name = codeName(bundle)
    keepCode(bundle, name, code)
    const file = join(folder, 'package', name)
    writeFileSync(file, change(readFileSync(file)))
    expect(readCode(bundle, name)).toBeUndefined()
  })
  it('takes room for a few settings, the latest, and leaves no temporary file', () => {
    for (let number = 1; number <= 7; number++) {
      keepCode(bundle, `engine-${number}.code`, code)
      utimesSync(join(folder, `package/engine-${number}.code`), number, number)
    }
    expect(keptIn('package')).toContain('engine-7.code')
    expect(keptIn('package').length).toBeLessThanOrEqual(5)
    expect(readdirSync(join(folder, 'package')).filter((file) => file.endsWith('.tmp'))).toEqual([])
  })
  it('is done without where nothing can be written', () => {
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'package/engine.cjs'))
    const absent = pathToFileURL(join(folder, 'package/engine.cjs/engine.cjs'))
    expect(() => keepCode(absent, 'engine-1.code', code)).not.toThrow()
    expect(readCode(absent, 'engine-1.code')).toBeUndefined()
  })
})
