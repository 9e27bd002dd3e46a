import type { TokenRange } from '../../document/span.js'
import type { OrganizationKind } from '../../lexicon/organizations.js'

export type NameKind = 'person' | 'organization' | 'location'

/** A span of capitals that may be a name: what its own words say, and how much the article says for each kind. */
export interface Candidate extends TokenRange {
  /** what its own words make it; null where only the article can tell */
  kind: NameKind | 'none' | null
  /** the rule that made it so */
  rule: string
  /** evidence for each kind from its own words */
  person: number
  organization: number
  location: number
  /** the kind of body, where its words tell */
  bodyKind: OrganizationKind | null
  /** ISO 3166-1 alpha-2, where a well-known body has one */
  country: string | null
  /** whether the capitals are those of a headline or a sentence's start, and of common words */
  doubtful: boolean
}

export const candidateOf = (from: number, to: number, kind: Candidate['kind'], rule: string): Candidate => ({
  from,
  to,
  kind,
  rule,
  person: 0,
  organization: 0,
  location: 0,
  bodyKind: null,
  country: null,
  doubtful: false,
})
