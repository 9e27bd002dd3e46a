import type { Token } from '../../../document/document.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { formsOfVerbs, ofPos, oneToken, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { indefiniteArticles } from '../../../lexicon/function-words.js'
import type { Context } from '../context.js'
import type { CountKind, Direction } from '../kind.js'
import { changeAdjectives, changeNouns, changeVerbs } from '../lexicon.js'
import * as lists from './lexicon.js'
import {
  adds,
  changesThings,
  cutsMoney,
  drops,
  fillers,
  levelCues,
  particled,
  particles,
  periods,
  transitive,
} from './lexicon.js'
import { type Filled, holds, type Measured } from './measured.js'
import { type DirectionRow, multipleRows, nounRows, verbRows } from './rows.js'

/** Every rule that tells which way a number goes. */
export const directions = [...verbRows, ...nounRows, ...multipleRows] as const

/** The name of a rule that tells which way a number goes. */
export type DirectionRule = (typeof directions)[number]['name']

const vocabulary: Vocabulary = {
  ...lists,
  rises: formsOfVerbs(changeVerbs.up),
  falls: formsOfVerbs(changeVerbs.down),
  transitiveVerb: formsOfVerbs(transitive),
  thingVerb: formsOfVerbs(changesThings),
  addVerb: formsOfVerbs(adds),
  cutVerb: formsOfVerbs(cutsMoney),
  dropVerb: formsOfVerbs(drops),
  particledVerb: formsOfVerbs(particled),
  riseNouns: changeNouns.up,
  fallNouns: changeNouns.down,
  changeNoun: oneToken(({ lower }) => changeNouns.up.has(lower) || changeNouns.down.has(lower)),
  upAdjectives: changeAdjectives.up,
  downAdjectives: changeAdjectives.down,
  /** what a change is reckoned from: "a 1.1% [y/y] decline" */
  period: periods,
  nominal: ofPos('NOUN', 'ADJ', 'PROPN'),
  /** what may stand between a verb and its amount: "cut [its prices] by 5 percent" */
  inClause: oneToken(({ pos }) => pos !== 'PUNCT' && pos !== 'SCONJ' && pos !== 'VERB'),
}

const finderOf = (rows: readonly (DirectionRow & { readonly name: DirectionRule })[]) =>
  aroundFinder(
    rows.map((row) => ({ ...row, kindSet: new Set<CountKind>(row.kinds), holds: holds(row.measured ?? []) })),
    vocabulary,
  )
const verbs = finderOf(verbRows)
const nouns = finderOf(nounRows)
const multiples = finderOf(multipleRows)

/** What stands between a change and its amount: "by just", "an astonishing", adverbs. */
const isFiller = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at]!
  if (fillers.has(lower)) return true
  if (pos === 'VERB') return lower.endsWith('ing') && indefiniteArticles.has(tokens[at - 1]?.lower ?? '')
  return pos === 'ADV' && !particles.has(lower)
}

/** A number with its fillers. */
const filled = ({ tokens, from }: Context, measured: Measured): Filled => {
  const { kind, counted, to } = measured
  let at = measured.from
  let hasBy = false
  while (at > from && measured.from - at < 3 && isFiller(tokens, at - 1)) {
    at--
    hasBy ||= tokens[at]!.lower === 'by'
  }
  return { kind, counted, tokens, from: at, to, hasBy }
}

type Finder = ReturnType<typeof finderOf>

const wayFrom = (finder: Finder, context: Context, measured: Filled, { from, to }: Measured): Direction | null => {
  const { document } = context
  const accepts: Parameters<Finder['read']>[3] = (row) => row.kindSet.has(measured.kind) && row.holds(measured)
  return (
    finder.read(document, measured, context, accepts, ({ name }, { captures }) => {
      const way = captures.up === undefined ? 'down' : 'up'
      document.trace?.push({ kind: 'counts', verdict: 'weighed', rule: name, from, to, why: way })
      return way
    }) ?? null
  )
}

/** Whether the number is the amount of a change, and which way it goes. */
export const directionOf = (context: Context, measured: Measured): Direction | null => {
  const { tokens } = context
  const { kind, from, to, counted } = measured
  if (kind === 'ordinal' || kind === 'score' || kind === 'age' || levelCues.has(tokens[from]!.lower)) return null
  const plain: Filled = { kind, counted, tokens, from, to, hasBy: false }
  const isVerbal = kind === 'multiple' && !tokens[to - 1]!.lower.endsWith('fold')
  if (isVerbal)
    return wayFrom(multiples, context, { kind, counted, tokens, from: to - 1, to: to - 1, hasBy: false }, measured)
  return wayFrom(verbs, context, filled(context, measured), measured) ?? wayFrom(nouns, context, plain, measured)
}
