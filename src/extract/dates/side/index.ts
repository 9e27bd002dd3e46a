import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { Side } from '../expression.js'
import { deferring } from '../lexicon.js'
import { vocabulary } from '../vocabulary.js'
import { clauseOf } from './clause.js'
import { adverbialRows, clauseRows } from './cues.js'
import { type TenseRow, tenseOf, tenseRows } from './tenses.js'

/** The rules that tell the side of a date. */
export const sideRules: readonly RuleRow[] = [...adverbialRows, ...clauseRows, ...tenseRows]

const adverbials = aroundFinder(adverbialRows, vocabulary)
const clauseCues = aroundFinder(clauseRows, vocabulary)

/** Which side of now a length lies on: "in three years", "one day". */
export const sideOfLength = (document: Document, range: TokenRange): Side => sideBy(document, range, false)

/** Which side of now a date lies on, by cue words beside it and the tense of its clause; "the hearing is on Friday" looks ahead. */
export const sideOf = (document: Document, range: TokenRange): Side => sideBy(document, range, true)

const sideBy = (document: Document, range: TokenRange, isPoint: boolean): Side => {
  const tell = (rule: { readonly name: string; readonly side: Side }): Side => {
    const { from, to } = range
    const why = rule.side ?? 'neither side'
    document.trace?.push({ kind: 'dates', verdict: 'weighed', rule: rule.name, from, to, why })
    return rule.side
  }
  const sentence = document.sentences[document.tokens[range.from]!.sentence]!
  const adverbial = adverbials.first(document, range, sentence)
  if (adverbial !== null) return tell(adverbial)
  const clause = clauseOf(document, range)
  const tense: TenseRow | null = clause === null ? null : tenseOf(document, clause, isPoint)
  const side = tense?.side ?? null
  const isDeferred = clause !== null && deferring.has(clause.lemma)
  const cue = clauseCues.first(
    document,
    range,
    sentence,
    (row) => (row.tense === undefined || row.tense === side) && !(row.notDeferred === true && isDeferred),
  )
  if (cue !== null) return tell(cue)
  return tense === null ? null : tell(tense)
}
