import { verbLemma } from '../../../document/tag/readings.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { prepositionalVerbs, reportingVerbs } from '../../../lexicon/reporting.js'
import { words } from '../../../lexicon/word-list.js'
import { isComma, type Scene } from '../context.js'
import { nounFrom } from '../source/noun-phrases.js'
import { endOfAttribution, skipAdjuncts } from './adjuncts.js'

/** Whether a verb can be a cue. */
export const reports = (scene: Scene, verb: VerbGroup | undefined): boolean => {
  if (verb === undefined) return false
  const lemma = verbLemma(scene.tokens[verb.head]!.lower)
  return reportingVerbs.has(lemma) || prepositionalVerbs.has(lemma)
}

/** The verb whose subject opens at `at`, within a few words: "[he] will", "[the men in charge] say". */
const verbOfSubject = (scene: Scene, at: number, to: number): VerbGroup | undefined => {
  let i = at
  while (i < to && scene.tokens[i]!.pos === 'ADV') i++
  const noun = nounFrom(scene, i, to)
  if (noun === null) return undefined
  let end = noun.to
  while (end < to && scene.tokens[end]!.pos === 'ADV' && scene.verbAt[end] === undefined) end++
  const verb = scene.verbAt[end]
  return verb?.from === end ? verb : undefined
}

/** The finite verb of a clause that opens at `at`. */
export const clauseAt = (scene: Scene, at: number, to: number): VerbGroup | undefined => {
  const verb = verbOfSubject(scene, at, to)
  return verb?.finite === true ? verb : undefined
}

/** The main clause after a subordinate one: its verb may look like a participle ("When it rained, sailors [left]"). */
export const mainClauseAt = (scene: Scene, at: number, to: number): boolean => {
  const verb = verbOfSubject(scene, at, to)
  if (verb === undefined || verb.finite) return verb !== undefined
  return scene.tokens[verb.head]!.form === 'participle' && scene.tokens[verb.to]?.lower !== 'by'
}

const embedders = words('how that what whatever where whether which who whoever whose why')

/** Whether a finite verb follows before the clause can have ended, other than those of clauses inside it. */
export const hasFinite = (scene: Scene, at: number, to: number): boolean => {
  const { tokens, verbAt } = scene
  let embedded = 0
  for (let i = at; i < to && i < at + 40; i++) {
    const token = tokens[i]!
    // "the flight, and it ...", "this, minus the claim that ...": the verb of something else
    if (token.lower === 'that' && token.pos === 'SCONJ' && i > at && verbAt[i + 1]?.finite !== true) return false
    if (isComma(token) && tokens[i + 1]?.pos === 'CCONJ') return false
    // "knew the man but the woman left", "figures the money in and calls it fair"
    if (token.lower === 'but' && clauseAt(scene, i + 1, to) !== undefined) return false
    if (i > at && embedders.has(token.lower) && token.pos !== 'DET') embedded++
    const verb = verbAt[i]
    if (verb === undefined) continue
    if (verb.finite && embedded === 0) return i === at || tokens[verb.from - 1]!.pos !== 'CCONJ'
    if (verb.finite) embedded--
    i = verb.to - 1
  }
  return false
}

/** Verbs of speech proper: another of them in the same tense is another cue. */
export const speaks = (scene: Scene, verb: VerbGroup): boolean => {
  const takes = reportingVerbs.get(verbLemma(scene.tokens[verb.head]!.lower))?.takes
  // "began", "continued" speak only with a quote
  return takes?.has('quote') === true && takes.size > 1
}

const hears = ({ tokens }: Scene, verb: VerbGroup): boolean =>
  reportingVerbs.get(verbLemma(tokens[verb.head]!.lower))?.takes.has('told') === true

/** "..., say [sailors]": a base form before its subject needs a plural; "say, two days" has none. */
const agrees = ({ tokens, nounAt }: Scene, at: number): boolean => {
  const noun = nounAt[at + 1]
  return (
    tokens[at]!.form !== 'base' ||
    (noun !== undefined && tokens[noun.head]!.number === 'plural' && tokens[noun.from]!.pos !== 'NUM')
  )
}

/** "..., she said", "..., said the mayor" from the word after the comma on. */
export const opensAttribution = (scene: Scene, at: number, to: number): boolean => {
  const { tokens, verbAt, nounAt } = scene
  const inverted = verbAt[at]
  if (inverted !== undefined && inverted.from === at && inverted.head === at && speaks(scene, inverted))
    return tokens[at]!.form !== 'gerund' && nounAt[at + 1] !== undefined && agrees(scene, at)
  const clause = clauseAt(scene, at, to)
  if (clause === undefined || !reports(scene, clause)) return false
  const end = !speaks(scene, clause)
    ? clause.to
    : hears(scene, clause)
      ? endOfAttribution(scene, clause.to, to)
      : skipAdjuncts(scene, clause.to, to)
  return end >= to || tokens[end]!.pos === 'PUNCT'
}

/** The form that carries the tense of a group: that of its first verb. */
const tenseOf = ({ tokens }: Scene, { from, to }: VerbGroup): string | null => {
  for (let i = from; i < to; i++) if (tokens[i]!.form !== null) return tokens[i]!.form
  return null
}

/** Whether two groups are in the same tense. */
export const sameTense = (scene: Scene, verb: VerbGroup, cue: VerbGroup): boolean =>
  tenseOf(scene, verb) === tenseOf(scene, cue) &&
  verb.infinitive === cue.infinitive &&
  (verb.modal === null) === (cue.modal === null)
