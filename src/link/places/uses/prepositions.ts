import { literal, metonymic, type UseRow } from './row.js'

/**
 * Names after prepositions of place and of goal: `#` is the whole noun phrase. Classes beside a preposition test what governs it ("{toward&afterMotion}":
 * a verb of going stands before). The first that fits wins.
 */
export const goalRows = [
  {
    name: 'places/relation-with',
    around: ['{relation} ({on&governing}|{toward}|{between&governing}|{opponent&governing}) #'],
    use: metonymic,
    examples: ['Tensions with [Iran] rose again.', 'The deal between [France] and Chad ended.'],
  },
  {
    name: 'places/on-state',
    of: 'polity',
    around: ['{any&!struck} {on&governing} #', '{start} {on&governing} #'],
    use: metonymic,
    examples: ['They agreed on [Iran].'],
  },
  {
    name: 'places/from-thing-in',
    around: ['{location&governing&inSource} #'],
    use: literal('origin'),
    examples: ['They fled from a camp in [Lagos].'],
  },
  {
    name: 'places/through-thing-in',
    around: ['{location&governing&inPassage} #'],
    use: literal('via'),
    examples: ['They travelled through an airport in [Doha].'],
  },
  {
    name: 'places/arrive-in',
    around: ['{location&governing&afterArriving} #'],
    use: literal('destination'),
    examples: ['The plane landed in [Lagos] at noon.'],
  },
  {
    name: 'places/reside-in',
    around: ['{location&governing&afterHome} #'],
    use: literal(null),
    examples: ['She was raised in [Lagos].'],
  },
  {
    name: 'places/lived-in',
    of: 'no polity',
    around: ['lived {location&governing} #'],
    use: literal(null),
    examples: ['They had lived in [Lagos] before.'],
  },
  {
    name: 'places/arrival-in',
    around: ['{location&governing&afterArrival} #'],
    use: literal('destination'),
    examples: ['After their arrival in [Lagos] it rained.'],
  },
  {
    name: 'places/to-thing-in',
    around: ['{location&governing&inGoal} #'],
    use: literal('destination'),
    examples: ['They were flown to a clinic in [Tianjin].'],
  },
  {
    name: 'places/in',
    around: ['{location&governing} #'],
    use: literal('site'),
    examples: ['He was arrested in [Dallas] on Monday.', 'Rain fell across [Canada].'],
  },
  {
    name: 'places/make-it-to',
    around: ['{make} it {adverb}? {toward} #'],
    use: literal('destination'),
    examples: ['They made it safely to [Lagos].'],
  },
  {
    name: 'places/travel-to',
    around: ['{toward&afterMotion} #'],
    use: literal('destination'),
    examples: ['He was deported to [Kenya] last week.'],
  },
  {
    name: 'places/into',
    around: ['{entry} #'],
    use: literal('destination'),
    examples: ['They put more money into [Lagos].'],
  },
  {
    name: 'places/from-to',
    around: ['from {any}*6 {toward} #'],
    use: literal('destination'),
    examples: ['The line from Lyon to [Paris] was closed.'],
  },
  {
    name: 'places/government-to',
    of: 'polity',
    around: ['{governed} {goal} #'],
    use: metonymic,
    examples: ['They sold weapons to [Chad].'],
  },
  {
    name: 'places/to',
    around: ['{toward} #'],
    use: literal(null),
    examples: ['It is next to [Lagos].'],
  },
] as const satisfies readonly UseRow[]
