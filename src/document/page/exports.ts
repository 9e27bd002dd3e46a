import {
  copyrightSigns,
  type ExportField,
  exportCodes,
  exportLabels,
  exportLines,
  tellingLabels,
  wordCounts,
} from '../../lexicon/page/exports.js'
import { isTitleCase } from '../casing.js'
import { isDateLine, publicationAmong, statedDays } from '../date-line.js'
import type { Section } from '../document.js'
import type { TokenRange } from '../span.js'
import { clockOpening, momentOf } from '../stated-time.js'
import type { RawToken } from '../tokenize.js'
import { lineKey } from './furniture.js'
import { cut, endOf, type Line, relabel, startOf } from './lines.js'
import type { Publication } from './publication.js'

/** What an archive's export tells of an article beside its text. */
export interface Export {
  /** the line that holds the title, or -1 where no field does */
  readonly title: number
  readonly published: Publication | null
  readonly outlet: string | null
  /** the lines that are fields and are read no further */
  readonly fields: ReadonlySet<number>
  /** the place that a field gives as the dateline's */
  readonly dateline: TokenRange | null
  /** the line after the text, where fields follow it; else the number of lines */
  readonly end: number
}

/** A line of an export that opens with the label of a field. */
interface FieldLine {
  readonly line: number
  readonly field: ExportField
  /** the first token of what it holds */
  readonly value: number
  readonly label: string
}

const labelLimit = 6

/** "LENGTH: 640 words", "Load-Date: ...": a known label before a colon. */
const labelled = (tokens: readonly RawToken[], line: number, from: number, to: number): FieldLine | null => {
  for (let i = from + 1; i < Math.min(to, from + labelLimit); i++) {
    if (tokens[i]!.text !== ':') continue
    const label = lineKey(tokens, from, i)
    const field = tokens[from]!.shape === 'lower' ? undefined : exportLabels.get(label)
    return field === undefined ? null : { line, field, value: i + 1, label }
  }
  return null
}

/** "HD      Cocoa farmers block road", "LP" on a line of its own. */
const coded = (tokens: readonly RawToken[], line: number, from: number, to: number): FieldLine | null => {
  const label = tokens[from]!.text
  const field = exportCodes.get(label)
  if (field === undefined || (from + 1 < to && tokens[from + 1]!.start - tokens[from]!.end < 2)) return null
  return { line, field, value: from + 1, label }
}

/** A code on a line of its own, and the line below that holds its value. */
const withValue = (code: FieldLine, lines: readonly Line[], to: number): FieldLine[] => {
  const next = lines[code.line + 1]
  if (code.value < to || next === undefined) return [code]
  return [code, { ...code, line: code.line + 1, value: startOf(next) }]
}

const fewestLabels = 3
const fewestCodes = 4

const distinct = (lines: readonly FieldLine[]): number => new Set(lines.map(({ label }) => label)).size

const headReach = 12

/** What a line without a label holds, by what it is and which fields stand above it. */
const fieldByOrder = (
  tokens: readonly RawToken[],
  from: number,
  to: number,
  above: ReadonlySet<ExportField>,
): ExportField => {
  if (!above.has('date')) return statedDays(tokens, from, to).length > 0 ? 'date' : 'other'
  if (clockOpening(tokens, from, to) !== null) return 'time'
  return above.has('outlet') ? 'other' : 'outlet'
}

/**
 * Fields without labels, told by their order: "95 words / 31 March 2008 / 06:10 / Lowveld Herald / LOWHER / English / (c) 2008 ...".
 */
const unlabelled = (tokens: readonly RawToken[], lines: readonly Line[]): FieldLine[] => {
  const keyAt = (at: number): string => lineKey(tokens, startOf(lines[at]!), endOf(lines[at]!))
  const reach = Math.min(lines.length, headReach)
  let first = 0
  while (first < reach && !wordCounts.has(keyAt(first))) first++
  let last = first
  while (last < reach && !copyrightSigns.has(tokens[startOf(lines[last]!) + 1]?.lower ?? '')) last++
  if (last >= reach) return []
  const found: FieldLine[] = []
  const fields = new Set<ExportField>()
  for (let line = first; line <= last; line++) {
    const value = startOf(lines[line]!)
    const field = fieldByOrder(tokens, value, endOf(lines[line]!), fields)
    fields.add(field)
    found.push({ line, field, value, label: '' })
  }
  return fields.has('date') ? found : []
}

/** The lines of fields, where there are enough of them for an export; else none. */
const fieldLines = (tokens: readonly RawToken[], lines: readonly Line[]): FieldLine[] => {
  const codes: FieldLine[] = []
  const labels: FieldLine[] = []
  let telling = 0
  lines.forEach((line, index) => {
    const from = startOf(line)
    const to = endOf(line)
    const code = coded(tokens, index, from, to)
    if (code !== null) codes.push(...withValue(code, lines, to))
    const label = labelled(tokens, index, from, to)
    if (label !== null) {
      labels.push(label)
      if (tellingLabels.has(label.label)) telling++
    } else if (to - from <= labelLimit) {
      const key = lineKey(tokens, from, to)
      const field = exportLines.get(key)
      if (field === undefined) return
      labels.push({ line: index, field, value: to, label: key })
      if (field === 'other') telling++
    }
  })
  const plain = telling === 0 && codes.length === 0 ? unlabelled(tokens, lines) : []
  if (plain.length > 0) return plain
  if (distinct(codes) >= fewestCodes && codes.some(({ field }) => field === 'title' || field === 'body')) return codes
  return telling > 0 && (distinct(labels) >= fewestLabels || telling > 1) ? labels : []
}

const sectionOf: Readonly<Record<ExportField, Section>> = {
  title: 'headline',
  byline: 'byline',
  date: 'date line',
  'outlet and date': 'furniture',
  time: 'furniture',
  outlet: 'furniture',
  dateline: 'dateline',
  body: 'body',
  other: 'furniture',
}

/** Parts the label of a field from what it holds. */
const placeField = (line: Line, { field, value }: FieldLine): Line =>
  line.flatMap((sentence) => {
    const section = sectionOf[field]
    if (sentence.from >= value) return [{ ...sentence, section }]
    if (sentence.to <= value) return [{ ...sentence, section: 'furniture' as const }]
    return cut(
      sentence,
      [value],
      new Map([
        [sentence.from, 'furniture'],
        [value, section],
      ]),
    ).map((part) => (part.from === value ? { ...part, opensParagraph: true } : part))
  })

/** The day of a field, with the time that stands beside it or in a field of its own. */
const publicationOf = (
  tokens: readonly RawToken[],
  lines: readonly Line[],
  fields: readonly FieldLine[],
): Publication | null => {
  for (const { line, field, value } of fields) {
    if (field !== 'date' && field !== 'outlet and date') continue
    const to = endOf(lines[line]!)
    const day = publicationAmong(statedDays(tokens, value, to))
    if (day === null) continue
    const time = fields.find((other) => other.field === 'time' && other.value < endOf(lines[other.line]!))
    const clock = time === undefined ? null : clockOpening(tokens, time.value, endOf(lines[time.line]!))
    return { day: day.day, at: momentOf(tokens, value, to, day) ?? (clock === null ? null : `${day.day}T${clock}`) }
  }
  return null
}

const outletOf = (
  text: string,
  tokens: readonly RawToken[],
  lines: readonly Line[],
  fields: readonly FieldLine[],
): string | null => {
  for (const { line, field, value } of fields) {
    const to = endOf(lines[line]!)
    if ((field !== 'outlet' && field !== 'outlet and date') || value >= to) continue
    let end = value
    while (end < to && !/^[;(]$/.test(tokens[end]!.text)) end++
    if (end > value) return text.slice(tokens[value]!.start, tokens[end - 1]!.end)
  }
  return null
}

const datelineOf = (lines: readonly Line[], fields: readonly FieldLine[]): TokenRange | null => {
  const field = fields.find(({ field, line, value }) => field === 'dateline' && value < endOf(lines[line]!))
  return field === undefined ? null : { from: field.value, to: endOf(lines[field.line]!) }
}

const outletReach = 16
const longestOutlet = 10

/** The name of the paper on the line above the first date: "The Coastal Times / June 10, 2024 Monday". */
const outletAbove = (
  text: string,
  tokens: readonly RawToken[],
  lines: readonly Line[],
  fields: ReadonlySet<number>,
): string | null => {
  for (let at = 1; at < Math.min(lines.length, outletReach); at++) {
    const from = startOf(lines[at]!)
    if (fields.has(at) || !isDateLine(tokens, from, endOf(lines[at]!))) continue
    const above = { from: startOf(lines[at - 1]!), to: from }
    const isName = above.to - above.from <= longestOutlet && isTitleCase(tokens, above.from, above.to)
    return isName && !fields.has(at - 1) ? text.slice(tokens[above.from]!.start, tokens[above.to - 1]!.end) : null
  }
  return null
}

/**
 * Reads the fields that an archive (Nexis, Factiva, ProQuest, NewsBank) puts around an article, and marks them in `lines`; null where
 * the page is no export. What follows the text is one run of fields to the end.
 */
export const readExport = (text: string, tokens: readonly RawToken[], lines: Line[]): Export | null => {
  const found = fieldLines(tokens, lines)
  if (found.length === 0) return null
  const isCoded = exportCodes.has(found[0]!.label)
  const fields = new Set<number>()
  // a code below a code comes later and is no value of it
  const byLine = new Map(found.map((field) => [field.line, field]))
  let end = lines.length
  let current: ExportField | null = null
  const lastBody = Math.max(-1, ...found.filter(({ field }) => field === 'body').map(({ line }) => line))
  let prose = false
  for (let at = 0; at < lines.length; at++) {
    const field = byLine.get(at)
    const line = lines[at]!
    if (field !== undefined) {
      // without a field of its own the text lies between the fields of the head and those of the tail
      const isTail = at > lastBody && (lastBody >= 0 || prose)
      if (isTail && end === lines.length) end = at
      current = field.field
      lines[at] = end < lines.length ? relabel(line, 'furniture') : placeField(line, field)
      fields.add(at)
    } else if (end < lines.length || (isCoded && current !== null && current !== 'body')) {
      lines[at] = relabel(line, 'furniture')
      fields.add(at)
    } else if (line.length > 1 || endOf(line) - startOf(line) > 20) prose = true
  }
  const title = found.find(({ field, line, value }) => field === 'title' && line < end && value < endOf(lines[line]!))
  return {
    title: title?.line ?? -1,
    published: publicationOf(tokens, lines, found),
    outlet: outletOf(text, tokens, lines, found) ?? outletAbove(text, tokens, lines, fields),
    dateline: datelineOf(lines, found),
    fields,
    end,
  }
}
