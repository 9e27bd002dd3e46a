import { isUtf8Name, markOf } from '../decode.js'
import { iconv } from '../iconv.js'
import type { Chunks } from './chunks.js'

/** Bytes of any encoding as those of UTF-8, without a byte order mark. */

async function* withoutMark(chunks: Chunks, length: number): AsyncGenerator<Uint8Array> {
  let left = length
  for await (const chunk of chunks) {
    const cut = Math.min(left, chunk.length)
    left -= cut
    if (cut < chunk.length) yield chunk.subarray(cut)
  }
}

async function* transcoded(chunks: Chunks, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = iconv().getDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)))
  const rest = decoder.end()
  if (rest !== undefined && rest !== '') yield Buffer.from(rest)
}

/** A stream of text as UTF-8: by its byte order mark, else by the encoding named. Bytes of UTF-8 stay as they are, right or wrong. */
export const asUtf8 = (chunks: Chunks, head: Uint8Array, encoding: string): Chunks => {
  const mark = markOf(head)
  const plain = mark === null ? chunks : withoutMark(chunks, mark.length)
  const name = mark?.encoding ?? encoding
  return isUtf8Name(name) ? plain : transcoded(plain, name)
}
