import { formsOfBe, indefiniteArticles } from '../../lexicon/function-words.js'
import { jobWords, lowerInBylines, writerNouns } from '../../lexicon/furniture.js'
import {
  appealNouns,
  appealVerbs,
  commentHeaders,
  commentMarks,
  commentVerbs,
  copyrightMarks,
  listHeaders,
  listOpenings,
  verbsOfReports,
  wordsOfOneself,
  wordsOfSites,
  wordsToReaders,
} from '../../lexicon/page/zones.js'
import type { RawToken } from '../tokenize.js'
import { isNameToken } from './bylines.js'
import { lineKey } from './furniture.js'
import { endOf, isAll, type Line, relabel, startOf } from './lines.js'
import type { Sheet } from './sheet.js'

const headerLimit = 9

/** The key of a short line, by which headers are known; empty for longer ones. */
const keyOf = ({ tokens, lines }: Sheet, at: number): string => {
  const line = lines[at]!
  return endOf(line) - startOf(line) > headerLimit ? '' : lineKey(tokens, startOf(line), endOf(line))
}

const isStamp = (line: Line): boolean => isAll(line, 'date line') || isAll(line, 'dateline')

/** Whether a line may be an entry of a list of other stories, tags or events: it reads as no sentence. */
const isEntry = (sheet: Sheet, at: number): boolean => !sheet.block(at).isProse && !isStamp(sheet.lines[at]!)

const silence = ({ lines }: Sheet, at: number): void => {
  lines[at] = relabel(lines[at]!, 'furniture')
}

/** "Most Read", "MORE FROM UAE" */
const opensList = (sheet: Sheet, at: number): boolean => {
  const key = keyOf(sheet, at)
  if (key === '' || listHeaders.has(key)) return key !== ''
  const { words, ending, isProse } = sheet.block(at)
  return words <= shortHeader && ending === 'word' && !isProse && listOpenings.has(key.split(' ').slice(0, 2).join(' '))
}
const shortHeader = 6

/** Whether a line belongs to a list: an entry, or the date of one, which no prose follows. */
const isListed = (sheet: Sheet, at: number): boolean => {
  if (isEntry(sheet, at)) return true
  return !sheet.block(at).isProse && (at + 1 === sheet.lines.length || isEntry(sheet, at + 1))
}

/** "Most Read / Twelve goats stolen in Tamale / Minister resigns": the header and the entries below it, up to the next prose. */
const placeLists = (sheet: Sheet, from: number): void => {
  const { lines } = sheet
  for (let at = from; at < lines.length; at++) {
    if (!opensList(sheet, at)) continue
    silence(sheet, at)
    while (at + 1 < lines.length && isListed(sheet, at + 1)) silence(sheet, ++at)
  }
}

const clock = /^\d{1,2}$/
/** "01:12", the length of a film. */
const isLength = ({ tokens }: Sheet, line: Line): boolean => {
  const from = startOf(line)
  return (
    endOf(line) - from === 3 &&
    tokens[from + 1]!.text === ':' &&
    clock.test(tokens[from]!.text) &&
    clock.test(tokens[from + 2]!.text)
  )
}

/** Films by their length, with a headline each: two of them or more are other stories. */
const placeFilms = (sheet: Sheet, from: number): void => {
  const { lines } = sheet
  const films: number[] = []
  for (let at = from; at + 1 < lines.length; at++)
    if (isLength(sheet, lines[at]!) && isEntry(sheet, at + 1) && sheet.block(at + 1).ending === 'word') films.push(at)
  if (films.length < 2) return
  for (const at of films) {
    silence(sheet, at)
    silence(sheet, at + 1)
  }
}

/** "Maggie T. says:" */
const namesCommenter = (tokens: readonly RawToken[], line: Line): boolean => {
  const to = endOf(line)
  const from = startOf(line)
  return (
    to - from >= 3 &&
    to - from <= headerLimit &&
    tokens[to - 1]!.text === ':' &&
    commentVerbs.has(tokens[to - 2]!.lower)
  )
}

/** "2 thoughts on “Old crane comes down”" */
const opensComments = ({ tokens, lines }: Sheet, at: number): boolean => {
  const from = startOf(lines[at]!)
  const to = endOf(lines[at]!)
  return commentHeaders.has(lineKey(tokens, from, Math.min(to, from + 3))) && to - from < longestHeader
}
const longestHeader = 40

/** What readers wrote below the text, from its header to the end of the page: told by the marks of comments after it. */
const placeComments = (sheet: Sheet, from: number): void => {
  const { tokens, lines } = sheet
  let start = -1
  let marks = 0
  for (let at = from; at < lines.length; at++) {
    const key = keyOf(sheet, at)
    if (start < 0 && opensComments(sheet, at)) start = at
    else if (start >= 0 && (commentMarks.has(key) || namesCommenter(tokens, lines[at]!))) marks++
  }
  if (start >= 0 && marks > 0) for (let at = start; at < lines.length; at++) silence(sheet, at)
}

const quotes = /^(?:["“”]|''|``)$/

/** Whether a line has one of some words outside quotations. */
const speaksOutside = ({ tokens, lines }: Sheet, at: number, words: ReadonlySet<string>): boolean => {
  let isQuoted = false
  for (let i = startOf(lines[at]!); i < endOf(lines[at]!); i++) {
    if (quotes.test(tokens[i]!.text)) isQuoted = !isQuoted
    else if (!isQuoted && words.has(tokens[i]!.lower)) return true
  }
  return false
}

/** Whether a line is the item of a list that has a number: "1. Thank you for ..." */
const isNumbered = ({ tokens, lines }: Sheet, at: number, number: string): boolean => {
  const from = startOf(lines[at]!)
  return (
    tokens[from]!.text === `${number}.` ||
    (tokens[from]!.text === number && /^[.)]$/.test(tokens[from + 1]?.text ?? ''))
  )
}

/** Whether a line tells what somebody says: that is the article, not its readers or the site. */
const reports = ({ tokens, lines }: Sheet, at: number): boolean => {
  for (let i = startOf(lines[at]!); i < endOf(lines[at]!); i++) if (verbsOfReports.has(tokens[i]!.lower)) return true
  return false
}

/** Shorter lines tell nothing: "Alma," */
const fewestWords = 4

/** What readers wrote below the text as items with numbers, to the end of the page: one of them speaks of herself, most of them to each other. */
const placeNumberedComments = (sheet: Sheet, from: number): void => {
  const { lines } = sheet
  let first = lines.length - 1
  while (first >= from && !isNumbered(sheet, first, '1')) first--
  if (first < from) return
  let [told, own, isList, isOfOneself] = [0, 0, false, false]
  for (let at = first; at < lines.length; at++) {
    if (isNumbered(sheet, at, '2')) isList = true
    if (sheet.block(at).words < fewestWords) continue
    if (reports(sheet, at)) return
    told++
    const ofOneself = speaksOutside(sheet, at, wordsOfOneself)
    if (ofOneself) isOfOneself = true
    if (ofOneself || speaksOutside(sheet, at, wordsToReaders)) own++
  }
  if (isList && isOfOneself && own * 2 >= told) for (let at = first; at < lines.length; at++) silence(sheet, at)
}

const longestEntry = 14

/** Whether a line below the text may ask something of its readers: it tells nothing, or the site speaks in it. */
const mayAppeal = (sheet: Sheet, at: number): boolean => {
  const { isProse, words } = sheet.block(at)
  const tellsNothing = isAll(sheet.lines[at]!, 'furniture') || (!isProse && words <= longestEntry)
  if (tellsNothing) return true
  return (
    !reports(sheet, at) && [wordsOfSites, wordsToReaders, appealNouns].some((words) => speaksOutside(sheet, at, words))
  )
}

/** "We are a nonprofit newsroom. Will you support our work?": what a site asks of its readers at the end of the page. */
const placeAppeals = (sheet: Sheet, from: number): void => {
  const { lines } = sheet
  let first = lines.length
  while (first > from && mayAppeal(sheet, first - 1)) first--
  while (
    first < lines.length &&
    !(speaksOutside(sheet, first, appealVerbs) || speaksOutside(sheet, first, appealNouns))
  )
    first++
  const rest = Array.from({ length: lines.length - first }, (_, at) => first + at)
  const asks = (at: number): boolean =>
    speaksOutside(sheet, at, appealVerbs) && speaksOutside(sheet, at, wordsToReaders)
  if (!rest.some(asks) || !rest.some((at) => speaksOutside(sheet, at, appealNouns))) return
  const isHeaded = first > from && !sheet.block(first - 1).isProse && sheet.block(first - 1).words <= longestEntry
  for (let at = isHeaded ? first - 1 : first; at < lines.length; at++) silence(sheet, at)
}

/** What follows the line of copyright that closes the text, where it is shorter than the text. */
const placeColophon = (sheet: Sheet, from: number): void => {
  const { tokens, lines } = sheet
  for (let at = Math.max(from + 1, lines.length - longestColophon); at < lines.length; at++) {
    const line = lines[at]!
    if (!copyrightMarks.has(tokens[startOf(line)]!.lower) || !isAll(line, 'furniture')) continue
    for (let next = at + 1; next < lines.length; next++) silence(sheet, next)
    return
  }
}
const longestColophon = 6

/** What stands below the last prose of the page and below its first furniture there. */
const placeRest = (sheet: Sheet, from: number): void => {
  const { lines } = sheet
  let last = lines.length - 1
  while (last >= from && !(sheet.block(last).isProse && !isAll(lines[last]!, 'furniture'))) last--
  if (last < from - 1) return
  let at = last + 1
  while (at < lines.length && !isAll(lines[at]!, 'furniture')) at++
  for (; at < lines.length; at++) if (isEntry(sheet, at)) silence(sheet, at)
}

/** "Deepa Nair is a correspondent": lines below the text that open with the name of a writer and say what she is. */
const placeAuthors = (sheet: Sheet, from: number): void => {
  const { tokens, lines } = sheet
  const writers = new Set<string>()
  for (let at = 0; at < from; at++)
    for (const part of lines[at]!)
      if (part.section === 'byline')
        for (let i = part.from; i + 1 < part.to; i++) writers.add(lineKey(tokens, i, i + 2))
  if (writers.size === 0) return
  for (let at = from; at < lines.length; at++) {
    const start = startOf(lines[at]!)
    const end = Math.min(endOf(lines[at]!), start + authorReach)
    if (end - start < 2 || tokens[start]!.shape === 'lower' || !writers.has(lineKey(tokens, start, start + 2))) continue
    const isBox = end - start === 2 || tokens.slice(start + 2, end).some(({ lower }) => jobWords.has(lower))
    if (isBox) lines[at] = relabel(lines[at]!, 'byline')
  }
}
const authorReach = 10

const closingLines = 3
const longestName = 4
const longestPost = 5

/** "Deepa Nair is a special correspondent in Kochi.": whether a line says of somebody, of whom the text tells nothing else, that she writes. */
const presentsWriter = ({ tokens, lines }: Sheet, at: number): boolean => {
  const from = startOf(lines[at]!)
  const { to } = lines[at]![0]!
  let verb = from
  while (verb < to && isNameToken(tokens[verb])) verb++
  if (verb - from < 2 || verb - from > longestName || !formsOfBe.has(tokens[verb]?.lower ?? '')) return false
  if (!indefiniteArticles.has(tokens[verb + 1]?.lower ?? '')) return false
  let noun = verb + 2
  while (noun < Math.min(to, verb + 2 + longestPost) && !writerNouns.has(tokens[noun]!.lower)) noun++
  if (!writerNouns.has(tokens[noun]?.lower ?? '')) return false
  // nothing but where or for whom: "in Kochi", not "held in Iran since 2023"
  for (let i = noun + 1; i < to; i++) {
    const { lower, shape } = tokens[i]!
    if (shape === 'digits' || (shape === 'lower' && !lowerInBylines.has(lower))) return false
  }
  const surname = tokens[verb - 1]!.text
  return !tokens.slice(0, from).some(({ text }) => text === surname)
}

/** The last lines of the text that only say who wrote it. */
const placePresented = (sheet: Sheet, from: number): void => {
  const { lines } = sheet
  for (let at = Math.max(from, lines.length - closingLines); at < lines.length; at++)
    if (lines[at]!.length === 1 && isAll(lines[at]!, 'body') && presentsWriter(sheet, at))
      lines[at] = relabel(lines[at]!, 'byline')
}

/** Tells what stands below and between the text: other stories, tags, comments, who wrote it. `body` is the line where the text begins. */
export const placeTail = (sheet: Sheet, body: number): void => {
  if (body >= sheet.lines.length) return
  placeAuthors(sheet, body + 1)
  placePresented(sheet, body + 1)
  placeComments(sheet, body + 1)
  placeNumberedComments(sheet, body + 1)
  placeAppeals(sheet, body + 1)
  placeLists(sheet, body + 1)
  placeFilms(sheet, body + 1)
  placeColophon(sheet, body + 1)
  placeRest(sheet, body + 1)
}
