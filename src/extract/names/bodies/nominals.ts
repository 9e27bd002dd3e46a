import { type Document, tells } from '../../../document/document.js'
import { isHeadline } from '../../../document/headlines.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { compile } from '../../../grammar/pattern/compile.js'
import type { Decided } from '../decide/decide.js'
import { modifiersOfNominals, nounsOfBodies, seatParticiples } from '../lexicon/bodies.js'
import { sayingVerbs } from '../lexicon/nouns-and-verbs.js'
import { trigger, triggersOf } from '../trigger-words.js'
import { antecedentOf, type Named } from './antecedents.js'
import { bodyOfWords } from './body-of-words.js'
import { nominalRows } from './nominal-rows.js'

const [, thatSpeaks] = nominalRows

const vocabulary = {
  nounOfBody: new Set(nounsOfBodies.keys()),
  modifier: modifiersOfNominals,
  based: seatParticiples,
  saying: sayingVerbs,
}
/** "the company", "the London-based news organization", but not "the company car" nor "the company of friends". */
const nominal = compile(
  'the ({any} - {based})? {modifier}*2 {nounOfBody&lower} !({noun}|{adjective}|{name}|of|-)',
  vocabulary,
)
const speaking = aroundFinder([thatSpeaks], vocabulary)

/** How many words may stand between "the" and its noun. */
const longestModifiers = 5

/** Where the phrase begins whose noun stands at a token; -1 where none does. */
const startOfNominal = (document: Document, noun: number, first: number): number => {
  const { tokens } = document
  for (let at = noun - 1; at >= first && noun - at <= longestModifiers; at--)
    if (tokens[at]!.lower === article) return nominal.matchAt(document, at, tokens.length)?.to === noun + 1 ? at : -1
  return -1
}
const article = 'the'

/**
 * Second mentions of bodies by a common noun, "the agency", "the administration": where a fitting body was named shortly before, or where
 * it is the source of a statement.
 */
export const takeUpBodies = (document: Document, decided: readonly Decided[], firstEntity: number): Decided[] => {
  const { tokens, sentences } = document
  const bodies = decided.filter(({ kind }) => kind === 'organization')
  const bounds = { from: 0, to: tokens.length }
  const triggers = triggersOf(document)
  const named: Named[] = []
  const found: Decided[] = []
  let at = 0
  let entity = firstEntity
  for (const sentence of sentences) {
    if (!tells(sentence) || isHeadline(sentence.section)) continue
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      while (at < bodies.length && bodies[at]!.candidate.to <= i)
        named.push({ sentence: tokens[bodies[at]!.candidate.from]!.sentence, body: bodies[at++]! })
      if (!(triggers[i]! & trigger.nounOfBody)) continue
      const from = startOfNominal(document, i, sentence.from)
      if (from < 0) continue
      const antecedent = antecedentOf(document, i, sentence.index, named)
      const isPlain = from === i - 1
      if (antecedent === null && !(isPlain && speaking.first(document, { from, to: i + 1 }, bounds) !== null)) continue
      const rule = antecedent === null ? thatSpeaks.name : 'names/nominal-with-antecedent'
      const body = bodyOfWords(document, from, i + 1, rule)
      const taken: Decided = {
        ...body,
        name: antecedent?.name ?? body.name,
        entity: antecedent?.entity ?? entity++,
        bodyKind: antecedent?.bodyKind ?? null,
        country: antecedent?.country ?? null,
        countryFrom: antecedent?.countryFrom ?? null,
      }
      found.push(taken)
      if (antecedent !== null) named.push({ sentence: sentence.index, body: taken })
    }
  }
  return found
}
