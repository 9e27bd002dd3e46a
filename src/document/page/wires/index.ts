import { type StatedDay, statedDays } from '../../date-line.js'
import type { Section } from '../../document.js'
import type { TokenRange } from '../../span.js'
import type { RawToken } from '../../tokenize.js'
import { type Dateline, readDateline } from '../datelines.js'
import type { PlacedSentence } from '../lines.js'
import { type Credit, readBylines, readCredit } from './credit.js'
import { readEntries } from './entries.js'
import { closesCredit, endOfOpeningCredit, isPictureCredit, isSignatureAlone } from './signatures.js'

/** What a wire story says of itself. */
export interface Wires {
  /** the sentences, cut behind datelines and credits */
  readonly sentences: PlacedSentence[]
  /** the agency that the text is from */
  readonly credit: Credit | null
  /** the names of those who wrote it */
  readonly bylines: readonly TokenRange[]
  /** the first dateline */
  readonly dateline: Dateline | null
  /** the full dates that the first dateline states */
  readonly days: readonly StatedDay[]
}

/** How many sentences from the start of a text may open with a dateline in the middle of a paragraph. */
const datelineReach = 6
/** How many tokens a dateline may take. */
const longestDateline = 40

const mayOpen = ({ section }: PlacedSentence): boolean => section === 'body' || section === 'headline'

/** The index after the sentences that go on in the paragraph of the one at `i`. */
const endOfParagraph = (sentences: readonly PlacedSentence[], i: number): number => {
  let end = i + 1
  while (end < sentences.length && !sentences[end]!.opensParagraph && end - i < datelineReach) end++
  return end
}

/** Reads the dateline that opens a sentence and may run over its end: "MINSK, June 6. /TASS/. Border guards ...". */
const datelineAt = (
  tokens: readonly RawToken[],
  { from }: PlacedSentence,
  sentences: readonly PlacedSentence[],
  i: number,
): Dateline | null => {
  const last = sentences[endOfParagraph(sentences, i) - 1]!.to
  return readDateline(tokens, from, Math.min(last, from + longestDateline), i === 0)
}

const piece = (range: TokenRange, opensParagraph: boolean, section: Section): PlacedSentence[] =>
  range.to > range.from ? [{ ...range, opensParagraph, section }] : []

/** The dateline and what follows it of writer and agency. */
const partsOf = ({ from, opensParagraph }: PlacedSentence, { place, told, to }: Dateline): PlacedSentence[] => {
  const end = place.to > place.from ? told : from
  return [
    ...piece({ from, to: end }, opensParagraph, 'dateline'),
    ...piece({ from: end, to }, opensParagraph && end === from, 'byline'),
  ]
}

/** The section of a sentence that only says who made a text or a picture; null for any other. */
const sectionOfCredit = (tokens: readonly RawToken[], { from, to }: PlacedSentence): Section | null => {
  if (isSignatureAlone(tokens, from, to)) return 'byline'
  return isPictureCredit(tokens, from, to) ? 'furniture' : null
}

/** Cuts datelines and credits off the sentences that they open, and marks the sentences that only sign. */
export const readWires = (tokens: readonly RawToken[], given: readonly PlacedSentence[]): Wires => {
  const placed = readEntries(tokens, given)
  const sentences: PlacedSentence[] = []
  let first: Dateline | null = null
  let start = 0
  for (let i = 0; i < placed.length; i++) {
    let sentence: PlacedSentence = placed[i]!
    const before = sentences.at(-1)
    if (before?.section === 'byline' && closesCredit(tokens, before, sentence)) {
      sentences[sentences.length - 1] = { ...before, to: sentence.to }
      continue
    }
    const section = mayOpen(sentence) ? sectionOfCredit(tokens, sentence) : sentence.section
    const opens: boolean = sentence.opensParagraph || (first === null && i < datelineReach)
    if (section !== null || !opens) {
      sentences.push(section === null ? sentence : { ...sentence, section })
      continue
    }
    const credit = endOfOpeningCredit(tokens, sentence.from, sentence.to)
    if (credit > 0 && credit < sentence.to) {
      sentences.push({ ...sentence, to: credit, section: 'byline' })
      sentence = { ...sentence, from: credit, opensParagraph: false }
    }
    const found = datelineAt(tokens, sentence, placed, i)
    if (found === null) {
      sentences.push(sentence)
      continue
    }
    if (first === null) start = sentence.from
    first ??= found
    sentences.push(...partsOf(sentence, found))
    // what the dateline ran over, up to the sentence in which the statement begins
    while (i + 1 < placed.length && placed[i + 1]!.from < found.to) i++
    if (placed[i]!.to <= found.to && i + 1 < placed.length && !placed[i + 1]!.opensParagraph) i++
    sentences.push(
      ...piece({ from: Math.max(found.to, placed[i]!.from), to: placed[i]!.to }, false, placed[i]!.section),
    )
  }
  return {
    sentences,
    credit: readCredit(tokens, sentences, first?.signature ?? null),
    bylines: readBylines(tokens, sentences),
    dateline: first,
    days: first === null ? [] : statedDays(tokens, start, first.to),
  }
}
