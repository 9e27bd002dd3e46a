import { isFunctionWord } from '../../lexicon/function-words.js'
import { bylineOpeners, lowerInBylines } from '../../lexicon/furniture.js'
import { kickers, outletEndings } from '../../lexicon/page/zones.js'
import type { RawToken } from '../tokenize.js'
import { type Block, separators } from './blocks.js'
import { readDateline } from './datelines.js'
import { lineKey } from './furniture.js'
import { isAll } from './lines.js'
import type { Sheet } from './sheet.js'

/** How far down a page its title and the start of its body are looked for. */
export const headReach = 80

const stemLength = 5
const leadReach = 120
const leadLines = 12

/** What words are compared by: "crane" and "cranes" are one, function words and short ones none. */
const stemOf = ({ shape, lower }: RawToken): string | null => {
  if (shape === 'digits') return lower
  return shape === 'other' || lower.length < 3 || isFunctionWord(lower) ? null : lower.slice(0, stemLength)
}

/** The words of the first prose of the body. */
export const stemsOfLead = (sheet: Sheet, body: number): ReadonlySet<string> => {
  const { tokens, lines } = sheet
  const stems = new Set<string>()
  let left = leadReach
  for (let at = body; at < Math.min(lines.length, body + leadLines) && left > 0; at++) {
    const { from, to, isProse } = sheet.block(at)
    if (!isProse && at > body) continue
    for (let i = from; i < Math.min(to, from + left); i++) {
      const stem = stemOf(tokens[i]!)
      if (stem !== null) stems.add(stem)
    }
    left -= to - from
  }
  return stems
}

export const sharedWith = ({ tokens }: Sheet, { from, to }: Block, stems: ReadonlySet<string>): number => {
  const shared = new Set<string>()
  for (let i = from; i < to; i++) {
    const stem = stemOf(tokens[i]!)
    if (stem !== null && stems.has(stem)) shared.add(stem)
  }
  return shared.size
}

/** Where brackets that open at a token end, or the token. */
const endOfBrackets = (tokens: readonly RawToken[], at: number, to: number): number => {
  if (tokens[at]!.text !== '(') return at
  let end = at
  while (end < to && tokens[end]!.text !== ')') end++
  return end
}

const mostOfNames = 12

/**
 * Whether a line is names alone, as writers stand above their texts: "Ann Lee, Ibadan", "Ann Lee (now) and Jo Roe (earlier)". No figure, no
 * other word in small letters, nothing that the lead names.
 */
export const isNameAlone = (sheet: Sheet, line: number, lead: ReadonlySet<string>): boolean => {
  const block = sheet.block(line)
  const { from, to, words, numbers } = block
  if (words < 2 || to - from > mostOfNames || numbers > 0 || kickers.has(lineKey(sheet.tokens, from, to))) return false
  for (let at = from; at < to; at++) {
    at = endOfBrackets(sheet.tokens, at, to)
    // a bracket that closes at the end of the line
    if (at >= to) break
    const { shape, lower, text } = sheet.tokens[at]!
    if (shape === 'lower' ? !lowerInBylines.has(lower) : shape === 'other' && !/^[,)&/|.]$/.test(text)) return false
  }
  return (words <= 4 || to - from > words) && sharedWith(sheet, block, lead) === 0
}

/** "By local reporters Jess Poole and Tim Ng", "by Karla Ruud, KLTV": a line above the body that tells nothing but who wrote it. */
export const opensByline = ({ tokens }: Sheet, { from, to, words }: Block): boolean =>
  words <= mostOfNames && to - from > 2 && bylineOpeners.has(tokens[from]!.lower) && tokens[to - 1]!.text !== '.'

const longestTitle = 40
/** "HarbourTimes.ng", "news.example.org" */
const siteName = /^[\w-]{2,64}(?:\.[a-z]{2,10}){1,3}$/i

/** Whether a line can be a title at all: words, not too many, no mark that opens something, no label of a kind of text. */
const canBeTitle = ({ tokens, lines }: Sheet, line: number, block: Block): boolean => {
  const { from, to, words } = block
  if (!isAll(lines[line]!, 'body') || block.isProse || to - from > longestTitle || words < 2) return false
  // "• Mayor resigns": a point of a list
  if (
    separators.has(tokens[from]!.text) ||
    block.ending === 'opening' ||
    block.ending === 'trailing' ||
    block.numbers > words
  )
    return false
  if (block.ending === 'stop' && !block.isTitleCase && !/[?!)”’"']/.test(tokens[to - 1]!.text)) return false
  return !kickers.has(lineKey(tokens, from, to)) && readDateline(tokens, from, to, true) === null
}

/** Titles that are written as sentences are seldom longer. */
const longestPlain = 14

const lengthScore = (words: number): number => {
  if (words >= 4) return 2
  return words === 3 ? 1 : 0
}

/** Names of newspapers and sites: "The Coastal Times", "HarbourTimes.ng". */
export const namesOutlet = (sheet: Sheet, { from, to, words }: Block): boolean => {
  const { text, tokens } = sheet
  if (siteName.test(text.slice(tokens[from]!.start, Math.min(tokens[to - 1]!.end, tokens[from]!.start + 100))))
    return true
  return words <= 4 && outletEndings.has(tokens[to - 1]!.lower)
}

/** Whether the next line that is no furniture and no name says who wrote the text or when. */
const isAboveDate = (sheet: Sheet, line: number, lead: ReadonlySet<string>): boolean => {
  const { lines } = sheet
  let next = line + 1
  while (next < lines.length && next < line + 4 && (isAll(lines[next]!, 'furniture') || isNameAlone(sheet, next, lead)))
    next++
  return next < lines.length && lines[next]!.some(({ section }) => section === 'date line' || section === 'byline')
}

/** How well a line serves as the title of what follows. */
const titleScore = (sheet: Sheet, line: number, block: Block, lead: ReadonlySet<string>): number => {
  let score = lengthScore(block.words)
  score += 1.5 * Math.min(3, sharedWith(sheet, block, lead))
  if (block.maybeVerbs > 0) score += 0.5
  if (sheet.isAlone(line)) score += 1
  if (isAboveDate(sheet, line, lead)) score += 2
  if (namesOutlet(sheet, block)) score -= 4
  if (block.separators > 1) score -= 4
  // what tells a picture in words is long and no title: "A crew member looks over the deck of a ferry in the port of Oran after the fire"
  if (block.words > longestPlain && !block.isTitleCase) score -= 3
  return score
}

/**
 * The line of the title among those before the body (all but the last where no body is told apart), or -1: the one that is made as titles
 * are and shares words with what follows; the first of equals.
 */
export const findTitle = (sheet: Sheet, body: number): number => {
  const { lines } = sheet
  const hasBody = body < lines.length
  const end = hasBody ? body : Math.min(lines.length - 1, headReach)
  const lead = hasBody ? stemsOfLead(sheet, body) : new Set<string>()
  let dates = 0
  let [best, title] = [-1, -1]
  for (let at = 0; at < end; at++) {
    const block = sheet.block(at)
    if (isAll(lines[at]!, 'date line')) dates++
    if (!canBeTitle(sheet, at, block)) continue
    // below a second line of dates stand the entries of a live blog
    const score = titleScore(sheet, at, block, lead) - (dates > 1 ? 3 : 0)
    if (score > best) [best, title] = [score, at]
  }
  return title
}
