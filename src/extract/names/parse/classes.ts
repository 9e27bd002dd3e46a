import type { Document, Token } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { nounPrepositions } from '../../../grammar/clauses/lexicon.js'
import { nicknameEnd } from '../../../grammar/nicknames.js'
import { around } from '../../../grammar/pattern/around.js'
import { oneToken, type TokenTest, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { isPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { countryOfLeader } from '../../../lexicon/people/leaders.js'
import { honorificsOfFullNames, officeNouns, officeObjects } from '../../../lexicon/people/offices.js'
import {
  companySuffixes,
  gatherings,
  organizationOpeners,
  teamNicknames,
} from '../../../lexicon/people/organizations.js'
import { compassLetters, directions, partsOfTowns, sidesOfRivers } from '../../../lexicon/places/place-nouns.js'
import { regionAbbreviations } from '../../../lexicon/places/regions.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import { union } from '../../../lexicon/word-list.js'
import { appositionClasses } from '../evidence/by-hand.js'
import {
  ampersands,
  articlesOfNames,
  campOpeners,
  clubSuffixes,
  courtAreas,
  divisionsOfService,
  doubtfulSuffixes,
  electoralWords,
  featureOpeners,
  figuresOfSpeech,
  funds,
  nicknameEnds,
  nicknameOpeners,
  openingParticles,
  partyLetters,
  plainSuffixes,
  regionsAsWords,
  riverOpeners,
  servicesOfDistricts,
  shipPrefixes,
  stormModifiers,
  storms,
  streetOpeners,
  suffixesInCapitals,
} from '../lexicon/names.js'
import { kinNouns, personNouns, privateVerbs, surnameHeads } from '../lexicon/nouns-and-verbs.js'
import { capital } from '../spans/capitals.js'
import { capitalsOf, contextClasses, nameClasses } from '../vocabulary.js'
import { isInitial, part, partsOf } from '../words.js'
import { prominence } from './gazetteer.js'
import { continuesPerson, isWordAsSurname, placeLengthAt, readingAt, titleLength } from './reading.js'

const has = (token: Token, bits: number): boolean => (partsOf(token.lower) & bits) !== 0

const opensBody = (isTeam: boolean): ReadonlySet<string> =>
  new Set([...organizationOpeners].filter(([, kind]) => (kind === 'team') === isTeam).map(([word]) => word))

/** "Vt." of "Burlington, Vt.": alone, or with its full stop, which a word like "Kan." leaves to the sentence. */
const regionAfterTown: TokenTest = (document, at, to) => {
  const { tokens } = document
  const { text } = tokens[at]!
  if (at < 2 || tokens[at - 1]!.text !== ',' || capitalsOf(document)[at - 2] === capital.none) return 0
  const next = tokens[at + 1]
  if (at + 2 < to && next?.text === '.' && !next.spaced && regionAbbreviations.has(`${text}.`)) return 2
  return regionAbbreviations.has(text) && (text.endsWith('.') || at + 1 >= to) ? 1 : 0
}

/** "W.Va.", "W. Va.": a region whose short form takes two tokens. */
const regionOfTwo: TokenTest = ({ tokens }, at, to) => {
  const next = tokens[at + 1]
  if (at + 1 >= to || next === undefined || !tokens[at]!.text.endsWith('.')) return 0
  return regionAbbreviations.has(tokens[at]!.text + next.text) ? 2 : 0
}

/** "D" of "Ann Lake, D-Kanorra,": a party's letter that opens an aside, where the place after it ends it. */
const partyTag: TokenTest = ({ tokens }, at) =>
  partyLetters.has(tokens[at]!.text) &&
  /^[,(]$/.test(tokens[at - 1]?.text ?? '') &&
  /^[,;.)]$/.test(tokens[at + 3]?.text ?? '')
    ? 1
    : 0

const isPersonal = (token: Token): boolean => has(token, part.given | part.doubtfulGiven | part.surname)

/** How many tokens a town's name takes that is nobody's; 0 for villages. */
const knownTown: TokenTest = (document, at, to) => {
  const length = placeLengthAt(document, at)
  if (length === 0 || at + length > to || (length === 1 && isPersonal(document.tokens[at]!))) return 0
  const { tokens } = document
  const name = tokens.slice(at, at + length).map(({ text }) => text)
  return prominence(placesNamed(name.join(' '))[0]) >= leastOfTown ? length : 0
}
const leastOfTown = 2.5

const afterArticle = around('the #')

/** "J.", but not "U.S.", nor a letter alone among other capitals. */
const openingInitial =
  (isDotted: boolean): TokenTest =>
  (document, at) => {
    const token = document.tokens[at]!
    if (!isInitial(token) || token.text.length > 1 !== isDotted || has(token, part.given)) return 0
    if (isDotted) return token.text.length > 2 && placeLengthAt(document, at) > 0 ? 0 : 1
    const capitals = capitalsOf(document)
    return capitals[at]! < capital.sure || capitals[at - 1]! > capital.none ? 0 : 1
  }

/** A given name that is also a word or a place, where the place is known less than this. */
const doubtfulGiven =
  (limit: number): TokenTest =>
  (document, at) => {
    const token = document.tokens[at]!
    if (!has(token, part.doubtfulGiven) || isInitial(token) || capitalsOf(document)[at] === capital.none) return 0
    return prominence(placesNamed(token.text)[0]) < limit ? 1 : 0
  }

const isMiddle = (token: Token): boolean => isInitial(token) || token.shape === 'other' || token.shape === 'lower'

/** A word with which a person's name goes on. */
const continuing: TokenTest = (document, at, to) =>
  !isMiddle(document.tokens[at]!) && continuesPerson(readingAt(document, at), at, to) ? 1 : 0

const personal = oneToken((token) => has(token, part.given | part.doubtfulGiven))

/** The last word of a name in two words that the words around it tell for a person's: "Paris Lodge, a nurse,". */
const contexts: Vocabulary = {
  ...contextClasses,
  ...appositionClasses,
  given: personal,
  privateVerb: privateVerbs,
}
const endsPerson = [
  '# {comma} ({age} {clauseEnd}|who (is|was|has|had)|{appositionOpener} {appositionOfPerson})',
  '{given} {capitalized} (and|with) {capitalized} #',
  '# {privateVerb}',
].map((pattern) => around(pattern, contexts))

/** How many tokens a figure of speech takes: 2 where one begins and no longer name does, else 0. */
const figureOfSpeech: TokenTest = ({ tokens, sentences }, at) => {
  const [first, second, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (second === undefined || !figuresOfSpeech.has(`${first.lower} ${second.lower}`)) return 0
  return at + 2 < sentences[first.sentence]!.to && third?.shape === 'capitalized' ? 0 : 2
}

/** A given name that is a large place. */
const largePlaceAndGiven: TokenTest = (document, at) => {
  const token = document.tokens[at]!
  if (!has(token, part.doubtfulGiven) || token.shape !== 'capitalized') return 0
  return prominence(placesNamed(token.text)[0]) >= 6 ? 1 : 0
}

const isSuffix: TokenTest = (document, at) => {
  const { lower, shape } = document.tokens[at]!
  if (!companySuffixes.has(lower) || (shape === 'capitalized' && suffixesInCapitals.has(lower))) return 0
  return capitalsOf(document)[at] !== capital.none || plainSuffixes.has(lower) ? 1 : 0
}

/** The classes that patterns of names by their own words may use. */
export const parseClasses: Vocabulary = {
  ...nameClasses,
  addressOfFullName: honorificsOfFullNames,
  bodyOpener: opensBody(false),
  campOpener: campOpeners,
  ampersand: ampersands,
  apostrophe: oneToken((token) => isPossessive(token)),
  capital: tokenWhere((document, at) => capitalsOf(document)[at] !== capital.none),
  clubSuffix: clubSuffixes,
  commonOrMark: oneToken((token) => token.shape === 'other' || has(token, part.common)),
  companySuffix: isSuffix,
  continuing,
  /** "N.", "S.W." */
  compassLetters,
  /** "Malta" */
  countryName: (document, at) => {
    const length = placeLengthAt(document, at)
    const name = document.tokens.slice(at, at + length).map(({ text }) => text)
    return length > 0 && placesNamed(name.join(' '))[0]?.kind === 'country' ? length : 0
  },
  courtArea: courtAreas,
  electoral: electoralWords,
  directionWord: union(directions, sidesOfRivers),
  district: divisionsOfService,
  dottedInitial: openingInitial(true),
  doubtfulGivenBeforeWord: doubtfulGiven(3),
  doubtfulGivenBeforeName: doubtfulGiven(6),
  /** a surname that nothing else opens a name with */
  familyName: (document, at) => {
    const token = document.tokens[at]!
    if (!has(token, part.surname) || isInitial(token) || has(token, part.given)) return 0
    return has(token, part.doubtfulGiven) && capitalsOf(document)[at] !== capital.none ? 0 : 1
  },
  featureOpener: featureOpeners,
  fieldOfAgency: officeObjects,
  /** a suffix that is no word of some language first */
  firstSuffix: oneToken(
    ({ lower, shape }) =>
      companySuffixes.has(lower) &&
      !doubtfulSuffixes.has(lower) &&
      !(shape === 'capitalized' && suffixesInCapitals.has(lower)),
  ),
  /** "Uncle Sam": nobody, though it looks like a name */
  figureOfSpeech,
  /** "the Contingency Fund of Kerala" is a body */
  fundOfNobody: tokenWhere(({ tokens }, at) => {
    const isOfSomebody = nounPrepositions.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.shape === 'capitalized'
    return funds.has(tokens[at]!.lower) && !isOfSomebody
  }),
  gatheringHead: gatherings,
  knownTown,
  largePlaceAndGiven,
  lastOfPerson: tokenWhere((document, at) => {
    const sentence = document.sentences[document.tokens[at]!.sentence]!
    return endsPerson.some((holds) => holds(document, { from: at, to: at + 1 }, sentence))
  }),
  /** a word by which every newspaper reader knows a leader */
  leader: oneToken(({ lower }) => countryOfLeader(lower) !== null),
  letter: oneToken(({ text }) => text.length === 1),
  nameMiddle: oneToken(isMiddle),
  openingParticle: openingParticles,
  articleOfName: articlesOfNames,
  newWord: oneToken((token) => token.shape !== 'other' && !has(token, part.common)),
  nickname: ({ tokens }, at) => nicknameEnd(tokens, at) - at,
  nicknameEnd: nicknameEnds,
  nicknameOpener: nicknameOpeners,
  /** "Farmers" of "Future Farmers of America" */
  membersWord: oneToken(
    ({ lower }) => nounLemma(lower) !== lower && (personNouns.has(nounLemma(lower)) || kinNouns.has(nounLemma(lower))),
  ),
  notCommon: oneToken((token) => token.shape === 'other' || !has(token, part.common)),
  officeNoun: officeNouns,
  partyTag,
  partyLetter: oneToken(({ text }) => partyLetters.has(text)),
  partOfTown: partsOfTowns,
  placeName: placeLengthAt,
  placeWord: oneToken(({ text }) => isPlaceName(text)),
  plainInitial: openingInitial(false),
  /** a common word that no list of names has */
  plainWord: oneToken((token) => has(token, part.common) && !isPersonal(token)),
  regionAfterTown,
  regionOfTwo,
  /** "Ind.": an abbreviation that is no other word */
  regionShort: oneToken(
    ({ text }) => text.length > 2 && text.endsWith('.') && regionAbbreviations.has(text) && !regionsAsWords.has(text),
  ),
  /** "the River" */
  riverOpener: tokenWhere(
    (document, at) =>
      riverOpeners.has(document.tokens[at]!.lower) &&
      afterArticle(document, { from: at, to: at + 1 }, { from: 0, to: document.tokens.length }),
  ),
  regionName: (document, at) => (regionAbbreviations.has(document.tokens[at]!.text) ? 1 : placeLengthAt(document, at)),
  serviceOfDistrict: servicesOfDistricts,
  shipPrefix: shipPrefixes,
  short: oneToken(({ text }) => text.length <= 2),
  shortWord: oneToken(({ text, shape }) => shape === 'capitalized' && text.length <= 7),
  storm: storms,
  stormModifier: stormModifiers,
  streetOpener: streetOpeners,
  surnameHead: surnameHeads,
  syllable: oneToken(({ text, shape }) => text.length <= 6 && (shape === 'lower' || shape === 'capitalized')),
  teamNickname: teamNicknames,
  teamOpener: opensBody(true),
  title: (document: Document, at) => titleLength(readingAt(document, at), at),
  /** "Welsh" of "Nora Welsh" */
  wordAsSurname: (document, at) => (isWordAsSurname(readingAt(document, at), at) ? 1 : 0),
  word: oneToken(({ shape }) => shape !== 'other'),
}
