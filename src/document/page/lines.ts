import type { Section } from '../document.js'
import type { RawSentence } from '../sentences.js'

/** A sentence with the part that it plays on the page. */
export interface PlacedSentence extends RawSentence {
  readonly section: Section
}

/** The sentences of one line or paragraph; never empty. */
export type Line = readonly PlacedSentence[]

/** Gathers sentences into the lines that they stand in, all of them body. */
export const linesOf = (sentences: readonly RawSentence[]): Line[] => {
  const lines: PlacedSentence[][] = []
  for (const sentence of sentences) {
    const placed: PlacedSentence = { ...sentence, section: 'body' }
    if (sentence.opensParagraph || lines.length === 0) lines.push([placed])
    else lines.at(-1)!.push(placed)
  }
  return lines
}

/** The first token of a line. */
export const startOf = (line: Line): number => line[0]!.from
/** The token after a line. */
export const endOf = (line: Line): number => line.at(-1)!.to
export const relabel = (line: Line, section: Section): Line => line.map((sentence) => ({ ...sentence, section }))
/** Whether every sentence of a line is of one section. */
export const isAll = (line: Line, section: Section): boolean => line.every((sentence) => sentence.section === section)

/** Cuts a sentence at token indexes: pieces of its own section, except the ones that `labels` names by their first token. */
export const cut = (
  sentence: PlacedSentence,
  at: readonly number[],
  labels: ReadonlyMap<number, Section>,
): PlacedSentence[] => {
  const within = at.filter((index) => index > sentence.from && index < sentence.to)
  const bounds = [...new Set([sentence.from, ...within, sentence.to])].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((from, i) => ({
    from,
    to: bounds[i + 1]!,
    opensParagraph: sentence.opensParagraph && i === 0,
    section: labels.get(from) ?? sentence.section,
  }))
}
