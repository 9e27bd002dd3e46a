import type { RuleRow } from '../../../../grammar/pattern/rule-row.js'
import type { OrganizationKind } from '../../../../lexicon/people/organizations.js'
import type { UserLexicon } from '../../../../lexicon/user.js'
import type { Weights } from '../../evidence/evidence.js'
import type { NameKind } from '../../kinds.js'

/** How the words of a name make it one, where a later step asks; `words` where common nouns do. */
export type NameForm = 'head' | 'nickname' | 'place head' | 'storm' | 'words'

/** A rule that finds a name by its own words, or refuses capitals that name neither people nor bodies nor places. */
export interface FindRow extends RuleRow, Weights {
  /** what its words make it; `none` for what is no name, null where only the article can tell */
  readonly kind: NameKind | 'none' | null
  /** what the words are; see `compile` in grammar/pattern. A capture named "span" is the name itself */
  readonly pattern?: string
  /** what must stand around the name */
  readonly around?: readonly string[]
  readonly bodyKind?: OrganizationKind
  readonly form?: NameForm
  /** what a user adds, where the rule reads that: its examples are read with it */
  readonly lexicon?: Partial<UserLexicon>
}
