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

/** Whether words name a public body, a party or a union: "the Foreign Ministry", "FBI", "government". */
export const namesPublicBody = ({ tokens }: Document, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) {
    const { lower, shape } = tokens[at]!
    const kind =
      organizationHead(lower) ?? (shape === 'lower' ? null : knownOrganizationAt(tokens, at, to)?.organization.kind)
    if (publicWords.has(lower) || (kind && publicKinds.has(kind))) return true
  }
  return false
}
