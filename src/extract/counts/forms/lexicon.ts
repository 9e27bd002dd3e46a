import { union, words } from '../../../lexicon/word-list.js'
import type { Bound } from '../kind.js'

/** Hyphens that join a number to a word. */
export const hyphens = words('- ‐ ‑')
/** Dashes between the ends of a range. */
export const rangeDashes = words('- – — ‐ ‑ −')
/** Dashes between the sides of a score. */
export const scoreDashes = words('- – — ‑')

/** What joins the ends of a range of ages after "aged", where it makes none elsewhere: "ages 5-11". */
export const looseJoints = words('- – — to')
/** The same behind "between": "between ages 5 [and] 11", where "aged 5 and 11" are two. */
export const jointsBetween = union(looseJoints, words('and'))

/** Prepositions that bound an age: "under 5", "above the age of 65". */
export const boundsOfAge: ReadonlyMap<string, Bound> = new Map([
  ['above', 'more_than'],
  ['below', 'less_than'],
  ['over', 'more_than'],
  ['under', 'less_than'],
])
/** Words before the number after "aged": "ages from 5 to 11". */
export const agePrepositions = words('about between from of over under')
/** Pronouns of people that nothing is counted of: "anyone under 21". */
export const anybody = words('anybody anyone everyone nobody')
/** People of whom an age limit is said: "children under 5". */
export const peopleOfAge = union(
  anybody,
  words('adults boys children girls infants kids men patients people residents those voters women'),
)
/** Pronouns of whom an age is said: "when she was 16". */
export const agedPronouns = words('he i she who')
export const ageGroups = words('bracket brackets category group groups range ranges')
/** Words of a class of play that is named by an age: "the under-21 side". */
export const ageTeams =
  words(`captain championship championships coach cup final finals international level manager qualifier qualifiers
    side squad striker team teams title tournament`)

/** Nouns of time and play: "seven in 10 games" are seven of them, one after the other. */
export const runsOfPlay = words(
  'at attempts bouts events fights games innings matches meetings races rounds seasons shots starts tests tries',
)
/** People and households of whom a ratio is told: "one person in four". */
export const personsOfRatio =
  words(`adult adults american americans boy boys child children families family girl girls home homes household
    households man men patient patients people person pupil pupils student students voter voters woman women
    worker workers`)
/** Wholes of a rate by the head: "12 per 100,000". */
export const roundWholes = words('100 1,000 1000 10,000 10000 100,000 100000')

/** Words between a contest and its score: "by a narrow vote of". */
export const contestLeads =
  words(`a an are by count decision final is margin narrow narrowly of overwhelmingly panel result score tally the them
    vote was were`)
const votingWords = 'adopted approved cleared confirmed passed rejected ruled vote voted votes voting'
/** Votes: the first number may be the smaller one. */
export const voteWords = words(votingWords)
export const outnumbering = words('outnumber outnumbered outnumbering')
/** Words of winning, losing and voting whose result "3 to 1" may be. */
export const contestWords = words(
  `${votingWords} approving beat beaten beating beats defeat defeated defeating defeats edged lose loses losing lost odds outnumber
  outnumbered outnumbering prevailed ratio ruling thrashed trounced win winning wins won`,
)
/** Who has won: "2-0 winners over City". */
export const winners = words('victor victors winner winners')
/** Words after the odds of a bet: "a 3 to 1 favourite". */
export const bettingWords = words('favorite favorites favourite favourites odds outsider outsiders')

/** Verbs that take two levels: "moved from 4 to 6". */
export const levelVerbs = words(
  `alter bring change convert cut downgrade extend go move revise shift switch take turn upgrade`,
)
/** Nouns of change that tell no direction. */
export const levelNouns = words('change')
/** Verbs after which two numbers are the ends of a range. */
export const rangeVerbs = words('range vary')

/** Currencies in which a rate is quoted: "151.72 per dollar". */
export const quotedCurrencies = words('dollar euro greenback pound')

/** Multiples that are a base form, too: "a double murder" has none. */
export const baseMultiples = words('double halve quadruple quintuple treble triple')
/** Words before a verb that multiplies: "is set to double", "has more than tripled". */
export const multipleLeads = words(
  `about almost are be been being by could had has have is may might more nearly over than to was were will would`,
)

/** How many digits a number has: "double-digit growth". */
export const digitWords: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['single', 1],
  ['triple', 3],
])

/** Nouns that make idioms with an ordinal: "first thing", "second hand". */
export const ordinalIdioms = words('all foremost hand thing things')
/** Participles between an ordinal and its noun: "the 40th confirmed death". */
export const ordinalParticiples = words(
  `alleged attempted confirmed elected known planned proposed recorded registered reported scheduled suspected`,
)
/** Words that an ordinal is joined to: "second-placed", "third-straight". */
export const joinedToOrdinal = words('consecutive ever placed ranked seeded straight')
/** Parts of a longer time that an ordinal dates: "the first week of May". */
export const datedByOrdinal = words('day days hour hours month months quarter semester trimester week weeks')

/** Words before "half" that name a half: "the second half". */
export const namedHalves = words(
  'back better bottom closing first former front last latter next opening other second that this top',
)
/** Words after a hyphen that make no compound of a number: "nine-to-five", "three-way". */
export const noCompounds = words('a and by faced for in line liner of off on over per sided sum to under vs way')
/** Adjectives between a number and its span of time: "12 straight years". */
export const spanAdjectives = words(
  'additional consecutive extra full further long more solid straight successive whole',
)

/** Words after "one" that make it a manner of speaking: "one another", "one day", "one who". */
export const mannersOfOne =
  words(`'s afternoon another by can christmas day evening friday hand heck hell might moment monday more morning must
    need needs night on point saturday should side stage such sunday that thing thursday time tuesday way
    wednesday which who would`)
/** Words before "one" that make it a pronoun: "no one", "the one". */
export const pronounOfOne = words('a another any each every formula good his loved my no some that the this which')
/** Nouns that a hyphened one counts: "a one-seat majority"; not "one-way", "one-off". */
export const joinedToOne = words('bedroom game goal member page point room run seat shot storey story vote')
