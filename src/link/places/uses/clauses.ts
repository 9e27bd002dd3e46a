import { literal, metonymic, type UseRow } from './row.js'

/** Names as subjects: `#` is the whole noun phrase. They come before the rules of prepositions: "though [Washington] said". */
export const subjectRows = [
  {
    name: 'places/subject-located',
    of: 'actor',
    around: ['({start}|{free}) # {locatedPredicate}'],
    use: literal(null),
    examples: ['[Norway] is in the north.'],
  },
  {
    name: 'places/state-is',
    of: 'polity',
    around: ['({start}|{free}) # {beingPredicate}'],
    use: metonymic,
    examples: ['[Norway] is ready to help.', 'He said that [Iran] was warned.'],
  },
  {
    // what only a government is: "Tehran is close to a deal", "Oslo was accused of spying"
    name: 'places/power-is-willing',
    of: 'power',
    around: [
      '({start}|{free}) # {beingPredicate} {adverb}*2 {quote}? {willing}',
      '({start}|{free}) # {beingPredicate} {adverb}*2 {quote}? {nearing} {quote}? to ({gerund}|{determiner}? {adjective}*2 {dealing})',
      '({start}|{free}) # {dealtPredicate}',
    ],
    use: metonymic,
    examples: ['[Oslo] is close to a deal.', '[Oslo] was accused of spying.', '[Oslo] is "near" to signing the pact.'],
  },
  {
    name: 'places/town-is',
    of: 'actor',
    around: ['({start}|{free}) # {beingPredicate}'],
    use: literal(null),
    examples: ['[Lagos] is crowded.'],
  },
  {
    name: 'places/subject-lies',
    of: 'actor',
    around: ['({start}|{free}) # {stativePredicate}'],
    use: literal(null),
    examples: ['[Norway] lies in the north.'],
  },
  {
    name: 'places/subject-acts',
    of: 'actor',
    around: ['({start}|{free}) # {predicate}'],
    use: metonymic,
    examples: ['[Washington] has not confirmed the report.', 'He said that [Beijing] has asked for talks.'],
  },
] as const satisfies readonly UseRow[]

/** Names as objects, and names of which nothing is said: `#` is the whole noun phrase. They come last. */
export const objectRows = [
  {
    name: 'places/state-left-behind',
    of: 'polity',
    around: ['{leaveBehind} # {resultative}'],
    use: metonymic,
    examples: ['The war left [Qatar] without gas.'],
  },
  {
    name: 'places/town-left-behind',
    around: ['{leaveBehind} # {resultative}'],
    use: literal(null),
    examples: ['The storm left [Lagos] without power.'],
  },
  {
    name: 'places/leave',
    around: ['{leave} #'],
    use: literal('origin'),
    examples: ['She left [Italy] in 2019.'],
  },
  {
    name: 'places/reach',
    around: ['{reach} #'],
    use: literal('destination'),
    examples: ['They reached [Italy] at dawn.'],
  },
  {
    name: 'places/cross',
    around: ['{cross} #'],
    use: literal('via'),
    examples: ['Soldiers crossed [Chad] on foot.'],
  },
  {
    name: 'places/strike',
    around: ['{strike} #'],
    use: literal('site'),
    examples: ['Jets bombed [Aleppo] at night.'],
  },
  {
    name: 'places/deal-with',
    around: ['{dealWith} #'],
    use: metonymic,
    examples: ['The minister accused [Turkey] of spying.'],
  },
  {
    name: 'places/verb-state',
    of: 'polity',
    around: ['{anyVerb} #'],
    use: metonymic,
    examples: ['The law would ruin [Canada].'],
  },
  {
    name: 'places/alone',
    around: ['#'],
    use: literal(null),
    examples: ['The firm loves [Lagos].'],
  },
] as const satisfies readonly UseRow[]
