import { captionLabels } from '../../lexicon/furniture.js'
import { isDateLine, opensDateLine, statedDays } from '../date-line.js'
import type { Document, Section } from '../document.js'
import type { RawSentence } from '../sentences.js'
import type { Span, TokenRange } from '../span.js'
import { type RawToken, tokenize } from '../tokenize.js'
import { endOfGluedByline, isByline, isCredit } from './bylines.js'
import { type Export, readExport } from './exports.js'
import { furnitureWithin, isFurnitureLine, isMenuWord, lineKey } from './furniture.js'
import { placeCaptions, placeHead, startOfBody } from './head.js'
import { placeHeadlines } from './headlines.js'
import { cut, endOf, isAll, type Line, linesOf, type PlacedSentence, relabel, startOf } from './lines.js'
import { endOfDates, type Publication, placeDateLines, publicationOf } from './publication.js'
import { type Sheet, sheetOf } from './sheet.js'
import { placeTail } from './tail.js'
import type { Credit } from './wires/credit.js'
import { readWires } from './wires/index.js'

/** What the page around a text says of it. */
export interface Page {
  /** the sentences, cut where furniture, a byline or a dateline is run together with them */
  readonly sentences: readonly PlacedSentence[]
  readonly title: string | null
  /** when the text says that it was published */
  readonly published: Publication | null
  /** the paper or site that an export names */
  readonly outlet: string | null
  readonly dateline: { readonly place: string; readonly start: number; readonly end: number } | null
  readonly credit: Document['credit']
  readonly bylines: readonly Span[]
}

/** Cuts out the furniture that is run together with a sentence. */
const cutFurniture = (tokens: readonly RawToken[], sentence: PlacedSentence): PlacedSentence[] => {
  const pieces = furnitureWithin(tokens, sentence.from, sentence.to)
  if (pieces.length === 0) return [sentence]
  const labels = new Map(pieces.map(({ from }) => [from, 'furniture'] as const))
  const bounds = pieces.flatMap(({ from, to }) => [from, to])
  // what is left between two pieces may be furniture as a line: "Share"
  return cut(sentence, bounds, labels).map((part) =>
    part.section === 'body' && isFurnitureLine(tokens, part.from, part.to) ? { ...part, section: 'furniture' } : part,
  )
}

/** Cuts "BY ANN LEE Staff Writer March 29, 2009" off the sentence that it opens. */
const cutByline = (tokens: readonly RawToken[], sentence: PlacedSentence): PlacedSentence[] => {
  const end = endOfGluedByline(tokens, sentence.from, sentence.to)
  if (end < 0) return [sentence]
  const day = statedDays(tokens, end, Math.min(sentence.to, end + 4))[0]
  const labels = new Map<number, Section>([[sentence.from, 'byline']])
  if (day !== undefined) labels.set(end, 'date line')
  return cut(sentence, day === undefined ? [end] : [end, day.to], labels)
}

/** A sentence within a paragraph is a date line only with its year: "(Feb 5)." belongs to what is told. */
const statesYear = (tokens: readonly RawToken[], { from, to }: PlacedSentence): boolean =>
  statedDays(tokens, from, to).length > 0

const placeSentence = (tokens: readonly RawToken[], sentence: PlacedSentence): PlacedSentence[] => {
  if (isCredit(tokens, sentence.from, sentence.to)) return [{ ...sentence, section: 'byline' }]
  return cutFurniture(tokens, sentence)
    .flatMap((part) => (part.section === 'body' ? cutByline(tokens, part) : [part]))
    .map((part) =>
      part.section === 'body' && statesYear(tokens, part) && isDateLine(tokens, part.from, part.to)
        ? { ...part, section: 'date line' }
        : part,
    )
}

const datedLineLimit = 30
const writersLimit = 10

/** Where the date begins on a line that names its writers first: "Ann Lee, CNN • Updated 3 May 2024", or -1. */
const startOfDateLine = (tokens: readonly RawToken[], from: number, to: number): number => {
  if (to - from > datedLineLimit) return -1
  for (let i = from + 2; i < Math.min(to, from + writersLimit); i++) {
    if (opensDateLine(tokens[i]!) && statedDays(tokens, i, to).length > 0 && isDateLine(tokens, i, to)) {
      const isWriters = tokens.slice(from, i).every(({ shape }) => shape !== 'lower') || isByline(tokens, from, i)
      return isWriters ? i : -1
    }
  }
  return -1
}

/** Whether a sentence follows the label of a picture: "Image caption". */
const isCaption = (
  tokens: readonly RawToken[],
  before: PlacedSentence | undefined,
  { section }: PlacedSentence,
): boolean =>
  before?.section === 'furniture' &&
  section === 'body' &&
  captionLabels.has(
    lineKey(tokens, Math.max(before.from, before.to - 3), before.to)
      .split(' ')
      .slice(-2)
      .join(' '),
  )

const placeLine = (tokens: readonly RawToken[], line: Line): Line => {
  const from = startOf(line)
  const to = endOf(line)
  if (isDateLine(tokens, from, to)) return relabel(line, 'date line')
  if (isFurnitureLine(tokens, from, to)) return relabel(line, 'furniture')
  if (isByline(tokens, from, to)) return relabel(line, 'byline')
  const dated = line.length === 1 ? startOfDateLine(tokens, from, to) : -1
  if (dated > 0)
    return cut(
      line[0]!,
      [dated],
      new Map([
        [from, 'byline'],
        [dated, 'date line'],
      ]),
    )
  const placed = line.flatMap((sentence) => placeSentence(tokens, sentence))
  return placed.map((sentence, i) =>
    isCaption(tokens, placed[i - 1], sentence) ? { ...sentence, section: 'caption' } : sentence,
  )
}

/** Single words of a menu are furniture where furniture or two more of them stand beside them. */
const spreadMenus = (tokens: readonly RawToken[], lines: Line[]): void => {
  for (let i = 0; i < lines.length; i++) {
    let end = i
    while (end < lines.length && isMenuWord(tokens, startOf(lines[end]!), endOf(lines[end]!))) end++
    const beside = [lines[i - 1], lines[end]].some((line) => line !== undefined && isAll(line, 'furniture'))
    if (end > i && (end - i >= 3 || beside)) for (let k = i; k < end; k++) lines[k] = relabel(lines[k]!, 'furniture')
    i = Math.max(i, end - 1)
  }
}

const spanOf = (text: string, tokens: readonly RawToken[], from: number, to: number) => {
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  return { start, end, words: text.slice(start, end) }
}

/** The first token of a line; past the last where there is no such line. */
const firstToken = (tokens: readonly RawToken[], lines: readonly Line[], at: number): number => {
  const line = lines[at]
  return line === undefined ? tokens.length : startOf(line)
}

const creditOf = (tokens: readonly RawToken[], credit: Credit | null): Document['credit'] =>
  credit && {
    agency: credit.agency,
    start: tokens[credit.from]!.start,
    end: tokens[credit.to - 1]!.end,
    from: credit.stands,
  }

/**
 * The words of the headline on its line, which the label of a field or a piece of furniture may share; null where what stands around
 * has told that the line is no headline after all.
 */
const titleIn = (text: string, tokens: readonly RawToken[], line: Line): string | null => {
  const parts = line.filter(({ section }) => section === 'headline')
  return parts.length === 0 ? null : spanOf(text, tokens, startOf(parts), endOf(parts)).words
}

/** The lines of a page, with what each is by itself, and the fields of an export. */
const readLines = (
  text: string,
  tokens: readonly RawToken[],
  sentences: readonly RawSentence[],
): { readonly lines: Line[]; readonly archive: Export | null } => {
  const lines = linesOf(sentences)
  const archive = readExport(text, tokens, lines)
  for (let i = 0; i < lines.length; i++)
    if (archive === null || !archive.fields.has(i)) lines[i] = placeLine(tokens, lines[i]!)
  spreadMenus(tokens, lines)
  return { lines, archive }
}

const keyOfTitle = (title: string | null): string | null => {
  if (title === null) return null
  const known = tokenize(title.slice(0, 400))
  return lineKey(known, 0, known.length)
}

/** Tells head, body and tail of a page; gives the line of the title and the one that the head's dates end before. */
const readZones = (sheet: Sheet, knownTitle: string | null, told: number): { title: number; head: number } => {
  placeCaptions(sheet)
  const body = startOfBody(sheet)
  placeDateLines(sheet, body)
  const title = placeHeadlines(sheet, body, keyOfTitle(knownTitle), told)
  placeHead(sheet, body, title)
  placeTail(sheet, body)
  return { title, head: endOfDates(sheet, body) }
}

const placeOf = (text: string, tokens: readonly RawToken[], named: TokenRange | undefined): Page['dateline'] => {
  if (named === undefined || named.to === named.from) return null
  const { start, end, words } = spanOf(text, tokens, named.from, named.to)
  return { place: words, start, end }
}

/**
 * Tells headline, date line, dateline, byline, body, captions and furniture apart. `knownTitle` is the title that the caller
 * has, by which the headline is recognised.
 */
export const readPage = (
  text: string,
  tokens: readonly RawToken[],
  sentences: readonly RawSentence[],
  knownTitle: string | null = null,
): Page => {
  const { lines, archive } = readLines(text, tokens, sentences)
  const { title, head } = readZones(sheetOf(text, tokens, lines), knownTitle, archive?.title ?? -1)
  const wires = readWires(tokens, lines.flat())
  const headline = title < 0 ? null : titleIn(text, tokens, lines[title]!)
  const ends = [head, archive?.end ?? lines.length].map((at) => firstToken(tokens, lines, at))
  return {
    sentences: wires.sentences,
    // "Headline | Name of the site", "Headline: [Final Edition]"
    title: headline?.split(/ \| |: \[/)[0]?.trim() ?? null,
    published: archive?.published ?? publicationOf(tokens, wires, ends[0]!, ends[1]!),
    outlet: archive?.outlet ?? null,
    credit: creditOf(tokens, wires.credit),
    bylines: wires.bylines.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })),
    dateline: placeOf(text, tokens, archive?.dateline ?? wires.dateline?.place),
  }
}
