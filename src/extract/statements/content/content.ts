import { type Clause, clauseAt as clauseAtToken, clauseHeadedAt, isWithin } from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { formsOfBe } from '../../../lexicon/function-words.js'
import { reportingVerbs, timeNouns } from '../../../lexicon/verbs/reporting.js'
import { type ClauseBounds, type Context, isComma, isDash, quoteOpeningAt } from '../context.js'
import {
  adversatives,
  agentPrepositions,
  attributiveParticiples,
  clauseLinkers,
  complementizers,
  conditionals,
  contrasts,
  definites,
  disjunctions,
  gerundSubordinators,
  nounAdverbs,
  objectEnders,
  shares,
  subordinators,
  thirdPersons,
  timePhrasePrepositions,
} from '../lexicon.js'
import { tester } from '../patterns.js'
import { nounFrom } from '../source/noun-phrases.js'
import { isThing } from '../source/things.js'
import { skipTimes } from './adjuncts.js'
import {
  clauseAt,
  isAttributionAt,
  isReportingVerb,
  isSpeechVerb,
  mainClauseAt,
  opensClause,
  sameTense,
} from './clauses.js'

/** How long an unquoted content may be, in tokens. */
const longest = 250

/** What the content is made of: clauses run on where objects end. */
export type ContentKind = 'clause' | 'infinitive' | 'object'

/** What the search for the end of a content knows of its place. */
interface Place {
  readonly context: Context
  /** where the content begins */
  readonly from: number
  readonly bounds: ClauseBounds
  readonly cue: VerbGroup | null
  readonly kind: ContentKind
  /** the cue stands in a clause that the main clause follows: "While she says ..., he ..." */
  readonly isSubordinate: boolean
  /** the cue stands between two dashes */
  readonly inDashes: boolean
  /** the clause that the cue heads */
  readonly clause: Clause | null
}

/** "While she says it is late, [he] left": whether a token belongs to a clause around the one that the cue heads. */
const isOfClauseAround = ({ context, clause }: Place, at: number): boolean => {
  const { document } = context
  const other = clause === null || at >= document.tokens.length ? null : clauseAtToken(document, at)
  return other !== null && other !== clause && other.verb !== null && isWithin(document, clause!, other)
}

/** Whether the clause around `at` opens as one that another follows or holds. */
const isInSubordinateClause = ({ tokens }: Context, at: number, bounds: ClauseBounds): boolean => {
  let i = at - 1
  while (i >= bounds.from && at - i < 40 && !isComma(tokens[i]) && !isDash(tokens[i])) i--
  if (tokens[i + 1]?.pos === 'CCONJ') i++
  const opener = tokens[i + 1]
  if (opener === undefined) return false
  // "a month after [saying] it, he ..."
  if (i + 1 < at - 1 && gerundSubordinators.has(tokens[at - 1]!.lower)) return true
  if (i + 1 < at) return subordinators.has(opener.lower)
  // "Saying that, she left", "Asked why, she left", "Sure that it would rain, she left"
  return i + 1 === bounds.from && (opener.form === 'gerund' || opener.form === 'participle' || opener.pos === 'ADJ')
}

const ownSubjects: ReadonlySet<string> = new Set(['PRON', 'PROPN', 'SCONJ', 'CCONJ'])

/** "the aim of her support for the sale [is]", "the news that it sank [came] late": whether the verb of the clause that a noun as cue stands in begins at a token. */
const isVerbOverNoun = ({ context, from, kind }: Place, at: number): boolean => {
  const { document, tokens } = context
  const over = clauseHeadedAt(document, at)
  if (over?.verb?.from !== at || !over.verb.finite || over.subject === null || over.subject.to > from) return false
  const own = clauseAtToken(document, from)
  if (kind === 'object') return own === over
  return own !== null && own !== over && complementizers.has(tokens[from]!.lower) && isWithin(document, own, over)
}

/** "those who favor taxes [agree]": whether the verb of a clause around the cue begins at a token, its subject before the cue. */
const isVerbAround = (place: Place, at: number): boolean => {
  const { context, kind, clause } = place
  const { document } = context
  if (clause === null) return kind !== 'infinitive' && isVerbOverNoun(place, at)
  const other = clauseHeadedAt(document, at)
  if (other === null || other === clause || other.verb!.from !== at || !other.verb!.finite) return false
  // "the voters they met", "the fact the bar was": a subject of its own
  const noun = context.nounAt[at - 1]
  if (ownSubjects.has(context.tokens[at - 1]!.pos) || (noun !== undefined && context.nounAt[noun.from - 1]))
    return false
  return other.subject !== null && other.subject.to <= clause!.from && isWithin(document, clause!, other)
}

/** The first verb with a tense in the content before a token. */
const firstFinite = ({ context: { verbAt }, from }: Place, at: number): VerbGroup | undefined => {
  for (let i = from; i < at; i++) if (verbAt[i]?.finite === true) return verbAt[i]
  return undefined
}

/** "said it would rain and [criticized] her", "thinks it was late, but [believes] her": whether a joined verb is in the tense of the cue and not in that of the content. */
const isInTenseOfCue = (place: Place, verb: VerbGroup, at: number): boolean => {
  const { context, cue } = place
  const said = firstFinite(place, at)
  if (cue === null || said === undefined || !verb.finite || !cue.finite) return false
  if (!isReportingVerb(context, verb) || !sameTense(context, verb, cue)) return false
  // "will stay and [face] it"
  const sharesModal = said.modal !== null && context.tokens[verb.head]!.form === 'base' && verb.from === verb.head
  if (sharesModal) return false
  if (!isSurelyActive(context, verb, said)) return false
  return (
    (said.modal === null) !== (verb.modal === null) ||
    (!said.perfect && isPast(context, verb) !== isPast(context, said))
  )
}

/** "was unanswered and dismissed", but "was unlawful and ordered her to": whether a verb cannot be a participle that shares a passive or a form of be. */
const isSurelyActive = ({ tokens, nounAt }: Context, verb: VerbGroup, said: VerbGroup | undefined): boolean => {
  const isOpen = verb.from === verb.head && tokens[verb.head]!.form === 'participle'
  const isShared = said === undefined || said.passive || formsOfBe.has(tokens[said.to - 1]!.lower)
  const next = tokens[verb.to]
  return !isOpen || !isShared || nounAt[verb.to]?.from === verb.to || next?.pos === 'SCONJ'
}

const isPast = ({ tokens }: Context, { from, head }: VerbGroup): boolean => {
  const { form } = tokens[from]!.pos === 'AUX' ? tokens[from]! : tokens[head]!
  return form === 'past' || form === 'participle'
}

/** "ruled that the ban was unlawful and [ordered] her to pay": whether a joined verb tells what the thing that is spoken of cannot do. */
const isBeyondThing = (place: Place, verb: VerbGroup, at: number): boolean => {
  const { context, cue, from } = place
  if (cue === null || !verb.finite || verb.passive || !isReportingVerb(context, verb)) return false
  if (!isSurelyActive(context, verb, firstFinite(place, at))) return false
  if (!sameTense(context, verb, cue) || verb.perfect !== cue.perfect) return false
  const { document } = context
  const said = clauseAtToken(document, from)
  const subject = said === null || said.from > from + 1 ? null : said.subject
  return subject !== null && !subject.shared && isThing(context, subject)
}

/** Whether a joined verb can only be one of the speaker's. */
const isOfCue = (place: Place, verb: VerbGroup, at: number): boolean =>
  isInTenseOfCue(place, verb, at) || isBeyondThing(place, verb, at)

const endsBeforeConjunction = (place: Place, at: number): boolean => {
  const { context, bounds, cue, kind } = place
  const { tokens, verbAt } = context
  if (complementizers.has(tokens[at + 1]?.lower ?? '')) return kind === 'object'
  const isAdversative = adversatives.has(tokens[at]!.lower)
  if (kind === 'object' && isAdversative) return true
  const next = verbAt[at + 1]
  if (next?.from === at + 1 && next.finite && cue?.finite === true && sameTense(context, next, cue)) {
    // "said he had no plan, but [hoped] for one": what is set against a clause goes on with it, unless it says something too
    if (kind === 'clause' && isOfCue(place, next, at)) return true
    if (kind === 'clause' && isAdversative && !isSpeechVerb(context, next)) return false
    return kind !== 'clause' || next.perfect === cue.perfect
  }
  const clause = clauseAt(context, at + 1, bounds.to)
  if (clause === undefined) return false
  // "the town, the board, [and] the crews may ask": the first verb of a clause is its own
  return (
    kind !== 'clause' || ((isAdversative || isReportingVerb(context, clause)) && firstFinite(place, at) !== undefined)
  )
}

/** Whether a verb that opens after a comma carries on from the cue, not from its content. */
const governsInstead = ({ context, cue, kind, isSubordinate }: Place, verb: VerbGroup): boolean => {
  const { form } = context.tokens[verb.head]!
  // "a lawless, [terrorized] nation"
  if (form === 'participle' && verb.from === verb.head && context.tokens[verb.from - 2]?.pos === 'ADJ') return false
  if (form === 'gerund' && verb.from === verb.head) return kind !== 'clause' || isReportingVerb(context, verb)
  if (!verb.finite) return false
  if (isSubordinate) return true
  const isGerund = cue !== null && context.tokens[cue.head]!.form === 'gerund'
  return kind !== 'clause' && cue !== null && (isGerund || sameTense(context, verb, cue))
}

/** "praised Ann Lee, [the mayor]": a phrase that says who someone is, not one more of a list. */
const isAppositionAt = ({ context, bounds }: Place, at: number): boolean => {
  const { tokens } = context
  if (!definites.has(tokens[at]!.lower) || tokens[at - 2]?.pos !== 'PROPN') return false
  const noun = nounFrom(context, at, bounds.to)
  if (noun === null || tokens.slice(at, noun.to).some(({ pos }) => pos === 'CCONJ')) return false
  return !(isComma(tokens[noun.to]) && tokens[noun.to + 1]?.pos === 'CCONJ')
}

/** "sells maize, [as well as] rice" */
const addsMore = tester('as well as')

/** Whether the subject of a clause is a number of people or a share of them: "51 percent of voters". */
const isCounted = ({ tokens }: Context, { subject }: Clause): boolean => {
  for (let i = subject?.from ?? 0; i < (subject?.to ?? 0); i++)
    if (tokens[i]!.pos === 'NUM' || shares.has(tokens[i]!.lower)) return true
  return false
}

/** "said that fares rose, [while] pay fell": whether a clause is set against what is said, not against who says it ("while others said"). */
const isContrastAt = ({ context, bounds, clause }: Place, at: number): boolean => {
  if (!contrasts.has(context.tokens[at]!.lower) || clause === null || isCounted(context, clause)) return false
  const verb = clauseAt(context, at + 1, bounds.to)
  return verb !== undefined && !isSpeechVerb(context, verb)
}

/** "said it was rigged, [which he called] a farce": whether a relative clause tells what the speaker says of it besides. */
const isSpeakersRelative = ({ context, bounds, cue }: Place, at: number): boolean => {
  const { tokens } = context
  if (cue === null || !relative(context, at) || !thirdPersons.has(tokens[at + 1]?.lower ?? '')) return false
  const verb = clauseAt(context, at + 1, bounds.to)
  return verb !== undefined && isReportingVerb(context, verb) && sameTense(context, verb, cue)
}
const relative = tester('{wh&pronoun}')

/** "said it was free, [a claim that] nobody believes": what a writer calls all that was said; "... but [gave no details]": what the speaker did besides. */
const opensComment = tester(
  '{indefinite} {adjective}*2 {summary} (that | which | {clause}) | (and | but) {adverb}*2 {giving} no {any&!punctuation}*2 {detail}',
)

/** "a [vague, costly] plan": whether a comma stands between adjectives of a noun that is still to come. */
const isBetweenAdjectives = ({ context: { tokens, nounAt } }: Place, at: number): boolean =>
  tokens[at - 2]!.pos === 'ADJ' &&
  nounAt[at - 2] === undefined &&
  beforeAdjectives.has(tokens[at - 3]?.pos ?? '') &&
  tokens[at]?.pos === 'ADJ' &&
  nounAt[at] !== undefined
const beforeAdjectives: ReadonlySet<string> = new Set(['DET', 'PRON', 'PART'])

const rowOfShares = tester('{digits} (percent | per cent | ~%) (to | {dash}) {digits}')

/** "favored Lind, [57 percent to 22]": the shares of those who were asked, but "put it at 20 percent to 25". */
const opensShares = ({ context, bounds, kind }: Place, at: number): boolean => {
  const { tokens } = context
  return (
    kind === 'object' &&
    tokens[at]!.pos === 'NUM' &&
    tokens[at - 1]!.pos !== 'ADP' &&
    rowOfShares(context, at, bounds.to)
  )
}

/** Whether the content ends at a comma that the token at `at` follows. */
const endsAfterComma = (place: Place, at: number): boolean => {
  const { context, bounds, kind, isSubordinate } = place
  const token = context.tokens[at]
  if (token === undefined || at >= bounds.to) return true
  const verb = context.verbAt[at]
  if (clauseLinkers.has(token.lower)) return !(kind === 'clause' && isContrastAt(place, at)) && !addsMore(context, at)
  if (isOfClauseAround(place, at) || isSpeakersRelative(place, at) || opensComment(context, at, bounds.to)) return true
  if (verb?.from === at && governsInstead(place, verb)) return true
  if (token.pos === 'CCONJ') return endsBeforeConjunction(place, at)
  if (isBetweenAdjectives(place, at)) return false
  if (opensShares(place, at)) return true
  if (kind === 'object' && (token.pos === 'SCONJ' || objectEnders.has(token.lower))) return true
  if (kind === 'object' && (isAppositionAt(place, at) || addition(context, at, bounds.to))) return true
  if (isAttributionAt(context, at, bounds.to)) return true
  if (isSubordinate) return mainClauseAt(context, at, bounds.to)
  return kind !== 'clause' && clauseAt(context, at, bounds.to) !== undefined
}

const opensObject: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'PROPN'])

/**
 * Whether a word that is tagged as an adjective is one more past tense: "embraced the plan and [consolidated] support". The phrase
 * before the conjunction is whole, unlike in "praised the talented and [dedicated] staff", and the word is no usual attribute, unlike
 * in "denied the theft and [alleged] fraud", unless an object with a determiner follows.
 */
const mayBePast = ({ context: { tokens, nounAt }, cue }: Place, at: number): boolean => {
  const { pos, lower } = tokens[at] ?? { pos: null, lower: '' }
  if (pos !== 'ADJ' || !lower.endsWith('ed') || cue === null || tokens[cue.head]!.form !== 'past') return false
  if (nounAt[at - 2]?.to !== at - 1 || tokens[at - 2]!.pos === 'ADJ') return false
  return opensObject.has(tokens[at + 1]?.pos ?? '') || !attributiveParticiples.has(lower)
}

/** Whether what a conjunction joins to an object is none: a clause with a subject of its own, or one more verb. */
const endsObject = (place: Place, at: number): boolean => {
  const { context, bounds, kind } = place
  if (kind !== 'object') return false
  return clauseAt(context, at, bounds.to) !== undefined || opensClause(context, at) || mayBePast(place, at)
}

/** "for the delayed [and] cancelled flights": whether a conjunction joins participles before one noun. */
const joinsAttributes = ({ context: { tokens }, kind }: Place, at: number): boolean =>
  kind === 'object' &&
  tokens[at - 1]?.form === 'participle' &&
  tokens[at - 2]?.pos === 'DET' &&
  tokens[at + 1]?.form === 'participle' &&
  tokens[at + 2]?.pos === 'NOUN'

/** Whether a coordinate cue begins: "said it failed and [added]", "praised her and [left]". */
const isCoordinateCueAt = (place: Place, at: number): boolean => {
  const { context, cue, kind } = place
  const { tokens, verbAt } = context
  const verb = verbAt[at + 1]
  if (tokens[at]!.pos !== 'CCONJ' || cue === null || joinsAttributes(place, at)) return false
  if (endsObject(place, at + 1)) return true
  if (verb === undefined || verb.from !== at + 1) return false
  // "denied the theft but [admitted] the assault"
  if (kind === 'object' && tokens[verb.head]!.form === 'participle' && isReportingVerb(context, verb))
    return cue.finite && !agentPrepositions.has(tokens[verb.to]?.lower ?? '')
  if (kind !== 'clause' && verb.finite && cue.finite && tokens[verb.from]!.form !== 'base') return true
  if (kind === 'clause' && !disjunctions.has(tokens[at]!.lower) && isOfCue(place, verb, at)) return true
  return (
    isReportingVerb(context, verb) &&
    (kind !== 'clause' || (isSpeechVerb(context, verb) && verb.perfect === cue.perfect)) &&
    sameTense(context, verb, cue)
  )
}

const adjunct = tester(
  'by {gerund} | on ({weekday} | {medium}) ({end} | {punctuation}) | as {clause} | as well ({end} | {punctuation}) | in {occasion} | {adjunctSubordinator}',
)
/** "never trusted him, [in part] because", "did not concede it, [either]" */
const addition = tester('(either | too | in part | in particular | as well) ({end} | {punctuation} | {subordinator})')
const endsAdjunct = tester('{unquotedMark}')

/** "praised her [again last Monday]", "backed it [in May]": whether adverbs and a time of the cue's own clause stand between a token and the end. */
const isLastAdjunct = ({ context, bounds, clause }: Place, at: number): boolean => {
  const { document, tokens, nounAt } = context
  if (clause !== null && clauseAtToken(document, at) !== clause) return false
  const noun = tokens[at]!.pos === 'ADP' && timePhrasePrepositions.has(tokens[at]!.lower) ? nounAt[at + 1] : undefined
  const isTime = noun !== undefined && noun.from === at + 1 && timeNouns.has(tokens[noun.head]!.lower)
  const end = skipTimes(context, isTime ? noun.to : at, bounds.to)
  if (end <= at || nounAdverbs.has(tokens[end - 1]!.lower)) return false
  // "so-called", "better, stronger"
  const isAdverb = tokens[end - 1]!.pos === 'ADV'
  return end >= bounds.to || (isAdverb ? end === bounds.to - 1 : endsAdjunct(context, end))
}

/** Whether a verb stands in the content before a token: what follows may belong to it. */
const holdsVerb = ({ context: { verbAt }, from }: Place, at: number): boolean => {
  for (let i = from; i < at; i++) if (verbAt[i] !== undefined) return true
  return false
}

const isForetold = ({ clause }: Place): boolean => reportingVerbs.get(clause?.lemma ?? '')?.stance === 'predicts'

/** Whether what is done to an object ends before an adjunct: "praised her [after the vote]", "hailed it [by saying]". */
const isAdjunctAt = (place: Place, at: number): boolean => {
  const { context, bounds, kind } = place
  const { tokens, verbAt } = context
  // "to go [after] the smugglers": a preposition of the verb before it
  if (kind !== 'object' || tokens[at - 1]!.pos === 'ADP' || verbAt[at - 1]) return false
  if (holdsVerb(place, at)) return false
  // "forecast a loss [this year]": what is foretold has its time
  if (isForetold(place) && isLastAdjunct(place, at)) return false
  return isLastAdjunct(place, at) || (tokens[at]!.pos !== 'ADV' && adjunct(context, at, bounds.to))
}

/** How long an aside between dashes may be, in tokens. */
const longestAside = 30

/** The dash that closes an aside which one opens at `at`, where the content goes on behind it: "all of them [- rich and poor -] to leave"; -1 where none does. */
const closingDash = ({ context, bounds, inDashes, kind }: Place, at: number): number => {
  const { tokens, verbAt } = context
  if (inDashes) return -1
  for (let i = at + 2; i < bounds.to - 1 && i < at + longestAside; i++) {
    if (/^[.;:]$/.test(tokens[i]!.text)) return -1
    if (!isDash(tokens[i])) continue
    // "the plan - a bad one - [was dropped]", "opposed the plan - a bad one - [it was dropped]": the clause around goes on
    const next = tokens[i + 1]!
    if (verbAt[i + 1]?.finite === true || next.pos === 'PUNCT' || clauseAt(context, i + 1, bounds.to)) return -1
    return kind !== 'clause' && next.pos !== 'ADP' && next.pos !== 'PART' ? -1 : i
  }
  return -1
}

/** The token to go on with: `at`, or the one behind an aside between dashes that opens there. */
const behindAside = (place: Place, at: number): number => {
  const dash = isDash(place.context.tokens[at]) ? closingDash(place, at) : -1
  return dash < 0 ? at : dash + 1
}

/** Whether a dash ends the content: it closes the aside that the cue stands in, or opens one that is not part of what is said. */
const endsAtDash = ({ context, kind, inDashes }: Place, at: number): boolean => {
  const next = context.tokens[at + 1]
  return inDashes || kind === 'object' || context.verbAt[at + 1]?.finite === false || next?.pos === 'SCONJ'
}

/** "that in contrast to others[,] the firm grows": whether the clause of the content opens behind a comma, after a phrase. */
const opensItsClause = (place: Place, comma: number): boolean => {
  const { context, from, kind, bounds } = place
  if (kind !== 'clause' || !complementizers.has(context.tokens[from]!.lower)) return false
  if (context.tokens[from + 1]?.pos !== 'ADP' || firstFinite(place, comma) !== undefined) return false
  return clauseAt(context, comma + 1, bounds.to) !== undefined
}

/** Whether the content ends before a token that stands outside of quotes. */
const endsBefore = (place: Place, at: number): boolean => {
  const token = place.context.tokens[at]!
  if (isDash(token)) return endsAtDash(place, at)
  if (isComma(token)) return !opensItsClause(place, at) && endsAfterComma(place, at + 1)
  if (isCoordinateCueAt(place, at) || isAdjunctAt(place, at)) return true
  return opensShares(place, at) || isVerbAround(place, at)
}

/** Whether the content ends with a quote that ends at `to`. */
const endsAfterQuote = (place: Place, to: number): boolean => {
  const { tokens, verbAt } = place.context
  const verb = verbAt[to]
  if (verb?.from === to && tokens[to]!.form === 'gerund' && isReportingVerb(place.context, verb)) return true
  if (isComma(tokens[to])) return endsAfterComma(place, to + 1)
  return isComma(tokens[to - 2]) && endsAfterComma(place, to)
}

/** The last token that opens a content: "[that], while ...", "[although they had left,] it was late". */
const endOfOpening = ({ document, tokens }: Context, from: number, kind: ContentKind): number => {
  const at = complementizers.has(tokens[from]?.lower ?? '') ? from + 1 : from
  // "asked if he had left, Lee ...": a question
  if (kind !== 'clause' || (at === from && conditionals.has(tokens[at]?.lower ?? ''))) return at
  const lead = at < tokens.length ? clauseAtToken(document, at) : null
  const isLead = lead?.kind === 'adverbial' && lead.from === at && lead.opener === at && isComma(tokens[lead.to])
  return isLead ? lead.to + 1 : at
}

const placeOf = (
  context: Context,
  from: number,
  bounds: ClauseBounds,
  cue: VerbGroup | null,
  kind: ContentKind,
): Place => {
  const start = cue?.from ?? from
  const inDashes = dashOpenBefore(context, start, bounds)
  const clause = cue === null ? null : clauseHeadedAt(context.document, cue.head)
  // "said, although they had talked about it, [it was late]"
  const isAdverbial = kind === 'object' && clause?.kind === 'adverbial' && clause.opener === clause.from
  const isSubordinate = isAdverbial || isInSubordinateClause(context, start, bounds)
  return { context, from, bounds, cue, kind, isSubordinate, inDashes, clause }
}

/** Where the content that begins at `from` ends: with its sentence, or where another clause takes over. */
export const endOfContent = (
  context: Context,
  from: number,
  bounds: ClauseBounds,
  cue: VerbGroup | null,
  kind: ContentKind = 'clause',
): number => {
  const { tokens, quoteAt } = context
  const place = placeOf(context, from, bounds, cue, kind)
  // "that, while ...": what follows the opening word at once is part of it
  const opening = endOfOpening(context, from, kind)
  let depth = 0
  for (let i = from; i < bounds.to && i < from + longest; i++) {
    if (quoteAt[i] !== bounds.quote) {
      const quote = quoteOpeningAt(context, i, bounds)
      if (quote !== undefined) {
        if (quote.to >= bounds.to || endsAfterQuote(place, quote.to)) return quote.to
        i = quote.to - 1
        continue
      }
      if (quoteAt[i]! < 0) return i
    }
    if (depth === 0 && i > opening) i = behindAside(place, i)
    const { text } = tokens[i]!
    if (text === ';' || (text === ')' && depth === 0)) return i
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (depth === 0 && i > opening && endsBefore(place, i)) return i
  }
  return Math.min(bounds.to, from + longest)
}

const dashOpenBefore = ({ tokens }: Context, at: number, bounds: ClauseBounds): boolean => {
  let open = false
  for (let i = at - 1; i >= bounds.from && at - i < 60; i--) if (isDash(tokens[i])) open = !open
  return open
}
