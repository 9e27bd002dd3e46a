import { type Document, tells } from '../../../document/document.js'
import { isHeadline } from '../../../document/headlines.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { compile } from '../../../grammar/pattern/compile.js'
import type { Decided } from '../decide/decide.js'
import { nounsOfBodies, nounsOfUnknownBodies } from '../lexicon/bodies.js'
import { sayingVerbs } from '../lexicon/nouns-and-verbs.js'
import { trigger, triggersOf } from '../trigger-words.js'
import { bodyOfWords } from './body-of-words.js'
import { nominalRows } from './nominal-rows.js'

const [, thatSpeaks] = nominalRows

const vocabulary = { nounOfBody: new Set(nounsOfBodies.keys()), saying: sayingVerbs }
/** "the company", but not "the company car" nor "the company of friends". */
const nominal = compile('the {nounOfBody&lower} !({noun}|{adjective}|{name}|of|-)', vocabulary)
const speaking = aroundFinder([thatSpeaks], vocabulary)

/** A body that was named, and the sentence in which. */
interface Named {
  readonly sentence: number
  readonly body: Decided
}

/** How many sentences back a body may have been named to be meant by "the company". */
const reach = 2

const canMean = (noun: string, { bodyKind, name }: Decided): boolean => {
  const fits = bodyKind === null ? nounsOfUnknownBodies.has(noun) : nounsOfBodies.get(noun)!.includes(bodyKind)
  return fits || name.toLowerCase().includes(noun)
}

/** The body named last that a noun can mean: of a fitting kind, or with the noun in its name. */
const antecedentOf = (noun: string, sentence: number, named: readonly Named[]): Decided | null => {
  for (let k = named.length - 1; k >= 0 && sentence - named[k]!.sentence <= reach; k--) {
    const { body } = named[k]!
    if (canMean(noun, body)) return body
  }
  return null
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
  const named: Named[] = []
  const found: Decided[] = []
  let at = 0
  let entity = firstEntity
  for (const sentence of sentences) {
    if (!tells(sentence) || isHeadline(sentence.section)) continue
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      while (at < bodies.length && bodies[at]!.candidate.to <= i)
        named.push({ sentence: tokens[bodies[at]!.candidate.from]!.sentence, body: bodies[at++]! })
      if (!(triggers[i + 1]! & trigger.nounOfBody) || nominal.matchAt(document, i, tokens.length) === null) continue
      const antecedent = antecedentOf(tokens[i + 1]!.lower, sentence.index, named)
      if (antecedent === null && speaking.first(document, { from: i, to: i + 2 }, bounds) === null) continue
      const rule = antecedent === null ? thatSpeaks.name : 'names/nominal-with-antecedent'
      const body = bodyOfWords(document, i, i + 2, rule)
      found.push({
        ...body,
        name: antecedent?.name ?? body.name,
        entity: antecedent?.entity ?? entity++,
        bodyKind: antecedent?.bodyKind ?? null,
        country: antecedent?.country ?? null,
        countryFrom: antecedent?.countryFrom ?? null,
      })
    }
  }
  return found
}
