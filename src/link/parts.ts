import type { Document } from '../document/document.js'
import { nounLemma } from '../document/readings.js'
import type { CountMention } from '../extract/counts/index.js'
import type { Remark } from './linked.js'

/** Which count is the whole of which, by index into the counts of a document, and what does not add up. */
export interface Parts {
  readonly wholeOf: ReadonlyMap<number, number>
  readonly remarks: readonly Remark[]
}

const addsUp = (count: CountMention): boolean =>
  count.kind === 'cardinal' && count.bound === 'exact' && count.value !== null && count.rule !== 'counts/compound'

/** Whether only a comma, "and", "other" and the noun of the first stand between two counts. */
const coordinated = (document: Document, first: CountMention, second: CountMention): boolean => {
  const end = first.counted !== null && first.counted.from >= first.from ? first.counted.to : first.to
  if (second.from < end || second.from - end > 3 || first.sentence !== second.sentence) return false
  let joined = false
  for (let i = end; i < second.from; i++) {
    const { lower } = document.tokens[i]!
    if (lower === 'and' || lower === ',') joined = true
    else if (!/^(?:another|the|plus)$/.test(lower)) return false
  }
  return joined
}

/** "116 men and six women": the runs of two or more counts said side by side. */
const runsOf = (document: Document, counts: readonly CountMention[]): number[][] => {
  const runs: number[][] = []
  for (let i = 0; i < counts.length; i++) {
    if (!addsUp(counts[i]!)) continue
    const run = [i]
    while (i + 1 < counts.length && addsUp(counts[i + 1]!) && coordinated(document, counts[i]!, counts[i + 1]!))
      run.push(++i)
    if (run.length > 1) runs.push(run)
  }
  return runs
}

const sum = (counts: readonly CountMention[], run: readonly number[]): number =>
  run.reduce((total, at) => total + (counts[at]!.value ?? 0), 0)

const searchedSentences = 6
const searchedCounts = 30

/** The one earlier or later count, near by, whose value is the sum of a run. */
const wholeOfRun = (counts: readonly CountMention[], run: readonly number[]): number | undefined => {
  const total = sum(counts, run)
  const first = run[0]!
  const { sentence } = counts[first]!
  for (let i = first - 1; i >= Math.max(0, first - searchedCounts); i--) {
    const whole = counts[i]!
    if (sentence - whole.sentence > searchedSentences) return undefined
    if (addsUp(whole) && whole.value === total) return i
  }
  return undefined
}

/** "of the 120, 55 were deported": what stands after "of the" in the same sentence, before the part. */
const partitives = (document: Document, counts: readonly CountMention[], wholeOf: Map<number, number>): void => {
  for (let i = 0; i < counts.length; i++) {
    const whole = counts[i]!
    const before = document.tokens[whole.from - 1]
    const isOf = /^(?:of)$/.test(
      before?.lower === 'the' || before?.lower === 'those'
        ? (document.tokens[whole.from - 2]?.lower ?? '')
        : (before?.lower ?? ''),
    )
    if (!isOf || !addsUp(whole)) continue
    // "eight of the 14 killings"
    const earlier = counts[i - 1]
    const start = before?.lower === 'of' ? whole.from - 1 : whole.from - 2
    if (earlier !== undefined && earlier.to === start && addsUp(earlier) && (earlier.value ?? 0) < (whole.value ?? 0)) {
      wholeOf.set(i - 1, i)
      continue
    }
    const opensClause =
      document.sentences[whole.sentence]!.from >= start - 1 || document.tokens[start - 1]?.pos === 'PUNCT'
    if (!opensClause) continue
    for (let k = i + 1; k < Math.min(counts.length, i + 6) && counts[k]!.sentence === whole.sentence; k++)
      if (addsUp(counts[k]!) && (counts[k]!.value ?? 0) < (whole.value ?? 0) && sameNoun(document, counts[k]!, whole))
        wholeOf.set(k, i)
  }
}

const sameNoun = (document: Document, part: CountMention, whole: CountMention): boolean => {
  if (part.counted === null || whole.counted === null) return part.counted === null
  const nameOf = (count: CountMention): string => nounLemma(document.tokens[count.counted!.head]!.lower)
  return nameOf(part) === nameOf(whole)
}

/** "12 people, including five men and six women" needs no sum; "12 people: five men and six women" does. */
const claimsSum = (document: Document, whole: CountMention, first: CountMention): boolean => {
  if (whole.sentence !== first.sentence) return false
  const end = whole.counted !== null && whole.counted.from >= whole.from ? whole.counted.to : whole.to
  const between = document.tokens.slice(end, Math.min(first.from, end + 3))
  return first.from - end <= 2 && between.length > 0 && /^[:(–—]$/.test(between[0]!.text)
}

/** Links the parts of a sum to their whole, and notes sums that do not add up. */
export const partsOf = (document: Document, counts: readonly CountMention[]): Parts => {
  const wholeOf = new Map<number, number>()
  const remarks: Remark[] = []
  for (const run of runsOf(document, counts)) {
    const whole = wholeOfRun(counts, run)
    if (whole !== undefined) for (const part of run) wholeOf.set(part, whole)
    const first = counts[run[0]!]!
    const stated = counts[run[0]! - 1]
    if (whole === undefined && stated !== undefined && addsUp(stated) && claimsSum(document, stated, first))
      remarks.push({
        severity: 'warning',
        code: 'sum-differs',
        message: `the parts make ${sum(counts, run)}, the whole is ${stated.value}`,
        span: { start: stated.start, end: counts[run.at(-1)!]!.end },
      })
  }
  partitives(document, counts, wholeOf)
  return { wholeOf, remarks }
}
