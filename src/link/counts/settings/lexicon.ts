import type { Outcome } from '../../../lexicon/people/outcomes.js'
import { union, words } from '../../../lexicon/word-list.js'

/** The words that tell how a place or a time belongs to what happened. */

/** Prepositions of another thing that happened: "tested [following] the death of a man on Thursday". */
export const sequencePrepositions = words('after before despite following since')

/** A time after these is a bound of what is told, an aim or a comparison, not when it happened. */
export const boundingPrepositions = union(
  sequencePrepositions,
  words(
    `about against around as behind between beyond by for from like of over pending than through till to toward towards
      until`,
  ),
)

/** What a time is compared with stands after these: "fewer [than] in 2017". */
export const comparisons = words('than')

/** An event after these is where and when it happened: "died in the Kabul blast"; not "jailed for the Kabul blast". */
export const eventLeadingPrepositions = words('amid at by during in throughout')

/** A place after these, by way of another noun, is what something is about: "over a fire in Leeds". */
export const aboutPrepositions = union(sequencePrepositions, words('about against concerning for over regarding'))

/** Clauses of the same time and place as the one around them: "died when a bridge fell in Genoa". */
export const simultaneousOpeners = words('as when while')
/** Words that open the clause of a cause. Its place holds for the result, and its time too where people came to harm: "died after a boat capsized in Malta". */
export const resultOpeners = words('after')
/** Outcomes of one moment, which a clause of the cause dates and places as well. */
export const harms: ReadonlySet<Outcome> = new Set(['dead', 'injured', 'missing', 'trapped', 'stranded', 'homeless'])

/** "He went to Oslo. 12 people died [there]." */
export const placeAdverbs = words('there')
/** "Oslo, where 12 people died" */
export const placeRelatives = words('where')
/** "on Monday, when 12 people died" */
export const timeRelatives = words('when')

/** Between a place and the one it lies in: "Dallas, Texas", "a mall in Cork". */
export const nestingWords = words(', in of (')
/** Pronouns whose doings go on from one day and place to others. */
export const personalSubjects = words('he i she they we who you')
