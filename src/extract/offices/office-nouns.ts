import type { Document, Token } from '../../document/document.js'
import { type AroundRule, around, aroundFinder } from '../../grammar/pattern/around.js'
import { oneToken, tokenWhere, type Vocabulary } from '../../grammar/pattern/classes.js'
import { officeNounOf, officeNounsByForm } from '../../grammar/titles.js'
import { triggeredBy, triggersOf } from '../../grammar/triggers.js'
import {
  heirs,
  heirsOpeners,
  officeGrades,
  officialGroups,
  ranks,
  titleAbbreviations,
  unitsLikeTitles,
} from '../../lexicon/people/offices.js'
import { adjectivalRanks, familyNames, functionNouns, placesLikeOffices, ranksThatAreAdjectives } from './lexicon.js'
import { belongsToTitle } from './title-words.js'

/** Refuses ranks that only address the name behind a function: "army chief [General] Min Soe". */
export const rankRows = [
  {
    name: 'not-offices/rank-beside-function',
    around: ['({start}|{any&!punctuation}) {function} !!{rank&!lower} # {name&!rank}'],
    examples: ['It was said that army chief [General] Robert Hughes agreed.'],
  },
  {
    name: 'not-offices/unit-or-hour',
    around: ['{digits} !!{unitLikeTitle} #', '!!{unitLikeTitle} # {digits}'],
    examples: ['The shop opens at 6 [PM] on Friday.'],
  },
] as const satisfies readonly AroundRule[]

/** Refuses words that look like office nouns: `#` is the word. */
export const notOfficeNounRows = [
  {
    name: 'not-offices/place-name',
    around: ['!!{placeLikeOffice&!lower} # !{capitalized}'],
    examples: ['They met in [Queens], New York.'],
  },
  {
    name: 'not-offices/prince-without-crown',
    around: ['({start}|{any&!heirsOpener}) !!{heir} #'],
    examples: ['They met [Prince] Ebelquist in Oslo.', 'The [prince] sang.'],
  },
  {
    name: 'not-offices/joint-chiefs',
    around: ['joint !!chiefs #'],
    examples: ['The joint [chiefs] met on Monday.'],
  },
  {
    name: 'not-offices/general-or-major',
    around: [
      '({start}|{any&!grade&!determiner}) !!{general&lower} #',
      '{determiner&!grade} !!{general&lower} # {lower&noun}',
      '{determiner&!grade} !!{general&lower} # {lower&adjective}',
    ],
    examples: ['In [general], prices rose.', 'She runs a [general] store.'],
  },
  {
    name: 'not-offices/family-name',
    around: [
      '{name&!ofTitle&!closesSentence} !!{familyName&!lower} # ({lower}|{punctuation}|{end})',
      '{name&!ofTitle&!closesSentence} !!{king&!lower} #',
    ],
    examples: ['The prize went to Stephen [King] in May.'],
  },
  {
    name: 'not-offices/adjective',
    around: ['!!{adjective&adjectivalRank} #', '!!{adjective} # {lower&noun}', '!!{adjective} # {lower&adjective}'],
    examples: ['The [principal] reason is cost.'],
  },
  {
    name: 'not-offices/other-part-of-speech',
    around: ['!{noun} !{name} !{adjective} #'],
    examples: ['They [head] for the hills.'],
  },
] as const satisfies readonly AroundRule[]

const vocabulary: Vocabulary = {
  adjectivalRank: adjectivalRanks,
  closesSentence: tokenWhere(({ tokens }, at) => tokens[at + 1]?.sentence !== tokens[at]!.sentence),
  familyName: familyNames,
  function: functionNouns,
  general: ranksThatAreAdjectives,
  grade: officeGrades,
  heir: oneToken(({ lower }) => heirs.has(officeNounOf(lower) ?? '')),
  heirsOpener: heirsOpeners,
  king: new Set(['king']),
  ofTitle: oneToken(belongsToTitle),
  placeLikeOffice: placesLikeOffices,
  rank: ranks,
  unitLikeTitle: unitsLikeTitles,
}

const besideFunction = aroundFinder(rankRows, vocabulary)
const notOfficeNoun = aroundFinder(notOfficeNounRows, vocabulary)
const isBeside = around(rankRows[0].around[0], vocabulary)

const wholeOf = ({ tokens }: Document) => ({ from: 0, to: tokens.length })
const wordAt = (at: number) => ({ from: at, to: at + 1 })

/** Whether a rank only addresses the name behind a function: "Defence Minister [Gen.] Ada Pole". */
export const isRankBesideFunction = (document: Document, at: number): boolean =>
  at < document.tokens.length && isBeside(document, wordAt(at), wholeOf(document))

/** The office noun of a short form before a name, or null: "Sen.", "Sgt." */
const abbreviatedNoun = (tokens: readonly Token[], at: number): string | null => {
  const { lower, shape } = tokens[at]!
  if (shape === 'lower') return null
  const full = titleAbbreviations.get(lower)
  if (full !== undefined) return officeNounOf(full.split(/[ -]/).at(-1) ?? '')
  return ranks.has(lower) && lower.endsWith('.') && tokens[at + 1]?.shape === 'capitalized' ? lower : null
}

/** The words that can head an office phrase. */
export const officeHead = triggeredBy(() => [
  ...officeNounsByForm.keys(),
  ...titleAbbreviations.keys(),
  ...ranks,
  ...officialGroups,
])

/** The office noun, in the singular, that a token is the head of; null for other words. */
export const officeNounAt = (document: Document, at: number): string | null => {
  if (!(triggersOf(document)[at]! & officeHead)) return null
  const { lower } = document.tokens[at]!
  const short = abbreviatedNoun(document.tokens, at)
  const noun = short ?? officeNounOf(lower) ?? (officialGroups.has(lower) ? lower : null)
  if (noun === null) return null
  const [word, whole] = [wordAt(at), wholeOf(document)]
  const refused =
    besideFunction.first(document, word, whole) ?? (short === null ? notOfficeNoun.first(document, word, whole) : null)
  if (refused === null) return noun
  document.trace?.push({ kind: 'offices', verdict: 'refused', rule: refused.name, ...word, why: null })
  return null
}
