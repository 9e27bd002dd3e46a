import type { PlaceKind } from './gazetteer/place.js'
import { words } from './word-list.js'

/** Common nouns that say what kind of place a name beside them is ("Kunduz province", "the city of Cork"). */
export const placeNouns: ReadonlyMap<string, PlaceKind> = new Map([
  ['area', 'district'],
  ['borough', 'district'],
  ['canton', 'region'],
  ['capital', 'city'],
  ['city', 'city'],
  ['commune', 'city'],
  ['counties', 'county'],
  ['country', 'country'],
  ['county', 'county'],
  ['department', 'region'],
  ['desert', 'desert'],
  ['district', 'county'],
  ['districts', 'county'],
  ['governorate', 'region'],
  ['hamlet', 'city'],
  ['island', 'island'],
  ['islands', 'island'],
  ['lake', 'lake'],
  ['municipality', 'city'],
  ['neighborhood', 'district'],
  ['neighbourhood', 'district'],
  ['nation', 'country'],
  ['oblast', 'region'],
  ['parish', 'county'],
  ['peninsula', 'area'],
  ['port', 'city'],
  ['prefecture', 'region'],
  ['province', 'region'],
  ['provinces', 'region'],
  ['region', 'region'],
  ['republic', 'country'],
  ['river', 'river'],
  ['sea', 'sea'],
  ['state', 'region'],
  ['states', 'region'],
  ['suburb', 'city'],
  ['territory', 'region'],
  ['town', 'city'],
  ['township', 'city'],
  ['upazila', 'county'],
  ['valley', 'area'],
  ['village', 'city'],
])

/** Last words of names of buildings and sites. */
export const facilityNouns: ReadonlySet<string> = new Set(
  `academy aerodrome airbase airfield airport arena ave avenue barracks base beach blvd boulevard bridge
    building cafe camp campus casino castle cathedral cemetery center centre chapel church clinic club college
    court courthouse crossing dam depot dock drive embassy estate factory farm field fort garden gardens gate
    hall headquarters highway home hospital hotel house inn institute jail kindergarten laboratory lane library
    lighthouse mall market memorial mill mine monastery monument mosque motel museum observatory office palace
    park parkway pier pitch plant plaza pool port prison pub racecourse raceway reactor refinery resort
    restaurant road school shrine speedway square stadium station store street synagogue temple terminal theater
    theatre tower track tunnel university waterfall zoo`.split(/\s+/),
)

/** Of these, the ones that are named after places elsewhere: "Washington Street" says nothing of Washington. */
export const streetNouns = words(
  'ave avenue blvd boulevard bridge drive highway lane parkway road square street tunnel',
)

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
