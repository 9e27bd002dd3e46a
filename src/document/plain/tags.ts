import { blockElements, inlineElements } from '../../lexicon/page/html-elements.js'
import type { Edit } from './edits.js'

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,10})(?:[\s/][^<>]*)?>/g

/** Elements that have no end: "<br>". */
const isAlone = (name: string): boolean => name === 'br' || name === 'hr' || name === 'img' || name === 'wbr'

/**
 * Reads through the tags of HTML in a text, so that the sign of none bounds a number: "<b>12</b> people" is read as "12 people". A text in
 * which nothing is closed has none: "a<b>c".
 */
export const tagEdits = (text: string): Edit[] => {
  if (!text.includes('<')) return []
  const edits: Edit[] = []
  let isMarkup = false
  for (const { 0: written, 1: slash, 2: name = '', index } of text.matchAll(tag)) {
    const element = name.toLowerCase()
    const isInline = inlineElements.has(element)
    if (!isInline && !blockElements.has(element)) continue
    isMarkup ||= slash === '/' || isAlone(element)
    edits.push({ start: index, end: index + written.length, by: isInline ? '' : '\n' })
  }
  return isMarkup ? edits : []
}
