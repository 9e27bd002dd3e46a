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
