import { verbLemma } from '../../../document/tag/lemmas.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { formsOfHave } from '../../../lexicon/function-words.js'
import {
  type Complement,
  hearingNouns,
  leadingVerbs,
  prepositionalVerbs,
  type ReportingVerb,
  reportingVerbs,
} from '../../../lexicon/verbs/reporting.js'
import type { Attribution, Reading } from '../attribution.js'
import { boundsAt, type Context } from '../context.js'
import { seemingFrame } from '../frames/passives.js'
import { refusingVerbs } from '../lexicon.js'
import { matcher } from '../patterns.js'
import { isRefused, sourceHead } from '../refusals.js'
import { subjectOf } from '../source/subjects.js'
import { readActive } from './active.js'
import { isPassive, isReduced, readAsked, readAsPassive, readPassive } from './passive.js'
import { readSeeming } from './seeming.js'

/** A verb that reports with a preposition alone. */
const prepositional: ReportingVerb = { stance: 'says', takes: new Set() }

/** Verbs that report in one idiom alone, and how it is read. */
const idioms: ReadonlyMap<string, (reading: Reading) => Attribution | null> = new Map([
  ['put', (reading) => readPutIt(reading)],
  ['hear', (reading) => readHeard(reading)],
])

const it = matcher('it')

/** "as the mayor put it", "she put it this way": the pronoun belongs to the cue. */
const readPutIt = (reading: Reading): Attribution | null => {
  const { context, cue } = reading
  const object = it(context, cue.to, cue.to + 1)
  if (object === null || cue.passive || cue.infinitive) return null
  return readActive({ ...reading, cue: { ...cue, to: object.to } })
}

const heard: ReadonlySet<Complement> = new Set(['bare', 'clause'])

/** "The court heard [that he lied]", "[He lied], the jury heard": the words of someone unnamed. */
const readHeard = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, verb } = reading
  const hearer = cue.passive ? null : subjectOf(context, cue, bounds)
  if (hearer === null || !hearingNouns.has(sourceHead(context, hearer))) return null
  const read = readActive({ ...reading, verb: { ...verb, takes: heard } })
  return read === null ? null : { ...read, source: null }
}

const lemmaOf = ({ tokens }: Context, { head }: VerbGroup): string => verbLemma(tokens[head]!.lower)

const particle = matcher('on')
const notYet = matcher('yet')

/** "has yet to [comment]": a silence, so far. */
const leadByHave = (context: Context, cue: VerbGroup): VerbGroup | null => {
  const leading = notYet(context, cue.from - 1, cue.from) === null ? undefined : context.verbAt[cue.from - 2]
  const isAlone =
    leading?.finite === true && leading.to === cue.from - 1 && formsOfHave.has(context.tokens[leading.head]!.lower)
  return isAlone ? { ...leading, to: cue.to, head: cue.head, negated: true } : null
}

/** "declined to [specify]", "went on to [say]": the two verbs are one cue. */
const leadBy = (context: Context, cue: VerbGroup): VerbGroup | null => {
  const { verbAt } = context
  const isApart = verbAt[cue.from - 1] === undefined && particle(context, cue.from - 1, cue.from) !== null
  const leading = verbAt[isApart ? cue.from - 2 : cue.from - 1]
  if (leading === undefined || leading.infinitive || leading.from >= cue.from) return null
  const lemma = lemmaOf(context, leading)
  return leadingVerbs.has(lemma) || refusingVerbs.has(lemma) ? { ...leading, to: cue.to, head: cue.head } : null
}

/** Whether a verb of refusing leads to the cue: it is a silence, whatever it would have said. */
const isDeclined = ({ tokens }: Context, cue: VerbGroup, led: VerbGroup): boolean => {
  for (let i = led.from; i < cue.from; i++) if (refusingVerbs.has(verbLemma(tokens[i]!.lower))) return true
  return false
}

/** "declined to say", "went on to say": an infinitive with the verb that leads to it. */
const readLed = (reading: Reading): Attribution | null => {
  const { context, cue } = reading
  const led = leadBy(context, cue) ?? leadByHave(context, cue)
  if (led !== null && isRefused(context, 'verb', { at: led, bounds: reading.bounds, modal: led.modal })) return null
  const read = led === null ? null : readActive({ ...reading, cue: led })
  return read !== null && led !== null && isDeclined(context, cue, led) ? { ...read, stance: 'declines' } : read
}

/** Reads the attribution of a verb group; null where it reports nothing. */
export const readVerb = (context: Context, cue: VerbGroup): Attribution | null => {
  const lemma = lemmaOf(context, cue)
  if (seemingFrame.verbs.has(lemma)) return readSeeming(context, cue)
  const verb = reportingVerbs.get(lemma) ?? (prepositionalVerbs.has(lemma) ? prepositional : undefined)
  if (verb === undefined) return null
  const bounds = boundsAt(context, cue.head)
  if (isRefused(context, 'verb', { at: cue, bounds, modal: cue.modal })) return null
  const reading: Reading = { context, cue, bounds, lemma, verb }
  const idiom = idioms.get(lemma)
  if (idiom !== undefined) return idiom(reading)
  const participial = (cue.passive ? readAsPassive(reading) : null) ?? readAsked(reading)
  if (participial !== null) return participial
  if (isPassive(context, cue) || isReduced(context, cue, bounds.to)) return readPassive(reading)
  return cue.infinitive ? readLed(reading) : readActive(reading)
}
