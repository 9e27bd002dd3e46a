import { characterEntities, latin1252 } from '../../lexicon/page/entities.js'
import type { Edit } from './edits.js'

/** A character reference, escaped twice too: "&#8217;", "&amp;quot;". */
const reference = /&(?:amp;){0,4}(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g

const characterOf = (code: number): string | null => {
  const inWindows = code >= 0x80 && code < 0xa0 ? latin1252[code - 0x80] : undefined
  if (inWindows !== undefined) return inWindows
  const isScalar = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isScalar ? String.fromCodePoint(code) : null
}

/** What HTML's character references in a text stand for. */
export const entityEdits = (text: string): Edit[] => {
  if (!text.includes('&')) return []
  const edits: Edit[] = []
  for (const { 0: written, 1: decimal, 2: hexadecimal, 3: name, index } of text.matchAll(reference)) {
    const code = decimal ?? hexadecimal
    const by =
      code === undefined
        ? characterEntities.get(name ?? '')
        : characterOf(Number.parseInt(code, decimal === undefined ? 16 : 10))
    if (by !== undefined && by !== null) edits.push({ start: index, end: index + written.length, by })
  }
  return edits
}
