import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { knownOrganizationAt } from '../../lexicon/bodies/index.js'
import { locatives } from '../../lexicon/function-words.js'
import { type OrganizationKind, organizationHead } from '../../lexicon/people/organizations.js'
import { agentNouns, employers, experts, memberNouns, publicWords } from './lexicon.js'
import type { OfficePhrase } from './phrase.js'

/** Kinds of bodies whose people hold an office as such. */
export const bodiesOfOffice: ReadonlySet<OrganizationKind> = new Set([
  'agency',
  'court',
  'government',
  'international',
  'legislature',
  'military',
  'ministry',
  'police',
])
/** Public bodies, with parties and unions. */
export const publicKinds: ReadonlySet<OrganizationKind> = new Set([...bodiesOfOffice, 'party', 'union'])

export const noWords: ReadonlySet<string> = new Set()

/** Whether words name a public body, a party or a union: "the Foreign Ministry", "FBI", "government". */
export const namesPublicBody = (
  { tokens }: Document,
  { from, to }: TokenRange,
  kinds: ReadonlySet<OrganizationKind> = publicKinds,
  alsoPublic: ReadonlySet<string> = publicWords,
): boolean => {
  const isPublic = (kind: OrganizationKind | null | undefined): boolean => kind != null && kinds.has(kind)
  for (let at = from; at < to; at++) {
    const { lower, shape } = tokens[at]!
    if (alsoPublic.has(lower) || isPublic(organizationHead(lower))) return true
    if (shape !== 'lower' && isPublic(knownOrganizationAt(tokens, at, to)?.organization.kind)) return true
  }
  return false
}

/** The words that put a role in public service. */
const employersOf = (noun: string): ReadonlySet<string> => {
  if (experts.has(noun)) return noWords
  return agentNouns.has(noun) ? publicWords : employers
}

/** Whether a role that is an office only of a body is one here: "UN experts", "government lawyers". */
export const isOfPublicBody = (document: Document, { body, modifiers, noun, head }: OfficePhrase): boolean => {
  const kinds = memberNouns.has(noun) ? bodiesOfOffice : publicKinds
  const words = employersOf(noun)
  const isIn = body !== null && locatives.has(document.tokens[body.from - 1]?.lower ?? '')
  return (
    (body !== null && !isIn && namesPublicBody(document, body, kinds, words)) ||
    namesPublicBody(document, { from: modifiers.from, to: head }, kinds, words)
  )
}
