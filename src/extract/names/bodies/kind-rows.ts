import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { OrganizationKind } from '../../../lexicon/people/organizations.js'

/** A rule that tells what kind a body is by what it does. */
export interface KindRow extends AroundRule {
  readonly bodyKind: OrganizationKind
}

/** What only one kind of body does or has. */
export const kindRows = [
  {
    name: 'names/party-by-seats',
    around: ['# {seatVerb} ({any}|{any} {any})? seats'],
    bodyKind: 'party',
    examples: ['The [Harvest Front] won nine seats in March.'],
  },
  {
    name: 'names/company-by-shares',
    around: ["# ('s)? {shareNoun} {finite}", "# ('s)? {shareNoun} {adverb} {finite}", '{shareNoun} (in|of) #'],
    bodyKind: 'company',
    examples: ['[Brindlewick] shares fell in March.', 'Traders sold shares in [Brindlewick Energy].'],
  },
  {
    name: 'names/company-by-business',
    around: ['# {businessVerb} (a|an|its)? ({adjective}|{noun}|{number})*2 {businessNoun}'],
    bodyKind: 'company',
    examples: ['[Brindlewick] announced a share sale in March.'],
  },
] as const satisfies readonly KindRow[]
