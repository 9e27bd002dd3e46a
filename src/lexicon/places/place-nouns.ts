import type { PlaceKind } from '../gazetteer/place.js'
import { nounsOf, placeKindRows } from '../nouns/index.js'
import { union, words } from '../word-list.js'

/** Common nouns that say what kind of place a name beside them is ("Kunduz province", "the city of Cork"). */
export const placeNouns = placeKindRows as ReadonlyMap<string, PlaceKind>

/** Last words of names of buildings and sites. */
export const facilityNouns = nounsOf('facility')

/** Streets as addresses write them, the short forms that are no other word by themselves. */
export const addressStreets = words(
  `ave ave. avenue blvd blvd. boulevard court drive hwy hwy. lane ln ln. pkwy pkwy. rd rd. road st st. street`,
)
/** Short forms that are streets only after a number and a name: "27 Maria Ct". */
export const shortStreets = words(
  'cir cir. cres cres. ct ct. hwy hwy. ln ln. pkwy pkwy. pl pl. sq sq. ter ter. trl trl.',
)

/** Facilities that are named after places elsewhere: "Washington Street" says nothing of Washington. */
export const streetNouns = nounsOf('street')

/** Towns and areas with a government of their own. */
export const localities = words('borough city county district town township village')

/** Parts of a place by the compass. */
export const compassWords = words(
  `central downtown east eastern inner north northeast northeastern northern northwest
    northwestern outer rural south southeast southeastern southern southwest southwestern west western`,
)

/** What a town has on both sides of its river: "the Left Bank of Paris". */
export const banksOfRivers = words('bank')
export const sidesOfRivers = words('east eastern left north northern right south southern west western')
/** Last words of the names of parts of a town: "the North Side of Chicago". */
export const partsOfTowns = union(banksOfRivers, words('end quarter side town'))

/** Saints in the names of places: "St. Mary's Hospital". */
export const saints = words('saint st st.')

/** The letters of the compass before a town, in lower case: "N.W. Rochester". */
export const compassLetters = words('e. n. n.e. n.w. s. s.e. s.w. w.')

/** Whose a park or a forest is, before its head, where no town has it: "Zion National Park" lies in no Zion. */
export const keepersOfWilds = words('national provincial state')
/** Whose a park or a forest is, before its head: "Angela National Forest" is nobody. */
export const keepersOfLand = union(keepersOfWilds, words('county memorial municipal regional'))

/** Words of direction before a name: "northern Syria", "North Dallas". */
export const directions = union(
  compassWords,
  words(
    `greater lower mid midtown upper
    uptown`,
  ),
)

/** Offices and bodies after a name that say whose they are: "New York Governor" is the state's, "New York Mayor" the city's. */
export const governedKinds: ReadonlyMap<string, PlaceKind> = new Map([
  ['border', 'region'],
  ['congressman', 'region'],
  ['congresswoman', 'region'],
  ['gov', 'region'],
  ['gov.', 'region'],
  ['governor', 'region'],
  ['lawmakers', 'region'],
  ['legislators', 'region'],
  ['legislature', 'region'],
  ['mayor', 'city'],
  ['primary', 'region'],
  ['senator', 'region'],
])
