import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import type { CountKind } from './kind.js'

/** A way in which a count is said. */
interface FindsRow extends RuleRow {
  /** what it counts, or null where its unit decides: "2 to 3 miles", "2 to 3 percent" */
  readonly kind: CountKind | null
  /** where the cue of its bound stands, for rules that are named for it */
  readonly cue?: 'before' | 'after'
}

/** The rules that find counts. */
export const finds = [
  // a number with its unit
  {
    name: 'counts/number',
    kind: 'cardinal',
    examples: ['The flood took [1,200] homes.', 'It fed [ten thousand] farmers.'],
  },
  { name: 'counts/compound', kind: 'cardinal', examples: ['An [eight]-person crew sailed.'] },
  { name: 'counts/percent', kind: 'percent', examples: ['[44 per cent] of voters agreed.'] },
  { name: 'counts/fraction', kind: 'fraction', examples: ['[A third] of voters stayed home.'] },
  { name: 'counts/money', kind: 'money', examples: ['The deal is worth [$3.4bn].'] },
  { name: 'counts/measure', kind: 'measure', examples: ['The mill used [350 kilowatt hours].'] },
  { name: 'counts/duration', kind: 'duration', examples: ['It rained for [12 straight years].'] },
  { name: 'counts/article-unit', kind: null, examples: ['The siege lasted [more than a month].'] },
  { name: 'counts/vague', kind: null, examples: ['The fire killed [dozens] of goats.'] },
  { name: 'counts/digits', kind: 'cardinal', examples: ['It pays [six-figure] salaries.'] },
  // a number with a cue that bounds it
  { name: 'counts/bound-cardinal', kind: 'cardinal', cue: 'before', examples: ['[About 120] nurses left.'] },
  { name: 'counts/bound-percent', kind: 'percent', cue: 'before', examples: ['The index rose [about 19 per cent].'] },
  {
    name: 'counts/bound-fraction',
    kind: 'fraction',
    cue: 'before',
    examples: ['She overtook [more than half] the field.'],
  },
  { name: 'counts/bound-money', kind: 'money', cue: 'before', examples: ['The shares [topped 300 pesos].'] },
  {
    name: 'counts/bound-measure',
    kind: 'measure',
    cue: 'before',
    examples: ['The plot holds [up to 3,000 square feet].'],
  },
  {
    name: 'counts/bound-duration',
    kind: 'duration',
    cue: 'before',
    examples: ['The siege lasted [nearly three weeks].'],
  },
  { name: 'counts/bound-multiple', kind: 'multiple', cue: 'before', examples: ['Rents have [more than doubled].'] },
  {
    name: 'counts/bound-age',
    kind: 'age',
    cue: 'before',
    examples: ['The jab is for children [under ten years of age].'],
  },
  { name: 'counts/fraction-bound', kind: 'fraction', cue: 'after', examples: ['[Two-thirds or so] of voters agreed.'] },
  {
    name: 'counts/cardinal-bound',
    kind: 'cardinal',
    cue: 'after',
    examples: ['A crowd of [100 or more] people sang.'],
  },
  { name: 'counts/percent-bound', kind: 'percent', cue: 'after', examples: ['Interest is [5 percent or less].'] },
  { name: 'counts/money-bound', kind: 'money', cue: 'after', examples: ['A seat costs [$5 or more].'] },
  { name: 'counts/measure-bound', kind: 'measure', cue: 'after', examples: ['They walked [40 miles or more].'] },
  { name: 'counts/duration-bound', kind: 'duration', cue: 'after', examples: ['He faces [three or more years].'] },
  { name: 'counts/age-bound', kind: 'age', cue: 'after', examples: ['The race is for women [aged 50 and older].'] },
  // two numbers that are the ends of a range
  { name: 'counts/range-between', kind: null, examples: ['The party won [between 54 and 60] seats.'] },
  { name: 'counts/range-from', kind: null, examples: ['Winds ranged [from 14 to 18 knots].'] },
  { name: 'counts/range-hyphen', kind: null, examples: ['Prices may rise [5-10 percent].'] },
  { name: 'counts/range-or', kind: null, examples: ['He visited [30 or 40] shops.'] },
  { name: 'counts/range-to', kind: null, examples: ['Repairs take [two to three weeks].'] },
  // collectives
  { name: 'counts/couple', kind: null, examples: ['He carried [a couple] of boxes.'] },
  { name: 'counts/handful', kind: null, examples: ['[A handful] of farms survive.'] },
  { name: 'counts/pair', kind: null, examples: ['He lost [a pair] of gloves.'] },
  // ages
  { name: 'counts/age-apposition', kind: 'age', examples: ['Rosa Vidal, [43], was released.'] },
  { name: 'counts/age-be', kind: 'age', examples: ['She left home when she was [43].'] },
  { name: 'counts/age-bracket', kind: 'age', examples: ['Rosa Vidal ([43]) was released.'] },
  { name: 'counts/age-of', kind: 'age', examples: ['Judges must retire at the age of [65].'] },
  { name: 'counts/age-old', kind: 'age', examples: ['A [34-year-old] man drowned.'] },
  { name: 'counts/age-word', kind: 'age', examples: ['The boy, [aged 12], ran.'] },
  // ordinals
  { name: 'counts/ordinal-determined', kind: 'ordinal', examples: ['It is the [first] of its kind.'] },
  { name: 'counts/ordinal-noun', kind: 'ordinal', examples: ['A [second] flight has left.'] },
  { name: 'counts/ordinal-place', kind: 'ordinal', examples: ['She finished [third].'] },
  { name: 'counts/ordinal-roman', kind: 'ordinal', examples: ['They met at the [XIX] party congress.'] },
  // what is compared
  { name: 'counts/multiple', kind: 'multiple', examples: ['It was a [fivefold] rise.'] },
  { name: 'counts/times', kind: 'multiple', examples: ['The boat sank [three times].'] },
  { name: 'counts/ratio', kind: 'fraction', examples: ['[1 in 5] pupils failed.'] },
  { name: 'counts/score', kind: 'score', examples: ['The Senate voted [52-48] to confirm him.'] },
  { name: 'counts/quote', kind: 'money', examples: ['The yen slid to [151.72] per dollar.'] },
] as const satisfies readonly FindsRow[]

/** The name of a rule that finds counts. */
export type CountRule = (typeof finds)[number]['name']

const byCue = (place: FindsRow['cue']): ReadonlyMap<CountKind | null, CountRule> =>
  new Map(finds.filter((row) => (row as FindsRow).cue === place).map(({ kind, name }) => [kind, name]))
const boundRules = { before: byCue('before'), after: byCue('after') }

/** The rule of a count whose bound is told by a cue before or after it; the one it was found by where its kind takes none. */
export const boundRule = (kind: CountKind, cue: 'before' | 'after', unbound: CountRule): CountRule =>
  boundRules[cue].get(kind) ?? unbound
