import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { sortRows } from '../../../lexicon/nouns/index.js'
import { type OrganizationKind, organizationHead } from '../../../lexicon/people/organizations.js'
import type { Decided } from '../decide/decide.js'
import { businessClasses } from '../evidence/business.js'
import { kindsOfGroups, kindsToldBehind, nounsOfGroups, unsortedHeads } from '../lexicon/bodies.js'
import { appositionEnds, appositionOpeners } from '../lexicon/evidence.js'
import { bodyNouns, mediaNouns } from '../lexicon/nouns-and-verbs.js'
import { type KindRow, kindRows } from './kind-rows.js'

/** The kind that a common noun tells of the body beside it, with the words before it: "a rebel group". */
const kindOfNoun = ({ tokens }: Document, at: number, first: number): OrganizationKind | null => {
  const noun = nounLemma(tokens[at]!.lower)
  if (nounsOfGroups.has(noun)) {
    for (let i = at - 1; i >= first; i--) {
      const kind = kindsOfGroups.get(tokens[i]!.lower)
      if (kind !== undefined) return kind
    }
    return null
  }
  const sort = sortRows.get(noun) as OrganizationKind | undefined
  if (sort !== undefined) return sort
  return (bodyNouns.has(noun) || mediaNouns.has(noun)) && !unsortedHeads.has(noun) ? organizationHead(noun) : null
}

const longestApposition = 8

/** The kind that a phrase from `at` tells: that of its head, the last noun before a preposition, a verb or a mark. */
const kindOfPhrase = (document: Document, at: number): OrganizationKind | null => {
  const { tokens } = document
  let head = -1
  for (let i = at; i < tokens.length && i - at < longestApposition; i++) {
    const { lower, shape, pos, spaced } = tokens[i]!
    // "the state-[owned] company"
    const isCompound = !spaced && tokens[i - 1]!.text === '-'
    if (appositionEnds.has(lower) || (pos === 'VERB' && head >= 0 && !isCompound)) break
    if (shape === 'lower' && pos !== 'ADV') head = i
  }
  return head < 0 ? null : kindOfNoun(document, head, at)
}

/** "X, [a local broker]": what the phrase behind a name tells. */
const kindBehind = (document: Document, { to }: TokenRange): OrganizationKind | null => {
  const { tokens } = document
  const at = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to
  return tokens[at]?.text === ',' && appositionOpeners.has(tokens[at + 1]?.lower ?? '')
    ? kindOfPhrase(document, at + 2)
    : null
}

/** "the [weekly] X", "[rebel group] X": what the noun right before a name tells. */
const kindBefore = (document: Document, { from }: TokenRange): OrganizationKind | null => {
  const before = document.tokens[from - 1]
  const { from: first } = document.sentences[document.tokens[from]!.sentence]!
  if (before === undefined || from - 1 < first || before.shape !== 'lower' || before.pos === 'VERB') return null
  return kindOfNoun(document, from - 1, Math.max(first, from - 4))
}

const longestCompound = 3

/** "the Kabar [news agency]": what the nouns right behind a name tell. */
const kindOfCompound = (document: Document, { to }: TokenRange): OrganizationKind | null => {
  const { tokens } = document
  let end = to
  while (end - to < longestCompound && tokens[end]?.shape === 'lower' && /^(?:ADJ|NOUN)$/.test(tokens[end]!.pos)) end++
  const kind = end > to ? kindOfNoun(document, end - 1, to) : null
  return kind !== null && kindsToldBehind.has(kind) ? kind : null
}

const finder = aroundFinder<KindRow>(kindRows, businessClasses)

/** The kind that the words around a body tell: by a noun beside it, by what it does. */
export const kindAround = (document: Document, { candidate }: Decided): OrganizationKind | null => {
  const beside =
    kindBehind(document, candidate) ?? kindBefore(document, candidate) ?? kindOfCompound(document, candidate)
  if (beside !== null) return beside
  const row = finder.first(document, candidate, document.sentences[document.tokens[candidate.from]!.sentence]!)
  if (row === null) return null
  const { from, to } = candidate
  document.trace?.push({ kind: 'names', verdict: 'chosen', rule: row.name, from, to, why: row.bodyKind })
  return row.bodyKind
}
