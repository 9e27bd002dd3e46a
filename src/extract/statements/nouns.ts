import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/lemmas.js'
import type { NounPhrase, VerbGroup } from '../../grammar/phrases.js'
import { triggeredBy, triggersOf } from '../../grammar/triggers.js'
import { wordAsVerb } from '../../grammar/verb-groups.js'
import { possessivePronouns } from '../../lexicon/function-words.js'
import {
  lightVerbs,
  type ReportingNoun,
  reportingAdjectives,
  reportingNouns,
  timeNouns,
} from '../../lexicon/verbs/reporting.js'
import type { Attribution } from './attribution.js'
import { skipAdjuncts, skipTimes } from './content/adjuncts.js'
import { boundedContent } from './content/bounds.js'
import { clauseAt } from './content/clauses.js'
import { boundsAt, type ClauseBounds, type Context, isComma, trim } from './context.js'
import { type NominalComplement, type NominalGovernor, nominalForms, nominalFrames } from './frames/nominals.js'
import { causedAdjectives, linkingVerbs } from './lexicon.js'
import { matcher, tester } from './patterns.js'
import { isRefused } from './refusals.js'
import { nounBefore, nounFrom } from './source/noun-phrases.js'
import { subjectOf } from './source/subjects.js'

/** The content of a noun or adjective, and how far the cue reaches. */
interface Complementation {
  readonly cueTo: number
  readonly content: TokenRange
  readonly complement: NominalComplement
}

const forms = nominalForms.map((form) => ({ ...form, match: matcher(form.opens) }))

const frameNames = new Map(
  nominalFrames.map(({ name, governor, complement }) => [`${governor} ${complement}` as const, name]),
)
const frameOf = (governor: NominalGovernor, complement: NominalComplement) =>
  frameNames.get(`${governor} ${complement}`)!

/** What a noun or adjective of saying takes, from the token at which it can begin. */
const complementAt = (
  context: Context,
  at: number,
  bounds: ClauseBounds,
  word: string,
  { opens }: ReportingNoun,
  cue: VerbGroup | null = null,
  isCarried = false,
): Complementation | null => {
  const { tokens } = context
  if (at + 1 >= bounds.to) return null
  for (const form of forms) {
    const { complement, marker, match, bound } = form
    if (!opens.has(marker === 'any' ? tokens[at]!.lower : marker)) continue
    const isPlural = word.endsWith('s') || reportingAdjectives.has(word)
    if ('carried' in form && !isCarried) continue
    if ('plural' in form ? !isPlural : 'words' in form && !form.words.has(word)) continue
    const found = match(context, at, bounds.to)
    const candidate = { at: { from: at - 1, to: at }, bounds, lemma: word }
    if (found === null || isRefused(context, frameOf('noun', complement), candidate)) continue
    const from = found.captures.cue?.to ?? at
    return {
      cueTo: from,
      content: trim(context, boundedContent(bound, context, from, bounds, cue), bounds),
      complement,
    }
  }
  return null
}

const complementizer = tester('{complementizer}')
const hearerMark = matcher('to {nounPhrase}')

/** "issued a warning [to travellers] that", "expressed concern [during the hearing] that": a clause further on, where none of its own follows. */
const clauseFurtherOn = (
  context: Context,
  at: number,
  bounds: ClauseBounds,
  word: string,
  entry: ReportingNoun,
): Complementation | null => {
  const past = hearerMark(context, at, bounds.to)?.to ?? at
  const after = skipAdjuncts(context, past, bounds.to)
  if (after === at || !complementizer(context, after, bounds.to)) return null
  const read = complementAt(context, after, bounds, word, entry)
  return read === null ? null : { ...read, cueTo: at }
}

const ownerMark = tester("'s | ~' !~{any} | ~’ !~{any}")

/** The one whose saying it is: "[Iran]'s claim", "[their] promise". */
const possessorOf = (context: Context, noun: NounPhrase): TokenRange | null => {
  for (let i = noun.head - 1; i > noun.from; i--) if (ownerMark(context, i)) return { from: noun.from, to: i }
  return possessivePronouns.has(context.tokens[noun.from]!.lower) && noun.from < noun.head
    ? { from: noun.from, to: noun.from + 1 }
    : null
}

/** "concerns [in recent months] about": where a time between a noun and its content ends. */
const skipTimeOf = (context: Context, at: number, to: number): number => {
  const { tokens, nounAt } = context
  const start = skipTimes(context, at, to)
  const time = start < to && tokens[start]!.pos === 'ADP' ? nounAt[start + 1] : undefined
  return time?.from === start + 1 && timeNouns.has(nounLemma(tokens[time.head]!.lower)) ? time.to : start
}

const giver = matcher('(from | by | among) [source: {nounPhrase}]')

/** "assurances [from the ministry] that", "a pledge [by the king] to". */
const sourceAfter = (context: Context, at: number, bounds: ClauseBounds): TokenRange | null =>
  giver(context, at, bounds.to)?.captures.source ?? null

/** Whether a noun phrase can be the subject of a verb after its content. */
const canBeSubject = ({ tokens }: Context, noun: NounPhrase, complement: NominalComplement, from: number): boolean => {
  const before = tokens[noun.from - 1]
  if (complement === 'that-clause') return false
  if (noun.from === from || before === undefined || subjectPredecessors.has(before.pos)) return true
  // "the purpose of his support for the sale [is]"
  return before.pos === 'ADP' && complement === 'preposition'
}
const opensQuestion = tester('{asking}')
const subjectPredecessors: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ', 'CCONJ'])

/** "His promise to rebuild [pleased] them": the verb that a noun with its content is the subject of ends that content. */
const beforeMainVerb = (
  context: Context,
  noun: NounPhrase,
  found: Complementation,
  bounds: ClauseBounds,
): Complementation => {
  const { tokens, verbAt, quoteAt } = context
  if (!canBeSubject(context, noun, found.complement, bounds.from)) return found
  const { from, to } = found.content
  // "his stance on how firms [should] act is": the first verb is that of the question
  let isInQuestion = opensQuestion(context, from)
  for (let i = from + 1; i < to; i++) {
    const verb = verbAt[i]
    if (verb?.finite !== true || verb.from !== i || quoteAt[i] !== bounds.quote) continue
    if (isInQuestion) {
      isInQuestion = false
      i = verb.to - 1
      continue
    }
    const { pos } = tokens[i - 1]!
    if (pos === 'PRON' || pos === 'SCONJ') return found
    // "backs plans for a port and [hopes] for more"
    return { ...found, content: trim(context, { from, to: pos === 'CCONJ' ? i - 1 : i }, bounds) }
  }
  return found
}

/** Where a noun with those coordinated before it begins: "expressed [fear and disappointment] about". */
const startOfNouns = (context: Context, noun: NounPhrase): number =>
  context.tokens[noun.from - 1]?.pos === 'CCONJ' ? (nounBefore(context, noun.from - 1)?.from ?? noun.from) : noun.from

/** The verb that carries a noun of saying: "[expressed] concern". */
const lightVerbBefore = ({ tokens, verbAt }: Context, at: number): VerbGroup | undefined => {
  const verb = verbAt[at - 1]
  return verb?.to === at && lightVerbs.has(verbLemma(tokens[verb.head]!.lower)) ? verb : undefined
}

const copula = matcher('{be} {adverb}*2 [content: {complementizer} {any}]')
const copulaWithInfinitive = matcher('{be} {adverb}*2 [cue: {to}] !be {base}')

/** "His view is [that it was late]", "Their demand was to [leave]": a noun of saying with its owner, and be between it and its content. */
const readCopula = (
  context: Context,
  noun: NounPhrase,
  bounds: ClauseBounds,
  word: string,
  { opens, stance }: ReportingNoun,
): Attribution | null => {
  const source = possessorOf(context, noun)
  if (source === null || nounBefore(context, noun.from) !== undefined) return null
  const clause = opens.has('that') ? copula(context, noun.to, bounds.to) : null
  const infinitive = opens.has('to') && clause === null ? copulaWithInfinitive(context, noun.to, bounds.to) : null
  const to = clause?.captures.content?.from ?? infinitive?.captures.cue?.to
  if (to === undefined) return null
  const name = frameOf('noun', clause === null ? 'infinitive' : 'that-clause')
  if (isRefused(context, name, { at: { from: noun.from, to: noun.to }, bounds, lemma: word, source, stance }))
    return null
  const content = trim(
    context,
    boundedContent(clause === null ? 'infinitive' : 'clause', context, to, bounds, null),
    bounds,
  )
  return { rule: name, source, cue: { from: noun.head, to }, content: [content], stance }
}

const readNoun = (context: Context, noun: NounPhrase): Attribution | null => {
  const { tokens } = context
  const word = tokens[noun.head]!.lower
  const entry = reportingNouns.get(word)
  if (entry === undefined) return null
  const bounds = boundsAt(context, noun.head)
  const isAside = isComma(tokens[noun.to])
  const by = sourceAfter(context, isAside ? noun.to + 1 : noun.to, bounds)
  // "a demand, by the mayor, that"
  const after = by === null ? noun.to : isAside && isComma(tokens[by.to]) ? by.to + 1 : by.to
  const isCarried = lightVerbBefore(context, startOfNouns(context, noun)) !== undefined
  const opened =
    (isCarried && by === null ? clauseFurtherOn(context, after, bounds, word, entry) : null) ??
    complementAt(context, skipTimeOf(context, after, bounds.to), bounds, word, entry, null, isCarried)
  if (opened === null) return readCopula(context, noun, bounds, word, entry)
  const { complement, content, cueTo } = beforeMainVerb(context, noun, opened, bounds)
  const light = lightVerbBefore(context, startOfNouns(context, noun))
  const holder = by ?? (light === undefined ? null : subjectOf(context, light, bounds))
  const possessor = holder === null ? possessorOf(context, noun) : null
  const source = holder ?? possessor
  // "threw its weight behind": whoever stands between verb and noun is no part of the cue
  const carrier = by === null && possessor === null ? light : undefined
  const name = frameOf(carrier === undefined ? 'noun' : 'light verb', complement)
  const { stance } = entry
  if (isRefused(context, name, { at: { from: noun.from, to: noun.to }, bounds, source, stance })) return null
  const cue = { from: carrier?.from ?? noun.head, to: by === null ? cueTo : by.from }
  const read = { rule: name, source, cue, content: [content], stance }
  return light === undefined || possessor === null ? read : { ...read, lightVerb: { from: light.from, to: light.to } }
}

/** The verb that links an adjective to its subject, adverbs left out. */
const verbOfAdjective = ({ tokens, verbAt }: Context, at: number, from: number): VerbGroup | undefined => {
  const word = tokens[at]!.lower
  let end = at
  while (end > from && tokens[end - 1]!.pos === 'ADV') end--
  const caused = causedAdjectives.get(word)
  const { verbs, object } = caused ?? linkingVerbs
  const verb = verbAt[tokens[end - 1]?.lower === object ? end - 2 : end - 1]
  if (verb === undefined || verb.infinitive) return undefined
  const isKnown = verbs.has(verbLemma(tokens[verb.head]!.lower))
  return isKnown || (caused === undefined && verb.head === at) ? verb : undefined
}

/** "Worried that it would rain, [she] left": an adjective that opens its sentence, of the subject after its content. */
const readFrontedAdjective = (
  context: Context,
  at: number,
  bounds: ClauseBounds,
  entry: ReportingNoun,
): Attribution | null => {
  const cue = { ...wordAsVerb(at), finite: false }
  const opened = complementAt(context, at + 1, bounds, context.tokens[at]!.lower, entry, cue)
  if (opened === null || !isComma(context.tokens[opened.content.to])) return null
  const source = nounFrom(context, opened.content.to + 1, bounds.to)
  if (source === null || clauseAt(context, source.from, bounds.to) === undefined) return null
  const { complement, content, cueTo } = opened
  return {
    rule: frameOf('adjective', complement),
    source,
    cue: { from: at, to: cueTo },
    content: [content],
    stance: entry.stance,
  }
}
/** "is convinced that", "was critical of", "made it clear that". */
const readAdjective = (context: Context, at: number): Attribution | null => {
  const word = context.tokens[at]!.lower
  const entry = reportingAdjectives.get(word)
  if (entry === undefined) return null
  const bounds = boundsAt(context, at)
  if (at === bounds.from) return readFrontedAdjective(context, at, bounds, entry)
  const verb = verbOfAdjective(context, at, bounds.from)
  const opened = verb === undefined ? null : complementAt(context, at + 1, bounds, word, entry)
  const source = verb === undefined || opened === null ? null : subjectOf(context, verb, bounds)
  if (verb === undefined || opened === null || source === null) return null
  const { complement, content, cueTo } = opened
  const name = frameOf('adjective', complement)
  const { stance } = entry
  if (isRefused(context, name, { at: { from: at, to: at + 1 }, bounds, source, stance })) return null
  return { rule: name, source, cue: { from: verb.from, to: cueTo }, content: [content], stance }
}

const reportingWord = triggeredBy(() => [...reportingNouns.keys(), ...reportingAdjectives.keys()])

/** Attributions by nouns and adjectives of saying and thinking. */
export const readNouns = (context: Context): Attribution[] => {
  const { document, nounAt } = context
  const triggers = triggersOf(document)
  const found: Attribution[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!(triggers[i]! & reportingWord)) continue
      const noun = nounAt[i]
      const read = noun !== undefined && noun.head === i ? readNoun(context, noun) : readAdjective(context, i)
      if (read !== null) found.push(read)
    }
  }
  return found
}
