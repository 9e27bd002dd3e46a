import { isFunctionWord } from '../../lexicon/function-words.js'
import { kickers, outletEndings } from '../../lexicon/page/zones.js'
import type { RawToken } from '../tokenize.js'
import type { Block } from './blocks.js'
import { readDateline } from './datelines.js'
import { lineKey } from './furniture.js'
import { isAll, type Line } from './lines.js'
import type { Sheet } from './sheet.js'

/** How far down a page its body may begin. */
const headReach = 80

/** Whether the body begins with a line: it reads as prose, or a dateline opens it. Captions, credits and furniture do not. */
const beginsBody = (sheet: Sheet, at: number): boolean => {
  const line = sheet.lines[at]!
  if (!isAll(line, 'body')) return line.length > 1 && line.at(-1)!.section === 'body' && sheet.block(at).isProse
  const block = sheet.block(at)
  return block.isProse || readDateline(sheet.tokens, block.from, block.to, at === 0) !== null
}

/** The line with which the body begins; the number of lines where none reads as prose. */
export const startOfBody = (sheet: Sheet): number => {
  const reach = Math.min(sheet.lines.length, headReach)
  for (let at = 0; at < reach; at++) if (beginsBody(sheet, at)) return at
  return sheet.lines.length
}

const stemLength = 5
const leadReach = 160

/** What words are compared by: "crane" and "cranes" are one, function words and short ones none. */
const stemOf = ({ shape, lower }: RawToken): string | null => {
  if (shape === 'digits') return lower
  return shape === 'other' || lower.length < 3 || isFunctionWord(lower) ? null : lower.slice(0, stemLength)
}

/** The words of the first lines of the body. */
const stemsOfLead = ({ tokens }: Sheet, from: number): ReadonlySet<string> => {
  const stems = new Set<string>()
  for (let i = from; i < Math.min(tokens.length, from + leadReach); i++) {
    const stem = stemOf(tokens[i]!)
    if (stem !== null) stems.add(stem)
  }
  return stems
}

const sharedWith = ({ tokens }: Sheet, { from, to }: Block, stems: ReadonlySet<string>): number => {
  const shared = new Set<string>()
  for (let i = from; i < to; i++) {
    const stem = stemOf(tokens[i]!)
    if (stem !== null && stems.has(stem)) shared.add(stem)
  }
  return shared.size
}

const longestTitle = 40
/** "HarbourTimes.ng", "news.example.org" */
const siteName = /^[\w-]{2,64}(?:\.[a-z]{2,10}){1,3}$/i

/** Whether a line can be a title at all: words, not too many, no mark that opens something, no label of a kind of text. */
const canBeTitle = ({ tokens, lines }: Sheet, line: number, block: Block): boolean => {
  const { from, to, words } = block
  if (!isAll(lines[line]!, 'body') || block.isProse || to - from > longestTitle || words < 2) return false
  if (block.ending === 'opening' || block.ending === 'trailing' || block.numbers > words) return false
  if (block.ending === 'stop' && !block.isTitleCase && !/[?!)”’"']/.test(tokens[to - 1]!.text)) return false
  return !kickers.has(lineKey(tokens, from, to)) && readDateline(tokens, from, to, true) === null
}

const lengthScore = (words: number): number => {
  if (words >= 4) return 2
  return words === 3 ? 1 : 0
}

/** Names of newspapers and sites: "The Coastal Times", "HarbourTimes.ng". */
const namesOutlet = (sheet: Sheet, { from, to, words }: Block): boolean => {
  const { text, tokens } = sheet
  if (siteName.test(text.slice(tokens[from]!.start, Math.min(tokens[to - 1]!.end, tokens[from]!.start + 100))))
    return true
  return words <= 4 && outletEndings.has(tokens[to - 1]!.lower)
}

/** How well a line serves as the title of what follows. */
const titleScore = (sheet: Sheet, line: number, block: Block, lead: ReadonlySet<string>): number => {
  let score = lengthScore(block.words)
  score += 1.5 * Math.min(3, sharedWith(sheet, block, lead))
  if (block.maybeVerbs > 0) score += 0.5
  if (sheet.isAlone(line)) score += 1
  if (namesOutlet(sheet, block)) score -= 4
  if (block.separators > 1) score -= 4
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
  const lead = hasBody ? stemsOfLead(sheet, sheet.block(body).from) : new Set<string>()
  let [best, title] = [-1, -1]
  for (let at = 0; at < end; at++) {
    const block = sheet.block(at)
    if (!canBeTitle(sheet, at, block)) continue
    const score = titleScore(sheet, at, block, lead)
    if (score > best) [best, title] = [score, at]
  }
  return title
}

/** Whether a line is one of the body's. */
export const isTold = (line: Line): boolean => line.some(({ section }) => section === 'body')
