import { inflateRawSync } from 'node:zlib'
import type { Fault } from '../fault.js'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

const damaged: Fault = {
  code: 'bad-archive',
  message: 'not a .docx, or a damaged one (open it in Word or LibreOffice and save it again)',
}

/** One file in a zip archive. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly start: number
  readonly packed: number
}

/** Reads the directory at the end of a zip archive; null where it has none that is whole. */
const entriesOf = (bytes: Buffer): Entry[] | null => {
  let end = bytes.length - 22
  const earliest = Math.max(0, end - 65_535)
  while (end >= earliest && bytes.readUInt32LE(end) !== endMark) end--
  if (end < earliest) return null
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localMark) return null
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      start: local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
      packed: bytes.readUInt32LE(at + 20),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** How much larger the markup of a document may be than the text that is allowed. */
const markupFactor = 4
const deepest = 200

const nestsTooDeep = (xml: string): boolean => {
  let depth = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    if (xml[at + 1] === '/') depth -= 1
    else if (xml[at + 1] !== '?' && xml[at + 1] !== '!') {
      const end = xml.indexOf('>', at)
      if (end === -1) return false
      if (xml[end - 1] !== '/') depth += 1
      if (depth > deepest) return true
    }
  }
  return false
}

/** Unpacks the markup of the archive once, with a limit, so that nothing that is unpacked behind it can be larger or deeper than told. */
const check = (bytes: Buffer, maxBytes: number): Fault | null => {
  const entries = entriesOf(bytes)
  if (entries === null || !entries.some(({ name }) => name === 'word/document.xml')) return damaged
  const most = maxBytes * markupFactor
  let left = most
  for (const { name, method, start, packed } of entries) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    const part = bytes.subarray(start, start + packed)
    let xml: Buffer
    try {
      xml = method === 0 ? part : inflateRawSync(part, { maxOutputLength: Math.max(left, 1) })
    } catch (error) {
      const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      return isLarge
        ? { code: 'too-large', message: `unpacks to more than ${most.toLocaleString('en-US')} bytes (--max-bytes)` }
        : damaged
    }
    left -= xml.length
    if (left <= 0)
      return { code: 'too-large', message: `unpacks to more than ${most.toLocaleString('en-US')} bytes (--max-bytes)` }
    if (nestsTooDeep(xml.toString('latin1')))
      return { code: 'too-complex', message: 'its markup is nested deeper than that of any document' }
  }
  return null
}

/** The text of a Word document, a paragraph a line. The reader is loaded with the first. */
export const readDocx = async (
  given: Uint8Array,
  maxBytes: number,
): Promise<{ readonly text: string } | { readonly fault: Fault }> => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  try {
    const fault = check(bytes, maxBytes)
    if (fault !== null) return { fault }
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.extractRawText({ buffer: bytes })
    return { text: value.trim() }
  } catch {
    return { fault: damaged }
  }
}
