import { happenings } from '../../extract/dates/lexicon.js'
import { nounsOf } from '../../lexicon/nouns/index.js'
import { union, words } from '../../lexicon/word-list.js'

/** Nouns of what happens on a day of its own: "Tuesday's blast", "the landslide of 4 May". */
export const datedEvents = union(
  nounsOf('event'),
  nounsOf('incident'),
  nounsOf('harm'),
  happenings,
  words(
    `brawl collision cyclone demonstration disaster election expulsion hurricane operation raid referendum stampede tornado
      typhoon unrest violence`,
  ),
)

/** Prepositions before what happened: "wounded in the attack on Saturday"; "announced the strike on Monday" tells when it was announced. */
export const eventPlaces = words('after amid by during following from in of')

/** Prepositions that set the news against what came before it, with a length of time: "two days after". */
export const intervalPrepositions = words('after before following from since')

/** Prepositions that set it against what is to come. */
export const awaitingPrepositions = words('before until till')
