import type { Document, Token } from '../../../document/document.js'
import { perDocument } from '../../../document/memo.js'
import type { Span, TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { formsOfVerbs, ofPos, oneToken, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { union } from '../../../lexicon/word-list.js'
import type { Context } from '../context.js'
import { divided, multiplied, multiplies } from '../direction/lexicon.js'
import type { CountKind } from '../kind.js'
import { changeVerbs } from '../lexicon.js'
import { isWholeOfPart } from '../whole-of-part.js'
import * as lists from './lexicon.js'
import { type Role, type RoleRow, roleRows } from './rows.js'

export { type Role, roleRows } from './rows.js'

/** What those counted are, and the words that say it. */
export interface RoleTold extends Span {
  readonly of: Role
}

/** "costs of 400 pounds [and] a surcharge of": another follows whose amount is its own. */
const isBehindAmount = (tokens: Context['tokens'], at: number): boolean =>
  tokens[at - 1]?.pos === 'NUM' || tokens[at - 2]?.pos === 'NUM'

const vocabulary: Vocabulary = {
  ...lists,
  drawsVerb: formsOfVerbs(lists.draws),
  joinsVerb: formsOfVerbs(lists.joins),
  takesVerb: formsOfVerbs(lists.takes),
  walksVerb: formsOfVerbs(lists.walks),
  estimatesVerb: formsOfVerbs(lists.estimates),
  reachesVerb: formsOfVerbs(lists.reaches),
  standsVerb: formsOfVerbs(lists.stands),
  multiplied: union(divided, multiplied, multiplies),
  winsVerb: formsOfVerbs(lists.wins),
  winsOnlyVerb: formsOfVerbs(lists.winsOnly),
  leadsVerb: formsOfVerbs(lists.leads),
  givesVerb: formsOfVerbs(lists.gives),
  putsVerb: formsOfVerbs(lists.puts),
  rises: formsOfVerbs(changeVerbs.up),
  falls: formsOfVerbs(changeVerbs.down),
  /** what may stand between a noun and its number: "the turnout [at the march] at 60,000" */
  inPhrase: oneToken(({ pos }) => pos !== 'PUNCT' && pos !== 'SCONJ' && pos !== 'VERB'),
  /** the same between what is measured and its level: no other that is measured stands there */
  besideLevel: tokenWhere(({ tokens }, at) => {
    const { pos, lower } = tokens[at]!
    const isOther = pos === 'PUNCT' || pos === 'SCONJ' || pos === 'VERB' || lists.levelNouns.has(lower)
    return !isOther && !(pos === 'CCONJ' && isBehindAmount(tokens, at))
  }),
  /** what may stand between a share and the next one's: "won 44 percent [of the vote in Oslo] and Ruiz 33 percent" */
  inShares: oneToken(({ pos }) => pos !== 'SCONJ' && pos !== 'VERB'),
  /** words of the phrase counted, and forms of "be" behind it: "142 [passengers and crew were] aboard" */
  inNoun: ofPos('NOUN', 'PROPN', 'ADJ', 'ADV', 'DET', 'NUM', 'CCONJ', 'AUX'),
}

const finder = aroundFinder<RoleRow>(roleRows, vocabulary)

const measures = union(lists.levelNouns, lists.rateNouns)
const changes = union(changeVerbs.up, changeVerbs.down)

const isOfElection = ({ lower }: Token): boolean => lists.electionWords.has(lower)
const isMeasureOrChange = ({ lower, pos }: Token): boolean =>
  measures.has(lower) || (pos === 'VERB' && changes.has(verbLemma(lower)))

/** Of each sentence: whether it tells of an election, of a survey, and the first token of it that is measured or changes. */
const electionsIn = perDocument(({ tokens, sentences }: Document) =>
  sentences.map(({ from, to }) => {
    const said = tokens.slice(from, to)
    const measured = said.findIndex(isMeasureOrChange)
    return {
      isTold: said.some(isOfElection),
      isSurvey: said.some(({ lower }) => lists.surveyNouns.has(lower)),
      measuredFrom: measured < 0 ? Number.POSITIVE_INFINITY : from + measured,
    }
  }),
)

/** Whether a number is of those who stand for election: its sentence or one beside it tells of votes, and of nothing that has a percentage itself. */
const isInElection = ({ document, tokens }: Context, kind: CountKind, { from }: TokenRange): boolean => {
  const sentences = electionsIn(document)
  const { sentence } = tokens[from]!
  const own = sentences[sentence]!
  const mayBeMeasured = kind === 'percent'
  if (mayBeMeasured && own.measuredFrom < from) return false
  return [own, sentences[sentence - 1], sentences[sentence + 1]].some(
    (one) => one?.isTold === true && (!mayBeMeasured || one === own || one.measuredFrom === Number.POSITIVE_INFINITY),
  )
}

const ofCardinals: readonly CountKind[] = ['cardinal']

/** What a verb tells of its subject, which is a part where the number is of the whole. */
const ofVerbs: ReadonlySet<Role> = new Set<Role>(['aboard', 'attending', 'striking'])

/** One test for each kind of number that a row tells of. */
const acceptsByKind: ReadonlyMap<CountKind, (row: RoleRow) => boolean> = new Map(
  (['cardinal', 'percent', 'money'] as const).map((kind) => [
    kind,
    ({ kinds = ofCardinals }: RoleRow): boolean => kinds.includes(kind),
  ]),
)

/** Nouns that tell no level of such a number: "approval of $4 million" is no share. */
const nounsOfOthers: Readonly<Partial<Record<CountKind, ReadonlySet<string>>>> = {
  percent: new Set([...lists.moneyNouns].filter((noun) => !lists.sharedMoneyNouns.has(noun))),
  money: lists.shareNouns,
}

/** "insured [losses]": a noun of one level behind a word that makes it one of another. */
const isBehind = (tokens: Context['tokens'], { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  lists.nounsBehind.has(tokens[from]!.lower) &&
  lists.wordsBeforeThem.has(tokens[from - 1]?.lower ?? '')

/** Where the name that a word is the end of begins, in its sentence. */
const startOfName = ({ tokens, from }: Context, end: number): number => {
  let start = end
  while (start > from && end - start < longestName && tokens[start - 1]!.pos === 'PROPN') start--
  return start
}

const longestName = 4

/** What the words around a number say that those counted are: aboard, attending, employed, more than those told before; what stands at a level. */
export const roleOf = (context: Context, kind: CountKind, number: TokenRange): RoleTold | null => {
  const accepts = acceptsByKind.get(kind)
  if (accepts === undefined) return null
  const { document, tokens } = context
  const { from, to } = number
  const isWhole = isWholeOfPart(document, number, context)
  return (
    finder.read(document, number, context, accepts, ({ name, role, inElection }, { captures: { cue } }) => {
      if (cue === undefined || (isWhole && ofVerbs.has(role))) return undefined
      if (role === 'share' && electionsIn(document)[tokens[from]!.sentence]!.isSurvey) return undefined
      if (inElection === true && !isInElection(context, kind, number)) return undefined
      const start =
        role === 'share'
          ? startOfName(context, cue.from)
          : role === 'level' && isBehind(tokens, cue)
            ? cue.from - 1
            : cue.from
      if (role === 'level' && nounsOfOthers[kind]?.has(tokens[cue.to - 1]!.lower) === true) return undefined
      document.trace?.push({ kind: 'counts', verdict: 'weighed', rule: name, from, to, why: role })
      return { of: role, start: tokens[start]!.start, end: tokens[cue.to - 1]!.end }
    }) ?? null
  )
}
