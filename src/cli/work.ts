import type { Look } from './look.js'
import type { Options } from './settings.js'

/** What a thread needs to know to work on documents. */
export interface Work extends Pick<Options, 'encoding' | 'maxBytes' | 'published' | 'withText' | 'out' | 'resume'> {
  readonly format: NonNullable<Options['format']>
  readonly look: Look
}
