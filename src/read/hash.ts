import { createHash } from 'node:crypto'
import { iconv } from './iconv.js'
import { fileChunks } from './streams/chunks.js'

/** The encodings that news archives come in, beside UTF-8. */
const encodings = [
  'utf-16le',
  'utf-16be',
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1256', 'windows-1257'],
  ...['iso-8859-1', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-9', 'iso-8859-15', 'koi8-r', 'macintosh'],
  ...['gb18030', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'],
]

/** SHA-256 in lower-case hexadecimal. */
export const sha256Of = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** SHA-256 of a file in lower-case hexadecimal; the file is streamed. */
export const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of fileChunks(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** Whether a SHA-256 can be that of the bytes which a text was decoded from, in one of the usual encodings, with a byte order mark or without. */
export const canBeHashOf = (sha256: string, text: string): boolean => {
  // what could not be decoded cannot be encoded again
  if (text.includes('\ufffd')) return true
  const bytes = Buffer.from(text)
  if (sha256Of(bytes) === sha256 || sha256Of(Buffer.concat([Buffer.from('\ufeff'), bytes])) === sha256) return true
  return encodings.some((encoding) =>
    [false, true].some((addBOM) => sha256Of(iconv().encode(text, encoding, { addBOM })) === sha256),
  )
}
