/** The compiled file: one line of JSON that lists the columns, then the columns as plain numbers and bytes. */

const arrays = { i16: Int16Array, u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const
type Column = Int16Array | Uint8Array | Uint16Array | Uint32Array

/** One row a place, one row a key, an open hash table from key to row, and the two texts that names and keys are cut from. */
export interface Columns {
  /** hundredths of a degree */
  readonly lat: Int16Array
  readonly lon: Int16Array
  /** GeoNames id, 0 for none */
  readonly geonames: Uint32Array
  readonly population: Uint32Array
  /** index into `countries`, 255 for none */
  readonly country: Uint8Array
  /** index into `placeKinds`; 32 is added for the seat of a region, 64 for that of a country */
  readonly kind: Uint8Array
  /** index into `regions`, 65535 for none */
  readonly region: Uint16Array
  /** bytes that a place's name takes in `names` */
  readonly nameLength: Uint8Array
  /** slot = hash of the key; holds the key's row plus one, 0 when free */
  readonly table: Uint16Array | Uint32Array
  /** bytes that a key takes in `keys`, places that it takes in `postings` */
  readonly keyLength: Uint8Array
  readonly postingLength: Uint8Array
  /** how many words the longest name has that begins with this key */
  readonly longest: Uint8Array
  /** place ids, the best known first */
  readonly postings: Uint16Array | Uint32Array
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

type Layout = readonly (readonly [name: keyof Columns, type: keyof typeof arrays, length: number])[]

/** The key of a name that is written in capitals only ("US", "LA"), so that "us" and "la" are no places. */
export const acronymKey = (key: string): string => key.toUpperCase()

/** FNV-1a over the UTF-16 units of a key; keys are ASCII. */
export const hashOf = (key: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Where each of some stretches begins that lie one after the other, and where the last one ends. */
export const startsOf = (lengths: Uint8Array): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1)
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = (starts[index] ?? 0) + (lengths[index] ?? 0)
  return starts
}

const typeOf = (column: Column): keyof typeof arrays => {
  if (column instanceof Int16Array) return 'i16'
  if (column instanceof Uint16Array) return 'u16'
  return column instanceof Uint32Array ? 'u32' : 'u8'
}

const align = (offset: number): number => (offset + 3) & ~3

/** Writes header and columns as one file. */
export const writeGazetteer = (header: Header, columns: Columns): Uint8Array => {
  const entries = Object.entries(columns) as [keyof Columns, Column][]
  const layout: Layout = entries.map(([name, column]) => [name, typeOf(column), column.length])
  const line = new TextEncoder().encode(`${JSON.stringify({ ...header, layout })}\n`)
  let size = align(line.length)
  for (const [, column] of entries) size = align(size + column.byteLength)
  const bytes = new Uint8Array(size).fill(32, 0, align(line.length))
  bytes.set(line)
  let at = align(line.length)
  for (const [, column] of entries) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at = align(at + column.byteLength)
  }
  return bytes
}

/** Reads what `writeGazetteer` wrote: the columns are views into `bytes`, nothing is copied. */
export const readGazetteer = (bytes: Uint8Array): Header & Columns => {
  const lineEnd = bytes.indexOf(10)
  const { layout, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as Header & {
    layout: Layout
  }
  // typed arrays of wider numbers must begin at a multiple of their width
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  let at = align(lineEnd + 1)
  const columns: Record<string, Column> = {}
  for (const [name, type, length] of layout) {
    const column = new arrays[type](aligned.buffer as ArrayBuffer, aligned.byteOffset + at, length)
    columns[name] = column
    at = align(at + column.byteLength)
  }
  return { ...header, ...(columns as unknown as Columns) }
}
