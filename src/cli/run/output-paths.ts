import { createHash } from 'node:crypto'

const unsafe = /[\p{Cc}<>:"|?*\\\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu
// names that Windows keeps for devices
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])[ ]*(?:\.|$)/i
const maxSegmentBytes = 160
const maxPathBytes = 900

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const shorten = (name: string): string => {
  if (Buffer.byteLength(name) <= maxSegmentBytes) return name
  const head = new TextDecoder().decode(Buffer.from(name).subarray(0, maxSegmentBytes - 20)).replaceAll('\ufffd', '')
  return `${head}~${digest(name)}`
}

const safeSegment = (segment: string): string => {
  const plain = segment.replace(unsafe, percent)
  const guarded = /^\.|^ /.test(plain) || reserved.test(plain) ? percent(plain.slice(0, 1)) + plain.slice(1) : plain
  return shorten(guarded.replace(/[. ]$/, percent))
}

/** How the outputs of single documents end. */
export type OutputEnding = '.json' | '.html'

/** A folder "x.json" would stand where the output of "x" goes. */
const safeFolder = (segment: string, ending: OutputEnding): string => {
  const safe = safeSegment(segment)
  return safe.toLowerCase().endsWith(ending) ? `${safe}~` : safe
}

/**
 * The output's path below the output folder, with "/" and without its ending, for any id at all: it never climbs out,
 * is never hidden, and every file system takes it. Different ids can give the same path on a case-blind disk.
 */
export const outputPath = (stem: string, ending: OutputEnding = '.json'): string => {
  const segments = stem.split('/').filter((segment) => segment !== '')
  const last = segments.pop() ?? '%'
  const path = [...segments.map((segment) => safeFolder(segment, ending)), safeSegment(last)].join('/')
  return Buffer.byteLength(path) <= maxPathBytes ? path : `${shorten(safeSegment(last))}~${digest(stem)}`
}

/** Equal for names that one file system or another takes for one: "Straße" and "STRASSE". */
const folded = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase()

/** Gives each document a path of its own: the second of the same name is "name~2", whatever its case. */
export const createNames = (ending: OutputEnding = '.json'): ((stem: string) => string) => {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  return (stem) => {
    const path = outputPath(stem, ending)
    const first = folded(path)
    for (let number = numbers.get(first) ?? 1; ; number++) {
      const name = number === 1 ? path : `${path}~${number}`
      const key = folded(name)
      if (taken.has(key)) continue
      taken.add(key)
      numbers.set(first, number + 1)
      return `${name}${ending}`
    }
  }
}
