import { createRequire } from 'node:module'
import type compromise from 'compromise/two'
import {
  baseParticiples,
  invariantVerbs,
  irregularPasts,
  irregularPlurals,
  participleOnly,
  pastOnly,
  singularInS,
} from '../../lexicon/function-words.js'
import { irregularVerbs } from '../../lexicon/irregular-verbs.js'
import { perWord } from '../../lexicon/memo.js'
import { can, listedReading, type Reading } from '../../lexicon/parts-of-speech/index.js'
import { formsOfReportingVerbs } from './verb-forms.js'

// the package's bundle for require is one file, its modules for import are hundreds: half the start-up
const nlp: typeof compromise = createRequire(import.meta.url)('compromise/two')

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
  readonly two: { readonly switches: Readonly<Record<string, string>> }
}
interface CompromiseView {
  readonly document: readonly (readonly { readonly tags: ReadonlySet<string> }[])[]
  compute(step: readonly string[]): unknown
}

/** compromise is read here alone, word by word: its lexicon and endings say what a word can be; its matcher is not used. */
const world = nlp.world() as unknown as { readonly model: CompromiseModel; readonly methods: CompromiseMethods }
interface CompromiseMethods {
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: CompromiseModel): string }
      readonly noun: { toSingular(word: string, model: CompromiseModel): string }
    }
  }
}

/** Own keys alone: the words "constructor" and "__proto__" are in no lexicon. */
const entryOf = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

const bitsOfSwitch: Readonly<Record<string, number>> = {
  'Actor|Verb': can.singular | can.base,
  'Adj|Gerund': can.adjective | can.gerund,
  'Adj|Noun': can.adjective | can.singular,
  'Adj|Past': can.adjective | can.past | can.participle,
  'Adj|Present': can.adjective | can.base,
  'Noun|Gerund': can.singular | can.gerund,
  'Noun|Verb': can.singular | can.base,
  'Person|Adj': can.adjective,
  'Person|Noun': can.singular,
  'Person|Verb': can.base | can.singular,
  'Plural|Verb': can.plural | can.present,
  'Unit|Noun': can.singular,
}

/** Endings that make a word common whether or not a lexicon has it. */
const tellingEnding =
  /(?:tion|sion|ment|ness|ship|hood|ance|ence|ism|ity|ing|ed|ly|able|ible|ful|less|ous|ical|ative|ists?|tions|sions|ments|ities|ers|ors|ies)$/

const bitsOfTags = (tags: ReadonlySet<string>, word: string): number => {
  let bits = 0
  if (tags.has('Gerund')) bits |= can.gerund
  else if (tags.has('PastTense')) bits |= can.past | can.participle
  else if (tags.has('Participle')) bits |= can.participle
  else if (tags.has('Infinitive')) bits |= can.base
  else if (tags.has('PresentTense')) bits |= word.endsWith('s') ? can.present : can.base
  else if (tags.has('Verb')) bits |= can.base
  if (tags.has('Plural')) bits |= can.plural
  else if (tags.has('Noun')) bits |= can.singular
  if (tags.has('Adjective') || tags.has('Comparable')) bits |= can.adjective
  if (tags.has('Adverb')) bits |= can.adverb
  if (tags.has('ProperNoun') || tags.has('Place') || tags.has('Person') || tags.has('Organization')) bits |= can.name
  return bits
}

const tagsOf = (word: string): ReadonlySet<string> => {
  // the tokenizer's door: the default one runs every pass, four times as slow
  const view = nlp.tokenize([[word]] as unknown as string) as unknown as CompromiseView
  view.compute(['lexicon', 'preTagger'])
  return view.document[0]?.[0]?.tags ?? new Set<string>()
}

const amend = (word: string, bits: number): number => {
  let amended = bits
  // word lists carry the slips of the texts that they were counted in: forms that no such word has
  if (!word.endsWith('ed')) amended &= ~(can.past | can.participle)
  if (!word.endsWith('ing')) amended &= ~can.gerund
  if (pastOnly.has(word) || irregularPasts.has(word) || participleOnly.has(word)) amended &= ~can.base
  if (baseParticiples.has(word)) amended |= can.base | can.participle
  if (pastOnly.has(word)) amended = (amended & ~can.participle) | can.past
  if (participleOnly.has(word)) amended = (amended & ~can.past) | can.participle
  if (irregularPasts.has(word)) amended |= can.past | can.participle
  if (invariantVerbs.has(word)) amended |= can.base | can.past | can.participle
  // the two forms of regular verbs are one: a list that has seen only one of them misses the other
  else if (word.endsWith('ed') && amended & (can.past | can.participle)) amended |= can.past | can.participle
  // a listed plural is seldom a verb: "two blasts in Ostby"
  const reporting = formsOfReportingVerbs.get(word)
  if (reporting !== undefined && !((listedReading(word)?.bits ?? 0) & can.plural)) amended |= reporting.bits
  if (irregularPlurals.has(word)) amended = (amended & ~can.singular) | can.plural
  if (singularInS.has(word)) amended = (amended & ~can.plural) | can.singular
  // a plural noun that is also a verb's -s form, and a noun that is also a base form, by compromise's switches
  const either = entryOf(world.model.two.switches, word)
  if (either !== undefined) amended |= bitsOfSwitch[either] ?? 0
  if (word.endsWith('s') && amended & can.present) amended &= ~can.base
  // "statements to police"
  if (word === 'police') amended = can.plural | can.known
  return amended
}

const guess = (word: string): Reading => {
  let bits = bitsOfTags(tagsOf(word), word)
  if (bits === 0) bits = can.singular
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

/** What kind of personal name compromise lists a word in lower case as: a given name, a surname, or null. */
export const listedName = (word: string): 'given' | 'surname' | null => {
  const entry = entryOf(world.model.one.lexicon, word)
  if (entry === undefined) return null
  for (const tag of typeof entry === 'string' ? [entry] : entry) {
    if (tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName') return 'given'
    if (tag === 'LastName') return 'surname'
  }
  return null
}

const irregularBases: Readonly<Record<string, string>> = {
  "'d": 'would',
  "'ll": 'will',
  "'m": 'be',
  "'re": 'be',
  "'s": 'be',
  "'ve": 'have',
  agreed: 'agree',
  am: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  born: 'bear',
  borne: 'bear',
  bound: 'bind',
  ca: 'can',
  came: 'come',
  did: 'do',
  does: 'do',
  doing: 'do',
  done: 'do',
  fallen: 'fall',
  fell: 'fall',
  felt: 'feel',
  found: 'find',
  ground: 'grind',
  had: 'have',
  has: 'have',
  having: 'have',
  is: 'be',
  lay: 'lie',
  left: 'leave',
  rose: 'rise',
  saw: 'see',
  shot: 'shoot',
  sped: 'speed',
  strode: 'stride',
  underwritten: 'underwrite',
  was: 'be',
  were: 'be',
  wo: 'will',
  wound: 'wind',
  wounded: 'wound',
  wounds: 'wound',
}

/** The base form of a verb in lower case: "deported" gives "deport". */
export const verbLemma = perWord((word: string): string => {
  const irregular = entryOf(irregularBases, word) ?? irregularVerbs.get(word)
  if (irregular !== undefined) return irregular
  if (invariantVerbs.has(word)) return word
  const reporting = formsOfReportingVerbs.get(word)
  if (reporting !== undefined) return reporting.base
  // "discuss", "hold": a base form that can be nothing else of a verb
  if ((readings(word).bits & (can.base | can.past | can.present | can.gerund | can.participle)) === can.base)
    return word
  const base = world.methods.two.transform.verb.toInfinitive(word, world.model)
  if (base === '' || base === word) return regularBase(word, word)
  return isBaseVerb(base) ? base : regularBase(word, base)
})

const isBaseVerb = (word: string): boolean => ((listedReading(word)?.bits ?? 0) & can.base) !== 0

/** "touted" gives "tout", "chiding" gives "chide", "quipped" gives "quip", "unseated" gives "unseat", where the word list knows the verb. */
const regularBase = (word: string, fallback: string): string => {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0
  if (ending === 0 || word.length < ending + 3) return fallback
  const stem = word.slice(0, -ending)
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, undoubled].find(isBaseVerb) ?? fallback
}

/** The singular of a noun in lower case: "nationals" gives "national". */
export const nounLemma = perWord((word: string): string => {
  if (word === 'people' || singularInS.has(word)) return word
  if (word === 'lives') return 'life'
  const singular = world.methods.two.transform.noun.toSingular(word, world.model)
  return singular === '' ? word : singular
})
