import type { TokenTest, Vocabulary } from '../../../grammar/pattern/classes.js'
import { officeNounOf } from '../../../grammar/titles.js'
import {
  appositionEnds,
  distanceOpeners,
  goodsOfMakers,
  makers,
  makersOrPeople,
  wordsOfCompanies,
} from '../lexicon/evidence.js'
import { bodyNouns, personNouns, placeNouns } from '../lexicon/nouns-and-verbs.js'

/** What no pattern can say: the rows that name these classes give the reasons. */

const longestApposition = 8

/** The head of the apposition that begins at `at`: its last word in lower case, "company" of "Lyon-based software company". */
const headedBy =
  (isHead: (lower: string) => boolean): TokenTest =>
  ({ tokens }, at, to) => {
    let head: string | null = null
    for (let k = at; k < to && k - at < longestApposition; k++) {
      const { lower, shape, pos } = tokens[k]!
      if (appositionEnds.has(lower)) break
      // "a village 12 km from the lake", "a town less than an hour away"
      if (head !== null && isHead(head) && (pos === 'NUM' || distanceOpeners.has(lower))) break
      if (shape === 'lower') head = lower
    }
    return head !== null && isHead(head) ? 1 : 0
  }

/** "the state [miner]", "the largest gold [miner]", "a gold [producer]": a company; "a gold [miner]" is a person as often. */
const ofCompany: TokenTest = ({ tokens }, at, to) => {
  let isLarge = false
  for (let k = at; k < to && k - at < longestApposition; k++) {
    const { lower } = tokens[k]!
    if (appositionEnds.has(lower)) return 0
    isLarge ||= wordsOfCompanies.has(lower)
    if (k > at && (isLarge ? makersOrPeople : makers).has(lower) && isOfMaker(tokens[k - 1]!.lower)) return 1
  }
  return 0
}
const isOfMaker = (lower: string): boolean => goodsOfMakers.has(lower) || wordsOfCompanies.has(lower)

export const appositionClasses: Vocabulary = {
  appositionOfCompany: ofCompany,
  appositionOfBody: headedBy((head) => bodyNouns.has(head)),
  appositionOfPerson: headedBy((head) => personNouns.has(head) || officeNounOf(head) !== null),
  appositionOfPlace: headedBy((head) => placeNouns.has(head)),
}
