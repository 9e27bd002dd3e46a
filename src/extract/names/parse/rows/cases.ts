import type { RuleRow } from '../../../../grammar/pattern/rule-row.js'

/** The sides of a case at law are no claims: "In Ostrander v. Ohio, the court ...". Those of a match are. */
export const caseRows = [
  {
    name: 'not-names/side-of-case',
    around: ['# {versusAtLaw} {capitalized}', '{capitalized} {versusAtLaw} #'],
    examples: [
      'In [Ostrander] v. Ebelquist, the bench let the rule stand.',
      'The case, State v. [Marrin], is pending.',
    ],
  },
] as const satisfies readonly (RuleRow & { readonly around: readonly string[] })[]

/** Ships that are named for a place: "The Santa Lucia del Mar sank". */
export const shipRows = [
  {
    name: 'not-names/subject-of-sinking',
    around: [
      'the ({capitalized}|{particle})*3 # ({capitalized}|{particle}) ({capitalized}|{particle})*3 ({shipVerb}|ran aground) {afterShipVerb}',
      'the {capitalized} ({capitalized}|{particle})*3 # ({shipVerb}|ran aground) {afterShipVerb}',
    ],
    examples: ['The [Santa Lucia] del Mar sank off Malta.', 'The Pride of [Lagos] ran aground at night.'],
  },
  {
    name: 'not-names/name-of-vessel',
    around: ['{vessel&lower} ({capitalized}|{particle})*3 {capitalized} of #'],
    examples: ['The ferry Pride of [Lagos] was late.'],
  },
] as const satisfies readonly (RuleRow & { readonly around: readonly string[] })[]
