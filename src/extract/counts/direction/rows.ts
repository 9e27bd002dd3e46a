import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { CountKind } from '../kind.js'
import type { MeasuredCondition } from './measured.js'

/** Words that tell which way a number goes; the pattern captures them as `up` or `down`. */
export interface DirectionRow extends AroundRule {
  readonly kinds: readonly CountKind[]
  /** what holds of the number and of what it counts */
  readonly measured?: readonly MeasuredCondition[]
}

const parts = ['percent', 'fraction'] as const
const sums = ['money', 'measure', 'multiple'] as const
const changing = ['cardinal', ...parts, ...sums] as const

/** A particle, a verb or a noun before the number and its fillers: "rose by just 5 percent", "a rise by 5 percent". */
export const verbRows = [
  {
    name: 'counts/way-particle',
    kinds: [...parts, ...sums],
    around: ['({up=upParticle}|{down=downParticle}) #'],
    examples: ['Its shares are up [5 percent].', 'The index is off [3%].'],
  },
  {
    name: 'counts/way-particle-number',
    kinds: ['cardinal'],
    around: ['({start}|{any&!particledVerb}) ({up=upParticle}|[down: down]) #'],
    examples: ['The index was up [120].'],
  },
  {
    name: 'counts/way-off-by-number',
    kinds: ['cardinal'],
    measured: ['by'],
    around: ['({start}|{any&!particledVerb}) [down: off] #'],
    examples: ['The index was off by [120].'],
  },
  {
    name: 'counts/way-off-number',
    kinds: ['cardinal'],
    measured: ['notBy'],
    around: ['({start}|{any&!verb&!number}) [down: off] #'],
    examples: ['The index closed well off [120].'],
  },
  {
    name: 'counts/way-verb-by',
    kinds: [...changing, 'duration'],
    measured: ['by', 'noDistance'],
    around: ['({up=rises}|{down=falls}) #'],
    examples: ['Sales rose by [120] boats.', 'The wait fell by [two days].'],
  },
  {
    name: 'counts/way-noun-by',
    kinds: [...changing, 'duration'],
    measured: ['by'],
    around: ['({up=riseNouns&!verb}|{down=fallNouns&!verb}) #'],
    examples: [
      'It saw a fall by [5 percent].',
      'It saw a rise by just [300] jobs.',
      'The mark rose but saw a fall by [two] points.',
    ],
  },
  {
    name: 'counts/way-verb-part',
    kinds: parts,
    measured: ['noDistance'],
    around: ['({up=rises}|{down=falls}) #'],
    examples: ['Sales rose [5 percent].', 'Sales fell just [5 percent].'],
  },
  {
    name: 'counts/way-verb-number',
    kinds: ['cardinal'],
    measured: ['noDistance', 'noThings'],
    around: ['({up=rises&!transitiveVerb&!thingVerb}|{down=falls&!transitiveVerb&!thingVerb}) #'],
    examples: ['The index rose [120].', 'The index fell [120] points.'],
  },
  {
    name: 'counts/way-verb-things',
    kinds: ['cardinal'],
    measured: ['noDistance', 'countsCuttables'],
    around: ['({up=rises&thingVerb&!addVerb}|{down=falls&thingVerb&!addVerb}) #'],
    examples: ['The mill cut [300] jobs.'],
  },
  {
    name: 'counts/way-verb-places',
    kinds: ['cardinal'],
    measured: ['noDistance', 'countsPlaces'],
    around: ['{up=addVerb} #'],
    examples: ['The mill added [300] jobs.'],
  },
  {
    name: 'counts/way-verb-amounts',
    kinds: ['cardinal'],
    measured: ['noDistance', 'countsAmounts'],
    around: ['({up=rises&transitiveVerb&!thingVerb}|{down=falls&transitiveVerb&!thingVerb}) #'],
    examples: ['The index lost [120] points.'],
  },
  {
    name: 'counts/way-verb-sum',
    kinds: ['money', 'multiple'],
    measured: ['noDistance'],
    around: ['({up=rises&!transitiveVerb}|{down=falls&!transitiveVerb}) #'],
    examples: ['The fee rose [$20].'],
  },
  {
    name: 'counts/way-verb-measure',
    kinds: ['measure'],
    measured: ['noDistance'],
    around: ['({up=rises&!transitiveVerb}|{down=falls&!transitiveVerb&!dropVerb}) #', '{down=falls&dropVerb} # !of'],
    examples: ['The river rose [two feet].'],
  },
  {
    name: 'counts/way-verb-cuts',
    kinds: ['money'],
    measured: ['noDistance'],
    around: ['{down=cutVerb} #'],
    examples: ['The mill cut [$5 million].'],
  },
  {
    name: 'counts/way-object-by',
    kinds: [...changing, 'duration'],
    measured: ['by'],
    around: ['({up=rises}|{down=falls}) {inClause}*6 {inClause&!particles} #'],
    examples: ['It cut its prices by [5 percent].'],
  },
  {
    name: 'counts/way-object',
    kinds: ['percent'],
    measured: ['notBy'],
    around: ['({up=rises}|{down=falls}) {inClause}? ({noun&!particles}|{name&!particles}) #'],
    examples: ['It raised output [5 percent].'],
  },
] as const satisfies readonly DirectionRow[]

/** A noun or adjective beside the number. */
export const nounRows = [
  {
    name: 'counts/way-noun-of',
    kinds: [...changing, 'duration'],
    around: ['({up=riseNouns&!verb}|{down=fallNouns&!verb}) of #'],
    examples: ['It saw a rise of [5 percent].'],
  },
  {
    name: 'counts/way-adjective',
    kinds: changing,
    measured: ['noNounAtOnce'],
    around: ['# ({up=upAdjectives&!particles}|{down=downAdjectives&!particles})'],
    examples: ['Its shares ended [5 percent] higher.'],
  },
  {
    name: 'counts/way-noun',
    kinds: changing,
    around: [
      '# {period}? {nominal&!changeNoun}*4 ({up=riseNouns&nominal}|{down=fallNouns&nominal})',
      '# - {nominal&!changeNoun}*3 ({up=riseNouns&nominal}|{down=fallNouns&nominal})',
    ],
    examples: ['It saw a [5 percent] rise.', 'It saw a [5 percent] price increase.'],
  },
] as const satisfies readonly DirectionRow[]

/** Multiples, whose last word tells the way: # stands before it and takes nothing. */
export const multipleRows = [
  {
    name: 'counts/way-multiplied',
    kinds: ['multiple'],
    around: ['# ({up=multiplied}|{up=multiplies&verb})'],
    examples: ['Rents have [doubled].', 'The fee is set to [double].'],
  },
  {
    name: 'counts/way-divided',
    kinds: ['multiple'],
    around: ['# {down=divided}'],
    examples: ['The mill will [halve] its output.'],
  },
] as const satisfies readonly DirectionRow[]
