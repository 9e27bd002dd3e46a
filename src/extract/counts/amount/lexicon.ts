import { phrases, words } from '../../../lexicon/word-list.js'

/** Words between "magnitude" or "measuring" and its number. */
export const magnitudeLeads =
  words(`a about almost an and approximately around as at between estimated exceeding from high least more nearly of
    over roughly than to was`)
export const shakes = words(
  'aftershock aftershocks earthquake earthquakes foreshock foreshocks quake quakes temblor temblors tremor tremors',
)

/** Words after a time that was, so that "a year ago" is no rate. */
export const momentWords = words('after ago before earlier later')
/** Words after an article that begin a measure of two words: "a square metre". */
export const measureOpeners = words('cubic metric sq square troy')
/** Words that reckon money by what follows: "$5 a share". */
export const rateWords = words('/ a an each per')

/** What a length is one of. */
export const dimensions = words('deep high long tall thick wide')
/** Words before thousands that a space divides, whatever follows: "up from 9 800". */
export const levelLeads = words('from than to')
/** The same before a noun or the end of a phrase. */
export const spaceLeads = words('about almost around just more nearly of only over roughly some under')

/** What is told by its number, so that "m" against the digits is millions: "visits fell by 2m". */
export const countedInMillions = words(
  `arrivals attendance attendances audience audiences circulation customers downloads enrollment enrolment followers footfall journeys
    listeners members membership memberships number numbers passengers population readers readership ridership sales subscribers
    subscriptions tourists trips turnout users viewers viewership visitors visits`,
)

/** Words before "plus" where it is a sign: "from plus 5". */
export const signLeads = words('and at from is of to was')

/** Units whose smaller one may go without saying: "six foot two", "12 stone 4". */
export const elidingUnits = words('feet foot ft ft. stone')
export const pounds = words('pound pounds')
/** Smaller units by what is written against their number: "5ft 6in", "2h 30m". */
export const closeSubunits: ReadonlyMap<string, string> = new Map([
  ['inch', 'in'],
  ['minute', 'm'],
])

/** Verbs with which the stone and the pound are a mass. */
export const weighingVerbs = words('gained lose losing lost weigh weighed weighing weighs')
/** Nouns with which a point is one of percent. */
export const rateNouns = words('rate rates yield yields')
/** Names of money that are money with a capital, too: "5 Dollars". */
export const capitalMoney = words(
  `birr cedi cedis dinar dinars dollar dollars euro euros kina kroner kwacha leones naira pound pounds pula rand rupee rupees shilling shillings
    taka vatu yen`,
)

/** Units that are written only so: "500 Nm". */
export const writtenUnits: ReadonlyMap<string, string> = new Map([['Nm', 'newton meter']])
/** Units that are written against their number: "4in". */
export const closeUnits: ReadonlyMap<string, string> = new Map([['in', 'inch']])
/** Bits by their letters: "27 Mb/s". */
export const bitLetters: ReadonlyMap<string, string> = new Map([
  ['Gb', 'gigabit'],
  ['Mb', 'megabit'],
])
/** Letters and words that are another thing than the unit they look like: "5G", "10M", "the 50 mark". */
export const otherThings: ReadonlyMap<string, string> = new Map([
  ['G', 'gram'],
  ['M', 'meter'],
])
/** Nouns that name no money unless a hyphen joins them: "the 50 mark". */
export const otherNouns: ReadonlyMap<string, string> = new Map([['mark', 'DEM']])

/** Percent as written in other ways. */
export const percentForms = phrases('pct, pct., per - cent, per cent, percent')
