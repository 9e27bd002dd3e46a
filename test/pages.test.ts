import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Encoded } from '../src/page/catalogue/encode.js'
import { claimwire, temporary, treeOf } from './process.js'
import { folderOf } from './runs.js'

/** A folder of pages as the command writes it: whole, the same every time, and over nobody's own files. */

const article = 'At least 12 people were killed in Oakton on Monday, Mayor Ann Lee said.\n'

const desk = (files: Readonly<Record<string, string>> = { 'a.txt': article, 'empty.txt': '' }): string => {
  const folder = temporary()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'in', name, '..'), { recursive: true })
    writeFileSync(join(folder, 'in', name), text)
  }
  return folder
}

const pages = (folder: string, ...options: string[]) =>
  claimwire(['in', '--quiet', '--format', 'html', '--out', 'review', ...options], { cwd: folder })

const catalogueIn = (folder: string): Encoded => {
  const html = readFileSync(join(folder, 'review/index.html'), 'utf8')
  return JSON.parse(html.split('id="catalogue">')[1]?.split('</script>')[0] ?? 'null')
}

describe('--format html', () => {
  test('writes an index, an article each, and what they share', async () => {
    const folder = desk({ 'a.txt': article, 'b/c.txt': article, 'b.html/d.txt': article })
    expect(await pages(folder)).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(Object.keys(treeOf(join(folder, 'review')))).toEqual([
      'articles/a.html',
      'articles/b.html~/d.html',
      'articles/b/c.html',
      'index.html',
      'page.css',
      'page.js',
    ])
  })

  test('gives the same bytes for any number of threads, and in any folder', async () => {
    const folder = folderOf(40, 300)
    await pages(folder)
    const other = folderOf(40, 300)
    await pages(other, '--jobs', '2')
    expect(treeOf(join(other, 'review'))).toEqual(treeOf(join(folder, 'review')))
  })

  test('lists what failed and what is not English', async () => {
    const german =
      'Der Minister sagte am Montag, dass die Zahl der Toten auf sieben gestiegen ist und weiter steigen wird.\n'
    const folder = desk({ 'a.txt': article, 'empty.txt': '', 'german.txt': german })
    expect((await pages(folder)).code).toBe(1)
    const { articles } = catalogueIn(folder)
    expect(articles.map(([file, , , , , status, notes]) => [file, status, notes])).toEqual([
      ['articles/a.html', 'complete', []],
      ['articles/empty.html', 'failed', [expect.stringMatching(/^error /)]],
      ['articles/german.html', expect.anything(), ['warning not-english']],
    ])
  })

  test('keeps the fields that are asked for', async () => {
    const folder = temporary()
    const rows = [
      { id: 'x', text: article, desk: 'city', url: 'https://example.org/1' },
      { id: 'y', text: article, desk: 'world' },
    ]
    writeFileSync(join(folder, 'in.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'))
    const run = (keep: string) =>
      claimwire(['in.jsonl', '--quiet', '--format', 'html', '--out', 'review', '--keep', keep], { cwd: folder })
    await run('desk')
    expect([catalogueIn(folder).fields, catalogueIn(folder).articles.map((each) => each[8])]).toEqual([
      ['desk'],
      [['city'], ['world']],
    ])
    await run('all')
    expect(catalogueIn(folder).fields).toEqual(['desk', 'url'])
  })

  test('takes the place of earlier pages, and leaves all else', async () => {
    const folder = desk({ 'old.txt': article, 'deep/older.txt': article })
    await pages(folder)
    writeFileSync(join(folder, 'review/corrections.ndjson'), '{}\n')
    writeFileSync(join(folder, 'review/articles/my.html'), 'mine')
    writeFileSync(join(folder, 'in/new.txt'), article)
    const emptied = desk({ 'new.txt': article })
    const { code } = await claimwire(
      [join(emptied, 'in'), '--quiet', '--format', 'html', '--out', join(folder, 'review')],
      { cwd: emptied },
    )
    expect(code).toBe(0)
    expect(Object.keys(treeOf(join(folder, 'review')))).toEqual([
      'articles/my.html',
      'articles/new.html',
      'corrections.ndjson',
      'index.html',
      'page.css',
      'page.js',
    ])
  })

  test('writes into no folder of other files, and through no link', async () => {
    const folder = desk()
    mkdirSync(join(folder, 'review'))
    writeFileSync(join(folder, 'review/index.html'), '<html>my site</html>')
    expect(await pages(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('name an empty folder') })
    expect(readFileSync(join(folder, 'review/index.html'), 'utf8')).toBe('<html>my site</html>')
    const linked = desk()
    await pages(linked)
    mkdirSync(join(linked, 'elsewhere'))
    const target = join(linked, 'linked')
    mkdirSync(target)
    symlinkSync('../elsewhere', join(target, 'articles'))
    writeFileSync(join(target, 'index.html'), readFileSync(join(linked, 'review/index.html')))
    const refused = await claimwire(['in', '--format', 'html', '--out', 'linked'], { cwd: linked })
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('a symbolic link stands where pages go') })
  })

  test('refuses what does not go with it', async () => {
    const folder = desk()
    const run = (...args: string[]) => claimwire(['in', '--format', 'html', ...args], { cwd: folder })
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('needs --out DIR') })
    expect(await run('--out', 'r', '--resume')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('leave --resume out'),
    })
    expect(await run('--out', 'r', '--offsets', 'codepoint')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--offsets'),
    })
    expect(existsSync(join(folder, 'r'))).toBe(false)
  })

  test('of nothing is an index with nothing in it', async () => {
    const folder = temporary()
    mkdirSync(join(folder, 'in'))
    expect((await pages(folder)).code).toBe(1)
    expect(catalogueIn(folder).articles).toEqual([])
  })

  test('is named at the end of the report', async () => {
    const { stdout } = await claimwire(['--format', 'report', '-'], { stdin: article })
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('--format html')
  })
})
