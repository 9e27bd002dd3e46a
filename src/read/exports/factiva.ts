import { byWords, factivaCodes, wordUnits } from './labels.js'
import { type Article, dateOpening, joinLines, paragraphsOf, tellsRights } from './layout.js'

const accession = /^\s*\p{L}+ ([A-Z0-9]{12,40}[a-z0-9]*)\s*$/u

const longestCode = 3

/** The code of a line and what stands behind it: "HD    Bakers close two shops", "LP". */
const codeOf = (line: string): { readonly code: string; readonly rest: string } | null => {
  const start = line.startsWith(' ') ? 1 : 0
  let end = start
  while (end < line.length && end - start <= longestCode && line[end] !== ' ' && line[end] !== '\t') end++
  const code = line.slice(start, end).trimEnd()
  if (!factivaCodes.has(code)) return null
  const rest = line.slice(end)
  // one space makes it a word of a sentence
  return rest.trim() === '' || rest.startsWith('  ') || rest.startsWith('\t') ? { code, rest: rest.trim() } : null
}

const fewestCodes = 4

const readCoded = (lines: readonly string[]): Article => {
  const values: Record<string, string> = {}
  const body: string[] = []
  let current: string | null = null
  for (const line of lines) {
    const opening = codeOf(line)
    if (opening !== null) current = factivaCodes.get(opening.code)!
    const words = opening === null ? line : opening.rest
    if (current === 'text') {
      if (opening !== null && body.length > 0 && body.at(-1)?.trim() !== '') body.push('')
      if (opening === null || words.trim() !== '') body.push(opening === null ? words : words.trim())
    } else if (current !== null && words.trim() !== '') {
      const before = values[current]
      values[current] = before === undefined ? words.trim() : `${before} ${words.trim()}`
    }
  }
  return { text: joinLines(body), values }
}

const isWordCount = (line: string): boolean => {
  const [number = '', unit = ''] = line.trim().toLowerCase().split(/\s+/)
  return /^[\d,]+$/.test(number) && wordUnits.has(unit)
}

/** Without codes: title, writer, "640 words", date, time, paper, code, language, rights; then the text. */
const readPlain = (lines: readonly string[]): Article => {
  const count = lines.findIndex(isWordCount)
  const values: Record<string, string> = {}
  if (count === -1) return { text: joinLines(lines), values }
  const [title = [], ...others] = paragraphsOf(lines.slice(0, count))
  const head = [...title, ...others.flat()]
  const by = head.findIndex((line, index) => index > 0 && byWords.has(line.toLowerCase().split(' ')[0] ?? ''))
  values.title = head.slice(0, by === -1 ? Math.max(1, head.length) : by).join(' ')
  if (by !== -1) values.byline = head.slice(by).join(' ')
  values.length = lines[count]!.trim()
  let start = count + 1
  for (; start < lines.length; start++) {
    const line = lines[start]!.trim()
    if (line === '') break
    const date = values.published === undefined ? dateOpening(line) : null
    if (date !== null) values.published = date
    else if (/^\d{1,2}:\d\d/.test(line)) values.time = line
    else if (tellsRights(line)) values.copyright = line
    else if (values.outlet === undefined && values.published !== undefined) values.outlet = line
  }
  return { text: joinLines(lines.slice(start)), values }
}

/** Reads one article as Factiva lays it out, with its codes or without. */
export const readFactiva = (text: string): Article => {
  const lines = text.split('\n')
  const codes = new Set(lines.map((line) => codeOf(line)?.code).filter((code) => code !== undefined))
  if (codes.size >= fewestCodes) return readCoded(lines)
  return readPlain(lines.filter((line) => !accession.test(line)))
}
