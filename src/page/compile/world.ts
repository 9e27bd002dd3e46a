import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import { countries } from '../../lexicon/gazetteer/compile/sources/countries.js'
import type { Country } from '../map/country.js'
import { project } from '../map/projection.js'

/** The shapes of countries for the map, from Natural Earth by way of world-atlas, reduced and projected. */

/** What Natural Earth calls countries in another way than the gazetteer does. Empty: a shape that belongs to no code of ISO 3166-1. */
const otherNames: Readonly<Record<string, string>> = {
  'Antigua and Barb.': 'AG',
  'Ashmore and Cartier Is.': 'AU',
  'Bosnia and Herz.': 'BA',
  'Br. Indian Ocean Ter.': 'IO',
  'British Virgin Is.': 'VG',
  'Cayman Is.': 'KY',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  'Cook Is.': 'CK',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  'Faeroe Is.': 'FO',
  'Falkland Is.': 'FK',
  'Fr. Polynesia': 'PF',
  'Fr. S. Antarctic Lands': 'TF',
  'Heard I. and McDonald Is.': 'HM',
  'Indian Ocean Ter.': '',
  'Marshall Is.': 'MH',
  'N. Cyprus': '',
  'N. Mariana Is.': 'MP',
  'Pitcairn Is.': 'PN',
  'S. Geo. and the Is.': 'GS',
  'S. Sudan': 'SS',
  'Siachen Glacier': '',
  'Solomon Is.': 'SB',
  Somaliland: 'SO',
  'St-Barthélemy': 'BL',
  'St-Martin': 'MF',
  'St. Kitts and Nevis': 'KN',
  'St. Pierre and Miquelon': 'PM',
  'St. Vin. and Gren.': 'VC',
  'Turks and Caicos Is.': 'TC',
  'U.S. Virgin Is.': 'VI',
  'W. Sahara': 'EH',
  'Wallis and Futuna Is.': 'WF',
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const codes = new Map(
  countries.flatMap(([code, , , , , ...names]) => names.map((name) => [plain(name), code] as const)),
)

const codeOf = (name: string): string => {
  const code = otherNames[name] ?? codes.get(plain(name))
  if (code === undefined) throw new Error(`no country is called ${name}: add it to the other names`)
  return code
}

/** The least area of a triangle that is kept, in square degrees. */
const leastArea = 0.03
/** Nobody lives there who is in the news, and it would take an eighth of the map. */
const leftOut = new Set(['AQ'])

type Point = readonly [lon: number, lat: number]
type Ring = readonly Point[]

/** A ring whose longitudes go on over the edge of the map: 179, 181 in place of 179, -179. */
const unwrapped = (ring: Ring): Ring => {
  let shift = 0
  return ring.map(([lon, lat], index) => {
    const step = lon - (ring[index - 1]?.[0] ?? lon)
    if (Math.abs(step) > 180) shift -= Math.sign(step) * 360
    return [lon + shift, lat]
  })
}

/** The part of a ring on one side of a meridian. */
const clipped = (ring: Ring, isInside: (lon: number) => boolean, edge: number): Ring =>
  ring.flatMap((point, index): Point[] => {
    const before = ring[index - 1] ?? ring.at(-1)!
    if (isInside(point[0]) === isInside(before[0])) return isInside(point[0]) ? [point] : []
    const share = (edge - before[0]) / (point[0] - before[0])
    const crossing: Point = [edge, before[1] + share * (point[1] - before[1])]
    return isInside(point[0]) ? [crossing, point] : [crossing]
  })

/** A ring as rings that stay on the map: what goes over an edge comes in at the other. */
const onMap = (ring: Ring): Ring[] => {
  const whole = unwrapped(ring)
  return [-360, 0, 360]
    .map((shift) => whole.map(([lon, lat]): Point => [lon + shift, lat]))
    .map((shifted) =>
      clipped(
        clipped(shifted, (lon) => lon <= 180, 180),
        (lon) => lon >= -180,
        -180,
      ),
    )
    .filter((part) => part.length > 2)
}

/** A ring as a path of whole tenths, each point reckoned from the one before it; empty where it shrinks to a line. */
const pathOf = (ring: Ring): string => {
  let [lastX, lastY] = [0, 0]
  const steps: string[] = []
  for (const [lon, lat] of ring) {
    const [x, y] = project(lon, lat).map((value) => Math.round(value * 10)) as [number, number]
    if (steps.length > 0 && x === lastX && y === lastY) continue
    steps.push(steps.length === 0 ? `M${x},${y}l` : `${x - lastX},${y - lastY}`)
    ;[lastX, lastY] = [x, y]
  }
  return steps.length < 4 ? '' : `${steps[0]}${steps.slice(1).join(' ').replaceAll(' -', '-').replaceAll(',-', '-')}z`
}

/** JSON of all countries and territories, by their codes; a shape without a code comes last, with none. */
export const worldJson = (): string => {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const topology = simplify(presimplify(JSON.parse(readFileSync(atlas, 'utf8'))), leastArea)
  const paths = new Map<string, string>()
  for (const { properties, geometry } of feature(topology, topology.objects.countries!).features) {
    const code = codeOf(properties.name)
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    if (!leftOut.has(code))
      paths.set(code, (paths.get(code) ?? '') + polygons.flat().flatMap(onMap).map(pathOf).join(''))
  }
  const named = countries.map(([code, , lat, lon, , name]): Country => {
    const [x, y] = project(lon, lat)
    return [code, name ?? code, paths.get(code) ?? '', Math.round(x), Math.round(y)]
  })
  return JSON.stringify([...named, ['', '', paths.get('') ?? '', 0, 0] satisfies Country])
}
