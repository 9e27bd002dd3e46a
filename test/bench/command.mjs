import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const binary = new URL('../../bin/claimwire.js', import.meta.url).pathname

/** The peak of a running process's resident memory in megabytes, or null where the system does not tell. */
const peakOf = (pid) => {
  try {
    const match = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match === null ? null : Number(match[1]) / 1024
  } catch {
    return null
  }
}

/** Runs Node to its end: seconds, and the peak of its memory in megabytes. */
export const measure = (args) =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    let peak = null
    const timer = setInterval(() => {
      peak = peakOf(child.pid) ?? peak
    }, 25)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, peak })
      else reject(new Error(`${args.join(' ')} ended with ${code}`))
    })
  })

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

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** One article against loading compromise and doing nothing, in turns: medians of seconds. */
export const measureStart = async (file, rounds) => {
  const ours = []
  const theirs = []
  for (let round = 0; round < rounds; round++) {
    ours.push((await measureCommand(file, 1)).seconds)
    theirs.push((await measure(['-e', "import('compromise')"])).seconds)
  }
  return { ours: median(ours), theirs: median(theirs) }
}
