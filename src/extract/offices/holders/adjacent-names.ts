import type { Document, Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { around } from '../../../grammar/pattern/around.js'
import { joins } from '../../../grammar/phrases.js'
import { linkingParticles } from '../../../lexicon/people/given-names.js'
import { honorifics, ranks } from '../../../lexicon/people/offices.js'
import { asides, listJoiners } from '../lexicon.js'

const mostNameTokens = 10

export const isNameToken = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' || token.pos === 'NOUN') &&
  token.shape !== 'lower' &&
  token.shape !== 'digits'

/** Whether a token is a form of address with something behind it: "[Dr] Noor Hisham". */
export const isAddress = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to && (honorifics.has(tokens[at]!.lower) || ranks.has(tokens[at]!.lower))

/** How many tokens from `at` go on with a name that has begun: a hyphen or a particle with what it joins; 0 where it ends. */
const continuation = (tokens: readonly Token[], at: number): number => {
  const isParticle = linkingParticles.has(tokens[at]!.lower)
  if ((isParticle || joins(tokens, at)) && isNameToken(tokens[at + 1])) return 2
  return isParticle && linkingParticles.has(tokens[at + 1]?.lower ?? '') ? 1 : 0
}

/** How many tokens from `at` are a name: "Ursula von der Leyen". */
export const nameLengthAt = (tokens: readonly Token[], at: number, to: number): number => {
  let end = at
  while (end < to && end - at < mostNameTokens) {
    const more = isNameToken(tokens[end]) ? 1 : end > at ? continuation(tokens, end) : 0
    if (more === 0) break
    end += more
  }
  return end - at
}

const mostAddresses = 6

/** The name that begins at a token, forms of address left out: "[Dr] Noor Hisham". */
export const nameFrom = (tokens: readonly Token[], at: number, to: number): TokenRange | null => {
  let from = at
  while (from - at < mostAddresses && isAddress(tokens, from, to)) from++
  const length = nameLengthAt(tokens, from, to)
  return length > 0 ? { from, to: from + length } : null
}

/** Skips back over what may stand between a name and its office: ", 45,", "(photo)", "also". */
const beforeAsides = (tokens: readonly Token[], before: number, limit: number): number => {
  let end = before
  if (end > limit && asides.has(tokens[end - 1]!.lower)) end--
  if (end > limit && tokens[end - 1]!.text === ',') end--
  if (end > limit && tokens[end - 1]!.shape === 'digits' && tokens[end - 2]?.text === ',') end -= 2
  if (tokens[end - 1]?.text !== ')') return end
  let open = end - 1
  while (open > limit && tokens[open]!.text !== '(') open--
  return tokens[open]!.text === '(' ? open : end
}

/** The name that ends before a token, ages, brackets and commas after it skipped: "John Smith (photo), 45, [...]". */
export const nameBefore = (tokens: readonly Token[], before: number, from: number): TokenRange | null => {
  const limit = Math.max(from, before - 14)
  const end = beforeAsides(tokens, before, limit)
  let at = end
  while (at > limit) {
    const joined = joins(tokens, at - 1) && at < end && at - 2 >= limit && isNameToken(tokens[at - 2])
    if (isNameToken(tokens[at - 1]) || (at < end && linkingParticles.has(tokens[at - 1]!.lower))) at--
    else if (joined) at -= 2
    // "Kim Myong-chol"
    else if (at === end && joins(tokens, at - 2) && isNameToken(tokens[at - 3])) at -= 3
    else break
  }
  return at < end && isNameToken(tokens[at]) ? { from: at, to: end } : null
}

const listClasses = { joiner: listJoiners }
/** "of Brazil" after a name in a list. */
const countryAfter = around('# of {any}', listClasses)
/** ", and" before the next name of a list. */
const isLast = around('# , and', listClasses)
const isJoined = around('# {joiner}', listClasses)

/** How many tokens from `at` join two members of a list: ",", "and", ", and". */
export const joinerLength = (tokens: readonly Token[], at: number): number => {
  if (!listJoiners.has(tokens[at]?.lower ?? '')) return 0
  return tokens[at]!.text === ',' && tokens[at + 1]?.pos === 'CCONJ' ? 2 : 1
}

const mostListed = 6

/** Names joined by commas and "and": "presidents X, Y and Z". */
export const listFrom = (document: Document, first: TokenRange, to: number): TokenRange[] => {
  const { tokens } = document
  const names = [first]
  const bounds = { from: first.from, to }
  const afterCountry = (name: TokenRange): TokenRange => {
    const country = countryAfter(document, name, bounds) ? nameFrom(tokens, name.to + 1, to) : null
    return country === null ? name : { from: name.from, to: country.to }
  }
  let last = afterCountry(first)
  while (names.length < mostListed && isJoined(document, last, bounds)) {
    const next = nameFrom(tokens, last.to + (isLast(document, last, bounds) ? 2 : 1), to)
    if (next === null) break
    names.push(next)
    last = afterCountry(next)
  }
  return names
}
