import type { RuleRow } from '../../../grammar/pattern/rule-row.js'

/** Bodies that a common noun makes of a name or nationality. */
export const compoundRows = [
  {
    name: 'names/nationality-and-governing-noun',
    reason: 'The longest nationality before the modifiers counts.',
    examples: ['The [Iranian government] has agreed.', 'The [Norwegian foreign ministry] had no comment.'],
  },
  {
    name: 'names/holder-and-governing-noun',
    reason: 'It asks what the name before the modifiers was decided to be.',
    examples: ['The [Netanyahu government] fell.'],
  },
  {
    name: 'names/owner-and-governing-noun',
    reason: 'It asks what the name before the modifiers was decided to be.',
    examples: ["She spoke of [Fidel Castro's government]."],
  },
  {
    name: 'names/field-and-ministry',
    reason: 'It takes what no nationality, holder or owner stands before.',
    examples: ['The [foreign ministry] had no comment.'],
  },
  {
    name: 'names/joint-nationalities',
    reason: 'The first nationality shares the noun of the second.',
    examples: ['The [Dutch and Norwegian governments] paid for it.'],
  },
  {
    name: 'names/government-of-place',
    reason: 'It asks what the name behind "of" was decided to be.',
    examples: ['Talks with the [government of Norway] broke down.'],
  },
  {
    name: 'names/seat-of-body',
    reason: 'It makes a place of what was decided to be a body.',
    examples: ['The [White House] was lit.'],
  },
] as const satisfies readonly RuleRow[]
