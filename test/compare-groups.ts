import { sketchFrom } from '../src/compare/features/sketch.js'
import { newDiagnostics } from '../src/compare/plan/diagnostics.js'
import { type PlannedEvent, planOf } from '../src/compare/plan/plan.js'
import { newSorter } from '../src/compare/plan/sorter.js'
import type { Named, Outline } from '../src/compare/types.js'

/** An outline by its place among others. */
export interface At extends Named {
  readonly at: number
}

/** Puts articles together by their outlines alone, each with an id of its own. */
export const groupsIn = (outlines: readonly Outline[], window: number): readonly PlannedEvent<At>[] => {
  const items = outlines.map(({ id, sha256, published }, at): At => ({ id, sha256, published, at }))
  const source = {
    sketch: ({ at }: At) => sketchFrom(outlines[at]!),
    brief: ({ at }: At) => outlines[at]!,
    claims: () => [],
  }
  const tools = { sorter: newSorter, diagnostics: newDiagnostics() }
  return [...planOf(items, source, { window, given: null }, tools).events()]
}
