import { kickers } from '../../lexicon/page/zones.js'
import type { Section } from '../document.js'
import { readDateline } from './datelines.js'
import { isBracketedCredit, lineKey } from './furniture.js'
import { endOf, isAll, type Line, relabel, startOf } from './lines.js'
import type { Sheet } from './sheet.js'
import { headReach, isNameAlone, namesOutlet, opensByline, sharedWith, stemsOfLead } from './title.js'
import { isPictureCredit } from './wires/signatures.js'

const longestCaption = 3

/** Tells the captions of pictures by the credit that ends them: "Pickets at the gate in Mombasa. Photo: Ann Lee / AFP". */
export const placeCaptions = ({ tokens, lines }: Sheet): void => {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const told = line.filter(({ section }) => section !== 'furniture')
    const end = line.at(-1)!
    // "Pickets at the gate in Mombasa. (ANN LEE/Dock Times)"
    const isSigned = end.section === 'furniture' && isBracketedCredit(tokens, end)
    const last = isSigned ? end : told.at(-1)
    const captions = isSigned ? told.length : told.length - 1
    if (last === undefined || captions < 1 || told.length > longestCaption || last.section === 'byline') continue
    if (!isSigned && !isPictureCredit(tokens, last.from, last.to)) continue
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
  if (namesOutlet(sheet, block) && (block.isTitleCase || block.words <= 2)) return 'furniture'
  if (opensByline(sheet, block)) return 'byline'
  if (block.separators > 1) return 'furniture'
  // a deck: "Mayor drops plan;"
  if (line < title && tokens[block.to - 1]!.text === ';') return null
  if (line < title) return sharedWith(sheet, block, lead) < 2 ? 'furniture' : null
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
