import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { words } from '../../../lexicon/word-list.js'
import { type Context, isComma } from '../context.js'

/** How far the parts of a source may stand apart, in tokens. */
const reach = 60
/** How many base phrases a noun phrase may be made of. */
const steps = 8

const subjects = words('he i it she they we who you')
const relatives = new Set(['who', 'which', 'that'])

/** Whether a token is a pronoun that can be a speaker by itself. */
export const isPersonal = ({ lower }: Token): boolean => /^(?:he|she|they)$/.test(lower)

/** Whether a relative pronoun stands at `i`. */
export const isRelative = ({ tokens }: Context, i: number): boolean =>
  tokens[i]?.pos === 'PRON' && relatives.has(tokens[i]!.lower)

/** The noun phrase that ends just before `at`. */
export const nounBefore = ({ nounAt }: Context, at: number) => {
  const noun = nounAt[at - 1]
  return noun !== undefined && noun.to === at ? noun : undefined
}

/** "people [familiar with] the matter", "groups [representing] workers", "officials [who know] him": what hangs a phrase on a noun before it. */
const beforePostmodifier = (context: Context, at: number, from: number): number => {
  const { tokens, verbAt } = context
  const before = tokens[at - 1]
  if (before === undefined || at - 1 < from) return -1
  // "on Tuesday after [the mayor] said"
  if (/^(?:after|as|before|since|until)$/.test(before.lower)) return -1
  if (before.pos === 'ADP' || (before.pos === 'PART' && before.lower === 'to')) {
    if (nounBefore(context, at - 1)) return at - 1
    if (tokens[at - 2]?.pos === 'ADJ') return nounBefore(context, at - 2) ? at - 2 : -1
  }
  const verbEnd = before.pos === 'ADP' ? at - 1 : at
  const verb = verbAt[verbEnd - 1]
  if (verb === undefined || verb.to !== verbEnd) return -1
  if (isRelative(context, verb.from - 1)) {
    const end = verb.from - 1
    return nounBefore(context, end) ? end : isComma(tokens[end - 1]) && nounBefore(context, end - 1) ? end - 1 : -1
  }
  const { form } = tokens[verb.head]!
  const reduced = verb.from === verb.head && (form === 'gerund' || form === 'participle')
  return reduced && nounBefore(context, verb.from) ? verb.from : -1
}

/** The whole noun phrase that ends before `at`: "the head of the agency", "people familiar with the talks", "A, B and C". */
export const nounEnding = (context: Context, at: number, from: number): TokenRange | null => {
  const { tokens } = context
  const end = beforeBrackets(context, beforeParticiple(context, at), from)
  const noun = nounBefore(context, end)
  if (noun === undefined || end <= from) return null
  // "[he] said": a pronoun is the whole subject
  if (subjects.has(tokens[noun.from]!.lower)) return { from: noun.from, to: end }
  let start = noun.from
  let listed = false
  for (let step = 0; step < steps && start > from && at - start < reach; step++) {
    const head = beforePostmodifier(context, start, from)
    if (head > from) {
      start = nounBefore(context, head)!.from
      continue
    }
    const before = tokens[start - 1]
    const joined = before?.lower === 'and' || before?.lower === 'or' || (listed && isComma(before))
    const comma = joined && before !== undefined && !isComma(before) && isComma(tokens[start - 2])
    const other = joined ? nounBefore(context, comma ? start - 2 : start - 1) : undefined
    // "full time, and aides": a comma before "and" joins only the last of three
    if (comma && !isComma(tokens[(other?.from ?? 0) - 1])) break
    if (other === undefined || other.from < from || !canBeCoordinated(context, other.from, from)) break
    listed = true
    start = other.from
  }
  return { from: Math.max(start, from), to: end }
}

/** "a poll [released] in May": where a noun ends before a participle that nothing follows. */
const beforeParticiple = (context: Context, at: number): number => {
  const verb = context.verbAt[at - 1]
  if (verb === undefined || verb.to !== at || verb.from !== verb.head) return at
  return context.tokens[verb.head]!.form === 'participle' && nounBefore(context, verb.from) ? verb.from : at
}

/** "Ann Lee (D-Ohio)": where the name ends before its brackets. */
export const beforeBrackets = ({ tokens }: Context, at: number, from: number): number => {
  if (tokens[at - 1]?.text !== ')') return at
  for (let i = at - 2; i > from && at - i < 12; i--) if (tokens[i]!.text === '(') return i
  return at
}

/** An object is no member of a subject: "met [the president] and [officials] said". */
const canBeCoordinated = ({ tokens }: Context, at: number, from: number): boolean => {
  const before = tokens[at - 1]
  return at === from || before === undefined || (before.pos !== 'VERB' && before.pos !== 'AUX')
}

/** The noun phrase from `at` on with what hangs on it: "the head of the agency". */
export const nounFrom = (context: Context, at: number, to: number): TokenRange | null => {
  const { tokens, nounAt, verbAt } = context
  const noun = nounAt[at]
  if (noun === undefined || noun.from !== at || noun.to > to) return null
  let end = noun.to
  for (let step = 0; step < steps; step++) {
    const link = tokens[end]
    const next = nounAt[end + 1]
    if (link === undefined || next === undefined || next.from !== end + 1 || next.to > to) break
    if (
      link.lower !== 'of' &&
      link.lower !== 'for' &&
      link.lower !== 'from' &&
      link.lower !== 'at' &&
      link.lower !== 'in' &&
      link.lower !== 'with' &&
      !(link.lower === 'and' && verbAt[next.to]?.from !== next.to && !subjects.has(tokens[next.from]!.lower))
    )
      break
    end = next.to
  }
  return { from: at, to: end }
}
