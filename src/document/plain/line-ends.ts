import { isFunctionWord } from '../../lexicon/function-words.js'
import { isPlaceName } from '../../lexicon/gazetteer/index.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { listedReading } from '../../lexicon/parts-of-speech/index.js'
import { givenNames } from '../../lexicon/people/given-names.js'
import type { Edit } from './edits.js'

/** Whether some list knows a word. */
export const isKnownWord = (word: string): boolean => {
  const lower = word.toLowerCase()
  return (
    isFunctionWord(lower) ||
    listedReading(lower) !== undefined ||
    months.has(lower) ||
    weekdays.has(lower) ||
    givenNames.has(lower) ||
    (word !== lower && isPlaceName(word))
  )
}

const longestWord = 30
const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text[at] ?? '')

/** The letters that end before `at`, and those that begin there. */
const lettersAround = (text: string, before: number, after: number): readonly [head: string, tail: string] => {
  let start = before
  while (start > 0 && before - start < longestWord && isLetter(text, start - 1)) start--
  let end = after
  while (end < text.length && end - after < longestWord && isLetter(text, end)) end++
  return [text.slice(start, before), text.slice(after, end)]
}

/** A hyphen at a line's end between letters, with the marks of quoted mail and the indent of the next line. */
const hyphenAtEnd = /(?<=\p{L})([-\u2010\u00ad])[ \t]{0,8}(?:\r\n|\n|\r)[ \t>]{0,40}(?=\p{Ll})/gu

/** Joins words that are cut over line ends: "offi-" and "cials", but "long-" and "term" keep their hyphen. */
export const hyphenEdits = (text: string): Edit[] => {
  if (!/[-\u2010\u00ad][ \t]?[\r\n]/.test(text)) return []
  const edits: Edit[] = []
  for (const { 0: written, 1: hyphen = '', index } of text.matchAll(hyphenAtEnd)) {
    const end = index + written.length
    const [head, tail] = lettersAround(text, index, end)
    const isCompound = !isKnownWord(head + tail) && isKnownWord(head) && isKnownWord(tail)
    edits.push({ start: index, end, by: isCompound ? hyphen : '' })
  }
  return edits
}

const quoteMark = /^[ \t]?(?:>[ \t]?){1,10}/gm

/** How many lines a text has, and how many of them begin with the mark of quoted mail. */
const leastQuoted = 2

/** Takes the marks of quoted mail, "> ", off the lines of a text that is mostly quoted. */
export const mailEdits = (text: string): Edit[] => {
  if (!text.includes('\n>')) return []
  const edits = [...text.matchAll(quoteMark)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    by: '',
  }))
  let lines = 0
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at) + 1 || text.length) lines++
  return edits.length >= leastQuoted && edits.length * 2 > lines ? edits : []
}

const softBreak = /=(?:\r\n|\n)/g
const encodedBytes = /(?:=[\dA-F]{2}){1,40}/g
const leastSoftBreaks = 2

const decoder = new TextDecoder('utf-8')

/** Reads quoted-printable mail: lines that end in "=" go on, "=E2=80=99" is an apostrophe. */
export const quotedPrintableEdits = (text: string): Edit[] => {
  if (!text.includes('=\n') && !text.includes('=\r\n')) return []
  const breaks = [...text.matchAll(softBreak)]
  if (breaks.length < leastSoftBreaks) return []
  const decoded = [...text.matchAll(encodedBytes)].map(({ 0: bytes, index }) => ({
    start: index,
    end: index + bytes.length,
    by: decoder.decode(Uint8Array.from(bytes.slice(1).split('='), (byte) => Number.parseInt(byte, 16))),
  }))
  return [...breaks.map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, by: '' })), ...decoded]
}

const invisible = /(?<=\p{L})[\u200b-\u200d\u2060\ufeff]{1,4}(?=\p{L})/gu

/** Takes marks without width out of words. */
export const invisibleEdits = (text: string): Edit[] => {
  if (!/[\u200b-\u200d\u2060\ufeff]/.test(text)) return []
  return [...text.matchAll(invisible)].map(({ 0: marks, index }) => ({
    start: index,
    end: index + marks.length,
    by: '',
  }))
}
