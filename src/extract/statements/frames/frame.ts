import type { RuleRow } from '../../../grammar/pattern/rule-row.js'

/**
 * A frame: how source, cue and content are put together. Tables of frames have columns of their own for what opens the content and how far
 * it goes.
 */
export interface Frame extends RuleRow {
  readonly name: `statements/${string}`
  /** source, cue and content as they stand; content twice where the rest of the attribution interrupts it */
  readonly order: string
}
