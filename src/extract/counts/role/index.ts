import type { Span, TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { formsOfVerbs, ofPos, oneToken, type Vocabulary } from '../../../grammar/pattern/classes.js'
import type { Context } from '../context.js'
import type { CountKind } from '../kind.js'
import * as lists from './lexicon.js'
import { type Role, type RoleRow, roleRows } from './rows.js'

export { type Role, roleRows } from './rows.js'

/** What those counted are, and the words that say it. */
export interface RoleTold extends Span {
  readonly of: Role
}

const vocabulary: Vocabulary = {
  ...lists,
  drawsVerb: formsOfVerbs(lists.draws),
  joinsVerb: formsOfVerbs(lists.joins),
  takesVerb: formsOfVerbs(lists.takes),
  walksVerb: formsOfVerbs(lists.walks),
  estimatesVerb: formsOfVerbs(lists.estimates),
  /** what may stand between a noun and its number: "the turnout [at the march] at 60,000" */
  inPhrase: oneToken(({ pos }) => pos !== 'PUNCT' && pos !== 'SCONJ' && pos !== 'VERB'),
  /** words of the phrase counted, and forms of "be" behind it: "142 [passengers and crew were] aboard" */
  inNoun: ofPos('NOUN', 'PROPN', 'ADJ', 'ADV', 'DET', 'NUM', 'CCONJ', 'AUX'),
}

const finder = aroundFinder<RoleRow>(roleRows, vocabulary)

const acceptsAll = (): boolean => true

/** What the words around a number say that those counted are: aboard, attending, employed, more than those told before. */
export const roleOf = (context: Context, kind: CountKind, number: TokenRange): RoleTold | null => {
  if (kind !== 'cardinal') return null
  const { document, tokens } = context
  const { from, to } = number
  return (
    finder.read(document, number, context, acceptsAll, ({ name, role }, { captures: { cue } }) => {
      if (cue === undefined) return undefined
      document.trace?.push({ kind: 'counts', verdict: 'weighed', rule: name, from, to, why: role })
      return { of: role, start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end }
    }) ?? null
  )
}
