import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { articles, originals } from './articles.mjs'
import { measureCommand, measureCompare, measureStart } from './command.mjs'
import { hostileTexts, repeated } from './hostile.mjs'
import { measureExtract, measureLibraries } from './libraries.mjs'
import { records } from './records.mjs'

/**
 * npm run bench [-- --quick | --memory | --compare]: how fast, how much memory, beside what else there is; Markdown on stdout.
 * --quick is a shorter run of the same; --memory compares 4,000 articles with 40,000; --compare sets 100,000 records beside each other.
 */

const quick = process.argv.includes('--quick')
const memory = process.argv.includes('--memory')
const comparison = process.argv.includes('--compare')
const texts = originals()
const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'))

const figure = (value, digits = 0) =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits })

const table = (head, rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'))
}

const corpus = async (number) => {
  const file = join(folder, `${number}.jsonl`)
  let units = 0
  const lines = function* () {
    let index = 0
    for (const text of articles(number, texts)) {
      units += text.length
      index += 1
      yield `${JSON.stringify({ id: `article-${index}`, text, published: '2024-05-03' })}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return { file, megabytes: units / 1e6 }
}

const libraries = () => {
  const sample = [...articles(quick ? 40 : 150, texts)]
  const units = sample.reduce((sum, text) => sum + text.length, 0)
  const times = measureLibraries(sample, quick ? 2 : 4)
  const theirs = times.get('compromise nlp(text), its default') ?? 0
  console.log(`In one process, ${sample.length} articles of ${figure(units / sample.length)} characters on average:\n`)
  table(
    ['', 'ms an article', 'MB a second', 'times as fast as compromise'],
    [...times].map(([name, time]) => [
      name,
      figure(time / sample.length, 2),
      figure(units / 1e3 / time, 2),
      figure(theirs / time, 1),
    ]),
  )
}

const command = async (numbers) => {
  const rows = []
  for (const number of numbers) {
    const { file, megabytes } = await corpus(number)
    for (const jobs of number === 1 ? [1] : [1, 2]) {
      const { seconds, peak } = await measureCommand(file, jobs)
      const rates = [figure(number / seconds, number === 1 ? 1 : 0), figure(megabytes / seconds, 2)]
      rows.push([figure(number), jobs, figure(seconds, 1), ...rates, peak === null ? 'unknown' : figure(peak)])
    }
  }
  console.log('The command, from start to end:\n')
  table(['articles', 'workers', 'seconds', 'articles a second', 'MB a second', 'peak memory, MB'], rows)
}

const start = async () => {
  const { file } = await corpus(1)
  const { ours, theirs } = await measureStart(file, quick ? 5 : 11)
  console.log(`One article takes ${figure(ours, 2)} s, importing compromise alone ${figure(theirs, 2)} s: a ratio of`)
  console.log(`${figure(ours / theirs, 2)}.\n`)
}

const recordsFile = async (number) => {
  const file = join(folder, `records-${number}.ndjson`)
  const lines = function* () {
    for (const { record } of records(number)) yield `${JSON.stringify(record)}\n`
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return file
}

const compare = async (numbers) => {
  const rows = []
  for (const number of numbers) {
    const file = await recordsFile(number)
    for (const jobs of [1, 2]) {
      const { seconds, peak, theirs } = await measureCompare(file, join(folder, `compared-${number}`), jobs)
      const ratio = figure(seconds / theirs, 1)
      rows.push([figure(number), jobs, figure(seconds, 1), peak === null ? 'unknown' : figure(peak), ratio])
    }
    rmSync(file)
    rmSync(`${file}.copy`)
  }
  console.log('Comparing records of one month, beside parsing and writing the same records as JSON:\n')
  table(['records', 'workers', 'seconds', 'peak memory, MB', 'times as long as JSON'], rows)
}

const growth = () => {
  const length = quick ? 10_000 : 25_000
  const rows = hostileTexts.map(([name, pattern]) => {
    measureExtract(repeated(pattern, length))
    const [once, fourfold] = [length, length * 4].map((size) => measureExtract(repeated(pattern, size)))
    return [name, figure(once), figure(fourfold), fourfold < 20 ? '-' : figure(fourfold / once, 1)]
  })
  console.log(`Growth on hostile input, from ${figure(length)} characters to four times as many (linear is 4):\n`)
  table(['repeated', 'ms', 'ms for four times as many', 'ratio'], rows)
}

try {
  if (comparison) await compare(quick ? [2000] : [10_000, 100_000])
  else if (memory) await command([4000, 40_000])
  else {
    libraries()
    await start()
    await command(quick ? [1, 300] : [1, 1000, 10_000])
    growth()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
