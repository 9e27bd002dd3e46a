import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const run = promisify(execFile)

interface Cruise {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly unknown[] }[]
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

/** A forbidden import, where it is planted, and the rule that it breaks. */
const planted: readonly (readonly [rule: string, path: string, code: string])[] = [
  ['read-imports', 'read/planted.ts', `import type { Token } from '../document/document.js'\nexport type T = Token\n`],
  ['lexicon-imports', 'lexicon/planted.ts', `import type { Span } from '../document/span.js'\nexport type T = Span\n`],
  ['document-imports', 'document/planted.ts', `export { schemaVersion } from '../claims/schema.js'\n`],
  ['grammar-imports', 'grammar/planted.ts', `export { counts } from '../extract/counts/index.js'\n`],
  ['extract-imports', 'extract/counts/planted.ts', `export { link } from '../../link/index.js'\n`],
  ['extract-kinds-apart', 'extract/dates/planted.ts', `export * from '../counts/index.js'\n`],
  ['link-imports', 'link/planted.ts', `export { schemaVersion } from '../claims/schema.js'\n`],
  ['claims-imports', 'claims/planted.ts', `export { toLine } from '../emit/json.js'\n`],
  ['corrections-imports', 'corrections/planted.ts', `export { toLine } from '../emit/json.js'\n`],
  ['emit-imports', 'emit/planted.ts', `export { parseDay } from '../read/index.js'\n`],
  ['compare-imports', 'compare/planted.ts', `export { toLine } from '../emit/json.js'\n`],
  ['page-imports', 'page/planted.ts', `export { toLine } from '../emit/json.js'\n`],
  ['page-script-imports', 'page/client/planted.ts', `export { kinds } from '../../claims/kinds/index.js'\n`],
  ['bundle-imports', 'bundle/planted.ts', `export { toLine } from '../emit/json.js'\n`],
  ['engine-imports', 'engine/planted.ts', `export { toLine } from '../emit/json.js'\n`],
  ['cli-imports', 'cli/planted.ts', `export { readDocument } from '../document/read.js'\n`],
  ['pipeline-callers', 'emit/planted-pipeline.ts', `export { extract } from '../pipeline.js'\n`],
  ['index-callers', 'emit/planted-too.ts', `export { extract } from '../index.js'\n`],
  ['no-cycles', 'read/planted-back.ts', `export { a } from './planted-circle.js'\nexport const b = 2\n`],
  ['no-unresolved', 'read/planted-nowhere.ts', `export { nothing } from './nowhere.js'\n`],
  ['no-utils', 'read/planted-utils.ts', `export { a } from './utils/planted.js'\n`],
  ['compromise-place', 'extract/planted.ts', `export { default as nlp } from 'compromise'\n`],
  ['suffix-thumb-place', 'extract/planted-endings.ts', `export { convert } from 'suffix-thumb'\n`],
  ['zod-place', 'link/planted-zod.ts', `export { z } from 'zod'\n`],
  ['chalk-place', 'emit/planted-chalk.ts', `export { Chalk } from 'chalk'\n`],
  ['commander-place', 'read/planted-commander.ts', `export { Command } from 'commander'\n`],
  ['tinypool-place', 'read/planted-pool.ts', `export { Tinypool } from 'tinypool'\n`],
  ['csv-stringify-place', 'cli/planted-csv.ts', `export { stringify } from 'csv-stringify/sync'\n`],
  ['iconv-lite-place', 'cli/planted-iconv.ts', `export { default as iconv } from 'iconv-lite'\n`],
  ['jsonc-parser-place', 'claims/planted-jsonc.ts', `export { parseTree } from 'jsonc-parser'\n`],
  ['@mozilla/readability-place', 'document/planted-page.ts', `export { Readability } from '@mozilla/readability'\n`],
  ['linkedom-place', 'document/planted-dom.ts', `export { parseHTML } from 'linkedom'\n`],
  ['htmlparser2-place', 'document/planted-html.ts', `export { Parser } from 'htmlparser2'\n`],
  ['mammoth-place', 'cli/planted-docx.ts', `export { default as mammoth } from 'mammoth'\n`],
  ['chardet-place', 'cli/planted-encoding.ts', `export { detect } from 'chardet'\n`],
  ['node-sqlite3-wasm-place', 'emit/planted-sqlite.ts', `export { default as sqlite } from 'node-sqlite3-wasm'\n`],
  ['hyparquet-writer-place', 'emit/planted-parquet.ts', `export { ParquetWriter } from 'hyparquet-writer'\n`],
  ['tinyglobby-place', 'cli/planted-glob.ts', `export { glob } from 'tinyglobby'\n`],
  ['files-at-the-edge', 'extract/counts/planted-files.ts', `export { readFileSync } from 'node:fs'\n`],
  ['no-machine-below-cli', 'link/planted-clock.ts', `export { performance } from 'node:perf_hooks'\n`],
  ['no-network', 'cli/planted-network.ts', `export { request } from 'node:https'\n`],
  ['no-development-packages', 'cli/planted-development.ts', `export { parse } from 'chrono-node'\n`],
]

/** Code that Biome must refuse, where it is planted, and the rule that it breaks. */
const unfit: readonly (readonly [rule: string, path: string, code: string])[] = [
  ['noRestrictedGlobals', 'link/unfit-clock.ts', 'export const now = (): number => Date.now()\n'],
  ['noRestrictedGlobals', 'extract/counts/unfit-locale.ts', `export const format = new Intl.NumberFormat('en')\n`],
  ['noConsole', 'document/unfit-console.ts', `console.log('a')\n`],
  ['noDefaultExport', 'emit/unfit-export.ts', 'export default 1\n'],
]

const plant = (folder: string, path: string, code: string): void => {
  mkdirSync(dirname(join(folder, 'src', path)), { recursive: true })
  writeFileSync(join(folder, 'src', path), code)
}

const copyOfHouse = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-house-'))
  for (const name of ['src', '.config', '.biome.json', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(
    dirname(dirname(createRequire(import.meta.url).resolve('zod/package.json'))),
    join(folder, 'node_modules'),
  )
  return folder
}

const cruise = async (folder: string): Promise<Cruise> => {
  const cli = join(folder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = await run(
    process.execPath,
    [cli, '--config', '.config/dependency-cruiser.cjs', '--output-type', 'json', 'src'],
    { cwd: folder, maxBuffer: 100_000_000 },
  )
  return JSON.parse(stdout)
}

const house = copyOfHouse()
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('dependency rules', () => {
  let before: Cruise
  let after: Cruise

  beforeAll(async () => {
    before = await cruise(house)
    for (const [, path, code] of planted) plant(house, path, code)
    plant(house, 'read/planted-circle.ts', `export { b } from './planted-back.js'\nexport const a = 1\n`)
    plant(house, 'read/utils/planted.ts', 'export const a = 1\n')
    after = await cruise(house)
  })

  test('the house keeps them', () => {
    expect(before.summary.violations).toEqual([])
  })

  test.each([
    'read',
    'lexicon',
    'document',
    'grammar',
    'extract',
    'link',
    'claims',
    'corrections',
    'compare',
    'emit',
    'engine',
    'page',
    'cli',
  ])('%s was seen', (folder) => {
    const modules = before.modules.filter(({ source }) => source.startsWith(`src/${folder}/`))
    expect(modules.length).toBeGreaterThan(1)
    expect(modules.some(({ dependencies }) => dependencies.length > 0)).toBe(true)
  })

  test.each(planted)('%s turns red on src/%s', (rule, path) => {
    const broken = after.summary.violations
      .filter(({ from }) => from === `src/${path}`)
      .map(({ rule: { name } }) => name)
    expect(broken).toContain(rule)
  })

  test('every rule is proved', () => {
    const config = createRequire(import.meta.url)(join(root, '.config/dependency-cruiser.cjs'))
    const rules = config.forbidden.map(({ name }: { name: string }) => name)
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(rules))
  })
})

describe('source rules', () => {
  test.each(unfit)('%s turns red on src/%s', async (rule, path, code) => {
    plant(house, path, code)
    const biome = join(house, 'node_modules/@biomejs/biome/bin/biome')
    const result = run(process.execPath, [biome, 'lint', '--vcs-enabled=false', `src/${path}`], { cwd: house })
    await expect(result).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(rule) })
  })
})
