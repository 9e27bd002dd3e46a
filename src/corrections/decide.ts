import type { Correction } from '../claims/corrections.js'
import type { Anchor, AnyClaim, Place } from './anchor.js'

/** Corrections of one document, each claim's together: what is decided of it, and what coders do not agree on. */

/** A line of a file of corrections. */
export interface Line {
  readonly correction: Correction
  /** "file.ndjson, line 3" */
  readonly where: string
}

/** A line whose words were found. */
export interface Placed extends Line {
  readonly place: Place
  readonly claim: AnyClaim | null
}

/** A line that is not applied, and why. */
export interface Refused extends Line {
  readonly why: string
}

const stable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, stable(item)]),
  )
}

/** The same text for values that are the same, whatever the order of their keys. */
export const canonical = (value: unknown): string => JSON.stringify(stable(value))

/** What a line decides, whoever says it. */
const decisionOf = ({ correction: { verdict, edits, added } }: Line): string => canonical({ verdict, edits, added })

/** Lines on one claim share this; so do lines that add a claim of one kind to the same words. */
const subjectOf = ({ correction: { claim }, place, claim: found }: Placed): string =>
  [claim.kind, claim.id === null ? 'added' : (found?.id ?? ''), place.in, place.start, place.end].join(' ')

/** Of one coder the last line holds. */
const lastOfEach = (lines: readonly Placed[]): Placed[] => [
  ...new Map(lines.map((line) => [line.correction.coder, line])).values(),
]

const conflict = (line: Placed, others: readonly Placed[]): Refused => {
  const differing = others.filter((other) => decisionOf(other) !== decisionOf(line))
  const named = differing.map(({ correction: { coder }, where }) => `${coder} (${where})`).join(', ')
  return { ...line, why: `${named} decided otherwise (--coder chooses one)` }
}

/** What is to be done in a document: a line for each claim that is decided; and the lines that are not applied. */
export const decide = (lines: readonly Line[], anchor: Anchor): { decided: Placed[]; refused: Refused[] } => {
  const refused: Refused[] = []
  const subjects = new Map<string, Placed[]>()
  for (const line of lines) {
    const { verdict, added } = line.correction
    if (verdict === null && added === null) continue
    const found = anchor(line.correction)
    if ('lost' in found) refused.push({ ...line, why: found.lost })
    else {
      const placed = { ...line, ...found }
      const subject = subjectOf(placed)
      subjects.set(subject, [...(subjects.get(subject) ?? []), placed])
    }
  }
  const decided: Placed[] = []
  for (const all of subjects.values()) {
    const each = lastOfEach(all)
    if (new Set(each.map(decisionOf)).size > 1) refused.push(...each.map((line) => conflict(line, each)))
    else decided.push(each[0]!)
  }
  return { decided, refused }
}
