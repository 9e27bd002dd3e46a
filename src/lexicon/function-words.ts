import { functionWordRows } from './function-word-rows.js'
import { monthNames, weekdayNames } from './numbers/calendar.js'
import { tens, units } from './numbers/number-words.js'
import type { PartOfSpeech, VerbForm } from './parts-of-speech/tagset.js'
import { union, wordList, words } from './word-list.js'
import { wordTable } from './word-table.js'

/** What the table of function words tells of a word, besides its part of speech wherever it stands (ambiguous ones are decided in the tagger). */
export const functionColumns = {
  modal: 'a form of a modal verb',
  be: 'a form of "be"',
  have: 'a form of "have"',
  do: 'a form of "do"',
  article: 'an article',
  indefinite: 'an indefinite article',
  coordinator: 'joins two of a kind',
  relative: 'opens a relative clause',
  personal: 'a personal pronoun, as a subject',
  demonstrative: 'points at what is near or was said',
  subject: 'stands before a finite verb as its subject',
  possessive: 'owns what follows',
  adjunct: 'opens an adjunct between a cue and its content: "said in a statement on Monday"',
} as const

const closedClasses: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'PART',
  'PRON',
  'SCONJ',
]

const table = wordTable<PartOfSpeech | keyof typeof functionColumns>(functionWordRows)

const numerals = [
  ...[...units.keys()].filter((word) => word !== 'zero'),
  ...tens.keys(),
  ...wordList('billion dozen hundred million thousand trillion'),
]

const closedClass: ReadonlyMap<string, PartOfSpeech> = new Map([
  ...closedClasses.flatMap((pos) => [...table.that(pos)].map((word) => [word, pos] as const)),
  ...numerals.map((word) => [word, 'NUM'] as const),
])

/** The part of speech of a function word, or undefined for open-class words. */
export const functionWordPos = (lower: string): PartOfSpeech | undefined => closedClass.get(lower)

/** Whether a word belongs to a closed class: a capital on it opens a sentence. */
export const isFunctionWord = (lower: string): boolean => closedClass.has(lower) && closedClass.get(lower) !== 'NUM'

/** The forms of be, have, do and the modals. */
export const auxiliaryForms = Object.fromEntries(table.valuesOf('AUX')) as Readonly<Record<string, VerbForm>>

export const modals = table.that('modal')
export const formsOfBe = table.that('be')
export const presentOfBe = words("'re 's are is")
export const pastOfBe = words('was were')
export const pastParticipleOfBe = words('been')
/** Forms that open no finite verb group. */
export const nonFiniteAuxiliaries = words('be been being having')
export const pastOfHave = words('had')
export const formsOfHave = table.that('have')
export const formsOfDo = table.that('do')

/** Coordinators that set a clause against the one before. */
export const adversatives = words('but')
/** Words of grammar that rules of every kind name. Patterns have them as classes: `{article}`, `{coordinator}`. */
export const articles = table.that('article')
export const indefiniteArticles = table.that('indefinite')
export const coordinators = table.that('coordinator')
export const relativePronouns = table.that('relative')
export const personalPronouns = table.that('personal')
export const demonstratives = table.that('demonstrative')

/** What opens an infinitive. */
export const infinitiveMarkers = words('to')
/** What negates an auxiliary. */
export const auxiliaryNegations = words("n't not")
/** What negates a verb. */
export const negations = words("cannot n't never not")
/** Determiners that can stand alone as a plural subject. */
export const pluralQuantifiers = words('all both few many most several some')
/** Quantifiers that float behind an auxiliary: "were both shot". */
export const floatingQuantifiers = words('all both each')
/** Determiners that stand for a noun phrase alone. */
export const standaloneDeterminers = union(pluralQuantifiers, words('another any each that these this those'))

/** Times that stand beside a name without a mark: "last night Ann Lee said", "in 2019 Ann Lee left". */
export const timeUnits = words('afternoon evening month morning night week weekend year')
export const timeDeterminers = words('last next that this')
export const yearPrepositions = words('by in since until')
/** Adjectives that open a time beside a noun: "no arrests late Monday". */
export const dayPartWords = words('early last late next')
/** Words that make a name of a weekday: "Good Friday", "Super Sunday". */
export const titledDays = words(
  'ash black bloody boxing cyber easter fat giving good great holy mad maundy palm ruby sheffield shrove super whit white',
)
/** Quantities that an adjective may stand before: "the last few days". */
export const vagueQuantities = words('few')
/** Determiners that stand behind a number, with or without the noun: "12 more". */
export const comparativeDeterminers = words('fewer less more')
/** Pronouns that stand before a finite verb as its subject. */
export const subjectPronouns = table.that('subject')
/** Pronouns that own what follows. */
export const possessivePronouns = table.that('possessive')

/** Particles right after a verb. */
export const verbParticles = words('away back down off out up')

/** Participles that only describe: "shares outstanding", "children aged five". */
export const describingParticiples = words('aged outstanding')

/** Past forms of irregular verbs that are never participles. */
export const pastOnly = words(
  `arose ate awoke became began bit blew broke came chose did drank drew drove fell flew foresaw forgave forgot
    froze gave grew hid knew lay mistook outdid outgrew overcame overrode oversaw overthrew overtook ran rang retook rewrote rode
    rose sang sank saw shone shook shrank slew spoke sprang stole strode strove swam swore threw took tore
    undertook underwent went withdrew woke wore wrote`,
)
/** Participles of irregular verbs that are never past forms. */
export const participleOnly = words(
  `arisen awoken beaten been begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen
    flown forbidden foreseen forgiven forgotten frozen given gone grown hidden known mistaken overseen overtaken
    overthrown proven retaken rewritten ridden risen seen sewn shaken shown shrunk slain spoken stolen sung sunk sworn
    swum taken thrown torn undergone undertaken underwritten withdrawn woken worn written`,
)
/** Verbs whose base, past and participle are one form. */
export const invariantVerbs = words(
  'beat bet broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shut split spread upset',
)
/** Past forms and participles in one that are not made with -ed. */
export const irregularPasts = words(
  `bent bled bought bound bred brought built burnt caught clung crept dealt dug dwelt fed felt fled flung fought
    found got gotten ground had heard held hung kept laid leant leapt learnt led left lent lit lost made meant met
    misled mown outdone overheard overrun paid rebuilt redone repaid said sat sent shot slept slid slit smelt sold
    sought sped spelt spent spilt spoilt spun stood struck stuck stung swept swung taught thought told understood
    undone upheld wed wept withheld withstood won wound`,
)

/** Verbs whose base is their participle, too. */
export const baseParticiples = words('become come overcome run outrun')

/** Names of days and months: they stand after a verb without being its object. */
export const calendarNames: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames].sort())

/** Plural nouns without a plural ending. */
export const irregularPlurals = words(
  `aircraft alumni cattle children clergy criteria data feet fish geese media men mice people personnel police sheep
    teeth troops women`,
)
/** Nouns in -s that are not plural. */
export const singularInS = words(
  `access address analysis basis bias bus business campus census chaos class congress consensus crisis cross
    diabetes economics emphasis ethics express focus gas glass grass guess illness kiss lens loss mass mess news
    physics politics press process progress series species statistics stress success surplus terminus virus
    weakness witness`,
)

/** Prepositions that open an adjunct. */
export const adjunctPrepositions = table.that('adjunct')
/** The preposition of what somebody or something is in: "a lawyer [in] the city", "said the firm [in] a statement". */
export const locatives = words('in')
