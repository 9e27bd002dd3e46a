import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { citedNouns, reportingVerbs, timeNouns } from '../../../lexicon/verbs/reporting.js'
import { type ClauseBounds, type Context, isComma, isDash } from '../context.js'
import { asideWords, citingVerbs, dayPrepositions, floatingQuantifiers, timeDeterminers } from '../lexicon.js'
import { tester } from '../patterns.js'
import { beforeBrackets, isRelativePronoun, nounBefore, nounEnding, nounFrom } from './noun-phrases.js'

/** How far a subject may stand from its verb, in tokens. */
const reach = 60

/** "Ann Lee[, 58], who ...": the comma before an age that stands before the comma at `i`. */
const beforeAge = ({ tokens }: Context, i: number): number =>
  tokens[i - 1]?.shape === 'digits' && isComma(tokens[i - 2]) ? i - 2 : i

const reducedPassive = tester('{verbGroup} by')

/** Where an aside that ends before `at` opens: the comma, dash or bracket in "X, a lawyer, said". */
const asideBefore = (context: Context, at: number, from: number): number => {
  const { tokens, verbAt } = context
  const closing = tokens[at - 1]!
  const brackets = closing.text === ')'
  for (let i = at - 2; i >= from && at - i < reach; i--) {
    const token = tokens[i]!
    if (brackets ? token.text === '(' : isComma(token) ? isComma(closing) : isDash(token) && isDash(closing)) {
      if (nounBefore(context, beforeBrackets(context, i, from)) === undefined) return -1
      const opener = tokens[i + 1]!
      // ", surveyed by Reuters,"
      const isReduced = reducedPassive(context, i + 1)
      if (isReduced || brackets || asideWords.has(opener.lower) || opener.pos === 'NUM' || opener.pos === 'ADP')
        return beforeAge(context, i)
      const hasVerb = tokens.slice(i + 1, at - 1).some((inner) => verbAt[inner.index]?.finite === true)
      if (!hasVerb) return i
    }
  }
  return -1
}

const finiteBefore = (context: Context, at: number, from: number): VerbGroup[] => {
  const found: VerbGroup[] = []
  for (let i = at - 1; i >= from && at - i < reach; i--) {
    const verb = context.verbAt[i]
    if (verb === undefined) continue
    i = verb.from
    if (verb.finite || context.tokens[verb.head]!.form === 'participle') found.push(verb)
  }
  return found
}

const takesQuote = ({ tokens }: Context, verb: VerbGroup): boolean =>
  reportingVerbs.get(verbLemma(tokens[verb.head]!.lower))?.takes.has('quote') === true

/** The subject shared with an earlier verb: "she rose and [said]", "he left, [saying]". */
const sharedSubject = (context: Context, verb: VerbGroup, bounds: ClauseBounds, depth: number): TokenRange | null => {
  if (depth > 3) return null
  const earlier = finiteBefore(context, verb.from, bounds.from).filter(
    ({ from }) => context.quoteAt[from] === bounds.quote,
  )
  const { form } = context.tokens[verb.head]!
  const alike = earlier.filter((other) => context.tokens[other.from]!.form === context.tokens[verb.from]!.form)
  const speaking = alike.find((other) => reportingVerbs.has(verbLemma(context.tokens[other.head]!.lower)))
  const spoken = earlier.find((other) => other.finite && takesQuote(context, other))
  const main = form === 'gerund' ? (spoken ?? earlier.at(-1)) : (speaking ?? alike[0] ?? earlier[0])
  if (main !== undefined && main.head === main.from && form === 'gerund') {
    const before = context.tokens[main.from - 1]
    // '"...," said Ann Lee, adding'
    if (before !== undefined && (context.quoteAt[main.from - 1] !== bounds.quote || isComma(before))) {
      const inverted = nounFrom(context, main.to, verb.from)
      if (inverted !== null && subjectOf(context, main, bounds, depth + 2) === null) return inverted
    }
  }
  return main === undefined ? null : subjectOf(context, main, bounds, depth + 1)
}

/** What a relative pronoun at `at` stands for. */
const antecedent = (context: Context, at: number, from: number): TokenRange | null => {
  const { tokens } = context
  // "sailors who had left and who [said]": the same as of the relative before
  if (tokens[at - 1]?.pos === 'CCONJ')
    for (let i = at - 2; i > from && at - i < reach; i--)
      if (tokens[i]!.lower === tokens[at]!.lower && isRelativePronoun(context, i)) return antecedent(context, i, from)
  return nounEnding(context, isComma(tokens[at - 1]) || isDash(tokens[at - 1]) ? at - 1 : at, from)
}

/** Where the adverbs and times before a verb begin: "Lee [on Monday] said", "the council [last week] voted". */
const beforeAdverbs = ({ tokens, nounAt }: Context, at: number, from: number): number => {
  let i = at
  while (i > from) {
    const before = tokens[i - 1]!
    const noun = nounAt[i - 1]
    if (before.pos === 'ADV' || floatingQuantifiers.has(before.lower)) i--
    else if (noun !== undefined && noun.to === i && noun.from > from && timeNouns.has(tokens[noun.head]!.lower)) {
      i = dayPrepositions.has(tokens[noun.from - 1]!.lower) ? noun.from - 1 : noun.from
    } else break
  }
  return i > from ? i : at
}

/** "the poll [last month]": a phrase that runs into a time, up to that time. */
const beforeTime = ({ tokens, nounAt }: Context, at: number): TokenRange | null => {
  const noun = nounAt[at - 1]
  if (noun === undefined || noun.to !== at || !timeNouns.has(tokens[noun.head]!.lower)) return null
  for (let i = noun.head - 1; i > noun.from; i--)
    if (timeDeterminers.has(tokens[i]!.lower)) return { from: noun.from, to: i }
  return null
}

/** Whether the noun before a gerund is the one who isSpeechVerb: a subject, a name or people, and no mere object ("a letter saying"). */
const isSpeaker = (context: Context, at: number, bounds: ClauseBounds): boolean => {
  const noun = nounBefore(context, at)
  if (noun === undefined) return false
  const head = context.tokens[noun.head]!
  if (head.pos === 'PROPN' || (head.number === 'plural' && !timeNouns.has(head.lower))) return true
  if (citedNouns.has(nounLemma(head.lower))) return true
  return finiteBefore(context, noun.from, bounds.from).length === 0
}

const who = tester('{who&pronoun}')

/** "an aide who spoke to explain the plan [said]": the noun before a relative clause that ends just before the verb. */
const antecedentOfClause = (context: Context, noun: TokenRange, bounds: ClauseBounds): TokenRange | null => {
  let hasVerb = false
  for (let i = noun.from - 1; i > bounds.from && noun.from - i < 20; i--) {
    const token = context.tokens[i]!
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null
    if (context.verbAt[i]?.finite === true) hasVerb = true
    if (who(context, i)) return hasVerb ? antecedent(context, i, bounds.from) : null
  }
  return null
}

/** "the paper quoted [Lee] as saying": whether a verb of quoting stands before one who is quoted. */
const quotes = ({ tokens, verbAt }: Context, at: number): boolean => {
  const verb = verbAt[at - 1]
  return verb !== undefined && citingVerbs.has(verbLemma(tokens[verb.head]!.lower))
}

const asWord = tester('as')

/** "[the paper] quoted Lee as saying": through whom the words of one who is quoted came. */
export const quoterOf = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  if (!asWord(context, verb.from - 1)) return null
  const quoted = nounEnding(context, verb.from - 1, bounds.from)
  const quoting = quoted === null || !quotes(context, quoted.from) ? undefined : context.verbAt[quoted.from - 1]
  return quoting === undefined ? null : subjectOf(context, quoting, bounds)
}

const address = tester(', (at | from | of)')

/** "Ann Lee, from [the harbour office], who left, said": an aside before the aside. */
const beforeAddress = (context: Context, noun: TokenRange | null, bounds: ClauseBounds): TokenRange | null => {
  if (noun === null || noun.from < bounds.from + 2 || !address(context, noun.from - 2)) return noun
  return nounEnding(context, noun.from - 2, bounds.from) ?? noun
}

/** The subject of a verb after a mark that ends before `at`: that of an aside before it, or that of an earlier verb. */
const subjectBeforeMark: SubjectFinder = (context, verb, bounds, at, depth) => {
  const aside = isPlainGerund(context, verb) ? -1 : asideBefore(context, at, bounds.from)
  if (aside >= 0) return beforeAddress(context, nounEnding(context, aside, bounds.from), bounds)
  return context.tokens[at - 1]!.text === ')' ? null : sharedSubject(context, verb, bounds, depth)
}

/** The one who says what a gerund tells: the one who is quoted, the noun before it, or the subject of an earlier verb. */
const subjectOfGerund: SubjectFinder = (context, verb, bounds, at, depth) => {
  const { pos } = context.tokens[at - 1]!
  if (asWord(context, at - 1)) {
    const quoted = nounEnding(context, at - 1, bounds.from)
    if (quoted !== null && quotes(context, quoted.from)) return quoted
  }
  const noun = pos === 'ADP' || pos === 'SCONJ' ? null : nounBeforeTime(context, at, bounds.from)
  if (noun !== null && isSpeaker(context, at, bounds)) return noun
  const isLinked = noun !== null || pos === 'ADP' || pos === 'SCONJ' || context.quoteAt[at - 1] !== bounds.quote
  return (isLinked ? sharedSubject(context, verb, bounds, depth) : null) ?? noun
}

/** The subject right before a verb, or that of an earlier verb where a quote stands between them. */
const subjectOfFinite: SubjectFinder = (context, verb, bounds, at, depth) => {
  const noun = nounBeforeTime(context, at, bounds.from)
  if (noun !== null) return antecedentOfClause(context, noun, bounds) ?? noun
  return context.quoteAt[at - 1] === bounds.quote ? null : sharedSubject(context, verb, bounds, depth)
}

/** The noun phrase that ends before `at`, without a time at its end. */
const nounBeforeTime = (context: Context, at: number, from: number): TokenRange | null =>
  beforeTime(context, at) ?? nounEnding(context, at, from)

/** A gerund without auxiliaries. */
const isPlainGerund = ({ tokens }: Context, verb: VerbGroup): boolean =>
  tokens[verb.head]!.form === 'gerund' && verb.from === verb.head

/** The subject of a verb, whatever stands between them; null where none is plain. */
export const subjectOf = (context: Context, verb: VerbGroup, bounds: ClauseBounds, depth = 0): TokenRange | null => {
  const at = beforeAdverbs(context, verb.from, bounds.from)
  if (at <= bounds.from) return null
  const before = context.tokens[at - 1]!
  const isGerund = isPlainGerund(context, verb)
  if (isRelativePronoun(context, at - 1) && !isGerund) return antecedent(context, at - 1, bounds.from)
  if (before.pos === 'CCONJ') return sharedSubject(context, verb, bounds, depth)
  if (isComma(before) || isDash(before) || before.text === ')')
    return subjectBeforeMark(context, verb, bounds, at, depth)
  if (isGerund) return subjectOfGerund(context, verb, bounds, at, depth)
  if (verb.infinitive) return sharedSubject(context, verb, bounds, depth)
  return subjectOfFinite(context, verb, bounds, at, depth)
}

/** Finds the subject of a verb, adverbs and times before it left out: what ends before `at`. */
type SubjectFinder = (
  context: Context,
  verb: VerbGroup,
  bounds: ClauseBounds,
  at: number,
  depth: number,
) => TokenRange | null
