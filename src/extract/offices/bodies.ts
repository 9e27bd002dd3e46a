import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { knownOrganizationAt, type OrganizationKind, organizationHead } from '../../lexicon/organizations.js'
import { publicWords } from './lexicon.js'

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
