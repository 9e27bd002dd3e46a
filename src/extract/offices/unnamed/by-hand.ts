import type { Document } from '../../../document/document.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { OrganizationKind } from '../../../lexicon/people/organizations.js'
import { memberNouns } from '../lexicon.js'
import type { OfficePhrase } from '../phrase.js'
import { namesPublicBody, noWords } from '../public-bodies.js'

/** Refusals that no pattern can say. */
export const refusedByHand = [
  {
    name: 'not-offices/member-state',
    reason: 'The kind of the body is asked, whose name stands on either side of the noun.',
    examples: ['[UN members] voted on the plan.'],
  },
] as const satisfies readonly RuleRow[]

const bodiesOfStates: ReadonlySet<OrganizationKind> = new Set(['international'])
const innerBodies: ReadonlySet<OrganizationKind> = new Set(['agency', 'court', 'legislature', 'ministry'])

/** "UN members": states, no people. */
export const isMemberState = (document: Document, { body, head, modifiers, noun }: OfficePhrase): boolean =>
  memberNouns.has(noun) &&
  ((body !== null && namesPublicBody(document, body, bodiesOfStates, noWords)) ||
    namesPublicBody(document, { from: modifiers.from, to: head }, bodiesOfStates, noWords)) &&
  !namesPublicBody(document, body ?? modifiers, innerBodies, noWords)
