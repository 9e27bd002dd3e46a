import { literal, metonymic, type UseRow } from './row.js'

/** Names within a compound: `#` is the name, or the names that stand together. The first that fits wins. */
export const compoundRows = [
  {
    name: 'places/side-of-game',
    around: ['# {versus} {any}', '{versus} #'],
    use: metonymic,
    examples: ['[Norway] v Chad drew a crowd.'],
  },
  {
    name: 'places/dash-based',
    around: ['# ~{dash} ~(based|born|area)'],
    use: literal(null),
    examples: ['A [London]-based firm won the contract.', 'The [Chicago]-born singer smiled.'],
  },
  {
    name: 'places/dash-bound',
    around: ['# ~{dash} ~bound'],
    use: literal('destination'),
    examples: ['A [London]-bound train was late.'],
  },
  {
    name: 'places/state-dash',
    of: 'polity',
    around: ['# ~{dash} ~{any}'],
    use: metonymic,
    examples: ['The [Iran]-friendly paper closed.'],
  },
  {
    name: 'places/dash-verb',
    around: ['# ~{dash} ~{verb}'],
    use: metonymic,
    examples: ['A [Washington]-backed force took the town.'],
  },
  {
    name: 'places/party-dash',
    around: ['{initial&capitalized} {dash} #'],
    use: metonymic,
    examples: ['Mr. Roe (D-[Texas]) voted no.'],
  },
  {
    name: 'places/based',
    around: ['# based'],
    use: literal(null),
    examples: ['A [Texas] based company lost.'],
  },
] as const satisfies readonly UseRow[]
