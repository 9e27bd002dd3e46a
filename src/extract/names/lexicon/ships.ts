import { words } from '../../../lexicon/word-list.js'

/** Words of ships and their names. */

/** Verbs of what only a ship does, or does as such without an object. */
export const shipVerbs = words('capsized capsizes docked sank sinks')
/** Where what is no ship sinks: "sank to ninth". */
export const goalsOfSinking = words('into to')
/** Small words inside the names of ships: "the Pride of Lagos". */
export const particlesOfShips = words('da de del do of')
/** Vessels that are called by a name right behind: "the ferry Pride of Lagos". */
export const vesselNouns = words(
  'barge boat corvette cruiser destroyer ferry freighter frigate liner ship submarine tanker trawler tug tugboat vessel warship yacht',
)
