import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { NounPhrase } from '../phrases.js'
import type { PlacedPhrase } from './clause.js'
import { clauseTreeOf } from './tree.js'

/** Longer phrases are not looked through. */
const longestReach = 60

/** The noun phrase that a token stands in, with its place in the clause; null for other words. */
export const placedPhraseAt = (document: Document, at: number): PlacedPhrase | null => {
  const { phraseFrom } = clauseTreeOf(document)
  const { from } = document.sentences[document.tokens[at]!.sentence]!
  for (let i = at; i >= from && i > at - longestReach; i--) {
    const placed = phraseFrom[i]
    if (placed !== undefined) return placed.phrase.to > at ? placed : null
  }
  return null
}

interface Related {
  /** by the token that the first phrase of a row begins with */
  readonly rows: ReadonlyMap<number, readonly PlacedPhrase[]>
  /** by the token that a joined phrase begins with: where its row begins */
  readonly firsts: ReadonlyMap<number, number>
  /** by the token that a phrase begins with */
  readonly appositions: ReadonlyMap<number, readonly PlacedPhrase[]>
}

const relatedIn = perDocument((document: Document): Related => {
  const { phraseFrom } = clauseTreeOf(document)
  const rows = new Map<number, PlacedPhrase[]>()
  const firsts = new Map<number, number>()
  const appositions = new Map<number, PlacedPhrase[]>()
  for (const placed of phraseFrom) {
    if (placed === undefined) continue
    const { joined, apposition, phrase } = placed
    if (joined !== null) {
      const first = firsts.get(joined.from) ?? joined.from
      const row = rows.get(first) ?? [phraseFrom[first]!]
      row.push(placed)
      rows.set(first, row)
      firsts.set(phrase.from, first)
    }
    if (apposition !== null) appositions.set(apposition.from, [...(appositions.get(apposition.from) ?? []), placed])
  }
  return { rows, firsts, appositions }
})

/** The noun phrases that are joined, in their order, with the one asked for among them: "[Sudan], [Iran] and [Yemen]". Alone where it is joined to none. */
export const rowOf = (document: Document, placed: PlacedPhrase): readonly PlacedPhrase[] => {
  const { rows, firsts } = relatedIn(document)
  const { from } = placed.phrase
  return rows.get(firsts.get(from) ?? from) ?? [placed]
}

/** The noun phrases that say once more what one says: "Ann Lee, [a harbour clerk], said". */
export const appositionsOf = (document: Document, { from }: NounPhrase): readonly PlacedPhrase[] =>
  relatedIn(document).appositions.get(from) ?? []
