import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { citedNouns, reportingVerbs, timeNouns } from '../../../lexicon/reporting.js'
import { words } from '../../../lexicon/word-list.js'
import { type ClauseBounds, type Context, isComma, isDash } from '../context.js'
import { beforeBrackets, isRelative, nounBefore, nounEnding, nounFrom } from './noun-phrases.js'

/** How far a subject may stand from its verb, in tokens. */
const reach = 60

const opensAside = words(
  'a also an her herself himself his including its like now one such the then where which who whom whose',
)

/** "Ann Lee[, 58], who ...": the comma before an age that stands before the comma at `i`. */
const beforeAge = ({ tokens }: Context, i: number): number =>
  tokens[i - 1]?.shape === 'digits' && isComma(tokens[i - 2]) ? i - 2 : i

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
      const isReduced = verbAt[i + 1]?.from === i + 1 && tokens[i + 2]?.lower === 'by'
      if (isReduced || brackets || opensAside.has(opener.lower) || opener.pos === 'NUM' || opener.pos === 'ADP')
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
      if (tokens[i]!.lower === tokens[at]!.lower && isRelative(context, i)) return antecedent(context, i, from)
  return nounEnding(context, isComma(tokens[at - 1]) || isDash(tokens[at - 1]) ? at - 1 : at, from)
}

/** Where the adverbs and times before a verb begin: "Lee [on Monday] said", "the council [last week] voted". */
const beforeAdverbs = ({ tokens, nounAt }: Context, at: number, from: number): number => {
  let i = at
  while (i > from) {
    const before = tokens[i - 1]!
    const noun = nounAt[i - 1]
    if (before.pos === 'ADV' || before.lower === 'both' || before.lower === 'all') i--
    else if (noun !== undefined && noun.to === i && noun.from > from && timeNouns.has(tokens[noun.head]!.lower)) {
      i = tokens[noun.from - 1]!.lower === 'on' ? noun.from - 1 : noun.from
    } else break
  }
  return i > from ? i : at
}

/** "the poll [last month]": a phrase that runs into a time, up to that time. */
const beforeTime = ({ tokens, nounAt }: Context, at: number): TokenRange | null => {
  const noun = nounAt[at - 1]
  if (noun === undefined || noun.to !== at || !timeNouns.has(tokens[noun.head]!.lower)) return null
  for (let i = noun.head - 1; i > noun.from; i--)
    if (/^(?:earlier|last|next|this)$/.test(tokens[i]!.lower)) return { from: noun.from, to: i }
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

/** "an aide who spoke to explain the plan [said]": the noun before a relative clause that ends just before the verb. */
const antecedentOfClause = (context: Context, noun: TokenRange, bounds: ClauseBounds): TokenRange | null => {
  let hasVerb = false
  for (let i = noun.from - 1; i > bounds.from && noun.from - i < 20; i--) {
    const token = context.tokens[i]!
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null
    if (context.verbAt[i]?.finite === true) hasVerb = true
    if (token.lower === 'who' && isRelative(context, i)) return hasVerb ? antecedent(context, i, bounds.from) : null
  }
  return null
}

/** "the paper quoted [Lee] as saying": whether a verb of quoting stands before one who is quoted. */
const quotes = ({ tokens, verbAt }: Context, at: number): boolean => {
  const verb = verbAt[at - 1]
  return verb !== undefined && /^(?:cite|quote)$/.test(verbLemma(tokens[verb.head]!.lower))
}

/** "[the paper] quoted Lee as saying": through whom the words of one who is quoted came. */
export const quoterOf = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  if (context.tokens[verb.from - 1]?.lower !== 'as') return null
  const quoted = nounEnding(context, verb.from - 1, bounds.from)
  const quoting = quoted === null || !quotes(context, quoted.from) ? undefined : context.verbAt[quoted.from - 1]
  return quoting === undefined ? null : subjectOf(context, quoting, bounds)
}

/** "Ann Lee, from [the harbour office], who left, said": an aside before the aside. */
const beforeAddress = (context: Context, noun: TokenRange | null, bounds: ClauseBounds): TokenRange | null => {
  if (noun === null || noun.from < bounds.from + 2) return noun
  const { tokens } = context
  const isAside = /^(?:at|from|of)$/.test(tokens[noun.from - 1]!.lower) && isComma(tokens[noun.from - 2])
  return (isAside ? nounEnding(context, noun.from - 2, bounds.from) : null) ?? noun
}

/** The subject of a verb, whatever stands between them; null where none is plain. */
export const subjectOf = (context: Context, verb: VerbGroup, bounds: ClauseBounds, depth = 0): TokenRange | null => {
  const { tokens } = context
  const at = beforeAdverbs(context, verb.from, bounds.from)
  if (at <= bounds.from) return null
  const before = tokens[at - 1]!
  const isGerund = tokens[verb.head]!.form === 'gerund' && verb.from === verb.head
  if (isRelative(context, at - 1) && !isGerund) return antecedent(context, at - 1, bounds.from)
  if (before.pos === 'CCONJ') return sharedSubject(context, verb, bounds, depth)
  if (isComma(before) || isDash(before) || before.text === ')') {
    const aside = isGerund ? -1 : asideBefore(context, at, bounds.from)
    if (aside >= 0) return beforeAddress(context, nounEnding(context, aside, bounds.from), bounds)
    return before.text === ')' ? null : sharedSubject(context, verb, bounds, depth)
  }
  if (isGerund && before.lower === 'as') {
    const quoted = nounEnding(context, at - 1, bounds.from)
    if (quoted !== null && quotes(context, quoted.from)) return quoted
  }
  if (isGerund && (before.pos === 'ADP' || before.pos === 'SCONJ')) return sharedSubject(context, verb, bounds, depth)
  if (verb.infinitive) return sharedSubject(context, verb, bounds, depth)
  const noun = beforeTime(context, at) ?? nounEnding(context, at, bounds.from)
  if (noun !== null && isGerund && !isSpeaker(context, at, bounds))
    return sharedSubject(context, verb, bounds, depth) ?? noun
  if (noun !== null && !isGerund) return antecedentOfClause(context, noun, bounds) ?? noun
  if (noun === null && context.quoteAt[at - 1] !== bounds.quote) return sharedSubject(context, verb, bounds, depth)
  return noun
}
