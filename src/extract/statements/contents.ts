import type { VerbGroup } from '../../document/phrases.js'
import { clauseAt, mainClauseAt, opensAttribution, reports, sameTense, speaks } from './clauses.js'
import { isComma, isDash, quoteOpeningAt, type Region, type Scene } from './scene.js'

/** How long an unquoted content may be, in tokens. */
const longest = 250

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

const subordinators = new Set(
  'after although amid as because before despite following given if in once since though unless until when where whereas which while who with without'.split(
    ' ',
  ),
)

/** Whether the clause around `at` opens as one that another follows or holds. */
const opensSubordinate = ({ tokens }: Scene, at: number, region: Region): boolean => {
  let i = at - 1
  while (i >= region.from && at - i < 40 && !isComma(tokens[i]) && !isDash(tokens[i])) i--
  const opener = tokens[i + 1]
  if (opener === undefined) return false
  return i + 1 < at ? subordinators.has(opener.lower) : i + 1 === region.from && opener.form === 'gerund'
}

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

const adjunctOpeners = new Set(
  'after although amid because before despite during if though unless until when while'.split(' '),
)

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
