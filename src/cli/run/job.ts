import type { Fault } from '../../read/index.js'
import type { Options } from '../options.js'
import type { Layout } from '../output/layout.js'

/** What a thread needs to know to work on documents. */
export interface Work
  extends Pick<
    Options,
    'encoding' | 'maxBytes' | 'lexicon' | 'published' | 'withText' | 'kinds' | 'offsets' | 'excel' | 'out' | 'resume'
  > {
  readonly format: NonNullable<Options['format']>
  readonly layout: Layout
  /** SHA-256 of the lexicon's file */
  readonly lexiconHash: string | null
  /** whether another document of the run had the id before */
  readonly isDuplicate: boolean
}

/** What became of one document. */
export interface Outcome {
  readonly id: string
  readonly where: string
  readonly stem: string
  /** of the bytes as given; null where they could not be read */
  readonly sha256: string | null
  readonly state: 'done' | 'failed' | 'skipped'
  /** the document in the format asked for; empty where it was skipped */
  readonly bytes: Uint8Array
  readonly fault: Fault | null
  /** where a bug was: its stack */
  readonly stack: string | null
  /** warnings about the document as a whole */
  readonly warnings: readonly string[]
  /** how many warnings its record holds */
  readonly warned: number
  /** how many of each kind, in the order of the table of kinds */
  readonly claims: readonly number[]
}
