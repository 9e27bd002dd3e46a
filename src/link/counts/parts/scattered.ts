import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import type { CountMention } from '../../../extract/counts/index.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { distributives, listJoints, placePrepositions } from '../lexicon.js'
import { addsUp } from './sums.js'

/** How far "each" and the places that share a number may stand behind it. */
const reach = 24

/** How many noun phrases stand side by side from a token on: "[Ica], [Piura] and [Puno]". */
const conjunctsFrom = (document: Document, at: number, to: number): number => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  let conjuncts = 0
  for (let i = at; i < to; ) {
    const phrase = nounAt[i]
    if (phrase !== undefined && phrase.from === i && !distributives.has(tokens[phrase.head]!.lower)) {
      conjuncts++
      i = Math.min(phrase.to, to)
    } else if (listJoints.has(tokens[i]!.lower)) i++
    else break
  }
  return conjuncts
}

/** How often a number is meant: "22 from Cusco and Puno [each]" is said of two. */
const timesOf = (document: Document, count: CountMention, end: number): number => {
  const { tokens } = document
  const to = Math.min(end, count.to + reach)
  let hasEach = false
  let conjuncts = 0
  for (let i = count.to; i < to; i++) {
    const { lower } = tokens[i]!
    hasEach ||= distributives.has(lower)
    if (conjuncts === 0 && placePrepositions.has(lower)) conjuncts = conjunctsFrom(document, i + 1, to)
  }
  return hasEach && conjuncts > 1 ? conjuncts : 1
}

const countsSame = ({ tokens }: Document, part: CountMention, whole: CountMention): boolean => {
  if (part.counted === null) return true
  if (whole.counted === null) return false
  const [one, other] = [part, whole].map(({ counted }) => nounLemma(tokens[counted!.head]!.lower))
  return one === other
}

/** Counts of one sentence and what they make together. */
interface Shares {
  readonly parts: readonly number[]
  readonly whole: number
}

/** How many sentences back the whole of a scattered sum may stand. */
const searchedSentences = 2
/** Sums of less are met by chance. */
const leastTotal = 8
/** Lists of more are tables. */
const mostParts = 30

/** "[30] people. Eighteen were burned, nine had broken bones and three were in shock": the one count that those of a sentence add up to. */
const wholeOfAll = (
  document: Document,
  counts: readonly CountMention[],
  parts: readonly number[],
  sentence: TokenRange,
): number | undefined => {
  const ends = parts.map((_, k) => (k + 1 < parts.length ? counts[parts[k + 1]!]!.from : sentence.to))
  const total = parts.reduce((sum, at, k) => {
    const count = counts[at]!
    return sum + (count.value ?? 0) * timesOf(document, count, ends[k]!)
  }, 0)
  const first = parts[0]!
  for (let i = first - 1; i >= 0; i--) {
    const whole = counts[i]!
    if (counts[first]!.sentence - whole.sentence > searchedSentences) return undefined
    if (addsUp(whole) && whole.value === total && total >= leastTotal)
      return parts.every((at) => countsSame(document, counts[at]!, whole)) ? i : undefined
  }
  return undefined
}

/** The sums whose parts stand apart in one sentence, each in its own clause or with its own places. */
export const scatteredSums = (document: Document, counts: readonly CountMention[]): Shares[] => {
  const found: Shares[] = []
  for (let from = 0; from < counts.length; ) {
    const { sentence } = counts[from]!
    let to = from
    while (to < counts.length && counts[to]!.sentence === sentence) to++
    const here = Array.from({ length: to - from }, (_, k) => from + k).filter((at) => addsUp(counts[at]!))
    const bounds = document.sentences[sentence]!
    // the whole may stand in the sentence itself, before its parts
    for (const parts of [here, here.slice(1)]) {
      if (parts.length < 2 || parts.length > mostParts) continue
      const whole = wholeOfAll(document, counts, parts, bounds)
      if (whole === undefined) continue
      found.push({ parts, whole })
      break
    }
    from = to
  }
  return found
}
