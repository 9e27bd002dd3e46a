import { createHash } from 'node:crypto'

const unsafe = /[\p{Cc}<>:"|?*\\\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu
// names that Windows keeps for devices
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
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

/** Gives each document a path of its own: the second of the same name is "name~2", whatever its case. */
export const createNames = (ending: OutputEnding = '.json'): ((stem: string) => string) => {
  const taken = new Set<string>()
  return (stem) => {
    const path = outputPath(stem, ending)
    for (let number = 1; ; number++) {
      const name = number === 1 ? path : `${path}~${number}`
      const key = name.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return `${name}${ending}`
    }
  }
}
