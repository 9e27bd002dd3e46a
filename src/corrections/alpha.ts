/** Agreement of coders on nominal values. */

/** What coders said of one unit, by coder; who said nothing is missing. */
export type Unit = ReadonlyMap<string, string>

export interface Agreement {
  /** units that two coders or more judged */
  readonly units: number
  /** pairs of judgements of one unit that are the same, of all such pairs; null without a pair */
  readonly agreement: number | null
  /** Krippendorff's alpha for nominal values; null where it is not defined: no pair, or a single value throughout */
  readonly alpha: number | null
}

const countsOf = (values: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/**
 * Krippendorff's alpha for nominal values, with any number of coders and missing judgements, by the coincidences of pairable values:
 * alpha = 1 - (n - 1) (n - sum o_cc) / (n^2 - sum n_c^2).
 * Krippendorff, K. (2011): Computing Krippendorff's Alpha-Reliability; Content Analysis (2004), chapter 11.
 */
export const nominalAlpha = (units: Iterable<Unit>): Agreement => {
  const totals = new Map<string, number>()
  let pairable = 0
  let judged = 0
  let matching = 0
  let pairs = 0
  let same = 0
  for (const unit of units) {
    const size = unit.size
    if (size < 2) continue
    judged += 1
    pairable += size
    pairs += (size * (size - 1)) / 2
    for (const [value, count] of countsOf(unit.values())) {
      totals.set(value, (totals.get(value) ?? 0) + count)
      matching += (count * (count - 1)) / (size - 1)
      same += (count * (count - 1)) / 2
    }
  }
  const squares = [...totals.values()].reduce((sum, count) => sum + count * count, 0)
  const expected = pairable * pairable - squares
  return {
    units: judged,
    agreement: pairs === 0 ? null : same / pairs,
    alpha: expected === 0 ? null : 1 - ((pairable - 1) * (pairable - matching)) / expected,
  }
}
