import type { Document } from '../../../document/document.js'
import type { CountMention } from '../../../extract/counts/index.js'
import { around } from '../../../grammar/pattern/around.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { listJoints, placePrepositions, sumJoints } from '../lexicon.js'

/** Whether a count can be a part or whole of a sum. */
export const addsUp = (count: CountMention): boolean =>
  count.kind === 'cardinal' && count.bound === 'exact' && count.value !== null && count.rule !== 'counts/compound'

/** The token after a count and the noun that follows it. */
export const endOfPhrase = ({ counted, from, to }: CountMention): number =>
  counted !== null && counted.from >= from && counted.from - to <= 3 ? Math.max(counted.to, to) : to

/** What stands between two counts and their nouns, where it is one mark or word; else the empty string. */
export const standsBetween = ({ tokens }: Document, first: CountMention, second: CountMention): string => {
  const end = endOfPhrase(first)
  for (let i = end; i < Math.min(second.from, end + 12); i++)
    if (tokens[i]!.pos === 'PUNCT') return i === second.from - 1 ? tokens[i]!.text : ''
  return ''
}

/** The token after "in Lyon", "from the north": where the part of a sum is. */
const pastPlace = (document: Document, at: number): number => {
  const { tokens } = document
  if (!placePrepositions.has(tokens[at]?.lower ?? '')) return at
  const noun = phrasesOf(document).nounAt[at + 1]
  return noun === undefined || noun.from !== at + 1 ? at : noun.to
}

/** Whether only a place, a comma, "and", "other" and the noun of the first stand between two counts. */
export const coordinated = (document: Document, first: CountMention, second: CountMention): boolean => {
  if (first.sentence !== second.sentence) return false
  const end = pastPlace(document, endOfPhrase(first))
  if (second.from < end || second.from - end > 3) return false
  let joined = false
  for (let i = end; i < second.from; i++) {
    const { lower } = document.tokens[i]!
    if (listJoints.has(lower)) joined = true
    else if (!sumJoints.has(lower)) return false
  }
  return joined
}

/** What tells that a count is a total: "in all" after it, "a total of" before it. */
const totals = [
  around('# ( altogether | overall | in ( all | total ) | all told )'),
  around('( altogether | overall | in ( all | total ) ) , #'),
  around('( all | totaling | totalling ) #'),
  around('( number | tally | toll | total ) ( of | to ) #'),
]

/** "in all", "altogether" after a count, "a total of", "bringing the total to" before it. */
export const isTotal = (document: Document, count: CountMention): boolean => {
  const phrase = { from: count.from, to: endOfPhrase(count) }
  const sentence = document.sentences[count.sentence]!
  return totals.some((stands) => stands(document, phrase, sentence))
}

/** "116 men and six women": the runs of two or more counts said side by side. */
export const runsOf = (document: Document, counts: readonly CountMention[]): number[][] => {
  const runs: number[][] = []
  for (let i = 0; i < counts.length; i++) {
    if (!addsUp(counts[i]!)) continue
    const run = [i]
    while (i + 1 < counts.length && joins(document, counts[i]!, counts[i + 1]!)) run.push(++i)
    if (run.length > 1) runs.push(run)
  }
  return runs
}

/** Whether the second count goes on the sum that the first is in: a total ends it. */
const joins = (document: Document, first: CountMention, second: CountMention): boolean =>
  addsUp(first) && addsUp(second) && coordinated(document, first, second) && !isTotal(document, second)
