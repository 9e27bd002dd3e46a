import type { PartOfSpeech } from '../../lexicon/parts-of-speech/tagset.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { union, words } from '../../lexicon/word-list.js'

/** What opens a clause by its part of speech: "that", "after", "and". */
export const openers: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['SCONJ', 'ADP', 'CCONJ'])
/** Verbs whose object does what their infinitive says: "urged her to quit", "forced them to leave". */
export const objectControllers = union(
  new Set([...reportingVerbs].filter(([, { takes }]) => takes.has('ordered')).map(([verb]) => verb)),
  words('allow authorise authorize cause compel enable force help induce lead let oblige permit prepare prompt train'),
)

/** Prepositions that open a clause where a verb with a tense follows their noun phrase: "after he left". */
export const clauseOpeners = words('after as before like once since than till unless until')
/** Prepositions that take a noun phrase with a participle: "with the medal going to Poland". */
export const absolutePrepositions = words('after before despite upon with without')
/** What opens a clause after a verb: "said that", "asked whether". */
export const complementizers = words('how that whether why')
/** Verbs whose object acts in a bare base form: "helped them build". */
export const causatives = words('feel have hear help let make see watch')
/** Pronouns that can only be subjects, or mostly are. */
export { personalPronouns as nominatives } from '../../lexicon/function-words.js'
/** Pronouns and quantifiers that repeat the phrase before them: "we all learn", "the mayor himself said". */
export const emphatics = words('all both each herself himself itself myself ourselves themselves yourself')
/** Adjectives that are adverbs right before a verb: "first reported". */
export const orderAdverbs = words('first further last next')
/** Adverbs that grade adjectives, not verbs: "was very encouraging". */
export const gradingAdverbs = words('extremely quite really so too very')
/** Adverbs before a participle that modifies a noun: "one of the most widely noticed works". */
export const superlatives = words('least most')
/** Verbs that lead to what somebody or something is: "became interested". */
export const linkingVerbs = words('appear become feel get look remain seem sound stay')
/** Prefixes that a hyphen parts from their verb: "was re-elected". */
export const verbPrefixes = words('co de mis over pre re un under')
/** Prepositions that bound a number: "rescued over 700". */
export const quantifyingPrepositions = words('about above around at over under')
/** Verbs that give a name: "a guy named Mario". */
export const callingVerbs = words('called dubbed entitled named nicknamed titled')
/** Verbs whose participle keeps a noun phrase after it: "a robot named Hope", "people given aid". */
export const ditransitives = words(
  `awarded called crowned deemed denied dubbed elected given granted left made named nicknamed offered paid sent
    shown styled taught titled told`,
)
/** Participles that say what somebody is: "are so interested". */
export const adjectivalParticiples = words(
  `aged ashamed bored bound concerned confused disappointed dressed excited interested involved pleased qualified related
  scared surprised tired worried`,
)
/** Pronouns that take a verb in -s. */
export const singularPronouns = words('everybody everyone he it nobody one she somebody someone that this')
/** Pronouns that are objects, and no possessives: after a causative they act in a base form. */
export const objectPronouns = words('him it me them us you')
/** Prepositions that lead from the noun phrase before them, not from the verb. */
export const nounPrepositions = words('of')
/** Verbs without a passive: "two died in the blast". */
export const intransitives = words(
  `appear arrive climb collapse come decline depart derail die disappear drop emerge erupt fall flee gather go happen jump
    linger live meet occur perish plummet plunge rally resign rise slip soar stay surge survive talk tumble vanish wait walk`,
)
/** Verbs that mostly have no object in the past: "backed the deal and work stopped". */
export const ergatives = words(
  `boom cease continue dwindle ease escalate falter flare grow halt intensify linger persist plunge recede resume slide slip slump
    spike stagnate stall stop subside swell vanish wane worsen`,
)
/** Prepositions that take two: "between Oslo and Bergen". */
export const pairing = words('between')
/** Prepositions of the agent of a passive. */
export const agents = words('by')
/** Auxiliaries that show the number of their subject. */
export const pluralForms = words('are have were')
export const singularForms = words('has is was')
/** Modals of what is to come. */
export const futureModals = words("'ll shall will wo")
/** Relative pronouns of people. */
export const ofPeople = words('who whom')
/** Relative pronouns of things. */
export const ofThings = words('which')
/** Adverbs that make a time of the measure before them: "hours later". */
export const distances = words('ago earlier later')
