import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { appositionsOf, clauseHeadedAt, parentOf } from '../../../grammar/clauses/index.js'
import type { Quote } from '../../../grammar/quotations.js'
import { participleOnly } from '../../../lexicon/function-words.js'
import type { Attribution, Reading } from '../attribution.js'
import { endOfAttribution, quoteAfter, skipAdjuncts } from '../content/adjuncts.js'
import { clauseAt, isReportingVerb } from '../content/clauses.js'
import { endOfContent } from '../content/content.js'
import { type ClauseBounds, type Context, isComma, isDash, quoteEndingAt, trim } from '../context.js'
import { frontedFrames } from '../frames/fronted.js'
import { hearerVerbs } from '../lexicon.js'
import { tester } from '../patterns.js'
import { isRefused } from '../refusals.js'
import { nounFrom } from '../source/noun-phrases.js'
import { isQuotedPassively, quoterOf } from '../source/subjects.js'
import { withRestriction } from '../source/whole-phrases.js'

/** How long unquoted content before its cue may be, in tokens. */
const longest = 250

/** A quote whose first word has a capital is a sentence of its own, whatever stands before it. */
const isSentence = ({ tokens }: Context, { from }: Quote): boolean => {
  for (let i = from; i < from + 3; i++) if (tokens[i]?.shape !== 'other') return capitals.has(tokens[i]?.shape ?? '')
  return false
}
const capitals: ReadonlySet<string> = new Set<Token['shape']>(['capitalized', 'mixed', 'upper'])

/** Content that ends before an attribution at `at`: its sentence up to there, or from where a quote that ends it began. */
export const contentBefore = (context: Context, at: number, bounds: ClauseBounds): TokenRange | null => {
  const { tokens, document } = context
  if (at <= 0) return null
  const opened = document.sentences[tokens[at]!.sentence]!
  if (opened.from === at && opened.opensParagraph) return null
  const beforeComma = isComma(tokens[at - 1]) ? at - 1 : at
  const quote = quoteEndingAt(context, at, bounds) ?? quoteEndingAt(context, beforeComma, bounds)
  if (quote === undefined) {
    if (at - 1 <= bounds.from || !(isComma(tokens[at - 1]) || isDash(tokens[at - 1]))) return null
    // '"Why? When?," she said, according to': a quote that began in an earlier sentence
    const around = context.quotes[context.quoteAt[bounds.from]!]
    const from = bounds.quote < 0 && around !== undefined ? Math.min(around.from, bounds.from) : bounds.from
    if (at - from > longest && around === undefined) return null
    const range = trim(context, { from, to: at - 1 }, { ...bounds, from })
    return range.to > range.from ? range : null
  }
  const sentence = document.sentences[tokens[quote.from]!.sentence]!
  // 'he “assumed” the state knew': words of the clause around
  const asksForMore = beforeComma < at || /^[,.!?…]$|^\.\.+$|^[–—-]+$/.test(lastInside(context, quote.to))
  if (!asksForMore && sentence.from < quote.from) return null
  const isName = context.namedAt[quote.from] === 1
  const stands = (isSentence(context, quote) && !isName) || quote.from - sentence.from > longest
  const from = stands ? quote.from : sentence.from
  return trim(context, { from, to: quote.to }, { ...bounds, from })
}

/** The last token of a quote that ends at `to` before its closing mark. */
const lastInside = ({ tokens }: Context, to: number): string => {
  let i = to - 1
  while (i > 0 && /^["'“”’»]$/.test(tokens[i]!.text)) i--
  return tokens[i]!.text
}

/**
 * How a quote before an attribution at `at` leads to it: `open` with a comma or another mark that asks for more, `closed` with a full
 * stop, or not at all.
 */
export const quoteBefore = (context: Context, at: number, bounds: ClauseBounds): 'open' | 'closed' | null => {
  const { tokens, document } = context
  const sentence = document.sentences[tokens[at]!.sentence]!
  if (sentence.from === at && sentence.opensParagraph) return null
  const beforeComma = isComma(tokens[at - 1]) ? at - 1 : at
  const quote = quoteEndingAt(context, at, bounds) ?? quoteEndingAt(context, beforeComma, bounds)
  if (quote === undefined) return null
  // 'on “Face of the Day,” the mayor said': the name of something
  const opens = document.sentences[tokens[quote.from]!.sentence]!.from === quote.from
  if (!opens && quote.to - quote.from < 9 && isSentence(context, quote) && tokens[quote.from - 1]?.pos !== 'PUNCT')
    return 'closed'
  // 'Calling her “a fine girl,” the mayor said she had left': words of another verb
  if (!opens && tokens[sentence.from]!.form === 'gerund' && quote.from > sentence.from) return 'closed'
  if (beforeComma < at) return 'open'
  const last = lastInside(context, quote.to)
  if (last === '.') return 'closed'
  return /^[,!?…]$|^\.\.+$|^[–—-]+$/.test(last) ? 'open' : null
}

/** The source after the verb: `"...," said Ann Lee, a lawyer`. */
const invertedSource = ({ context, cue, bounds, lemma, verb }: Reading): TokenRange | null => {
  // "told reporters": the hearer, whatever stands before
  if (cue.from !== cue.head || hearerVerbs.has(lemma)) return null
  const base = nounFrom(context, cue.to, bounds.to)
  const noun = base === null ? null : withRestriction(context, base, bounds.to)
  const candidate = { at: cue, bounds, lemma, takes: verb.takes, source: noun }
  if (noun === null || isRefused(context, 'statements/clause-cue-source', candidate)) return null
  return noun.to >= bounds.to || canFollowSource(context, noun.to) ? noun : null
}
const canFollowSource = tester(
  '{punctuation} | {preposition} | {subordinator} | {conjunction} | {pronoun} | {verb} | {adverb} | {adjective} | {name}',
)

/** Whether a verb with a tense stands in a range that heads no mere adverbial of the cue's clause: "When it rained, [Lee wrote]". */
const holdsReported = ({ context, cue }: Reading, { from, to }: TokenRange): boolean => {
  const { document, verbAt } = context
  const own = clauseHeadedAt(document, cue.head)
  for (let i = from; i < to; i++) {
    const verb = verbAt[i]
    if (verb?.finite !== true || verb.from !== i) continue
    const clause = clauseHeadedAt(document, verb.head)
    const isAdverbial = clause?.kind === 'adverbial' && own !== null && parentOf(document, clause) === own
    if (!isAdverbial) return true
  }
  return false
}

/** The rest of a content that an attribution interrupts: `"A," she said, "B"`; "A, she said, B". */
const resumed = ({ context, bounds, cue }: Reading, at: number, isQuote: boolean): TokenRange | null => {
  if (!isComma(context.tokens[at]) || at + 1 >= bounds.to) return null
  const quote = quoteAfter(context, at, bounds)
  if (quote !== null) return quote
  if (isQuote || !(canResume(context, at + 1) || goesOnBehind(context, at + 1, bounds.to))) return null
  const rest = trim(context, { from: at + 1, to: endOfContent(context, at + 1, bounds, cue) }, bounds)
  return rest.to > rest.from && !saysAgain(context, at, rest) ? rest : null
}

/** "The shop shut, they said in posts on Lunda, [a popular app]": a phrase that says what the name before it is. */
const saysAgain = ({ tokens, verbAt }: Context, comma: number, { from, to }: TokenRange): boolean => {
  if (tokens[comma - 1]!.pos !== 'PROPN' || tokens[from]!.pos !== 'DET') return false
  for (let i = from; i < to; i++) if (verbAt[i]?.finite === true) return false
  return true
}
/** How far behind an attribution the rest of its quote may stand, in tokens. */
const longestAside = 25

/** '"A," said Lee, whose shop was lost, ["and B"]': a quote in small letters behind what says more of the speaker. */
const quoteFurtherOn = ({ context, bounds }: Reading, at: number): TokenRange | null => {
  const { tokens, verbAt } = context
  if (!isComma(tokens[at])) return null
  for (let i = at + 1; i < bounds.to && i < at + longestAside; i++) {
    const quote = isComma(tokens[i]) ? quoteAfter(context, i, bounds) : null
    if (quote !== null) return startsSmall(context, quote) ? quote : null
    if (context.quoteAt[i] !== bounds.quote || isReportingVerb(context, verbAt[i])) return null
  }
  return null
}
const startsSmall = ({ tokens }: Context, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to && i < from + 3; i++) if (tokens[i]!.shape !== 'other') return tokens[i]!.shape === 'lower'
  return false
}

/** "A, she said, [and sank]", "A, she said, [but it was late]": a joined verb, or a clause about what was told before, that says nothing itself. */
const goesOnBehind = (context: Context, at: number, to: number): boolean => {
  if (at + 1 >= to) return false
  // "A, she said, [after it had rained]", "A, she said, [of the town's money]"
  if (opensReason(context, at) && clauseAt(context, at + 1, to) !== undefined) return true
  if (goesOnInPhrase(context, at)) return true
  if (context.tokens[at]?.pos !== 'CCONJ') return false
  const joined = context.verbAt[at + 1]
  if (joined?.from === at + 1) return joined.finite && !isReportingVerb(context, joined)
  const verb = pointsBack(context, at + 1) ? clauseAt(context, at + 1, to) : undefined
  return verb !== undefined && !isReportingVerb(context, verb)
}
const opensReason = tester('{reason}')
const goesOnInPhrase = tester('({goingOn} | {infinitiveTo}) !{timeNoun}')
const pointsBack = tester('it | they | this | these | those | that')
const canResume = tester('!{wh&pronoun} {any&!gerund&!conjunction&!subordinator&!preposition}')

/** Whether an attribution is over at a token: nothing that belongs to it follows. */
const isOver = ({ context, bounds }: Reading, at: number): boolean => at >= bounds.to || endsAttribution(context, at)
const endsAttribution = tester('{gerund} | as | {punctuation} | {subordinator} | {conjunction}')

/** "[Of course], as Lee noted, it was late": a phrase without a verb that only leads on to the clause. */
const isConnective = (context: Context, { from, to }: TokenRange): boolean => {
  if (to - from > longestConnective || !opensPhrase(context, from)) return false
  for (let i = from; i < to; i++) if (context.verbAt[i] !== undefined) return false
  return true
}
const opensPhrase = tester('{preposition} | {adverb} | {conjunction}')
const longestConnective = 3

/** The content around an aside that opens at `at` and closes with the next comma: "A, [as he said], B", "[As he said], A". */
export const contentAround = (reading: Reading, at: number): TokenRange[] => {
  const { context, bounds, cue } = reading
  const { tokens } = context
  const opens = at === bounds.from || tokens[at - 1]?.pos === 'CCONJ' || tokens[at - 1]?.text === '('
  const before = opens ? null : contentBefore(context, at, bounds)
  let end = cue.to
  while (
    end < bounds.to &&
    end < cue.to + 25 &&
    !isComma(tokens[end]) &&
    !isDash(tokens[end]) &&
    tokens[end]!.text !== ':'
  )
    end++
  if (end >= bounds.to || end === cue.to + 25) return before === null ? [] : [before]
  const quote = quoteAfter(context, end, bounds)
  const after = quote ?? trim(context, { from: end + 1, to: endOfContent(context, end + 1, bounds, null) }, bounds)
  const isTold = before !== null && (after.to <= after.from || !isConnective(context, before))
  return [isTold ? before : null, after].filter((part) => part !== null && part.to > part.from) as TokenRange[]
}

/** Whether plain words before an attribution are a clause: not "In May, [the mayor found ...]", "Asked why, [he laughed]". */
const isReportedClause = (reading: Reading, content: TokenRange): boolean => {
  const { context, verb } = reading
  const { tokens } = context
  const at = tokens[content.from]!.pos === 'CCONJ' ? content.from + 1 : content.from
  if (verb.takes.size === 1 || tokens[at]!.form === 'participle') return false
  // "No talks with rebels, says minister": headlines do without verbs
  const isHeadline = context.document.sentences[tokens[at]!.sentence]!.section === 'headline'
  const least = isHeadline ? 2 : 5
  return holdsReported(reading, content) || (content.to - at >= least && !opensAdverbial(context, at))
}
const opensAdverbial = tester('{preposition} | {subordinator}')

/** Whether the verb can follow what it reports; a gerund does after someone who is quoted: "..., the paper quoted Lee as saying". */
const canFollowContent = ({ context, cue, verb }: Reading, quoter: TokenRange | null): boolean => {
  const { form, lower } = context.tokens[cue.head]!
  // "the hacker known as"
  if (cue.from === cue.head && participleOnly.has(lower)) return false
  const isGerund = form === 'gerund' && !isQuotedPassively(context, cue)
  return (verb.takes.has('quote') || verb.takes.has('bare')) && (!isGerund || quoter !== null) && !cue.infinitive
}

/** Whether the content stands right before the source, and the verb after it. */
const isBeforeSource = ({ context, cue, bounds }: Reading, source: TokenRange | null): boolean =>
  source !== null &&
  source.to <= cue.from &&
  contentBefore(context, source.from, bounds) !== null &&
  quoteBefore(context, cue.from, bounds) === null

/** "..., [his aide], Ann Lee, said": where an attribution begins, which may be before the name of its source. */
const startOfAttribution = ({ context, cue, bounds }: Reading, source: TokenRange | null): number | undefined => {
  if (source === null) return undefined
  const subject = clauseHeadedAt(context.document, cue.head)?.subject
  const isApposed =
    subject != null &&
    !subject.shared &&
    appositionsOf(context.document, subject).some(({ phrase }) => phrase.from === source.from)
  return isApposed ? Math.max(bounds.from, subject.from) : source.from
}

const frameOf = (content: 'quote' | 'clause', isInverted: boolean) =>
  frontedFrames.find((frame) => frame.content === content && frame.isInverted === isInverted)!.name

/** Where an attribution behind its content ends: a hearer belongs to verbs that take one, and to all behind an open quotation. */
const endBehind = ({ context, cue, bounds, verb }: Reading, inverted: TokenRange | null, isQuote: boolean): number => {
  if (inverted !== null) return skipAdjuncts(context, inverted.to, bounds.to)
  const hasHearer = verb.takes.has('told') || isQuote
  return hasHearer ? endOfAttribution(context, cue.to, bounds.to) : skipAdjuncts(context, cue.to, bounds.to)
}

/** Reads content that stands before its cue; null where none does. */
export const readFronted = (reading: Reading, source: TokenRange | null): Omit<Attribution, 'stance'> | null => {
  const { context, cue, bounds, verb } = reading
  const quoter = quoterOf(context, cue, bounds)
  if (!canFollowContent(reading, quoter)) return null
  const leader = quoter ?? source
  const isPlain = isBeforeSource(reading, leader) || contentBefore(context, cue.from, bounds) === null
  const inverted = isPlain ? null : invertedSource(reading)
  const start = inverted === null ? startOfAttribution(reading, leader) : cue.from
  const before = start === undefined ? null : contentBefore(context, start, bounds)
  if (start === undefined || before === null || before.to <= before.from) return null
  const leads = verb.takes.has('quote') ? quoteBefore(context, start, bounds) : null
  const isQuote = leads !== null
  const rule = frameOf(isQuote ? 'quote' : 'clause', inverted !== null)
  if (isRefused(context, rule, { at: cue, bounds })) return null
  const end = endBehind(reading, inverted, leads === 'open')
  // '"We lost." The aide declined to specify the loss': after a full stop the attribution has nothing else to tell
  if (leads !== 'open' && !isOver(reading, end)) return null
  const rest =
    resumed(reading, end, isQuote || inverted !== null) ?? (leads === 'open' ? quoteFurtherOn(reading, end) : null)
  if (!isQuote && rest === null && !isReportedClause(reading, before)) return null
  return {
    rule,
    source: inverted ?? source,
    cue: { from: cue.from, to: cue.to },
    content: rest === null ? [before] : [before, rest],
    via: quoter === null ? [] : [quoter],
  }
}
