import { isUtf8 } from 'node:buffer'
import { type Decoding, decode, isEncoding, isUtf8Name, markOf } from '../decode.js'

const word = 'charset'

/** The encoding that the head of a page names: `<meta charset="windows-1252">`, `content="text/html; charset=..."`. */
const charsetIn = (head: string): string | null => {
  const lower = head.toLowerCase()
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
    const value = head.slice(at + word.length, at + 80).trimStart()
    const name = /^= ?["']? ?([\w:.-]{2,40})/.exec(value)?.[1]
    if (name !== undefined && lower.lastIndexOf('<meta', at) > lower.lastIndexOf('>', at)) return name
  }
  return null
}

/** Pages that say ISO-8859-1 are read as browsers do: as windows-1252. */
const asBrowsersRead = (name: string): string =>
  /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(name) ? 'windows-1252' : name

/** Decodes a page: by its byte order mark, the option, as UTF-8 where it is that, else as its server or its head says. */
export const decodePage = (bytes: Uint8Array, encoding: string, served: string | null): Decoding => {
  if (!isUtf8Name(encoding) || markOf(bytes) !== null || isUtf8(bytes)) return decode(bytes, encoding)
  const stated = charsetIn(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
  const named = [served, stated].find((name) => name !== null && isEncoding(name) && !isUtf8Name(name))
  return decode(bytes, named == null ? encoding : asBrowsersRead(named))
}
