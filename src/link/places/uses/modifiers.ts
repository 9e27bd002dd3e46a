import { metonymic, type Passing, type UseRow } from './row.js'

const asNounAfter: Passing = { passesTo: 'noun after', metonymic: false, otherwise: null }

/** Names that modify a noun: `#` is the name, and the classes test the noun that it modifies. The first that fits wins. */
export const modifierRows = [
  {
    name: 'places/name-kind',
    around: ['# {kindNoun}'],
    use: { passesTo: 'noun after', metonymic: true, otherwise: null },
    examples: ['They fled from [Kunduz] province at dawn.'],
  },
  {
    name: 'places/name-government',
    around: ['# {governedNoun}'],
    use: metonymic,
    examples: ['The [US] government declined to comment.', "[Iran]'s foreign minister will travel."],
  },
  {
    name: 'places/name-inhabitants',
    around: ['# {inhabitantNoun}'],
    use: metonymic,
    examples: ['A [Gainesville] man was charged.'],
  },
  {
    name: 'places/power-relation',
    of: 'power',
    around: ["# 's {relationNoun}"],
    use: metonymic,
    examples: ["[Oslo]'s long feud with Rome is over."],
  },
  {
    name: 'places/name-event-on-land',
    around: ['# {landNoun&eventNoun}', '# {landNoun&someEvent}'],
    use: { passesTo: 'noun after', metonymic: false, otherwise: 'site' },
    examples: ['The [Croydon] crash killed two.'],
  },
  {
    name: 'places/name-land',
    around: ['# {landNoun}'],
    use: asNounAfter,
    examples: ["Jets bombed [Iran]'s nuclear sites.", 'A fire broke out at [Cork] airport.'],
  },
  {
    name: 'places/name-government-noun',
    around: ['# {someGoverned}'],
    use: metonymic,
    examples: ['They cited [Boston] police reports.'],
  },
  {
    name: 'places/name-inhabitants-noun',
    around: ['# {someInhabitant}'],
    use: metonymic,
    examples: ['It is a [Boston] family business.'],
  },
  {
    name: 'places/name-office',
    around: ['# {someOffice}'],
    use: metonymic,
    examples: ["[Germany]'s archivist opened it."],
  },
  {
    name: 'places/name-event',
    around: ['# {eventNoun}', '# {someEvent}'],
    use: { passesTo: 'noun after', metonymic: false, otherwise: 'site' },
    examples: ['The [Croydon] collapse killed two.'],
  },
  {
    name: 'places/state-noun',
    of: 'polity',
    around: ['# {commonNoun}'],
    use: metonymic,
    examples: ['The [US] climate is harsh.'],
  },
  {
    name: 'places/name-noun',
    around: ['# {anyNoun}'],
    use: asNounAfter,
    examples: ['A [Chicago] bakery burned down.'],
  },
] as const satisfies readonly UseRow[]
