import { createRequire } from 'node:module'
import type { Draft } from './draft.js'

/** An airport, as the package airport-data-js gives it. CC BY 4.0. */
interface Airport {
  readonly airport: string
  readonly country_code: string
  readonly latitude: number
  readonly longitude: number
}

interface AirportData {
  findAirports(filters: { readonly type: string }): Promise<readonly Airport[]>
}

const { findAirports } = createRequire(import.meta.url)('airport-data-js') as AirportData
const types = ['large_airport', 'medium_airport'] as const

/** "Beirut-Rafic Hariri International Airport" is "Rafic Hariri Airport", too. */
const namesOf = (name: string): string[] => {
  const parts = name.split(/ ?[-–/] ?/)
  const last = parts.length > 1 && parts.at(-1)!.split(' ').length > 2 ? [parts.at(-1)!] : []
  return [name, ...last].flatMap((one) => [...new Set([one, one.replace(' International Airport', ' Airport')])])
}

/** Large and middle airports by their names. */
export const airportDrafts = async (): Promise<readonly Draft[]> => {
  const airports = (await Promise.all(types.map((type) => findAirports({ type })))).flat()
  return airports
    .filter(({ airport }) => / (?:Airport|Airfield|Airbase|Base|Aerodrome)$/.test(airport))
    .map(({ airport, country_code: country, latitude, longitude }) => ({
      names: namesOf(airport),
      kind: 'facility',
      country,
      region: null,
      lat: Number(latitude),
      lon: Number(longitude),
      geonames: null,
      population: 0,
      seat: null,
    }))
}
