import { nounsOf } from '../../lexicon/nouns/index.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { zoneAbbreviations } from '../../lexicon/numbers/time-zones.js'
import { addressStreets } from '../../lexicon/places/place-nouns.js'
import { verbsThat } from '../../lexicon/verbs/index.js'
import { phraseList, phrases, union, words } from '../../lexicon/word-list.js'
import { type DateModifier, isShorterThanDay, type PartOfDay, type Unit } from './expression.js'

/** Units of time, singular and plural. */
const units: ReadonlyMap<string, Unit | 'fortnight'> = new Map(
  (
    [
      ['second', 'second'],
      ['minute', 'minute'],
      ['hour', 'hour'],
      ['day', 'day'],
      ['weekend', 'weekend'],
      ['week', 'week'],
      ['fortnight', 'fortnight'],
      ['month', 'month'],
      ['quarter', 'quarter'],
      ['year', 'year'],
      ['decade', 'decade'],
    ] as const
  ).flatMap(([word, unit]) => [[word, unit] as const, [`${word}s`, unit] as const]),
)
const moreUnits: ReadonlyMap<string, Unit> = new Map([
  ['centuries', 'century'],
  ['century', 'century'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['hrs.', 'hour'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['wks', 'week'],
  ['yr', 'year'],
  ['yrs', 'year'],
])
/** Any word for a unit. */
export const allUnits: ReadonlyMap<string, Unit | 'fortnight'> = new Map([...units, ...moreUnits])

/** Where a unit stands from the document's own date: "last week", "the coming year". */
export const turnsFromDocument: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['coming', 1],
  ['current', 0],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['this', 0],
  ['this coming', 1],
  ['this past', -1],
  ['upcoming', 1],
])
/** Where a unit stands from the time last spoken of: "the following month". */
export const turnsFromReference: ReadonlyMap<string, -1 | 1> = new Map([
  ['ensuing', 1],
  ['following', 1],
  ['preceding', -1],
  ['previous', -1],
  ['prior', -1],
  ['subsequent', 1],
])
/** Words that point back from an interval to the past or on from it, from the document's date or from the time last spoken of. */
export const offsetWords: ReadonlyMap<string, { readonly sign: -1 | 1; readonly from: 'document' | 'reference' }> =
  new Map([
    ['ago', { sign: -1, from: 'document' }],
    ['back', { sign: -1, from: 'document' }],
    ['earlier', { sign: -1, from: 'reference' }],
    ['from now', { sign: 1, from: 'document' }],
    ['from today', { sign: 1, from: 'document' }],
    ['hence', { sign: 1, from: 'document' }],
    ['later', { sign: 1, from: 'reference' }],
    ['previously', { sign: -1, from: 'reference' }],
    ['prior', { sign: -1, from: 'reference' }],
  ])

/** Days reckoned from the document's. */
export const deicticDays: ReadonlyMap<string, number> = new Map([
  ['the day after tomorrow', 2],
  ['the day before yesterday', -2],
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
])

export const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map([
  ['afternoon', 'AF'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['dusk', 'EV'],
  ['evening', 'EV'],
  ['lunchtime', 'MI'],
  ['mid - afternoon', 'AF'],
  ['mid - morning', 'MO'],
  ['mid afternoon', 'AF'],
  ['mid morning', 'MO'],
  ['midafternoon', 'AF'],
  ['midmorning', 'MO'],
  ['morning', 'MO'],
  ['night', 'NI'],
  ['nightfall', 'EV'],
  ['sunrise', 'MO'],
  ['sunset', 'EV'],
])

/** Zones that a clock time may name. */
export const zones = union(
  zoneAbbreviations,
  words('eastern'),
  new Set([
    'eastern daylight time',
    'eastern standard time',
    'eastern time',
    'beijing time',
    'british summer time',
    'central daylight time',
    'central european time',
    'central standard time',
    'central time',
    'greenwich mean time',
    'indian standard time',
    'japan standard time',
    'local time',
    'moscow time',
    'mountain time',
    'pacific daylight time',
    'pacific standard time',
    'pacific time',
  ]),
)

/** Where in an interval: "early May", "the end of August". */
export const periodModifiers: ReadonlyMap<string, DateModifier> = new Map([
  ['earlier', 'START'],
  ['earlier in', 'START'],
  ['earlier on', 'START'],
  ['early', 'START'],
  ['early in', 'START'],
  ['early on', 'START'],
  ['late', 'END'],
  ['late in', 'END'],
  ['late on', 'END'],
  ['later', 'END'],
  ['later in', 'END'],
  ['later on', 'END'],
  ['mid', 'MID'],
  ['mid -', 'MID'],
  ['early -', 'START'],
  ['late -', 'END'],
])
export const partsOfPeriod: ReadonlyMap<string, DateModifier> = new Map([
  ['beginning', 'START'],
  ['close', 'END'],
  ['closing days', 'END'],
  ['closing months', 'END'],
  ['closing weeks', 'END'],
  ['early days', 'START'],
  ['early hours', 'START'],
  ['early months', 'START'],
  ['early part', 'START'],
  ['early weeks', 'START'],
  ['end', 'END'],
  ['final days', 'END'],
  ['final hours', 'END'],
  ['final months', 'END'],
  ['final weeks', 'END'],
  ['first days', 'START'],
  ['first week', 'START'],
  ['last days', 'END'],
  ['last week', 'END'],
  ['later part', 'END'],
  ['latter part', 'END'],
  ['middle', 'MID'],
  ['opening days', 'START'],
  ['opening months', 'START'],
  ['opening weeks', 'START'],
  ['start', 'START'],
  ['tail end', 'END'],
])

/** How a length of time is bounded. */
export const boundModifiers: ReadonlyMap<string, DateModifier> = new Map([
  ['a little over', 'MORE_THAN'],
  ['a little under', 'LESS_THAN'],
  ['about', 'APPROX'],
  ['almost', 'LESS_THAN'],
  ['approximately', 'APPROX'],
  ['around', 'APPROX'],
  ['as little as', 'MORE_THAN'],
  ['as long as', 'LESS_THAN'],
  ['as many as', 'LESS_THAN'],
  ['as much as', 'LESS_THAN'],
  ['at least', 'MORE_THAN'],
  ['at most', 'LESS_THAN'],
  ['close to', 'APPROX'],
  ['fewer than', 'LESS_THAN'],
  ['in excess of', 'MORE_THAN'],
  ['just about', 'APPROX'],
  ['just less than', 'LESS_THAN'],
  ['just more than', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['just shy of', 'LESS_THAN'],
  ['just under', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['little more than', 'MORE_THAN'],
  ['more than', 'MORE_THAN'],
  ['nearly', 'LESS_THAN'],
  ['no less than', 'MORE_THAN'],
  ['no more than', 'LESS_THAN'],
  ['not less than', 'MORE_THAN'],
  ['not more than', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
  ['roughly', 'APPROX'],
  ['slightly less than', 'LESS_THAN'],
  ['slightly more than', 'MORE_THAN'],
  ['some', 'APPROX'],
  ['under', 'LESS_THAN'],
  ['up to', 'LESS_THAN'],
  ['upwards of', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
])

/** Times without a day: TIMEX3 references. */
export const references: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['at present', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['lately', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['right now', 'PRESENT_REF'],
  ['soon', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the immediate future', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the not too distant future', 'FUTURE_REF'],
  ['the past', 'PAST_REF'],
  ['the present', 'PRESENT_REF'],
  ['the recent past', 'PAST_REF'],
  ['the short term', 'FUTURE_REF'],
  ['these days', 'PRESENT_REF'],
])

/** Adverbs and adjectives that tell how often, with the length of the turn. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biweekly', 'P2W'],
  ['daily', 'P1D'],
  ['fortnightly', 'P2W'],
  ['hourly', 'PT1H'],
  ['monthly', 'P1M'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['quarterly', 'P3M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['weekly', 'P1W'],
  ['yearly', 'P1Y'],
])

/** Decades in words: "the nineties" is 199. */
export const spelledDecades: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, i) => [
    word,
    192 + i,
  ]),
)

/** Words that stand where a number would and give none. */
export const vagueAmounts: ReadonlySet<string> = new Set(['couple', 'few', 'many', 'several'])

/** What follows a clock time of twelve hours. */
export const meridiems: ReadonlySet<string> = new Set(['a.m.', 'am', "o'clock", 'p.m.', 'pm'])

/** What follows an hour in words. */
export const spelledHour: ReadonlySet<string> = new Set(["o'clock"])

/** What years are counted back from, on from, and what stands before them: "753 BC", "120 CE", "AD 64". */
export const erasBefore = words('bc bce b.c. b.c.e.')
export const erasSince = words('ad ce a.d. c.e.')
export const eraSigns = words('ad a.d.')

/** What is numbered like days in reports of games: "a birdie on the 8th". */
export const playedNouns = words('birdie birdies bogey bogeys eagle fairway hole holes lap laps par putt tee')

/** What makes midnight the start of its day: "just [after] midnight on Monday". */
export const pastMidnight = words('after past')
/** Midnight, as the end of its day and as its start. */
export const midnight = { end: 'T24:00', start: 'T00:00' } as const
/** Clock times that have a name. */
export const namedHours: ReadonlyMap<string, string> = new Map([
  ['midday', 'T12:00'],
  ['midnight', midnight.end],
  ['noon', 'T12:00'],
])

/** Two, more or less. */
export const couples = phrases('couple, couple of, a couple, a couple of')
/** Amounts that no numeral says, with their number or null where it is vague: "a few weeks", "half a year". */
export const amounts: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['a', 1],
  ['an', 1],
  ['a dozen', 12],
  ...[...couples].map((phrase) => [phrase, 2] as const),
  ...phraseList('half, half a, half an, half -, a half, a half -').map((phrase) => [phrase, 0.5] as const),
  ...phraseList('few, a few, many, a good many, several').map((phrase) => [phrase, null] as const),
])
/** Those of several words, or of one that is vague; "a" alone may open a numeral. */
export const amountPhrases: ReadonlySet<string> = new Set(
  [...amounts.keys()].filter((phrase) => phrase !== 'a' && phrase !== 'an' && phrase !== 'a half -'),
)

/** Words before "one day" that make it a length of time. */
export const lengthCues = words(
  'about after at by for in just last lasted least next only over past than the to within',
)
/** Words after a length of time that tell what it is measured from. */
export const measuredFrom = words('after ago apart away before earlier from in into later prior since when')

/** What a business reports for half a year: "first-half profit", unlike "a second-half goal". */
export const businessNouns = words(
  `earnings figures gdp growth income loss net numbers operating output performance pretax production profit
    report result revenue sale shipment turnover`,
)

/** Seasons and feasts by which years are counted: "three [summers] ago". */
export const pluralSeasons = words('autumns birthdays christmases easters falls seasons springs summers winters')
/** Words that point at a time: "about this year" is a topic. */
export const pointing = words('last next that the this today tomorrow yesterday')
/** Of the words that turn, those that are prepositions or adjectives before a name: "looked past November". */
const unturned = words('past current')
/** Words that turn a name of the calendar: "last July". */
export const turnsOfName: ReadonlySet<string> = new Set(
  [...turnsFromDocument.keys()].filter((word) => !unturned.has(word)),
)

/** "the night of the fire", "the dawn of an age" */
const unclearParts = words('dawn daybreak dusk night nightfall sunrise sunset')
/** Parts of the day that "the" alone points at. */
export const clearPartsOfDay: ReadonlySet<string> = new Set(
  [...partsOfDay.keys()].filter((word) => !unclearParts.has(word)),
)

/** Abbreviations and names of units that never count in the plural. */
const neverCounted = words('mins secs weekends')
/** Units in the plural, written out. */
export const pluralUnits: ReadonlySet<string> = new Set(
  [...allUnits.keys()].filter((word) => word.length > 3 && word.endsWith('s') && !neverCounted.has(word)),
)
/** Units in the singular or as an abbreviation without its s. */
export const singleUnits: ReadonlySet<string> = new Set([...allUnits.keys()].filter((word) => !word.endsWith('s')))
const unitsWhere = (accept: (unit: Unit | 'fortnight') => boolean): ReadonlySet<string> =>
  new Set([...singleUnits].filter((word) => accept(allUnits.get(word)!)))
/** Units in the singular from a day on. */
export const calendarUnits = unitsWhere((unit) => !isShorterThanDay(unit))
const alsoParts: ReadonlySet<Unit | 'fortnight'> = new Set<Unit | 'fortnight'>(['second', 'quarter'])
/** Units in the singular that name nothing else: no seconds, no quarters. */
export const plainUnits = unitsWhere((unit) => !alsoParts.has(unit))
/** Units that "the" points at as the present one: "for the year". */
export const unitsOfNow: ReadonlySet<string> = words('month months week weeks wks year years yr yrs')

/** Before "the" these are no bounds: "over the past year". */
const prepositions = words('about around over some under')
export const boundsOfThe: ReadonlySet<string> = new Set(
  [...boundModifiers.keys()].filter((word) => !prepositions.has(word)),
)

/** What opens a spelled year: "nineteen ninety-six". */
export const spelledCenturies = words('eighteen nineteen twenty')
/** After four digits: "0735 hours". */
export const hoursOnClock = words('hours hrs')

/** Words that a year stands after, far from now too. */
export const yearCues = words(
  `after and autumn before between by circa during early election fall fiscal for from in late mid of or past
    since spring summer through throughout till to until winter year`,
)
/** Financial years by their code: "FY2025", "FY25". */
export const fiscalYears: ReadonlySet<string> = new Set(
  Array.from({ length: 70 }, (_, year) => String(1990 + year)).flatMap((year) => [`fy${year}`, `fy${year.slice(2)}`]),
)

/** Verbs that an approximate year stands after: "began about 1687". */
export const beganVerbs = words('appeared arose began born built died emerged ended founded lived moved opened started')
/** Words that a number stands after, in the form of a year or not. */
export const numberCues = words(
  `# $ about above almost approximately around at below flight least most nearly no no. number over page room
    roughly route section some than under up worth £ €`,
)
export const carMakes = words(
  `acura audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc harley honda hyundai
    infiniti jaguar jeep kia lexus lincoln mazda mercedes mercury mini mitsubishi nissan oldsmobile plymouth
    pontiac porsche saab saturn subaru suzuki tesla toyota vauxhall volkswagen volvo`,
)
export const streetWords = union(addressStreets, words('dr.'))
/** Names that end in a number like a year: programmes, products. */
export const numberedNames = words('agenda area formula vision windows')

/** Words that a bare date likes to stand after. */
export const dateCues = words(
  `- after and before between by during each earlier early every following for from in last late later mid next
    of on or past prior since this through throughout till to until –`,
)
/** Words that stand before a time alone. */
const cuesOfTimeAlone = words('early last late mid next on since this until')
/** Words that stand before a time and not before a person. */
export const timeCues = union(cuesOfTimeAlone, words('during in through'))
/** Words before an abbreviation that is a star, a firm or a man as well: "Sun", "Jan". */
export const strongCues = union(cuesOfTimeAlone, words('every'))
/** Months that are given names: "April Ryan". */
export const givenMonths = words('april august june may')
/** Weekdays that are given names: "Tuesday Weld". */
export const givenWeekdays = words('tuesday wednesday')
/** Words of the calendar, which are no surname after a given name. */
export const timeNames: ReadonlySet<string> = new Set([...months.keys(), ...weekdays.keys(), ...partsOfDay.keys()])
/** "Sunday Times", "Monday Night Football" */
export const publicationWords = words(
  'express herald independent magazine mail mirror people post telegraph times tribune',
)
/** "Good Friday", "Super Sunday" */
export { titledDays } from '../../lexicon/function-words.js'
/** Full names of months that are also words: they need a capital and a cue. */
export const doubtfulMonths = words('march may')
const shortFullNames = words('may june july')
const isShort = (word: string): boolean => word.length < 5 && !word.endsWith('.') && !shortFullNames.has(word)
/** Abbreviations without their dot. */
export const shortMonths: ReadonlySet<string> = new Set([...months.keys()].filter(isShort))
export const shortWeekdays: ReadonlySet<string> = new Set([...weekdays.keys()].filter((word) => !word.endsWith('day')))

/** Words right before a date that speak of what is planned. */
export const plans = words(
  'beginning coming due effective expected forthcoming maturing payable pending planned scheduled slated starting upcoming',
)
/** Verbs that put something off to a date. */
export const deferring = words(
  'adjourn cancel close defer delay extend give have hold last postpone remain reschedule run stay suspend wait',
)
/** What opens a clause that tells when something to come will be: "will return [when] power is restored". */
export const awaitingOpeners = words('after as before if once till unless until when')
/** Verbs whose infinitive lies ahead. */
export const governingPlans = union(verbsThat('plans'), words('be wait'))
/** Verbs of crimes that are charged once they are done: "plotted to rob the bank". */
export const plottingVerbs = words('conspire plot scheme')
/** Nouns whose infinitive lies ahead: "announced plans to close". */
export const planNouns = nounsOf('plan')
/** Verbs whose object lies ahead: "planned a rally for Saturday". */
export const plannedThings = words('plan schedule slate')
/** Verbs whose present tells of an appointment: "the trial opens Monday". */
export const appointing = words(
  `arrive begin celebrate close convene depart end expire face go hold host kick launch leave mark meet open play
    resume return run start take travel visit vote`,
)
/** Modals of what is ahead, or may be. */
export const modalsAhead = words("'ll can may might must shall should will wo would")
/** Events that are told of when they are over. */
export const happenings = words(
  `arrest assault attack blast bombing collapse coup crash death earthquake explosion fire flood incident
    invasion killing massacre murder quake raid riot shooting stabbing storm uprising`,
)
/** Nouns of what has befallen before a clause of time tells of it: "review video of the [crash] on Monday". */
export const mishaps = union(nounsOf('incident'), nounsOf('harm'), happenings, words('fall'))
/** Prepositions between such a noun and its date. */
export const datingPrepositions = words('of on')
/** Words that rank what they stand on, beside ordinals and superlatives. */
export const rankingWords = words('last latest most only least')
