import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { mayFit } from '../../../grammar/pattern/around.js'
import { type AroundPattern, compileAround, type Match } from '../../../grammar/pattern/compile.js'
import { holderClasses } from './vocabulary.js'

/** A way in which a name stands beside an office, or beside a word that shows one. */
export interface Form {
  /**
   * Patterns around the office or the word. A capture `holder` is a person's name to be read onwards, a capture `before` the last word
   * of what a name ends before ("X[,] chairman"); a capture `body` names the body.
   */
  readonly around: readonly string[]
}

/** A form with its patterns ready. */
export type CompiledForm<Of extends Form> = Of & { readonly patterns: readonly AroundPattern[] }

/** Compiles the patterns of a form, once. */
export const compileForm = <Of extends Form>(form: Of): CompiledForm<Of> => ({
  ...form,
  patterns: form.around.map((source) => compileAround(source, holderClasses)),
})

/** The first pattern of a form that fits around an anchor. */
export const matchForm = (
  document: Document,
  { patterns }: CompiledForm<Form>,
  anchor: TokenRange,
  bounds: TokenRange,
): Match | null => {
  for (const pattern of patterns) {
    if (!mayFit(pattern, document, anchor, bounds)) continue
    const match = pattern.matchAround(document, anchor, bounds)
    if (match !== null) return match
  }
  return null
}
