import type { Document } from '../../document/document.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import type { CountMention } from '../../extract/counts/index.js'
import type { Remark } from '../linked.js'
import { addsUp, coordinated, endOfPhrase, isTotal, runsOf, standsBetween } from './sums.js'

/** Which count is the whole of which, by index into the counts of a document, and what does not add up. */
export interface Parts {
  readonly wholeOf: ReadonlyMap<number, number>
  /** parts set beside their whole, which take part in what it takes part in: "12 people, seven of them women, fled" */
  readonly beside: ReadonlySet<number>
  readonly remarks: readonly Remark[]
}

/** The counts of a document while their wholes are looked for. */
interface Search {
  readonly document: Document
  readonly counts: readonly CountMention[]
  readonly wholeOf: Map<number, number>
  readonly beside: Set<number>
  readonly remarks: Remark[]
}

const sum = (counts: readonly CountMention[], run: readonly number[]): number =>
  run.reduce((total, at) => total + (counts[at]!.value ?? 0), 0)

const searchedSentences = 6
const searchedCounts = 30

const mayBeWhole = (count: CountMention, total: number): boolean =>
  count.value === total &&
  (addsUp(count) || (count.kind === 'cardinal' && /^(?:approximate|at_least)$/.test(count.bound)))

/** The one earlier count near by whose value is the sum of a run, or the total that is told after it. */
const wholeOfRun = ({ document, counts }: Search, run: readonly number[]): number | undefined => {
  const total = sum(counts, run)
  const first = run[0]!
  const { sentence } = counts[first]!
  const next = counts[run.at(-1)! + 1]
  const isNear = next !== undefined && next.sentence - sentence <= 1
  if (isNear && addsUp(next) && next.value === total && isTotal(document, next)) return run.at(-1)! + 1
  for (let i = first - 1; i >= Math.max(0, first - searchedCounts); i--) {
    const whole = counts[i]!
    if (sentence - whole.sentence > searchedSentences) return undefined
    if (addsUp(whole) && whole.value === total) return i
  }
  const stated = counts[first - 1]
  return stated?.sentence === sentence && mayBeWhole(stated, total) ? first - 1 : undefined
}

const persons = /^(?:deportee|detainee|individual|migrant|passenger|people|person|prisoner|suspect|victim)s?$/
const kinds = /^(?:adult|boy|child|children|girl|man|men|minor|woman|women)s?$/

const headOf = (document: Document, { counted }: CountMention): string =>
  counted === null ? '' : document.tokens[counted.head]!.lower

/** "12 people, including five men and six women" needs no sum; "12 people: five men and six women" does. */
const claimsSum = ({ document, counts }: Search, run: readonly number[]): boolean => {
  const first = counts[run[0]!]!
  const whole = counts[run[0]! - 1]
  if (whole === undefined || !addsUp(whole) || whole.sentence !== first.sentence) return false
  const between = standsBetween(document, whole, first)
  if (/^(?::|\(|–|—|--|-)$/.test(between)) return between !== '-' || document.tokens[first.from]!.spaced
  // "12 people, five men and six women, fled"
  return (
    between === ',' &&
    persons.test(headOf(document, whole)) &&
    run.every((at) => kinds.test(headOf(document, counts[at]!)))
  )
}

const differs = (search: Search, run: readonly number[], whole: CountMention): void => {
  const { counts, remarks } = search
  const ends = [...run.map((at) => counts[at]!), whole]
  remarks.push({
    severity: 'warning',
    code: 'sum-differs',
    message: `the parts make ${sum(counts, run)}, the whole is ${whole.value}`,
    span: { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) },
  })
}

/** "122 people, 116 men and six women": the first of a run is the whole of the others. */
const opensWithWhole = ({ document, counts }: Search, run: readonly number[]): boolean => {
  if (run.length < 3) return false
  const [whole, ...rest] = run.map((at) => counts[at]!)
  const others = rest.map((count) => headOf(document, count))
  return (
    whole!.value === sum(counts, run.slice(1)) ||
    (persons.test(headOf(document, whole!)) && others.every((head) => kinds.test(head)))
  )
}

/** Links a run to the whole that it adds up to, or notes that it does not. */
const settleRun = (search: Search, run: readonly number[]): void => {
  const { document, counts, wholeOf, beside } = search
  const whole = wholeOfRun(search, run)
  const first = run[0]!
  if (whole !== undefined) for (const part of run) wholeOf.set(part, whole)
  const isBeside =
    whole === first - 1 && /^(?:,|:|\(|–|—|--|-)$/.test(standsBetween(document, counts[whole]!, counts[first]!))
  if (isBeside || (whole === undefined && claimsSum(search, run))) for (const part of run) beside.add(part)
  if (whole !== undefined) return
  const next = counts[run.at(-1)! + 1]
  const isStated = next !== undefined && next.sentence === counts[first]!.sentence && addsUp(next)
  if (claimsSum(search, run)) differs(search, run, counts[first - 1]!)
  else if (isStated && isTotal(document, next)) differs(search, run, next)
}

/** "including three children *and two nurses*": what is told beside a part is of the same whole. */
const joinOthers = ({ document, counts, wholeOf, beside }: Search, part: number, whole: number): void => {
  let total = sizeOf(counts[part]!)
  for (let i = part + 1; i < counts.length && coordinated(document, counts[i - 1]!, counts[i]!); i++) {
    total += sizeOf(counts[i]!)
    if (!sameMeasure(counts[i]!, counts[whole]!) || total > sizeOf(counts[whole]!)) return
    wholeOf.set(i, whole)
    if (beside.has(part)) beside.add(i)
  }
}

/** "of the 120, 55 were deported": what stands after "of the" in the same sentence, before the part. */
const partitives = (search: Search): void => {
  const { document, counts, wholeOf } = search
  const { tokens, sentences } = document
  for (const [i, whole] of counts.entries()) {
    if (!addsUp(whole)) continue
    const hasArticle = /^(?:the|those)$/.test(tokens[whole.from - 1]?.lower ?? '')
    const start = hasArticle ? whole.from - 2 : whole.from - 1
    const opener = tokens[start]?.lower ?? ''
    if (opener !== 'of' && opener !== 'among') continue
    // "eight of the 14 killings"
    const earlier = counts[i - 1]
    if (opener === 'of' && earlier?.to === start && addsUp(earlier) && isLess(earlier, whole)) {
      wholeOf.set(i - 1, i)
      continue
    }
    const opensClause = sentences[whole.sentence]!.from >= start - 1 || tokens[start - 1]?.pos === 'PUNCT'
    if (!opensClause) continue
    for (let k = i + 1; k < Math.min(counts.length, i + 6) && counts[k]!.sentence === whole.sentence; k++) {
      const part = counts[k]!
      const isNamed = /^(?:are|is|was|were)$/.test(tokens[part.from - 1]?.lower ?? '')
      const isOfWhole = opener === 'among' ? isNamed : sameNoun(document, part, whole)
      if (!addsUp(part) || !isLess(part, whole) || !isOfWhole) continue
      wholeOf.set(k, i)
      if (opener === 'among') joinOthers(search, k, i)
    }
  }
}

const sizeOf = ({ value, max, min }: CountMention): number => value ?? max ?? min ?? 0

const isLess = (part: CountMention, whole: CountMention): boolean => sizeOf(part) < sizeOf(whole)

const sameNoun = (document: Document, part: CountMention, whole: CountMention): boolean => {
  if (part.counted === null || whole.counted === null) return part.counted === null
  return nounLemma(headOf(document, part)) === nounLemma(headOf(document, whole))
}

const sameMeasure = (part: CountMention, whole: CountMention): boolean =>
  part.kind === whole.kind && /^(?:cardinal|money)$/.test(part.kind) && part.unit === whole.unit

/** How a part says that it is one of the whole before it: "including three", "three of them", "of whom three". */
const subsetBy = ({ tokens }: Document, part: CountMention): 'including' | 'of them' | undefined => {
  const [before, earlier] = [tokens[part.from - 1]?.lower ?? '', tokens[part.from - 2]?.lower ?? '']
  if (before === 'including' || (before === 'them' && earlier === 'among')) return 'including'
  if (/^(?:them|which|whom)$/.test(before) && earlier === 'of') return 'of them'
  const [after, pronoun] = [tokens[part.to]?.lower ?? '', tokens[part.to + 1]?.lower ?? '']
  return after === 'of' && /^(?:them|these|those|which|whom)$/.test(pronoun) ? 'of them' : undefined
}

/** Whether no verb of its own follows "three of them": then it does what the whole does. */
const hasNoVerb = ({ tokens }: Document, part: CountMention): boolean => {
  const after = tokens[part.to + 2]
  return after !== undefined && after.pos !== 'AUX' && after.pos !== 'VERB' && tokens[part.to + 1]!.lower === 'them'
}

/** "14 people, including three children", "14 people, three of them children": a part that needs no sum. */
const subsets = (search: Search): void => {
  const { document, counts, wholeOf, beside } = search
  for (const [i, part] of counts.entries()) {
    const way = subsetBy(document, part)
    const whole = counts[i - 1]
    if (way === undefined || whole === undefined || part.sentence - whole.sentence > 1) continue
    const outer = wholeOf.get(i - 1) ?? i - 1
    const isNear = way === 'of them' || (whole.sentence === part.sentence && part.from - endOfPhrase(whole) <= 8)
    if (wholeOf.has(i) || !isNear || !sameMeasure(part, counts[outer]!) || !isLess(part, counts[outer]!)) continue
    wholeOf.set(i, outer)
    if (way === 'including' || hasNoVerb(document, part)) beside.add(i)
    if (way === 'including') joinOthers(search, i, outer)
  }
}

/** Links the parts of a sum to their whole, and notes sums that do not add up. */
export const partsOf = (document: Document, counts: readonly CountMention[]): Parts => {
  const search: Search = { document, counts, wholeOf: new Map(), beside: new Set(), remarks: [] }
  for (const run of runsOf(document, counts)) settleRun(search, opensWithWhole(search, run) ? run.slice(1) : run)
  partitives(search)
  subsets(search)
  return search
}
