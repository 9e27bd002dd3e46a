import { nounsOf } from '../nouns/index.js'
import { verbsThat } from '../verbs/index.js'

/** Words of going from place to place. Verbs by their base form, nouns in the singular. */

/** "to X" after them is where someone or something goes, "from X" where from. */
export const motionVerbs = verbsThat('moves')

/** The same of nouns: "the flight from Louisiana", "their deportation to Tehran". */
export const motionNouns = nounsOf('motion')

/** What follows as an object is left. */
export const leavingVerbs = verbsThat('leaves')

/** What follows as an object is reached. */
export const reachingVerbs = verbsThat('reaches')

/** What follows as an object is passed through. */
export const crossingVerbs = verbsThat('crosses')

/** "in X", "at X", "on X" after them is where one comes to. */
export const arrivingVerbs = verbsThat('arrives')
export const arrivingNouns = nounsOf('arrival')

/** "for X" after them is where one goes to. */
export const leavingForVerbs = verbsThat('departs')

/** "from X" after them is where it is done, nobody comes from there. */
export const stayingVerbs = verbsThat('stays')

/** A home or a birthplace is a point of reference, nothing happens there. */
export const homeVerbs = verbsThat('rears')

/** "a long way from X", "a short drive from X": how far, not where from. */
export const distanceNouns = nounsOf('distance')
