import type { TokenRange } from '../../document/span.js'
import type { UserEntry } from '../../grammar/user-mentions.js'
import type { OrganizationKind } from '../../lexicon/people/organizations.js'
import type { NameKind } from './kinds.js'
import type { FindRow, NameForm } from './parse/rows/find-row.js'
import type { FindRule, NameRule } from './rules.js'

/** A span of capitals that may be a name: what its own words say, and how much they say for each kind. */
export interface Candidate extends TokenRange {
  /** what its own words make it; null where only the article can tell */
  kind: NameKind | 'none' | null
  /** the rule that proposed it */
  rule: NameRule
  /** the rules that say most for a kind by its own words, where others than `rule` do */
  ownRules: Readonly<Partial<Record<NameKind, NameRule>>> | null
  /** evidence for each kind from its own words */
  person: number
  organization: number
  location: number
  /** how its own words make it a name, where a later step asks */
  readonly form: NameForm | null
  /** the kind of body, where its words tell */
  bodyKind: OrganizationKind | null
  /** ISO 3166-1 alpha-2, where a well-known body has one */
  country: string | null
  /** whether the capitals are those of a headline or a sentence's start, and of common words */
  doubtful: boolean
  /** what the user's lexicon says of it */
  listed: UserEntry | null
}

/** The candidate that a row finds from one token to another. */
export const candidateBy = (row: FindRow & { readonly name: FindRule }, from: number, to: number): Candidate => ({
  from,
  to,
  kind: row.kind,
  rule: row.name,
  ownRules: null,
  person: row.person ?? 0,
  organization: row.organization ?? 0,
  location: row.location ?? 0,
  form: row.form ?? null,
  bodyKind: row.bodyKind ?? null,
  country: null,
  doubtful: false,
  listed: null,
})
