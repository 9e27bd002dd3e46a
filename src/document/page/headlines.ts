import { isTitleCase } from '../casing.js'
import { readDateline } from './datelines.js'
import { lineKey } from './furniture.js'
import { isTold } from './head.js'
import { endOf, isAll, type Line, relabel, startOf } from './lines.js'
import type { Sheet } from './sheet.js'
import { findTitle } from './title.js'

const headlineLimit = 32
const headingLimit = 14

/** Whether a line below the headline is a heading of its own: "Deportation Flights Resume". */
const isHeading = ({ tokens }: Sheet, line: Line): boolean => {
  const from = startOf(line)
  const to = endOf(line)
  if (to - from > headingLimit || to - from < 2 || line.length > 1 || !isAll(line, 'body')) return false
  if (tokens[to - 1]!.shape === 'other' || !isTitleCase(tokens, from, to)) return false
  return readDateline(tokens, from, to, true) === null
}

/**
 * Marks the headline among the lines before the body (the line `told` where a field says it, the one that repeats `known` where the caller knows the title), the headings
 * below it, and its repetitions: before the text they are headlines, after it furniture. Gives the line of the headline, or -1.
 */
export const placeHeadlines = (sheet: Sheet, body: number, known: string | null, told: number): number => {
  const { tokens, lines } = sheet
  const first = lines.findIndex(isTold)
  if (first < 0 || lines.length < 2) return told
  const keys = lines.map((line) =>
    endOf(line) - startOf(line) <= headlineLimit ? lineKey(tokens, startOf(line), endOf(line)) : '',
  )
  const repeated = known === null ? -1 : keys.indexOf(known)
  const title = told >= 0 ? told : repeated >= 0 ? repeated : findTitle(sheet, body)
  let afterText = false
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!
    if (i === told) continue
    if (title >= 0 && keys[i] === keys[title] && keys[i] !== '')
      lines[i] = relabel(line, afterText && i !== title ? 'furniture' : 'headline')
    else if (isHeading(sheet, line)) lines[i] = relabel(line, 'headline')
    else if (isTold(line) && i >= body) afterText = true
  }
  return title
}
