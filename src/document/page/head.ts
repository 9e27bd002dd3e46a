import { isFunctionWord } from '../../lexicon/function-words.js'
import { kickers, outletEndings } from '../../lexicon/page/zones.js'
import { isTitleCase } from '../casing.js'
import type { Section } from '../document.js'
import type { RawToken } from '../tokenize.js'
import type { Block } from './blocks.js'
import { readDateline } from './datelines.js'
import { lineKey } from './furniture.js'
import { endOf, isAll, type Line, relabel, startOf } from './lines.js'
import type { Sheet } from './sheet.js'
import { isPictureCredit } from './wires/credits.js'

/** How far down a page its body may begin. */
const headReach = 80

const longestCaption = 3

/** Tells the captions of pictures by the credit that ends them: "Pickets at the gate in Mombasa. Photo: Ann Lee / AFP". */
export const placeCaptions = ({ tokens, lines }: Sheet): void => {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const last = line.at(-1)!
    if (line.length < 2 || line.length > longestCaption || last.section === 'byline') continue
    if (!isPictureCredit(tokens, last.from, last.to)) continue
    lines[at] = line.map((part) => {
      if (part === last) return { ...part, section: 'furniture' }
      return part.section === 'body' ? { ...part, section: 'caption' } : part
    })
  }
}

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
const leadReach = 120
const leadLines = 12

/** What words are compared by: "crane" and "cranes" are one, function words and short ones none. */
const stemOf = ({ shape, lower }: RawToken): string | null => {
  if (shape === 'digits') return lower
  return shape === 'other' || lower.length < 3 || isFunctionWord(lower) ? null : lower.slice(0, stemLength)
}

/** The words of the first prose of the body. */
const stemsOfLead = (sheet: Sheet, body: number): ReadonlySet<string> => {
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

/** Whether the next line that is no furniture says who wrote the text or when. */
const isAboveDate = ({ lines }: Sheet, line: number): boolean => {
  let next = line + 1
  while (next < lines.length && next < line + 4 && isAll(lines[next]!, 'furniture')) next++
  return next < lines.length && lines[next]!.some(({ section }) => section === 'date line' || section === 'byline')
}

/** How well a line serves as the title of what follows. */
const titleScore = (sheet: Sheet, line: number, block: Block, lead: ReadonlySet<string>): number => {
  let score = lengthScore(block.words)
  score += 1.5 * Math.min(3, sharedWith(sheet, block, lead))
  if (block.maybeVerbs > 0) score += 0.5
  if (sheet.isAlone(line)) score += 1
  if (isAboveDate(sheet, line)) score += 2
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

/** Whether a line is a name alone, as writers stand above their texts: no word in small letters, no figure, nothing that the lead names. */
const isNameAlone = (sheet: Sheet, line: number, lead: ReadonlySet<string>): boolean => {
  const block = sheet.block(line)
  const { from, to, words, numbers, small } = block
  if (words < 2 || words > 4 || to - from > words || numbers + small > 0 || !isTitleCase(sheet.tokens, from, to))
    return false
  return sharedWith(sheet, block, lead) === 0
}

/** Whether a line beside a name says that it is a writer's: a date, another byline, a button, the same name again. */
const signsBeside = ({ tokens, lines }: Sheet, line: number, name: number): boolean => {
  const beside = lines[line]
  if (beside === undefined) return false
  if (beside.some(({ section }) => section === 'date line' || section === 'byline' || section === 'furniture'))
    return true
  return lineKey(tokens, startOf(beside), endOf(beside)) === lineKey(tokens, startOf(lines[name]!), endOf(lines[name]!))
}

/** The section of a line of the head that is neither title nor date: what tells something keeps its own. */
const sectionInHead = (sheet: Sheet, line: number, title: number, lead: ReadonlySet<string>): Section | null => {
  const { tokens, lines } = sheet
  const block = sheet.block(line)
  if (block.words === 0 || block.numbers > block.words || kickers.has(lineKey(tokens, block.from, block.to)))
    return 'furniture'
  if (namesOutlet(sheet, block) && block.isTitleCase) return 'furniture'
  if (line < title) return sharedWith(sheet, block, lead) < 2 ? 'furniture' : null
  if (block.separators > 1) return 'furniture'
  const isSigned = signsBeside(sheet, line + 1, line) || (line - 1 !== title && signsBeside(sheet, line - 1, line))
  return lines[line]!.length === 1 && isNameAlone(sheet, line, lead) && isSigned ? 'byline' : null
}

/** Tells menus, weather, kickers, names of the site and of the writers apart from what tells something above the body. */
export const placeHead = (sheet: Sheet, body: number, title: number): void => {
  const { lines } = sheet
  if (body >= lines.length) return
  const lead = stemsOfLead(sheet, body)
  for (let at = 0; at < body; at++) {
    const line = lines[at]!
    if (at === title || !line.every(({ section }) => section === 'body' || section === 'headline')) continue
    const section = sectionInHead(sheet, at, title, lead)
    if (section !== null) lines[at] = relabel(line, section)
  }
}

/** Whether a line is one of the body's. */
export const isTold = (line: Line): boolean => line.some(({ section }) => section === 'body')
