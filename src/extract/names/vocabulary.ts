import type { Document, Token } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import { nounLemma, verbLemma } from '../../document/tag/lemmas.js'
import { oneToken, type TokenTest, tokenWhere, type Vocabulary } from '../../grammar/pattern/classes.js'
import { officeNounOf } from '../../grammar/titles.js'
import { triggersOf } from '../../grammar/triggers.js'
import { knownOrganizationAt } from '../../lexicon/bodies/index.js'
import { longestPlaceName, type Place, placesNamed } from '../../lexicon/gazetteer/index.js'
import { organizationHead } from '../../lexicon/people/organizations.js'
import { minors } from '../../lexicon/people/sorts.js'
import { motionVerbs } from '../../lexicon/places/movement.js'
import { compassWords, placeNouns as kindsOfPlaces, streetNouns } from '../../lexicon/places/place-nouns.js'
import { dwellings, landNouns } from '../../lexicon/places/place-standing.js'
import { regionAbbreviations } from '../../lexicon/places/regions.js'
import { timeNouns } from '../../lexicon/verbs/reporting.js'
import {
  appositionOpeners,
  bodyCompounds,
  chainsOfMountains,
  emphaticPronouns,
  exampleOpeners,
  executives,
  goalWords,
  leaderPossessions,
  modifiersOfExecutives,
  papersAsWords,
  participations,
  partsOfBodies,
  placeCompounds,
  pronounsOfBodies,
  pronounsOfPeople,
  stationKinds,
  takersOfIn,
  thingNouns,
  unnamedMinors,
  verbsOfChange,
} from './lexicon/evidence.js'
import { partsOfStreets } from './lexicon/names.js'
import {
  bodyBelongings,
  bodyNouns,
  bodyParts,
  citizens,
  givingVerbs,
  humanVerbs,
  kinNouns,
  localOfficers,
  mediaNouns,
  ordinaryRoles,
  partsOfPlaces,
  personNouns,
  placeModifiers,
  placeNouns,
  placePossessions,
  placePrepositions,
  privateThings,
  sayingVerbs,
  servantsOfBodies,
  wordsOfTrust,
  workersAtBodies,
} from './lexicon/nouns-and-verbs.js'
import { capital, judgeCapitals } from './spans/capitals.js'
import { trigger } from './trigger-words.js'
import { isAcronym, isCamelled, isInitial, isPrefixed, part, partsOf } from './words.js'

/** How much the capital of each token says: judged once a document. */
export const capitalsOf = perDocument(judgeCapitals)

/** A class of what a word can be inside a name: any of the given bits. */
const withPart = (bits: number): TokenTest => oneToken(({ lower }) => (partsOf(lower) & bits) !== 0)

/** A class of capitals that say at least so much. */
const withCapital = (least: number): TokenTest => tokenWhere((document, at) => capitalsOf(document)[at]! >= least)

/** The prepositions before a place that tell at least, or less than, this much. */
const strong = 2
const prepositionsBy = (isStrong: boolean): ReadonlySet<string> =>
  new Set([...placePrepositions].filter(([, weight]) => weight >= strong === isStrong).map(([word]) => word))

/** A noun of someone's calling or office: "striker", "senator", but for nouns that stand before other names, too. */
const isCalling = (lower: string): boolean =>
  (personNouns.has(lower) || officeNounOf(lower) !== null) && !ordinaryRoles.has(lower)

const isTravel = (verb: string): boolean => motionVerbs.has(verb) && !verbsOfChange.has(verb)

const isFiniteVerb = ({ pos, form, lower }: Token): boolean =>
  (pos === 'AUX' || (pos === 'VERB' && form !== 'gerund' && form !== 'participle')) && !owners.has(lower)

/** The ending of an owner is written like a form of "be". */
const owners: ReadonlySet<string> = new Set(["'s"])

const isProperName = ({ shape, pos }: Token): boolean => shape === 'capitalized' && pos === 'PROPN'

/** How many words may stand between a name and the pronoun that takes it up. */
const longestUpToPronoun = 17

/**
 * How many words stand from each token to the pronoun that can take up a name before it, by token index; 0 where there is none near.
 * A pronoun stands before the next name, but for the two words right after the first name, which may be its own.
 */
const wordsUpToPronoun = perDocument((document: Document): Uint8Array => {
  const { tokens, sentences } = document
  const triggers = triggersOf(document)
  const words = new Uint8Array(tokens.length)
  for (const { from, to } of sentences) {
    let pronoun = -1
    // the first token that belongs to another name, from the third word on
    let name = to
    for (let i = to - 1; i >= from; i--) {
      if (i + 2 < to && isProperName(tokens[i + 2]!)) name = i + 2
      if (triggers[i]! & trigger.pronoun) pronoun = i
      else if (pronoun >= 0 && pronoun - i <= longestUpToPronoun && pronoun < name) words[i] = pronoun - i
    }
  }
  return words
})

/** How many tokens a name of the gazetteer takes, and the places that it can mean. */
const placesAt = (tokens: Document['tokens'], at: number, to: number): readonly [number, readonly Place[]] => {
  const length = Math.min(longestPlaceName(tokens, at), to - at)
  if (length <= 0) return [0, []]
  let name = tokens[at]!.text
  for (let k = at + 1; k < at + length; k++) name += (tokens[k]!.spaced ? ' ' : '') + tokens[k]!.text
  return [length, placesNamed(name)]
}

/** A town before the region that it lies in: "[Reading], Pennsylvania may be next". */
const townOfRegion: TokenTest = ({ tokens }, at, to) => {
  if (tokens[at]!.shape !== 'capitalized') return 0
  const [length, towns] = placesAt(tokens, at, to)
  const next = at + length + 1
  if (length === 0 || next >= to || tokens[next - 1]!.text !== ',' || tokens[next]!.shape !== 'capitalized') return 0
  const [, regions] = placesAt(tokens, next, to)
  const isWithin = ({ kind, region }: Place): boolean =>
    kind === 'city' && region !== null && regions.some((outer) => outer.kind === 'region' && outer.region === region)
  return towns.some(isWithin) ? length : 0
}

/** A country or a region that the gazetteer knows, as written, or the short form of a state. */
const largePlace: TokenTest = ({ tokens }, at, to) => {
  const { text, shape } = tokens[at]!
  if (regionAbbreviations.has(text)) return 1
  if (shape !== 'capitalized') return 0
  const [length, places] = placesAt(tokens, at, to)
  return places.some(({ kind, population }) => kind === 'country' || (kind === 'region' && population > largeRegion))
    ? length
    : 0
}
const largeRegion = 500_000
const largeCity = 200_000

const personal = part.given | part.doubtfulGiven | part.surname

/** Where the capitals of a name that is no known place or body end, and 0 for all other names. */
const endOfUnknown = ({ tokens }: Document, at: number, to: number): number => {
  let end = at
  while (end < to && tokens[end]!.shape === 'capitalized') end++
  const isKnown = longestPlaceName(tokens, at) === end - at || knownOrganizationAt(tokens, at, end) !== null
  return end === at || isKnown ? 0 : end
}

/** A name that is no known place or body, nor ends as theirs do where no given name opens it. */
const personLike: TokenTest = (document, at, to) => {
  const end = endOfUnknown(document, at, to)
  if (end === 0) return 0
  const { tokens } = document
  const isHeaded = (partsOf(tokens[end - 1]!.lower) & (part.placeHead | part.bodyHead)) !== 0
  return isHeaded && !(partsOf(tokens[at]!.lower) & part.given) ? 0 : 1
}

/** The words that stand around a name. */
export const contextClasses: Vocabulary = {
  acronym: oneToken(isAcronym),
  age: oneToken(({ text }) => /^\d{1,2}$/.test(text)),
  appositionOpener: appositionOpeners,
  bodyBelonging: bodyBelongings,
  bodyCompound: bodyCompounds,
  bodyNoun: bodyNouns,
  bodyPart: bodyParts,
  partOfBody: partsOfBodies,
  calling: oneToken(({ lower }) => isCalling(lower)),
  compassWord: compassWords,
  citizen: oneToken(({ lower }) => citizens.has(nounLemma(lower))),
  clauseEnd: oneToken(({ text }) => /^[,.;]$/.test(text)),
  /** a comma after a name; after "Boy, 3" there is none */
  comma: {
    opens: new Set([',']),
    test: ({ tokens }, at) => (tokens[at]!.text === ',' && !unnamedMinors.has(tokens[at - 1]?.lower ?? '') ? 1 : 0),
  },
  dash: oneToken(({ text }) => /^(?:--|[-–—])$/.test(text)),
  dwelling: oneToken(({ lower }) => dwellings.has(nounLemma(lower))),
  executive: oneToken(({ lower }) => servantsOfBodies.has(lower) || executives.has(lower)),
  executiveModifier: modifiersOfExecutives,
  exampleOpener: exampleOpeners,
  finite: oneToken(isFiniteVerb),
  goalWord: goalWords,
  /** what may stand between a subject and its verb */
  helper: oneToken(
    ({ pos, lower }) => (pos === 'ADV' || pos === 'AUX' || emphaticPronouns.has(lower)) && !owners.has(lower),
  ),
  givingVerb: givingVerbs,
  humanVerb: humanVerbs,
  kin: kinNouns,
  kindOfPlace: oneToken(
    ({ lower, shape }) => shape === 'lower' && (kindsOfPlaces.has(lower) || chainsOfMountains.has(lower)),
  ),
  /** a country or a state that every reader knows, or the short form of a state */
  largePlace,
  leaderPossession: leaderPossessions,
  land: landNouns,
  notDemonym: oneToken(({ lower }) => !(partsOf(lower) & part.demonym)),
  paperHead: oneToken(({ lower }) => organizationHead(lower) === 'media' || papersAsWords.has(lower)),
  localOfficer: oneToken(({ lower }) => localOfficers.has(nounLemma(lower))),
  mediaNoun: mediaNouns,
  minor: oneToken(({ lower }) => minors.has(nounLemma(lower))),
  participation: participations,
  /** "the 400 block of" */
  partOfStreet: partsOfStreets,
  partOfPlace: oneToken(({ lower }) => placeNouns.has(nounLemma(lower)) || partsOfPlaces.has(lower)),
  given: withPart(part.given),
  /** a word that people are called */
  personal: withPart(personal),
  personLike,
  personNoun: personNouns,
  /** "wife", "friend": someone of a person's */
  relative: new Set([...kinNouns].filter((noun) => personNouns.has(noun))),
  placeCompound: placeCompounds,
  placeModifier: placeModifiers,
  placeNoun: placeNouns,
  placePlural: oneToken(
    ({ lower, number, shape }) => shape === 'lower' && number === 'plural' && placeNouns.has(nounLemma(lower)),
  ),
  /** the last word of a street's name */
  streetWord: oneToken(({ lower, shape }) => shape === 'capitalized' && streetNouns.has(lower)),
  streetPlural: oneToken(
    ({ lower, number, shape }) => shape === 'lower' && number === 'plural' && streetNouns.has(nounLemma(lower)),
  ),
  placePossession: placePossessions,
  placePreposition: new Set(placePrepositions.keys()),
  privateThing: privateThings,
  pronounOfBody: pronounsOfBodies,
  pronounOfPerson: pronounsOfPeople,
  quoteEnd: oneToken(({ text }) => /^["”'’]{1,2}$/.test(text)),
  saying: sayingVerbs,
  servantOfBody: servantsOfBodies,
  /** "QUELLAN", "McCADE": a name written in capitals, but for the few letters of an acronym */
  shouted: oneToken(
    ({ text, lower }) =>
      text.length > 4 && /^(?:\p{Lu}\p{Ll}{1,2})?\p{Lu}{4,}$/u.test(text) && !(partsOf(lower) & part.common),
  ),
  stationKind: stationKinds,
  takesIn: takersOfIn,
  timeWord: oneToken(({ lower }) => timeNouns.has(lower)),
  /** a word that a town may be called, written as a name */
  townOfRegion,
  townName: tokenWhere((document, at) => {
    const { lower, shape, text } = document.tokens[at]!
    const bits = partsOf(lower)
    if (shape !== 'capitalized' || bits & (part.bodyHead | part.demonym | part.other)) return false
    if (!(bits & part.common) || capitalsOf(document)[at] === capital.sure) return true
    // "Charlotte woman rescued": a word that opens a headline, but a city before that
    return (placesNamed(text)[0]?.population ?? 0) > largeCity
  }),
  /** a verb of going, but for those that tell of a change as often */
  travel: oneToken(({ lower, pos }) => pos === 'VERB' && isTravel(verbLemma(lower))),
  trustWord: wordsOfTrust,
  /** what nobody is called */
  unpersonal: oneToken(({ lower }) => !(partsOf(lower) & personal)),
  /** a name of no known place or body */
  unknownName: (document, at, to) => (endOfUnknown(document, at, to) > 0 ? 1 : 0),
  uncommon: oneToken(({ lower }) => !(partsOf(lower) & part.common)),
  /** the words from the end of a name to the pronoun that takes it up */
  upToPronoun: (document, at, to) => {
    const words = wordsUpToPronoun(document)[at]!
    return at + words < to ? words : 0
  },
  thingNoun: thingNouns,
  strongPreposition: prepositionsBy(true),
  weakPreposition: prepositionsBy(false),
  workerAtBody: workersAtBodies,
}

/** What the words of a name itself can be. */
export const nameClasses: Vocabulary = {
  acronym: oneToken(isAcronym),
  bodyHead: withPart(part.bodyHead),
  camelled: oneToken(isCamelled),
  common: withPart(part.common),
  demonym: withPart(part.demonym),
  doubtfulGiven: withPart(part.doubtfulGiven),
  eventHead: withPart(part.otherHead),
  given: withPart(part.given),
  initial: oneToken(isInitial),
  likelyCapital: withCapital(capital.likely),
  /** "McTavish", "O'Dowd" */
  prefixedSurname: oneToken(({ text, shape }) => shape === 'mixed' && isPrefixed(text)),
  mark: oneToken(({ shape }) => shape === 'other'),
  otherCapital: withPart(part.other),
  personal: withPart(personal),
  placeHead: withPart(part.placeHead),
  placeOpener: withPart(part.placeOpener),
  sureCapital: withCapital(capital.sure),
  surname: withPart(part.surname),
}
