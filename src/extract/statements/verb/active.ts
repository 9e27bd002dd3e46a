import type { TokenRange } from '../../../document/span.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { clauseAt, clauseHeadedAt, isWithin } from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { type Complement, pollNouns, prepositionalVerbs, type Stance } from '../../../lexicon/verbs/reporting.js'
import { type Attribution, type Reading, stanceOf } from '../attribution.js'
import { skipAdjuncts } from '../content/adjuncts.js'
import { isReportingVerb } from '../content/clauses.js'
import { type Context, isComma, quoteEndingAt, trim } from '../context.js'
import { asFrames } from '../frames/fronted.js'
import { tellingThings } from '../lexicon.js'
import { matcher, matcherAround, tester } from '../patterns.js'
import { isRefused, sourceHead } from '../refusals.js'
import { nounFrom } from '../source/noun-phrases.js'
import { quoterOf, subjectOf } from '../source/subjects.js'
import { isThing } from '../source/things.js'
import { type Complementation, complementAt, complementOf } from './complements.js'
import { contentAround, contentBefore, quoteBefore, readFronted } from './fronted.js'
import type { Governor } from './places.js'
import { hasClauseParticle, readPrepositional } from './prepositional.js'
import { readApposedClaim, readRelative, readRelativeObject } from './relatives.js'
import { readRunOn } from './run-on.js'

const governorOf = ({ context, cue, bounds, lemma, verb }: Reading): Governor => ({
  context,
  cue,
  bounds,
  lemma,
  takes: verb.takes,
  cueTo: cue.to,
  at: cue.to,
})

/** Whether nothing but adverbs and asides stands between a subject and its verb; what is quoted there is an aside. */
const isNear = ({ tokens, verbAt, quoteAt }: Context, source: TokenRange, cue: VerbGroup): boolean => {
  for (let i = source.to; i < cue.from; i++) {
    const verb = quoteAt[i] === quoteAt[cue.head] ? verbAt[i] : undefined
    // "[she] said, and told": the verb right behind the source is its own
    if (verb?.finite === true && (verb.from === source.to || tokens[verb.from - 1]?.pos !== 'PRON')) return false
  }
  return source.to <= cue.from
}

const [asForm] = asFrames.active.forms
const asPattern = matcherAround(asForm.around)

/** "As [Ann Lee], the mayor, noted": the name that a source says more of. */
const namedBefore = ({ tokens, nounAt }: Context, source: TokenRange): TokenRange => {
  const name = isComma(tokens[source.from - 1]) ? nounAt[source.from - 2] : undefined
  const isName = name !== undefined && name.to === source.from - 1 && tokens[name.head]!.pos === 'PROPN'
  return isName && isComma(tokens[source.to]) ? { from: name.from, to: name.to } : source
}

/** "As the mayor noted, ...", "..., as the mayor noted, ...". */
const readAsClause = (reading: Reading, source: TokenRange): Attribution | null => {
  const { context, cue, bounds, lemma, verb } = reading
  const takesClause = asForm.takes.some((complement: Complement) => verb.takes.has(complement))
  if (!takesClause && !hasClauseParticle(reading)) return null
  if (!isNear(context, source, cue) || isRefused(context, asFrames.active.name, { at: cue, bounds, lemma })) return null
  const named = namedBefore(context, source)
  const whole = { from: named.from, to: cue.to }
  const match = asPattern(context, whole, { from: 0, to: bounds.to })
  const content = match === null ? [] : contentAround(reading, named.from - 1)
  if (match === null || content.length === 0) return null
  const range = { from: cue.from, to: match.to }
  return { rule: asFrames.active.name, source: named, cue: range, content, stance: verb.stance }
}

/** "The poll showed [Lee ahead]": papers and counts tell things too. */
const readPoll = (reading: Reading, source: TokenRange): Attribution | null => {
  const { context, cue, bounds, verb } = reading
  if (!pollNouns.has(sourceHead(context, source))) return null
  const read = complementAt('poll', governorOf(reading), cue.to)
  if (read === null) return null
  return { rule: read.rule, source, cue, content: [trim(context, read.content, bounds)], stance: verb.stance }
}

/** "Watching polls, [he said,] “is like watching grass”": what stands before an attribution that a quote in small letters follows. */
const interruptedBefore = ({ context, bounds }: Reading, source: TokenRange, quote: TokenRange): TokenRange | null => {
  for (let i = quote.from; i < quote.from + 3; i++) {
    const shape = context.tokens[i]?.shape
    if (shape === 'lower') return contentBefore(context, source.from, bounds)
    if (shape !== 'other') return null
  }
  return null
}

/** "Saying that it was late, [she] left": the subject of the clause after a gerund's content. */
const laterSubject = ({ context, cue, bounds }: Reading, at: number): TokenRange | null =>
  cue.from === bounds.from && isComma(context.tokens[at]) ? nounFrom(context, at + 1, bounds.to) : null

/** Content that does not stand to the right of its cue. */
const readElsewhere = (reading: Reading, source: TokenRange | null, stance: Stance): Attribution | null => {
  const other =
    source === null
      ? null
      : (readRelative(reading, source) ??
        readRelativeObject(reading, source) ??
        readAsClause(reading, source) ??
        readPoll(reading, source))
  if (other !== null) return other
  const before = readFronted(reading, source)
  return before === null ? null : { ...before, stance }
}

const complementizer = matcher('{complementizer}')

/** "said last week [that ...]": a clause that comes before any preposition is looked at. */
const hasThatClause = ({ context, cue, bounds, verb }: Reading): boolean =>
  verb.takes.has('clause') &&
  complementizer(context, skipAdjuncts(context, cue.to, bounds.to), context.tokens.length) !== null

/** Whether an open quote leads to the verb or to its subject: its content stands before it. */
const isAfterOpenQuote = ({ context, cue, bounds, verb }: Reading, source: TokenRange | null): boolean => {
  if (!verb.takes.has('quote') || context.tokens[cue.head]!.form === 'gerund') return false
  const isOpenBefore = (at: number): boolean => at > 0 && quoteBefore(context, at, bounds) === 'open'
  // "Hale, citing “the sea,” said": the quote stands between the source and its verb
  const quote = source === null ? undefined : quoteEndingAt(context, cue.from, bounds)
  if (quote !== undefined && source!.to < quote.from && source!.to <= cue.from) return false
  return isOpenBefore(cue.from) || (source !== null && isNear(context, source, cue) && isOpenBefore(source.from))
}

/** "Prices will double, predicts [the institute]": the clause after a comma has its subject behind its verb, and no content there. */
const isInverted = ({ context, cue }: Reading): boolean => {
  const clause = clauseHeadedAt(context.document, cue.head)
  if (clause?.subject == null || clause.kind !== 'main' || clause.subject.shared) return false
  return clause.subject.from >= cue.to && isComma(context.tokens[cue.from - 1])
}

const opensCondition = tester('if | unless')

/** "[If the dam breaks], engineers say the town will flood": a condition before the attribution that is part of what is said. */
const conditionBefore = ({ context, bounds }: Reading, source: TokenRange): TokenRange | null => {
  const { document, tokens, verbAt } = context
  const comma = source.from - 1
  if (!isComma(tokens[comma]) || !opensCondition(context, bounds.from)) return null
  const clause = clauseAt(document, bounds.from)
  if (clause?.kind !== 'adverbial' || clause.from !== bounds.from || clause.to !== comma || !clause.verb?.finite)
    return null
  for (let i = clause.from; i < clause.to; i++) if (isReportingVerb(context, verbAt[i])) return null
  return { from: clause.from, to: comma }
}

/** The attribution of content to the right of its cue. */
const withComplement = (
  reading: Reading,
  source: TokenRange | null,
  complement: Complementation,
  stance: Stance,
): Attribution => {
  const { context, cue, bounds } = reading
  const content = trim(context, complement.content, bounds)
  const quoter = quoterOf(context, cue, bounds)
  const isQuote = complement.rule === 'statements/source-cue-quote'
  const isSaid =
    complement.rule === 'statements/source-cue-clause' || complement.rule === 'statements/source-cue-that-clause'
  const before =
    source === null
      ? null
      : isQuote
        ? interruptedBefore(reading, source, content)
        : isSaid
          ? conditionBefore(reading, source)
          : null
  return {
    rule: complement.rule,
    source: source ?? laterSubject(reading, complement.content.to),
    cue: { from: cue.from, to: complement.cueTo },
    content: before === null ? [content] : [before, content],
    via: quoter === null ? [] : [quoter],
    stance: complement.stance ?? stance,
  }
}

const asWord = matcher('as')

/** "which he described [as a farce]": the object was moved, and what is said of it was not. */
const readDescribed = (reading: Reading, source: TokenRange): Attribution | null => {
  const { context, cue, verb } = reading
  if (!verb.takes.has('predicated') || asWord(context, cue.to, cue.to + 1) === null) return null
  return readRelative(reading, source)
}

/** What stands to the right of a verb: with its preposition, unless a clause comes first, or by itself. */
const complementAfter = (reading: Reading): Complementation | null => {
  const isPrepositional = prepositionalVerbs.has(reading.lemma) && !hasThatClause(reading)
  return (isPrepositional ? readPrepositional(reading) : null) ?? complementOf(governorOf(reading))
}

/** "The nurse who [found] the boy said": whether the first verb of what may be a bare clause is that of a clause around the cue. */
const holdsVerbAround = ({ document, verbAt }: Context, { head }: VerbGroup, { from, to }: TokenRange): boolean => {
  const clause = clauseHeadedAt(document, head)
  if (clause === null) return false
  for (let at = from; at < to; at++) {
    const verb = verbAt[at]
    if (verb === undefined || !verb.finite) continue
    const other = clauseHeadedAt(document, verb.head)
    return other !== null && other !== clause && isWithin(document, clause, other)
  }
  return false
}

/** "men held in the garage of the house [claim] that": a plural form behind a thing in the singular. */
const disagrees = (context: Context, source: TokenRange, cue: VerbGroup): boolean => {
  const { tokens, nounAt } = context
  const { form } = tokens[cue.head]!
  if (form !== 'base' || cue.from !== cue.head || source.to > cue.from) return false
  const head = tokens[nounAt[source.from]?.head ?? source.from]!
  return (
    head.pos === 'NOUN' &&
    head.number === 'singular' &&
    !tellingThings.has(nounLemma(head.lower)) &&
    isThing(context, source) &&
    nounAt[source.from]!.to === source.to
  )
}

const deniesAll = tester('neither | nobody | none | nothing | no !(fewer | less | more) {any&!digits}')
const notAny = tester('not (even)? one')

/** Whether a source is nobody: "no one", "neither side", "not [one of them]". */
const saysNo = (context: Context, { from, to }: TokenRange): boolean =>
  deniesAll(context, from, to + 1) || notAny(context, from - 1, to) || notAny(context, from - 2, to)

/** "[Neither side] confirmed it", "[no one] would say why": a verb whose subject says no is negated; null where nobody denies. */
const negatedBy = (reading: Reading, source: TokenRange | null): Reading | null => {
  if (source === null || reading.cue.negated || !saysNo(reading.context, source)) return reading
  return reading.verb.stance === 'denies' ? null : { ...reading, cue: { ...reading.cue, negated: true } }
}

/** Reads an active verb: what it reports, and whose words they are. */
export const readActive = (given: Reading): Attribution | null => {
  const source = subjectOf(given.context, given.cue, given.bounds)
  const reading = negatedBy(given, source)
  if (reading === null) return null
  const { context, cue, bounds, lemma, verb } = reading
  const { takes } = verb
  const form = context.tokens[cue.head]!.lower
  if (isRefused(context, 'active verb', { at: cue, bounds, lemma, takes, source, form })) return null
  if (source !== null && disagrees(context, source, cue)) return null
  const stance = stanceOf(reading)
  const runOn = readRunOn(reading)
  if (runOn !== null) return { ...runOn, stance }
  const apposed = source === null ? null : (readApposedClaim(reading, source) ?? readDescribed(reading, source))
  if (apposed !== null) return apposed
  const isBehind = isAfterOpenQuote(reading, source) || isInverted(reading)
  const complement = isBehind ? null : complementAfter(reading)
  if (complement === null) return readElsewhere(reading, source, stance)
  if (complement.rule === 'statements/source-cue-clause' && holdsVerbAround(context, cue, complement.content))
    return null
  const told = withComplement(reading, source, complement, stance)
  // "Admitting three states helps": a gerund that is a subject has none
  const isFronted = context.tokens[cue.head]!.form === 'gerund' && (cue.from > bounds.from || told.source !== null)
  return source !== null || isFronted ? told : null
}
