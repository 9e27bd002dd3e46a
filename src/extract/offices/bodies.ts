import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { knownOrganizationAt, type OrganizationKind, organizationHead } from '../../lexicon/organizations.js'
import { publicWords } from './lexicon.js'

const publicKinds: ReadonlySet<OrganizationKind> = new Set([
  'agency',
  'court',
  'government',
  'international',
  'legislature',
  'military',
  'ministry',
  'party',
  'police',
  'union',
])

const isPublic = (kind: OrganizationKind | null | undefined): boolean => kind != null && publicKinds.has(kind)

/** Whether words name a public body, a party or a union: "the Foreign Ministry", "FBI", "government". */
export const namesPublicBody = ({ tokens }: Document, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) {
    const { lower, shape } = tokens[at]!
    if (publicWords.has(lower) || isPublic(organizationHead(lower))) return true
    if (shape !== 'lower' && isPublic(knownOrganizationAt(tokens, at, to)?.organization.kind)) return true
  }
  return false
}
