import { words } from '../../../lexicon/word-list.js'

/** Nouns of what is counted up, or told of: "the death [toll]", "an earlier [figure] of 12". */
export const tollNouns = words(
  'bid count counts estimate estimates figure figures number offer reports tally toll tolls total totals',
)
/** What makes a figure one that has been replaced: "an [earlier] toll". */
export const earlierWords = words('earlier former initial original preliminary previous prior')
/** The same beside a verb: "[previously] reported". */
export const earlierAdverbs = words('earlier initially originally previously')
/** What makes a figure the newest: "an [updated] toll". */
export const newerWords = words('fresh latest new newest revised updated')
/** Verbs whose object moves to a level, where nothing says which way: "[revised] the toll to 12". */
export const revises = words('adjust amend change correct revise update')
/** Verbs that set a toll to the level that new deaths make: "[bringing] the toll to 31". */
export const brings = words('bring carry push put send take')
/** Verbs of a toll that comes to a level: "the toll [reached] 31". */
export const reaches = words('hit reach')
/** Verbs that tell a figure: "earlier [put] the toll at 12". */
export const tells = words('announce count estimate give list place put record report say state tell')
/** Verbs of reports and figures that tell a number: "initial reports [spoke] of nine dead". */
export const indicates = words('claim count give indicate list mention say show speak suggest talk tell')
export const upwards = words('up upward upwards')
export const downwards = words('down downward downwards')
