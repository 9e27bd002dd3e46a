import { amountAt } from '../amount/amount.js'
import { isHyphen } from '../amount/sign.js'
import { type Candidate, exact } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { countsNoun } from '../counted/adjacent.js'
import { playNouns, scoreWords } from '../lexicon.js'

const dash = /^[-–—‑]$/

/** Where a row of scores begins: "6-3, 7-6 (7-4), 6-2". */
const rowStart = ({ tokens, from }: Context, at: number): number => {
  let start = at
  while (start > from && (tokens[start - 1]!.shape === 'digits' || /^[-–—‑,()]$/.test(tokens[start - 1]!.text))) start--
  return start
}

/** Whether a word of games, votes or odds stands near, or names stand on both sides. */
const isContest = (context: Context, at: number, end: number): boolean => {
  const { tokens } = context
  const from = rowStart(context, at)
  for (let i = Math.max(context.from, from - 7); i < Math.min(context.to, end + 5); i++)
    if (scoreWords.has(tokens[i]!.lower)) return true
  return tokens[from - 1]?.pos === 'PROPN' && tokens[end]?.pos === 'PROPN' && from > context.from && end < context.to
}

/** Whether an amount can be a side of a score: a whole number, under a thousand unless it is of votes. */
const isSide = (amount: Amount | undefined, most = 999): amount is Amount =>
  amount !== undefined &&
  amount.type === 'cardinal' &&
  amount.unit === null &&
  amount.from === amount.number.from &&
  (amount.value ?? 0.5) % 1 === 0 &&
  (amount.value ?? 0) <= most

const scoreOf = (first: Amount, second: Amount, counted: Candidate['counted'] = null): Candidate => ({
  rule: 'counts/score',
  kind: 'score',
  from: first.from,
  to: second.to,
  ...exact(first.value ?? 0),
  unit: null,
  amount: null,
  number: { from: first.from, to: second.to },
  nounFrom: null,
  counted,
})

/** "3-2", "51-49" */
const dashed = (context: Context, first: Amount): Candidate | undefined => {
  const { tokens, to } = context
  const at = first.to
  if (!first.inDigits || at + 1 >= to || !dash.test(tokens[at]!.text)) return undefined
  if (tokens[at]!.spaced || tokens[at + 1]!.spaced || tokens[at + 1]!.shape !== 'digits') return undefined
  const second = amountAt(context, at + 1)
  if (!isSide(second)) return undefined
  const next = tokens[second.to]
  if (next !== undefined && second.to < to && dash.test(next.text) && !next.spaced) return undefined
  const before = tokens[first.from - 1]
  if (before !== undefined && !tokens[first.from]!.spaced && dash.test(before.text)) return undefined
  // "the 25-34 age group" voted
  const isRange = next?.pos === 'NOUN' && second.to < to && !scoreWords.has(next.lower)
  if (isRange && (first.value ?? 0) < (second.value ?? 0)) return undefined
  return isContest(context, first.from, second.to) ? scoreOf(first, second) : undefined
}

const leadsIn =
  /^(?:a|an|by|count|decision|final|margin|narrow|narrowly|of|overwhelmingly|panel|result|score|tally|them|the|vote)$/
const contests =
  /^(?:adopted|approved|approving|beat|beaten|beating|beats|cleared|confirmed|defeat|defeated|defeating|defeats|edged|lose|loses|losing|lost|odds|outnumber|outnumbered|outnumbering|passed|prevailed|ratio|rejected|ruled|ruling|thrashed|trounced|vote|voted|votes|voting|win|winning|wins|won)$/
const votes = /^(?:adopted|approved|cleared|confirmed|passed|rejected|ruled|vote|voted|votes|voting)$/

/** The word of winning, losing or voting that "3 to 1" is the result of: "beat the Bears 3 to 1", "by a vote of 52 to 48". */
const contestBefore = ({ tokens, from }: Context, at: number): string | undefined => {
  for (let i = at - 1; i >= Math.max(from, at - 7); i--) {
    const { lower, pos } = tokens[i]!
    if (contests.test(lower)) return lower
    if (leadsIn.test(lower) || /^(?:are|is|was|were)$/.test(lower)) continue
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'NUM' || pos === 'CCONJ') return undefined
  }
  return undefined
}

/** "3 to 1", "52 to 48", "6-to-3": where one of them is the greater, or a vote is told. */
const toward = (context: Context, first: Amount): Candidate | undefined => {
  const { tokens, to } = context
  const isJoined = isHyphen(tokens[first.to])
  const joint = isJoined ? first.to + 1 : first.to
  const at = isHyphen(tokens[joint + 1]) && isJoined ? joint + 2 : joint + 1
  if (at >= to || tokens[joint]!.lower !== 'to' || isJoined !== at > joint + 1) return undefined
  const second = amountAt(context, at)
  if (!isSide(second)) return undefined
  if (isJoined) return isContest(context, first.from, second.to) ? scoreOf(first, second) : undefined
  const next = second.to < to ? tokens[second.to]! : undefined
  if (/^(?:favou?rites?|odds|outsiders?)$/.test(next?.lower ?? '')) return scoreOf(first, second)
  const after = next?.pos ?? 'PUNCT'
  if (/^(?:ADJ|NOUN|NUM|SYM)$/.test(after) || countsNoun(context, second.to)) return undefined
  const word = contestBefore(context, first.from)
  // "decliners outnumbered gainers 951 to 194": a number of each
  if (word?.startsWith('outnumber') && (first.value ?? 0) > 20) return undefined
  const isPlain = (first.value ?? 0) > (second.value ?? 0) || (word !== undefined && votes.test(word))
  return word !== undefined && isPlain ? scoreOf(first, second) : undefined
}

/** "52 votes to 48", "three games to two" */
const ofNouns = (context: Context, first: Amount): Candidate | undefined => {
  const { tokens, from, to } = context
  // "306 electoral votes to 232"
  const noun = first.to < to && tokens[first.to]!.pos === 'ADJ' ? first.to + 1 : first.to
  if (noun + 2 >= to || !playNouns.has(tokens[noun]!.lower) || tokens[noun + 1]!.lower !== 'to') return undefined
  const second = amountAt(context, noun + 2)
  const most = tokens[noun]!.lower === 'votes' ? 1e9 : 999
  if (!isSide(first, most) || !isSide(second, most) || countsNoun(context, second.to)) return undefined
  for (let i = first.from - 1; i >= Math.max(from, first.from - 8); i--)
    if (scoreWords.has(tokens[i]!.lower)) return scoreOf(first, second, { from: first.to, to: noun + 1, head: noun })
  return undefined
}

/** Two numbers where a game or a vote is meant: "3-2", "52 to 48", "52 votes to 48". */
export const scoreFrom = (context: Context, first: Amount): Candidate | undefined =>
  (isSide(first) ? (dashed(context, first) ?? toward(context, first)) : undefined) ?? ofNouns(context, first)
