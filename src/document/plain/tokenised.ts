import { bracketTokens } from '../../lexicon/page/entities.js'
import type { Edit } from './edits.js'

/** How much of a text is looked at before it is called tokenised. */
const sample = 100_000
const leastSpaced = 2
const spacedMark = /[^\s.] [,.](?=\s|$)(?! \.)/g
const mark = /[,.](?=\s|$)/g

/** Whether a text has a space before most of its commas and full stops: "He said , ...". */
export const isTokenised = (text: string): boolean => {
  if (!text.includes(' , ') && !text.includes(' . ')) return false
  const part = text.slice(0, sample)
  const spaced = part.match(spacedMark)?.length ?? 0
  return spaced >= leastSpaced && spaced * 5 >= (part.match(mark)?.length ?? 0) * 3
}

/** Marks of tokenised text with the spaces around them. */
const spacedOut =
  /( ?)(-[LR][RSC]B-|``|''|"|[([])( ?)| (?=(?:[,.;:!?%)\]]|'(?:s|S|re|ve|ll|d|m)|n't|N'T)(?:\s|$))|(\n)/g

/** Sets the marks of tokenised text back to the words that they belong to: "`` Go . ''" is read as "“Go.”". */
export const tokenisedEdits = (text: string): Edit[] => {
  if (!isTokenised(text)) return []
  const edits: Edit[] = []
  let isOpen = false
  for (const { 0: written, 1: before = '', 2: found, 3: after = '', 4: line, index } of text.matchAll(spacedOut)) {
    const end = index + written.length
    if (line !== undefined) {
      isOpen = false
      continue
    }
    if (found === undefined) {
      edits.push({ start: index, end, by: '' })
      continue
    }
    const isQuote = found === '"'
    const by = isQuote ? found : (bracketTokens.get(found) ?? found)
    const opens: boolean = isQuote ? !isOpen : /^[([“]$/.test(by)
    if (isQuote) isOpen = opens
    edits.push({ start: index, end, by: opens ? `${before}${by}` : `${by}${after}` })
  }
  return edits
}
