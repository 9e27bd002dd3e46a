import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'

/** The verb that tells the tense of a date's clause. */
export interface Clause {
  readonly verb: VerbGroup
  /** the verb's base form */
  readonly lemma: string
  /** whether it governs an infinitive that the date belongs to, or is one that nothing governs */
  readonly infinitive: 'governed' | 'bare' | 'none'
}

/** How far from a date its verb may stand. */
const reach = 14

/** The verb group whose clause a date is in, most likely: the nearest before it, else the nearest after. */
const nearestGroup = (document: Document, { from, to }: TokenRange): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  const sentence = document.sentences[document.tokens[from]!.sentence]!
  const first = Math.max(sentence.from, from - reach)
  for (let i = from - 1; i >= first; i--) {
    if (document.tokens[i]!.text === ';') break
    if (verbAt[i] !== undefined) return verbAt[i]
  }
  const last = Math.min(sentence.to, to + reach)
  for (let i = to; i < last; i++) if (verbAt[i] !== undefined) return verbAt[i]
  return undefined
}

const isGerund = (document: Document, group: VerbGroup): boolean =>
  document.tokens[group.head]!.form === 'gerund' && !group.finite

/** The verb group that an infinitive or a gerund depends on: the nearest before it that is no gerund. */
const governorOf = (document: Document, group: VerbGroup): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  const first = Math.max(document.sentences[document.tokens[group.from]!.sentence]!.from, group.from - reach)
  for (let i = group.from - 1; i >= first; i--) {
    const before = verbAt[i]
    if (before !== undefined && !isGerund(document, before)) return before
  }
  return undefined
}

/** The clause that a date is in: of an infinitive or a gerund the verb that governs it. */
export const clauseOf = (document: Document, range: TokenRange): Clause | null => {
  const nearest = nearestGroup(document, range)
  const verb = nearest !== undefined && isGerund(document, nearest) ? governorOf(document, nearest) : nearest
  if (verb === undefined) return null
  const clauseWith = (group: VerbGroup, infinitive: Clause['infinitive']): Clause => ({
    verb: group,
    lemma: verbLemma(document.tokens[group.head]!.lower),
    infinitive,
  })
  if (!verb.infinitive) return clauseWith(verb, 'none')
  const governor = governorOf(document, verb)
  return governor === undefined || governor.infinitive ? clauseWith(verb, 'bare') : clauseWith(governor, 'governed')
}
