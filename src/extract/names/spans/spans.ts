import type { Document, Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { nicknameEnd } from '../../../grammar/nicknames.js'
import { triggersOf } from '../../../grammar/triggers.js'
import { longestPlaceName } from '../../../lexicon/gazetteer/index.js'
import { officeNouns } from '../../../lexicon/people/offices.js'
import { organizationHead } from '../../../lexicon/people/organizations.js'
import { saints } from '../../../lexicon/places/place-nouns.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import {
  ampersands,
  articlesBetweenHyphens,
  compoundEnds,
  fieldCoordinators,
  holdersOfBodies,
  particlesBetweenNames,
  prepositionsOfAreas,
  rareParticles,
} from '../lexicon/names.js'
import { trigger } from '../trigger-words.js'
import { part, partsOf } from '../words.js'
import { type Capitals, capital } from './capitals.js'

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && token.text.length === 1 && /^[-‐‑]$/.test(token.text)

/** The end of a hyphenated continuation at `i`: "-Assad", "-un" of "Jong-un"; `i` where there is none. */
const afterHyphen = (tokens: readonly Token[], capitals: Capitals, i: number, to: number): number => {
  const next = tokens[i + 1]
  if (!isHyphen(tokens[i]) || next === undefined || i + 1 >= to || next.spaced) return i
  // "Waker-uz-Zaman"
  const isArticle = articlesBetweenHyphens.has(next.lower) && isHyphen(tokens[i + 2]) && i + 3 < to
  if (isArticle && capitals[i + 3]! > capital.none) return i + 4
  if (capitals[i + 1]! > capital.none) return i + 2
  // "Kim Jong-un", "Ban Ki-moon": a short syllable after a hyphen, in a name of two words before it
  const isSyllable = next.shape === 'lower' && next.text.length <= 5 && !compoundEnds.has(next.lower)
  if (
    isSyllable &&
    capitals[i - 1]! >= capital.likely &&
    capitals[i - 2]! > capital.none &&
    tokens[i - 1]!.text.length <= 6
  )
    return (partsOf(tokens[i - 2]!.lower) & part.common) === 0 || partsOf(tokens[i - 2]!.lower) & part.surname
      ? i + 2
      : i
  return i
}

/** 'Edward "Ted" Harlan': the end of a nickname at `i`; `i` where there is none. */
const afterNickname = (tokens: readonly Token[], i: number, to: number): number => {
  const end = i < to && tokens[i]!.shape === 'other' ? nicknameEnd(tokens, i) : i
  return end < to ? end : i
}

/** The end of particles at `i` that lead to a capital: "von der", "al -", "bin"; `i` where there is none. */
const afterParticles = (tokens: readonly Token[], capitals: Capitals, i: number, to: number): number => {
  let j = i
  while (j < to && j - i < 5 && tokens[j]!.shape === 'lower' && partsOf(tokens[j]!.lower) & part.particle) {
    j++
    if (isHyphen(tokens[j])) j++
  }
  return j > i && j < to && capitals[j]! > capital.none ? j : i
}

const opensWithParticle = (tokens: readonly Token[], capitals: Capitals, i: number, to: number): number => {
  const { lower, shape } = tokens[i]!
  if (shape !== 'lower') return i
  if (rareParticles.has(lower) && !isHyphen(tokens[i + 1])) return i
  const end = afterParticles(tokens, capitals, i, to)
  return end === i && isHyphen(tokens[i + 1]) && capitals[i + 2]! > capital.none && i + 2 < to ? i + 2 : end
}

/**
 * The spans of a sentence: spans of capitals with the particles and hyphens of names between them. Half-open token ranges,
 * in order; one pass.
 */
export const spansOfCapitals = (document: Document, capitals: Capitals, { from, to }: TokenRange): TokenRange[] => {
  const { tokens } = document
  const triggers = triggersOf(document)
  const runs: TokenRange[] = []
  let i = from
  while (i < to) {
    const isParticle = capitals[i] === capital.none && (triggers[i]! & trigger.openingParticle) !== 0
    const opened = isParticle ? opensWithParticle(tokens, capitals, i, to) : i
    if (opened === i && capitals[i] === capital.none) {
      i++
      continue
    }
    const start = i
    i = opened + 1
    for (;;) {
      if (i < to && capitals[i]! > capital.none) {
        i++
        continue
      }
      const joined = Math.max(
        afterFields(tokens, capitals, i, to),
        afterNickname(tokens, i, to),
        afterPartners(tokens, capitals, start, i, to),
      )
      if (joined > i) {
        i = joined
        continue
      }
      if (isAmpersand(tokens, capitals, i, to)) {
        i += 2
        continue
      }
      if (isPossessiveOfBody(tokens, capitals, i, to) || isPossessiveOfPlace(tokens, capitals, start, i, to)) {
        i += 2
        continue
      }
      const next = i < to ? Math.max(afterHyphen(tokens, capitals, i, to), afterParticles(tokens, capitals, i, to)) : i
      if (
        next === i ||
        (tokens[i]!.shape === 'lower' && rareParticles.has(tokens[i]!.lower) && !betweenNames(tokens, i, next))
      )
        break
      i = next
    }
    runs.push({ from: start, to: i })
  }
  return runs
}

/** "Smith & Wesson": an ampersand joins one name. */
const isAmpersand = (tokens: readonly Token[], capitals: Capitals, i: number, to: number): boolean =>
  i + 1 < to && ampersands.has(tokens[i]!.text) && capitals[i - 1]! > capital.none && capitals[i + 1]! >= capital.likely

/** How many partners a firm may list before the ampersand: "Skadden, Arps, Slate, Meagher & Flom". */
const mostPartners = 5

/** Whether a word can be the name of a partner: no word of the language, and no place. */
const isPartner = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'capitalized' &&
  (partsOf(tokens[i]!.lower) & (part.common | part.given | part.demonym | part.other)) === 0 &&
  longestPlaceName(tokens, i) === 0

/** The ampersand after the partners that go on at a comma: "Keefe[, Bruyette] & Woods"; `i` where none are listed. */
const afterPartners = (tokens: readonly Token[], capitals: Capitals, start: number, i: number, to: number): number => {
  if (i !== start + 1 || i >= to || tokens[i]!.text !== ',' || !isPartner(tokens, start)) return i
  // "In Ostby, Smith & Sons closed"
  if (prepositionsOfAreas.has(tokens[start - 1]?.lower ?? '')) return i
  let k = i
  for (let n = 0; n < mostPartners && k + 2 < to && tokens[k]!.text === ','; n++) {
    if (capitals[k + 1]! < capital.sure) return i
    k += 2
  }
  return isAmpersand(tokens, capitals, k, to) && tokens[k + 2]?.pos !== 'CCONJ' ? k : i
}

/** What a word of a field of work is not: people, peoples and things with capitals of their own. */
const named = part.demonym | part.given | part.surname | part.other

const isField = (token: Token): boolean => {
  const bits = partsOf(token.lower)
  return (
    (bits & part.common) !== 0 &&
    (bits & named) === 0 &&
    (!(bits & part.bodyHead) || organizationHead(token.lower) === 'company')
  )
}

/** Whether a word between the first and the last field of a list can be one: no list of words has all of them ("Quarrying"). */
const mayBeField = (tokens: readonly Token[], i: number): boolean =>
  isField(tokens[i]!) || ((partsOf(tokens[i]!.lower) & named) === 0 && longestPlaceName(tokens, i) === 0)

/** Whether the last field of a list follows a coordinator at `i`, with the head of a body behind it: "and Customs Enforcement". */
const isLastField = (tokens: readonly Token[], capitals: Capitals, i: number, to: number): boolean => {
  if (i + 2 >= to || !fieldCoordinators.has(tokens[i]!.lower)) return false
  if (capitals[i + 1]! < capital.sure || !isField(tokens[i + 1]!)) return false
  for (let k = i + 2; k < to && k - i < 5 && capitals[k]! > capital.none; k++)
    if (partsOf(tokens[k]!.lower) & part.bodyHead) return true
  return false
}

/** How many tokens may stand between the first field of a list and its coordinator. */
const longestList = 10
const longestField = 3

/**
 * The end of the first word behind the coordinator of a list of fields that goes on at `i`: "Immigration and [Customs] Enforcement",
 * "Fishing, Farming, and [Forest] Survey Administration"; `i` where no head of a body follows.
 */
const afterFields = (tokens: readonly Token[], capitals: Capitals, i: number, to: number): number => {
  if (i >= to || !isField(tokens[i - 1]!)) return i
  let k = i
  while (k + 2 < to && k - i < longestList && tokens[k]!.text === ',' && !fieldCoordinators.has(tokens[k + 1]!.lower)) {
    if (capitals[k + 1]! < capital.sure || !mayBeField(tokens, k + 1)) return i
    k += 2
    // "Yi'an Property Insurance" is a body among others, no field
    for (let n = 1; n < longestField && k < to && capitals[k]! > capital.none; n++)
      if (partsOf(tokens[k++]!.lower) & part.bodyHead) return i
  }
  const joint = k > i && tokens[k]?.text === ',' ? k + 1 : k
  return isLastField(tokens, capitals, joint, to) ? joint + 2 : i
}

/** "Sheriff's Office", "People's Party", "Workers' Union": an ending inside the name of a body. */
const isPossessiveOfBody = (tokens: readonly Token[], capitals: Capitals, i: number, to: number): boolean =>
  i + 1 < to &&
  isPossessive(tokens[i]!) &&
  capitals[i + 1]! > capital.doubtful &&
  holdersOfBodies.has(tokens[i - 1]!.lower) &&
  (partsOf(tokens[i + 1]!.lower) & part.bodyHead || capitals[i + 2] === capital.sure) !== 0

const isHeadWord = (lower: string): boolean =>
  (partsOf(lower) & (part.bodyHead | part.placeHead | part.otherHead)) !== 0 && !officeNouns.has(lower)

/** "St. Mary's [Catholic High School]": whether the capitals from a token come to a head soon. */
const headFollows = (tokens: readonly Token[], capitals: Capitals, from: number, to: number): boolean => {
  for (let k = from; k < to && k - from < longestField && capitals[k]! >= capital.likely; k++)
    if (isHeadWord(tokens[k]!.lower)) return true
  return false
}

/** "St. Mary's Hospital", "Cox's Bazar", "Martha's Vineyard": an ending inside the name of a place. */
const isPossessiveOfPlace = (
  tokens: readonly Token[],
  capitals: Capitals,
  start: number,
  i: number,
  to: number,
): boolean => {
  if (i + 1 >= to || !isPossessive(tokens[i]!) || capitals[i + 1]! < capital.likely) return false
  if (i - 2 >= start && saints.has(tokens[i - 2]!.lower)) return headFollows(tokens, capitals, i + 1, to)
  return longestPlaceName(tokens, i - 1) > 2
}

/** "Oscar de la Renta", "Luiz Inacio Lula da Silva": a rare particle counts after a given name or before a surname. */
const betweenNames = (tokens: readonly Token[], i: number, next: number): boolean =>
  particlesBetweenNames.has(tokens[i]!.lower) &&
  ((partsOf(tokens[i - 1]?.lower ?? '') & (part.given | part.doubtfulGiven)) !== 0 ||
    (partsOf(tokens[next]?.lower ?? '') & part.surname) !== 0)
