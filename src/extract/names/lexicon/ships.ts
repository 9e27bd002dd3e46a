import { words } from '../../../lexicon/word-list.js'

/** Words of ships and their names. */

/** Verbs of what only a ship does, or does as such without an object. */
export const shipVerbs = words('capsized capsizes docked sank sinks')
/** What is done to a ship, or what it is: "was towed", "is moored". */
export const shipParticiples = words('anchored beached capsized moored refloated scuttled shipwrecked torpedoed towed')
/** What a ship does, too, besides whatever its name names: "The ferry Berlin left". */
export const verbsOfVoyages = words(
  'arrived burned carried carries collided crossed departed docked exploded left ran sailed sails sank sinks',
)
/** Where what is no ship sinks: "sank to ninth". */
export const goalsOfSinking = words('into to')
/** Small words inside the names of ships: "the Pride of Lagos". */
export const particlesOfShips = words('da de del do of')
/** What kind of vessel, before its noun: "the cargo ship". */
export const vesselKinds = words(
  'cargo container cruise ferry fishing merchant passenger patrol research sailing supply',
)
/** Vessels that are called by a name right behind: "the ferry Pride of Lagos". */
export const vesselNouns = words(
  'barge boat corvette cruiser destroyer ferry freighter frigate liner ship submarine tanker trawler tug tugboat vessel warship yacht',
)
