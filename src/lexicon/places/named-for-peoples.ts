import { placeHeads } from '../people/organizations.js'
import { countryOfDemonym } from './countries.js'

/** "[Canadian] County", "[German] Township": whether a place is named for a people, which tells no country. */
export const isNamedForPeople = (people: string, head: string): boolean =>
  placeHeads.has(head) && countryOfDemonym(people) !== null

/** The country of the people that a token names, but in the name of a place. */
export const countryOfDemonymAt = (
  tokens: readonly { readonly lower: string; readonly shape: string }[],
  at: number,
): string | null => {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  return next?.shape === 'capitalized' && isNamedForPeople(lower, next.lower) ? null : countryOfDemonym(lower)
}
