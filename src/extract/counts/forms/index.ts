import type { TokenRange } from '../../../document/span.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { Candidate } from '../candidate.js'
import type { Context } from '../context.js'
import { ageRangeRules, ageRules } from './ages/beside.js'
import { ageWordOpeners, ageWordRules } from './ages/words.js'
import { articleUnitRules } from './article-units.js'
import { plainRules, sureRules } from './cardinals.js'
import { collectiveRules, figureRules } from './collectives.js'
import { formFinder, placeAt } from './form-rules.js'
import { idiomRules } from './idioms.js'
import { multipleRules, timesRules } from './multiples.js'
import { ordinalRules, romanRules } from './ordinals.js'
import { rangeRules } from './pairs/ranges.js'
import { exchangeRateRules, quoteRules, ratioRules } from './pairs/ratios.js'
import { scoreRules } from './pairs/scores.js'

/** Two numbers, or a number and its money, that are read before anything is refused: "3-2", "5.6142/6230". */
export const pairFrom = formFinder([...scoreRules, ...quoteRules])

/** A share, a number of times, a price in another money, a number of figures. */
export const relationFrom = formFinder([...ratioRules, ...timesRules, ...exchangeRateRules, ...figureRules])

const romans = formFinder<TokenRange>(romanRules)
const words = formFinder<TokenRange>([...collectiveRules, ...multipleRules])

const isOpenedBy = (words: ReadonlySet<string>, { tokens }: Context, at: number): boolean =>
  words.has(tokens[at]!.lower)

/** "the XXII Winter Games": an ordinal in Roman digits before a gathering that comes again; "World War II" is a name. */
export const romanAt = (context: Context, at: number): Candidate | undefined =>
  isOpenedBy(romans.wordsAfter(), context, at) ? romans(context, placeAt(at)) : undefined

/** "a couple of", "double-digit", "twice", "threefold": words that are a number. */
export const wordsAt = (context: Context, at: number): Candidate | undefined =>
  isOpenedBy(words.wordsAfter(), context, at) ? words(context, placeAt(at)) : undefined

/** The words at which `romanAt`, `wordsAt` and `ageWordAt` can find anything. */
export const openers = (): ReadonlySet<string> =>
  new Set([...romans.wordsAfter(), ...words.wordsAfter(), ...ageWordOpeners()])

/** The rules of all forms. */
export const formRules: readonly RuleRow[] = [
  ...scoreRules,
  ...quoteRules,
  ...ageWordRules,
  ...ageRules,
  ...ageRangeRules,
  ...rangeRules,
  ...ratioRules,
  ...timesRules,
  ...exchangeRateRules,
  ...figureRules,
  ...ordinalRules,
  ...romanRules,
  ...collectiveRules,
  ...multipleRules,
  ...articleUnitRules,
  ...sureRules,
  ...idiomRules,
  ...plainRules,
]
