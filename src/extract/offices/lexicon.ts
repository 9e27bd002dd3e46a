import { nounsOf } from '../../lexicon/nouns/index.js'
import {
  headsOfBodies,
  heirs,
  officeNouns,
  officeObjects,
  officialGroups,
  partyNames,
  ranks,
} from '../../lexicon/people/offices.js'
import { localities } from '../../lexicon/places/place-nouns.js'
import { verbsThat } from '../../lexicon/verbs/index.js'
import { union, wordList, words } from '../../lexicon/word-list.js'

/** The words around an office: what opens its phrase, what names a body in lower case, what befalls victims. */

/** Determiners under which nobody in particular is meant. */
export const generic = words(`another any every neither no whatever which whichever`)

/** Adjectives of relation do belong to a title ("legislative director"); these only look like ones. */
export const qualities =
  words(`additional alleged armed controversial critical eventual hysterical influential initial key loyal massive
    moderate multiple numerous original potential powerful radical real relative several special supportive total
    typical usual various vital`)

/** Meetings that are named for the officers who meet: "the Foreign Ministers Summit". */
export const meetingsOfOfficers = words('conference forum meeting summit')

/** Offices before which the name of a party is none of a field: "Labour MP", but "labour minister". */
export const officesOfParties = words('councillor leader mep mp msp peer senator')

/** Adjectives of party: no part of the title, and no country. */
export const parties = union(partyNames, words('green leftist opposition progressive rightist'))

/** Lower-case nouns that are a body when something tells which: "the foreign ministry", "Iran's health department". */
export const bodiesInLowerCase = nounsOf('office-body')

/** Employers of lawyers, workers and the like that put them in public service. */
export const employers = words(`city council county federal government ministry municipal public state`)

/** Modifiers that put an agent in public service: "immigration agents". */
export const publicWords = union(
  employers,
  words(
    `army border campaign congressional court customs defence defense department embassy fire immigration
    intelligence military party police town union`,
  ),
)

/** Verbs of what befalls people: an officer who was shot is a victim. */
export const harms = verbsThat('harms')

/** Verbs that put somebody in an office, in the passive ("was named chairman") or with an object ("named X chairman"). */
export const namings = verbsThat('appoints')
/** Verbs that say what somebody is. */
export const beings = words(`be become remain`)
/** Verbs that take "as" and an office. */
export const servings = verbsThat('serves')
/** Verbs whose subject is the head of their object: "who heads the commission". */
export const headings = verbsThat('heads')

/** Nouns after a politician's name that make clear that he governs or runs: "the Obama administration". */
export const governments = words(`administration cabinet campaign government presidency regime`)

/** Modifiers that make a leader or director no official: "film director", "championship leader". */
export const pastimes =
  words(`art artistic beauty carnival casting championship choir dance drag fair festival film homecoming league match
    movie music orchestra pageant prom race series squad stage table theater theatre tour tournament`)

/** Nouns of which an office is only what they are about: "the post of president", "the race for governor", "board of directors". */
export const aboutOffices =
  words(`bid board candidacy candidate election job nomination nominee office panel part position post race role run
    seat title vote`)

/** Nouns of what a candidate wins: "won the governor's race". */
export const contests = words(`election governorship mayoralty nomination presidency primary race runoff seat`)

/** Roles in companies and offices that act only when they speak. */
export const backOffice = words(
  `aide assistant director employee executive manager owner partner staffer trustee worker`,
)

/** Office nouns that are family names too: no office right behind another name ("Stephen King", "Dean Bishop"). */
export const familyNames =
  words(`bishop cardinal chancellor constable dean general judge justice king major marshal mayor pope provost queen
    regent sultan vicar warden`)

/** Office nouns that stand for nobody in particular unless they speak: "a candidate", "the next president". */
export const general = words(`candidate executive nominee`)

/** Modifiers of an office that nobody holds yet: "the next president". */
export const future = words(`eventual future ideal likely next potential presumptive prospective successful winning`)

/** Office nouns that are things too: persons where they speak, or where it is said of what. */
export const thingsLikeOffices = words('chair ruler teller')
/** What one does with a whip that is no office: "cracked the whip on speeders". */
export const crackings = words('crack cracked cracking cracks')

/** Modifiers that make "forces" soldiers or police: "security forces". */
export const armed =
  words(`air allied armed army coalition federal government ground military naval occupation peacekeeping police rebel
    security special`)

export { formerly } from '../../lexicon/people/offices.js'
export { experts } from '../../lexicon/people/sorts.js'

/** Office nouns that are offices wherever they stand: those who are called so act in office. */
export const inherentOffices = union(
  officeNouns,
  officialGroups,
  headsOfBodies,
  heirs,
  new Set([...ranks].filter((rank) => rank.endsWith('.'))),
)
/** Roles that are offices only of some bodies: "a member of the council", but "UN members". */
export const memberNouns = words('member')
/** Roles that more words put in public service: "immigration agents". */
export const agentNouns = words('agent member operative')
/** What an attorney prosecutes for: "district attorney", "U.S. Attorney". */
export const jurisdictions = words('city county district state u.s. us')
export const attorneys = words('attorney attorneys')

/** Adjectives of those who are no more, or who are made to serve: "a slain officer", "child soldiers". */
/** Verbs of dying, and of being let go: their subjects act in no office. Base forms. */
export const deaths = words('die drown perish suffocate')
export const freeings = words('free liberate ransom release rescue')
/** What happened to victims: "among those [released] were two soldiers". They act in no office there. */
export const fatesOfVictims = words('abducted dead injured missing released rescued')
/** "Among those set free were sergeants" */
export const freedWords = words('abducted dead free freed injured killed missing released rescued wounded')
/** Who is among them acts in no office. */
export const victimNouns = words('captives casualties dead hostages injured missing prisoners victims wounded')
export const victims = words('child dead fallen slain')
/** Offices that teams are called by. */
export const teamNames = words(
  'admiral captain cardinal chief commander general governor guard king queen ranger ruler senator',
)
export const apostrophes = words("' ’")

/** Between a name and its office: "X, [also] mayor of the town". */
export const asides = words('also currently formerly now once previously then')
/** Between a name and an apposition: "X (head of the union)". */
export const appositionMarks = words('( , - – —')
/** Marks that end a name in apposition. */
export const clauseMarks = words('( ) , . : ;')
export const closingBrackets = words(')')
/** Between the names of a list: "presidents X, Y and Z". */
export const listJoiners = words('& , and')

/** Parties of politicians behind their names: "X (D-Ohio)". */
export const partyInitials = words('d i l r')
export const tagDashes = words('- –')

/** Contests that tell an office only with a word for it: "the [governor's] race". */
export const partialContests = words('nomination primary race runoff seat')
/** What a contest is for, where no office noun says so: "the [mayoral] race". */
export const officesToWin = words(
  'democratic gubernatorial house mayoral parliamentary party presidential republican senate',
)
/** Verbs, in the base form, whose object is an office won. */
export const winnings = words('win')

/** Functions, beside which a rank is a form of address: "army chief General Min Soe". */
export const functionNouns = words(
  'chief commander head leader minister president ruler spokesman spokesperson spokeswoman',
)
/** Ranks that are adjectives more often: "in general", "a major blow". */
export const ranksThatAreAdjectives = words('general generals major majors')
/** Ranks that are no nouns where the tags call them adjectives. */
export const adjectivalRanks = words('general generals')
/** Places that look like office nouns. */
export const placesLikeOffices = words('queens')

/** Endings of adjectives of relation. */
export const relationalEndings = wordList('al ic ary ive ian')
/** What stands before "general" in a title of its own: "surgeon general". */
export const beforeGeneral = words(
  'accountant adjutant advocate auditor comptroller postmaster quartermaster registrar solicitor surgeon vicar',
)
/** Kinds of places in names: "[Lexington County] sheriff". */
export const placeWords = union(localities, words('parish state'))
/** Whom towns and counties have by that title: "City Manager". */
export const officersOfTowns = words('administrator attorney clerk manager treasurer')
/** Between the portfolios of one title: "communications and multimedia minister". */
export const titleConjunctions = words('& and')
/** What ends a title after its noun: "attorney general". */
export const titleSuffixes = words('general')
/** What follows "of the" in a title: "minister of the interior", but "of the state". */
export const namedObjects: ReadonlySet<string> = new Set([...officeObjects].filter((noun) => noun !== 'state'))

/** Prepositions of the body that an office is held in, or the place. */
export const bodyOpeners = words('at for from in of on with within')
/** Groups behind which "for" tells what they are asked, thanked or praised for, no body. */
export const forcesAsked = words('firefighters officers police soldiers troops')
export const purposeOpeners = words('for')
/** Prepositions of what else stands behind an office. */
export const placeOpeners = union(bodyOpeners, words('across around by inside near throughout to'))
/** What opens the rest of a title: "director of parks". */
export const titleOpeners = words('for of')
/** Verbs that take "of" behind their object: "accused the mayor [of] theft". */
export const verbsWithOf = words('absolve accuse acquit clear convict suspect')
/** Offices that are held to somebody: "ambassador to Peru", "adviser to the ministry". */
export const heldTo = words(
  `adviser advisor aide ambassador assistant attaché commissioner consul counsel counselor delegate emissary
    envoy liaison minister nuncio observer representative secretary`,
)
export const recipientOpeners = words('to')
/** Between the parts of a body's name: "the Ministry of Foreign Affairs". */
export const nameJoints = words('& and for of')
/** Within the name of a body: "the Department of Water and Sanitation". */
export const jointsOfNames = words('& , and for of the')
export const possessives = words("'s")

/** Between two titles: "president and chief executive", "actor-cum-minister". */
export const titleJoints = words('& , / and cum')
/** Prepositions before the first of several people. */
export const nameIntroducers = words('by from including like of to with')
/** A comma between two titles may stand before another's. */
export const listCommas = words(',')
export const definiteArticle = words('the')
