import type { TokenRange } from '../../../document/span.js'
import type { UnitReading } from '../../../grammar/numbers/units.js'
import { type AroundRule, aroundFinder } from '../../../grammar/pattern/around.js'
import type { Context } from '../context.js'
import * as lists from './lexicon.js'
import { pounds } from './lexicon.js'

/** A way in which pounds are a weight, where the pound is otherwise money. */
interface PoundRow extends AroundRule {
  /** whether the number and its unit are written with a hyphen, where that matters */
  readonly hyphenated?: boolean
  /** whether the number must be one that a body can weigh: in words, or of two digits */
  readonly ofBody?: true
}

/** The rules that read pounds as a weight. */
export const poundRules = [
  {
    name: 'counts/pounds-ounces',
    around: ['# {any} {ounces}', '# and {any} {ounces}'],
    examples: ['The boy weighed in at [8 pounds] 3 ounces.'],
  },
  {
    name: 'counts/pounds-compound',
    hyphenated: true,
    around: ['# !{prices}'],
    examples: ['A [200-pound] man fell.'],
  },
  {
    name: 'counts/pounds-of',
    hyphenated: false,
    around: ['# of {any&!funds}'],
    examples: ['He carried [150 pounds] of gear.'],
  },
  {
    name: 'counts/pounds-of-body',
    hyphenated: false,
    ofBody: true,
    around: ['{bodyVerbs} {any}*4 # !(of {any})'],
    examples: ['He lost [12 pounds] on the trip.'],
  },
  {
    name: 'counts/pounds-weighed',
    hyphenated: false,
    around: ['{weights} {any}*4 # !(of {any})'],
    examples: ['The dog weighs [20 pounds].'],
  },
] as const satisfies readonly PoundRow[]

const finder = aroundFinder<PoundRow>(poundRules, lists)

const weight: UnitReading = { kind: 'measure', name: 'pound', factor: 1, length: 1 }

/** Whether a body can weigh so much. */
const isOfBody = ({ tokens }: Context, unit: number): boolean =>
  tokens[unit - 1]?.shape !== 'digits' || /^\d{1,2}$/.test(tokens[unit - 1]!.text)

/** "150 pounds of gear", "a 200-pound man", "weighs 20 pounds", "lost 12 pounds": a weight, where the pound is otherwise money. */
export const poundsAsWeight = (
  context: Context,
  { from, to }: TokenRange,
  unit: UnitReading,
  isHyphenated: boolean,
): UnitReading => {
  const { tokens, document } = context
  if (unit.name !== 'GBP' || unit.length > 1 || !pounds.has(tokens[to - 1]!.lower)) return unit
  const row = finder.first(
    document,
    { from, to },
    context,
    ({ hyphenated, ofBody }) =>
      (hyphenated === undefined || hyphenated === isHyphenated) && (ofBody === undefined || isOfBody(context, to - 1)),
  )
  if (row === null) return unit
  const { trace } = document
  const isTold = trace?.some((step) => step.rule === row.name && step.from === from) === true
  if (!isTold) trace?.push({ kind: 'counts', verdict: 'weighed', rule: row.name, from, to, why: 'a weight' })
  return weight
}
