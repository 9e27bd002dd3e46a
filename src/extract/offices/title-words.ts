import type { Token } from '../../document/document.js'
import { officeGrades, portfolios, titleAbbreviations } from '../../lexicon/people/offices.js'
import { countryOfDemonym } from '../../lexicon/places/countries.js'
import { parties, qualities, relationalEndings } from './lexicon.js'

/** "legislative", "presidential": an adjective of relation, no quality. */
const isRelational = ({ lower, pos }: Token): boolean =>
  pos === 'ADJ' && relationalEndings.some((ending) => lower.endsWith(ending)) && !qualities.has(lower)

/** Whether a word before the office noun is part of the title rather than the name of a body or a country. */
export const belongsToTitle = (token: Token): boolean => {
  const { lower, pos, shape } = token
  if (officeGrades.has(lower) || portfolios.has(lower) || titleAbbreviations.has(lower)) return true
  if (shape !== 'lower' || parties.has(lower) || countryOfDemonym(lower) !== null) return false
  return (pos === 'NOUN' && token.number !== 'plural') || isRelational(token)
}

/** A common noun of no title: "a defeat [President] X believes". */
export const isCommon = ({ lower, shape }: Token): boolean =>
  shape === 'lower' && !officeGrades.has(lower) && !portfolios.has(lower)
