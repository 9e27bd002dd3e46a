import { markOf } from '../decode.js'
import { type Fault, tooLarge } from '../fault.js'
import { peekBytes } from '../streams/chunks.js'
import { readLines } from '../streams/lines.js'
import { asUtf8 } from '../streams/text.js'
import type { Found, RecordReader } from './kind.js'

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

/** Whether bytes are of UTF-16, where a line end takes two of them. */
const isWide = (head: Uint8Array, encoding: string): boolean => /^utf[-_]?16/i.test(markOf(head)?.encoding ?? encoding)

/** Reads a record a line. Lines are decoded where they are parsed, so that one in a wrong encoding fails alone. */
export const readNdjson: RecordReader = async function* (chunks, { maxBytes, encoding }): AsyncGenerator<Found> {
  const { head, chunks: all } = await peekBytes(chunks, 4)
  const lines = isWide(head, encoding) ? asUtf8(all, head, encoding) : all
  for await (const { number, bytes } of readLines(lines, maxBytes)) {
    if (bytes === null) {
      const fault: Fault = {
        code: 'too-large',
        message: `a line longer than ${maxBytes.toLocaleString('en-US')} bytes (--max-bytes)`,
      }
      yield { number, content: { kind: 'fault', fault } }
    } else if (!isBlank(bytes)) yield { number, content: { kind: 'line', bytes } }
  }
}

const [quote, backslash, comma, openBracket, closeBracket, openBrace, closeBrace] = [34, 92, 44, 91, 93, 123, 125]

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9

/** What a byte is to the element of an array that it stands in. */
type Step = 'between' | 'begins' | 'within' | 'ends here' | 'ended before'

/** Follows brackets and strings of JSON, a byte at a time. */
const createSteps = () => {
  let depth = 0
  /** how deep the elements stand: 1 in an array, 0 where objects follow each other */
  let base: number | null = null
  let inString = false
  let isEscaped = false
  let isWithin = false

  const stepBetween = (byte: number): Step => {
    if (isSpace(byte) || byte === comma) return 'between'
    if (base === null) {
      base = byte === openBracket ? 1 : 0
      depth = base
      if (base === 1) return 'between'
    }
    if (byte === closeBracket && base === 1) return 'between'
    isWithin = true
    stepWithin(byte)
    return 'begins'
  }
  const stepInString = (byte: number): Step => {
    if (isEscaped) isEscaped = false
    else if (byte === backslash) isEscaped = true
    else if (byte === quote) inString = false
    return 'within'
  }
  const close = (): Step => {
    depth -= 1
    const outer = base ?? 0
    if (depth > outer) return 'within'
    isWithin = false
    // the bracket of the array itself ends an element that has none of its own
    const step = depth < outer ? 'ended before' : 'ends here'
    depth = outer
    return step
  }
  const stepWithin = (byte: number): Step => {
    if (byte === quote) inString = true
    else if (byte === openBrace || byte === openBracket) depth += 1
    else if (byte === closeBrace || byte === closeBracket) return close()
    else if (byte === comma && depth === base) {
      isWithin = false
      return 'ended before'
    }
    return 'within'
  }
  return {
    step: (byte: number): Step => {
      if (inString) return stepInString(byte)
      return isWithin ? stepWithin(byte) : stepBetween(byte)
    },
    isWithin: (): boolean => isWithin,
  }
}

/** Cuts the elements of an array, or objects that follow each other, out of bytes as they come; of one that is too long nothing is kept. */
const createCutter = (maxBytes: number) => {
  const steps = createSteps()
  let parts: Uint8Array[] = []
  let length = 0
  const keep = (part: Uint8Array): void => {
    length += part.length
    if (length > maxBytes) parts = []
    else if (part.length > 0) parts.push(new Uint8Array(part))
  }
  const finish = (): Uint8Array | null => {
    const bytes = length > maxBytes ? null : new Uint8Array(Buffer.concat(parts))
    parts = []
    length = 0
    return bytes
  }
  return {
    /** Where the elements of a piece end, as they are found. */
    *cut(chunk: Uint8Array): Generator<Uint8Array | null> {
      let start = 0
      for (let at = 0; at < chunk.length; at++) {
        const step = steps.step(chunk[at]!)
        if (step === 'begins') start = at
        else if (step === 'ends here' || step === 'ended before') {
          keep(chunk.subarray(start, step === 'ends here' ? at + 1 : at))
          yield finish()
        }
      }
      if (steps.isWithin()) keep(chunk.subarray(start))
    },
    /** What is left at the end; undefined where nothing is. */
    rest: (): Uint8Array | null | undefined => (steps.isWithin() ? finish() : undefined),
  }
}

/** Reads an array of records, or one object. */
export const readJson: RecordReader = async function* (chunks, { maxBytes, encoding }): AsyncGenerator<Found> {
  const { head, chunks: all } = await peekBytes(chunks, 4)
  const cutter = createCutter(maxBytes)
  let number = 0
  const found = (bytes: Uint8Array | null): Found => {
    number += 1
    return bytes === null
      ? { number, content: { kind: 'fault', fault: tooLarge(maxBytes) } }
      : { number, content: { kind: 'line', bytes } }
  }
  for await (const chunk of asUtf8(all, head, encoding)) for (const bytes of cutter.cut(chunk)) yield found(bytes)
  const rest = cutter.rest()
  if (rest !== undefined) yield found(rest)
}
