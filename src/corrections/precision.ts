/** How many of the claims that were looked at are right, and between what bounds that holds for all. */

/** The quantile of the normal distribution for 95 percent. */
const z = 1.959963984540054

/**
 * Wilson's score interval for a share, at 95 percent: null where nothing was counted.
 * Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference.
 */
export const wilson = (hits: number, of: number): { readonly low: number; readonly high: number } | null => {
  if (of === 0) return null
  const share = hits / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  // the arithmetic of doubles may pass an end by a hair
  return { low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === of ? 1 : Math.min(1, middle + half) }
}

export interface Judged {
  readonly verdict: 'right' | 'wrong' | 'unsure' | null
  /** fields of a wrong claim as they should be */
  readonly edits: object | null
}

/** What coders found of a group of claims. */
export interface Precision {
  readonly right: number
  /** claims that should not be there, and those with a wrong field */
  readonly wrong: number
  /** of the wrong ones, those that are right but for a field */
  readonly edited: number
  /** counted neither as right nor as wrong */
  readonly unsure: number
  /** right of right and wrong; null where there is neither */
  readonly precision: number | null
  readonly low: number | null
  readonly high: number | null
}

export const precisionOf = (judged: readonly Judged[]): Precision => {
  const tally = (verdict: Judged['verdict']): number => judged.filter((each) => each.verdict === verdict).length
  const right = tally('right')
  const wrong = tally('wrong')
  const interval = wilson(right, right + wrong)
  return {
    right,
    wrong,
    edited: judged.filter(({ verdict, edits }) => verdict === 'wrong' && edits !== null).length,
    unsure: tally('unsure'),
    precision: interval === null ? null : right / (right + wrong),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  }
}
