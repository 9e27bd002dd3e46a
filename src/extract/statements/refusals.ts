import type { TokenRange } from '../../document/span.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import type { Complement, Stance } from '../../lexicon/verbs/reporting.js'
import type { Context } from './context.js'
import { type Refusal, type Refused, refusals } from './not-statements.js'
import { type MatcherAround, matcherAround } from './patterns.js'
import { isThing } from './source/things.js'

/** What is known of a cue that may be refused. */
export interface Candidate {
  /** the cue, and all between it and its content */
  readonly at: TokenRange
  readonly bounds: TokenRange
  readonly lemma?: string
  readonly takes?: ReadonlySet<Complement>
  readonly negated?: boolean
  readonly modal?: string | null
  /** the main verb as it is written */
  readonly form?: string
  readonly source?: TokenRange | null
  readonly stance?: Stance
}

type Columns = Omit<
  Refusal,
  'name' | 'refuses' | 'examples' | 'reason' | 'around' | 'affirmed' | 'inverted' | 'sourceless' | 'thing'
>

/** A rule with all its columns, in one shape, so that reading a column costs the same in every row. */
interface CompiledRefusal extends Readonly<{ [Column in keyof Columns]-?: Columns[Column] | undefined }> {
  readonly name: Refusal['name']
  readonly affirmed: boolean
  readonly inverted: boolean
  readonly sourceless: boolean
  readonly thing: boolean
  readonly around: readonly MatcherAround[]
}

const compileRefusal = (row: Refusal): CompiledRefusal => ({
  name: row.name,
  takes: row.takes,
  verbs: row.verbs,
  unless: row.unless,
  modals: row.modals,
  forms: row.forms,
  sources: row.sources,
  unlessSources: row.unlessSources,
  opens: row.opens,
  sourceOpens: row.sourceOpens,
  sourceIs: row.sourceIs,
  affirmed: row.affirmed === true,
  inverted: row.inverted === true,
  ends: row.ends,
  sourceless: row.sourceless === true,
  thing: row.thing === true,
  unlessStance: row.unlessStance,
  around: (row.around ?? []).map(matcherAround),
})

const byRefused: ReadonlyMap<Refused, readonly CompiledRefusal[]> = (() => {
  const table = new Map<Refused, CompiledRefusal[]>()
  for (const row of refusals as readonly Refusal[]) {
    const compiled = compileRefusal(row)
    for (const refused of row.refuses) table.set(refused, [...(table.get(refused) ?? []), compiled])
  }
  return table
})()

/** The lemma of the noun that a source is about: "poll" in "a new poll of voters". */
export const sourceHead = ({ tokens, nounAt }: Context, source: TokenRange): string => {
  const noun = nounAt[source.from]
  if (noun === undefined) return ''
  // "the poll [last month]"
  return nounLemma(tokens[noun.head < source.to ? noun.head : source.to - 1]!.lower)
}

/** Whether a range begins with one of some words, where any are asked for. */
const opensWith = (
  { tokens }: Context,
  opening: ReadonlySet<string> | undefined,
  range: TokenRange | null | undefined,
): boolean => opening === undefined || (range != null && opening.has(tokens[range.from]!.lower))

/** Whether the columns on the verb hold. */
const isOfVerb = (row: CompiledRefusal, { lemma = '', takes, negated, modal, form = '' }: Candidate): boolean => {
  if (row.takes !== undefined && takes?.has(row.takes) !== true) return false
  if (row.verbs?.has(lemma) === false) return false
  if (row.affirmed && negated === true) return false
  if (row.unless !== undefined && (negated === true || row.unless.has(lemma))) return false
  return row.modals?.has(modal ?? '') !== false && row.forms?.has(form) !== false
}

/** Whether the columns on the source hold. */
const isOfSource = (context: Context, row: CompiledRefusal, { at, source }: Candidate): boolean => {
  if (row.sources !== undefined && (!source || !row.sources.has(sourceHead(context, source)))) return false
  if (row.unlessSources !== undefined && source && row.unlessSources.has(sourceHead(context, source))) return false
  if (row.sourceless && source !== null) return false
  if (row.thing && (!source || !isThing(context, source))) return false
  if (row.inverted && (!source || source.from < at.to)) return false
  if (row.sourceIs !== undefined && (!source || source.to - source.from > 1)) return false
  return opensWith(context, row.sourceIs, source) && opensWith(context, row.sourceOpens, source)
}

/** Whether the columns on the words around the cue hold. */
const isAround = (context: Context, row: CompiledRefusal, { at, bounds, stance }: Candidate): boolean => {
  const { around } = row
  if (row.unlessStance !== undefined && row.unlessStance === stance) return false
  if (row.ends?.has(context.tokens[bounds.to - 1]!.lower) === false) return false
  if (!opensWith(context, row.opens, at)) return false
  if (around.length === 0) return true
  for (const fits of around) if (fits(context, at, bounds) !== null) return true
  return false
}

/** Whether a rule refuses a reading of a cue. */
export const isRefused = (context: Context, refused: Refused, candidate: Candidate): boolean => {
  const rows = byRefused.get(refused)
  if (rows === undefined) return false
  for (const row of rows) {
    if (!isOfVerb(row, candidate) || !isOfSource(context, row, candidate)) continue
    if (!isAround(context, row, candidate)) continue
    const { from, to } = candidate.at
    context.document.trace?.push({ kind: 'statements', verdict: 'refused', rule: row.name, from, to, why: null })
    return true
  }
  return false
}
