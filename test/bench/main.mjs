import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { articles, originals } from './articles.mjs'
import { binary, inTurns, measure, measureCommand, measureCompare } from './command.mjs'
import { hostileTexts, repeated } from './hostile.mjs'
import { readers, told } from './libraries.mjs'
import { records } from './records.mjs'

/**
 * npm run bench [-- --quick | --memory | --compare]: how fast, how much memory, beside what else there is; Markdown on stdout.
 * --quick is a shorter run of the same; --memory compares 4,000 articles with 40,000; --compare sets 100,000 records beside each other.
 * Every figure is a median of turns; programs that are set beside each other are run in the same turns.
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

/** What each measurement came to beside what is asked for; printed last. */
const ratios = []
const ratio = (what, value, asked) => ratios.push([what, figure(value, 2), asked])

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

const start = async () => {
  const article = join(folder, 'one.txt')
  writeFileSync(article, texts.find((text) => text.length > 2500) ?? texts[0])
  const taken = await inTurns(quick ? 5 : 15, {
    'bare node': () => measure(['-e', '0']),
    'claimwire --version': () => measure([binary, '--version']),
    'claimwire --help': () => measure([binary, '--help']),
    'importing compromise alone': () => measure(['-e', "import('compromise')"]),
    'claimwire one.txt': () => measure([binary, '--quiet', article]),
  })
  const bare = taken['bare node']
  console.log('## Start: a process from start to end\n')
  table(
    ['', 'ms by the clock', 'ms above bare node', 'ms of the processors', 'peak memory, MB'],
    Object.entries(taken).map(([name, { seconds, processor, peak }]) => [
      name,
      ...[seconds, seconds - bare.seconds, processor].map((each) => figure(each * 1000)),
      figure(peak),
    ]),
  )
  const above = (name) => (taken[name].seconds - bare.seconds) * 1000
  const [ours, theirs] = ['claimwire one.txt', 'importing compromise alone'].map((name) => taken[name].seconds)
  ratio('one article, as a share of importing compromise', ours / theirs, 'at most 0.8')
  ratio('--version, ms above bare node', above('claimwire --version'), 'at most 60')
  ratio('--help, ms above bare node', above('claimwire --help'), 'at most 60')
}

const reader = new URL('reader.mjs', import.meta.url).pathname

/** One library in a process of its own: seconds of processor time for loading, fresh articles, more articles. */
const readIn = async (name, numbers) => {
  const { printed, processor, peak } = await measure([reader, name, ...numbers.map(String)], { stdout: 'pipe' })
  const { load, fresh, more } = JSON.parse(printed)
  return {
    load,
    fresh: fresh.seconds,
    megabytes: fresh.megabytes,
    rate: more.seconds === 0 ? 0 : more.megabytes / more.seconds,
    processor,
    peak,
  }
}

const libraries = async () => {
  const number = quick ? 60 : 150
  const others = number * 3
  const turns = quick ? 1 : 3
  const names = Object.keys(readers)
  const all = (numbers) => inTurns(turns, Object.fromEntries(names.map((name) => [name, () => readIn(name, numbers)])))
  const cold = await all([0, number, 0])
  const warm = await all([others, number, number])
  const characters = (cold.claimwire.megabytes * 1e6) / number
  console.log(
    `## Reading: ${number} fresh articles of ${figure(characters)} characters, each library in a process of its own\n`,
  )
  console.log('Milliseconds of processor time for an article, and how many times as fast as compromise that is.\n')
  const row = (name) => {
    const shown = (taken, field) => [
      figure((taken[name][field] * 1000) / number, 2),
      figure(taken.compromise[field] / taken[name][field], 1),
    ]
    return [
      told[name],
      figure(cold[name].load * 1000),
      ...shown(cold, 'fresh'),
      ...shown(warm, 'fresh'),
      figure(warm[name].rate, 2),
    ]
  }
  table(
    ['', 'ms to load', 'in a new process', 'times', `after ${others} others`, 'times', 'MB a second after these'],
    names.map(row),
  )
  const times = (taken) => taken.compromise.fresh / taken.claimwire.fresh
  ratio(`${number} articles in a new process, times as fast as compromise`, times(cold), 'at least 2.5')
  ratio(`${number} articles after ${others} others, times as fast as compromise`, times(warm), 'at least 5')
  ratio('MB a second and core, once warm', warm.claimwire.rate, 'at least 1')
  ratio(
    'wink-nlp (tokens, parts of speech, its entities), times as fast as claimwire once warm',
    warm['wink-nlp'].rate / warm.claimwire.rate,
    '-',
  )
}

const workers = async (numbers, turns) => {
  console.log('## The command over a file of records, from start to end\n')
  const rows = []
  let last = null
  for (const number of numbers) {
    const { file, megabytes } = await corpus(number)
    const taken = await inTurns(turns, { 1: () => measureCommand(file, 1), 2: () => measureCommand(file, 2) })
    for (const [jobs, { seconds, processor, peak }] of Object.entries(taken)) {
      const rates = [figure(number / seconds), figure(megabytes / seconds, 2), figure(megabytes / processor, 2)]
      rows.push([figure(number), jobs, figure(seconds, 1), figure(processor, 1), ...rates, figure(peak)])
    }
    last = taken
    rmSync(file)
  }
  table(
    [
      'articles',
      'workers',
      'seconds',
      'seconds of the processors',
      'articles a second',
      'MB a second',
      'MB a second and core',
      'peak memory, MB',
    ],
    rows,
  )
  ratio('two workers, processor time as a multiple of one', last[2].processor / last[1].processor, 'at most 1.15')
  ratio('two workers, times as soon as one', last[1].seconds / last[2].seconds, 'at least 1.5')
  ratio('two workers, peak memory in MB', last[2].peak, 'at most 450')
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
      rows.push([figure(number), jobs, figure(seconds, 1), figure(peak), figure(seconds / theirs, 1)])
    }
    rmSync(file)
    rmSync(`${file}.copy`)
  }
  console.log('## Comparing records of one month, beside parsing and writing the same records as JSON\n')
  table(['records', 'workers', 'seconds', 'peak memory, MB', 'times as long as JSON'], rows)
}

const growth = async () => {
  const extract = await readers.claimwire()
  const timeOf = (text) => {
    const began = process.cpuUsage()
    extract(text)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
  const length = quick ? 8000 : 25_000
  const rows = hostileTexts.map(([name, pattern]) => {
    timeOf(repeated(pattern, length))
    const [once, fourfold] = [length, length * 4].map((size) => timeOf(repeated(pattern, size)))
    return [name, figure(once), figure(fourfold), fourfold < 20 ? '-' : figure(fourfold / once, 1)]
  })
  console.log(`## Growth on hostile input, from ${figure(length)} characters to four times as many (linear is 4)\n`)
  table(['repeated', 'ms', 'ms for four times as many', 'ratio'], rows)
}

const began = performance.now()
try {
  if (comparison) await compare(quick ? [2000] : [10_000, 100_000])
  else if (memory) await workers([4000, 40_000], 1)
  else {
    await start()
    await libraries()
    await workers(quick ? [300] : [500, 2000], quick ? 1 : 3)
    await growth()
  }
  if (ratios.length > 0) {
    console.log('## What it comes to\n')
    table(['', 'measured', 'asked'], ratios)
  }
  console.log(`Node ${process.version}, ${figure((performance.now() - began) / 1000)} seconds in all.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
