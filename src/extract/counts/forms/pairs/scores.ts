import type { Token } from '../../../../document/document.js'
import type { TokenRange } from '../../../../document/span.js'
import { amountAt } from '../../amount/amount.js'
import { type Candidate, exact } from '../../candidate.js'
import type { Context } from '../../context.js'
import { scoreWords } from '../../lexicon.js'
import type { FormRule, Found } from '../form-rules.js'
import { isSide } from '../vocabulary.js'

/** How many tokens of a row of scores are read. */
const longestRow = 40

const isOfRow = ({ shape, text }: Token): boolean => shape === 'digits' || /^[-–—‑,()]$/.test(text)

/** The row of scores around one: "6-3, 7-6 (7-4), 6-2". */
const rowAround = ({ tokens, from, to }: Context, score: TokenRange): TokenRange => {
  const row = { ...score }
  while (row.from > from && score.from - row.from < longestRow && isOfRow(tokens[row.from - 1]!)) row.from--
  while (row.to < to && row.to - score.to < longestRow && isOfRow(tokens[row.to]!)) row.to++
  return row
}

/** Whether a word of games, votes or odds stands near, or names stand on both sides. */
const isContest = ({ context, amount, match }: Found): boolean => {
  const { tokens } = context
  const { from, to } = rowAround(context, { from: amount.from, to: match.captures.last!.to })
  for (let i = Math.max(context.from, from - 7); i < Math.min(context.to, to + 5); i++)
    if (scoreWords.has(tokens[i]!.lower)) return true
  const end = match.captures.last!.to
  return tokens[from - 1]?.pos === 'PROPN' && tokens[end]?.pos === 'PROPN' && from > context.from && end < context.to
}

/** A score of the number and the side captured as `last`; what is played for is captured as `noun`. */
const scoreOf = ({ amount, match }: Found): Candidate => {
  const { last, noun } = match.captures
  const span = { from: amount.from, to: last!.to }
  return {
    rule: 'counts/score',
    kind: 'score',
    ...span,
    ...exact(amount.value ?? 0),
    unit: null,
    amount: null,
    number: span,
    nounFrom: null,
    counted: noun === undefined ? null : { ...noun, head: noun.to - 1 },
  }
}

const scoreInContest = (found: Found): Candidate | null => (isContest(found) ? scoreOf(found) : null)

const isFalling = ({ context, amount, match }: Found, least: number): boolean =>
  (amount.value ?? 0) - (amountAt(context, match.captures.last!.from)?.value ?? 0) >= least

const side = isSide(999)

/** "to", and a side that no noun follows: "3 to 1". */
const toSide = 'to {last=side} !({adjective} | {noun} | {number} | {symbol}) !{countedPlural}'

/** Two numbers where a game, a vote or a bet is meant; `#` is the first side. */
export const scoreRules = [
  {
    name: 'not-counts/score-within-row',
    number: (amount) => side(amount) && amount.inDigits,
    around: ['{scoreDash} ~ # ~{scoreDash} ~{digits}'],
    examples: ['The team had a record of 10-[7]-3 and won.'],
  },
  {
    name: 'counts/score-dash',
    number: (amount) => side(amount) && amount.inDigits,
    around: ['# ~{scoreDash} ~!!{digits} {last=side} !(~{scoreDash}) !{noun&!scoreWord}'],
    means: scoreInContest,
    examples: ['The hosts beat them [3-2].', 'She won 7-5, 7-6 (7-4), [6-2].'],
  },
  {
    name: 'counts/score-dash-noun',
    number: (amount) => side(amount) && amount.inDigits,
    around: ['# ~{scoreDash} ~!!{digits} {last=side} !!{noun&!scoreWord}'],
    means: (found) => (isFalling(found, 0) ? scoreInContest(found) : null),
    examples: ['The bill passed on a [7-2] roll call.'],
  },
  {
    name: 'counts/score-of-winner',
    number: (amount) => side(amount) && amount.inDigits,
    around: ['# ~{scoreDash} ~!!{digits} {last=side} {adjective}? {winner}'],
    means: (found) => (isFalling(found, 1) ? scoreOf(found) : null),
    examples: ['Rovers were [3-1] winners on the day.'],
  },
  {
    // a line of results: all of it is two sides and their score
    name: 'counts/score-line',
    number: (amount) => side(amount) && amount.inDigits,
    around: [
      '{start} {sideName&!numberedThing} {sideName&!numberedThing}*3 # ~{scoreDash} ~!!{digits} {last=side} {sideName} {sideName}*3 {end}',
    ],
    means: scoreOf,
    examples: ['Rovers [2-1] City'],
  },
  {
    name: 'counts/score-of-play',
    number: (amount) => side(amount) && amount.inDigits,
    around: [
      '(it | they | we) ({be} | ended | finished | remained | stayed | stood) {adverb}? # ~{scoreDash} ~!!{digits} {last=side} ({end} | {punctuation} | {preposition} | {conjunction} | {subordinator})',
    ],
    means: scoreOf,
    examples: ['It was [1-1] after an hour.'],
  },
  {
    // no clock time, which nobody wins
    name: 'counts/score-colon',
    number: (amount) => side(amount) && amount.inDigits,
    around: ['({contest} | (go | goes | went | going) down) # ~: ~!!{digits} {last=side} !(~:) !{meridiem}'],
    means: scoreOf,
    examples: ['The hosts lost [31:28].'],
  },
  {
    name: 'counts/score-joined',
    number: side,
    around: ['# ~{hyphen} to ~{hyphen} {last=side}'],
    means: scoreInContest,
    examples: ['The court ruled [6-to-3] against him.'],
  },
  {
    name: 'counts/score-odds',
    number: side,
    around: ['# to {last=side} {betting}'],
    means: scoreOf,
    examples: ['The grey mare was a [3 to 1] favourite.'],
  },
  {
    name: 'not-counts/score-of-each',
    number: (amount) => side(amount) && (amount.value ?? 0) > 20,
    around: [`{outnumbering} {besideContest}*6 # ${toSide}`],
    examples: ['Decliners outnumbered gainers [951] to 194.'],
  },
  {
    name: 'counts/score-vote',
    number: side,
    around: [`{vote} {besideContest}*6 # ${toSide}`],
    means: scoreOf,
    examples: ['The Senate voted [48 to 52] to confirm him.'],
  },
  {
    name: 'counts/score-contest',
    number: side,
    around: [`{contest} {besideContest}*6 # ${toSide}`],
    means: (found) => (isFalling(found, 1) ? scoreOf(found) : null),
    examples: ['The hosts beat them [3 to 1].'],
  },
  {
    name: 'counts/score-of-votes',
    number: isSide(1e9),
    around: [
      '{scoreWord} {any}*7 # [noun: votes] to {last=sideOfVotes} !{countedPlural}',
      '{scoreWord} {any}*7 # [noun: {adjective} votes] to {last=sideOfVotes} !{countedPlural}',
    ],
    means: scoreOf,
    examples: ['She won by [5,432 votes to 4,321].', 'She won by [306 electoral votes to 232].'],
  },
  {
    name: 'counts/score-of-goals',
    number: side,
    around: [
      '{scoreWord} {any}*7 # [noun: {playNoun}] to {last=side} !{countedPlural}',
      '{scoreWord} {any}*7 # [noun: {adjective} {playNoun}] to {last=side} !{countedPlural}',
    ],
    means: scoreOf,
    examples: ['The hosts beat them by [three goals to one].'],
  },
] as const satisfies readonly FormRule[]
