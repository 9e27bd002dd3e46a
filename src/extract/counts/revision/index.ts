import type { Span, TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { formsOfVerbs, oneToken, type Vocabulary } from '../../../grammar/pattern/classes.js'
import type { Context } from '../context.js'
import type { CountKind } from '../kind.js'
import { changeVerbs } from '../lexicon.js'
import * as lists from './lexicon.js'
import { type RevisionRow, type RevisionWay, revisionRows } from './rows.js'

export { type RevisionWay, revisionRows } from './rows.js'

/** What orders a number among others of one quantity. */
export interface Revision extends Span {
  readonly way: RevisionWay
}

const vocabulary: Vocabulary = {
  ...lists,
  rises: formsOfVerbs(changeVerbs.up),
  falls: formsOfVerbs(changeVerbs.down),
  revisesVerb: formsOfVerbs(lists.revises),
  bringsVerb: formsOfVerbs(lists.brings),
  reachesVerb: formsOfVerbs(lists.reaches),
  tellsVerb: formsOfVerbs(lists.tells),
  indicatesVerb: formsOfVerbs(lists.indicates),
  /** what may stand between a verb and its level: "raised [the toll from the fire] to 31" */
  inPhrase: oneToken(({ pos }) => pos !== 'PUNCT' && pos !== 'SCONJ' && pos !== 'VERB'),
}

const finder = aroundFinder<RevisionRow>(revisionRows, vocabulary)

/** Kinds of numbers that are told anew: tolls, prices, shares. */
const told: ReadonlySet<CountKind> = new Set(['cardinal', 'money', 'percent'])

const acceptsAll = (): boolean => true

/** What the words at a number say of its order among others: "rose to 31", "an earlier toll of 12". */
export const revisionOf = (context: Context, kind: CountKind, number: TokenRange): Revision | null => {
  if (!told.has(kind)) return null
  const { document, tokens } = context
  return (
    finder.read(document, number, context, acceptsAll, ({ name, way }, { captures: { cue } }) => {
      if (cue === undefined) return undefined
      document.trace?.push({
        kind: 'counts',
        verdict: 'weighed',
        rule: name,
        from: number.from,
        to: number.to,
        why: way,
      })
      return { way, start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end }
    }) ?? null
  )
}
