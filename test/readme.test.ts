import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../src/claims/schema.js'
import { selectorsOf } from '../src/corrections/selectors.js'
import { extract } from '../src/index.js'
import { claimwire, recordsOf, shell, temporary } from './process.js'
import { root } from './source-files.js'
import { written } from './written.js'

/** What README.md promises. `UPDATE_README=1 npm test` writes the claims of its article anew, to be read before they are committed. */
const update = process.env.UPDATE_README === '1'
const path = join(root, 'README.md')
const readme = readFileSync(path, 'utf8')

/** The code blocks of a language, in order. */
const blocks = (language: string): string[] =>
  readme
    .split('\n```')
    .filter((_, i) => i % 2 === 1)
    .filter((block) => block.startsWith(`${language}\n`))
    .map((block) => block.slice(language.length + 1))

/** The part below a heading. */
const part = (heading: string): string => readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''

/** A folder with the files that the examples speak of, and the command as `claimwire`. */
const desk = (): string => {
  const folder = temporary()
  for (const name of ['wire-story.txt', 'web-page.txt', 'crlf.txt', 'several.ndjson'])
    cpSync(join(root, 'fixtures', name), join(folder, 'articles', name))
  writeFileSync(join(folder, 'article.txt'), blocks('text')[0] ?? '')
  return folder
}
/** What two coders say of the first counts of an article in "articles". */
const addMarks = (folder: string): void => {
  const text = readFileSync(join(folder, 'articles/wire-story.txt'), 'utf8')
  const { counts, tool } = extract(text)
  for (const coder of ['AB', 'CD']) {
    const marks = counts.slice(0, 3).map((claim, index) => ({
      schemaVersion: 1,
      type: 'correction',
      tool: { name: 'claimwire', version: tool.version },
      document: { id: 'wire-story.txt', sha256: null, offsets: 'utf16' },
      claim: { id: claim.id, kind: 'counts', rule: claim.rule },
      target: { in: 'text', selector: selectorsOf(text, claim) },
      verdict: coder === 'AB' && index === 0 ? 'wrong' : 'right',
      edits: null,
      added: null,
      note: null,
      coder,
      sample: null,
      time: null,
    }))
    writeFileSync(join(folder, `marks-${coder}.ndjson`), marks.map((mark) => `${JSON.stringify(mark)}\n`).join(''))
  }
}

const run = (command: string, folder: string) => shell(`claimwire() { $CLAIMWIRE "$@"; }; ${command}`, folder)

type Row = Readonly<Record<string, unknown>>

/** Rows as the shell of SQLite shows them in columns. */
const inColumns = (rows: readonly Row[]): string => {
  const names = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => names.map((name) => String(row[name] ?? '')))
  const widths = names.map((name, k) => Math.max(name.length, ...cells.map((row) => row[k]?.length ?? 0)))
  const lines = [names, widths.map((width) => '-'.repeat(width)), ...cells]
  return lines
    .map((line) =>
      line
        .map((cell, k) => cell.padEnd(widths[k] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Every name of a property in a schema. */
const propertiesIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(propertiesIn)]
}

describe('README', () => {
  it('opens with an article and the claims that it gives', async () => {
    const folder = desk()
    const { stdout } = await claimwire(['--quiet', 'article.txt'], { cwd: folder })
    const [record] = recordsOf(stdout)
    if (update)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/\n```json\n[^`]*```/, () => `\n\`\`\`json\n${written(record)}\`\`\``),
      )
    else expect(JSON.parse(blocks('json')[0] ?? '')).toEqual(record)
  })

  it('shows the example of comparing that a test runs', () => {
    const example = readFileSync(join(root, 'fixtures/compare/example.md'), 'utf8')
    const shown = /```text\n31 die[^`]*```/
    const block = /```text\n[^`]*```/.exec(example)?.[0] ?? ''
    if (update)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(shown, () => block),
      )
    else expect(shown.exec(readme)?.[0]).toBe(block)
  })

  it('shows the program for Spark that a test runs', () => {
    const program = readFileSync(join(root, 'test/spark/claims.py'), 'utf8')
    const shown = `${blocks('python').find((block) => block.includes('pyspark'))}\n`
    if (update)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(shown, () => program),
      )
    else expect(shown).toBe(program)
  })

  it('has a recipe for GNU parallel that gives the bytes of one run (a stand-in runs it where that is not installed)', async () => {
    const folder = desk()
    const lines = Array.from({ length: 2300 }, (_, k) =>
      JSON.stringify({ id: `a${k}`, text: k === 7 ? '' : `${k} fled.` }),
    )
    writeFileSync(join(folder, 'articles.jsonl'), `${lines.join('\n')}\n`)
    const recipe = blocks('sh').find((block) => block.includes('parallel ')) ?? ''
    const standIn = `command -v parallel > /dev/null || parallel() {
      while [ "$1" != ::: ]; do line=$1; shift; done; shift
      for file; do eval "$(printf %s "$line" | sed "s#{[.]}#\${file%.*}#g; s#{}#$file#g")" || return; done
    }`
    // the processes that GNU parallel starts see no functions of this shell, but exported ones
    const { code, stderr } = await run(`export -f claimwire; export CLAIMWIRE; ${standIn}\n${recipe}`, folder)
    expect(code, stderr).toBe(0)
    await run('claimwire --quiet articles.jsonl > whole.ndjson', folder)
    const [cut, whole] = ['claims.ndjson', 'whole.ndjson'].map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(cut?.split('\n')).toHaveLength(2301)
    expect(cut).toBe(whole)
  })

  it('says what the library gives', () => {
    const record = extract('At least 12 people fled on Monday.', { published: '2025-12-07' })
    expect([record.counts[0]?.bound, record.dates[0]?.value]).toEqual(['at_least', '2025-12-01'])
    expect(blocks('ts')[0]).toContain('// at_least 2025-12-01')
  })

  it('has every option of the help, and no other', async () => {
    const { stdout } = await claimwire(['--help'])
    const flags = (text: string): string[] => [...new Set(text.match(/(?<=^|[\s,`])--[a-z][a-z-]+/g))].sort()
    const options = (stdout.split('Options:')[1] ?? '').split('Commands:')[0] ?? ''
    expect(
      flags(
        part('Options')
          .split('\n')
          .filter((line) => line.startsWith('| `'))
          .join('\n'),
      ),
    ).toEqual(
      flags(
        options
          .split('\n')
          .filter((line) => /^ {2}-/.test(line))
          .join('\n'),
      ),
    )
  })

  it('names every field of the output', () => {
    const named = new Set(part('Output').match(/`[A-Za-z0-9]+`/g))
    expect([...new Set(propertiesIn(jsonSchema()))].filter((name) => !named.has(`\`${name}\``))).toEqual([])
  })

  it('gives commands that run', async () => {
    const folder = desk()
    addMarks(folder)
    const hasJq = (await shell('command -v jq', folder)).code === 0
    if (!hasJq) process.stderr.write('readme.test.ts: there is no jq, its recipe is not run\n')
    const commands = blocks('sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.startsWith('claimwire ') || (line.startsWith('jq ') && hasJq))
    expect(commands.length).toBeGreaterThan(6)
    for (const command of commands) {
      const { code, stdout, stderr } = await run(command, folder)
      expect(code, `${command}\n${stderr}`).toBe(0)
      if (!/ > | --out | validate /.test(command)) expect(stdout, command).not.toBe('')
    }
  })

  it('answers the questions of its SQL, over the fixtures', async () => {
    const folder = temporary()
    cpSync(join(root, 'fixtures'), join(folder, 'fixtures'), { recursive: true })
    await claimwire(['fixtures', '--quiet', '--format', 'sqlite', '--out', 'claims.db'], { cwd: folder })
    const database = new sqlite.Database(join(folder, 'claims.db'), { readOnly: true })
    const queries = blocks('sql').filter((query) => !query.includes('claims.ndjson'))
    expect(queries).toHaveLength(3)
    for (const query of queries) {
      const shown = inColumns(database.all(query) as Row[])
      if (update) {
        const now = readFileSync(path, 'utf8')
        const at = now.indexOf('```text\n', now.indexOf(query)) + '```text\n'.length
        writeFileSync(path, `${now.slice(0, at)}${shown}${now.slice(now.indexOf('\n```', at))}`)
      } else expect(readme.split(query)[1]?.split('```text\n')[1]?.split('\n```')[0], query).toBe(shown)
    }
    database.close()
  })

  it('slices by code points in Python', async () => {
    const folder = desk()
    if ((await shell('command -v python3', folder)).code !== 0) {
      process.stderr.write('readme.test.ts: there is no python3, its recipe is not run\n')
      return
    }
    await run('claimwire articles/ --quiet --offsets codepoint --format ndjson > codepoints.ndjson', folder)
    const recipe = blocks('python').find((block) => block.includes('codepoints.ndjson')) ?? ''
    writeFileSync(join(folder, 'slice.py'), recipe)
    const { code, stderr } = await shell('python3 slice.py', folder)
    expect(code, stderr).toBe(0)
  })

  it('has recipes for pandas and DuckDB that run', async () => {
    const folder = desk()
    await run('claimwire articles/ --quiet > claims.ndjson', folder)
    writeFileSync(join(folder, 'query.sql'), blocks('sql').find((query) => query.includes('claims.ndjson')) ?? '')
    writeFileSync(join(folder, 'recipe.py'), blocks('python')[0] ?? '')
    const recipes = {
      pandas: 'python3 recipe.py',
      duckdb: `python3 -c 'import duckdb; print(duckdb.sql(open("query.sql").read()))'`,
    }
    for (const [library, command] of Object.entries(recipes)) {
      if ((await shell(`python3 -c 'import ${library}'`, folder)).code !== 0) {
        process.stderr.write(`readme.test.ts: there is no ${library}, its recipe is not run\n`)
        continue
      }
      const { code, stdout, stderr } = await shell(command, folder)
      expect(code, `${command}\n${stderr}`).toBe(0)
      expect(stdout, command).toMatch(/\w/)
    }
  })

  it('has a lexicon that is read', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'names.csv'), blocks('csv')[0] ?? '')
    writeFileSync(join(folder, 'a.txt'), 'Twelve men fled Camp Senna, Ivo Brandal said.')
    const { stdout } = await claimwire(['--quiet', '--lexicon', 'names.csv', 'a.txt'], { cwd: folder })
    const [record] = recordsOf(stdout)
    expect([record.locations[0].country, record.officials[0].title]).toEqual(['IQ', 'minister'])
  })

  it('tells the commands of a fresh checkout', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const line of blocks('sh').flatMap((block) => block.split('\n')))
      for (const [, script] of line.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(script ?? '')
    expect(readme).toContain('npm ci && node bin/claimwire.js fixtures\n')
    expect(readme).toContain('npm ci && npm test\n')
  })
})

describe('examples of the help', () => {
  it('run', async () => {
    const folder = desk()
    cpSync(join(folder, 'articles'), join(folder, 'news'), { recursive: true })
    cpSync(join(folder, 'articles', 'several.ndjson'), join(folder, 'records.jsonl'))
    writeFileSync(
      join(folder, 'news.csv'),
      'headline,body,outlet,url\nHomes fall,Some 400 homes fell.,Post,http://a.example\n',
    )
    const { stdout } = await claimwire(['--help'])
    const examples = (stdout.split('Examples:\n')[1] ?? '').split('\n\n')[0] ?? ''
    const commands = examples
      .split('\n')
      .map((line) => line.trim().split(/ {3,}/)[0] ?? '')
      .filter((line) => line !== '' && !line.includes('jq'))
    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) {
      const { code, stderr } = await run(command, folder)
      expect(code, `${command}\n${stderr}`).toBe(0)
    }
  })
})
