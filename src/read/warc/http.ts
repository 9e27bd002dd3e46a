import { type Fault, tooLarge } from '../fault.js'
import { type Chunks, packingFault, packingOf, unpack } from '../streams/chunks.js'

/** The head of a response of HTTP. */
export interface Response {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** what stands behind the head */
  readonly body: Uint8Array
}

/** Headers by their names in small letters; of two with one name the first holds. */
export const headersOf = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

const largestHead = 65_536

/** Where the head of a message ends: behind its first empty line; -1 where it has none. */
const endOfHead = (bytes: Buffer): { readonly end: number; readonly next: number } | null => {
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  if (crlf !== -1 && (lf === -1 || crlf < lf)) return { end: crlf, next: crlf + 4 }
  return lf === -1 ? null : { end: lf, next: lf + 2 }
}

/** Parts a response into head and body; null where it has no head. */
export const readResponse = (given: Uint8Array): Response | null => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const head = endOfHead(bytes.subarray(0, largestHead))
  if (head === null) return null
  const [first = '', ...lines] = bytes.toString('latin1', 0, head.end).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1]
  return status === undefined
    ? null
    : { status: Number(status), headers: headersOf(lines), body: bytes.subarray(head.next) }
}

/** Takes the lengths of pieces out of a body that was sent in pieces; a body that was stored without them stays as it is. */
const joinPieces = (body: Buffer): Uint8Array => {
  const parts: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf('\r\n', at)
    const size =
      end === -1 || end - at > 40 ? null : /^\s*([0-9a-fA-F]{1,8})\s*(?:;.*)?$/.exec(body.toString('latin1', at, end))
    if (size === null) return parts.length === 0 ? body : Buffer.concat(parts)
    const length = Number.parseInt(size[1] ?? '0', 16)
    if (length === 0) break
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

const one = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The body of a response as its page, unpacked with a limit. */
export const bodyOf = async (
  { headers, body }: Response,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: Fault }> => {
  const isChunked = (headers.get('transfer-encoding') ?? '').toLowerCase().includes('chunked')
  const whole = isChunked ? joinPieces(Buffer.from(body.buffer, body.byteOffset, body.byteLength)) : body
  const packing = packingOf(headers.get('content-encoding') ?? '')
  // archives that unpacked a page may have left its header
  const isPacked = packing !== null && (packing !== 'gzip' || (whole[0] === 0x1f && whole[1] === 0x8b))
  if (!isPacked) return { bytes: whole }
  const parts: Uint8Array[] = []
  let length = 0
  try {
    const unpacked: Chunks = unpack(one(whole), packing)
    for await (const chunk of unpacked) {
      length += chunk.length
      if (length > maxBytes) return { fault: tooLarge(maxBytes) }
      parts.push(chunk)
    }
  } catch (error) {
    const fault = packingFault(error)
    if (fault === null) throw error
    return { fault }
  }
  return { bytes: Buffer.concat(parts) }
}
