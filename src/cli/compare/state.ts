import { closeSync, createReadStream, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import type { ComparisonDiagnostic } from '../../claims/comparison.js'
import { createCompacting } from '../../compare/features/compact.js'
import { faultOf } from '../../read/index.js'
import { toolVersion } from '../../version.js'
import { KnownError } from '../messages.js'
import type { ReadArticle, Reading } from './articles.js'
import type { Spool } from './spool.js'

/**
 * What daily runs remember: the outline and the claims of every article of the days before, as they were read, so that a run over the articles
 * of a day gives what one run over all days gives, whatever came late or twice. A line with what shaped them, then three lines an article:
 * the hash of what was read, the outline, the claims.
 */

const shape = 'claimwire-compare-state/1'

/** What shaped the articles of a state: with another one they would have been read in another way. */
export interface StateOptions {
  /** the hash of the user's lexicon */
  readonly lexicon: string | null
  /** the date of articles without one */
  readonly published: string | null
}

interface Head extends StateOptions {
  readonly shape: string
  readonly version: string
  readonly articles: number
  readonly failed: number
  readonly diagnostics: readonly ComparisonDiagnostic[]
}

/** What a state holds. */
export type Remembered = Pick<Reading, 'articles' | 'failed' | 'diagnostics'>

const nothing: Remembered = { articles: [], failed: 0, diagnostics: [] }

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)])
      rest = []
      from = end + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
  if (rest.length > 0) throw new KnownError(`--state ${path}: it is cut off`, 1)
}

const headIn = (path: string, line: string): Head => {
  try {
    const head = JSON.parse(line) as Head
    if (head.shape?.startsWith('claimwire-compare-state/') === true) return head
  } catch {
    // said below
  }
  throw new KnownError(`--state ${path}: no state of claimwire compare, and stays as it is`)
}

/** Says what tells a state from what this run would remember. */
const checkHead = (path: string, head: Head, options: StateOptions): void => {
  const otherwise = `--state ${path}: it was made by claimwire ${head.version}`
  const advice = 'give another file, and compare the days before once more'
  if (head.shape !== shape || head.version !== toolVersion)
    throw new KnownError(`${otherwise}, and this is ${toolVersion}: ${advice}`)
  for (const name of ['lexicon', 'published'] as const)
    if (head[name] !== options[name]) throw new KnownError(`${otherwise} with another --${name}: ${advice}`)
}

/** Reads what earlier runs remember; nothing where there is no file yet. A KnownError says why a state does not fit. */
export const readState = async (path: string, options: StateOptions, spool: Spool): Promise<Remembered> => {
  if (!existsSync(path)) return nothing
  const articles: ReadArticle[] = []
  let head: Head | null = null
  const pending: Buffer[] = []
  const compact = createCompacting()
  try {
    for await (const line of linesOf(path)) {
      if (head === null) {
        head = headIn(path, line.toString())
        checkHead(path, head, options)
        continue
      }
      pending.push(line)
      if (pending.length < 3) continue
      const [digest, outline, claims] = pending.splice(0) as [Buffer, Buffer, Buffer]
      articles.push({
        digest: digest.toString(),
        outline: compact(JSON.parse(outline.toString())),
        size: claims.length,
        place: spool.add(claims),
      })
    }
  } catch (error) {
    throw error instanceof KnownError ? error : new KnownError(`--state ${path}: ${faultOf(error).message}`)
  }
  if (head === null || head.articles !== articles.length) throw new KnownError(`--state ${path}: it is cut off`, 1)
  return { articles, failed: head.failed, diagnostics: head.diagnostics }
}

/** Writes all that was read until now, under its name only when it is whole. */
export const writeState = (path: string, options: StateOptions, remembered: Remembered, spool: Spool): void => {
  const temporary = `${path}.tmp`
  const { articles, failed, diagnostics } = remembered
  const head: Head = { shape, version: toolVersion, ...options, articles: articles.length, failed, diagnostics }
  try {
    const file = openSync(temporary, 'w')
    const write = (text: string): void => {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    }
    try {
      write(`${JSON.stringify(head)}\n`)
      for (const { digest, outline, place } of articles)
        write(`${digest}\n${JSON.stringify(outline)}\n${spool.read(place)}\n`)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new KnownError(`--state ${path}: cannot be written (${faultOf(error).message})`, 1)
  }
}
