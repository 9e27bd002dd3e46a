import { isDateLine } from '../../date-line.js'
import type { Section } from '../../document.js'
import type { RawToken } from '../../tokenize.js'
import { isByline } from '../bylines.js'
import type { PlacedSentence } from '../lines.js'
import { endOfBullet, listNumbers } from './lists.js'
import { opensEntry, type Stamp, stampAt } from './stamps.js'

const mayOpen = ({ section, opensParagraph }: PlacedSentence): boolean =>
  opensParagraph && (section === 'body' || section === 'headline')

const isNameWord = ({ shape }: RawToken): boolean => shape === 'capitalized' || shape === 'upper' || shape === 'mixed'

const fewestNames = 2
const mostNames = 4

/** The end of two to four words with capitals that open a line, or -1. */
const endOfNames = (tokens: readonly RawToken[], from: number, to: number): number => {
  let end = from
  while (end < to && isNameWord(tokens[end]!)) end++
  return end - from >= fewestNames && end - from <= mostNames ? end : -1
}

interface Cut {
  readonly section: Section
  readonly to: number
}

/** Cuts a sentence into parts; the rest of it opens a paragraph of its own. */
const cutInto = (sentence: PlacedSentence, parts: readonly Cut[]): PlacedSentence[] => {
  const pieces: PlacedSentence[] = []
  let { from } = sentence
  for (const { section, to } of parts) {
    if (to > from) pieces.push({ from, to, section, opensParagraph: true })
    from = to
  }
  return from < sentence.to ? [...pieces, { ...sentence, from, opensParagraph: true }] : pieces
}

/** "Ann Lee 3 minutes ago Mon 7th June 2021": the name is a writer's, the rest stamps and dates. */
const signedStamp = (tokens: readonly RawToken[], sentence: PlacedSentence): PlacedSentence[] | null => {
  const names = endOfNames(tokens, sentence.from, sentence.to)
  const stamp = names < 0 ? null : stampAt(tokens, names, sentence.to)
  if (stamp === null || !stamp.isSure) return null
  const isDated = stamp.to < sentence.to && isDateLine(tokens, stamp.to, sentence.to)
  if (stamp.to < sentence.to && !isDated) return null
  return cutInto(sentence, [
    { section: 'byline', to: names },
    { section: 'furniture', to: stamp.to },
    { section: 'date line', to: sentence.to },
  ])
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])
const longestDirection = 10

/** Whether a line only tells what goes on in a transcript: "(BEGIN VIDEO CLIP)", "[LAUGHTER]". */
const isDirection = (tokens: readonly RawToken[], { from, to }: PlacedSentence): boolean => {
  const close = brackets.get(tokens[from]!.text)
  if (close === undefined || to - from < 3 || to - from > longestDirection || tokens[to - 1]!.text !== close)
    return false
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]!.shape !== 'upper' && tokens[i]!.shape !== 'other') return false
  return true
}

/** Entries of a live blog that open with a stamp which could be a sentence's own time count only where there are several. */
const leastStamps = 2

/** The stamps that open paragraphs, by the index of the sentence. */
const stampsOf = (tokens: readonly RawToken[], sentences: readonly PlacedSentence[]): ReadonlyMap<number, Stamp> => {
  const stamps = new Map<number, Stamp>()
  sentences.forEach((sentence, index) => {
    if (!mayOpen(sentence)) return
    const stamp = stampAt(tokens, sentence.from, sentence.to)
    if (stamp === null) return
    const isWhole = stamp.to === sentence.to
    if (isWhole || opensEntry(tokens[stamp.to])) stamps.set(index, stamp)
  })
  for (const [index, { isSure, to }] of stamps)
    if (!isSure && to < sentences[index]!.to && stamps.size < leastStamps) stamps.delete(index)
  return stamps
}

/** The line of a name alone is a writer's where a stamp or a date follows, or the name once more. */
const signsEntry = (
  tokens: readonly RawToken[],
  { from, to }: PlacedSentence,
  next: PlacedSentence | undefined,
  nextStamp: Stamp | undefined,
): boolean => {
  if (next === undefined || !next.opensParagraph || endOfNames(tokens, from, to) !== to) return false
  if (next.section === 'date line' || nextStamp?.to === next.to) return true
  if (next.section === 'furniture') return stampAt(tokens, next.from, next.to)?.to === next.to
  return (
    next.to - next.from === to - from &&
    tokens.slice(from, to).every(({ lower }, i) => tokens[next.from + i]!.lower === lower)
  )
}

/** Cuts the marks of lists and the stamps of entries off the lines that they open, and marks the lines of their writers. */
export const readEntries = (tokens: readonly RawToken[], placed: readonly PlacedSentence[]): PlacedSentence[] => {
  const numbers = listNumbers(tokens, placed)
  const stamps = stampsOf(tokens, placed)
  const sentences: PlacedSentence[] = []
  for (let i = 0; i < placed.length; i++) {
    const sentence = placed[i]!
    const mark = mayOpen(sentence) ? (numbers.get(i) ?? endOfBullet(tokens, sentence.from, sentence.to)) : -1
    const stamp =
      stamps.get(i) ?? (sentences.at(-1)?.section === 'byline' ? stampAt(tokens, sentence.from, sentence.to) : null)
    if (mark > 0) {
      sentences.push(...cutInto(sentence, [{ section: 'furniture', to: mark }]))
      // "1." was a sentence of its own: the next one opens the paragraph
      if (mark === sentence.to && placed[i + 1]?.opensParagraph === false)
        sentences.push({ ...placed[++i]!, opensParagraph: true })
    } else if (stamp !== null && (stamps.has(i) || stamp.to === sentence.to))
      sentences.push(...cutInto(sentence, [{ section: 'furniture', to: stamp.to }]))
    else if (mayOpen(sentence) && isByline(tokens, sentence.from, sentence.to))
      sentences.push({ ...sentence, section: 'byline' })
    else if (mayOpen(sentence) && isDirection(tokens, sentence)) sentences.push({ ...sentence, section: 'furniture' })
    else if (mayOpen(sentence) && signsEntry(tokens, sentence, placed[i + 1], stamps.get(i + 1)))
      sentences.push({ ...sentence, section: 'byline' })
    else sentences.push(...((mayOpen(sentence) && signedStamp(tokens, sentence)) || [sentence]))
  }
  return sentences
}
