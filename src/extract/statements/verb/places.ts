import {
  clauseAt as clauseAtToken,
  clauseHeadedAt,
  clausesOf,
  isWithin,
  parentOf,
} from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { type Complement, reportingNouns } from '../../../lexicon/verbs/reporting.js'
import { skipAdjuncts, skipTimes } from '../content/adjuncts.js'
import { clauseAt, hasFinite, isSpeechVerb } from '../content/clauses.js'
import { type ClauseBounds, type Context, isComma, isDash, quoteOpeningAt } from '../context.js'
import type { ComplementType } from '../frames/complements.js'
import { hearerVerbs, questioningVerbs } from '../lexicon.js'
import { matcher } from '../patterns.js'
import { nounFrom } from '../source/noun-phrases.js'

/** A verb whose complement is looked for. */
export interface Governor {
  readonly context: Context
  readonly cue: VerbGroup
  readonly bounds: ClauseBounds
  readonly lemma: string
  readonly takes: ReadonlySet<Complement>
  /** where the cue ends, a preposition of it included */
  readonly cueTo: number
  /** where complements can begin: after the cue, or after the agent of a passive */
  readonly at: number
}

const afterAdverbs = ({ context, bounds, at }: Governor): number => skipTimes(context, at, bounds.to)

const complementizer = matcher('{complementizer}')

/** How long an aside between a cue and its clause may be, in tokens. */
const longestAside = 12

const question = matcher('{asking}')
const comparing = matcher('as | like')

/** "believe, rightly, [that ...]", "said, per an aide, [that ...]", "wondered, as many do, [why ...]". */
const afterAside = ({ context, bounds, at, lemma }: Governor): number => {
  const { tokens, verbAt } = context
  const from = skipTimes(context, at, bounds.to)
  const isAside = isComma(tokens[from]) ? isComma : isDash
  if (!isAside(tokens[from])) return -1
  const takesVerb = comparing(context, from + 1, bounds.to) !== null
  const opens = (i: number): boolean =>
    complementizer(context, i, bounds.to) !== null ||
    (questioningVerbs.has(lemma) && question(context, i, bounds.to) !== null)
  for (let i = from + 2; i < bounds.to && i < from + longestAside; i++) {
    if (isAside(tokens[i])) return opens(i + 1) ? i + 1 : -1
    if (verbAt[i]?.finite === true && !takesVerb) return -1
  }
  return -1
}

const hearer = ({ context, bounds, cueTo }: Governor) => nounFrom(context, cueTo, bounds.to)

const relativeOfNoun = matcher('who | whose | which | that {finiteGroup}')

/** After the hearer, unless a relative clause hangs on it: "told the sailors who had come". */
const afterHearer = (governor: Governor): number => {
  const { context, bounds } = governor
  const end = hearer(governor)?.to ?? -1
  if (end < 0 || context.tokens[end - 1]!.pos === 'PRON') return end
  return relativeOfNoun(context, end, bounds.to) === null ? end : -1
}

/** 'told the men who had come, "..."': before a quote further on, with no other verb before it. */
const beforeQuotation = ({ context, cue, bounds, at }: Governor): number => {
  const { tokens, quoteAt } = context
  // "Responding to the plan, Lee on Monday said: ...": the quote is that of the clause around
  if (cue.from === bounds.from && tokens[cue.head]!.form === 'gerund') return -1
  for (let i = at; i < bounds.to && i < at + 25; i++) {
    const isMark = isComma(tokens[i])
    // "asked if he would, Lee said: ...": the quote is another's
    if (isMark && clauseAt(context, i + 1, bounds.to) !== undefined) return -1
    if (isMark || tokens[i]!.text === ':') {
      const quote = quoteOpeningAt(context, i + 1, bounds)
      if (quote === undefined) continue
      const closes = closing(context, i + 1, bounds.to + 1) !== null
      return closes && !(isMark && hasFinite(context, at, i) && !isAdverbialUpTo(context, at, i)) ? i : -1
    }
    if (quoteAt[i] !== bounds.quote || isVerbAround(context, cue, i)) return -1
  }
  return -1
}
/** "Hall, who said nine were lost, [told] reporters: ...": whether the verb of speech of a clause around the cue's begins at a token. */
const isVerbAround = (context: Context, cue: VerbGroup, at: number): boolean => {
  const { document, verbAt } = context
  const verb = verbAt[at]
  if (verb?.from !== at || verb === cue || !verb.finite || !isSpeechVerb(context, verb)) return false
  const own = clauseHeadedAt(document, cue.head)
  const other = clauseHeadedAt(document, verb.head)
  return own?.kind === 'relative' && other !== null && other !== own && isWithin(document, own, other)
}
const closing = matcher('{closingQuotation}')

/** "said [as he opened the school], “...”": whether an adverbial clause takes all that stands between two places. */
const isAdverbialUpTo = ({ document }: Context, from: number, to: number): boolean => {
  const clause = clauseAtToken(document, from)
  return clause?.kind === 'adverbial' && clause.from === from && clauseAtToken(document, to - 1) === clause
}

/** "wrote in both letters [he was late]": a subject with its verb, where the reading of clauses has both in a complement. */
const subjectAfterAdjuncts = ({ context, cue, bounds }: Governor): number => {
  const { document, tokens } = context
  const own = tokens[cue.to]?.pos === 'ADP' ? clauseHeadedAt(document, cue.head) : null
  const next = own === null ? undefined : clausesOf(document)[own.index + 1]
  if (next?.kind !== 'complement' || next.opener !== null || parentOf(document, next) !== own) return -1
  const isInPlace = next.from > cue.to && next.to <= bounds.to && next.subject?.from === next.from
  return isInPlace && next.verb?.finite === true ? next.from : -1
}

/** "said during a visit to the camp with her sons [that the war was lost]": the clause with "that" right inside the cue's own. */
const complementOfClause = ({ context, cue, bounds, takes }: Governor): number => {
  const { document } = context
  const own = clauseHeadedAt(document, cue.head)
  // "denied a report that", "It meant, she writes, that"
  if (own === null || (own.object !== null && !takes.has('told'))) return -1
  const next = clausesOf(document)[own.index + 1]
  if (next?.kind !== 'complement' || next.opener !== next.from || parentOf(document, next) !== own) return -1
  const { from, to } = next
  const { tokens, verbAt, quoteAt } = context
  if (from < cue.to || to > bounds.to || quoteAt[from] !== bounds.quote || isComma(tokens[from - 1])) return -1
  // "said it was ready for all and that ...": joined to the clause around
  if (tokens[from - 1]!.pos === 'CCONJ') return -1
  // "in promises that", "of that is"
  return reportingNouns.has(tokens[from - 1]!.lower) || verbAt[from + 1]?.from === from + 1 ? -1 : from
}

/** The places where complements begin, each as a token index, or -1 where a text has no such place. */
const places = {
  cue: ({ at }) => at,
  adverbs: afterAdverbs,
  adjuncts: ({ context, bounds, at }) => skipAdjuncts(context, at, bounds.to),
  aside: afterAside,
  hearer: afterHearer,
  'hearer and adjuncts': (governor) => {
    const end = afterHearer(governor)
    return end < 0 ? -1 : skipAdjuncts(governor.context, end, governor.bounds.to)
  },
  'hearer and adverbs': (governor) => {
    const { context, bounds } = governor
    const end = hearer(governor)?.to ?? -1
    const at = end < 0 ? -1 : skipTimes(context, end, bounds.to)
    return at >= 0 && clauseAt(context, at, bounds.to) !== undefined ? at : -1
  },
  'adverbs before a subject': (governor) => {
    const at = afterAdverbs(governor)
    return governor.context.verbAt[at] === undefined ? at : -1
  },
  'adjuncts before a subject': subjectAfterAdjuncts,
  complement: complementOfClause,
  quotation: beforeQuotation,
} satisfies Readonly<Record<string, (governor: Governor) => number>>

/** A place where complements of a type are looked for. */
export interface Search {
  readonly type: ComplementType
  readonly place: keyof typeof places
  readonly takes?: Complement
  readonly unless?: ReadonlySet<string>
}

/** Where complements are looked for: the first that is found is taken. */
export const searches: readonly Search[] = [
  { type: 'infinitive', place: 'adverbs' },
  { type: 'raised', place: 'cue' },
  { type: 'marked', place: 'cue' },
  { type: 'marked', place: 'aside' },
  { type: 'marked', place: 'adverbs' },
  { type: 'marked', place: 'adjuncts' },
  { type: 'marked', place: 'hearer', takes: 'told' },
  { type: 'marked', place: 'hearer and adjuncts', takes: 'told' },
  { type: 'bare', place: 'hearer and adverbs', takes: 'told' },
  { type: 'ordered', place: 'cue' },
  { type: 'marked', place: 'quotation', takes: 'quote' },
  { type: 'marked', place: 'complement', takes: 'quote' },
  { type: 'bare', place: 'adjuncts before a subject', unless: hearerVerbs },
  { type: 'bare', place: 'adverbs before a subject', unless: hearerVerbs },
  { type: 'bare', place: 'cue', unless: hearerVerbs },
  { type: 'nominal', place: 'cue' },
  { type: 'nominal', place: 'adverbs', takes: 'object' },
]

/** The token at which a search looks, or -1. */
export const placeOf = ({ place, takes, unless }: Search, governor: Governor): number => {
  if (takes !== undefined && !governor.takes.has(takes)) return -1
  return unless?.has(governor.lemma) === true ? -1 : places[place](governor)
}
