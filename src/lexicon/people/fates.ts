import { fatesOfNouns, nounsOf } from '../nouns/index.js'
import { countryOfDemonym } from '../places/countries.js'
import { inhabitantNouns } from '../places/place-standing.js'
import { befallings, sufferings } from '../verbs/index.js'
import { union } from '../word-list.js'
import { officeNouns } from './offices.js'
import type { Outcome } from './outcomes.js'
import { experts } from './sorts.js'

/** What words tell of people, the brackets of the tables read as outcomes: a test holds that they are. */
const reader =
  (table: ReadonlyMap<string, string>): ((lemma: string) => Outcome | null) =>
  (lemma) =>
    (table.get(lemma) as Outcome | undefined) ?? null

/** What becomes of people who are the object of a verb: "killed 12". */
export const outcomeOfObject = reader(befallings)
/** What becomes of people who are the subject of a verb: "12 died". */
export const outcomeOfSubject = reader(sufferings)
/** What a noun tells of those whom it counts, or who stand after its "of": "12 deaths", "the arrest of 12". */
export const outcomeOfNoun = reader(fatesOfNouns)

const personNouns = union(nounsOf('people'), nounsOf('person'), inhabitantNouns, officeNouns, experts)

/** Endings of nouns for persons alone. */
const endings = /(?:[a-z]{3}ian|[a-z]{4}ist|woman|man)$/

/** Whether a noun stands for persons: by its singular, or as the name of a people ("Afghans"). */
export const isPersonNoun = (lemma: string, lower: string): boolean =>
  personNouns.has(lemma) || personNouns.has(lower) || countryOfDemonym(lower) !== null || endings.test(lemma)
