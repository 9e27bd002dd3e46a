import { nounsOf } from '../nouns/index.js'
import { union, words } from '../word-list.js'
import { verbsThat } from './index.js'

/** Nouns that tell of something that happens, besides those whose ending says so. */
export const eventNouns = nounsOf('event')

/** Nouns in -tion, -ment and the like that are things, people or states. */
export const notEvents = nounsOf('thing')

/** Verbs that report: what follows them is a clause of its own. */
export const clauseVerbs = verbsThat('embeds')

/** Verbs, adjectives and nouns whose infinitive is a plan or an order. */
export const planGovernors = union(
  verbsThat('plans'),
  nounsOf('plan'),
  words('about agreed bound due going hoped poised ready scheduled slated sure'),
)
/** Verbs, adjectives and nouns whose infinitive may or may not come about. */
export const possibleGovernors = union(
  verbsThat('allows'),
  nounsOf('chance'),
  words('able apt capable eligible enough free liable likely possible prone unlikely'),
)
/** Verbs, adjectives and nouns whose infinitive does not come about: "failed to reach", "has yet to". */
export const deniedGovernors = union(
  verbsThat('fails'),
  nounsOf('failure'),
  words('failed powerless unable unwilling yet'),
)
/** Verbs that undo a plan: "scrapped plans to build". */
export const abandoningVerbs = verbsThat('abandons')
/** Verbs whose passive infinitive is what others say or think: "is believed to have died". */
export const believedVerbs = verbsThat('believes')

/** Verbs whose clause is said not to be so. */
export const denyingVerbs = verbsThat('refutes')
/** Verbs that deny what is claimed: "dismissed reports that". */
export const dismissingVerbs = verbsThat('dismisses')
/** Verbs whose clause may be so. */
export const doubtingVerbs = verbsThat('doubts')
/** Verbs whose "that" with a base form is an order. */
export const orderingVerbs = verbsThat('orders')
/** Verbs whose "that" with a base form is advice. */
export const advisingVerbs = verbsThat('advises')
/** Verbs whose past with "would" tells a plan: "announced that a third would close". */
export const promisingVerbs = verbsThat('commits')

/** What stands before a gerund that does not come about: "avoided paying", "was cleared of killing". */
export const deniedGerunds = union(verbsThat('prevents'), words('acquitted cleared incapable innocent'))
/** What stands before a gerund that may come about. */
export const possibleGerunds = union(verbsThat('contemplates'), nounsOf('prospect'), words('capable suspected'))
/** What stands before a gerund that is planned. */
export const plannedGerunds = nounsOf('intention')
/** What stands before a gerund that is told as done: "charged with killing". */
export const blamingWords = union(
  verbsThat('blames'),
  nounsOf('blame'),
  words('accused blamed charged convicted guilty known responsible wanted'),
)

/** Verbs that tell of a state: their bare participle is what goes on. */
export const stativeVerbs = verbsThat('endures')

/** Adverbs that leave it open. */
export const possibleAdverbs = words('maybe perhaps possibly potentially theoretically')

/** Nouns of harm: what they tell has happened where they are not the aim of the verb. */
export const harmNouns = nounsOf('harm')

/** Nouns that a definite pair of is only named: "the two nations". */
export const namedPairs = words(
  `camps companies countries firms governments groups leaders men nations neighbors neighbours parties powers rivals
    sides states superpowers teams women`,
)

/** Verbs that another verb goes on: "plan to leave" tells of leaving, "met to talk" of meeting. */
export const chainVerbs = verbsThat('chains')

/** Verbs that say little of their object: a clause on it tells what happens. */
export const lightVerbs = verbsThat('introduces')
