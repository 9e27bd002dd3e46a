import { closeSync, existsSync, fstatSync, openSync } from 'node:fs'
import type { KeptDiagnostics } from '../../compare/plan/diagnostics.js'
import { faultOf } from '../../read/index.js'
import { toolVersion } from '../../version.js'
import { type Draft, writeWhole } from '../files/drafts.js'
import { guardWriting } from '../files/writing.js'
import { KnownError } from '../messages.js'
import { putAside, type ReadArticle } from './rendered.js'
import { type Place, readAt, type Spool } from './spool/spool.js'

/**
 * What daily runs remember: the outline and the claims of every article of the days before, as they were read, so that a run over the articles
 * of a day gives what one run over all days gives, whatever came late or twice. A line with what shaped them, then what was kept of each,
 * with its length before it.
 */

const shape = 'claimwire-compare-state/5'

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
  readonly diagnostics: readonly KeptDiagnostics[]
}

/** What a state holds beside the articles. */
export type Remembered = Pick<Head, 'articles' | 'failed' | 'diagnostics'>

const nothing: Remembered = { articles: 0, failed: 0, diagnostics: [] }

/** So much is read at once of the first line. */
const block = 1 << 16

/** Reads a file piece by piece. */
interface Pieces {
  /** its first line */
  line(): string
  /** the next piece with its length before it; null where the file ends */
  next(): Buffer | null
}

const piecesOf = (file: number): Pieces => {
  const { size } = fstatSync(file)
  let at = 0
  /** Reads so many bytes; null where the file has fewer left. */
  const take = (length: number): Buffer | null => {
    const bytes = length > size - at ? null : readAt(file, { at, length })
    at += bytes?.length ?? 0
    return bytes
  }
  return {
    line: () => {
      const read: Buffer[] = []
      for (;;) {
        const bytes = take(Math.min(block, size - at))
        const end = bytes?.indexOf(10) ?? -1
        if (bytes === null || bytes.length === 0) break
        read.push(end < 0 ? bytes : bytes.subarray(0, end))
        if (end < 0) continue
        at += end + 1 - bytes.length
        break
      }
      return Buffer.concat(read).toString()
    },
    next: () => {
      const head = take(4)
      return head === null ? null : take(head.readUInt32LE())
    },
  }
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
  if (head.version !== toolVersion) throw new KnownError(`${otherwise}, and this is ${toolVersion}: ${advice}`)
  if (head.shape !== shape) throw new KnownError(`--state ${path}: it was made by an earlier build: ${advice}`)
  for (const name of ['lexicon', 'published'] as const)
    if (head[name] !== options[name]) throw new KnownError(`${otherwise} with another --${name}: ${advice}`)
}

/** Reads what earlier runs remember; nothing where there is no file yet. A KnownError says why a state does not fit. */
export const readState = (
  path: string,
  options: StateOptions,
  spool: Spool,
  take: (article: ReadArticle) => void,
): Remembered => {
  if (!existsSync(path)) return nothing
  try {
    const file = openSync(path, 'r')
    try {
      const pieces = piecesOf(file)
      const head = headIn(path, pieces.line())
      checkHead(path, head, options)
      let articles = 0
      for (let piece = pieces.next(); piece !== null; piece = pieces.next(), articles++) take(putAside(piece, spool))
      if (head.articles !== articles) throw new KnownError(`--state ${path}: it is cut off`, 1)
      return { articles, failed: head.failed, diagnostics: head.diagnostics }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw error instanceof KnownError ? error : new KnownError(`--state ${path}: ${faultOf(error).message}`)
  }
}

/** Writes all that was read until now, under its name only when it is whole. */
export const writeState = (
  path: string,
  options: StateOptions,
  remembered: Remembered,
  articles: Iterable<Place>,
  spool: Spool,
): void => {
  const head: Head = { shape, version: toolVersion, ...options, ...remembered }
  const length = Buffer.allocUnsafe(4)
  const write = (draft: Pick<Draft, 'write'>): void => {
    draft.write(`${JSON.stringify(head)}\n`)
    for (const place of articles) {
      length.writeUInt32LE(place.length)
      draft.write(length)
      draft.write(spool.read(place))
    }
  }
  guardWriting(`--state ${path}:`, () => writeWhole(path, write, { sync: true }))
}
