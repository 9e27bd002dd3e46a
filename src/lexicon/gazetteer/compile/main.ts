import { writeFileSync } from 'node:fs'
import type { Header } from '../format.js'
import { placeKey } from '../place.js'
import { airportDrafts } from './airports.js'
import { allCities, isListed, namesOfCity, sourceVersion } from './cities.js'
import { countyDrafts, lesserCountyDrafts, regionDrafts } from './divisions.js'
import type { Draft } from './draft.js'
import { codesOf, encode, type Numbered } from './encode.js'
import { areas } from './sources/areas.js'
import { cityNames } from './sources/cities.js'
import { countries } from './sources/countries.js'
import { lesserTowns, listedTowns, spellingsOf, type Town } from './towns.js'

/** Compiles the gazetteer from GeoNames towns and our own tables. Part of `npm run build`; needs no network. */

const countryDrafts = (): Draft[] =>
  countries.map(([code, geonames, lat, lon, thousands, ...names]) => ({
    names,
    kind: 'country',
    country: code,
    region: null,
    lat,
    lon,
    geonames,
    population: thousands * 1_000,
    seat: null,
  }))

const areaDrafts = (): Draft[] =>
  areas.map(([kind, country, geonames, lat, lon, ...names]) => ({
    names,
    kind,
    country,
    region: null,
    lat,
    lon,
    geonames: geonames || null,
    population: 0,
    seat: null,
  }))

/** Places that our own table tells of. */
const told = new Set(areas.map(([, , geonames]) => geonames))

const cityDrafts = (regions: ReadonlyMap<string, Draft>): Draft[] =>
  allCities
    .filter((city) => isListed(city) && !told.has(city.cityId))
    .map((city) => {
      const region = `${city.country}.${city.adminCode}`
      return {
        names: namesOfCity(city),
        kind: city.featureCode === 'PPLX' ? 'district' : 'city',
        country: city.country,
        region: regions.has(region) ? region : null,
        lat: city.loc.coordinates[1],
        lon: city.loc.coordinates[0],
        geonames: city.cityId,
        population: city.population,
        seat: city.featureCode === 'PPLC' ? 'country' : city.featureCode === 'PPLA' ? 'region' : null,
      }
    })

/** Gives towns the names of the table. Throws on a row that fits no town: it would say nothing. */
const withOtherNames = (cities: readonly Draft[]): Draft[] => {
  const byKey = new Map<string, number[]>()
  for (const [index, { names, country, region }] of cities.entries())
    for (const key of new Set(names.map(placeKey)))
      for (const where of [country, region])
        byKey.set(`${where} ${key}`, [...(byKey.get(`${where} ${key}`) ?? []), index])
  const drafts = [...cities]
  for (const [where, ...names] of cityNames) {
    const found = names.map((name) => byKey.get(`${where} ${placeKey(name)}`)).find((indexes) => indexes !== undefined)
    const best = found?.reduce((a, b) => ((cities[b]?.population ?? 0) > (cities[a]?.population ?? 0) ? b : a))
    const draft = drafts[best ?? -1]
    if (best === undefined || draft === undefined) throw new Error(`cities.ts: no town ${names[0]} in ${where}`)
    drafts[best] = { ...draft, names: [...names, ...draft.names] }
  }
  return drafts
}

const townDraft = (town: Town): Draft => {
  const region = `${town.country}.${town.adminCode}`
  return {
    names: [town.name, ...spellingsOf(town)],
    kind: town.featureCode === 'PPLX' ? 'district' : 'city',
    country: town.country,
    region: regions.has(region) ? region : null,
    lat: town.lat,
    lon: town.lon,
    geonames: town.geonames,
    population: town.population,
    seat: null,
  }
}

const regions = regionDrafts()
const drafts = [
  ...countryDrafts(),
  ...regions.values(),
  ...areaDrafts(),
  ...countyDrafts(regions),
  ...withOtherNames(cityDrafts(regions)),
]
const numbers = new Map(drafts.map(({ geonames }, id) => [geonames ?? 0, id]))
const header: Header = { version: sourceVersion, first: 0, ...codesOf(drafts) }
writeFileSync(new URL('../places.bin', import.meta.url), encode(drafts, header))

/** Towns that news names less often, of which none is a name for sure. */
const lesser = [...lesserTowns.map(townDraft), ...lesserCountyDrafts(regions), ...(await airportDrafts())]
const spellings = listedTowns.flatMap((town): Numbered[] => {
  const names = spellingsOf(town)
  const id = numbers.get(town.geonames)
  return id === undefined || names.length === 0 ? [] : [{ id, draft: { ...drafts[id]!, names } }]
})
const lesserHeader = { ...header, first: drafts.length, regionPlaces: [], countryPlaces: [] }
writeFileSync(new URL('../lesser-places.bin', import.meta.url), encode(lesser, lesserHeader, spellings))
