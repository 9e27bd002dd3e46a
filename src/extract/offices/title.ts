import type { Token } from '../../document/document.js'
import { joins } from '../../grammar/phrases.js'
import { officeNounOf, purposeAt } from '../../grammar/titles.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import {
  officeGrades,
  officeObjects,
  officialGroups,
  portfolios,
  ranks,
  titleAbbreviations,
} from '../../lexicon/offices.js'
import { organizationHead } from '../../lexicon/organizations.js'
import { words } from '../../lexicon/word-list.js'
import { familyNames, parties, qualities } from './lexicon.js'

export const mostWords = 12

/** Office nouns that are adjectives too: nouns where no other noun follows ("police chief Smith", "the chief executive said"). */
const endsPhrase = (next: Token | undefined): boolean =>
  next === undefined || (next.pos !== 'NOUN' && next.pos !== 'ADJ') || next.shape !== 'lower'

/** What stands before "general" in a title of its own: "surgeon general". */
const beforeGeneral = words(
  'accountant adjutant advocate auditor comptroller postmaster quartermaster registrar solicitor surgeon vicar',
)

/** "general" is an office after a determiner or at the start of a name's title, not in "in general", "consulate general". */
const isGeneral = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1]
  if (tokens[at]!.shape !== 'lower' || officeGrades.has(previous?.lower ?? '')) return true
  // "a general", but "a general hospital"
  return previous?.pos === 'DET' && endsPhrase(tokens[at + 1])
}

/** "Stephen King said": behind a name and before none; "Acting Judge Lee" is a title. */
const isFamilyName = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1]
  if (previous?.pos !== 'PROPN' || previous.sentence !== tokens[at]!.sentence || belongsToTitle(previous)) return false
  return (
    tokens[at + 1]?.shape === 'lower' ||
    tokens[at + 1]?.pos === 'PUNCT' ||
    tokens[at + 1]?.shape === undefined ||
    tokens[at]!.lower === 'king'
  )
}

const functions = /^(?:chief|commander|head|leader|minister|president|ruler|spokesman|spokesperson|spokeswoman)$/

/** "army chief General Min Soe", "Defence Minister Gen. Ada Pole": beside a function a rank is a form of address. */
const isRankBesideFunction = (tokens: readonly Token[], at: number): boolean => {
  const { lower, shape } = tokens[at]!
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    shape !== 'lower' &&
    ranks.has(lower) &&
    previous !== undefined &&
    functions.test(previous.lower) &&
    tokens[at - 2]?.pos !== 'PUNCT' &&
    next?.pos === 'PROPN' &&
    !ranks.has(next.lower)
  )
}

/** The office noun, in the singular, that a token is the head of; null for other words. */
export const officeNounAt = (tokens: readonly Token[], at: number, to: number): string | null => {
  const token = tokens[at]!
  const { lower, pos, shape } = token
  if (isRankBesideFunction(tokens, at)) return null
  // "in Queens, New York"
  if (lower === 'queens' && shape !== 'lower' && tokens[at + 1]?.shape !== 'capitalized') return null
  if (shape !== 'lower') {
    const full = titleAbbreviations.get(lower)
    if (full !== undefined) return officeNounOf(full.split(/[ -]/).at(-1) ?? '')
    if (ranks.has(lower) && lower.endsWith('.') && tokens[at + 1]?.shape === 'capitalized') return lower
  }
  const noun = officeNounOf(lower) ?? (officialGroups.has(lower) ? lower : null)
  if (lower === 'chiefs' && tokens[at - 1]?.lower === 'joint') return null
  if (noun === null || ((noun === 'general' || noun === 'major') && !isGeneral(tokens, at))) return null
  if (shape !== 'lower' && familyNames.has(lower) && isFamilyName(tokens, at)) return null
  if (pos === 'NOUN' || pos === 'PROPN') return noun
  return pos === 'ADJ' && endsPhrase(at + 1 < to ? tokens[at + 1] : undefined) && noun !== 'general' ? noun : null
}

const isRelational = ({ lower, pos }: Token): boolean =>
  pos === 'ADJ' && /(?:al|ic|ary|ive|ian)$/.test(lower) && !qualities.has(lower)

/** Whether a word before the office noun is part of the title rather than the name of a body or a country. */
const belongsToTitle = (token: Token): boolean => {
  const { lower, pos, shape } = token
  if (officeGrades.has(lower) || portfolios.has(lower) || titleAbbreviations.has(lower)) return true
  if (shape !== 'lower' || parties.has(lower) || countryOfDemonym(lower) !== null) return false
  return (pos === 'NOUN' && token.number !== 'plural') || isRelational(token)
}

/** A common noun of no title: "a defeat [President] X believes". */
const isCommon = ({ lower, shape }: Token): boolean =>
  shape === 'lower' && !officeGrades.has(lower) && !portfolios.has(lower)

const placeWords = words('borough city county district parish state town township village')

/** "[Lexington County] sheriff": the place, not the title. */
const isOfPlaceName = (tokens: readonly Token[], at: number, from: number): boolean => {
  const previous = at > from ? tokens[at - 1]! : undefined
  return (
    placeWords.has(tokens[at]!.lower) &&
    tokens[at]!.shape === 'capitalized' &&
    previous?.pos === 'PROPN' &&
    !belongsToTitle(previous)
  )
}

/** Where the title begins that ends with the office noun: "[deputy foreign] minister", "[Communications and Multimedia] Minister". */
export const titleStart = (tokens: readonly Token[], head: number, from: number): number => {
  let at = head
  const limit = Math.max(from, head - mostWords)
  while (at > limit) {
    const previous = tokens[at - 1]!
    if (isOfPlaceName(tokens, at - 1, limit)) break
    if (previous.lower === 'under' && tokens[at]!.lower === 'secretary' && previous.shape === tokens[at]!.shape) {
      at--
      continue
    }
    if (tokens[at]!.lower === 'general' && beforeGeneral.has(previous.lower)) {
      at--
      continue
    }
    if (belongsToTitle(previous) && !(isCommon(previous) && tokens[head]!.shape !== 'lower')) at--
    else if (at - 2 >= limit && joins(tokens, at - 1)) at -= 2
    else if (
      at - 2 >= limit &&
      (previous.lower === 'and' || previous.lower === '&') &&
      at < head &&
      portfolios.has(tokens[at]!.lower) &&
      portfolios.has(tokens[at - 2]!.lower) &&
      !officialGroups.has(tokens[at - 2]!.lower)
    )
      at -= 2
    else if (at - 2 >= limit && previous.lower === "'s" && officeNounOf(tokens[at - 2]!.lower) !== null) at -= 2
    else break
  }
  return at
}

/** Where a rank in short begins with the grade before it: "Detective Sgt.", "State Sen." */
export const rankStart = (tokens: readonly Token[], head: number, from: number): number => {
  let at = head
  while (at > from && tokens[at - 1]!.shape !== 'lower' && belongsToTitle(tokens[at - 1]!)) at--
  return officeNounOf(tokens[at - 1]?.lower ?? '') !== null && tokens[at - 1]!.shape !== 'lower' && at > from
    ? at - 1
    : at
}

const isObject = (token: Token | undefined): boolean =>
  token !== undefined && (officeObjects.has(token.lower) || portfolios.has(token.lower))

/** Within a name: a proper noun, or "and" before one. */
const runsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'PROPN' || (/^(?:and|&)$/.test(tokens[at]!.lower) && tokens[at + 1]?.pos === 'PROPN')

/** "general" after its noun, and "of state", "of the interior", "for public affairs": the end of a title. */
export const titleEnd = (tokens: readonly Token[], head: number, to: number): number => {
  let at = head + 1
  if (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'chief') return at + 2
  if (tokens[at]?.lower === '-' && tokens[at + 1]?.lower === 'in' && tokens[at + 3]?.lower === 'chief') return at + 4
  if (tokens[at]?.lower === 'general' && at < to && !isRankBesideFunction(tokens, at)) at++
  else if (joins(tokens, at) && at + 1 < to && /^(?:designate|elect|general|nominee)$/.test(tokens[at + 1]!.lower))
    at += 2
  if (at >= to || !/^(?:of|for)$/.test(tokens[at]!.lower)) return at
  const purpose = purposeAt({ tokens }, at, to)
  if (purpose > 0) return at + purpose
  const hasArticle = tokens[at + 1]?.lower === 'the'
  let end = hasArticle ? at + 2 : at + 1
  if (
    end >= to ||
    !isObject(tokens[end]) ||
    (hasArticle && (!officeObjects.has(tokens[end]!.lower) || tokens[end]!.lower === 'state'))
  )
    return at
  const limit = Math.min(to, end + 6)
  while (end < limit) {
    if (isObject(tokens[end])) end++
    else if (/^(?:and|&)$/.test(tokens[end]!.lower) && isObject(tokens[end + 1])) end += 2
    else break
  }
  // "of the health department": the words are the start of a body's name
  let last = end
  while (last < limit && runsOn(tokens, last) && organizationHead(tokens[last]!.lower) === null) last++
  const rest = last < to ? tokens[last]! : undefined
  // "spokesman for Defence Minister X": another title begins there
  if (tokens[end]?.shape === 'capitalized' && officeNounOf(tokens[end]!.lower) !== null) return at
  return rest !== undefined &&
    (rest.pos === 'NOUN' || organizationHead(rest.lower) !== null) &&
    officeNounOf(rest.lower) === null
    ? at
    : end + purposeAt({ tokens }, end, to)
}
