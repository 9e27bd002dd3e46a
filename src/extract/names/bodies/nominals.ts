import { type Document, type Token, tells } from '../../../document/document.js'
import { isHeadline } from '../../../document/headlines.js'
import type { TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import type { Vocabulary } from '../../../grammar/pattern/classes.js'
import { compile } from '../../../grammar/pattern/compile.js'
import { triggersOf } from '../../../grammar/triggers.js'
import { timeDeterminers, timeUnits } from '../../../lexicon/function-words.js'
import { countryOf, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { once } from '../../../lexicon/memo.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import { union } from '../../../lexicon/word-list.js'
import type { Decided } from '../decide/decide.js'
import {
  compoundModifiers,
  governmentNouns,
  modifiersOfNominals,
  nounsOfBodies,
  unitedNations,
  wordsOfOwnGovernments,
} from '../lexicon/bodies.js'
import { calendarWords, sayingVerbs } from '../lexicon/nouns-and-verbs.js'
import { trigger } from '../trigger-words.js'
import { antecedentOf, newHistory, type Owner, remember } from './antecedents.js'
import { bodyOfWords } from './body-of-words.js'
import { nominalRows } from './nominal-rows.js'

const [, thatSpeaks] = nominalRows

/** The nationality from a token on: how many tokens, and its country. */
const nationalityAt = (
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly country: string } | null => {
  const { lower, shape } = tokens[at]!
  if (shape === 'lower') return null
  const two = countryOfDemonym(`${lower} ${tokens[at + 1]?.lower ?? ''}`)
  if (two !== null) return { length: 2, country: two }
  const one = countryOfDemonym(lower)
  return one === null ? null : { length: 1, country: one }
}

/** How many tokens name the United Nations from a token on. */
const unitedNationsAt = (tokens: readonly Token[], at: number): number => {
  const { lower } = tokens[at]!
  if (unitedNations.has(lower)) return 1
  return unitedNations.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`) ? 2 : 0
}

const vocabulary: Vocabulary = {
  nounOfBody: new Set(nounsOfBodies.keys()),
  modifier: modifiersOfNominals,
  compound: compoundModifiers,
  owner: ({ tokens }, at) => nationalityAt(tokens, at)?.length ?? unitedNationsAt(tokens, at),
  saying: sayingVerbs,
  time: union(timeUnits, calendarWords),
  timeDeterminer: timeDeterminers,
}
/** "the company", "the London-based news organization", "the UN agency", but not "the company car" nor "the company of friends". */
const nominal = compile(
  'the {owner}? ({name}? {any} - {compound})? {modifier}*2 {nounOfBody&lower} !({noun&!time}|{adjective&!timeDeterminer}|{name&!time}|of|-|in question)',
  vocabulary,
)
const speaking = aroundFinder([thatSpeaks], vocabulary)

/** How many words may stand between "the" and its noun. */
const longestModifiers = 7

/** Where the phrase begins whose noun stands at a token; -1 where none does. */
const startOfNominal = (document: Document, noun: number, first: number): number => {
  const { tokens } = document
  for (let at = noun - 1; at >= first && noun - at <= longestModifiers; at--)
    if (tokens[at]!.lower === article) return nominal.matchAt(document, at, tokens.length)?.to === noun + 1 ? at : -1
  return -1
}
const article = 'the'

/** How often an article must name the country as a place that it is about, where it has no dateline. */
const leastNamed = 2

/** The country that an article comes from: of its dateline, else the one that it names most often as a place; null where none is. */
const countryOfArticle = (document: Document, decided: readonly Decided[]): string | null => {
  const parts = document.dateline?.place.split(',') ?? []
  if (parts.length > 0) return countryOf(parts.at(-1)!.trim()) ?? placesNamed(parts[0]!)[0]?.country ?? null
  const named = new Map<string, number>()
  for (const { kind, name } of decided) {
    const country = kind === 'location' ? countryOf(name) : null
    if (country !== null) named.set(country, (named.get(country) ?? 0) + 1)
  }
  const [first, second] = [...named].sort(([, a], [, b]) => b - a)
  return first !== undefined && first[1] >= leastNamed && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/**
 * Whose the body is that a phrase from its article on means: "the [German] carmaker", "the [UN] agency". "The federal government" is that
 * of the article's own country.
 */
const ownerOf = (
  { tokens }: Document,
  from: number,
  ownCountry: () => { readonly country: string | null },
): Owner | null => {
  if (wordsOfOwnGovernments.has(tokens[from + 1]!.lower) && governmentNouns.has(tokens[from + 2]?.lower ?? '')) {
    const { country } = ownCountry()
    return country === null ? null : { country }
  }
  const nationality = nationalityAt(tokens, from + 1)
  if (nationality !== null) return { country: nationality.country }
  return unitedNationsAt(tokens, from + 1) > 0 ? { international: true } : null
}

/** The body that a phrase means, by what it takes up; one of its own where that is nothing. */
const bodyTakenUp = (
  document: Document,
  range: TokenRange,
  antecedent: Decided | null,
  freeEntity: () => number,
): Decided => {
  const rule = antecedent === null ? thatSpeaks.name : 'names/nominal-with-antecedent'
  const body = bodyOfWords(document, range.from, range.to, rule)
  if (antecedent === null) return { ...body, entity: freeEntity(), bodyKind: null, country: null, countryFrom: null }
  const { name, entity, bodyKind, country, countryFrom } = antecedent
  return { ...body, name, entity, bodyKind, country, countryFrom }
}

/**
 * Second mentions of bodies by a common noun, "the agency", "the administration": where a fitting body was named shortly before, or where
 * it is the source of a statement.
 */
export const takeUpBodies = (document: Document, decided: readonly Decided[], firstEntity: number): Decided[] => {
  const { tokens, sentences } = document
  const bodies = decided.filter(({ kind }) => kind === 'organization')
  const bounds = { from: 0, to: tokens.length }
  const triggers = triggersOf(document)
  const history = newHistory()
  const found: Decided[] = []
  let at = 0
  let entity = firstEntity
  const ownCountry = once(() => ({ country: countryOfArticle(document, decided) }))
  for (const sentence of sentences) {
    if (!tells(sentence) || isHeadline(sentence.section)) continue
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      while (at < bodies.length && bodies[at]!.candidate.to <= i)
        remember(history, tokens[bodies[at]!.candidate.from]!.sentence, bodies[at++]!)
      // "the Iranian government" is a body already
      if (!(triggers[i]! & trigger.nounOfBody) || (bodies[at]?.candidate.from ?? i + 1) <= i) continue
      const from = startOfNominal(document, i, sentence.from)
      if (from < 0) continue
      const range = { from, to: i + 1 }
      const antecedent = antecedentOf(document, i, ownerOf(document, from, ownCountry), history)
      if (antecedent === null && !(from === i - 1 && speaking.first(document, range, bounds) !== null)) continue
      const taken = bodyTakenUp(document, range, antecedent, () => entity++)
      found.push(taken)
      if (antecedent !== null) remember(history, sentence.index, taken)
    }
  }
  return found
}
