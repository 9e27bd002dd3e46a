/** A rule as the registry, the tests and `explain` see it. Every table of rules has rows of this shape, with columns of its own. */
export interface RuleRow {
  /** kind and grammar: "dates/month-day-year", "not-counts/clock-time"; unique in the program */
  readonly name: string
  /**
   * Sentences in which brackets mark the words that the rule finds, refuses, weighs or frames; the rule itself must do so.
   * Brackets of the text itself are written \\[ and \\].
   */
  readonly examples: readonly string[]
  /** Why no pattern or table entry can say the rule, so that it is a function in `by-hand.ts`; absent for all others. */
  readonly reason?: string
}
