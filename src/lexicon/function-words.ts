import type { PartOfSpeech, VerbForm } from './parts-of-speech/tagset.js'
import { wordList, words } from './word-list.js'

/** Words with one part of speech wherever they stand (ambiguous ones are decided in tag.ts). */
const closedClasses: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  ADJ: `due eighth fifth first fourth last neighboring neighbouring next ninth other own same second seventh sixth
    tenth third`,
  NOUN: 'billions dozens hundreds millions others scores tens thousands trillions',
  DET: `a an another any both each either every few half many much neither no several some such the these this those
    all enough most more less fewer least certain`,
  PRON: `he her hers herself him himself his i it its itself me mine my myself nobody none nothing oneself what
    whatever which whichever our ours ourselves she somebody someone something their theirs them themselves there
    they us we who whoever whom whose you your yours yourself yourselves anybody anyone anything everybody everyone
    everything 'em`,
  ADP: `about above according across after against along alongside amid amidst among amongst around as at atop
    before behind below beneath beside besides between beyond by concerning despite down during except following for
    from in including inside into like near of off on onto opposite out outside over past per regarding since than
    through throughout till toward towards under underneath unlike until up upon versus via vs vs. with within
    without amid ahead`,
  CCONJ: '& and but nor or plus',
  SCONJ: 'although because if lest once though unless whereas whether while whilst when where why how',
  PART: "n't not",
  AUX: `am are be been being can cannot could did do does doing had has have having is may might must ought shall should
    was were will would 'll 'd 're 've 'm ca wo`,
  ADV: `again ago almost already also altogether always apart away back else elsewhere even ever far forward hence
    here however indeed instead just maybe meanwhile moreover nearly never nevertheless nonetheless now often only
    otherwise perhaps quite rather seldom so sometimes somewhat soon still then thereby therefore thus together too
    very well abroad afterwards once overnight overseas yesterday today tomorrow tonight furthermore anyway likewise
    somewhere nowhere later sooner earlier yet`,
  NUM: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    trillion dozen`,
  INTJ: 'ah hello hey oh ok okay please thanks wow yes',
}

const closedClass: ReadonlyMap<string, PartOfSpeech> = new Map(
  Object.entries(closedClasses).flatMap(([pos, list]) =>
    wordList(list).map((word) => [word, pos as PartOfSpeech] as const),
  ),
)

/** The part of speech of a function word, or undefined for open-class words. */
export const functionWordPos = (lower: string): PartOfSpeech | undefined => closedClass.get(lower)

/** Whether a word belongs to a closed class: a capital on it opens a sentence. */
export const isFunctionWord = (lower: string): boolean => closedClass.has(lower) && closedClass.get(lower) !== 'NUM'

/** The forms of be, have, do and the modals. */
export const auxiliaryForms: Readonly<Record<string, VerbForm>> = {
  "'d": 'past',
  "'ll": 'present',
  "'m": 'present',
  "'re": 'present',
  "'ve": 'present',
  am: 'present',
  are: 'present',
  be: 'base',
  been: 'participle',
  being: 'gerund',
  ca: 'present',
  can: 'present',
  cannot: 'present',
  could: 'past',
  did: 'past',
  do: 'base',
  does: 'present',
  doing: 'gerund',
  had: 'past',
  has: 'present',
  have: 'base',
  having: 'gerund',
  is: 'present',
  may: 'present',
  might: 'past',
  must: 'present',
  ought: 'present',
  shall: 'present',
  should: 'past',
  was: 'past',
  were: 'past',
  will: 'present',
  wo: 'present',
  would: 'past',
}

export const modals = words("'d 'll ca can cannot could may might must ought shall should will wo would")
export const formsOfBe = words("'m 're am are be been being is was were")
export const formsOfHave = words("'ve had has have having")
export const formsOfDo = words('did do does')

/** Words of grammar that rules of every kind name. Patterns have them as classes: `{article}`, `{coordinator}`. */
export const articles = words('a an the')
export const indefiniteArticles = words('a an')
export const coordinators = words('and or')
export const relativePronouns = words('that which who whom whose')
/** Relative pronouns of people. */
export const personalRelatives = words('who whom whose')
export const personalPronouns = words('he i it she they we you')
export const demonstratives = words('that these this those')

/** Pronouns that stand before a finite verb as its subject. */
export const subjectPronouns = words(
  'everyone he i it nobody she someone that there these they this those we what which who you',
)
/** Pronouns that own what follows. */
export const possessivePronouns = words('her his its my our their whose your')

/** Past forms of irregular verbs that are never participles. */
export const pastOnly = words(
  `arose ate awoke became began bit blew broke came chose did drank drew drove fell flew foresaw forgave forgot
    froze gave grew hid knew lay mistook outdid outgrew overcame oversaw overthrew overtook ran rang rewrote rode
    rose sang sank saw shone shook shrank slew spoke sprang stole strode strove swam swore threw took tore undertook
    underwent went withdrew woke wore wrote`,
)
/** Participles of irregular verbs that are never past forms. */
export const participleOnly = words(
  `arisen awoken beaten been begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown
    forbidden foreseen forgiven forgotten frozen given gone grown hidden known mistaken overseen overtaken
    overthrown proven rewritten ridden risen seen sewn shaken shown shrunk slain spoken stolen sung sunk sworn swum
    taken thrown torn undergone undertaken underwritten withdrawn woken worn written`,
)
/** Verbs whose base, past and participle are one form. */
export const invariantVerbs = words(
  'beat bet broadcast burst cast cost cut forecast hit hurt let put quit rid set shed shut split spread upset',
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
export const calendarNames =
  words(`april august december february friday january july june march may monday november october saturday
    september sunday thursday tuesday wednesday`)

/** Plural nouns without a plural ending. */
export const irregularPlurals = words(
  `aircraft alumni cattle children clergy criteria data feet fish geese media men mice people personnel police sheep
    teeth troops women`,
)
/** Nouns in -s that are not plural. */
export const singularInS = words(
  `access address analysis basis bias bus business campus census chaos class congress consensus crisis cross
    diabetes economics emphasis ethics express focus gas glass grass guess illness kiss lens loss mass mess news
    physics politics press process progress series species statistics stress success surplus terminus virus weakness
    witness`,
)
