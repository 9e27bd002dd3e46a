import type { Fault } from './fault.js'
import type { DayOrder } from './fields/dates.js'
import type { FieldNames, Kept, Values } from './fields/names.js'
import type { DocumentKind, KindName } from './kinds/index.js'
import type { Layout } from './kinds/kind.js'
import type { Chunks } from './streams/chunks.js'

/** A document that is to be read: where its bytes are, or why there are none. */
export type Input = {
  /** the id of its record, unless the record brings its own */
  readonly id: string
  /** how messages name it: its path as given, with the number of a line, a row, an article */
  readonly where: string
  /** what its output is called: the id without the file's extension */
  readonly stem: string
  /** how many bytes of what is read it stands for; not told where nobody asks */
  readonly size?: number
  /** of dates in numbers, as the other records of the file show it */
  readonly dayOrder?: DayOrder | null
} & (
  | { readonly kind: 'file'; readonly path: string; readonly format?: DocumentKind; readonly packed?: boolean }
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly format?: DocumentKind }
  | { readonly kind: 'line'; readonly bytes: Uint8Array }
  | { readonly kind: 'row'; readonly values: Values }
  | { readonly kind: 'article'; readonly bytes: Uint8Array; readonly layout: Layout }
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly charset: string | null; readonly url: string | null }
  /** `line`: an NDJSON line that can still tell its id */
  | { readonly kind: 'fault'; readonly fault: Fault; readonly line?: Uint8Array }
)

/** A path that gave no document, or something to tell of one that gave many. */
export interface Barren {
  readonly kind: 'barren'
  /** a note is told and is no warning; of "left out" the number is told at the end */
  readonly severity: 'note' | 'left out' | 'warning' | 'error'
  readonly where: string
  readonly message: string
}

export interface InputOptions {
  /** what every input is, or null: told from names and content */
  readonly input: KindName | null
  /** what is read of a folder: lower-case endings with their dot; null is every kind that is known */
  readonly extensions: readonly string[] | null
  readonly maxBytes: number
  /** real path of a folder that is left out, or null */
  readonly skip: string | null
  readonly stdin: Chunks
  /** of bytes without a byte order mark */
  readonly encoding?: string
  readonly fields?: FieldNames | null
  readonly keep?: Kept
  /** the file that the run writes into as its standard output: it is left out */
  readonly own?: { readonly dev: number; readonly ino: number } | null
  /** hears of every file that is read, and of which kind it is */
  readonly onFile?: ((path: string, kind: KindName, isPacked: boolean) => void) | undefined
  /** records of claimwire that lie in a folder are given too */
  readonly ownRecords?: boolean
  /** files are given as they are, but for NDJSON, which is cut into lines */
  readonly raw?: boolean
}
