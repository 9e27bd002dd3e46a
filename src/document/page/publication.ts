import { agencyNames } from '../../lexicon/agencies.js'
import { bylineOpeners, jobWords } from '../../lexicon/furniture.js'
import { outletEndings, temperatureScales } from '../../lexicon/page/zones.js'
import { type DayOrder, dayOrderOf, isDateLine, isDateLineWord, publicationAmong, statedDays } from '../date-line.js'
import type { Section } from '../document.js'
import type { TokenRange } from '../span.js'
import { momentOf } from '../stated-time.js'
import type { RawToken } from '../tokenize.js'
import { cut, endOf, type Line, type PlacedSentence, relabel, startOf } from './lines.js'
import type { Sheet } from './sheet.js'
import type { Wires } from './wires/index.js'

/** When a text says that it was published. */
export interface Publication {
  /** ISO day */
  readonly day: string
  /** ISO 8601 with the time and, where told, the offset; null where no time is told */
  readonly at: string | null
}

/** Whether a token may stand beside the date in a header: names, marks, figures, words of dates and jobs. */
const isHeaderWord = ({ shape, lower }: RawToken): boolean =>
  shape !== 'lower' ||
  isDateLineWord(lower) ||
  jobWords.has(lower) ||
  bylineOpeners.has(lower) ||
  agencyNames.has(lower)

const isOfDate = ({ shape, lower, text }: RawToken): boolean =>
  shape === 'digits' || isDateLineWord(lower) || /^(?:[,:|•·()/@+I–—-]|[Tt]\d\d)$/.test(text)

/** Widens the dates of a line by the weekdays, times and words of dates around them; neighbours become one. */
const widened = (tokens: readonly RawToken[], { from, to }: TokenRange, dates: readonly TokenRange[]): TokenRange[] => {
  const wide: { from: number; to: number }[] = []
  for (const date of dates) {
    let start = date.from
    let end = date.to
    while (start > (wide.at(-1)?.to ?? from) && isOfDate(tokens[start - 1]!)) start--
    while (end < to && isOfDate(tokens[end]!)) end++
    const last = wide.at(-1)
    if (last !== undefined && last.to >= start) last.to = Math.max(last.to, end)
    else wide.push({ from: start, to: end })
  }
  return wide
}

const headerLimit = 40
const fewWords = 4

/** What stands beside the date in a header: who wrote it, or the name of the page and its buttons. */
const besideDate = (tokens: readonly RawToken[], from: number, to: number): Section => {
  const last = tokens[to - 1]!.shape === 'other' && to - from > 1 ? tokens[to - 2]! : tokens[to - 1]!
  return bylineOpeners.has(tokens[from]!.lower) || !outletEndings.has(last.lower) ? 'byline' : 'furniture'
}

/** Cuts a line that only says who published it and when at its date; a line that tells something stays whole. */
const cutDate = (tokens: readonly RawToken[], sentence: PlacedSentence): PlacedSentence[] => {
  const { from, to, section } = sentence
  if ((section !== 'body' && section !== 'byline') || to - from > headerLimit || to - from < 3) return [sentence]
  const dates = statedDays(tokens, from, to, 'day first')
  if (dates.length === 0) return [sentence]
  for (let i = from; i < to; i++) {
    // "March 30, 2019 by admin"
    if (bylineOpeners.has(tokens[i]!.lower) && to - i <= fewWords) break
    if (!isHeaderWord(tokens[i]!)) return [sentence]
  }
  const wide = widened(tokens, sentence, dates)
  const labels = new Map<number, Section>(wide.map(({ from: start }) => [start, 'date line']))
  const bounds = wide.flatMap((range) => [range.from, range.to])
  return cut(sentence, bounds, labels).map((part) =>
    part.section === 'date line' ? part : { ...part, section: besideDate(tokens, part.from, part.to) },
  )
}

/** Lines of the body's beginning that may still say when it was published: "Standfirst. / Published 3 May 2024". */
const reachIntoBody = 8

/** How far down the lines of dates stand that are the page's own. */
export const endOfDates = ({ lines }: Sheet, body: number): number => Math.min(lines.length, body + reachIntoBody)

const longestTemperature = 4

/** "91.2 F", "22 °C" */
const isTemperature = (tokens: readonly RawToken[], line: Line): boolean => {
  const words = tokens.slice(startOf(line), Math.min(endOf(line), startOf(line) + longestTemperature + 1))
  const [number, ...scale] = words
  if (number?.shape !== 'digits' || words.length > longestTemperature) return false
  return temperatureScales.has(scale.map(({ lower }) => lower).join(''))
}

const longestTown = 3

/** Whether a line stands below the weather that opens its page, with at most a town between: its date is the day when the page was loaded. */
const isBelowWeather = ({ tokens, lines }: Sheet, at: number): boolean => {
  const town = lines[at - 1]
  if (town === undefined || !isTemperature(tokens, lines[0]!)) return false
  return at === 1 || (at === 2 && endOf(town) - startOf(town) <= longestTown)
}

/** Tells the lines of the head that say when the text was published, and what stands beside the dates. */
export const placeDateLines = (sheet: Sheet, body: number): void => {
  const { tokens, lines } = sheet
  for (let at = 0; at < endOfDates(sheet, body); at++)
    if (isBelowWeather(sheet, at) && isDateLine(tokens, startOf(lines[at]!), endOf(lines[at]!)))
      lines[at] = relabel(lines[at]!, 'furniture')
    else if (!sheet.block(at).isProse) lines[at] = lines[at]!.flatMap((sentence) => cutDate(tokens, sentence))
}

const isNumericDate = (tokens: readonly RawToken[], { from, to }: TokenRange): boolean => {
  for (let i = from + 1; i < to - 3; i++) if (tokens[i]!.text === '/' && tokens[i + 2]!.text === '/') return true
  return false
}

/** The day and the time among the dates of some sentences. */
const publicationIn = (
  tokens: readonly RawToken[],
  sentences: readonly PlacedSentence[],
  order: DayOrder | null,
): Publication | null => {
  const days = sentences.flatMap((sentence) =>
    statedDays(tokens, sentence.from, sentence.to, order).map((day) => ({ ...day, sentence })),
  )
  const found = publicationAmong(days)
  return found === null ? null : { day: found.day, at: momentOf(tokens, found.sentence.from, found.sentence.to, found) }
}

/**
 * When the text was published, as its head says (the sentences before the token `head`), else its dateline, else a later line that only
 * gives a date, before the token `tail`.
 */
export const publicationOf = (
  tokens: readonly RawToken[],
  { sentences, days }: Wires,
  head: number,
  tail: number,
): Publication | null => {
  const dated = sentences.filter(({ section, from }) => section === 'date line' && from < tail)
  const inHead = dated.filter(({ from }) => from < head)
  const order = inHead.some((sentence) => isNumericDate(tokens, sentence)) ? dayOrderOf(tokens) : null
  const inDateline = publicationAmong(days)
  return (
    publicationIn(tokens, inHead, order) ??
    (inDateline === null ? null : { day: inDateline.day, at: null }) ??
    publicationIn(tokens, dated.slice(inHead.length), order)
  )
}
