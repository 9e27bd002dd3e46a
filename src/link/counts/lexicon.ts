import { sizedNouns } from '../../extract/counts/index.js'
import { possessivePronouns } from '../../lexicon/function-words.js'
import { union, words } from '../../lexicon/word-list.js'

/** Words that the rules of events, parts and sums name. */

/** What may stand between a cue and the number of its phrase: "at least [a] 30 kilometre radius". */
export const phraseOpeners = words('a an another just only the total')

/** Before the "of" of a number that is all of them: "a [total] of 12 people were killed". */
export const sumNouns = words('total')
export const sumPrepositions = words('of')

/** Endings of nouns that tell of something that happens. */
export const eventEndings: readonly string[] = [
  'tion',
  'tions',
  'sion',
  'sions',
  'ment',
  'ments',
  'ing',
  'ings',
  'rival',
  'rivals',
]
/** The ending of a verb that is a noun after an article: "the refinancing of". */
export const nominalEnding = 'ing'
/** Endings of things made as well as of what happens: "paintings". */
export const gerundEndings: readonly string[] = ['ing', 'ings']

/** Kinds of counts that measure, and so stand before a noun that they do not count. */
export const modifyingKinds = words('duration measure money multiple percent score')
/** Kinds of counts that are amounts of something. */
export const amountKinds = words('measure money percent')
/** Kinds of counts that set a limit: "the $250,000 limit". */
export const limitKinds = words('duration measure money percent')

/** What joins the phrases of a list. */
export const listJoints = words('and ,')
/** Where something is beside a distance: "300 miles [from] home". */
export const directions = words(
  'above away below down downstream east from inland north off offshore outside short south up upstream west',
)
/** Prepositions that hang what a noun has, or whom it hits, on an event noun. */
export const eventPrepositions = words('against between of to with')

/** What may part an event noun from its "of": "the hiring [next] month of 300 nurses". */
export const timeOpeners = words('last later next this today tomorrow')

/** Comparatives that set a time for what happens: "no [earlier] than 31 days". */
export const timeComparatives = words('earlier later longer quicker sooner')
/** Prepositions that make what somebody is or undergoes of an event noun: "is [under] investigation". */
export const conditionPrepositions = words('in on under')
/** What may stand before a fronted participle. */
export const openersBeforeFronted = words('" “ also')

/** Verbs whose clause is due, finite or not. */
export const clauseTakers = words('argue insist say think warn')
/** Verbs of penalties: "[faces] 20 years". */
export const penaltyVerbs = words('face')
/** Verbs that set numbers beside each other and tell nothing of them. */
export const comparingVerbs = words('compare')
/** Verbs that say which one of a row something is: "[marks] the third such raid". */
export const markingVerbs = words('constitute mark represent')
/** "not 15 as [first] reported" */
export const earlierAdverbs = words('earlier first initially originally previously widely')
export const reportedParticiples = words('announced believed claimed estimated feared reported said stated thought')
/** Participles of headlines that only fear what they tell: "12 [feared] dead". */
export const fearedParticiples = words('fear presume')
/** Nouns of occasions, which a clause tells: "the first [time] that it rained". */
export const occasionNouns = words('time')
/** Prepositions of means: "won [by] two attacks". */
export const meansPrepositions = words('by with')

/** What asks or tests so many: "a [survey] of 2,100 nurses". */
export const samples = words('poll sample study survey')
/** What a number after "of" tells the size of: "a [crowd] of 400". */
export const crowds = union(sizedNouns, words('congregation gathering'))

/** Prepositions that open a clause as well: "[after] 12 people died". */
export const clausePrepositions = words('after as before since till until')
/** Relative pronouns that open a clause on a counted noun. */
export const clauseRelatives = words('that which who')
/** Adjectives that an infinitive hangs on in a chain of verbs: "are [likely] to leave". */
export const chainAdjectives = words(
  'able about due eligible expected forced going likely poised ready set unable unlikely unwilling willing yet',
)
/** Verbs that a gerund goes on: "began leaving". */
export const phaseVerbs = words('begin continue keep start stop')

/** Lemmas and plurals of people as wholes: "12 people". */
export const persons = words(
  `deportee deportees detainee detainees individual individuals migrant migrants passenger passengers people
    peoples person persons prisoner prisoners suspect suspects victim victims`,
)
/** Nouns of people by sex and age, which are parts: "nine men and three women". */
export const partsOfPeople = words('adult adults boy boys child children girl girls man men minor minors woman women')
/** What points at a whole told before: "of [the] 120". */
export const wholeDeterminers = union(possessivePronouns, words('the those'))
/** Kinds of counts that have parts. */
export const summableKinds = words('cardinal money')
/** Bounds of a whole that its parts may still make up. */
export const looseBounds = words('approximate at_least')

/** What gives a number to each of those named: "22 from Cusco and Puno [each]". */
export const distributives = words('apiece each')
/** Verbs that tell where those counted are from: "12 [come] from the port". */
export const comingVerbs = words('came come comes hail hailed originate originated')
/** What opens a partitive before "of": "[out] of 30 mines". */
export const outs = words('out')

/** Where a part of a sum is: "12 [in] Lyon and 5 in Nice". */
export const placePrepositions = words('aboard at from in near on with')
/** What may stand between two counts of a sum. */
export const sumJoints = words('another plus the')
