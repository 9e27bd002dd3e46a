import { linkingVerbs as verbsThatLink } from '../../grammar/clauses/lexicon.js'
import { personalPronouns } from '../../lexicon/function-words.js'
import { textLabels } from '../../lexicon/furniture.js'
import { lawmakers } from '../../lexicon/people/sorts.js'
import { phrases, union, words } from '../../lexicon/word-list.js'

/** Words that only attributions need; those that say something (verbs, nouns, adverbs) stand in `lexicon/verbs/reporting.ts`. */

/** Words that open a question, a clause in the place of a noun, or a relative clause. */
const openingWords = words('how what where whether which who whose why')
/** Words that open a question or a clause that is its own object. */
export const questionWords = union(openingWords, words('if when whom'))
/** Question words that open a condition or a time as well: "said when he left". */
export const conditionals = words('if when')
/** Participles that give the noun before them a name: "a firm called “Blue Anchor”". */
export const nameGivingParticiples = words(
  'baptised baptized called christened codenamed dubbed entitled labelled named nicknamed styled titled',
)
/** Words in small letters inside a name: “Bank of the North”. */
export const innerNameWords = words('a and at by da de del der di du el en for in la le of on the to van von y')
/** Nouns of words, after which quotation marks hold what was said or written: "the slogan “Never”". */
export const nounsOfWords = words(
  'adjective answer banner caption chant cry expression headline idiom label line motto phrase placard poster quote reply sign slogan tag term verb word',
)
/** Verbs after which a conditional is a question: "asked if he left". */
export const questioningVerbs = words('ask decide doubt know learn question wonder')
/** Words after which no bare clause can begin. */
export const comparatives = words('as so than to')

/** Verbs that give a name or a quality without "as": "called it a farce". */
export const namingVerbs = words('brand call consider deem dub judge label term')
/** Verbs whose clause without "that" needs a hearer. */
export { hearerVerbs } from '../../lexicon/verbs/reporting.js'
/** Verbs that order with an infinitive what they otherwise only say: "asked her to leave". */
export const askingVerbs = words('ask tell')
/** Verbs whose object hears: "emailed supporters saying". */
export const addressingVerbs = words('address brief call contact email message notify phone telephone text write')
/** Verbs that put a question to someone: "asked why he left, Lee ...". */
export const interrogatingVerbs = words('ask press question')
/** Verbs whose passive takes an adjective: "are feared dead". */
export const presumingVerbs = words('fear presume report think')
/** Participles that hang an infinitive on a noun: "a man believed to be ill". */
export const presumedParticiples = words('alleged believed expected known said thought')
/** Participles that tell before a noun what is only told of it: "on [expected] growth". */
export const openParticiples = words(
  'alleged anticipated claimed expected feared planned presumed promised proposed reported suspected threatened',
)
/** Participles that stand before nouns more often than as verbs behind "and": "denied the theft and [alleged] fraud". */
export const attributiveParticiples = union(
  openParticiples,
  words(
    `advanced armed attempted cancelled combined complicated continued crowded damaged dedicated delayed detailed detained devoted disabled
      disgraced displaced distinguished educated elected estimated experienced failed flawed gifted increased injured limited misguided
      outdated perceived prolonged qualified related repeated retired sacred skilled sustained talented tired troubled trusted unfounded
      unprecedented unwanted wounded`,
  ),
)
/** Verbs that name another as source: "citing officials". */
export const citingVerbs = words('cite quote')
/** Verbs of refusing: what they lead to is not said. */
export const refusingVerbs = words('decline fail refuse')

/** Modals of duty: what they lead to was not said yet. */
export const dutyModals = words('must ought should')

/** What stands for words that were said before: "said so". */
export const proForms = phrases('as much, nothing, so, something, that, the same, the same thing, this')

/** Whom or what crews are called out to, where others respond to words. */
export const emergencies = words(
  `accident alarm blast blaze call collision complaint crash disaster disturbance emergency explosion fire flood
    incident outbreak report scene shooting stabbing tip wreck`,
)

/** Pronouns that can be a speaker by themselves. */
export const speakingPronouns = words('he she they')
/** Pronouns that are a whole subject. */
export const wholeSubjects = union(personalPronouns, words('who'))
/** Pronouns of the one who speaks and the one who hears. */
export const participantPronouns = words('i me my our ourselves us we you your')
/** Pronouns for those who were named before. */
export const thirdPersons = words('he it she they')
/** Relative pronouns that can be the subject of a verb of saying. */
export const subjectRelatives = words('that which who')
/** Relative pronouns after a comma. */
export const nonRestrictives = words('which who whose')
/** Pronouns that open a relative clause or a question. */
export const whPronouns = words('which whichever who whoever whom whomever whose')
/** Words after which a clause begins. */
export const clauseOpeners = words('although and but that while')
/** What people write to others, which speaks for them: "a letter threatened to". */
export const writings = words('email letter message note post statement text tweet')
/** What is drawn up and read, which tells what its makers want: "the pact called for". */
const documents = words(
  `accord act affidavit agenda agreement article bill book cable chart charter circular constitution contract deal diary document
    documentary editorial index indictment law lawsuit log manifesto map memo order pact petition plan policy proposal resolution rule ruling statute text treaty trend`,
)
/** Places and groups that stand for their people: "the city has called for". */
const collectives = words(
  `band city community country county district economy family household industry jury market nation other province public region school side
    state theater theatre town village world`,
)
/** Things that people speak through. */
export const tellingThings = union(documents, union(collectives, union(writings, words('account'))))
/** What is done to find something out, which tells what was found: "tests confirmed that". */
export const inquiries = words(
  `analysis audit autopsy calculation census check data evidence examination experiment finding footprint history inquiry inspection
    intelligence interview inventory investigation probe record research result review screening search statistic survey test trial`,
)
/** What is dismissed by who decides it or employs it: "dismissed the case". */
export const dismissedMatters = words(
  'aide appeal case coach count employee indictment jury lawsuit manager minister motion official petition prosecution staff suit teacher worker',
)
/** What is asked of somebody who decides: "rejected an [appeal]". */
export const pleas = words('appeal application bid motion petition plea')
/** What a body decides by turning it down: "rejected the bill". */
export const decidedMatters = union(
  pleas,
  words('amendment bill lawsuit measure proposal referendum request resolution scheme suit takeover treaty'),
)
/** Whose votes are counted: "62 [members] backed the bill". */
export const votingMembers = union(lawmakers, words('alderman councilman delegate juror member shareholder voter'))
/** Who decides a matter by a ruling or a vote. */
export const deciders = union(
  votingMembers,
  words(
    'assembly board chamber commission committee congress council court house judge jury justice magistrate panel parliament senate tribunal',
  ),
)
/** Those before whom one speaks: "addressed the [conference]". */
export const audiences = words(
  'assembly audience conference congregation congress convention council crowd gathering meeting nation parliament rally senate summit',
)
/** What the prices of shares and the levels of indexes are told in: "added two [pence]". */
export const unitsOfGain = words('cent cents pence pips point points sen')
/** Those who go after others with more than words: "the court went after the firm". */
export const enforcers = words(
  `agency agent army authority bureau commission court detective force investigator judge law militant officer police prosecutor
    rebel regulator soldier troop troops watchdog`,
)
/** What is called back by who made or sent it: "recalled its ambassador". */
export const recalledThings = words(
  `ambassador battery bottle brand bus can car charger cheese consul cot device diplomat drug engine envoy food heater ingredient lorry
    medicine milk model motorcycle phone product pump scooter toy troop truck unit van vehicle vial`,
)
/** Who is received at a place: "welcomed guests". */
export const receivedPeople = words(
  `customer dissident evacuee exile fan guest immigrant migrant newcomer passenger patient pilgrim refugee student survivor tourist
    traveler traveller visitor`,
)
/** What is given as a security: "pledged his house". */
export const pawnedThings = words(
  'asset boat car estate farm flat holding home house jewel land property savings share stake stock',
)
/** What is shown outside by who has it: "projected an air of calm". */
export const projectedThings = words(
  'air aura authority beam calm competence confidence film force hologram image influence light map might optimism photo photograph picture power presence sense shadow slide slogan strength unity video voice weakness',
)
/** What is given a title: "called her album “Sea Glass”". */
export const titledThings = words(
  'album band boat book cat club company daughter dog event exhibition film firm horse hotel memoir movie novel play poem restaurant series ship show son song tour yacht',
)
/** What is done by plan: its aims are those of whoever made it. */
export const coursesOfAction = words(
  `act action amendment approach bill campaign change chapter clause crackdown deal effort initiative law legislation measure mission move operation
    order plan policy program programme project proposal provision reform regulation rule scheme section strategy system`,
)

/** Words for a place that may be taken for a noun phrase: "said one there". */
export const placeAdverbs = words('here there')

/** Prepositions that hang a phrase on the noun before it: "the head of the agency". */
export const nominalPrepositions = words('at for from in of with')
/** Prepositions that open an adjunct between a cue and its content: "said in a statement on Monday". */
export { adjunctPrepositions } from '../../lexicon/function-words.js'

/** Words that open an adverbial clause or phrase. */
const adverbialOpeners = words('after although amid because before despite if though unless until when while')
/** Words that open a clause which another follows. */
export const subordinators = union(
  adverbialOpeners,
  words('as following given in once since where whereas which who with without'),
)
/** Subordinators right before a gerund: "a month after saying it, he ...". */
export const gerundSubordinators = words('after before when while')
/** Conjunctions of which only one part need hold: "stay or leave". */
export const disjunctions = words('nor or')
/** Conjunctions that set a clause against the one before. */
export { adversatives } from '../../lexicon/function-words.js'
/** Words that make a clause of what follows the content of a verb. */
export const complementizers = words('that')
/** Prepositions of the agent of a passive. */
export const agentPrepositions = words('by')
/** Prepositions of where somebody lives: "Ann Lee, 54, [of] Oslo". */
export const homePrepositions = words('from of')
/** Prepositions of a day. */
export const dayPrepositions = words('on')
/** Words that open an adjunct to what was done to an object: "praised her after the vote". */
export const adjunctSubordinators = union(adverbialOpeners, words('during'))
/** Of the words that open an adverbial clause, those that tell more of what was said, where others set it against something. */
export const reasons = words('after as because before if once since unless until when where')
/** Prepositions that go on with what was said behind the attribution: "The toll rose, he said, despite the rain". */
export const goingOn = words('after against amid because before by despite from like of through to unlike without')
/** Words that end a content before them when they follow a comma. */
export const clauseLinkers = words('according although amid as however though whereas while')
/** Of these, words that set one clause against another. */
export const contrasts = words('whereas while')
/** Words that end an object before them when they follow a comma. */
export const objectEnders = words('a an which who')
/** Words that hold a clause inside a clause. */
export const embedders = union(openingWords, words('that whatever whoever'))
/** Prepositions and subordinators of time: the noun after them is no part of the noun before them. */
export const timePrepositions = words('after as before since until')
/** Prepositions of a time that something was done at or for. */
export const timePhrasePrepositions = words('during for in on over')
/** Where people say things to all: "attacked her on Facebook". */
export const media = phrases(
  'abc, cbs, cnbc, cnn, facebook, fox news, instagram, msnbc, nbc, social media, telegram, tiktok, twitter, youtube',
)
/** What people speak at: "touted it in interviews". */
export const occasions = words('address debate interview podcast speech tweet')
/** Shares of a whole that have no digits: "a third agreed". */
export const shares = words('half majority minority plurality quarter third')
/** Adverbs that belong to the noun before them: "someone else". */
export const nounAdverbs = words('else')
/** Determiners that open an apposition: "Ann Lee, the mayor". */
export const definites = words('her his its the their')
/** Words before a noun of time: "last month". */
export const timeDeterminers = words('earlier last next this')

/** Verbs that claims, fears and reports are the objects of. */
export const claimTakingVerbs = words(
  `air believe bring challenge contest deny dismiss dispute face file have hear issue make publish question raise read rebut
    receive refute reject repeat see send share voice write`,
)
/** Nouns and adjectives whose "to" takes a thing as well as a verb: "opposition to the plan". */
export const thingTakers = words(
  `antipathy apology commitment committed hostility objection objections open opposed opposition resistant
    tribute tributes`,
)
/** Verbs that an adjective of saying has before it. */
interface AdjectiveVerbs {
  readonly verbs: ReadonlySet<string>
  /** an object between verb and adjective that means nothing */
  readonly object?: string
}
/** Verbs that link a subject to its adjective: "is convinced". */
export const linkingVerbs: AdjectiveVerbs = { verbs: union(verbsThatLink, words('be grow')) }
/** Adjectives that are made so, where others are linked to their subject: "made it clear that". */
export const causedAdjectives: ReadonlyMap<string, AdjectiveVerbs> = new Map([
  ['clear', { verbs: words('make'), object: 'it' }],
])

/** What somebody has in whose view something is so: "in his opinion". */
export const viewNouns = words('assessment estimation judgement judgment opinion view')
/** What somebody gives by which something is so: "by her own account", "by the agency's tally". */
export const accountNouns = words('account accounts calculation calculations count estimate estimates reckoning tally')
/** Words for people who hold a view, besides nouns for people: "to many, it was a farce". */
export const holders = words(
  'critics defenders detractors fans foes her him many me most opponents others rivals sceptics skeptics some supporters them us',
)

/** Verbs of how something is to somebody: "to many, it was a farce". */
export const seemingVerbs = words(
  'amount appear be feel look matter mean prove represent seem signal sound symbolise symbolize',
)

/** What a writer calls that which somebody said or did: "said it was free, a claim that ...". */
export const summaries = words(
  'accusation allegation amount assertion charge claim decision demand development figure idea increase level move number prospect rate request sign step suggestion sum threat total warning',
)
/** Verbs of giving, where nothing is given: "gave no details". */
export const givingVerbs = words('give offer provide')
/** What is asked of one who speaks: "gave no details". */
export const details = words(
  'cause date detail details evidence explanation figures indication names proof reason reasons specifics timeframe timeline timetable',
)

/** What hearsay is told by: "rumour has it that". */
export const hearsayNouns = words('gossip hearsay legend lore rumor rumors rumour rumours word')

/** Nouns of those who inform that need no article: "per state media". */
export const massInformants = words('data media police')

/** Figures that those who tell them change: "raised the toll to 57". */
export const estimateNouns = words(
  'count estimate estimates forecast forecasts guidance outlook projection projections tally toll',
)
/** Figures that are told by putting them somewhere: "put the damage at $2 million". */
export const figureNouns = union(
  estimateNouns,
  words('bill cost costs damage figure loss losses number price size strength total value worth'),
)
/** What those who keep watch count besides harm: "recorded 400 [complaints]". */
export const talliedNouns = words('case complaint incident infection raid violation')
/** What is said, as its speaker calls it: "the words the mayor said". */
export const spokenThings = words('line lines prayer prayers remark remarks sentence sentences thing things word words')
/** What people are asked in, and what its figures say: "in a poll". */
export const surveyNouns = words('poll polling survey')
/** Verbs of those who are asked: "took part in a survey". */
export const participatingVerbs = words('answer participate respond take vote')
/** What is not given by who declines it. */
export const commentNouns = words('comment interview interviews')
/** Other things made of words, which are answered: "responded to the letter". */
export const answeredNouns = words('article attack column editorial letter news question story tweet video')
/** What asks for an answer: "did not return calls". */
export const requestNouns = words('call calls email emails inquiries message messages requests')

/** Labels of a page before a colon that are nobody. */
export const labels = union(
  textLabels,
  words('editors location q read source sources table topics updates where who why'),
)
/** Labels of questions and answers in an interview that name nobody. */
export const namelessTurns = words('a answer q question')
