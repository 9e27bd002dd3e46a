import { isEncoding } from '../decode.js'
import type { Fault } from '../fault.js'

const sampleBytes = 65_536

/** Names that say less than is meant: pages and files that claim them are of Windows. */
const meant: Readonly<Record<string, string>> = { 'ISO-8859-1': 'windows-1252', ASCII: 'windows-1252' }

/** Says of bytes in a wrong encoding what they look like, and which option reads them. */
export const hintEncoding = async (fault: Fault, bytes: Uint8Array): Promise<Fault> => {
  if (fault.code !== 'invalid-encoding') return fault
  const { detect } = await import('chardet')
  const found = detect(bytes.subarray(0, sampleBytes))
  const name = found === null ? null : (meant[found] ?? found)
  if (name === null || /^utf-?8$/i.test(name) || !isEncoding(name)) return fault
  const hint = `(it looks like ${name}: --encoding ${name.toLowerCase()})`
  return { ...fault, message: `${fault.message.replace(/ \([^()]*\)$/, '')} ${hint}` }
}
