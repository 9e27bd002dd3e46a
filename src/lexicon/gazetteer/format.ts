/** The compiled file: one line of JSON that lists the columns, then the columns as plain bytes. */

/**
 * Numbers of several bytes: all their lowest bytes, then all their next ones. Neighbours share the higher ones, so the package packs better
 * than with whole numbers one after the other.
 */
export type Planes = readonly Uint8Array[]
type Column = Uint8Array | Planes

/** One row a place, one row a key in the order of the alphabet, and the two texts that names and keys are cut from. */
export interface Columns {
  /** hundredths of a degree from the south pole */
  readonly lat: Planes
  /** hundredths of a degree from 180 degrees west */
  readonly lon: Planes
  /** GeoNames id, 0 for none */
  readonly geonames: Planes
  readonly population: Planes
  /** index into `countries`, 255 for none */
  readonly country: Uint8Array
  /** index into `placeKinds`; 32 is added for the seat of a region, 64 for that of a country */
  readonly kind: Uint8Array
  /** index into `regions`, 65535 for none */
  readonly region: Planes
  /** bytes that a place's name takes in `names`, 0 where it is its key with capitals */
  readonly nameLength: Uint8Array
  readonly nameBlocks: Planes
  /** letters that a key shares with the one before, none for the first of a block */
  readonly keyShared: Uint8Array
  /** bytes that the rest of a key takes in `keys` */
  readonly keyLength: Uint8Array
  readonly keyBlocks: Planes
  /** places that a key takes in `postings` */
  readonly postingLength: Uint8Array
  readonly postingBlocks: Planes
  /** how many words the longest name has that begins with this key */
  readonly longest: Uint8Array
  /** place ids, the best known first */
  readonly postings: Planes
  /** for each of `postings`: 1 where the key with capitals is the place's name */
  readonly named: Uint8Array
  readonly names: Uint8Array
  readonly keys: Uint8Array
}

/** What the first line says besides the columns. */
export interface Header {
  readonly version: string
  /** the number of the first place of the file: the numbers of both files follow one another */
  readonly first: number
  readonly countries: readonly string[]
  /** GeoNames codes of first-level regions */
  readonly regions: readonly string[]
  /** place id of each of `regions` */
  readonly regionPlaces: readonly number[]
  /** place id of each of `countries` */
  readonly countryPlaces: readonly number[]
}

/** How many bytes a plane of a column has, and how many planes. */
type Layout = readonly (readonly [name: keyof Columns, length: number, planes: number])[]

/**
 * Rows stand in blocks, and the file says where each block of names, keys and postings begins. The first key of a block is written whole, the
 * others without what they share with the one before.
 */
export const blockSize = 32

/** The key of a name that is written in capitals only ("US", "LA"), so that "us" and "la" are no places. */
export const acronymKey = (key: string): string => key.toUpperCase()

/** A key with the capitals that most names have: "san jose" becomes "San Jose". */
export const withCapitals = (key: string): string => key.replace(/(?<![^ ])[a-z]/g, (letter) => letter.toUpperCase())

/** The number of a row. */
export const numberAt = (planes: Planes, row: number): number => {
  let number = 0
  for (let plane = planes.length - 1; plane >= 0; plane--) number = number * 256 + (planes[plane]?.[row] ?? 0)
  return number
}

/** Numbers as `width` planes of bytes. Throws where one does not fit. */
export const planesOf = (numbers: readonly number[], width: 2 | 3 | 4): Planes => {
  if (numbers.some((number) => number < 0 || number >= 256 ** width))
    throw new Error(`a number does not fit into ${width} bytes`)
  return Array.from({ length: width }, (_, plane) =>
    Uint8Array.from(numbers, (number) => Math.floor(number / 256 ** plane) % 256),
  )
}

/** Where each block of stretches begins that lie one after the other. */
export const blocksOf = (lengths: Uint8Array): Planes => {
  const starts: number[] = []
  let at = 0
  for (const [row, length] of lengths.entries()) {
    if (row % blockSize === 0) starts.push(at)
    at += length
  }
  return planesOf(starts, 3)
}

/** Where the stretch of a row begins. */
export const startOf = (blocks: Planes, lengths: Uint8Array, row: number): number => {
  const block = Math.floor(row / blockSize)
  let at = numberAt(blocks, block)
  for (let before = block * blockSize; before < row; before++) at += lengths[before]!
  return at
}

const planesIn = (column: Column): Planes => (column instanceof Uint8Array ? [column] : column)

/** Writes header and columns as one file. */
export const writeGazetteer = (header: Header, columns: Columns): Uint8Array => {
  const entries = Object.entries(columns) as [keyof Columns, Column][]
  const layout: Layout = entries.map(([name, column]) => {
    const planes = planesIn(column)
    return [name, planes[0]?.length ?? 0, planes.length]
  })
  const line = new TextEncoder().encode(`${JSON.stringify({ ...header, layout })}\n`)
  return Buffer.concat([line, ...entries.flatMap(([, column]) => planesIn(column))])
}

/** Reads what `writeGazetteer` wrote: the columns are views into `bytes`, nothing is copied. */
export const readGazetteer = (bytes: Uint8Array): Header & Columns => {
  const lineEnd = bytes.indexOf(10)
  const { layout, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as Header & {
    layout: Layout
  }
  let at = lineEnd + 1
  const columns: Record<string, Column> = {}
  for (const [name, length, count] of layout) {
    const planes = Array.from({ length: count }, (_, plane) =>
      bytes.subarray(at + plane * length, at + (plane + 1) * length),
    )
    at += count * length
    columns[name] = planes.length === 1 ? planes[0]! : planes
  }
  return { ...header, ...(columns as unknown as Columns) }
}
