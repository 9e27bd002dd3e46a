import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import type { Counted } from '../counted/bare.js'
import type { CountKind } from '../kind.js'
import { amounts, cuttables, distances, places } from './lexicon.js'

/** What the direction of a number is told from. */
export interface Measured extends TokenRange {
  readonly kind: CountKind
  readonly counted: Counted | null
}

/** A number with the words between it and what tells its direction: "by just 5 percent". */
export interface Filled extends Measured {
  readonly tokens: readonly Token[]
  /** whether "by" is among them */
  readonly hasBy: boolean
}

type Test = (measured: Filled) => boolean

const headIn =
  (nouns: ReadonlySet<string>): Test =>
  ({ tokens, counted }) =>
    counted !== null && nouns.has(tokens[counted.head]!.lower)

/** What a rule of direction may ask of the number and of what it counts. */
const conditions = {
  by: ({ hasBy }) => hasBy,
  notBy: ({ hasBy }) => !hasBy,
  countsCuttables: headIn(cuttables),
  /** "dropped 40 bombs": what falls is no amount */
  noThings: ({ tokens, counted, to }) =>
    counted === null || counted.from < to || amounts.has(tokens[counted.head]!.lower),
  countsPlaces: headIn(places),
  countsAmounts: headIn(amounts),
  noNounAtOnce: ({ counted, to }) => counted === null || counted.from !== to,
  noDistance: ({ tokens, counted, to }) => !distances.has(tokens[counted?.to ?? to]?.lower ?? ''),
} as const satisfies Readonly<Record<string, Test>>

export type MeasuredCondition = keyof typeof conditions

/** One test for all conditions that a row names. */
export const holds = (names: readonly MeasuredCondition[]): Test => {
  const tests: readonly Test[] = names.map((name) => conditions[name])
  return (measured) => {
    for (const test of tests) if (!test(measured)) return false
    return true
  }
}
