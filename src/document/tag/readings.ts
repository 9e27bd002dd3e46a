import {
  baseParticiples,
  invariantVerbs,
  irregularPasts,
  irregularPlurals,
  participleOnly,
  pastOnly,
  singularInS,
} from '../../lexicon/function-words.js'
import { perWord } from '../../lexicon/memo.js'
import { can, listedReading, type Reading } from '../../lexicon/parts-of-speech/index.js'
import { formsOfReportingVerbs } from '../../lexicon/verbs/verb-forms.js'
import { words } from '../../lexicon/word-list.js'
import type { Word } from '../tokenize.js'
import { switchBits, tagBits } from './compromise/index.js'
import { tellingEnding } from './lexicon.js'

/** What a list of words says of them that other lists have wrong: the bits that they lack and have. */
interface Amendment {
  readonly words: ReadonlySet<string>
  readonly without?: number
  readonly with?: number
}

/** In their order: a later row has the last word. */
const verbAmendments: readonly Amendment[] = [
  { words: new Set([...pastOnly, ...irregularPasts, ...participleOnly]), without: can.base },
  { words: baseParticiples, with: can.base | can.participle },
  { words: pastOnly, without: can.participle, with: can.past },
  { words: participleOnly, without: can.past, with: can.participle },
  { words: irregularPasts, with: can.past | can.participle },
  { words: invariantVerbs, with: can.base | can.past | can.participle },
]
const nounAmendments: readonly Amendment[] = [
  { words: irregularPlurals, without: can.singular, with: can.plural },
  { words: singularInS, without: can.plural, with: can.singular },
  // "a new poll shows", which is no quality of shows
  { words: words('poll'), without: can.adjective },
]
/** "statements to police", "the opposition parties in parliament" */
const onlyPlurals = words('parties police')

const amendBy = (rows: readonly Amendment[], word: string, bits: number): number => {
  let amended = bits
  for (const row of rows) if (row.words.has(word)) amended = (amended & ~(row.without ?? 0)) | (row.with ?? 0)
  return amended
}

const amendVerb = (word: string, bits: number): number => {
  let amended = bits
  // word lists carry the slips of the texts that they were counted in: forms that no such word has
  if (!word.endsWith('ed')) amended &= ~(can.past | can.participle)
  if (!word.endsWith('ing')) amended &= ~can.gerund
  amended = amendBy(verbAmendments, word, amended)
  // the two forms of regular verbs are one: a list that has seen only one of them misses the other
  const isRegular = word.endsWith('ed') && !invariantVerbs.has(word)
  if (isRegular && amended & (can.past | can.participle)) amended |= can.past | can.participle
  // a listed plural is seldom a verb: "two blasts in Ostby"
  const reporting = formsOfReportingVerbs.get(word)
  if (reporting !== undefined && !((listedReading(word)?.bits ?? 0) & can.plural)) amended |= reporting.bits
  return amended
}

const amend = (word: string, bits: number): number => {
  if (onlyPlurals.has(word)) return can.plural | can.known
  let amended = amendBy(nounAmendments, word, amendVerb(word, bits))
  // a plural noun that is also a verb's -s form, and a noun that is also a base form, by compromise's switches
  amended |= switchBits(word)
  // "the man known as": no past
  if (participleOnly.has(word)) amended &= ~can.past
  return word.endsWith('s') && amended & can.present ? amended & ~can.base : amended
}

const guess = (word: string): Reading => {
  let bits = tagBits(word) || can.singular
  // an unlisted word in -s is a plural before it is a verb: "airstrikes"
  if (word.endsWith('s') && bits & can.present) bits |= can.plural
  const best = bits & -bits
  if (!(bits & can.name) && (tellingEnding.test(word) || stemIsListed(word))) bits |= can.known
  return { bits, best }
}

/** "deportees" from "deportee", "flights" from "flight". */
const stemIsListed = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && ((listedReading(word.slice(0, -1))?.bits ?? 0) & can.known) !== 0

/** What a word in lower case can be: by the compiled word list, else by compromise's lexicon and endings. */
export const readings = perWord((word: string): Reading => {
  if (word === '' || word.length > 64) return { bits: can.singular, best: can.singular }
  const listed = listedReading(word)
  // listed with a capital alone: its lower-case form is anyone's guess
  const { bits, best } = listed !== undefined && listed.bits & can.known ? listed : guess(word)
  const amended = amend(word, bits | (listed?.bits ?? 0))
  return { bits: amended, best: amended & best ? best : amended & -amended & 1023 }
})

/** What a word of a text can be in lower case: looked up once for all tokens that are written alike. */
export const readingOf = (word: Word): Reading => {
  if (word.reading !== undefined) return word.reading
  const reading = readings(word.lower)
  word.reading = reading
  return reading
}
