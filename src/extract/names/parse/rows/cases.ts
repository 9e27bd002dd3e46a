import type { RuleRow } from '../../../../grammar/pattern/rule-row.js'

/** The sides of a case at law are no claims: "In Brandt v. Texas, the court ...". Those of a match are. */
export const caseRows = [
  {
    name: 'not-names/side-of-case',
    around: ['# {versusAtLaw} {capitalized}', '{capitalized} {versusAtLaw} #'],
    examples: ['In [Brandt] v. Ebelquist, the court struck down the law.', 'The case, State v. [Harlow], is pending.'],
  },
] as const satisfies readonly (RuleRow & { readonly around: readonly string[] })[]
