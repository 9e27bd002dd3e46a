import { type Candidate, oneWord } from '../candidate.js'
import type { Context } from '../context.js'
import { nounAfter } from '../counted/noun-phrase.js'
import { numberedEvents } from '../lexicon.js'

const digits = [
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

const romanOf = (value: number): string => {
  let rest = value
  let written = ''
  for (const [letters, worth] of digits)
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  return written
}

/** II to XCIX by their letters; I alone is a pronoun. */
export const romans: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 98 }, (_, k): [string, number] => [romanOf(k + 2), k + 2]),
)

/** "the XXII Winter Games": an ordinal in Roman digits before a gathering that comes again; "World War II" is a name. */
export const romanAt = (context: Context, at: number): Candidate | undefined => {
  const { tokens, from, to } = context
  const value = romans.get(tokens[at]!.text)
  if (value === undefined || at + 1 >= to) return undefined
  const before = at > from ? tokens[at - 1]! : undefined
  // "Louis XIV", "Part IV"
  if (before?.shape === 'capitalized' && before.pos !== 'DET') return undefined
  const noun = nounAfter(context, at + 1)
  if (noun === undefined) return undefined
  for (let i = at + 1; i <= noun.head; i++)
    if (numberedEvents.has(tokens[i]!.lower))
      return { ...oneWord('counts/ordinal-roman', 'ordinal', at, value), counted: noun }
  return undefined
}
