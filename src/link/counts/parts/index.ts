import type { Document, Sentence } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import type { CountMention } from '../../../extract/counts/index.js'
import { around, aroundFinder, mayFit } from '../../../grammar/pattern/around.js'
import { ofPos, oneToken } from '../../../grammar/pattern/classes.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import type { Remark } from '../../linked.js'
import { comingVerbs, looseBounds, outs, partsOfPeople, persons, summableKinds, wholeDeterminers } from '../lexicon.js'
import { partRules, type SubsetRow, subsetRows } from './rules.js'
import { scatteredSums } from './scattered.js'
import { addsUp, coordinated, endOfPhrase, isTotal, runsOf, standsBetween } from './sums.js'

/** Which count is the whole of which, by index into the counts of a document, and what does not add up. */
export interface Parts {
  readonly wholeOf: ReadonlyMap<number, number>
  /** parts set beside their whole, which take part in what it takes part in: "12 people, seven of them women, fled" */
  readonly beside: ReadonlySet<number>
  /** parts whose pronoun stands for what their whole counts: "20 men, including five boys. Twelve of them ..." */
  readonly pronominal: ReadonlySet<number>
  readonly remarks: readonly Remark[]
}

/** The counts of a document while their wholes are looked for. */
interface Search {
  readonly document: Document
  readonly counts: readonly CountMention[]
  readonly wholeOf: Map<number, number>
  readonly beside: Set<number>
  readonly pronominal: Set<number>
  readonly remarks: Remark[]
}

/** Tells whoever asks which number is of which. */
export const tracePart = (
  { trace, text }: Document,
  { from, to }: CountMention,
  { start, end }: CountMention,
  { name }: RuleRow,
): void => {
  trace?.push({ kind: 'counts', verdict: 'linked', rule: name, from, to, why: `of ${text.slice(start, end)}` })
}

/** Links a part to its whole. */
const link = ({ document, counts, wholeOf }: Search, part: number, whole: number, rule: RuleRow): void => {
  wholeOf.set(part, whole)
  tracePart(document, counts[part]!, counts[whole]!, rule)
}

const sum = (counts: readonly CountMention[], run: readonly number[]): number =>
  run.reduce((total, at) => total + (counts[at]!.value ?? 0), 0)

const searchedSentences = 6
/** Men and women that make a total of people are its parts, however far off it was told. */
const farSentences = 20
/** Totals that chance does not meet. */
const sureTotal = 20
const searchedCounts = 30

const mayBeWhole = (count: CountMention, total: number): boolean =>
  count.value === total && (addsUp(count) || (count.kind === 'cardinal' && looseBounds.has(count.bound)))

/** "116 men and six women" of "122 Chinese nationals" */
const namesPeople = ({ document, counts }: Search, run: readonly number[], whole: CountMention): boolean => {
  const noun = headOf(document, whole)
  return isPersonNoun(nounLemma(noun), noun) && run.every((at) => partsOfPeople.has(headOf(document, counts[at]!)))
}

/** The one earlier count near by whose value is the sum of a run, or the total that is told after it. */
const wholeOfRun = (search: Search, run: readonly number[]): number | undefined => {
  const { document, counts } = search
  const total = sum(counts, run)
  const first = run[0]!
  const { sentence } = counts[first]!
  const next = counts[run.at(-1)! + 1]
  const isNear = next !== undefined && next.sentence - sentence <= 1
  if (isNear && addsUp(next) && next.value === total && isTotal(document, next)) return run.at(-1)! + 1
  for (let i = first - 1; i >= Math.max(0, first - searchedCounts); i--) {
    const whole = counts[i]!
    const isNamed = namesPeople(search, run, whole) && total >= sureTotal
    if (sentence - whole.sentence > (isNamed ? farSentences : searchedSentences)) {
      if (sentence - whole.sentence > farSentences) break
      continue
    }
    if (addsUp(whole) && whole.value === total) return i
  }
  const stated = counts[first - 1]
  return stated?.sentence === sentence && mayBeWhole(stated, total) ? first - 1 : undefined
}

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
    persons.has(headOf(document, whole)) &&
    run.every((at) => partsOfPeople.has(headOf(document, counts[at]!)))
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
    (persons.has(headOf(document, whole!)) && others.every((head) => partsOfPeople.has(head)))
  )
}

/** Links a run to the whole that it adds up to, or notes that it does not. */
const settleRun = (search: Search, run: readonly number[]): void => {
  const { document, counts, beside } = search
  if (search.wholeOf.has(run[0]!)) return
  const whole = wholeOfRun(search, run)
  const first = run[0]!
  if (whole !== undefined) for (const part of run) link(search, part, whole, partRules.sum)
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
const joinOthers = (search: Search, part: number, whole: number): void => {
  const { document, counts, beside } = search
  let total = sizeOf(counts[part]!)
  for (let i = part + 1; i < counts.length && coordinated(document, counts[i - 1]!, counts[i]!); i++) {
    total += sizeOf(counts[i]!)
    if (!sameMeasure(counts[i]!, counts[whole]!) || total > sizeOf(counts[whole]!)) return
    link(search, i, whole, partRules.besideAnother)
    if (beside.has(part)) beside.add(i)
  }
}

const ofNumber = compileAround("[of: of] ( ( the | those | {possessive} )? | {determiner}? {nominal}*4 's ) #", {
  nominal: ofPos('NOUN', 'PROPN', 'ADJ'),
})
const isAmongNumber = around('among ( the | those | {possessive} )? #')
const isNamed = around('( are | is | was | were ) #')
const areKind = around('# {be} {adverb}? {adjective}*2 {personNoun}', {
  personNoun: oneToken(({ lower, pos }) => pos === 'NOUN' && isPersonNoun(nounLemma(lower), lower)),
})
const followsOpening = around(', {adverb}? #')

const sentenceOf = ({ document }: Search, { sentence }: CountMention): Sentence => document.sentences[sentence]!

/** Whether nothing but a mark stands before a token in its clause. */
const opensClause = ({ tokens }: Document, sentence: Sentence, at: number): boolean => {
  const opening = outs.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  const { pos } = tokens[opening - 1] ?? { pos: 'PUNCT' }
  return sentence.from >= opening - 1 || pos === 'PUNCT' || pos === 'SCONJ'
}

const namesPersons = ({ document }: Search, count: CountMention): boolean => {
  const noun = headOf(document, count)
  return isPersonNoun(nounLemma(noun), noun)
}

/** Links what stands behind "of the 120," or "among the 120" in the sentence and is part of it. */
const linkLaterParts = (search: Search, at: number, isOf: boolean): void => {
  const { document, counts } = search
  const whole = counts[at]!
  for (let k = at + 1; k < Math.min(counts.length, at + 6) && counts[k]!.sentence === whole.sentence; k++) {
    const part = counts[k]!
    const isOfWhole = isOf
      ? sameNoun(document, part, whole) ||
        (areKind(document, part, sentenceOf(search, part)) && (whole.counted === null || namesPersons(search, whole)))
      : isNamed(document, part, sentenceOf(search, part)) ||
        (k === at + 1 && part.counted === null && followsOpening(document, part, sentenceOf(search, part)))
    if (!addsUp(part) || !isLess(part, whole) || !isOfWhole) continue
    link(search, k, at, isOf ? partRules.openingWhole : partRules.amongWhole)
    if (!isOf) joinOthers(search, k, at)
  }
}

/** "of the 120, 55 were deported", "eight of the 14 killings": what stands after "of the" or "among the". */
const linkPartitives = (search: Search): void => {
  const { document, counts } = search
  for (const [i, whole] of counts.entries()) {
    if (!addsUp(whole)) continue
    const sentence = sentenceOf(search, whole)
    const opening = mayFit(ofNumber, document, whole, sentence) ? ofNumber.matchAround(document, whole, sentence) : null
    const isOf = opening !== null
    if (!isOf && !isAmongNumber(document, whole, sentence)) continue
    const hasArticle = wholeDeterminers.has(document.tokens[whole.from - 1]!.lower)
    // "of its 90", "of the island's 90"
    const start = opening?.captures.of?.from ?? (hasArticle ? whole.from - 2 : whole.from - 1)
    // "eight of the 14 killings", "about 40 of its 90 nurses"
    const earlier = counts[i - 1]
    if (isOf && earlier?.to === start && earlier.kind === 'cardinal' && isLess(earlier, whole))
      link(search, i - 1, i, partRules.numberOfWhole)
    else if (opensClause(document, sentence, start)) linkLaterParts(search, i, isOf)
  }
}

const sizeOf = ({ value, max, min }: CountMention): number => value ?? max ?? min ?? 0

/** Whether a part is smaller than its whole. */
export const isLess = (part: CountMention, whole: CountMention): boolean => sizeOf(part) < sizeOf(whole)

const sameNoun = (document: Document, part: CountMention, whole: CountMention): boolean => {
  if (part.counted === null || whole.counted === null) return part.counted === null
  return nounLemma(headOf(document, part)) === nounLemma(headOf(document, whole))
}

const sameMeasure = (part: CountMention, whole: CountMention): boolean =>
  part.kind === whole.kind && summableKinds.has(part.kind) && part.unit === whole.unit

const subsets = aroundFinder<SubsetRow>(subsetRows, {
  coming: comingVerbs,
  personNoun: oneToken(({ lower, pos }) => pos === 'NOUN' && isPersonNoun(nounLemma(lower), lower)),
})

/** Whether a number that says no noun again is of those counted before: people, not others beside them. */
const goesOnOf = ({ document }: Search, part: CountMention, whole: CountMention): boolean => {
  const noun = headOf(document, whole)
  return part.counted === null || sameNoun(document, part, whole) ? isPersonNoun(nounLemma(noun), noun) : false
}

/** "14 people, including three children", "14 people, three of them children": a part that needs no sum. */
const linkSubsets = (search: Search): void => {
  const { document, counts, wholeOf, beside } = search
  for (const [i, part] of counts.entries()) {
    const whole = counts[i - 1]
    if (whole === undefined || part.sentence - whole.sentence > 1 || wholeOf.has(i)) continue
    const rule = subsets.first(document, part, sentenceOf(search, part))
    if (rule === null) continue
    const outer = wholeOf.get(i - 1) ?? i - 1
    const isListed = rule.isListed === true
    const isNear = !isListed || (whole.sentence === part.sentence && part.from - endOfPhrase(whole) <= 8)
    if (rule.isElided === true && !goesOnOf(search, part, counts[outer]!)) continue
    if (!isNear || !sameMeasure(part, counts[outer]!) || !isLess(part, counts[outer]!)) continue
    link(search, i, outer, rule)
    if (rule.isBeside === true) beside.add(i)
    if (rule.isPronoun === true) search.pronominal.add(i)
    if (isListed) joinOthers(search, i, outer)
  }
}

/** Links the parts of a sum that stand apart in their sentence. */
const linkScattered = (search: Search): void => {
  for (const { parts, whole } of scatteredSums(search.document, search.counts))
    for (const part of parts) link(search, part, whole, partRules.scattered)
}

/** "five [of the] dead" */
export const isOfDefinite = around('# of {wholeDeterminer} {any}', { wholeDeterminer: wholeDeterminers })

/** How many sentences back a whole that its noun names again may stand. */
const namedSentences = 3

/** The noun of "of the passengers" behind a number. */
const nounOfWhole = (document: Document, { to }: CountMention): string => {
  const at = phrasesOf(document).nounAt[to + 2]?.head ?? to + 2
  return nounLemma(document.tokens[at]!.lower)
}

/** "Twelve of the passengers drowned", "twelve of the passengers were children": the one count of that noun that is near, where it is more. */
const linkNamedWholes = (search: Search): void => {
  const { document, counts, wholeOf } = search
  for (const [i, part] of counts.entries()) {
    if (wholeOf.has(i) || part.counted === null || part.counted.from <= part.to) continue
    if (!isOfDefinite(document, part, sentenceOf(search, part))) continue
    for (let k = i - 1; k >= 0 && part.sentence - counts[k]!.sentence <= namedSentences; k--) {
      const whole = counts[k]!
      if (
        whole.counted === null ||
        nounLemma(headOf(document, whole)) !== nounOfWhole(document, part) ||
        whole.kind !== 'cardinal'
      )
        continue
      if (sameMeasure(part, whole) && isLess(part, whole)) link(search, i, wholeOf.get(k) ?? k, partRules.ofNamedWhole)
      break
    }
  }
}

const isTotalNumber = around('total ( number | tally )? of {any}*5 {verb} #')

/** "40 men will be flown home, with the total number of deportees reaching 400": what is told before the total is part of it. */
const linkToTotals = (search: Search): void => {
  const { document, counts, wholeOf } = search
  for (const [i, whole] of counts.entries()) {
    const part = counts[i - 1]
    if (part?.sentence !== whole.sentence || wholeOf.has(i - 1) || !sameMeasure(part, whole) || !isLess(part, whole))
      continue
    const nouns = [part, whole].map((count) => headOf(document, count))
    const arePeople = nouns.every((noun) => noun === '' || isPersonNoun(nounLemma(noun), noun))
    if (arePeople && isTotalNumber(document, whole, sentenceOf(search, whole)))
      link(search, i - 1, i, partRules.ofTotal)
  }
}

/** Links the parts of a sum to their whole, and notes sums that do not add up. */
export const partsOf = (document: Document, counts: readonly CountMention[]): Parts => {
  const search: Search = { document, counts, wholeOf: new Map(), beside: new Set(), pronominal: new Set(), remarks: [] }
  linkScattered(search)
  for (const run of runsOf(document, counts)) settleRun(search, opensWithWhole(search, run) ? run.slice(1) : run)
  linkPartitives(search)
  linkSubsets(search)
  linkNamedWholes(search)
  linkToTotals(search)
  return search
}
