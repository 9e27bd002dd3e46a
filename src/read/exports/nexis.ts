import { editionWords, keyOf, loadDate, nexisBody, nexisHead, nexisParts, nexisTail } from './labels.js'
import { type Article, dateOpening, joinLines, labelOf, paragraphsOf, tellsRights } from './layout.js'

const counter = /^\s*\d+\s+\p{L}+\s+\d+\s+\p{L}+\s*$/u

const isHead = (label: string): boolean => nexisHead.has(label)
const isTail = (label: string): boolean => nexisTail.has(label)
const isEither = (label: string): boolean => isHead(label) || isTail(label)

const isEdition = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => editionWords.has(word))

/** Title, paper and date from the lines above the fields. */
const readTop = (lines: readonly string[]): Record<string, string> => {
  const paragraphs = paragraphsOf(lines.filter((line) => !tellsRights(line) && !counter.test(line)))
  const flat = paragraphs.flatMap((paragraph, at) => paragraph.map((line) => ({ line, at })))
  const dated = flat.findIndex(({ line }) => dateOpening(line) !== null)
  const found: Record<string, string> = {}
  if (dated === -1) return paragraphs.length === 0 ? found : { title: paragraphs.at(-1)!.join(' ') }
  found.published = dateOpening(flat[dated]!.line)!
  const above = flat.slice(0, dated)
  const below = flat.slice(dated + 1).filter(({ line }) => !isEdition(line))
  if (below.length > 0) {
    // classic: the paper, the date, then the title
    const last = below.at(-1)!.at
    found.title = below
      .filter(({ at }) => at === last)
      .map(({ line }) => line)
      .join(' ')
    const outlet = above.find(({ line }) => !isEdition(line))
    if (outlet !== undefined) found.outlet = outlet.line
  } else if (above.length > 0) {
    // Nexis Uni: the title, the paper, then the date
    const outlet = above.findLast(({ line }) => !isEdition(line)) ?? above.at(-1)!
    found.outlet = outlet.line
    const title = above.slice(0, above.indexOf(outlet)).map(({ line }) => line)
    if (title.length > 0) found.title = title.join(' ')
  }
  return found
}

/** The lines of fields from one line on: a value goes on until a blank line or the next label. */
const readFields = (lines: readonly string[], known: (label: string) => boolean): Record<string, string> => {
  const found: Record<string, string> = {}
  let current: string | null = null
  for (const line of lines) {
    const field = labelOf(line.trim(), known)
    if (field !== null) {
      current = keyOf(field.label)
      found[current] ??= field.value
    } else if (line.trim() === '') current = null
    else if (current !== null) found[current] = `${found[current]} ${line.trim()}`.trim()
  }
  return found
}

/** "Body" of Nexis Uni, "BODY:" of Nexis. */
const opensBody = (line: string): boolean => line.trim().toLowerCase().replace(/:$/, '') === nexisBody

/** Where the fields above the text end: behind the last label that stands before any prose. */
const endOfHead = (lines: readonly string[], from: number): number => {
  let end = from
  let isField = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!.trim()
    if (labelOf(line, isHead) !== null) isField = true
    else if (line === '') {
      if (isField) end = at
      isField = false
    } else if (!isField) return end
  }
  return end
}

/** Labels stand in capitals below the text; where the text has a heading of its own only the date of loading is left to end it. */
const isEndOfText = (line: string, hasHeading: boolean): boolean => {
  const field = labelOf(line, isTail)
  if (field === null) return hasHeading && nexisParts.has(line.toLowerCase())
  return hasHeading ? field.label === loadDate : /^[A-Z-]+:/.test(line)
}

/** Reads one article as Nexis, and Nexis Uni, lay it out. */
export const readNexis = (text: string): Article => {
  const lines = text.split('\n')
  const body = lines.findIndex(opensBody)
  const firstLabel = lines.findIndex((line) => labelOf(line.trim(), isEither) !== null)
  const top = firstLabel === -1 ? (body === -1 ? 0 : body) : body === -1 ? firstLabel : Math.min(firstLabel, body)
  const start = body === -1 ? endOfHead(lines, top) : body + 1
  const hasHeading = body !== -1 && !lines[body]!.includes(':')
  let end = start
  while (end < lines.length) {
    const line = lines[end]!.trim()
    if (isEndOfText(line, hasHeading)) break
    if (end > start && tellsRights(line) && /^\s{8}/.test(lines[end]!)) break
    end++
  }
  return {
    text: joinLines(lines.slice(start, end)),
    values: {
      ...readTop(lines.slice(0, top)),
      ...readFields(lines.slice(top, start), isEither),
      ...readFields(lines.slice(end), isTail),
    },
  }
}
