import type { TokenRange } from '../../../document/span.js'
import type { NounPhrase } from '../../../grammar/phrases.js'
import { coordinators, locatives } from '../../../lexicon/function-words.js'
import { timeNouns } from '../../../lexicon/verbs/reporting.js'
import { type Context, isComma } from '../context.js'
import { nominalPrepositions, subjectRelatives, timePrepositions, wholeSubjects, writings } from '../lexicon.js'

/** How many base phrases a noun phrase may be made of. */
const steps = 8

/** Whether a relative pronoun stands at `i`. */
export const isRelativePronoun = ({ tokens }: Context, i: number): boolean =>
  tokens[i]?.pos === 'PRON' && subjectRelatives.has(tokens[i]!.lower)

/** The noun phrase that ends just before `at`. */
export const nounBefore = ({ nounAt }: Context, at: number) => {
  const noun = nounAt[at - 1]
  return noun !== undefined && noun.to === at ? noun : undefined
}

/** "people [familiar with] the matter", "the head [of] the agency": where the noun before a preposition ends, or -1. */
const beforePreposition = (context: Context, at: number): number => {
  if (nounBefore(context, at - 1)) return at - 1
  return context.tokens[at - 2]?.pos === 'ADJ' && nounBefore(context, at - 2) ? at - 2 : -1
}

/** "officials [who know] him", "officials[, who know] him": where the noun before a relative pronoun ends, or -1. */
const beforeRelative = (context: Context, at: number): number => {
  if (nounBefore(context, at)) return at
  return isComma(context.tokens[at - 1]) && nounBefore(context, at - 1) ? at - 1 : -1
}

/** Where the noun ends that the phrase from `at` on hangs on: "people familiar with", "groups representing", "officials who know"; -1 for none. */
const beforePostmodifier = (context: Context, at: number, from: number): number => {
  const { tokens, verbAt } = context
  const before = tokens[at - 1]
  if (before === undefined || at - 1 < from) return -1
  // "on Tuesday after [the mayor] said"
  if (timePrepositions.has(before.lower)) return -1
  const isPreposition = before.pos === 'ADP'
  // adjectives take "to" too: "close to"
  if (isPreposition || (before.pos === 'PART' && before.lower === 'to')) {
    const end = beforePreposition(context, at)
    if (end >= 0 || tokens[at - 2]?.pos === 'ADJ') return end
  }
  const verbEnd = isPreposition ? at - 1 : at
  const verb = verbAt[verbEnd - 1]
  if (verb === undefined || verb.to !== verbEnd) return -1
  if (isRelativePronoun(context, verb.from - 1)) return beforeRelative(context, verb.from - 1)
  const { form } = tokens[verb.head]!
  const isReduced = verb.from === verb.head && (form === 'gerund' || form === 'participle')
  return isReduced && nounBefore(context, verb.from) ? verb.from : -1
}

/** The noun phrase that is coordinated with what begins at `at`: "[A], B and C". */
const coordinatedBefore = (context: Context, at: number, from: number, isListed: boolean): NounPhrase | undefined => {
  const { tokens } = context
  const before = tokens[at - 1]
  const isAfterComma = isComma(before)
  if (before === undefined || !(coordinators.has(before.lower) || (isListed && isAfterComma))) return undefined
  const hasComma = !isAfterComma && isComma(tokens[at - 2])
  const other = nounBefore(context, hasComma ? at - 2 : at - 1)
  // "full time, and aides": a comma before "and" joins only the last of three
  if (hasComma && !isComma(tokens[(other?.from ?? 0) - 1])) return undefined
  return other === undefined || other.from < from || !canBeCoordinated(context, other.from, from) ? undefined : other
}

/** The whole noun phrase that ends before `at`: "the head of the agency", "people familiar with the talks", "A, B and C". */
export const nounEnding = (context: Context, at: number, from: number): TokenRange | null => {
  const { tokens } = context
  const end = beforeBrackets(context, beforeParticiple(context, at), from)
  const noun = nounBefore(context, end)
  if (noun === undefined || end <= from) return null
  // "[he] said": a pronoun is the whole subject
  if (wholeSubjects.has(tokens[noun.from]!.lower)) return { from: noun.from, to: end }
  let start = noun.from
  let isListed = false
  for (let step = 0; step < steps && start > from; step++) {
    const head = beforePostmodifier(context, start, from)
    const other: NounPhrase | undefined = head > from ? undefined : coordinatedBefore(context, start, from, isListed)
    if (head <= from && other === undefined) break
    isListed ||= other !== undefined
    start = (other ?? nounBefore(context, head)!).from
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

/** "said the firm [in a statement]": whether a phrase tells where something was said, not of whom it is. */
const isWordsOfSource = (preposition: string, head: string): boolean => locatives.has(preposition) && writings.has(head)

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
    const isCoordinated =
      link.lower === 'and' && verbAt[next.to]?.from !== next.to && !wholeSubjects.has(tokens[next.from]!.lower)
    if (!nominalPrepositions.has(link.lower) && !isCoordinated) break
    // "by the firm [in May]", "said the firm [in a statement]"
    const { lower } = tokens[next.head]!
    if (!isCoordinated && link.pos === 'ADP' && timeNouns.has(lower)) break
    if (isWordsOfSource(link.lower, lower)) break
    end = next.to
  }
  return { from: at, to: end }
}
