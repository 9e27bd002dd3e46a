import type { Document, PartOfSpeech } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { romans } from '../../../grammar/numbers/romans.js'
import { type UnitReading, unitAt } from '../../../grammar/numbers/units.js'
import { anyDigits, ofPos, oneToken, type TokenTest, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { modals } from '../../../lexicon/function-words.js'
import { openers as numberOpeners, scales } from '../../../lexicon/numbers/number-words.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import { union } from '../../../lexicon/word-list.js'
import { amountAt } from '../amount/amount.js'
import { cueAfter } from '../bounds/index.js'
import { type Amount, type Context, contextAt } from '../context.js'
import { countsNoun } from '../counted/adjacent.js'
import { afflicted, increments } from '../counted/lexicon.js'
import { nounAfter } from '../counted/noun-phrase.js'
import {
  alwaysNamedByOrdinal,
  gradingNouns,
  labelNouns,
  multiples,
  namedByOrdinal,
  numberedEvents,
  placingVerbs,
  playNouns,
  scoreWords,
} from '../lexicon.js'
import { timeWords } from '../not-counts/lexicon.js'
import {
  agedPronouns,
  ageGroups,
  agePrepositions,
  ageTeams,
  anybody,
  baseMultiples,
  bettingWords,
  boundsOfAge,
  contestLeads,
  contestWords,
  datedByOrdinal,
  digitWords,
  hyphens,
  joinedToOne,
  joinedToOrdinal,
  mannersOfOne,
  multipleLeads,
  namedHalves,
  noCompounds,
  ordinalIdioms,
  ordinalParticiples,
  outnumbering,
  peopleOfAge,
  personsOfRatio,
  pronounOfOne,
  quotedCurrencies,
  rangeDashes,
  roundWholes,
  runsOfPlay,
  scoreDashes,
  spanAdjectives,
  voteWords,
  winners,
} from './lexicon.js'

/** A test of a token in its sentence. */
const inContext =
  (lengthOf: (context: Context, at: number) => number): TokenTest =>
  (document, at) =>
    lengthOf(contextAt(document, at), at)

const amountWhere = (accepts: (amount: Amount) => boolean): TokenTest =>
  inContext((context, at) => {
    const amount = amountAt(context, at)
    return amount !== undefined && accepts(amount) ? amount.to - at : 0
  })

const unitWhere =
  (accepts: (unit: UnitReading, document: Document, at: number) => boolean): TokenTest =>
  (document, at, to) => {
    const unit = unitAt(document.tokens, at, to, false)
    return unit !== undefined && accepts(unit, document, at) ? unit.length : 0
  }

const isBare = ({ type, unit }: Amount): boolean => type === 'cardinal' && unit === null

/** Whether an amount can be a side of a score: a whole number, small unless it is of votes. */
export const isSide =
  (most: number) =>
  (amount: Amount): boolean =>
    isBare(amount) &&
    amount.from === amount.number.from &&
    (amount.value ?? 0.5) % 1 === 0 &&
    (amount.value ?? 0) <= most

/** Whether an amount can be an end of a range. */
export const isEnd = ({ type, value }: Amount): boolean =>
  (type === 'cardinal' || type === 'fraction') && value !== null

/** Whether an amount can be somebody's age. */
export const isAge = ({ type, value }: Amount): boolean => type === 'cardinal' && value !== null && value <= 125

/** An age in years, whether they are said or not. */
export const isYears = (amount: Amount): boolean =>
  isAge(amount) && (amount.unit === null || amount.unit.name === 'year')

/** What stands between a contest and no score of it. */
const endsContest: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'PUNCT', 'NUM', 'CCONJ'])

/** The classes that patterns of forms may name. */
export const vocabulary = {
  // numbers
  amount: amountWhere(() => true),
  bareNumber: amountWhere(isBare),
  rangeEnd: amountWhere(isEnd),
  side: amountWhere(isSide(999)),
  sideName: oneToken(({ shape, pos }) => (shape === 'capitalized' || shape === 'upper') && pos !== 'PUNCT'),
  numberedThing: union(labelNouns, gradingNouns),
  sideOfVotes: amountWhere(isSide(1e9)),
  years: amountWhere(isYears),
  ageDigits: { opens: new Set([anyDigits]), test: oneToken(({ text }) => /^\d{1,2}s?$/.test(text)) },
  decimals: oneToken(({ text }) => /^\d{2,}$/.test(text)),
  priceInDigits: oneToken(({ text }) => /^\d+\.\d{2,}$/.test(text)),
  yearLike: oneToken(({ text }) => /^(?:19|20)\d\d$/.test(text)),
  digitInside: oneToken(({ text }) => /^\D/.test(text) && /\d/.test(text)),
  roman: {
    opens: new Set([...romans.keys()].map((letters) => letters.toLowerCase())),
    test: oneToken(({ text }) => romans.has(text)),
  },
  scale: new Set([...scales.keys()].filter((word) => numberOpeners.has(word))),
  // units
  unit: unitWhere(() => true),
  duration: unitWhere(({ kind }) => kind === 'duration'),
  unitOfMany: unitWhere(({ kind }, { tokens }, at) => kind !== 'percent' && tokens[at]!.number !== 'singular'),
  modals,
  // nouns
  countedNoun: inContext((context, at) => {
    const noun = nounAfter(context, at)
    return noun === undefined ? 0 : Math.max(noun.to - at, 1)
  }),
  // plural nouns, whatever stands before them
  countedPlural: inContext((context, at) => (countsNoun(context, at) ? 1 : 0)),
  mannerNoun: inContext((context, at) => {
    const noun = nounAfter(context, at)
    const head = noun === undefined ? undefined : context.tokens[noun.head]!
    return head !== undefined && (mannersOfOne.has(head.lower) || head.number === 'plural') ? 1 : 0
  }),
  numberedEvent: inContext((context, at) => {
    const noun = nounAfter(context, at)
    if (noun === undefined) return 0
    for (let i = at; i <= noun.head; i++) if (numberedEvents.has(context.tokens[i]!.lower)) return noun.to - at
    return 0
  }),
  playNoun: playNouns,
  // bounds
  boundAfter: inContext((context, at) => (cueAfter(context, at)?.to ?? at) - at),
  boundOfAge: new Set(boundsOfAge.keys()),
  // words of each form
  ageGroup: ageGroups,
  agePreposition: agePrepositions,
  ageTeam: ageTeams,
  /** those of whom an age can be said, as the head of a phrase */
  aged: oneToken(
    ({ lower, pos }) => peopleOfAge.has(lower) || (pos === 'NOUN' && isPersonNoun(nounLemma(lower), lower)),
  ),
  afflicted,
  agedPronoun: agedPronouns,
  anybody,
  alwaysNamed: alwaysNamedByOrdinal,
  baseMultiple: baseMultiples,
  besideContest: oneToken(
    ({ lower, pos }) => !contestWords.has(lower) && (contestLeads.has(lower) || !endsContest.has(pos)),
  ),
  betting: bettingWords,
  /** what may follow a clause that ends in a number */
  clauseEdge: ofPos('PUNCT', 'SCONJ', 'CCONJ', 'ADP'),
  contest: contestWords,
  datedByOrdinal: datedByOrdinal,
  digitWord: new Set(digitWords.keys()),
  hyphen: hyphens,
  meridiem: timeWords,
  joinedToOne: joinedToOne,
  joinedToOrdinal: joinedToOrdinal,
  increment: increments,
  mannerOfOne: mannersOfOne,
  multiple: new Set(multiples.keys()),
  multipleInPast: new Set([...multiples.keys()].filter((word) => /(?:ed|ing)$/.test(word))),
  multipleLead: multipleLeads,
  nameInProse: inContext(({ isTitle, tokens }, at) => (!isTitle && tokens[at]!.pos === 'PROPN' ? 1 : 0)),
  namedByOrdinal,
  namedHalf: namedHalves,
  noCompound: noCompounds,
  ordinalIdiom: ordinalIdioms,
  ordinalParticiple: ordinalParticiples,
  outnumbering: outnumbering,
  personOfRatio: personsOfRatio,
  placing: placingVerbs,
  pronounOfOne: pronounOfOne,
  quotedCurrency: quotedCurrencies,
  rangeDash: rangeDashes,
  roundWhole: roundWholes,
  run: runsOfPlay,
  scoreDash: scoreDashes,
  scoreWord: scoreWords,
  spanAdjective: spanAdjectives,
  superlative: oneToken(({ lower }) => /(?:est|most|least|best|worst)$/.test(lower)),
  vote: voteWords,
  winner: winners,
} satisfies Vocabulary
