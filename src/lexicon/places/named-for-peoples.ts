import { placeHeads } from '../people/organizations.js'
import { countryOfDemonym } from './countries.js'

/** "[Canadian] County", "[German] Township": a nationality that a place is named for, which tells no country. */
export const isInNameOfPlace = (
  lower: string,
  next: { readonly lower: string; readonly shape: string } | undefined,
): boolean => next?.shape === 'capitalized' && placeHeads.has(next.lower) && countryOfDemonym(lower) !== null
