/** Units that convert into each other, by what they measure, each with how many of the first of its line it is; `*` marks those of round numbers. */
const lines = `
  length: meter * 1, kilometer * 1000, centimeter * 0.01, millimeter * 0.001, inch 0.0254, foot 0.3048, yard 0.9144, mile 1609.344, nautical mile 1852
  area: square meter * 1, hectare * 10000, square kilometer * 1000000, acre 4046.8564, square foot 0.092903, square mile 2589988.11
  mass: kilogram * 1, gram * 0.001, milligram * 0.000001, metric ton * 1000, ton 1000, kiloton 1000000, pound 0.45359237, ounce 0.02834952
  volume: liter * 1, milliliter * 0.001, cubic meter * 1000, cubic foot 28.3168, gallon 3.785412, barrel 158.987
  speed: kilometer per hour * 1, mile per hour 1.609344, knot 1.852
  power: kilowatt * 1, megawatt * 1000, gigawatt * 1000000
  energy: kilowatt hour * 1, megawatt hour * 1000, gigawatt hour * 1000000
`

/** What a unit measures, and how many of the first unit of that it is. */
export interface Conversion {
  readonly measures: string
  readonly factor: number
  /** whether numbers in it convert into round ones of the others that are */
  readonly isRound: boolean
}

const readLine = (line: string): readonly (readonly [string, Conversion])[] => {
  const [measures = '', units = ''] = line.trim().split(': ')
  return units.split(', ').map((entry) => {
    const [, unit = '', star, factor = ''] = /^([a-z ]+?) (\* )?([\d.]+)$/.exec(entry) ?? []
    return [unit, { measures, factor: Number(factor), isRound: star !== undefined }]
  })
}

const conversions: ReadonlyMap<string, Conversion> = new Map(lines.trim().split('\n').flatMap(readLine))

/** How a unit converts; null for one that does not. */
export const conversionOf = (unit: string | null): Conversion | null => conversions.get(unit ?? '') ?? null
