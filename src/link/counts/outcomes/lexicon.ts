import type { Outcome } from '../../../lexicon/people/outcomes.js'
import { words } from '../../../lexicon/word-list.js'

/** What adjectives and participles tell of people: "12 dead", "three are missing". */
export const states: ReadonlyMap<string, Outcome> = new Map([
  ['dead', 'dead'],
  ['deceased', 'dead'],
  ['displaced', 'displaced'],
  ['homeless', 'homeless'],
  ['hospitalised', 'hospitalized'],
  ['hospitalized', 'hospitalized'],
  ['hurt', 'injured'],
  ['ill', 'ill'],
  ['infected', 'infected'],
  ['injured', 'injured'],
  ['missing', 'missing'],
  ['redundant', 'laid off'],
  ['sick', 'ill'],
  ['slain', 'dead'],
  ['stranded', 'stranded'],
  ['trapped', 'trapped'],
  ['unaccounted', 'missing'],
  ['wounded', 'injured'],
])

/** Verbs that set people in a state, or find them in it: "left homeless", "was found dead". */
export const settingVerbs = words(
  'be beat confirm declare die fall find go leave lie list make presume pronounce remain render report shoot turn',
)
/** Verbs between people and their state: "12 [remain] missing". */
export const lingering = words('remain remained remaining remains stay stayed')
/** Adverbs between people and their state. */
export const stillAdverbs = words('already also all both now reportedly still')

/** Nouns of those who are counted dead: "a death [toll] of 12". */
export const tolls = words('toll')
/** Words that make a toll one of harm other than death, or of money. */
export const otherTolls = words('financial highway injury motorway road turnpike')
/** Before the level that a toll reaches. */
export const levels = words('above at is of past stands stood to was')
export const numberNouns = words('number numbers')

export { bodiesOfDead as bodies } from '../../../lexicon/people/sorts.js'
/** What is done with the dead. */
export const bodyVerbs = words(
  'bring bury carry dig discover exhume find identify lie locate pull recover retrieve return see spot unearth wash',
)
export const lives = words('life lives')
/** What takes lives, as written. */
export const lifeTaking = words('claim claimed claiming claims cost costing costs lost take taken takes taking took')
/** Before those who are some of a group: "the dead [included] three nurses". */
export const included = words('include included includes including')
/** Verbs that end lives. */
export const lifeVerbs = words('claim cost lose take')
export const jobs = words('job jobs position positions post posts role roles')
export const staff = words('employee employees staff staffers worker workers')
/** Verbs that end jobs. */
export const jobVerbs = words('ax axe cost cull cut eliminate lay lose scrap shed slash')
/** Verbs of which ended jobs are the subject: "300 jobs will [go]". */
export const jobEndVerbs = words('disappear evaporate go vanish')
/** Nouns whose "of" names the jobs that end: "the [loss] of 300 jobs". */
export const jobLossNouns = words('axing elimination loss')
/** Nouns of jobs that end: "300 job [losses]". */
export const jobNouns = words('cuts losses')

/** Heads that name nothing: "12,000 [others]". */
export const unnamed = words('more others those')

/** Nouns whose events need not befall those whom they count: "12 releases" may be of films. */
export const eventsAlone = words('conviction dismissal evacuation execution recovery release rescue vaccination')

/** Verbs that befall things under the same word, so that someone must be named: "released 12", "fired 12". */
export const verbsOfThings = words('charge dismiss execute fire free hang release sack save')

export const hospitals = words('clinic clinics hospital hospitals')
export const homes = words('home homes house houses village villages')
/** Where people are driven or pulled from. */
export const rubble = words('debris rubble wreck wreckage')
/** Harm that people suffer: "sustained [injuries]". */
export const injuries = words('bruises burns concussion fractures injuries injury wound wounds')
/** What makes it deadly. */
export const fatalWords = words('deadly fatal lethal mortal')
/** Those who are free when they are let go, and lose no job. */
export const captives = words(
  'captive captives detainee detainees hostage hostages inmate inmates prisoner prisoners suspect suspects',
)
/** Those who arrest: "picked up by [police]". */
export const police = words('gendarmes officers police policemen troopers')
/** What people are pulled from alive. */
export const waters = words('canal lake ocean reservoir river sea surf water waters')
export const vaccines = words('jab vaccine vaccines')
export const notMarks = words('( ) , -- . : ; – —')

/** Verbs that take for granted what they tell: "did not [disclose] that 12 were ill". */
export const presupposing = words('disclose divulge reveal')

/** "[went] missing" */
export const formsOfGo = words('go goes going gone went')
