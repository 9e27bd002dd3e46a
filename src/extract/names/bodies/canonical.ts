import type { TokenRange } from '../../../document/span.js'
import { tokenize } from '../../../document/tokenize.js'
import { type KnownOrganization, knownOrganizationAt } from '../../../lexicon/bodies/index.js'
import { isSharedName } from '../../../lexicon/bodies/shared.js'
import { perWord } from '../../../lexicon/memo.js'
import { type OrganizationKind, organizationHead } from '../../../lexicon/people/organizations.js'
import { wordsOf } from '../decide/aliases.js'
import { fieldsOfMinistries, governmentNouns, ministryHeads, rotatedHeads, rotatingLinkers } from '../lexicon/bodies.js'
import { smallWords } from '../lexicon/names.js'
import { countryAhead, type Word } from './owners.js'

/** A body's name without its country and in one order of words: "U.S. Department of State" is "state department". */
export interface CanonicalName {
  readonly key: string
  /** how it is called without its head: "veterans affairs" */
  readonly short: string | null
  /** the country that its words tell */
  readonly country: string | null
  /** the kind of the well-known body whose name it is but for the country: "the British Labour Party" */
  readonly kind: OrganizationKind | null
}

/** "department of state" is "state department". */
const rotate = (words: readonly string[]): readonly string[] => {
  const [head = '', linker = '', ...field] = words
  if (!rotatedHeads.has(head) || !rotatingLinkers.has(linker) || field.length === 0) return words
  const [article, ...rest] = field
  const named = article === 'the' ? rest : field
  return [...named, head]
}

/** What the words of a name tell, without what a lexicon knows of the body. */
type Words = Omit<CanonicalName, 'kind'>

const canonicalWords = (words: readonly string[]): Words => {
  const long = rotate(words)
  const head = long.at(-1) ?? ''
  const field = ministryHeads.has(head) ? fieldsOfMinistries.get(long.slice(0, -1).join(' ')) : undefined
  const rotated = field === undefined ? long : [field, head]
  if (rotated.length === 1 && governmentNouns.has(head)) return { key: 'government', short: null, country: null }
  const hasShort = rotatedHeads.has(head) && rotated.length > 2
  return { key: rotated.join(' '), short: hasShort ? rotated.slice(0, -1).join(' ') : null, country: null }
}

/** The words after "X of", where they are a country's. */
const withoutSeat = (tokens: readonly Word[], { from, to }: TokenRange): Words | null => {
  let of = to - 1
  while (of > from && !rotatingLinkers.has(tokens[of]!.lower)) of--
  if (of - from < 2 || !rotatedHeads.has(tokens[of - 1]!.lower)) return null
  const place = countryAhead([...tokens.slice(of + 1, to), tokens[of]!], { from: 0, to: to - of })
  return place !== null && place.length === to - of - 1
    ? { ...canonicalWords(wordsOf(tokens, { from, to: of })), country: place.country }
    : null
}

const byWords = (tokens: readonly Word[], range: TokenRange): Words => {
  const ahead = countryAhead(tokens, range)
  const from = ahead === null ? range.from : range.from + ahead.length
  const opens = tokens[from]
  const isBody =
    opens !== undefined &&
    from < range.to &&
    (organizationHead(tokens[range.to - 1]!.lower) !== null ||
      organizationHead(opens.lower) !== null ||
      governmentNouns.has(tokens[range.to - 1]!.lower))
  if (ahead === null || !isBody) return withoutSeat(tokens, range) ?? canonicalWords(wordsOf(tokens, range))
  const rest = { from, to: range.to }
  return { ...(withoutSeat(tokens, rest) ?? canonicalWords(wordsOf(tokens, rest))), country: ahead.country }
}

/** The canonical form of a well-known body's full name. */
const ofFullName = perWord((name: string): string => {
  const tokens = tokenize(name)
  return byWords(tokens, { from: 0, to: tokens.length }).key
})

/** The one well-known body whose name takes all tokens of a range. */
const knownFrom = (tokens: readonly Word[], from: number, to: number): KnownOrganization | null => {
  const known = from < to ? knownOrganizationAt(tokens, from, to) : null
  return known === null || known.length < to - from
    ? null
    : known.organization.bearers.length === 1 || isSharedName(known.organization.name)
      ? known.organization
      : null
}

/** The canonical form of the name on a range of tokens; a well-known body's by its full name. */
export const canonicalOf = (tokens: readonly Word[], { from, to }: TokenRange): CanonicalName => {
  let first = from
  while (first < to - 1 && smallWords.has(tokens[first]!.lower)) first++
  const own = byWords(tokens, { from: first, to })
  const whole = knownFrom(tokens, first, to)
  if (whole !== null) return { ...own, kind: whole.kind, key: ofFullName(whole.fullName) }
  const ahead = countryAhead(tokens, { from: first, to })
  return { ...own, kind: ahead === null ? null : (knownFrom(tokens, first + ahead.length, to)?.kind ?? null) }
}
