import { minors } from '../../../lexicon/people/sorts.js'
import { union, words } from '../../../lexicon/word-list.js'

/** Words of the evidence around a name, where no longer list of the kind has them. */

/** What ends an apposition: a mark, a relative pronoun, a preposition, a finite verb. */
export const appositionEnds = words(
  '" ( ) , . : ; and at by for from had has in is of on said that to was which who whose with “ ”',
)
/** What opens a distance behind the head of an apposition: "a town less than ten kilometres from the border". */
export const distanceOpeners = words('about almost around barely close halfway just less more near nearly roughly some')
/** Determiners that open an apposition: "X, a baker". */
export const appositionOpeners = words('a an his her one the')

/** Who an age makes news without a name: "Boy, 3, rescued". */
export const unnamedMinors = union(minors, words('man woman'))

/** Participles after a hyphen that tell of a place: "X-based". */
export const placeCompounds = words('area based born bound')
/** Participles after a hyphen that tell of a body: "X-led". */
export const bodyCompounds = words('affiliated backed led linked owned run')

/** Divisions of a country behind their names, in lower case: "Sol Plaatje municipality". */
export const divisionNouns = words(
  'barangay municipality prefecture subcounty subdistrict township upazila voivodeship',
)
/** Makers that are people less often: "a gold producer". */
export const makers = words('distributor maker producer refiner')
/** Nouns of companies that people are called, too. */
export const makersOrPeople = union(
  makers,
  words('bottler breeder builder carrier exporter grower importer lender miner operator packer shipper trader'),
)
/** What they make and move: "a gold producer". */
export const goodsOfMakers = words(
  'aluminium aluminum bitcoin cement chip coal cocoa copper crypto diamond electricity gas gold grain iron lithium nickel oil ore port power salt steel sugar uranium',
)
/** What tells that a company is meant: "the state miner", "the largest gold miner". */
export const wordsOfCompanies = words('biggest giant largest owned state')
/** What companies have of their own and people do not: "X, whose leader sang". */
export const partsOfBodies = words('chairman chairwoman headquarters leader leaders membership shareholders')

/** Officers between the name of a town and their own: "Vicente López Mayor Jo Lund". */
export const officersBehindTowns = words('councillor councilman councilwoman mayor prefect premier')
/** What stations are of: "the Toa Payoh police station". */
export const stationKinds = words('bus fire metro police rail railway subway train')

/** Chains of mountains behind their names: "the Muller range". */
export const chainsOfMountains = words('range ranges')

/** Nouns of what a person leads or has, after "the" and the name: "the Trump administration". */
export const leaderPossessions = words('administration camp campaign family government presidency')

/** Pronouns that take up a person. */
export const pronounsOfPeople = words('he her him his she')
/** Pronouns that take up a body. */
export const pronounsOfBodies = words('it its')
/** Pronouns between a subject and its verb: "Quill himself said". */
export const emphaticPronouns = words('herself himself')

/** Words of taking part, before "in" and what it is taken in: "involved in X", "a stake in X". */
export const participations = words(
  'engaged enrolled invest invested investing involved participate participated participating stake stakes',
)

/** Words whose "in" leads to a topic, not to a place: "faith in X", "starred in X", "a rise in X". */
export const takersOfIn = words(
  `course courses decline decrease degree degrees diploma
    drop expert expertise experts fall fluent gain gains growth increase interest interested investor investors jump
    lesson lessons major majored part rise role roles specialised specialises specialist specialists specialized
    specializes spike star starred starring stars surge trader traders`,
)
/** What leads to an example: "counties like X". */
export const exampleOpeners = words('especially including like')
/** Verbs of going that tell of a change as often as of a way: "moved from one club to another". */
export const verbsOfChange = words('come go move return switch transfer turn')
/** Where a way goes: "from X to Y". */
export const goalWords = words('for to toward towards')

/** Words that join the last two names of an enumeration. */
export const joiningWords = words('& and or')
/** Things that are called by a name of their own: "the FarmGate portal". */
export const thingNouns = words(
  `app apps convention framework pipeline portal program programme programmes programs project projects scale scheme
    schemes software standard standards system systems vaccine vaccines vehicle vehicles website`,
)

/** Officers whom companies and other bodies have, before their names: "Brindle chief executive Ada Venn". */
export const executives = words('executive officer')
/** What stands before them. */
export const modifiersOfExecutives = words(
  'chief deputy executive financial group managing marketing operating senior technology vice',
)
/** Papers that are called by common words, besides those that head names: "the Post said". */
export const papersAsWords = words('globe post')
