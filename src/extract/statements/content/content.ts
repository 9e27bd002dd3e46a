import type { VerbGroup } from '../../../grammar/phrases.js'
import { weekdays } from '../../../lexicon/calendar.js'
import { words } from '../../../lexicon/word-list.js'
import { isComma, isDash, quoteOpeningAt, type Region, type Scene } from '../context.js'
import { nounFrom } from '../source/noun-phrases.js'
import { clauseAt, mainClauseAt, opensAttribution, reports, sameTense, speaks } from './clauses.js'

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
  /** the cue's subject is a relative pronoun: "those who say ..." */
  readonly isRelative: boolean
  /** the cue stands between two dashes */
  readonly inDashes: boolean
}

const subordinators = words(
  'after although amid as because before despite following given if in once since though unless until when where whereas which while who with without',
)

/** Whether the clause around `at` opens as one that another follows or holds. */
const opensSubordinate = ({ tokens }: Scene, at: number, region: Region): boolean => {
  let i = at - 1
  while (i >= region.from && at - i < 40 && !isComma(tokens[i]) && !isDash(tokens[i])) i--
  const opener = tokens[i + 1]
  if (opener === undefined) return false
  // "a month after [saying] it, he ..."
  if (i + 1 < at - 1 && /^(?:after|before|when|while)$/.test(tokens[at - 1]!.lower)) return true
  if (i + 1 < at) return subordinators.has(opener.lower)
  // "Saying that, she left", "Asked why, she left"
  return i + 1 === region.from && (opener.form === 'gerund' || opener.form === 'participle')
}

const closesBeforeConjunction = ({ scene, region, cue, kind }: Place, at: number): boolean => {
  const { tokens, verbAt } = scene
  if (tokens[at + 1]?.lower === 'that') return kind === 'object'
  if (kind === 'object' && tokens[at]!.lower === 'but') return true
  const next = verbAt[at + 1]
  if (next?.from === at + 1 && next.finite && cue?.finite === true && sameTense(scene, next, cue)) return true
  const clause = clauseAt(scene, at + 1, region.to)
  return clause !== undefined && (kind !== 'clause' || tokens[at]!.lower === 'but' || reports(scene, clause))
}

/** Whether a verb that opens after a comma carries on from the cue, not from its content. */
const takesOver = ({ scene, cue, kind, isSubordinate }: Place, verb: VerbGroup): boolean => {
  const { form } = scene.tokens[verb.head]!
  if (form === 'gerund' && verb.from === verb.head) return kind !== 'clause' || reports(scene, verb)
  if (!verb.finite) return false
  if (isSubordinate) return true
  const isGerund = cue !== null && scene.tokens[cue.head]!.form === 'gerund'
  return kind !== 'clause' && cue !== null && (isGerund || sameTense(scene, verb, cue))
}

/** "praised Ann Lee, [the mayor]": a phrase that says who someone is, not one more of a list. */
const opensApposition = ({ scene, region }: Place, at: number): boolean => {
  const { tokens } = scene
  if (!/^(?:his|her|its|the|their)$/.test(tokens[at]!.lower) || tokens[at - 2]?.pos !== 'PROPN') return false
  const noun = nounFrom(scene, at, region.to)
  if (noun === null || tokens.slice(at, noun.to).some(({ pos }) => pos === 'CCONJ')) return false
  return !(isComma(tokens[noun.to]) && tokens[noun.to + 1]?.pos === 'CCONJ')
}

const closersAfterComma = new Set(['according', 'although', 'amid', 'as', 'however', 'though', 'whereas', 'while'])

/** Whether the content ends at a comma that the token at `at` follows. */
const closesAfterComma = (place: Place, at: number): boolean => {
  const { scene, region, kind, isSubordinate } = place
  const token = scene.tokens[at]
  if (token === undefined || at >= region.to) return true
  const verb = scene.verbAt[at]
  if (closersAfterComma.has(token.lower)) return true
  if (verb?.from === at && takesOver(place, verb)) return true
  if (token.pos === 'CCONJ') return closesBeforeConjunction(place, at)
  if (kind === 'object' && (token.pos === 'SCONJ' || /^(?:who|which|a|an)$/.test(token.lower))) return true
  if (kind === 'object' && opensApposition(place, at)) return true
  if (opensAttribution(scene, at, region.to)) return true
  if (isSubordinate) return mainClauseAt(scene, at, region.to)
  return kind !== 'clause' && clauseAt(scene, at, region.to) !== undefined
}

/** Whether a coordinate cue begins: "said it failed and [added]", "praised her and [left]". */
const opensCoordinateCue = ({ scene, region, cue, kind }: Place, at: number): boolean => {
  const { tokens, verbAt } = scene
  const verb = verbAt[at + 1]
  if (tokens[at]!.pos !== 'CCONJ' || cue === null) return false
  if (kind === 'object' && clauseAt(scene, at + 1, region.to) !== undefined) return true
  if (verb === undefined || verb.from !== at + 1) return false
  // "denied the theft but [admitted] the assault"
  if (kind === 'object' && tokens[verb.head]!.form === 'participle' && reports(scene, verb))
    return cue.finite && tokens[verb.to]?.lower !== 'by'
  if (kind !== 'clause' && verb.finite && cue.finite && tokens[verb.from]!.form !== 'base') return true
  return reports(scene, verb) && (speaks(scene, verb) || kind !== 'clause') && sameTense(scene, verb, cue)
}

const adjunctOpeners = words('after although amid because before despite during if though unless until when while')

/** Whether what is done to an object ends before an adjunct: "praised her [after the vote]", "hailed it [by saying]". */
const opensAdjunct = ({ scene, region, kind }: Place, at: number): boolean => {
  const { tokens } = scene
  const token = tokens[at]!
  if (kind !== 'object' || token.pos === 'ADV' || tokens[at - 1]!.pos === 'ADP') return false
  if (token.lower === 'by') return tokens[at + 1]?.form === 'gerund'
  // "praised her [on Monday]"
  if (token.lower === 'on')
    return weekdays.has(tokens[at + 1]?.lower ?? '') && (at + 2 >= region.to || tokens[at + 2]!.pos === 'PUNCT')
  if (token.lower === 'as') return clauseAt(scene, at + 1, region.to) !== undefined
  return adjunctOpeners.has(token.lower)
}

/** Whether a dash ends the content: it closes the aside that the cue stands in, or opens one that is not part of what is said. */
const closesAtDash = ({ scene, kind, inDashes }: Place, at: number): boolean => {
  const next = scene.tokens[at + 1]
  return inDashes || kind === 'object' || scene.verbAt[at + 1]?.finite === false || next?.pos === 'SCONJ'
}

/** Whether the content ends before a token that stands outside of quotes. */
const closesBefore = (place: Place, at: number): boolean => {
  const token = place.scene.tokens[at]!
  if (isDash(token)) return closesAtDash(place, at)
  if (isComma(token)) return closesAfterComma(place, at + 1)
  if (opensCoordinateCue(place, at) || opensAdjunct(place, at)) return true
  return place.isRelative && place.kind !== 'clause' && opensMainVerb(place.scene, at)
}

/** Whether the content ends with a quote that ends at `to`. */
const closesAfterQuote = (place: Place, to: number): boolean => {
  const { tokens, verbAt } = place.scene
  const verb = verbAt[to]
  if (verb?.from === to && tokens[to]!.form === 'gerund' && reports(place.scene, verb)) return true
  if (isComma(tokens[to])) return closesAfterComma(place, to + 1)
  return isComma(tokens[to - 2]) && closesAfterComma(place, to)
}

/** Where the content that begins at `from` ends: with its sentence, or where another clause takes over. */
export const endOfContent = (
  scene: Scene,
  from: number,
  region: Region,
  cue: VerbGroup | null,
  kind: ContentKind = 'clause',
): number => {
  const { tokens, quoteAt } = scene
  const start = cue?.from ?? from
  const isSubordinate = opensSubordinate(scene, start, region)
  const isRelative = cue !== null && opensRelative(scene, cue)
  const inDashes = dashOpenBefore(scene, start, region)
  const place: Place = { scene, region, cue, kind, isSubordinate, isRelative, inDashes }
  let depth = 0
  for (let i = from; i < region.to && i < from + longest; i++) {
    const quote = quoteOpeningAt(scene, i, region)
    if (quote !== undefined) {
      if (quote.to >= region.to || closesAfterQuote(place, quote.to)) return quote.to
      i = quote.to - 1
      continue
    }
    if (quoteAt[i] !== region.quote && quoteAt[i]! < 0) return i
    const { text } = tokens[i]!
    if (text === ';' || (text === ')' && depth === 0)) return i
    if (text === '(') depth++
    else if (text === ')') depth--
    // "that, while ...": what follows the opening word at once is part of it
    else if (depth === 0 && i > from + (tokens[from]!.lower === 'that' ? 1 : 0) && closesBefore(place, i)) return i
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
