import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Article, corpus } from './corpus-of-files.js'
import { claimwire, recordsOf, temporary, treeOf } from './process.js'

/** One corpus laid out as researchers hold it: whatever the files are, the claims are the same. */

const day = ({ day, month, year }: Article): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const month = (article: Article): string => monthNames[article.month - 1]!
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const asText = ({ title, paragraphs }: Article): string => `${title}\n\n${paragraphs.join('\n\n')}\n`

const asCsv = (articles: readonly Article[]): string =>
  [
    'address;headline;date;body;outlet',
    ...articles.map((article) => {
      const numbers = `${article.day}/${article.month}/${article.year}`
      return [
        cell(`news/${article.name}`),
        cell(article.title),
        numbers,
        cell(article.paragraphs.join('\n\n')),
        article.outlet,
      ].join(';')
    }),
  ].join('\r\n')

const asLines = (articles: readonly Article[]): string =>
  articles
    .map((article, index) => {
      const { title, paragraphs, outlet } = article
      const seconds = Date.UTC(article.year, article.month - 1, article.day, 9, 30) / 1000
      const pub_date = index % 2 === 0 ? seconds : `${month(article)} ${article.day}, ${article.year}`
      return `${JSON.stringify({ uri: article.name, pub_date, headline: title, content: paragraphs.join('\n\n'), outlet })}\n`
    })
    .join('')

const asPage = (article: Article): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(article.title)} | ${article.outlet}</title>
<meta property="og:site_name" content="${article.outlet}">
<meta property="article:published_time" content="${day(article)}T09:30:00+00:00">
<link rel="canonical" href="https://news.example/${article.name}">
<script>var tracker = "<b>12</b> people";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>${escaped(article.title)}</h1>
${article.paragraphs.map((paragraph) => `<p>${escaped(paragraph).replace(/\d[\d,]*/, '<b>$&</b>')}</p>`).join('\n')}
</article></main><footer><a href="/terms">Terms</a> &copy; ${article.outlet}</footer></body></html>
`

const asNexis = (articles: readonly Article[]): string =>
  articles
    .map(
      (article, index) => `
                              ${index + 1} of ${articles.length} DOCUMENTS


                              ${article.outlet}

                          ${month(article)} ${article.day}, ${article.year} Sunday
                              Late Edition - Final

${article.title}

BYLINE: By ANN LEE

SECTION: Section A; Pg. 1

LENGTH: 120 words


   ${article.paragraphs.join('\n\n   ')}

LOAD-DATE: ${month(article)} ${article.day + 1}, ${article.year}

LANGUAGE: ENGLISH

              Copyright ${article.year} ${article.outlet}
                       All Rights Reserved
`,
    )
    .join('\n\f')

type Claim = Readonly<Record<string, unknown>> & { source?: { text: string }; cue?: { text: string } }

/** What an article claims: words and what they mean, without where they stand. */
const claimsOf = (record: ReturnType<typeof JSON.parse>): unknown => {
  const { counts, dates, officials, people, organizations, locations, statements } = record
  const lines = [
    ...counts.map(({ text, kind, min, max, bound, outcome }: Claim) => [text, kind, min, max, bound, outcome]),
    ...dates.map(({ text, value }: Claim) => [text, value]),
    ...[...officials, ...people, ...organizations, ...locations].map(({ name, country }: Claim) => [name, country]),
    ...statements.map(({ source, cue }: Claim) => [source?.text, cue?.text]),
  ]
  return lines.map((line) => JSON.stringify(line)).sort()
}

const folder = temporary()
const options = ['--keep', 'outlet']

beforeAll(() => {
  mkdirSync(join(folder, 'texts'))
  mkdirSync(join(folder, 'pages'))
  for (const article of corpus) {
    writeFileSync(join(folder, 'texts', `${article.name}.txt`), asText(article))
    writeFileSync(join(folder, 'pages', `${article.name}.html`), asPage(article))
  }
  writeFileSync(join(folder, 'news.csv'), `\ufeff${asCsv(corpus)}`)
  writeFileSync(join(folder, 'news.jsonl.gz'), gzipSync(asLines(corpus)))
  writeFileSync(join(folder, 'download.txt'), asNexis(corpus))
})

describe('a corpus of 30 articles', () => {
  test('gives the same claims from a folder, CSV, packed JSON lines, pages and an export', async () => {
    expect(corpus).toHaveLength(30)
    const published = new Map(corpus.map((article) => [article.title, day(article)]))
    const runs: Record<string, ReturnType<typeof JSON.parse>[]> = {}
    for (const input of ['texts', 'news.csv', 'news.jsonl.gz', 'pages', 'download.txt']) {
      const { code, stdout, stderr } = await claimwire([...options, input], { cwd: folder })
      expect({ code, input, stderr }).toMatchObject({ code: 0 })
      runs[input] = recordsOf(stdout)
      expect(runs[input]).toHaveLength(30)
    }
    for (const [input, records] of Object.entries(runs))
      for (const { document } of input === 'texts' ? [] : records) {
        expect(document.published, `${input} ${document.id}`).toBe(published.get(document.title))
        expect(document.outlet).toBe(corpus.find(({ title }) => title === document.title)?.outlet)
        expect(document.meta).toEqual({ outlet: document.outlet })
      }
    const dated = await claimwire(['-q', '--input', 'ndjson', '-'], {
      stdin: corpus
        .map((article) => `${JSON.stringify({ text: asText(article), published: day(article) })}\n`)
        .join(''),
    })
    const expected = new Map(recordsOf(dated.stdout).map((record) => [record.document.title, claimsOf(record)]))
    expect(expected.size).toBe(30)
    for (const input of ['news.csv', 'news.jsonl.gz', 'pages', 'download.txt'])
      for (const record of runs[input]!)
        expect(claimsOf(record), `${input} ${record.document.id}`).toEqual(expected.get(record.document.title))
  })

  test('every text that was taken out goes along, and slices to its claims', async () => {
    const { stdout } = await claimwire(['-q', 'pages', 'download.txt'], { cwd: folder })
    for (const { document, counts } of recordsOf(stdout))
      for (const { text, start, end, sentence } of counts) {
        const isTitle = document.sentences[sentence].section === 'title'
        expect((isTitle ? document.title : document.text).slice(start, end)).toBe(text)
      }
    const { code } = await claimwire(['validate', '-'], { stdin: `[${stdout.trim().split('\n').join(',')}]` })
    expect(code).toBe(0)
  })

  test('gives the same bytes for every number of workers, and the same files after --resume', async () => {
    const inputs = ['news.csv', 'pages', 'download.txt', 'news.jsonl.gz']
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => claimwire(['-q', '-j', jobs, ...options, ...inputs], { cwd: folder })),
    )
    expect(one?.stdout).toBe(two?.stdout)
    expect(recordsOf(one?.stdout ?? '')).toHaveLength(120)
    await claimwire(['-q', ...options, ...inputs, '-o', 'out'], { cwd: folder })
    const tree = treeOf(join(folder, 'out'))
    const again = await claimwire([...options, ...inputs, '-o', 'out', '--resume'], { cwd: folder })
    expect(treeOf(join(folder, 'out'))).toEqual(tree)
    expect(again.stderr).toMatch(/\d+ skipped, done before/)
  })
})

test('the dateline field of an export opens its text', async () => {
  const folder = temporary()
  const one = (place: string, words: string): string =>
    `1 of 2 DOCUMENTS\n\nThe Andean Post\n\nMay 12, 1999, Wednesday\n\nLENGTH: 12 words\n\nHEADLINE: Homes fall\n\nDATELINE: ${place}\n\nBODY:\n${words}\n\nLOAD-DATE: May 13, 1999\n\n`
  writeFileSync(
    join(folder, 'a.txt'),
    one('LIMA', 'Some 400 homes fell.') + one('Quito', 'QUITO (AP) - Some 30 homes fell.'),
  )
  const { stdout } = await claimwire(['--quiet', '--format', 'ndjson', 'a.txt'], { cwd: folder })
  expect(recordsOf(stdout).map(({ document }) => [document.dateline?.place, document.text])).toEqual([
    ['LIMA', 'LIMA — Some 400 homes fell.'],
    ['QUITO', 'QUITO (AP) - Some 30 homes fell.'],
  ])
})
