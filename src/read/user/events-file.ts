import { readFileSync } from 'node:fs'
import { decode } from '../decode.js'
import { readTable } from '../kinds/csv.js'

/** A line of a file of groups: this article tells that event. */
export interface GivenEvent {
  readonly line: number
  readonly article: string
  readonly event: string
}

/** Why a file of groups cannot be read, and on which line. */
export class EventsFault extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

async function* chunkOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const shape = '{"article": ID, "event": NAME}'

const named = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  return typeof value === 'number' ? String(value) : null
}

const givenOf = (values: Readonly<Record<string, unknown>>, line: number): GivenEvent => {
  const article = named(values.article)
  const event = named(values.event)
  if (article === null) throw new EventsFault(`no "article" (expected ${shape})`, line)
  if (event === null) throw new EventsFault(`no "event" (expected ${shape})`, line)
  return { line, article, event }
}

const lineOf = (text: string, line: number): GivenEvent => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new EventsFault(`not valid JSON (expected ${shape})`, line)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EventsFault(`not a JSON object (expected ${shape})`, line)
  return givenOf({ ...value }, line)
}

const readLines = (text: string): GivenEvent[] =>
  text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [lineOf(line.replace(/^\ufeff/, ''), index + 1)]))

const readCsv = async (bytes: Uint8Array): Promise<GivenEvent[]> => {
  const given: GivenEvent[] = []
  const context = { maxBytes: bytes.length + 1, encoding: 'utf-8', isTabbed: false }
  for await (const { line, content } of readTable(chunkOf(bytes), context)) {
    if (content.kind === 'fault') throw new EventsFault(content.fault.message, line)
    if (content.kind === 'row') given.push(givenOf(content.values, line))
  }
  return given
}

/** Refuses an article that is in two events. */
const refuseTwice = (given: readonly GivenEvent[]): void => {
  const events = new Map<string, GivenEvent>()
  for (const each of given) {
    const other = events.get(each.article)
    if (other !== undefined && other.event !== each.event)
      throw new EventsFault(
        `${each.article} is in ${JSON.stringify(each.event)} here and in ${JSON.stringify(other.event)} on line ${other.line}`,
        each.line,
      )
    events.set(each.article, each)
  }
}

/**
 * Reads the groups that a user knows: NDJSON, or CSV with the columns `article` and `event`.
 * @throws EventsFault where a line is wrong; what the file system throws where the file cannot be opened
 */
export const readEventsFile = async (path: string): Promise<readonly GivenEvent[]> => {
  const bytes = readFileSync(path)
  const decoded = decode(bytes)
  if ('fault' in decoded) throw new EventsFault(decoded.fault.message, 1)
  const isLines = decoded.text.trimStart().startsWith('{')
  const given = isLines ? readLines(decoded.text) : await readCsv(bytes)
  if (given.length === 0) throw new EventsFault(`no groups in it (expected ${shape}, or CSV with article,event)`, 1)
  refuseTwice(given)
  return given
}
