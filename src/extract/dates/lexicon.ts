import { wordList } from '../../lexicon/word-list.js'
import type { DateModifier, PartOfDay, Unit } from './expression.js'

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
/** Words that point back from a stretch to the past or on from it, from the document's date or from the time last spoken of. */
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
export const zones: ReadonlySet<string> = new Set(
  wordList(`acst adt aedt aest akdt akst ast awst bst cdt cest cet cst eastern eat edt eest eet est et gmt hkt hst ict irst ist jst kst
    mdt msk mst myt npt nst nzdt nzst pdt pht pkt pst pt sast sgt trt utc wat wib z`).concat([
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

/** Where in a stretch: "early May", "the end of August". */
export const stretchModifiers: ReadonlyMap<string, DateModifier> = new Map([
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
export const partsOfStretch: ReadonlyMap<string, DateModifier> = new Map([
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
export const meridiems: ReadonlySet<string> = new Set(['a.m', 'a.m.', 'am', "o'clock", 'p.m', 'p.m.', 'pm'])
