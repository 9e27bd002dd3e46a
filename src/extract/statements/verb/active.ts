import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/readings.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import {
  type Complement,
  disclosingVerbs,
  hearingNouns,
  leadingVerbs,
  pictureNouns,
  pollNouns,
  prepositionalVerbs,
  type ReportingVerb,
  reportingNouns,
  reportingVerbs,
  type Stance,
} from '../../../lexicon/reporting.js'
import type { Attribution, Reading } from '../attribution.js'
import { skipAdjuncts } from '../content/adjuncts.js'
import { endOfContent } from '../content/content.js'
import { boundsAt, type Context, isComma, trim } from '../context.js'
import { nounFrom } from '../source/noun-phrases.js'
import { quoterOf, subjectOf } from '../source/subjects.js'
import { isThat, type RightSide, rightSideOf } from './complements.js'
import { contentAround, contentBefore, quoteBefore, readFronted } from './fronted.js'
import { isObjectAt } from './objects.js'
import { isPassive, isReduced, readAsked, readAsPassive, readPassive } from './passive.js'
import { type Prepositional, readPrepositional } from './prepositional.js'
import { readExtracted } from './relatives.js'

const nothing: ReadonlySet<never> = new Set()
const heard: ReadonlySet<Complement> = new Set(['bare', 'clause'])

const isSilence = (cue: VerbGroup, lemma: string): boolean => cue.negated && disclosingVerbs.has(lemma)

/** Whether nothing but adverbs and asides stands between a subject and its verb. */
const isNear = ({ tokens, verbAt }: Context, source: TokenRange, cue: VerbGroup): boolean => {
  for (let i = source.to; i < cue.from; i++) {
    const verb = verbAt[i]
    if (verb?.finite === true && tokens[verb.from - 1]?.pos !== 'PRON') return false
  }
  return source.to <= cue.from
}

/** "As the mayor noted, ...", "..., as the mayor noted, ...". */
const readAsClause = (reading: Reading, source: TokenRange): Attribution | null => {
  const { context, cue, verb } = reading
  const parts = contentAround(reading, source.from - 1)
  if (context.tokens[source.from - 1]?.lower !== 'as' || parts.length === 0) return null
  if (!verb.takes.has('quote') && !verb.takes.has('bare') && !verb.takes.has('clause')) return null
  const cueTo = context.tokens[cue.to]?.lower === 'out' || context.tokens[cue.to]?.lower === 'it' ? cue.to + 1 : cue.to
  return {
    rule: 'statements/as-source-cue',
    source,
    cue: { from: cue.from, to: cueTo },
    content: parts,
    stance: verb.stance,
  }
}

/** The lemma of the noun that a source is about: "poll" in "a new poll of voters". */
const headOf = ({ tokens, nounAt }: Context, source: TokenRange): string => {
  const noun = nounAt[source.from]
  if (noun === undefined) return ''
  // "the poll [last month]"
  const head = noun.head < source.to ? noun.head : source.to - 1
  return nounLemma(tokens[head]!.lower)
}

/** "The poll showed [Lee ahead]": papers and counts tell things too. */
const readPoll = ({ context, cue, bounds, verb }: Reading, source: TokenRange): Attribution | null => {
  if (!verb.takes.has('poll') || !pollNouns.has(headOf(context, source)) || !isObjectAt(context, cue.to, bounds))
    return null
  const content = trim(context, { from: cue.to, to: endOfContent(context, cue.to, bounds, cue, 'object') }, bounds)
  return { rule: 'statements/poll-cue-object', source, cue, content: [content], stance: verb.stance }
}

/** "Watching polls, [he said,] “is like watching grass”": what stands before an attribution that a quote in small letters follows. */
const interrupted = ({ context, bounds }: Reading, source: TokenRange, quote: TokenRange): TokenRange | null => {
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

/** "asked [her to leave]", "told [them to wait]": saying that someone is to act is a demand. */
const stanceOfOrder = ({ grammar }: RightSide, lemma: string): 'demands' | null =>
  grammar === 'cue-person-infinitive' && (lemma === 'ask' || lemma === 'tell') ? 'demands' : null

/** "..., [a claim] Lee denied": a noun of saying and the name after it are one phrase to the eye. */
const claimBefore = ({ context, cue, verb }: Reading, source: TokenRange): Attribution | null => {
  const { tokens } = context
  const to = source.from + 2
  if (!/^an?$/.test(tokens[source.from]!.lower) || !isComma(tokens[source.from - 1])) return null
  const isClaim = reportingNouns.has(tokens[to - 1]!.lower) || tokens[to - 1]!.lower === 'charge'
  if (!isClaim || tokens[to]?.pos !== 'PROPN' || source.to <= to || tokens[cue.to]?.pos !== 'PUNCT') return null
  const content = [{ from: source.from, to }]
  return {
    rule: 'statements/relative-source-cue',
    source: { from: to, to: source.to },
    cue,
    content,
    stance: verb.stance,
  }
}

/** Content that does not stand to the right of its cue. */
const readElsewhere = (reading: Reading, source: TokenRange | null, stance: Stance): Attribution | null => {
  const other =
    source === null
      ? null
      : (readExtracted(reading, source) ?? readAsClause(reading, source) ?? readPoll(reading, source))
  if (other !== null) return other
  const before = readFronted(reading, source)
  return before === null ? null : { ...before, stance }
}

/** Reads an active verb: what it isReportingVerb, and whose words they are. */
const readActive = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, lemma, verb } = reading
  const { tokens } = context
  const source = subjectOf(context, cue, bounds)
  if (verb.takes.has('poll') && source !== null && pictureNouns.has(headOf(context, source))) return null
  const stance = isSilence(cue, lemma) ? 'declines' : verb.stance
  const starts = source === null || !isNear(context, source, cue) ? [cue.from] : [cue.from, source.from]
  const takesQuote = verb.takes.has('quote') && tokens[cue.head]!.form !== 'gerund'
  const leads = takesQuote ? starts.map((at) => (at > 0 ? quoteBefore(context, at, bounds) : null)) : []
  const isClause = verb.takes.has('clause') && isThat(context, skipAdjuncts(context, cue.to, bounds.to))
  const named = source === null ? null : claimBefore(reading, source)
  if (named !== null) return named
  const inner =
    source !== null && verb.takes.has('predicated') && tokens[cue.to]?.lower === 'as'
      ? readExtracted(reading, source)
      : null
  if (inner !== null) return inner
  const right = leads.includes('open')
    ? null
    : ((isClause ? null : readPrepositional(reading)) ?? rightSideOf(context, cue, bounds, lemma, verb.takes))
  if (right === null) return readElsewhere(reading, source, stance)
  if (source === null && tokens[cue.head]!.form !== 'gerund') return null
  const content = trim(context, right.content, bounds)
  const quoter = quoterOf(context, cue, bounds)
  const before = right.grammar === 'cue-quote' && source !== null ? interrupted(reading, source, content) : null
  return {
    rule: `statements/source-${right.grammar}`,
    source: source ?? laterSubject(reading, right.content.to),
    cue: { from: cue.from, to: right.cueTo },
    content: before === null ? [content] : [before, content],
    via: quoter === null ? [] : [quoter],
    stance:
      'stance' in right && stance !== 'declines'
        ? (right as Prepositional).stance
        : (stanceOfOrder(right, lemma) ?? stance),
  }
}

/** "declined to [specify]", "went on to [say]": the two verbs are one cue. */
const leadBy = (context: Context, cue: VerbGroup): VerbGroup | null => {
  const { tokens, verbAt } = context
  const leading = verbAt[cue.from - 1] ?? (tokens[cue.from - 1]?.lower === 'on' ? verbAt[cue.from - 2] : undefined)
  if (leading === undefined || leading.infinitive || leading.from >= cue.from) return null
  const lemma = verbLemma(tokens[leading.head]!.lower)
  const refuses = lemma === 'decline' || lemma === 'refuse'
  return refuses || leadingVerbs.has(lemma) ? { ...leading, to: cue.to, head: cue.head } : null
}

/** A group led by a verb of refusing is a silence, whatever it would have said. */
const declines = ({ tokens }: Context, cue: VerbGroup, led: VerbGroup): boolean => {
  for (let i = led.from; i < cue.from; i++) if (/^(?:declin|refus|fail)/.test(tokens[i]!.lower)) return true
  return false
}

/** "the council should realise": nobody has said so yet. */
const isObligation = ({ modal }: VerbGroup): boolean => modal === 'should' || modal === 'must' || modal === 'ought'

/** "The court heard [that he lied]", "[He lied], the jury heard": the words of someone unnamed. */
const readHeard = (context: Context, cue: VerbGroup, verb: ReportingVerb): Attribution | null => {
  if (cue.passive) return null
  const reading = { context, cue, bounds: boundsAt(context, cue.head), lemma: 'hear', verb }
  const hearer = subjectOf(context, cue, reading.bounds)
  if (hearer === null || !hearingNouns.has(headOf(context, hearer))) return null
  const read = readActive({ ...reading, verb: { ...verb, takes: heard } })
  return read === null ? null : { ...read, source: null }
}

/** "as the mayor put it", "she put it this way": the pronoun belongs to the cue. */
const readPutIt = (context: Context, cue: VerbGroup, verb: ReportingVerb): Attribution | null => {
  if (context.tokens[cue.to]?.lower !== 'it' || cue.passive || cue.infinitive) return null
  const whole = { ...cue, to: cue.to + 1 }
  return readActive({ context, cue: whole, bounds: boundsAt(context, cue.head), lemma: 'put', verb })
}

/** Reads the attribution of a verb group; null where it reports nothing. */
export const readVerb = (context: Context, cue: VerbGroup): Attribution | null => {
  const lemma = verbLemma(context.tokens[cue.head]!.lower)
  const known = reportingVerbs.get(lemma)
  const verb = known ?? (prepositionalVerbs.has(lemma) ? { stance: 'says' as const, takes: nothing } : undefined)
  if (verb === undefined || isObligation(cue)) return null
  if (lemma === 'put') return readPutIt(context, cue, verb)
  if (lemma === 'hear') return readHeard(context, cue, verb)
  const bounds = boundsAt(context, cue.head)
  if (cue.passive) {
    const as = readAsPassive({ context, cue, bounds, lemma, verb })
    if (as !== null) return as
  }
  const asked = readAsked({ context, cue, bounds, lemma, verb })
  if (asked !== null) return asked
  if (isPassive(context, cue) || isReduced(context, cue, bounds.to))
    return readPassive({ context, cue, bounds, lemma, verb })
  if (!cue.infinitive) return readActive({ context, cue, bounds, lemma, verb })
  const led = leadBy(context, cue)
  const read = led === null ? null : readActive({ context, cue: led, bounds, lemma, verb })
  return read === null || led === null || !declines(context, cue, led) ? read : { ...read, stance: 'declines' }
}
