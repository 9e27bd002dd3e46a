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
    name: 'not-names/ship-towed',
    around: ['the ({capitalized}|{particle})*3 # ({capitalized}|{particle})*3 {be} {adverb}? {shipParticiple}'],
    examples: ['The Star of [Dover] was towed to port.'],
  },
  {
    name: 'not-names/called-vessel',
    around: [
      '(the|a) {vesselKind}? {vessel&lower} # ({voyageVerb}|{shipVerb}|!({finite}|{capitalized}|{noun}|{owner}))',
    ],
    examples: ['The frigate [Berlin] sailed to Malta.', 'Divers found the submarine [Kursk] on Monday.'],
  },
  {
    name: 'not-names/name-of-vessel',
    around: ['({vessel&lower}|{shipPrefix&upper}) ({capitalized}|{particle})*3 {capitalized} of #'],
    examples: ['The ferry Pride of [Lagos] was late.'],
  },
] as const satisfies readonly (RuleRow & { readonly around: readonly string[] })[]

/** What is told of ships before tells of the same words again. */
export const repeatedShipRows = [
  {
    name: 'not-names/ship-again',
    reason: 'It asks for the same words as the name of a ship anywhere in the article.',
    examples: ['The Santa Lucia del Mar sank off Malta. Divers found the [Santa Lucia] del Mar there.'],
  },
] as const satisfies readonly RuleRow[]
