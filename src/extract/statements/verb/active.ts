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
import { isComma, regionAt, type Scene, trim } from '../context.js'
import { nounFrom } from '../source/noun-phrases.js'
import { quoterOf, subjectOf } from '../source/subjects.js'
import { isThat, type RightSide, rightSideOf } from './complements.js'
import { contentAround, contentBefore, quoteBefore, readFronted } from './fronted.js'
import { opensObject } from './objects.js'
import { isPassive, isReduced, readAsked, readAsPassive, readPassive } from './passive.js'
import { type Prepositional, readPrepositional } from './prepositional.js'
import { readExtracted } from './relatives.js'

const nothing: ReadonlySet<never> = new Set()
const heard: ReadonlySet<Complement> = new Set(['bare', 'clause'])

const silent = (cue: VerbGroup, lemma: string): boolean => cue.negated && disclosingVerbs.has(lemma)

/** Whether nothing but adverbs and asides stands between a subject and its verb. */
const isNear = ({ tokens, verbAt }: Scene, source: TokenRange, cue: VerbGroup): boolean => {
  for (let i = source.to; i < cue.from; i++) {
    const verb = verbAt[i]
    if (verb?.finite === true && tokens[verb.from - 1]?.pos !== 'PRON') return false
  }
  return source.to <= cue.from
}

/** "As the mayor noted, ...", "..., as the mayor noted, ...". */
const readAsClause = (reading: Reading, source: TokenRange): Attribution | null => {
  const { scene, cue, verb } = reading
  const parts = contentAround(reading, source.from - 1)
  if (scene.tokens[source.from - 1]?.lower !== 'as' || parts.length === 0) return null
  if (!verb.takes.has('quote') && !verb.takes.has('bare') && !verb.takes.has('clause')) return null
  const cueTo = scene.tokens[cue.to]?.lower === 'out' || scene.tokens[cue.to]?.lower === 'it' ? cue.to + 1 : cue.to
  return {
    rule: 'statements/as-source-cue',
    source,
    cue: { from: cue.from, to: cueTo },
    content: parts,
    stance: verb.stance,
  }
}

/** The lemma of the noun that a source is about: "poll" in "a new poll of voters". */
const headOf = ({ tokens, nounAt }: Scene, source: TokenRange): string => {
  const noun = nounAt[source.from]
  if (noun === undefined) return ''
  // "the poll [last month]"
  const head = noun.head < source.to ? noun.head : source.to - 1
  return nounLemma(tokens[head]!.lower)
}

/** "The poll showed [Lee ahead]": papers and counts tell things too. */
const readPoll = ({ scene, cue, region, verb }: Reading, source: TokenRange): Attribution | null => {
  if (!verb.takes.has('poll') || !pollNouns.has(headOf(scene, source)) || !opensObject(scene, cue.to, region))
    return null
  const content = trim(scene, { from: cue.to, to: endOfContent(scene, cue.to, region, cue, 'object') }, region)
  return { rule: 'statements/poll-cue-object', source, cue, content: [content], stance: verb.stance }
}

/** "Watching polls, [he said,] “is like watching grass”": what stands before an attribution that a quote in small letters follows. */
const interrupted = ({ scene, region }: Reading, source: TokenRange, quote: TokenRange): TokenRange | null => {
  for (let i = quote.from; i < quote.from + 3; i++) {
    const shape = scene.tokens[i]?.shape
    if (shape === 'lower') return contentBefore(scene, source.from, region)
    if (shape !== 'other') return null
  }
  return null
}

/** "Saying that it was late, [she] left": the subject of the clause after a gerund's content. */
const laterSubject = ({ scene, cue, region }: Reading, at: number): TokenRange | null =>
  cue.from === region.from && isComma(scene.tokens[at]) ? nounFrom(scene, at + 1, region.to) : null

/** "asked [her to leave]", "told [them to wait]": saying that someone is to act is a demand. */
const orders = ({ grammar }: RightSide, lemma: string): 'demands' | null =>
  grammar === 'cue-person-infinitive' && (lemma === 'ask' || lemma === 'tell') ? 'demands' : null

/** "..., [a claim] Lee denied": a noun of saying and the name after it are one phrase to the eye. */
const claimBefore = ({ scene, cue, verb }: Reading, source: TokenRange): Attribution | null => {
  const { tokens } = scene
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

/** Reads an active verb: what it reports, and whose words they are. */
const readActive = (reading: Reading): Attribution | null => {
  const { scene, cue, region, lemma, verb } = reading
  const { tokens } = scene
  const source = subjectOf(scene, cue, region)
  if (verb.takes.has('poll') && source !== null && pictureNouns.has(headOf(scene, source))) return null
  const stance = silent(cue, lemma) ? 'declines' : verb.stance
  const starts = source === null || !isNear(scene, source, cue) ? [cue.from] : [cue.from, source.from]
  const takesQuote = verb.takes.has('quote') && tokens[cue.head]!.form !== 'gerund'
  const leads = takesQuote ? starts.map((at) => (at > 0 ? quoteBefore(scene, at, region) : null)) : []
  const isClause = verb.takes.has('clause') && isThat(scene, skipAdjuncts(scene, cue.to, region.to))
  const named = source === null ? null : claimBefore(reading, source)
  if (named !== null) return named
  const inner =
    source !== null && verb.takes.has('predicated') && tokens[cue.to]?.lower === 'as'
      ? readExtracted(reading, source)
      : null
  if (inner !== null) return inner
  const right = leads.includes('open')
    ? null
    : ((isClause ? null : readPrepositional(reading)) ?? rightSideOf(scene, cue, region, lemma, verb.takes))
  if (right === null) return readElsewhere(reading, source, stance)
  if (source === null && tokens[cue.head]!.form !== 'gerund') return null
  const content = trim(scene, right.content, region)
  const quoter = quoterOf(scene, cue, region)
  const before = right.grammar === 'cue-quote' && source !== null ? interrupted(reading, source, content) : null
  return {
    rule: `statements/source-${right.grammar}`,
    source: source ?? laterSubject(reading, right.content.to),
    cue: { from: cue.from, to: right.cueTo },
    content: before === null ? [content] : [before, content],
    via: quoter === null ? [] : [quoter],
    stance:
      'stance' in right && stance !== 'declines' ? (right as Prepositional).stance : (orders(right, lemma) ?? stance),
  }
}

/** "declined to [specify]", "went on to [say]": the two verbs are one cue. */
const leadBy = (scene: Scene, cue: VerbGroup): VerbGroup | null => {
  const { tokens, verbAt } = scene
  const leading = verbAt[cue.from - 1] ?? (tokens[cue.from - 1]?.lower === 'on' ? verbAt[cue.from - 2] : undefined)
  if (leading === undefined || leading.infinitive || leading.from >= cue.from) return null
  const lemma = verbLemma(tokens[leading.head]!.lower)
  const refuses = lemma === 'decline' || lemma === 'refuse'
  return refuses || leadingVerbs.has(lemma) ? { ...leading, to: cue.to, head: cue.head } : null
}

/** A group led by a verb of refusing is a silence, whatever it would have said. */
const declines = ({ tokens }: Scene, cue: VerbGroup, led: VerbGroup): boolean => {
  for (let i = led.from; i < cue.from; i++) if (/^(?:declin|refus|fail)/.test(tokens[i]!.lower)) return true
  return false
}

/** "the council should realise": nobody has said so yet. */
const obliges = ({ modal }: VerbGroup): boolean => modal === 'should' || modal === 'must' || modal === 'ought'

/** "The court heard [that he lied]", "[He lied], the jury heard": the words of someone unnamed. */
const readHeard = (scene: Scene, cue: VerbGroup, verb: ReportingVerb): Attribution | null => {
  if (cue.passive) return null
  const reading = { scene, cue, region: regionAt(scene, cue.head), lemma: 'hear', verb }
  const hearer = subjectOf(scene, cue, reading.region)
  if (hearer === null || !hearingNouns.has(headOf(scene, hearer))) return null
  const read = readActive({ ...reading, verb: { ...verb, takes: heard } })
  return read === null ? null : { ...read, source: null }
}

/** "as the mayor put it", "she put it this way": the pronoun belongs to the cue. */
const readPutIt = (scene: Scene, cue: VerbGroup, verb: ReportingVerb): Attribution | null => {
  if (scene.tokens[cue.to]?.lower !== 'it' || cue.passive || cue.infinitive) return null
  const whole = { ...cue, to: cue.to + 1 }
  return readActive({ scene, cue: whole, region: regionAt(scene, cue.head), lemma: 'put', verb })
}

/** Reads the attribution of a verb group; null where it reports nothing. */
export const readVerb = (scene: Scene, cue: VerbGroup): Attribution | null => {
  const lemma = verbLemma(scene.tokens[cue.head]!.lower)
  const known = reportingVerbs.get(lemma)
  const verb = known ?? (prepositionalVerbs.has(lemma) ? { stance: 'says' as const, takes: nothing } : undefined)
  if (verb === undefined || obliges(cue)) return null
  if (lemma === 'put') return readPutIt(scene, cue, verb)
  if (lemma === 'hear') return readHeard(scene, cue, verb)
  const region = regionAt(scene, cue.head)
  if (cue.passive) {
    const as = readAsPassive({ scene, cue, region, lemma, verb })
    if (as !== null) return as
  }
  const asked = readAsked({ scene, cue, region, lemma, verb })
  if (asked !== null) return asked
  if (isPassive(scene, cue) || isReduced(scene, cue, region.to)) return readPassive({ scene, cue, region, lemma, verb })
  if (!cue.infinitive) return readActive({ scene, cue, region, lemma, verb })
  const led = leadBy(scene, cue)
  const read = led === null ? null : readActive({ scene, cue: led, region, lemma, verb })
  return read === null || led === null || !declines(scene, cue, led) ? read : { ...read, stance: 'declines' }
}
