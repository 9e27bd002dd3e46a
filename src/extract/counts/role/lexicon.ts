import { thingEventRows } from '../../../lexicon/classes/events-of-things.js'
import { type LevelRow, levelRows, rate, turnouts } from '../../../lexicon/classes/levels.js'
import { type CountedRow, type EventRow, pluralOf } from '../../../lexicon/classes/row.js'
import { thingRows } from '../../../lexicon/classes/things.js'
import { headKinds } from '../../../lexicon/nouns/index.js'
import { union, words } from '../../../lexicon/word-list.js'

/** What makes a number one more than those told before: "[another] four people", "the [other] 12". */
export const additionsBefore = words('additional another extra further other')
/** The same behind the number: "two [more] people", "three [others]". */
export const additionsAfter = words('additional extra further more other others')
/** What makes a comparison of "more". */
export const thans = words('than')
/** Words for being on something that moves: "142 people [aboard]". */
export const aboards = words('aboard onboard')
/** What carries people: "on the [bus]". */
export const vessels = new Set(thingRows.flatMap((row: CountedRow) => (row.carries === true ? [...row.nouns] : [])))
/** Nouns for how many came: "put the [turnout] at 60,000". */
export const turnoutNouns = union(turnouts, words('attendance crowd crowds throng'))
/** Nouns for those who come: "the number of [marchers]". */
export const comerNouns = words(
  'attendees demonstrators marchers participants picketers protesters protestors ralliers spectators',
)
/** What people join in the streets. */
export const rallyNouns = words('demonstration demonstrations march marches protest protests rallies rally vigil')
/** What else people come to, in crowds. */
export const gatherings = words(
  `celebration celebrations ceremonies ceremony conference demo event events festival funeral gathering marathon meeting
  parade parades pilgrimage procession processions race run walk`,
)
/** Nouns for stopping work. */
export const strikeNouns = words('stoppage strike walkout')
/** Said of those who have stopped work: "800 bakers are [striking]". */
export const striking = words('striking')
/** Nouns for all whom a body employs: "a [workforce] of 4,600". */
export const staffNouns = words('headcount payroll staff workforce')
/** Nouns for each of them. */
export const employeeNouns = words('employees staff staffers workers')
/** Verbs that bring people together: "[drew] 15,000". */
export const draws = words('attract draw')
export const joins = words('join')
export const takes = words('take')
export const walks = words('walk')
export const estimates = words('estimate put')
const levelNounsIn = (kind: LevelRow['kind']): ReadonlySet<string> =>
  new Set(levelRows.flatMap((row) => (row.kind === kind ? [...row.nouns] : [])))
/** Nouns of what is measured in percent, and stands at a level: "[turnout] was 61 percent". */
export const shareNouns = levelNounsIn('percent')
/** The same of what is measured in money: "[revenue] of $3 billion". */
export const moneyNouns = levelNounsIn('money')
/** Those of them that are told in percent too: "a [deficit] of 3.1 percent of output". */
export const sharedMoneyNouns: ReadonlySet<string> = new Set(
  levelRows.flatMap((row: LevelRow) => (row.inPercent === true ? [...row.nouns] : [])),
)
export const levelNouns: ReadonlySet<string> = new Set([...shareNouns, ...moneyNouns])
/** The same behind certain words alone, and these: "[net income] of $64 million". */
const behind = levelRows.flatMap((row: LevelRow) => row.behind ?? [])
export const nounsBehind = union(...behind.map(({ nouns }) => nouns))
export const wordsBeforeThem = union(...behind.map(({ words: before }) => before))
/** Nouns that measure what stands before them: "the unemployment [rate]". */
export const rateNouns = words(rate)
const pluralsToo = (name: string): ReadonlySet<string> =>
  new Set(
    thingRows.flatMap((row: CountedRow) =>
      row.name === name ? [...row.nouns].flatMap((noun) => [noun, pluralOf(noun)]) : [],
    ),
  )
const headsOf = (kind: string): readonly string[] => [...headKinds].flatMap(([noun, of]) => (of === kind ? [noun] : []))
/** What a candidate has a share of: "48 percent of the [vote]". */
export const voteNouns = pluralsToo('vote')
/** What parties have so many of: "took 12 [seats]". */
export const seatNouns = pluralsToo('seat')
/** Where they have them: "12 seats in [parliament]". */
export const chambers = new Set(['council', ...headsOf('legislature')])
/** What follows the name of a party: "the Civic Union [party]". */
export const partyNouns = new Set(headsOf('party'))
/** Words that tell of an election: "48 percent of the [vote]", "in the [runoff]". */
export const electionWords = union(
  voteNouns,
  words('ballot ballots election elections electoral polls runoff voted voters'),
)
/** What gives those who stand their share: "partial [results] put Ruiz at 41 percent". */
export const voteCounts = words('count results tally')
/** What asks some how they mean to vote, and is no vote: "41 percent in a [poll]". */
export const surveyNouns = words('poll pollster pollsters survey surveys')
/** Verbs by which those who stand get their share: "Ruiz [won] 48 percent". */
export const wins = union(
  ...thingEventRows.flatMap((row: EventRow) => (row.name === 'win' ? (row.of?.lemmas ?? []) : [])),
  words('poll win'),
)
/** The one of them that is said of seats in nothing else: "[won] 12 seats". */
export const winsOnly = words('win')
export const leads = words('finish lead triumph win')
export const gives = words('give')
export const puts = words('put')
/** Verbs that set a level with their object: "turnout [reached] 54 percent". */
export const reaches = words('average exceed hit reach top total')
/** Verbs that set a level with "at" or "to": "turnout [stood] at 54 percent". */
export const stands = words('amount come estimate put remain run stand')
