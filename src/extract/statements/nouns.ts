import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/readings.js'
import type { NounPhrase, VerbGroup } from '../../grammar/phrases.js'
import { possessivePronouns } from '../../lexicon/function-words.js'
import { lightVerbs, type ReportingNoun, reportingAdjectives, reportingNouns } from '../../lexicon/reporting.js'
import { words } from '../../lexicon/word-list.js'
import type { Attribution } from './attribution.js'
import { skipTimes } from './content/adjuncts.js'
import { clauseAt } from './content/clauses.js'
import { endOfContent } from './content/content.js'
import { boundsAt, type ClauseBounds, type Context, isComma, trim } from './context.js'
import type { Complementation } from './rules.js'
import { nounBefore, nounFrom } from './source/noun-phrases.js'
import { subjectOf } from './source/subjects.js'

/** What opens the content of a noun or adjective, and where: the content itself, and how far the cue reaches. */
interface Opening {
  readonly cueTo: number
  readonly content: TokenRange
  readonly grammar: Complementation
}

/** Verbs that claims, fears and reports are the objects of. */
const objectTakers = words(
  'air bring deny dismiss face file have hear issue make publish raise read receive reject repeat see send share voice write',
)

/** Nouns whose "to" takes a thing as well as a verb: "opposition to the plan". */
const toThings = words(
  'antipathy apology commitment committed hostility objection objections open opposed opposition resistant tribute tributes',
)

/** "claims [he] lied", "fears [the dam] could burst": what can be no apposition, and no verb has the noun for its subject. */
const isSubjectAt = ({ tokens, nounAt }: Context, at: number): boolean => {
  const token = tokens[at]!
  if (token.pos === 'DET' || token.pos === 'PROPN') return nounAt[at]?.from === at
  return /^(?:he|it|she|they|we)$/.test(token.lower)
}

/** "claims he made", "the fears she had of it", "reports he wrote were": a relative clause that lacks its object. */
const isWhole = ({ tokens, nounAt, verbAt }: Context, { head, to }: VerbGroup, bounds: ClauseBounds): boolean => {
  if (verbAt[to]?.finite === true) return false
  const lacks = nounAt[to] === undefined && (to >= bounds.to || /^(?:ADP|PUNCT)$/.test(tokens[to]!.pos))
  return !lacks || !objectTakers.has(verbLemma(tokens[head]!.lower))
}

const openingAt = (
  context: Context,
  at: number,
  bounds: ClauseBounds,
  word: string,
  { opens }: ReportingNoun,
): Opening | null => {
  const { tokens, verbAt } = context
  const token = tokens[at]
  if (token === undefined || at + 1 >= bounds.to) return null
  const clause = opens.has('that') && word.endsWith('s') ? clauseAt(context, at, bounds.to) : undefined
  // "amid fears [the dam could burst]"
  if (clause !== undefined && isWhole(context, clause, bounds) && isSubjectAt(context, at)) {
    const content = trim(context, { from: at, to: endOfContent(context, at, bounds, null) }, bounds)
    return { cueTo: at, content, grammar: 'that-clause' }
  }
  if (!opens.has(token.lower)) return null
  const kind = token.lower === 'that' ? 'clause' : token.lower === 'to' ? 'infinitive' : 'object'
  const until = (from: number): TokenRange =>
    trim(context, { from, to: endOfContent(context, from, bounds, null, kind) }, bounds)
  // "reports that cite": a relative
  if (token.lower === 'that' && verbAt[at + 1]?.from === at + 1 && verbAt[at + 1]!.finite) return null
  if (token.lower === 'that')
    return token.pos === 'SCONJ' ? { cueTo: at, content: until(at), grammar: 'that-clause' } : null
  const opening = { cueTo: at + 1, content: until(at + 1) }
  if (token.lower === 'to' && verbAt[at]?.infinitive === true) return { ...opening, grammar: 'infinitive' }
  if (token.pos !== 'ADP' || (token.lower === 'to' && !toThings.has(word))) return null
  return tokens[at + 1]!.pos === 'PUNCT' && context.quoteAt[at + 1] === bounds.quote
    ? null
    : { ...opening, grammar: 'preposition' }
}

/** The one whose saying it is: "[Iran]'s claim", "[their] promise". */
const possessorOf = ({ tokens }: Context, noun: NounPhrase): TokenRange | null => {
  for (let i = noun.head - 1; i > noun.from; i--)
    if (tokens[i]!.lower === "'s" || (/^['’]$/.test(tokens[i]!.text) && !tokens[i]!.spaced))
      return { from: noun.from, to: i }
  return possessivePronouns.has(tokens[noun.from]!.lower) && noun.from < noun.head
    ? { from: noun.from, to: noun.from + 1 }
    : null
}

/** "assurances [from the ministry] that", "a pledge [by the king] to". */
const sourceAfter = (context: Context, at: number, bounds: ClauseBounds): TokenRange | null => {
  const link = context.tokens[at]?.lower
  return link === 'from' || link === 'by' || link === 'among' ? nounFrom(context, at + 1, bounds.to) : null
}

/** "His promise to rebuild [pleased] them": the verb that a noun with its content is the subject of ends that content. */
const beforeMainVerb = (
  { tokens, verbAt, quoteAt }: Context,
  noun: NounPhrase,
  opening: Opening,
  bounds: ClauseBounds,
): Opening => {
  const before = tokens[noun.from - 1]
  const isSubject =
    noun.from === bounds.from ||
    before === undefined ||
    /^(?:PUNCT|SCONJ|CCONJ)$/.test(before.pos) ||
    // "the purpose of his support for the sale [is]"
    (before.pos === 'ADP' && opening.grammar === 'preposition')
  if (!isSubject || opening.grammar === 'that-clause') return opening
  const { from, to } = opening.content
  for (let i = from + 1; i < to; i++) {
    const verb = verbAt[i]
    if (verb?.finite !== true || verb.from !== i || quoteAt[i] !== bounds.quote) continue
    if (tokens[i - 1]!.pos === 'PRON' || tokens[i - 1]!.pos === 'SCONJ') return opening
    return { ...opening, content: { from, to: i } }
  }
  return opening
}

const readNoun = (context: Context, noun: NounPhrase): Attribution | null => {
  const { tokens, verbAt } = context
  const word = tokens[noun.head]!.lower
  const entry = reportingNouns.get(word)
  if (entry === undefined) return null
  const bounds = boundsAt(context, noun.head)
  const isAside = isComma(tokens[noun.to])
  const giver = sourceAfter(context, isAside ? noun.to + 1 : noun.to, bounds)
  // "a demand, by the mayor, that"
  const after = giver === null ? noun.to : isAside && isComma(tokens[giver.to]) ? giver.to + 1 : giver.to
  const opened = openingAt(context, skipTimes(context, after, bounds.to), bounds, word, entry)
  if (opened === null) return null
  const opening = beforeMainVerb(context, noun, opened, bounds)
  // "expressed fear and [disappointment] about"
  const first =
    tokens[noun.from - 1]?.pos === 'CCONJ' ? (nounBefore(context, noun.from - 1)?.from ?? noun.from) : noun.from
  const verb = verbAt[first - 1]
  const isLight = verb !== undefined && verb.to === first && lightVerbs.has(verbLemma(tokens[verb.head]!.lower))
  const holder = isLight ? subjectOf(context, verb, bounds) : null
  const possessor = giver === null && holder === null ? possessorOf(context, noun) : null
  const source = giver ?? holder ?? possessor
  // "fears of", "a plan to" without a holder tell nothing
  if (source === null && tokens[noun.from]!.lower === 'no') return null
  if (source === null && opening.grammar !== 'that-clause' && entry.stance !== 'claims') return null
  // "threw its weight behind": whoever stands between verb and noun is no part of the cue
  const isCarried = isLight && giver === null && possessor === null
  const cue = { from: isCarried ? verb.from : noun.head, to: giver === null ? opening.cueTo : giver.from }
  const rule = `statements/${isCarried ? 'source-light-verb-noun' : 'noun'}-${opening.grammar}` as const
  const read = { rule, source, cue, content: [opening.content], stance: entry.stance }
  return isLight && possessor !== null ? { ...read, lightVerb: { from: verb.from, to: verb.to } } : read
}

const linking = words('appear be become feel grow remain seem sound stay')

/** "is convinced that", "was critical of", "made it clear that". */
const readAdjective = (context: Context, at: number): Attribution | null => {
  const { tokens, verbAt } = context
  const word = tokens[at]!.lower
  const entry = reportingAdjectives.get(word)
  if (entry === undefined) return null
  const bounds = boundsAt(context, at)
  let end = at
  while (end > bounds.from && tokens[end - 1]!.pos === 'ADV') end--
  const isMade = word === 'clear' && tokens[end - 1]?.lower === 'it'
  const verb = verbAt[isMade ? end - 2 : end - 1]
  if (verb === undefined || verb.infinitive) return null
  const lemma = verbLemma(tokens[verb.head]!.lower)
  if (word === 'clear' ? lemma !== 'make' : !linking.has(lemma) && verb.head !== at) return null
  const opening = openingAt(context, at + 1, bounds, word, entry)
  const source = opening === null ? null : subjectOf(context, verb, bounds)
  if (opening === null || source === null || tokens[source.from]!.lower === 'it') return null
  const rule = `statements/source-adjective-${opening.grammar}` as const
  return { rule, source, cue: { from: verb.from, to: opening.cueTo }, content: [opening.content], stance: entry.stance }
}

/** Attributions by nouns and adjectives of saying and thinking. */
export const readNouns = (context: Context): Attribution[] => {
  const { document, nounAt } = context
  const found: Attribution[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const noun = nounAt[i]
      const read = noun !== undefined && noun.head === i ? readNoun(context, noun) : readAdjective(context, i)
      if (read !== null) found.push(read)
    }
  }
  return found
}
