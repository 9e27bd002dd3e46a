import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { joins } from '../../grammar/phrases.js'
import { linkingParticles } from '../../lexicon/given-names.js'
import { honorifics, ranks } from '../../lexicon/offices.js'
import { words } from '../../lexicon/word-list.js'

const mostNameTokens = 10

export const isNameToken = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' || token.pos === 'NOUN') &&
  token.shape !== 'lower' &&
  token.shape !== 'digits'

/** The name that begins at a token, forms of address left out: "[Dr] Noor Hisham", "Ursula von der Leyen". */
export const nameFrom = (tokens: readonly Token[], at: number, to: number): TokenRange | null => {
  let from = at
  while (from + 1 < to && from - at < 6 && (honorifics.has(tokens[from]!.lower) || ranks.has(tokens[from]!.lower)))
    from++
  let end = from
  while (end < to && end - from < mostNameTokens) {
    if (isNameToken(tokens[end])) end++
    else if (end > from && joins(tokens, end) && isNameToken(tokens[end + 1])) end += 2
    else if (end > from && linkingParticles.has(tokens[end]!.lower) && isNameToken(tokens[end + 1])) end += 2
    else if (
      end > from &&
      linkingParticles.has(tokens[end]!.lower) &&
      linkingParticles.has(tokens[end + 1]?.lower ?? '')
    )
      end += 1
    else break
  }
  return end > from ? { from, to: end } : null
}

export const asides = words('also currently formerly now once previously then')

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

/** "of Brazil" after a name in a list. */
const afterCountry = (tokens: readonly Token[], at: number, to: number): number =>
  at + 1 < to && tokens[at]!.lower === 'of' ? (nameFrom(tokens, at + 1, to)?.to ?? at) : at

/** Names joined by commas and "and": "presidents X, Y and Z". */
export const listFrom = (document: Document, first: TokenRange, to: number): TokenRange[] => {
  const { tokens } = document
  const names = [first]
  let at = afterCountry(tokens, first.to, to)
  while (names.length < 6 && /^(?:,|and|&)$/.test(tokens[at]?.text ?? '') && at < to) {
    const skip = tokens[at]!.text === ',' && tokens[at + 1]?.lower === 'and' ? 2 : 1
    const next = nameFrom(tokens, at + skip, to)
    if (next === null) break
    names.push(next)
    at = afterCountry(tokens, next.to, to)
  }
  return names
}

/** Skips a bracket: "the University of Lagos (UNILAG)". */
export const afterBracket = (tokens: readonly Token[], at: number, to: number): number => {
  if (tokens[at]?.text !== '(' || at >= to) return at
  let close = at + 1
  while (close < to && close - at < 6 && tokens[close]!.text !== ')') close++
  return close < to && tokens[close]!.text === ')' ? close + 1 : at
}
