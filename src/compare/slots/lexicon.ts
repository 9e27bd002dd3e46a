import {
  type CountedRow,
  countedClassOf,
  type EventRow,
  eventRowNamed,
  levelRowNamed,
  type PeopleEvent,
} from '../../lexicon/classes/index.js'
import { verbsThat } from '../../lexicon/verbs/index.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { phrases, union, words } from '../../lexicon/word-list.js'

/** What is numbered where there are several of it: "a second [flight]". */
export const instanceNouns = words(
  `attack batch blast bombing consignment contingent convoy dose explosion flight group phase plane raid round shipment
  stage strike tranche wave`,
)

/** How a date opens that tells of an earlier time than the news: "[earlier] this week", "[last] month". */
export const earlierOpenings = words('earlier last previous')

/** Sorts of people who are sent to work: "3,000 [troops] were sent". */
export const deployable = phrases('aid worker, firefighter, guard, medic, official, police, rescuer, soldier')

/** Forms that tell of a place how many it has room for, as well as of captors whom they have: records do not say who does it. */
export const roomForms = words('held holds')
/** The same of a place that can "hold 400 people"; gunmen "hold 28 people". */
export const ableForms = words('hold')

/** Sorts of people whom nothing but captors holds. */
export const captives = phrases('hostage, prisoner, suspect')

/** The shortest that stands between a number and those that it is some of: "15 [of the] wounded". */
export const someOf = ' of the '

/** Verbs that give a number of what was told before: "police [put] it at 25,000". */
export const givesFigures = words('count estimate give place put speak')
/** The same with those of saying: "police [said] 25,000". */
export const tellsFigures = union(new Set(reportingVerbs.keys()), givesFigures)

/** Nouns that many parties have in their name: "the Green [Party]", "the Greens". */
export const bodyNouns = words('alliance bloc coalition front list movement party union')

/** Verbs of change: "rose to 45" is a level of what was counted. */
export const changes = union(verbsThat('rises'), verbsThat('falls'))

const rowNamed = (name: PeopleEvent): EventRow => eventRowNamed(name)!

/** What tells where people were, not what became of them: "carrying [68] people", "[33] miners were trapped". */
export const whereabouts: ReadonlySet<EventRow> = new Set(
  (['carry', 'hold', 'live', 'protest', 'strand', 'trap'] as const).map(rowNamed),
)

/** Classes of events that stand for each other, call for nouns of their own, or take people somewhere. */
export const eventRowsByName = {
  injure: rowNamed('injure'),
  hospitalize: rowNamed('hospitalize'),
  shoot: rowNamed('shoot'),
  infect: rowNamed('infect'),
  deploy: rowNamed('deploy'),
  carry: rowNamed('carry'),
} as const

/** What a candidate has of the votes, and the class of votes. */
export const voteShare = levelRowNamed('vote share')!
export const votesRow: CountedRow = countedClassOf('votes', 'votes')!
