import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { type ClauseKind, clauseAt as clauseOf, parentOf } from '../../grammar/clauses/index.js'
import type { Match } from '../../grammar/pattern/compile.js'
import { triggeredBy, triggersOf } from '../../grammar/triggers.js'
import { hearsayAdverbs, reportingVerbs } from '../../lexicon/verbs/reporting.js'
import type { Attribution } from './attribution.js'
import { clauseAt, isReportingVerb, isSpeechVerb } from './content/clauses.js'
import { endOfContent } from './content/content.js'
import { boundsAt, type ClauseBounds, type Context, isComma, isDash, isQuotationMark, trim } from './context.js'
import { adjunctFrames } from './frames/adjuncts.js'
import { agentPrepositions } from './lexicon.js'
import { matcher, openingWords, tester } from './patterns.js'
import { nounFrom } from './source/noun-phrases.js'
import { withRestriction } from './source/whole-phrases.js'
import { contentBefore } from './verb/fronted.js'

const contents = {
  after: (context: Context, at: TokenRange, _source: TokenRange, bounds: ClauseBounds) => {
    const whole = { from: at.to, to: endOfContent(context, at.to, bounds, null) }
    return [trim(context, whole, bounds)]
  },
  clause: (context: Context, at: TokenRange, _source: TokenRange, bounds: ClauseBounds) =>
    clauseAround(context, at, bounds),
  around: (context: Context, at: TokenRange, source: TokenRange, bounds: ClauseBounds) =>
    contentAround(context, at, source, bounds),
  opening: (context: Context, at: TokenRange, source: TokenRange, bounds: ClauseBounds) =>
    contentBehind(context, at, source, bounds),
  figures: (context: Context, at: TokenRange, source: TokenRange, bounds: ClauseBounds) => {
    const content = contentAround(context, at, source, bounds)
    return content.some((part) => isAboutAsking(context, part)) ? [] : content
  },
}

/** "took part in a survey", "voters said in a poll": whether the verb of a content tells of asking or saying, or is a passive. */
const isAboutAsking = (context: Context, { from, to }: TokenRange): boolean => {
  let isPlain = false
  for (let i = from; i < to; i++) {
    const verb = context.verbAt[i]
    if (verb?.finite !== true || verb.from !== i) continue
    if (verb.passive || isReportingVerb(context, verb) || takesPart(context, verb.head)) return true
    isPlain = true
  }
  return !isPlain
}
const takesPart = tester('{takesPart}')

/** The clause behind words that open it: "To many, [it was late]", "But to others, [it was not]". */
const contentBehind = (context: Context, at: TokenRange, source: TokenRange, bounds: ClauseBounds): TokenRange[] => {
  const { tokens } = context
  const opens = at.from === bounds.from || tokens[at.from - 1]!.pos === 'CCONJ' || isQuotationMark(tokens[at.from - 1]!)
  const from = source.to + 1
  const verb = opens && isComma(tokens[source.to]) ? clauseAt(context, from, bounds.to) : undefined
  // "To him, the mayor gave a medal"
  if (verb === undefined || (opensWithTo(context, at.from) && !seems(context, verb.head))) return []
  return [trim(context, { from, to: endOfContent(context, from, bounds, null) }, bounds)]
}

const opensWithTo = tester('to')
const seems = tester('{seeming}')

const opensClause = tester('{clauseOpener}')
const resumes = tester('{any&!conjunction&!subordinator&!pronoun&!gerund}')

/** What stands before "according to X" and after it. */
const contentAround = (context: Context, at: TokenRange, source: TokenRange, bounds: ClauseBounds): TokenRange[] => {
  const said = context.verbAt[at.from - 1]
  // "was swayed by her estimate": by whom something is done
  if (said?.to === at.from && said.passive && agentPrepositions.has(context.tokens[at.from]!.lower)) return []
  // "He said [according to the bureau, sales fell]"
  const isSaid = said?.to === at.from && isSpeechVerb(context, said)
  const opens = at.from === bounds.from || isSaid || opensClause(context, at.from - 1)
  const before = opens
    ? null
    : (contentBefore(context, at.from, bounds) ?? clauseBefore(context, at.from, source, bounds))
  const comma = closingOfAside(context, source.to, bounds)
  const content = before === null ? [] : [before]
  if (!isComma(context.tokens[comma]) || comma + 1 >= bounds.to) return content
  if (!opens && !resumes(context, comma + 1)) return content
  // "A is shut, according to Ann Lee, [an aide who was there]": what says who the source is
  if (before !== null && isAfterName(context, comma) && tellsWho(context, comma + 1, bounds)) return content
  const from = comma + 1
  const rest = trim(context, { from, to: endOfContent(context, from, bounds, null) }, bounds)
  return rest.to > rest.from ? [...content, rest] : content
}

/** "Ann Lee, [director of the port]": whether what follows a name says who it is, and is no clause. */
const tellsWho = (context: Context, at: number, bounds: ClauseBounds): boolean => {
  if (determiner(context, at)) return clauseAt(context, at, bounds.to) === undefined
  const noun = nounFrom(context, at, bounds.to)
  return noun !== null && common(context, at) && (noun.to >= bounds.to || endsPhrase(context, noun.to))
}
const determiner = tester('{determiner} | one')
const common = tester('{noun} | {adjective}')
const endsPhrase = tester('{punctuation} | {relativeOfPerson} | {preposition}')
const isAfterName = ({ tokens }: Context, at: number): boolean => tokens[at - 1]?.pos === 'PROPN'
const informant = tester('{informant}')
const endsAttribution = tester('{punctuation} | {clauseOpener} | {end}')

/** "Four died [according to] the army": the clause that someone who informs ends, without a mark before. */
const clauseBefore = (context: Context, at: number, source: TokenRange, bounds: ClauseBounds): TokenRange | null => {
  const { document, tokens } = context
  if (at <= bounds.from || isComma(tokens[at - 1]) || !informant(context, source.from)) return null
  if (source.to < bounds.to && !endsAttribution(context, source.to, bounds.to)) return null
  let clause = clauseOf(document, at - 1)
  while (clause?.parent != null && !whole.has(clause.kind)) clause = parentOf(document, clause)
  if (clause?.verb == null || !clause.verb.finite || clause.verb.from >= at) return null
  const isOpened = clause.opener !== null && clause.opener === clause.from
  return trim(context, { from: Math.max(bounds.from, isOpened ? clause.from + 1 : clause.from), to: at }, bounds)
}
/** Clauses that tell something by themselves. */
const whole: ReadonlySet<ClauseKind> = new Set(['main', 'coordinate', 'complement', 'adverbial'])

const relative = tester('{relativeOfPerson}')

/** The comma after a source and what hangs on it: "according to the mayor, [who was there,] the ...". */
const closingOfAside = (context: Context, at: number, bounds: ClauseBounds): number => {
  const { tokens } = context
  let isInRelative = false
  for (let i = at; i < bounds.to && i < at + 30; i++) {
    if (!isComma(tokens[i]) && !isDash(tokens[i])) continue
    const title = i === at ? closingOfTitle(context, i, bounds) : -1
    if (title >= 0) return title
    if (isInRelative || !relative(context, i + 1)) return closingOfName(context, at, i, bounds) ?? i
    isInRelative = true
  }
  return at
}

/** The comma after what the source is: "according to Ann Lee, [the town's mayor,] the ..."; -1 where no such thing stands there. */
const closingOfTitle = (context: Context, comma: number, bounds: ClauseBounds): number => {
  const { tokens, nounAt } = context
  if (nounAt[comma - 1]?.to !== comma || tokens[nounAt[comma - 1]!.head]!.pos !== 'PROPN') return -1
  const title = nounFrom(context, comma + 1, bounds.to)
  if (title === null || title.to - title.from < 2 || !isComma(tokens[title.to])) return -1
  const isClause = clauseAt(context, title.to + 1, bounds.to) !== undefined
  return isClause && tokens[nounAt[title.from]!.head]!.pos === 'NOUN' ? title.to : -1
}

const name = matcher('{name} {name}*5 ,')
const informs = tester('{office}')

/** The comma after the name of an office: "according to a note by the head of the port, Ada Obi[,] a total of ..."; null where none stands there. */
const closingOfName = (context: Context, from: number, comma: number, bounds: ClauseBounds): number | null => {
  const { tokens } = context
  const match = isComma(tokens[comma]) ? name(context, comma + 1, bounds.to) : null
  if (match === null || tokens[match.to]?.pos === 'PROPN' || clauseAt(context, match.to, bounds.to) === undefined)
    return null
  for (let i = comma - 1; i >= Math.max(bounds.from, from - longestTitle); i--)
    if (informs(context, i)) return match.to - 1
  return null
}
/** How long a source may be before the office that it ends with, in tokens. */
const longestTitle = 12

/** The clause around an adverb, in two parts. */
const clauseAround = (context: Context, { from, to }: TokenRange, bounds: ClauseBounds): TokenRange[] => {
  const first = trim(context, { from: startOfClause(context, from, bounds), to: from }, bounds)
  const second = trim(context, { from: to, to: endOfContent(context, to, bounds, null) }, bounds)
  return [first, second].filter((part) => part.to > part.from)
}

/** Whether the main verb of a group that takes a clause without "that" stands at a token. */
const isBareSaying = ({ tokens, verbAt }: Context, at: number): boolean => {
  const verb = verbAt[at]
  if (verb === undefined || verb.head !== at || verb.to !== at + 1 || verb.passive) return false
  return reportingVerbs.get(verbLemma(tokens[at]!.lower))?.takes.has('bare') === true
}

/** How far back a clause may begin, in tokens. */
const reach = 60

/** Where the clause of a word begins: after the last comma, mark or conjunction before it. */
const startOfClause = (context: Context, at: number, bounds: ClauseBounds): number => {
  const { tokens, verbAt } = context
  const first = Math.max(bounds.from, at - reach)
  for (let i = at - 1; i >= first; i--) {
    const { pos, text } = tokens[i]!
    if (/^[,;:]$/.test(text) || isDash(tokens[i]) || pos === 'SCONJ') return i + 1
    if (pos === 'CCONJ' && verbAt[i + 1] !== undefined) return i + 1
    // "Lee said [the shares allegedly"
    if (isBareSaying(context, i)) return i + 1
  }
  return first
}

const frames = adjunctFrames.map((frame) => ({
  ...frame,
  match: matcher(frame.opens),
  words: openingWords(frame.opens),
}))

/** The frames by the word that opens them. */
const framesByWord: ReadonlyMap<string, typeof frames> = (() => {
  const byWord = new Map<string, typeof frames>()
  for (const frame of frames) for (const word of frame.words) byWord.set(word, [...(byWord.get(word) ?? []), frame])
  return byWord
})()

const opensFrame = triggeredBy(() => framesByWord.keys())

/** What a frame makes of the words that it matched; null where they have no content. */
const read = (context: Context, frame: (typeof frames)[number], { captures, from }: Match, bounds: ClauseBounds) => {
  const cue = captures.cue!
  const before = captures.source === undefined || captures.source.from < cue.from ? captures.source : undefined
  const behind =
    captures.source === undefined || before !== undefined ? null : withRestriction(context, captures.source, bounds.to)
  const source = before ?? behind
  // "in [his view]": what the content stands around
  const content = contents[frame.content](context, { from, to: cue.to }, behind ?? { from, to: cue.to }, bounds)
  if (content.length === 0) return null
  const stance = hearsayAdverbs.get(context.tokens[cue.from]!.lower) ?? 'says'
  return { rule: frame.name, source, cue, content, stance }
}

const isOpening = ({ content }: (typeof frames)[number]): boolean => content === 'opening'

/** Whether words that open a clause may stand at a token. */
const mayOpen = ({ tokens }: Context, at: number, from: number): boolean => {
  const before = at > from ? tokens[at - 1]!.pos : 'PUNCT'
  return before === 'PUNCT' || before === 'CCONJ'
}

/** Attributions by words that are no verbs. */
export const readAdjuncts = (context: Context): Attribution[] => {
  const { document, tokens } = context
  const triggers = triggersOf(document)
  const found: Attribution[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const opened = triggers[i]! & opensFrame ? framesByWord.get(tokens[i]!.lower) : undefined
      if (opened === undefined || (opened.every(isOpening) && !mayOpen(context, i, sentence.from))) continue
      const bounds = boundsAt(context, i)
      for (const frame of opened) {
        const match = frame.match(context, i, bounds.to)
        const attribution = match === null ? null : read(context, frame, match, bounds)
        if (attribution !== null) found.push(attribution)
      }
    }
  }
  return found
}
