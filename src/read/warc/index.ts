import type { Fault } from '../fault.js'
import { tooLarge } from '../fault.js'
import type { Found, RecordReader } from '../kinds/kind.js'
import type { Chunks } from '../streams/chunks.js'
import { bodyOf, headersOf, readResponse } from './http.js'

const largestHead = 65_536

/** Takes bytes from a stream as they are asked for; holds no more than a piece of it. */
const createSource = (chunks: Chunks) => {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array()
  const fill = async (): Promise<boolean> => {
    const next = await iterator.next()
    if (next.done === true) return false
    held = next.value
    return true
  }
  return {
    /** A line without its end; null at the end of the stream. Of one that is too long, its beginning. */
    line: async (): Promise<string | null> => {
      let line = ''
      while (line.length <= largestHead) {
        if (held.length === 0 && !(await fill())) return line === '' ? null : line
        const end = held.indexOf(10)
        line += Buffer.from(held.subarray(0, end === -1 ? held.length : end)).toString('latin1')
        held = held.subarray(end === -1 ? held.length : end + 1)
        if (end !== -1) return line.replace(/\r$/, '')
      }
      return line
    },
    /** So many bytes, or none where they are more than wanted; fewer than told where the stream ends before. */
    take: async (
      length: number,
      most: number,
    ): Promise<{ readonly bytes: Uint8Array | null; readonly isCut: boolean }> => {
      const parts: Uint8Array[] = []
      let left = length
      while (left > 0) {
        if (held.length === 0 && !(await fill())) break
        const part = held.subarray(0, left)
        held = held.subarray(part.length)
        left -= part.length
        if (length <= most) parts.push(new Uint8Array(part))
      }
      return { bytes: length <= most ? Buffer.concat(parts) : null, isCut: left > 0 }
    },
    close: async (): Promise<void> => {
      await iterator.return?.()
    },
  }
}

/** The head of one record, without its version. */
interface RecordHead {
  readonly headers: ReadonlyMap<string, string>
  readonly length: number
}

/** Reads up to the next record; "end" at the end of the stream, null where what follows is none. */
const readHead = async (source: ReturnType<typeof createSource>): Promise<RecordHead | 'end' | null> => {
  let line = await source.line()
  while (line !== null && line.trim() === '') line = await source.line()
  if (line === null) return 'end'
  if (!line.startsWith('WARC/')) return null
  const lines: string[] = []
  let size = 0
  for (;;) {
    const next = await source.line()
    if (next === null) return null
    if (next === '') break
    lines.push(next)
    size += next.length
    if (size > largestHead) return null
  }
  const headers = headersOf(lines)
  const length = headers.get('content-length') ?? ''
  return /^\d{1,15}$/.test(length) ? { headers, length: Number(length) } : null
}

const cutOff: Fault = { code: 'bad-archive', message: 'a record that is cut off before its end (fetch the file again)' }
const noRecord: Fault = {
  code: 'bad-archive',
  message: 'no record of WARC where one should begin: the rest is not read (warcio check FILE tells more)',
}

const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

const addressOf = (headers: ReadonlyMap<string, string>): string | null =>
  headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null

/** How much larger a record may be than the page in it, which can be packed in pieces. */
const headRoom = largestHead * 2

/** Reads the pages of a WARC: the responses that are HTML and did not fail. A record is never held whole when it is longer than allowed. */
export const readWarc: RecordReader = async function* (chunks, { maxBytes, note }): AsyncGenerator<Found> {
  const source = createSource(chunks)
  let number = 0
  let others = 0
  try {
    for (;;) {
      const head = await readHead(source)
      if (head === 'end') break
      number += 1
      if (head === null) {
        yield { number, content: { kind: 'fault', fault: noRecord } }
        break
      }
      const url = addressOf(head.headers)
      const isResponse = head.headers.get('warc-type') === 'response' && /^https?:/i.test(url ?? '')
      const { bytes, isCut } = await source.take(head.length, isResponse ? maxBytes + headRoom : 0)
      const named = { number, ...(url !== null && isResponse && { id: url }) }
      if (isCut) yield { ...named, content: { kind: 'fault', fault: cutOff } }
      else if (!isResponse) others += head.headers.get('warc-type') === 'response' ? 1 : 0
      else if (bytes === null) yield { ...named, content: { kind: 'fault', fault: tooLarge(maxBytes) } }
      else {
        const response = readResponse(bytes)
        const [type = '', ...parameters] = (response?.headers.get('content-type') ?? '').split(';')
        if (
          response === null ||
          !pageTypes.has(type.trim().toLowerCase()) ||
          response.status < 200 ||
          response.status > 299
        ) {
          others += 1
          continue
        }
        const body = await bodyOf(response, maxBytes)
        const charset = /charset=["']?([\w:.-]{2,40})/i.exec(parameters.join(';'))?.[1] ?? null
        yield {
          ...named,
          content:
            'fault' in body ? { kind: 'fault', fault: body.fault } : { kind: 'page', bytes: body.bytes, charset, url },
        }
      }
    }
    const noun = others === 1 ? '1 response that is' : `${others.toLocaleString('en-US')} responses that are`
    if (others > 0) note(`left out: ${noun} no HTML page, or that failed`)
  } finally {
    await source.close()
  }
}
