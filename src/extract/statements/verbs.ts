import type { VerbGroup } from '../../document/phrases.js'
import { verbLemma } from '../../document/readings.js'
import type { TokenRange } from '../../document/span.js'
import {
  type Complement,
  disclosingVerbs,
  prepositionalVerbs,
  type ReportingStance,
  type ReportingVerb,
  reportingVerbs,
} from '../../lexicon/reporting.js'
import type { Attribution } from './attribution.js'
import { endOfContent } from './clauses.js'
import { endOfAttribution, quoteAfter, type RightSide, rightSideOf, skipAdjuncts } from './complements.js'
import type { Quote } from './quotes.js'
import { isComma, isDash, quoteEndingAt, type Region, regionAt, type Scene, trim } from './scene.js'
import { nounFrom, subjectOf } from './sources.js'

const nothing: ReadonlySet<never> = new Set()
const clauses: ReadonlySet<Complement> = new Set(['quote', 'clause', 'bare'])

/** Where the content before an attribution begins: with its sentence, or with the first sentence of a quote that ends it. */
const fronted = (scene: Scene, at: number, region: Region): TokenRange | null => {
  const { tokens, document } = scene
  const beforeComma = at > 0 && isComma(tokens[at - 1]) ? at - 1 : at
  const quote = quoteEndingAt(scene, at, region) ?? quoteEndingAt(scene, beforeComma, region)
  if (quote === undefined) {
    if (at - 1 <= region.from || !(isComma(tokens[at - 1]) || isDash(tokens[at - 1]))) return null
    return trim(scene, { from: region.from, to: at - 1 }, region)
  }
  const sentence = document.sentences[tokens[quote.from]!.sentence]!
  const from = opensSentence(scene, quote) ? quote.from : sentence.from
  return trim(scene, { from, to: quote.to }, { ...region, from })
}

/** A quote whose first word has a capital is a sentence of its own, whatever stands before it. */
const opensSentence = ({ tokens }: Scene, quote: Quote): boolean => {
  const first = tokens.slice(quote.from, quote.from + 3).find(({ shape }) => shape !== 'other')
  return first?.shape === 'capitalized'
}

/** Whether an attribution that begins at `at` has a quote before it. */
const quoted = (scene: Scene, at: number, region: Region): boolean => {
  const { tokens, document } = scene
  if (document.sentences[tokens[at]!.sentence]!.from === at && document.sentences[tokens[at]!.sentence]!.opensParagraph)
    return false
  const quote = quoteEndingAt(scene, at, region)
  if (quote !== undefined) return /^[,.!?…]$|^\.\.+$|^[–—-]+$/.test(tokens[lastInside(scene, quote.to)]?.text ?? '')
  return isComma(tokens[at - 1]) && quoteEndingAt(scene, at - 1, region) !== undefined
}

/** The last token of a quote that ends at `to` before its closing mark. */
const lastInside = ({ tokens }: Scene, to: number): number => {
  let i = to - 1
  while (i > 0 && /^["'”’»]$/.test(tokens[i]!.text)) i--
  return i
}

/** The source after the verb: `"...," said Ann Lee, a lawyer`. */
const invertedSource = (scene: Scene, cue: VerbGroup, region: Region): TokenRange | null => {
  const noun = nounFrom(scene, cue.to, region.to)
  if (noun === null) return null
  const next = scene.tokens[noun.to]
  return noun.to >= region.to ||
    next!.pos === 'PUNCT' ||
    next!.pos === 'ADP' ||
    next!.pos === 'SCONJ' ||
    next!.pos === 'CCONJ' ||
    next!.pos === 'PRON' ||
    next!.pos === 'VERB'
    ? noun
    : null
}

interface Reading {
  readonly scene: Scene
  readonly cue: VerbGroup
  readonly region: Region
  readonly lemma: string
  readonly verb: ReportingVerb
}

/** The rest of a content that an attribution interrupts: `"A," she said, "B"`; "A, she said, B". */
const resumed = ({ scene, region, cue }: Reading, at: number, isQuote: boolean): TokenRange | null => {
  const { tokens } = scene
  if (!isComma(tokens[at]) || at + 1 >= region.to) return null
  const quote = quoteAfter(scene, at, region)
  if (quote !== null) return quote
  const next = tokens[at + 1]!
  if (
    isQuote ||
    next.form === 'gerund' ||
    next.pos === 'CCONJ' ||
    next.pos === 'SCONJ' ||
    next.pos === 'PRON' ||
    next.pos === 'ADP'
  )
    return null
  const to = endOfContent(scene, at + 1, region, cue)
  return to > at + 1 ? { from: at + 1, to } : null
}

/** Content before its cue. */
const readFronted = (reading: Reading, source: TokenRange | null): Omit<Attribution, 'stance'> | null => {
  const { scene, cue, region, verb } = reading
  const { tokens } = scene
  const takes = verb.takes
  if (!takes.has('quote') && !takes.has('bare')) return null
  const isPast = tokens[cue.head]!.form !== 'gerund' && !cue.infinitive
  if (!isPast) return null
  const inverted =
    source === null ||
    source.to < cue.from - 3 ||
    quoteEndingAt(scene, cue.from, region) ||
    isComma(tokens[cue.from - 1])
      ? invertedSource(scene, cue, region)
      : null
  const isInverted = inverted !== null && fronted(scene, cue.from, region) !== null && cue.from === cue.head
  const start = isInverted ? cue.from : source?.from
  if (start === undefined) return null
  const before = fronted(scene, start, region)
  if (before === null || before.to <= before.from) return null
  const isQuote = takes.has('quote') && quoted(scene, start, region)
  const speaker = isInverted ? inverted : source!
  const end = isInverted ? skipAdjuncts(scene, inverted.to, region.to) : endOfAttribution(scene, cue.to, region)
  const next = tokens[end]
  const closes =
    end >= region.to ||
    next!.pos === 'PUNCT' ||
    next!.form === 'gerund' ||
    next!.pos === 'SCONJ' ||
    next!.pos === 'CCONJ'
  if (!isQuote && !closes) return null
  const rest = resumed(reading, end, isQuote)
  const order = isInverted ? 'cue-source' : 'source-cue'
  return {
    rule: `statements/${isQuote ? 'quote' : 'clause'}-${order}`,
    source: speaker,
    cue: { from: cue.from, to: cue.to },
    content: rest === null ? [before] : [before, rest],
  }
}

const silent = (cue: VerbGroup, lemma: string): boolean => cue.negated && disclosingVerbs.has(lemma)

/** "call for", "talk about": the longest preposition that the verb reports with. */
const prepositional = (
  scene: Scene,
  cue: VerbGroup,
  region: Region,
  lemma: string,
): (RightSide & { stance: ReportingStance }) | null => {
  const table = prepositionalVerbs.get(lemma)
  if (table === undefined) return null
  const { tokens } = scene
  let at = cue.to
  while (at < region.to && tokens[at]!.pos === 'ADV' && !table.has(tokens[at]!.lower)) at++
  const one = tokens[at]?.lower ?? ''
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`
  const stance = table.get(two) ?? table.get(one)
  if (stance === undefined) return null
  const from = at + (table.has(two) ? 2 : 1)
  if (one === 'out') {
    const clause = rightSideOf(scene, cue, region, lemma, clauses, from)
    if (clause !== null) return { ...clause, stance }
  }
  if (from >= region.to || (tokens[from]!.pos === 'PUNCT' && scene.quoteAt[from] === region.quote)) return null
  return {
    cueTo: from,
    content: { from, to: endOfContent(scene, from, region, cue, 'object') },
    grammar: 'cue-preposition',
    stance,
  }
}

/** Reads an active verb: what it reports, and whose words they are. */
const readActive = (reading: Reading): Attribution | null => {
  const { scene, cue, region, lemma, verb } = reading
  const source = subjectOf(scene, cue, region)
  const stance: ReportingStance = silent(cue, lemma) ? 'declines' : verb.stance
  const hasQuoteBefore = [cue.from, source?.from ?? -1].some((at) => at > 0 && quoted(scene, at, region))
  const right = hasQuoteBefore
    ? null
    : (prepositional(scene, cue, region, lemma) ?? rightSideOf(scene, cue, region, lemma, verb.takes))
  if (right === null) {
    const before = readFronted(reading, source)
    return before === null ? null : { ...before, stance }
  }
  if (source === null && scene.tokens[cue.head]!.form !== 'gerund') return null
  const ownStance = 'stance' in right && !silent(cue, lemma) ? (right.stance as ReportingStance) : stance
  return {
    rule: `statements/source-${right.grammar}`,
    source,
    cue: { from: cue.from, to: right.cueTo },
    content: [trim(scene, right.content, region)],
    stance: ownStance,
  }
}

/** Reads "is expected to", "was described as", "has been criticized": the subject is part of the content. */
const readPassive = ({ scene, cue, region, lemma, verb }: Reading): Attribution | null => {
  const { tokens, verbAt } = scene
  const subject = subjectOf(scene, cue, region)
  const at = cue.to
  if (subject === null) return null
  const by = tokens[at]?.lower === 'by' ? nounFrom(scene, at + 1, region.to) : null
  const after = by?.to ?? at
  const infinitive = verbAt[after]?.infinitive === true && verbAt[after]!.from === after
  const opens = infinitive && (verb.takes.has('ordered') || verb.takes.has('bare') || verb.takes.has('predicated'))
  const isAs = tokens[after]?.lower === 'as' && (verb.takes.has('predicated') || verb.takes.has('person'))
  const isNamed =
    verb.takes.has('predicated') &&
    /^(?:brand|call|consider|deem|dub|label|term)$/.test(lemma) &&
    by === null &&
    after < region.to &&
    tokens[after]!.pos !== 'PUNCT' &&
    tokens[after]!.pos !== 'ADP'
  const isJudged = verb.takes.has('person') || (by !== null && verb.takes.has('object'))
  if (!opens && !isAs && !isNamed && !isJudged) return null
  const from = isAs || opens ? after + 1 : after
  const rest =
    from < region.to && tokens[from]!.pos !== 'PUNCT'
      ? trim(scene, { from, to: endOfContent(scene, from, region, cue) }, region)
      : null
  return {
    rule: `statements/passive-cue-${opens ? 'infinitive' : isAs || isNamed ? 'predication' : 'judgment'}`,
    source: by,
    cue: { from: cue.from, to: isAs || opens ? after + 1 : by === null ? at : at + 1 },
    content: rest === null || rest.to <= rest.from ? [subject] : [subject, rest],
    stance: verb.stance,
  }
}

const hasBe = ({ tokens }: Scene, cue: VerbGroup): boolean =>
  cue.passive &&
  cue.from < cue.head &&
  tokens.slice(cue.from, cue.head).some(({ lower }) => /^(?:is|are|was|were|be|been|being|'s|'re|am|'m)$/.test(lower))

/** Reads the attribution of a verb group; null where it reports nothing. */
export const readVerb = (scene: Scene, cue: VerbGroup): Attribution | null => {
  const lemma = verbLemma(scene.tokens[cue.head]!.lower)
  const verb =
    reportingVerbs.get(lemma) ??
    (prepositionalVerbs.has(lemma) ? { stance: 'says' as const, takes: nothing } : undefined)
  if (verb === undefined) return null
  const reading: Reading = { scene, cue, region: regionAt(scene, cue.head), lemma, verb }
  if (hasBe(scene, cue)) return readPassive(reading)
  if (cue.infinitive) return null
  return readActive(reading)
}
