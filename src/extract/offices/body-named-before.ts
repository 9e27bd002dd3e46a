import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { officeNounOf } from '../../grammar/titles.js'
import { officeGrades, portfolios } from '../../lexicon/people/offices.js'
import { officeHeads, organizationHead } from '../../lexicon/people/organizations.js'
import { jointsOfNames, titleOpeners } from './lexicon.js'
import { mostWords } from './title.js'

const isWritten = (token: Token): boolean => token.shape === 'capitalized' || token.shape === 'upper'

/** Whether a word with a capital names a kind of body. */
const isHeadOfBody = (token: Token): boolean => isWritten(token) && organizationHead(token.lower) !== null

/** Where the grades before an office noun begin, which belong to its title: "[deputy director] general". */
const beforeGrades = (tokens: readonly Token[], head: number, limit: number): number => {
  const isGrade = (token: Token): boolean =>
    officeGrades.has(token.lower) &&
    (token.shape === 'lower' || (isWritten(tokens[head]!) && !portfolios.has(token.lower)))
  let at = head
  while (at > limit && isGrade(tokens[at - 1]!)) at--
  return at
}

/** Whether the name of a body that ends with "of" and more words goes on at a token: "Department of [Water and Sanitation]". */
const isWithinName = (token: Token): boolean => jointsOfNames.has(token.lower) || isWritten(token)

/** Whether no word of the complement of a body is an office, but for the one that an office is of: "Office of the [Ombudsman]". */
const isComplement = (tokens: readonly Token[], head: number, to: number): boolean => {
  if (officeHeads.has(tokens[head]!.lower)) return true
  for (let at = head + 2; at < to; at++) if (officeNounOf(tokens[at]!.lower) !== null) return false
  return true
}

/** The head of a body whose name ends before a token, "[Department] of Public Works"; -1 where none is. */
const headOfName = (tokens: readonly Token[], to: number, limit: number): number => {
  if (to <= limit || !isWritten(tokens[to - 1]!)) return -1
  for (let at = to - 1; at > limit && to - at < mostWords && isWithinName(tokens[at]!); at--)
    if (titleOpeners.has(tokens[at]!.lower) && isHeadOfBody(tokens[at - 1]!))
      return isComplement(tokens, at - 1, to) ? at - 1 : -1
  return -1
}

/** The head of a body in lower case that ends before a token: "the Lae [chamber] of commerce"; -1 where none is. */
const headInWords = (tokens: readonly Token[], to: number, limit: number): number => {
  for (let at = to - 1; at > limit && to - at <= longestField && tokens[at]!.shape === 'lower'; at--) {
    if (!titleOpeners.has(tokens[at]!.lower)) continue
    // "the office of the [chairman]"
    if (tokens[at + 1]!.pos === 'DET') return -1
    const { lower, shape } = tokens[at - 1]!
    return at < to - 1 && shape === 'lower' && organizationHead(lower) !== null && officeNounOf(lower) === null
      ? at - 1
      : -1
  }
  return -1
}
const longestField = 4

/** "[Green Party] leader": a party by its whole name. */
const isParty = (tokens: readonly Token[], to: number, limit: number): boolean =>
  to - 2 >= limit &&
  isHeadOfBody(tokens[to - 1]!) &&
  organizationHead(tokens[to - 1]!.lower) === 'party' &&
  isWritten(tokens[to - 2]!)

/**
 * The body that is named right before a title, whose last words look like words of the title: "[Department of Public Works]
 * spokesperson", "[Green Party] leader"; null where none is.
 */
export const bodyNamedBefore = (document: Document, head: number, limit: number): TokenRange | null => {
  const { tokens } = document
  const to = beforeGrades(tokens, head, limit)
  const named = isParty(tokens, to, limit) ? to - 1 : headOfName(tokens, to, limit)
  const at = named < 0 && tokens[head]!.shape === 'lower' ? headInWords(tokens, to, limit) : named
  if (at < limit) return null
  return { from: Math.max(limit, phrasesOf(document).nounAt[at]?.from ?? at), to }
}
