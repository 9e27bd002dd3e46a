import type { VerbGroup } from '../../document/phrases.js'
import { verbLemma } from '../../document/readings.js'
import { prepositionalVerbs, reportingVerbs } from '../../lexicon/reporting.js'
import { isComma, isDash, quoteOpeningAt, type Region, type Scene } from './scene.js'
import { nounFrom } from './sources.js'

/** How long an unquoted content may be, in tokens. */
const longest = 250

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
const mainClauseAt = (scene: Scene, at: number, to: number): boolean => {
  const verb = verbOfSubject(scene, at, to)
  if (verb === undefined || verb.finite) return verb !== undefined
  return scene.tokens[verb.head]!.form === 'participle' && scene.tokens[verb.to]?.lower !== 'by'
}

/** Whether a finite verb follows before the clause can have ended. */
export const hasFinite = (scene: Scene, at: number, to: number): boolean => {
  const { tokens, verbAt } = scene
  for (let i = at; i < to && i < at + 40; i++) {
    const token = tokens[i]!
    // "the flight, and it ...", "this, minus the claim that ...": the verb of something else
    if (token.lower === 'that' && token.pos === 'SCONJ' && i > at && verbAt[i + 1]?.finite !== true) return false
    if (isComma(token) && tokens[i + 1]?.pos === 'CCONJ') return false
    const verb = verbAt[i]
    if (verb === undefined) continue
    const previous = tokens[verb.from - 1]
    const relative = previous?.pos === 'PRON' && /^(?:who|which|that)$/.test(previous.lower)
    if (verb.finite && !relative) return true
    i = verb.to - 1
  }
  return false
}

/** What the content is made of: clauses run on where objects end. */
export type ContentKind = 'clause' | 'infinitive' | 'object'

/** What the search for the end of a content knows of its place. */
interface Place {
  readonly scene: Scene
  readonly region: Region
  readonly cue: VerbGroup | null
  readonly kind: ContentKind
  /** the cue stands in a clause that the main clause follows: "While she says ..., he ..." */
  readonly isSubordinate: boolean
}

const subordinators = new Set([
  'after',
  'although',
  'amid',
  'as',
  'because',
  'before',
  'despite',
  'following',
  'given',
  'if',
  'once',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'where',
  'whereas',
  'while',
  'which',
  'who',
  'with',
  'without',
  'in',
])

/** Whether the clause around `at` opens as one that another follows or holds. */
const opensSubordinate = ({ tokens }: Scene, at: number, region: Region): boolean => {
  let i = at - 1
  while (i >= region.from && at - i < 40 && !isComma(tokens[i]) && !isDash(tokens[i])) i--
  const opener = tokens[i + 1]
  if (opener === undefined) return false
  return i + 1 < at ? subordinators.has(opener.lower) : i + 1 === region.from && opener.form === 'gerund'
}

/** Verbs of speech proper: another of them in the same tense is another cue. */
export const speaks = (scene: Scene, verb: VerbGroup): boolean =>
  reportingVerbs.get(verbLemma(scene.tokens[verb.head]!.lower))?.takes.has('quote') === true

/** "..., she said", "..., said the mayor" from the word after the comma on. */
const opensAttribution = (scene: Scene, at: number, to: number): boolean => {
  const { tokens, verbAt, nounAt } = scene
  const inverted = verbAt[at]
  if (inverted !== undefined && inverted.from === at && inverted.head === at && speaks(scene, inverted))
    return tokens[at]!.form !== 'gerund' && tokens[at]!.form !== 'base' && nounAt[at + 1] !== undefined
  const clause = clauseAt(scene, at, to)
  return clause !== undefined && reports(scene, clause) && (clause.to >= to || tokens[clause.to]!.pos === 'PUNCT')
}

/** The form that carries the tense of a group: that of its first verb. */
const tenseOf = ({ tokens }: Scene, { from, to }: VerbGroup): string | null => {
  for (let i = from; i < to; i++) if (tokens[i]!.form !== null) return tokens[i]!.form
  return null
}

const sameTense = (scene: Scene, verb: VerbGroup, cue: VerbGroup): boolean =>
  tenseOf(scene, verb) === tenseOf(scene, cue) && verb.infinitive === cue.infinitive

const closesBeforeConjunction = ({ scene, region, cue, kind }: Place, at: number): boolean => {
  const { tokens, verbAt } = scene
  if (tokens[at + 1]?.lower === 'that') return false
  const next = verbAt[at + 1]
  if (next?.from === at + 1 && next.finite && cue?.finite === true && sameTense(scene, next, cue)) return true
  const clause = clauseAt(scene, at + 1, region.to)
  return clause !== undefined && (kind !== 'clause' || tokens[at]!.lower === 'but' || reports(scene, clause))
}

const closesAfterComma = (place: Place, at: number): boolean => {
  const { scene, region, kind, isSubordinate } = place
  const { tokens, verbAt } = scene
  const token = tokens[at]
  if (token === undefined || at >= region.to) return true
  const verb = verbAt[at]
  if (token.lower === 'according' || token.lower === 'amid' || token.lower === 'however') return true
  if (verb?.from === at && tokens[verb.head]!.form === 'gerund' && (kind !== 'clause' || reports(scene, verb)))
    return true
  if (token.pos === 'CCONJ') return closesBeforeConjunction(place, at)
  if (/^(?:though|although|while|as|whereas)$/.test(token.lower)) return true
  if (kind === 'object' && (token.pos === 'SCONJ' || /^(?:who|which)$/.test(token.lower))) return true
  if (opensAttribution(scene, at, region.to)) return true
  if (kind === 'object' && (token.lower === 'a' || token.lower === 'an')) return true
  if (verb?.from === at && verb.finite && kind !== 'clause' && place.cue !== null && sameTense(scene, verb, place.cue))
    return true
  if (kind !== 'clause' || isSubordinate) {
    if (isSubordinate ? mainClauseAt(scene, at, region.to) : clauseAt(scene, at, region.to) !== undefined) return true
    if (verb?.from === at && verb.finite && isSubordinate) return true
  }
  return false
}

/** Whether a coordinate cue begins: "said it failed and [added]", "praised her and [left]". */
const opensCoordinateCue = ({ scene, cue, kind }: Place, at: number): boolean => {
  const { tokens, verbAt } = scene
  const verb = verbAt[at + 1]
  if (tokens[at]!.pos !== 'CCONJ' || verb === undefined || cue === null || verb.from !== at + 1) return false
  if (kind !== 'clause' && verb.finite && cue.finite && tokens[verb.from]!.form !== 'base') return true
  return reports(scene, verb) && (speaks(scene, verb) || kind !== 'clause') && sameTense(scene, verb, cue)
}

const adjunctOpeners = new Set([
  'after',
  'although',
  'amid',

  'because',
  'before',
  'despite',
  'during',
  'if',
  'though',
  'unless',
  'until',
  'when',
  'while',
])

/** Where the content that begins at `from` ends: with its sentence, or where another clause takes over. */
export const endOfContent = (
  scene: Scene,
  from: number,
  region: Region,
  cue: VerbGroup | null,
  kind: ContentKind = 'clause',
): number => {
  const { tokens, quotes, quoteAt } = scene
  const start = cue?.from ?? from
  const place: Place = { scene, region, cue, kind, isSubordinate: opensSubordinate(scene, start, region) }
  const isRelative = cue !== null && opensRelative(scene, cue)
  const inDash = dashOpenBefore(scene, start, region)
  let depth = 0
  for (let i = from; i < region.to && i < from + longest; i++) {
    const quote = quoteOpeningAt(scene, i, region)
    if (quote !== undefined) {
      if (quote.to >= region.to) return quote.to
      i = quote.to - 1
      if (
        scene.verbAt[quote.to]?.from === quote.to &&
        tokens[quote.to]!.form === 'gerund' &&
        reports(scene, scene.verbAt[quote.to])
      )
        return quote.to
      if (isComma(tokens[i + 1]) && closesAfterComma(place, i + 2)) return quote.to
      if (isComma(tokens[i - 1]) && closesAfterComma(place, i + 1)) return quote.to
      continue
    }
    if (quoteAt[i] !== region.quote && quotes[quoteAt[i]!] === undefined) return i
    const token = tokens[i]!
    if (token.text === '(') depth++
    else if (token.text === ')' && --depth < 0) return i
    else if (token.text === ';') return i
    else if (
      i > from &&
      isDash(token) &&
      (inDash ||
        kind === 'object' ||
        scene.verbAt[i + 1]?.finite === false ||
        /^[SC]CONJ$/.test(tokens[i + 1]?.pos ?? ''))
    )
      return i
    else if (i > from && isComma(token) && closesAfterComma(place, i + 1)) return i
    else if (i > from && opensCoordinateCue(place, i)) return i
    else if (i > from && isRelative && kind !== 'clause' && opensMainVerb(scene, i)) return i
    else if (
      i > from &&
      kind === 'object' &&
      token.pos !== 'ADV' &&
      adjunctOpeners.has(token.lower) &&
      tokens[i - 1]!.pos !== 'ADP'
    )
      return i
  }
  return Math.min(region.to, from + longest)
}

/** "those who favor taxes [agree]": the verb of the noun that a relative clause hangs on. */
const opensMainVerb = ({ tokens, verbAt }: Scene, at: number): boolean => {
  const verb = verbAt[at]
  if (verb?.finite !== true || verb.from !== at) return false
  return !/^(?:PRON|SCONJ|CCONJ)$/.test(tokens[at - 1]!.pos)
}

const opensRelative = ({ tokens }: Scene, cue: VerbGroup): boolean => {
  const before = tokens[cue.from - 1]
  return before?.pos === 'PRON' && /^(?:who|which|that)$/.test(before.lower)
}

const dashOpenBefore = ({ tokens }: Scene, at: number, region: Region): boolean => {
  let open = false
  for (let i = at - 1; i >= region.from && at - i < 60; i--) if (isDash(tokens[i])) open = !open
  return open
}
