import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { Condition } from '../conditions.js'

/** A way in which a number is no count: what it is itself, and what stands around it. */
export interface NotCountRow extends AroundRule {
  /** what holds of the number itself: all of it */
  readonly number: readonly Condition[]
}
