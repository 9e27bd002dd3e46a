import type { Token } from '../../document/document.js'
import { officeNouns, titleAt } from '../../lexicon/offices.js'
import { companySuffixes, knownOrganizationAt, organizationHead } from '../../lexicon/organizations.js'
import { type Capitals, capital } from './capitals.js'
import { loneHeads } from './lexicon.js'
import { type Piece, pieceOf } from './piece.js'
import { isInitial, part, partsOf } from './words.js'

/** A sentence as the parsers of names see it. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly capitals: Capitals
  /** end of the sentence */
  readonly end: number
}

const isName = ({ capitals }: Reading, i: number): boolean => capitals[i]! > capital.none

/** How many tokens from `i` are a title that is no part of a body's name ("Justice" of "Justice Department" is). */
export const titleLength = ({ tokens, capitals, end }: Reading, i: number): number => {
  if (capitals[i] === capital.none) return 0
  let n = titleAt({ tokens: tokens as Token[] }, i, end)
  if (n === 0) return 0
  // the capitals end where the title's own words do not: "President and"
  while (n > 0 && !isWordOfTitle(tokens[i + n - 1]!)) n--
  const next = tokens[i + n]
  if (next !== undefined && i + n < end && capitals[i + n]! > capital.none && organizationHead(next.lower) !== null)
    return 0
  return n
}
const isWordOfTitle = (token: Token): boolean => token.shape !== 'other' && token.shape !== 'digits'

const linkers: ReadonlySet<string> = new Set([
  'of',
  'for',
  'on',
  'to',
  'against',
  'in',
  'at',
  'and',
  '&',
  'the',
  'with',
  'de',
  'du',
  'des',
  'del',
  'della',
  '-',
  '/',
  ',',
])
/** The heads that take "of", "for", "on": "Ministry of Health", "Institute for the Study of War". */
const takesComplement = (kind: string | null): boolean =>
  kind !== null && kind !== 'team' && kind !== 'company' && kind !== 'police' && kind !== 'media'

/** Whether a single word can end a body's name after "of": no title, no month, no lower case. */
const continues = (reading: Reading, i: number): boolean =>
  i < reading.end && isName(reading, i) && !(officeNouns.has(reading.tokens[i]!.lower) && titleLength(reading, i) > 0)

/** The end of the capitals from `i`, hyphens included. */
const endOfCapitals = (reading: Reading, i: number): number => {
  let j = i
  while (j < reading.end && j - i < 10) {
    if (continues(reading, j)) j++
    else if (/^[-/&]$/.test(reading.tokens[j]!.text) && j > i && continues(reading, j + 1)) j += 2
    else break
  }
  return j
}

/** Whether a capitalised word is a common noun, as the words of a body's field are: "Health and Human Services". */
const isFieldWord = (token: Token | undefined): boolean => {
  if (token === undefined) return false
  const bits = partsOf(token.lower)
  return (bits & part.common) !== 0 && (bits & (part.demonym | part.given)) === 0
}

/** The end of what follows a head: "of Foreign Affairs", "for the Study of War", "of Health and Human Services". */
const endOfComplement = (reading: Reading, head: number): number => {
  const { tokens, end } = reading
  let i = head + 1
  for (let hops = 0; hops < 5 && i < end; hops++) {
    const { lower } = tokens[i]!
    if (!linkers.has(lower)) break
    if (lower === 'and' || lower === '&' || lower === ',') {
      // a list of fields, not of bodies: "Alcohol, Tobacco, Firearms and Explosives"
      if (i === head + 1 || !isFieldWord(tokens[i - 1]) || !isFieldWord(tokens[i + 1]) || !continues(reading, i + 1))
        break
      if (lower === ',' && !(linkers.has(tokens[i + 2]?.lower ?? '') && isFieldWord(tokens[i + 2 + 1]))) break
      i = endOfCapitals(reading, i + 1)
      continue
    }
    if (/^(?:in|at|to|with|-|\/)$/.test(lower) && !(lower === 'at' && /^universit/.test(tokens[head]!.lower))) break
    const after = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
    if (
      !continues(reading, after) &&
      !/^(?:ministers|deputies|representatives|governors|lords|commons|trustees|chiefs|directors|experts|commissioners|regents)$/.test(
        tokens[after]?.lower ?? '',
      )
    )
      break
    if (!isName(reading, after)) break
    i = Math.max(endOfCapitals(reading, after), after + 1)
  }
  return i
}

/** The start of a name before its head: "Securities and" of "Securities and Exchange Commission". */
const startWithFields = ({ tokens, capitals }: Reading, from: number, head: number, lowest: number): number => {
  const joint = tokens[from - 1]
  if (from >= head || joint === undefined || !/^(?:and|&)$/.test(joint.lower)) return from
  let i = from - 2
  if (i < lowest || capitals[i]! < capital.doubtful || !isFieldWord(tokens[i]) || !isFieldWord(tokens[from]))
    return from
  if (partsOf(tokens[i]!.lower) & (part.bodyHead | part.other)) return from
  while (
    i > lowest &&
    capitals[i - 1]! > capital.doubtful &&
    isFieldWord(tokens[i - 1]) &&
    !(partsOf(tokens[i - 1]!.lower) & part.bodyHead)
  )
    i--
  return i
}

/** Suffixes of companies after a name: ", Inc.", " Ltd". */
export const endOfSuffixes = ({ tokens, capitals, end }: Reading, i: number): number => {
  let j = i
  for (let hops = 0; hops < 3 && j < end; hops++) {
    const at = tokens[j]!.text === ',' ? j + 1 : j
    const token = tokens[at]
    if (token === undefined || at >= end || !companySuffixes.has(token.lower)) break
    if (capitals[at] === capital.none && !/^(?:plc|inc\.?|ltd\.?|bhd|llc|corp\.?)$/.test(token.lower)) break
    j = at + 1
  }
  return j
}

/** Words that go on the name of a well-known body: "Mondelez International", "BBC News". */
const companyTail =
  /^(?:international|global|worldwide|stores|online|magazine|tv|radio|news|motors|group|america|europe)$/

/** A well-known body whose name begins at `i`, with its suffixes. */
export const knownBodyAt = (reading: Reading, i: number): Piece | null => {
  const { tokens, end } = reading
  // "The Independent", "The Times": the article belongs to the name
  const withArticle = tokens[i - 1]?.text === 'The' ? knownOrganizationAt(tokens, i - 1, end) : null
  if (withArticle !== null && withArticle.length > 1) return knownPiece(reading, i - 1, withArticle)
  const known = knownOrganizationAt(tokens, i, end)
  return known === null ? null : knownPiece(reading, i, known)
}

const knownPiece = (
  reading: Reading,
  i: number,
  known: NonNullable<ReturnType<typeof knownOrganizationAt>>,
): Piece | null => {
  const { tokens, capitals } = reading
  const { lower } = tokens[i]!
  const isCommonWord = known.length === 1 && (partsOf(lower) & part.common) !== 0 && tokens[i]!.shape !== 'upper'
  if (isCommonWord && capitals[i]! < capital.likely) return null
  // "(AP)" after a dateline is a credit
  const isCredit = known.organization.kind === 'media' && tokens[i - 1]?.text === '('
  if (isCredit && /^[),]$/.test(tokens[i + known.length]?.text ?? ''))
    return pieceOf(i, i + known.length, 'none', 'names/known-body')
  let to = i + known.length
  while (to < reading.end && capitals[to]! > capital.none && companyTail.test(tokens[to]!.lower)) to++
  const piece = pieceOf(i, endOfSuffixes(reading, to), isCommonWord ? null : 'organization', 'names/known-body')
  piece.organization = isCommonWord ? 3 : 10
  piece.bodyKind = known.organization.kind
  piece.country = known.organization.country
  return piece
}

/**
 * A body by its head word: modifiers with capitals, the head, what follows it. Null where no head stands in the run from `i`
 * (to `to`, exclusive) before a title or a person's given name.
 */
export const bodyByHead = (reading: Reading, i: number, to: number, lowest: number): Piece | null => {
  const { tokens, end } = reading
  let head = -1
  for (let j = i; j < to && j - i < 12; j++) {
    const { lower, shape } = tokens[j]!
    if (shape === 'other') continue
    if (j > i && officeNouns.has(lower) && titleLength(reading, j) > 0 && !/^['’]s?$/.test(tokens[j + 1]?.text ?? ''))
      break
    if (isInitial(tokens[j]!) && j > i) break
    const kind = organizationHead(lower)
    if (kind !== null) head = j
  }
  if (head < 0) return null
  const kind = organizationHead(tokens[head]!.lower)
  const complement = takesComplement(kind) ? endOfComplement(reading, head) : head + 1
  if (complement > head + 1) return finish(reading, i, complement, kind, 'names/body-head-of', lowest, head)
  if (head > i)
    return finish(
      reading,
      i,
      endOfSuffixes(reading, Math.max(to > head + 1 ? head + 1 : to, head + 1)),
      kind,
      'names/body-head',
      lowest,
      head,
    )
  if (loneHeads.has(tokens[head]!.lower) && head + 1 <= end) {
    const piece = pieceOf(i, head + 1, null, 'names/body-head')
    piece.organization = tokens[i - 1]?.lower === 'the' || kind === 'legislature' ? 4 : 2
    piece.bodyKind = kind
    return piece
  }
  return null
}

const finish = (
  reading: Reading,
  from: number,
  to: number,
  kind: Piece['bodyKind'],
  rule: string,
  lowest: number,
  head: number,
): Piece => {
  const piece = pieceOf(startWithFields(reading, from, head, lowest), to, 'organization', rule)
  piece.organization = 8
  piece.bodyKind = kind
  return piece
}
