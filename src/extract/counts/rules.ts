import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import type { CountKind } from './kind.js'

/** A way in which a count is said, as claims name it. Its examples stand with the forms that make it, or here where it has several. */
interface FindsRow extends Pick<RuleRow, 'name'>, Partial<Pick<RuleRow, 'examples'>> {
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
  },
  { name: 'counts/compound', kind: 'cardinal' },
  { name: 'counts/percent', kind: 'percent' },
  { name: 'counts/fraction', kind: 'fraction' },
  { name: 'counts/money', kind: 'money' },
  { name: 'counts/measure', kind: 'measure' },
  { name: 'counts/duration', kind: 'duration' },
  { name: 'counts/article-unit', kind: null, examples: ['The siege lasted [more than a month].'] },
  { name: 'counts/vague', kind: null },
  { name: 'counts/digits', kind: 'cardinal' },
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
  { name: 'counts/range-between', kind: null },
  { name: 'counts/range-from', kind: null },
  { name: 'counts/range-hyphen', kind: null },
  { name: 'counts/range-or', kind: null },
  { name: 'counts/range-to', kind: null },
  // ages
  { name: 'counts/age-apposition', kind: 'age' },
  { name: 'counts/age-be', kind: 'age' },
  { name: 'counts/age-bracket', kind: 'age' },
  { name: 'counts/age-of', kind: 'age' },
  { name: 'counts/age-old', kind: 'age' },
  { name: 'counts/age-word', kind: 'age' },
  // ordinals
  { name: 'counts/ordinal-determined', kind: 'ordinal' },
  { name: 'counts/ordinal-noun', kind: 'ordinal' },
  { name: 'counts/ordinal-place', kind: 'ordinal' },
  { name: 'counts/ordinal-roman', kind: 'ordinal' },
  // what is compared
  { name: 'counts/multiple', kind: 'multiple' },
  { name: 'counts/times', kind: 'multiple' },
  { name: 'counts/ratio', kind: 'fraction', examples: ['[1 in 5] pupils failed.'] },
  { name: 'counts/score', kind: 'score', examples: ['The Senate voted [52-48] to confirm him.'] },
  { name: 'counts/quote', kind: 'money' },
] as const satisfies readonly FindsRow[]

/** A noun that says how many: another one needs a row here and no more. */
export interface CollectiveRow extends RuleRow {
  readonly noun: string
  /** how many it says, or between what */
  readonly size: number | readonly [min: number, max: number]
  readonly bound: 'approximate' | 'exact' | 'vague'
  /** whether what is counted may follow at once: "a couple hours" */
  readonly takesNoun: boolean
}

/** Collectives: "a couple of", "a handful of". */
export const collectives = [
  {
    name: 'counts/couple',
    noun: 'couple',
    size: 2,
    bound: 'approximate',
    takesNoun: true,
    examples: ['He carried [a couple] of boxes.', '[A couple hundred] fans came.', 'It took [a couple of hours].'],
  },
  {
    name: 'counts/pair',
    noun: 'pair',
    size: 2,
    bound: 'exact',
    takesNoun: false,
    examples: ['He lost [a pair] of gloves.'],
  },
  {
    name: 'counts/brace',
    noun: 'brace',
    size: 2,
    bound: 'exact',
    takesNoun: false,
    examples: ['She shot [a brace] of partridges.'],
  },
  {
    name: 'counts/handful',
    noun: 'handful',
    size: [3, 8],
    bound: 'vague',
    takesNoun: false,
    examples: ['[A handful] of farms survive.'],
  },
] as const satisfies readonly CollectiveRow[]

/** The rules that have examples of their own. */
export const ownRows: readonly RuleRow[] = finds.filter((row) => 'examples' in row)

/** The name of a rule that finds counts. */
export type CountRule = (typeof finds)[number]['name'] | (typeof collectives)[number]['name']

const byCue = (place: FindsRow['cue']): ReadonlyMap<CountKind | null, CountRule> =>
  new Map(finds.filter((row) => (row as FindsRow).cue === place).map(({ kind, name }) => [kind, name]))
const boundRules = { before: byCue('before'), after: byCue('after') }

/** The rule of a count whose bound is told by a cue before or after it; the one it was found by where its kind takes none. */
export const boundRule = (kind: CountKind, cue: 'before' | 'after', unbound: CountRule): CountRule =>
  boundRules[cue].get(kind) ?? unbound
