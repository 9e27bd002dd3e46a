import { namesField } from '../fields/names.js'
import type { Head } from './kind.js'

/** How kinds of text are told from their first bytes. */

const blank = /^[\s\ufeff]*/

const opening = ({ text }: Head, length: number): string => text.replace(blank, '').slice(0, length)

/** "<!doctype html>", "<html", behind comments and an XML declaration. */
export const looksLikeHtml = (head: Head): boolean => {
  const start = opening(head, 2000).replace(/^(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)*/, '')
  return /^<(?:!doctype\s+html|html)[\s>]/i.test(start)
}

const longestName = 60

/** Whether a piece of JSON has a member whose name says that it is the text. */
const namesText = (json: string): boolean => {
  const parts = json.split('"')
  return parts.some(
    (part, index) =>
      part.length <= longestName && parts[index + 1]?.trimStart().startsWith(':') === true && namesField(part, 'text'),
  )
}

/** A first line that is an object of JSON, with lines behind it. */
export const looksLikeNdjson = (head: Head): boolean => {
  const [first = '', second = ''] = opening(head, head.text.length).split(/\r?\n/, 2)
  if (!first.startsWith('{') || !/^\{\s*"/.test(first)) return false
  const isObject = first.trimEnd().endsWith('}')
  return (
    (isObject && (second === '' || second.startsWith('{')) && (namesText(first) || isOwnRecord(head))) ||
    (!isObject && !first.includes('\n') && first.length > 60_000)
  )
}

/** An array of objects of JSON, or one object over several lines. */
export const looksLikeJson = (head: Head): boolean => {
  const start = opening(head, 20_000)
  return /^\[\s*\{\s*"/.test(start) || (/^\{\s*"/.test(start) && (namesText(start) || isOwnRecord(head)))
}

/** Signs that part the columns of a table. */
export const delimiters = [',', '\t', ';', '|'] as const

/** The cells of a line of a table, roughly: enough to know it by. */
export const cellsOf = (line: string, delimiter: string): string[] => {
  const cells: string[] = []
  let quoted = false
  let cell = ''
  for (const sign of line) {
    if (sign === '"') quoted = !quoted
    else if (sign === delimiter && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  cells.push(cell)
  return cells.map((each) => each.trim())
}

/** The sign that parts a head line into the most cells; the comma where none does. */
export const delimiterOf = (line: string): string => {
  const stated = /^sep=(.)$/i.exec(line.trim())
  if (stated?.[1] !== undefined) return stated[1]
  let best: string = ','
  let most = 1
  for (const delimiter of delimiters) {
    const cells = cellsOf(line, delimiter).length
    if (cells > most) [best, most] = [delimiter, cells]
  }
  return best
}

/** A head line of short names, one of which says that its column is the text. */
export const looksLikeTable = (head: Head): boolean => {
  const [first = '', second = ''] = opening(head, 20_000).split(/\r?\n/, 2)
  if (first.length > 5000 || second === '') return false
  const cells = cellsOf(first, delimiterOf(first))
  return (
    cells.length > 1 &&
    cells.every((cell) => cell !== '' && cell.length <= longestName && !/[.!?]\s/.test(cell)) &&
    cells.some((cell) => namesField(cell, 'text')) &&
    new Set(cells).size === cells.length
  )
}

const ownRecord = /^\[?\{"schemaVersion":\d+,"tool":\{"name":"claimwire"/

/** A record that claimwire itself wrote. */
export const isOwnRecord = (head: Head): boolean => ownRecord.test(opening(head, 400).replace(/\s/g, ''))

/** A line that claimwire itself wrote as a record. */
export const isOwnLine = ({ buffer, byteOffset, length }: Uint8Array): boolean =>
  ownRecord.test(Buffer.from(buffer, byteOffset, Math.min(length, 80)).toString('latin1'))

/** What `claimwire compare` wrote: its events, slots, figures or report. */
export const isComparison = (head: Head): boolean => {
  const start = opening(head, 1000)
  return (
    /^\{"schemaVersion":\d+,"id":"slot-/.test(start) ||
    /^event,slot,counted,/.test(start) ||
    /^[\d,]+ articles? compared\s+by\s+claimwire/.test(start) ||
    (isOwnRecord(head) && /"options":\{"window"/.test(start.replace(/\s/g, '')))
  )
}

/** JSON in which a member is called as texts are. */
export const looksLikeRecords = (head: Head): boolean => looksLikeJson(head) && namesText(head.text)
