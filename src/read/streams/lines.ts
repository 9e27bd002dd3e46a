/** A line of a stream. */
export interface Line {
  /** counted from 1 */
  readonly number: number
  /** without its line end, mostly a part of the piece that it was read in; null where the line is longer than allowed */
  readonly bytes: Uint8Array | null
}

const lineFeed = 10
const carriageReturn = 13

/**
 * Splits a stream into lines. Of a line longer than `maxBytes` nothing is kept, however long it is. A carriage return at its end goes with
 * the line end, unless it is to be kept.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  keepReturn = false,
): AsyncGenerator<Line> {
  const join = (parts: readonly Uint8Array[], last: Uint8Array): Uint8Array => {
    const line = parts.length === 0 ? last : Buffer.concat([...parts, last])
    return line.at(-1) === carriageReturn && !keepReturn ? line.subarray(0, -1) : line
  }
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      length += end - start
      yield { number, bytes: length > maxBytes ? null : join(parts, chunk.subarray(start, end)) }
      start = end + 1
      parts = []
      length = 0
      number += 1
    }
    length += chunk.length - start
    if (length > maxBytes) parts = []
    else if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  if (length > 0) yield { number, bytes: length > maxBytes ? null : join(parts, new Uint8Array()) }
}
