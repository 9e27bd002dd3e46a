import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import { governorAt } from '../../grammar/clauses/index.js'
import { around } from '../../grammar/pattern/around.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { outcomeOfNoun, outcomeOfObject, outcomeOfSubject } from '../../lexicon/people/fates.js'
import type { Outcome } from '../../lexicon/people/outcomes.js'
import { identifyingVerbs, ownedByDead } from './lexicon.js'
import { type Entity, isOwner, tokenFrom, type Voice } from './voices.js'

/** What makes people silent. */
const silencing: ReadonlySet<Outcome | null> = new Set<Outcome>(['dead', 'missing'])

const isFatal = (lemma: string): boolean => ownedByDead.has(lemma) || silencing.has(outcomeOfNoun(lemma))

const isIdentified = around('{identifying} (the {any} {any}? | his body | her body)? as #', {
  identifying: identifyingVerbs,
})

/** Whether a text tells at a mention that the one mentioned is dead or missing: "[Carl Dunn] drowned", "the body of [Carl Dunn]". */
const isSilencedAt = (document: Document, voice: Voice): boolean => {
  const { tokens, sentences } = document
  const from = tokenFrom(document, voice.start)
  const to = tokenFrom(document, voice.end)
  const { nounAt } = phrasesOf(document)
  // "the body of [Carl Dunn]", "[Carl Dunn]'s death"
  const owned = isOwner(document, voice)
    ? nounAt[to - 1]
    : tokens[from - 1]?.lower === 'of'
      ? nounAt[from - 2]
      : undefined
  if (owned !== undefined && isFatal(nounLemma(tokens[owned.head]!.lower))) return true
  if (isIdentified(document, { from, to }, sentences[tokens[from]!.sentence]!)) return true
  const governor = governorAt(document, to - 1)
  const lemma = governor?.clause.lemma ?? null
  if (governor === null || lemma === null || governor.on !== null) return false
  const isUndergone = governor.role === 'object' || (governor.role === 'subject' && governor.verb.passive)
  if (isUndergone) return silencing.has(outcomeOfObject(lemma))
  return governor.role === 'subject' && silencing.has(outcomeOfSubject(lemma))
}

const silencedOf = perDocument((_document: Document) => new Map<Entity, boolean>())

/** Whether a text tells of someone that they are dead or missing: they say nothing in it. */
export const isSilenced = (document: Document, entity: Entity): boolean => {
  const known = silencedOf(document)
  let silenced = known.get(entity)
  if (silenced === undefined) {
    silenced = !('kind' in entity) && entity.mentions.some((mention) => isSilencedAt(document, { ...mention, entity }))
    known.set(entity, silenced)
  }
  return silenced
}
