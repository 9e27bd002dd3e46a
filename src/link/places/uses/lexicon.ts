import { timeUnits } from '../../../lexicon/function-words.js'
import { phrases, union, words } from '../../../lexicon/word-list.js'

/** The words around a place's name that tell what it does. */

/** Between the parts of a compound: "London-based". */
export const dashes = words('- –')
/** Parties of American politicians before their state: "(D-Pa.)". */
export const partyInitials = words('d i r')

/** What coordinates names: "Israel and the US", "US-Iran". */
export const nameJoiners = words('& , - / and nor or plus –')
/** What may stand between coordinated names besides articles and adjectives. */
export const nameOpeners = words('both')

/** After "US": the next nationality shares the noun ("US and Japanese agencies"). */
export const nationalityJoiners = words('and')
export const possessiveMarks = words("' 's ’")

/** Nouns of time right behind a name belong to the clause: "in Kenya last week". */
export const timeNouns = union(
  timeUnits,
  words(
    `autumn day days fall midnight months noon spring summer time today tomorrow tonight weeks winter years yesterday`,
  ),
)

/** Words that open a clause, whatever their part of speech: "countries such as Rwanda have". */
export const clauseOpeners = words('as that')
/** Prepositions that the tags sometimes call otherwise. */
export const verbalPrepositions = words('as for inside into like near outside than to via')

/** After "is" they tell where something is: "Norway is in the north". */
export const locatives = words('at between in inside near off on')
/** After a name that somebody left they tell in what state: "leaving Qatar as the sole source". */
export const resultatives = words('as with without')

/** Prepositions by what they say of a place. */
export const prepositions = {
  location: words('across along around at down in inside on throughout upon within'),
  on: words('on upon'),
  toward: words('into onto to toward towards'),
  goal: words('to'),
  entry: words('into onto'),
  source: phrases('from, out of'),
  purpose: words('for'),
  passage: words('over through'),
  path: words('through'),
  edge: words('off'),
  between: words('among between'),
  opponent: words('against by like than with'),
} as const

/** Ways that lead between two places, besides those on land. */
export const passageNouns = words('bridge ferry flight frontier line link pipeline rail route service tunnel way')
/** Lines at which the land of a country ends: "the border with X". */
export const borderNouns = words('border boundary frontier')
/** Between the sides of a game. */
export const versus = words('v v. versus vs vs.')
export const quotationMarks = words(`" “ ”`)
/** What only a government or a person is. */
export const willing = words('adamant determined eager keen prepared ready reluctant unwilling wary willing')
/** "close to a deal", "near to signing" */
export const nearing = words('close closer near nearer')

/** Verbs that tell a departure with their particle, and the verb that says the same. */
export const phrasalDepartures: ReadonlyMap<string, string> = new Map([
  ['pull out', 'withdraw'],
  ['set off', 'depart'],
  ['set out', 'depart'],
])

/** Full stops end the search for where a journey goes. */
export const stops = words('.')
/** Verbs of beings, in the base form. */
export const beings = words('be')
/** "made it to Lagos" */
export const makings = words('make')
/** The verb whose object stays behind in a state. */
export const leave = words('leave')
/** "she comes from X" tells a home. */
export const originVerbs = words('come')
