import { isUtf8 } from 'node:buffer'
import type { Fault } from './fault.js'
import { iconv } from './iconv.js'

/** The text of some bytes, or why they are none. */
export type Decoding = { readonly text: string } | { readonly fault: Fault }

/** A byte order mark: the encoding that it tells, and how many bytes it takes. */
export interface ByteOrderMark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly length: number
}

const byteOrderMarks: readonly (readonly [encoding: ByteOrderMark['encoding'], mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The byte order mark that bytes open with, or null. */
export const markOf = (bytes: Uint8Array): ByteOrderMark | null => {
  const found = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  return found === undefined ? null : { encoding: found[0], length: found[1].length }
}

/** Whether the name of an encoding means UTF-8, however it is spelt. */
export const isUtf8Name = (name: string): boolean => name.toLowerCase().replaceAll(/[-_]/g, '') === 'utf8'

const binary: Fault = { code: 'binary', message: 'binary, not text' }
const wideBinary: Fault = {
  code: 'binary',
  message: 'binary, not text (if it is UTF-16 without a byte order mark, say --encoding utf-16le or utf-16be)',
}

/** Whether an encoding's name is known, in any spelling that iconv knows. */
export const isEncoding = (name: string): boolean =>
  !/^(?:hex|base64|binary)$/i.test(name) && iconv().encodingExists(name)

/** Where the first malformed sequence begins: only there does U+FFFD stand for other bytes than its own. */
const firstMalformedByte = (bytes: Uint8Array): number => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
    offset += 3
    from = at + 1
  }
  return offset
}

/** Bytes that no text has: NUL, and control characters by the dozen. */
const looksBinary = (bytes: Uint8Array): boolean => {
  let controls = 0
  const sample = bytes.subarray(0, 65_536)
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1
  return controls > sample.length / 20
}

/** Every other byte of the sample is NUL: text in UTF-16, most likely. */
const looksWide = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4096)
  let nuls = 0
  for (const byte of sample) if (byte === 0) nuls += 1
  return nuls > sample.length / 4 && nuls <= sample.length / 2 + 1
}

const decodeUtf8 = (bytes: Uint8Array): Decoding => {
  if (bytes.includes(0)) return { fault: looksWide(bytes) ? wideBinary : binary }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
  if (looksBinary(bytes)) return { fault: binary }
  const message = `not valid UTF-8 at byte ${firstMalformedByte(bytes)} (--encoding names another encoding)`
  return { fault: { code: 'invalid-encoding', message } }
}

const decodeUtf16 = (bytes: Uint8Array, encoding: string): Decoding => {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? { fault: binary } : { text }
  } catch {
    return { fault: { code: 'invalid-encoding', message: `not valid ${encoding.toUpperCase()}` } }
  }
}

/**
 * Decodes text: by its byte order mark, which is taken off, else in the encoding named, else as UTF-8. Line ends stay.
 * The other encodings go through iconv-lite: Node's own windows-1252 decodes curly quotes wrongly.
 */
export const decode = (bytes: Uint8Array, encoding = 'utf-8'): Decoding => {
  const mark = markOf(bytes)
  const name = (mark?.encoding ?? encoding).toLowerCase().replaceAll('_', '-')
  const body = mark === null ? bytes : bytes.subarray(mark.length)
  if (isUtf8Name(name)) return decodeUtf8(body)
  if (name === 'utf-16le' || name === 'utf-16be') return decodeUtf16(body, name)
  const text = iconv().decode(Buffer.from(body.buffer, body.byteOffset, body.byteLength), name)
  return text.includes('\0') ? { fault: binary } : { text }
}
