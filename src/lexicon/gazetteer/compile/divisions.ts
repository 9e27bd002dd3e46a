import { words } from '../../word-list.js'
import { allCities, divisions1, divisions2, placedCities } from './cities.js'
import type { Draft } from './draft.js'
import { middleOf } from './draft.js'
import { regions } from './sources/regions.js'

/** Countries whose second-level divisions the news names by name. */
const withCounties = words('AF BD CN DK ES FR GB IE IL IN IQ IT JO KE LK MY NG NP PH PK SY UG US VN ZA')

/** Countries whose second-level divisions world news names now and then, where the article tells that a name is a place. */
const withLesserCounties = words(
  'AM AO AZ BF BI CD CF CG CI CM ET GE GH GN HT ID KG KH LA LR ML MM MW MZ NE RW SD SL SN SO SS TD TG TJ TZ UZ ZM ZW',
)

const generic =
  / (?:Province|Oblast['’]?|oblast|Oblisi|State|Governorate|Department|Region|Republic|Kray|Krai|Prefecture|Division|Voivodeship|District|Pradesh|Raion|Shi|Diqu|Prefecture|Municipality|Regency|Metropolitan Municipality|District Municipality|-do|-si)$/
const leading =
  /^(?:Province of|Provincia (?:di|de|del)|Département (?:du|de la|de l['’]|des|de)|City and Borough of|Royal Borough of|London Borough of|City of|Muhafazat|Kabupaten|Kota|County) ?/

/** Words that are no place without what follows: "Free State", "Federal District". */
const plainWords = words('capital cascades federal free gulf plateau')

/** A division's name and its bare form: "Borno State" and "Borno", "County Cork" and "Cork"; counties keep their word. */
const namesOfDivision = (name: string): string[] => {
  const bare = name.replace(generic, '').replace(leading, '')
  if (plainWords.has(bare.toLowerCase())) return [name]
  const natural = name.replace(/^(?:Province of|Provincia (?:di|de|del)|Département .*) /, '')
  return [...new Set([natural === name ? name : bare, bare, name])]
}

const namesOfCounty = (name: string, country: string): string[] => {
  if (country === 'US') return [name]
  const names = namesOfDivision(name)
  return country === 'IE'
    ? [...new Set([...names, ...names.map((one) => `County ${one.replace(/^County | County$/, '')}`)])]
    : names
}

type Point = readonly [lat: number, lon: number, weight: number]

const push = (map: Map<string, Point[]>, code: string, point: Point): void => {
  const points = map.get(code)
  if (points) points.push(point)
  else map.set(code, [point])
}

/** All first-level regions, in the order of their codes. Where no middle is told, the inhabitants' one stands for it. */
export const regionDrafts = (): Map<string, Draft> => {
  const points = new Map<string, Point[]>()
  for (const { country, adminCode, loc, population } of allCities)
    push(points, `${country}.${adminCode}`, [loc.coordinates[1], loc.coordinates[0], population + 1])
  const told = new Map(regions.map((row) => [row[0], row]))
  const drafts = new Map<string, Draft>()
  for (const { code, name } of divisions1) {
    const [, geonames, middle, ...others] = told.get(code) ?? [code, 0, null]
    const at = middle ?? middleOf(points.get(code) ?? [])
    if (!at) continue
    drafts.set(code, {
      names: [...new Set([...(middle ? others.slice(0, 1) : []), ...namesOfDivision(name), ...others])],
      kind: 'region',
      country: code.slice(0, 2),
      region: code,
      lat: at[0],
      lon: at[1],
      geonames: geonames || null,
      population: Math.round((points.get(code) ?? []).reduce((sum, [, , weight]) => sum + weight, 0)),
      seat: null,
    })
  }
  return drafts
}

/** Second-level divisions of the countries whose counties the news names. */
export const countyDrafts = (regionCodes: ReadonlyMap<string, Draft>): Draft[] => draftsOf(withCounties, regionCodes)

/** Second-level divisions of the countries whose counties the news names less often. */
export const lesserCountyDrafts = (regionCodes: ReadonlyMap<string, Draft>): Draft[] =>
  draftsOf(withLesserCounties, regionCodes).map((draft) => ({ ...draft, names: shortestFirst(draft.names) }))

const shortestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => a.length - b.length)

/** Second-level divisions of some countries. Their middle is that of their places. */
const draftsOf = (ofCountries: ReadonlySet<string>, regionCodes: ReadonlyMap<string, Draft>): Draft[] => {
  const points = new Map<string, Point[]>()
  for (const { country, admin1, admin2, lat, lng } of placedCities)
    if (admin2 !== '' && ofCountries.has(country)) push(points, `${country}.${admin1}.${admin2}`, [+lat, +lng, 1])
  return divisions2.flatMap(({ code, name }) => {
    const at = middleOf(points.get(code) ?? [])
    if (!at) return []
    const region = code.split('.').slice(0, 2).join('.')
    const country = code.slice(0, 2)
    return {
      names: namesOfCounty(name, country),
      kind: 'county',
      country,
      region: regionCodes.has(region) ? region : null,
      lat: at[0],
      lon: at[1],
      geonames: null,
      // their places say roughly how many live there
      population: 10_000 * (points.get(code)?.length ?? 0),
      seat: null,
    } satisfies Draft
  })
}
