import type { PlaceKind } from './gazetteer/place.js'
import { nounsOf, placeKindRows } from './nouns/index.js'

/** Common nouns that say what kind of place a name beside them is ("Kunduz province", "the city of Cork"). */
export const placeNouns = placeKindRows as ReadonlyMap<string, PlaceKind>

/** Last words of names of buildings and sites. */
export const facilityNouns = nounsOf('facility')

/** Of these, the ones that are named after places elsewhere: "Washington Street" says nothing of Washington. */
export const streetNouns = nounsOf('street')

/** Words of direction before a name: "northern Syria", "North Dallas". */
export const directions: ReadonlySet<string> = new Set(
  `central downtown east eastern greater inner lower mid midtown north north-east north-eastern north-west
    north-western northeast northeastern northern northwest northwestern outer rural south south-east
    south-eastern south-west south-western southeast southeastern southern southwest southwestern upper uptown
    west western`.split(/\s+/),
)

/** Offices and bodies after a name that say whose they are: "New York Governor" is the state's, "New York Mayor" the city's. */
export const governedKinds: ReadonlyMap<string, PlaceKind> = new Map([
  ['gov', 'region'],
  ['gov.', 'region'],
  ['governor', 'region'],
  ['legislature', 'region'],
  ['mayor', 'city'],
])
