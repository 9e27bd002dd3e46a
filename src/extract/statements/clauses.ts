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

/** The finite verb whose subject opens at `at`, within a few words: "[he] will", "[the men in charge] say". */
export const clauseAt = (scene: Scene, at: number, to: number): VerbGroup | undefined => {
  let i = at
  while (i < to && scene.tokens[i]!.pos === 'ADV') i++
  const noun = nounFrom(scene, i, to)
  if (noun === null) return undefined
  let end = noun.to
  while (end < to && scene.tokens[end]!.pos === 'ADV' && scene.verbAt[end] === undefined) end++
  const verb = scene.verbAt[end]
  return verb?.finite === true && verb.from === end ? verb : undefined
}

/** Whether a finite verb follows before the clause can have ended. */
export const hasFinite = (scene: Scene, at: number, region: Region): boolean => {
  const { tokens, verbAt, quoteAt } = scene
  for (let i = at; i < region.to && i < at + 40; i++) {
    const verb = verbAt[i]
    if (verb === undefined || quoteAt[i] !== quoteAt[at]) continue
    const previous = tokens[verb.from - 1]
    const relative = previous?.pos === 'PRON' && /^(?:who|which|that)$/.test(previous.lower)
    if (verb.finite && !relative) return true
    i = verb.to - 1
  }
  return false
}

const closesAfterComma = (scene: Scene, at: number, region: Region, cue: VerbGroup | null): boolean => {
  const { tokens, verbAt } = scene
  const token = tokens[at]
  if (token === undefined || at >= region.to) return true
  const verb = verbAt[at]
  if (token.lower === 'according') return true
  if (verb !== undefined && tokens[verb.head]!.form === 'gerund' && reports(scene, verb)) return true
  if (token.pos === 'CCONJ') {
    if (tokens[at + 1]?.lower === 'that') return false
    const next = verbAt[at + 1]
    if (next?.finite === true && cue?.finite === true && tokens[next.from]!.form === tokens[cue.from]!.form) return true
    const clause = clauseAt(scene, at + 1, region.to)
    return clause !== undefined && (token.lower === 'but' || reports(scene, clause))
  }
  if (/^(?:though|although|while|as|whereas)$/.test(token.lower)) return true
  const clause = clauseAt(scene, at, region.to)
  return (
    clause !== undefined && reports(scene, clause) && (clause.to >= region.to || tokens[clause.to]?.pos === 'PUNCT')
  )
}

/** Whether a coordinate cue begins: "said it failed and [added]". */
const opensCoordinateCue = (scene: Scene, at: number, cue: VerbGroup | null): boolean => {
  const { tokens, verbAt } = scene
  const verb = verbAt[at + 1]
  if (tokens[at]!.pos !== 'CCONJ' || verb === undefined || cue === null || !reports(scene, verb)) return false
  return (
    verb.from === at + 1 && tokens[verb.from]!.form === tokens[cue.from]!.form && verb.infinitive === cue.infinitive
  )
}

/** Where the content that begins at `from` ends: with its sentence, or where another clause takes over. */
export const endOfContent = (scene: Scene, from: number, region: Region, cue: VerbGroup | null): number => {
  const { tokens, quotes, quoteAt } = scene
  const inDash = cue !== null && dashOpenBefore(scene, cue.from, region)
  let depth = 0
  for (let i = from; i < region.to && i < from + longest; i++) {
    const quote = quoteOpeningAt(scene, i, region)
    if (quote !== undefined) {
      if (quote.to >= region.to) return quote.to
      i = quote.to - 1
      // a quote that ends its sentence ends the content
      if (isComma(tokens[i + 1]) && closesAfterComma(scene, i + 2, region, cue)) return quote.to
      if (isComma(tokens[i - 1]) && closesAfterComma(scene, i + 1, region, cue)) return quote.to
      continue
    }
    if (quoteAt[i] !== region.quote && quotes[quoteAt[i]!] === undefined) return i
    const token = tokens[i]!
    if (token.text === '(') depth++
    else if (token.text === ')' && --depth < 0) return i
    else if (token.text === ';') return i
    else if (inDash && isDash(token)) return i
    else if (isComma(token) && i > from && closesAfterComma(scene, i + 1, region, cue)) return i
    else if (i > from && opensCoordinateCue(scene, i, cue)) return i
  }
  return Math.min(region.to, from + longest)
}

const dashOpenBefore = ({ tokens }: Scene, at: number, region: Region): boolean => {
  let open = false
  for (let i = at - 1; i >= region.from && at - i < 60; i--) if (isDash(tokens[i])) open = !open
  return open
}
