import { phrases, union, words } from '../../../lexicon/word-list.js'

/** Adverbs that belong to the cue after them: "well over", "slightly less than". */
export const cueAdverbs =
  words(`comfortably considerably far fractionally greatly just little marginally significantly slightly
    substantially way well`)
/** Words that take "about", "over", "under" or "around" as their own preposition. */
export const cueGovernors =
  words(`anger argue argued argument asked battle beat book chat clash clashed clashes complain complained complaint
    complaints concern concerned concerns conflict controversy curious debate disagreement dispute disputes
    documentary doubts fears feud fight film fought hear heard information joke jokes know lead learned lie lied
    lies mourn mourning movie novel outrage play preference question questioned questions row rumors rumours
    series song speak spoke stories story struggle talk talked talking tell tells think thinking told triumph
    victory voice war win wins wonder worried worries worry write writes wrote`)

/** Forms of verbs that tell where a number has gone: "the toll went up to 53". */
export const roseUp = words('climbed crept edged gone jumped risen rose ticked went')
/** What tells in the present where a toll stands: "the toll is [now] up to 53". */
export const risesUp = words('climbs goes is jumps now rises ticks')
export const tolls = words('count tally toll total')
/** What stands so high as well, but may be limited: "the number of guests is up to 30". */
export const tallied = words('number')

/** Words between a cue and its number: "at least another 20", "at least a 30-kilometre radius". */
export const cueFillers = words('a additional an another extra further the')

/** Cues that an adverb may grade: "well over", "a little short of". */
export const gradedCues = words('above below beyond fewer in less more north over short shy under')

/** Words before "over" and a span of time that it bounds: "lasted over two hours". */
export const timeSpenders =
  words(`, after and are at be been by for in is just last lasted lasts lived of or spend spends spent take taken takes
    to took waited was well were within`)

/** Words that make "past" a noun or an adjective. */
export const pastOwners = words("the this 's")

/** What makes a bound its opposite: "not over the $5 fare", "no less than the". */
export const boundNegators = words('never no not')

/** Words between "minimum" and its number, apart from nouns: "minimum deposits of $250,000". */
export const limitJoints = words('at is of was')
/** Determiners of a number that is a limit of its own: "over the $5 fare". */
export const limitDeterminers = words('a an her his its our that the their this')
/** What a number before it is a limit of: "above the 100 mark". */
export const limitNouns = words(
  'barrier cap ceiling cutoff floor goal level limit mark maximum minimum posted requirement target threshold',
)

/** Words after "or" and "and" that let a number rise. */
const rising = words('above greater higher older over up upward')
/** Words after "or" and after "and" that let a number rise. */
export const risers = union(rising, words('better larger longer more'))
export const risersPast = union(rising, words('counting upwards'))
/** Words after "or" and after "and" that let a number fall. */
export const fallersPast = words('below less lower under younger')
export const fallers = union(fallersPast, words('fewer shorter smaller'))

/** Cues that may stand behind their number where it ends its clause. */
export const leastAfter = phrases('at a minimum, at least, at the least, minimum')
export const mostAfter = phrases('at most, at the most, at the very most, max, maximum, tops')
