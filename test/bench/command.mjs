import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const binary = new URL('../../bin/claimwire.js', import.meta.url).pathname
const usage = new URL('usage.cjs', import.meta.url).pathname

/** Runs Node to its end: seconds by the clock, seconds of all processors, the peak of its memory in megabytes, and what it printed, where that is kept. */
export const measure = (args, { stdout = 'ignore' } = {}) =>
  new Promise((resolve, reject) => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwire-usage-'))
    const file = join(folder, 'usage.json')
    const env = { ...process.env, CLAIMWIRE_USAGE: file }
    const began = performance.now()
    const child = spawn(process.execPath, ['--require', usage, ...args], { stdio: ['ignore', stdout, 'inherit'], env })
    const printed = []
    child.stdout?.on('data', (chunk) => printed.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - began) / 1000
      const taken = code === 0 ? JSON.parse(readFileSync(file, 'utf8')) : null
      rmSync(folder, { recursive: true })
      if (taken === null) reject(new Error(`${args.join(' ')} ended with ${code}`))
      else resolve({ seconds, ...taken, printed: Buffer.concat(printed).toString() })
    })
  })

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Measures several things in turns, so that a busy machine is busy for all of them: medians by name. */
export const inTurns = async (turns, runs) => {
  const taken = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let turn = 0; turn < turns; turn++) for (const [name, run] of Object.entries(runs)) taken[name].push(await run())
  const middle = (all, field) => median(all.map((one) => one[field]))
  return Object.fromEntries(
    Object.entries(taken).map(([name, all]) => [
      name,
      Object.fromEntries(
        Object.keys(all[0])
          .filter((field) => typeof all[0][field] === 'number')
          .map((field) => [field, middle(all, field)]),
      ),
    ]),
  )
}

/** Runs the command over a file of records. */
export const measureCommand = (file, jobs) => measure([binary, '-q', '-f', 'ndjson', '-j', String(jobs), file])

const copying = `
  const { createReadStream, createWriteStream } = require('node:fs')
  const { createInterface } = require('node:readline')
  const { pipeline } = require('node:stream/promises')
  const [, from, to] = process.argv
  const copied = async function* (lines) { for await (const line of lines) yield JSON.stringify(JSON.parse(line)) + '\\n' }
  pipeline(createInterface({ input: createReadStream(from) }), copied, createWriteStream(to))`

/** Comparing the records of a file, and beside it what any program takes that reads them as JSON and writes them again. */
export const measureCompare = async (file, folder, jobs) => {
  const ours = await measure([binary, 'compare', '-q', '-j', String(jobs), '-o', folder, file])
  const { seconds } = await measure(['-e', copying, file, `${file}.copy`])
  return { ...ours, theirs: seconds }
}
