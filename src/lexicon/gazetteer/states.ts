import { words } from '../word-list.js'
import { type Place, placesNamed } from './index.js'

/** Words of bodies and offices that countries have and American states have not: "the Georgia Interior [Ministry]". */
const wordsOfCountries = words('ambassador embassy foreign minister ministers ministries ministry parliament')
/** Offices that countries have: right behind the name. */
const headsOfCountries = words('president prime')

/**
 * The American state that a name stands for right before the head of a body, where a country has the same name: "the [Georgia] Department of
 * Health"; the country's bodies are called by its people ("the Georgian parliament"), and its ministries by its name, too. Undefined for all
 * other names, and where the article was written in the country.
 */
export const stateBeforeBody = (
  name: string,
  behind: readonly { readonly lower: string }[],
  dateline: string | null,
): Place | undefined => {
  const places = placesNamed(name)
  if (places[0]?.kind !== 'country') return undefined
  const state = places.find(({ kind, country }) => kind === 'region' && country === 'US')
  if (state === undefined || headsOfCountries.has(behind[0]?.lower ?? '')) return undefined
  if (behind.some(({ lower }) => wordsOfCountries.has(lower))) return undefined
  const written = dateline === null ? undefined : placesNamed(dateline.split(',')[0]!)[0]
  return written?.country === places[0].country ? undefined : state
}
