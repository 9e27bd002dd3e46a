import { nounsOf } from '../nouns/index.js'
import { verbsThat } from '../verbs/index.js'

/** Words that tell whether a place's name stands for the place, or for its government, its people, its team. Nouns in the singular. */

/** What a government, a people or a team has or is: the name before these, or before "of" after them, is not the land. */
export const governedNouns = nounsOf('national')

/** Who lives in a place: "a Gainesville man" is one of its people, "a man of Gainesville" comes from there. */
export const inhabitantNouns = nounsOf('inhabitant')

/** What happens or happened at a place: "the Benghazi attack", "the flooding of the Indus". */
export const eventNouns = nounsOf('incident')

/** Land, things that stand on it, and what happens there: the name before these is the place. */
export const landNouns = nounsOf('land')

/** Where one lives, in the town that is named before: "his Gainesville home". */
export const dwellings = nounsOf('dwelling')

/** Parts of a place: "the streets of", "the north of", "most of". */
export const partNouns = nounsOf('part')

/** What binds governments: "between X and Y", "with X", "to X", "on X" after these is not the land. */
export const relationNouns = nounsOf('relation')

/** Objects of these verbs are governments, peoples and teams: "accused Iran", "beat Sabah". Base forms. */
export const dealingVerbs = verbsThat('deals')

/** Objects of these verbs are the land: "bombed Gaza", "toured Ohio". Base forms. */
export const striking = verbsThat('strikes')

/** Subjects of these verbs are the land: "Ohio lies", "Chile borders". Base forms. */
export const stativeVerbs = verbsThat('lies')

/** Parts of the world that play as one team, as the gazetteer names them: "West Indies lead Pakistan". */
export const playingAreas: ReadonlySet<string> = new Set(['West Indies'])
