import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { Weights } from '../evidence/evidence.js'

interface ClusterRow extends RuleRow, Weights {}

/** What all the mentions of an article say of one. */
export const clusterRows = [
  {
    name: 'names/in-brackets',
    reason: 'It takes the kind of the name before the brackets.',
    examples: ['The Dutch Butterfly Council ([DBC]) met.'],
  },
  {
    name: 'names/short-form-of-person',
    reason: 'It asks for a full name anywhere in the article.',
    person: 6,
    examples: ['Friends of Kenneth Okafor gathered. It was [Okafor] again.'],
  },
  {
    name: 'names/family-of-person',
    reason: 'It asks for a full name anywhere in the article.',
    person: 9,
    examples: ['Ada and Kenneth Okafor gathered. The [Okafors] sang.'],
  },
  {
    name: 'names/given-name-of-person',
    reason: 'It asks for a full name anywhere in the article.',
    person: 4,
    examples: ['Friends of Kenneth Okafor gathered. It was [Kenneth] again.'],
  },
  {
    name: 'names/short-form-of-body',
    reason: 'It asks for a full name anywhere in the article.',
    organization: 6,
    examples: ['The Toledo Cubs won. Few had thought the [Cubs] would.'],
  },
  {
    name: 'names/head-of-one-body',
    reason: 'It asks for the only full name in the article that ends in the word.',
    organization: 6,
    examples: ['Few read the Brindle Larch Chronicle. The rest read the [Chronicle] twice.'],
  },
  {
    name: 'names/one-word-without-full-name',
    reason: 'It asks for the absence of a full name from the article.',
    person: -0.4,
    examples: ['[Rain] fell again.'],
  },
  {
    name: 'names/kind-of-other-mentions',
    reason: 'It counts the other mentions that their own words decide.',
    examples: ['They met Senator Ebelquist. Rain fell on [Ebelquist] at noon.'],
  },
] as const satisfies readonly ClusterRow[]

/** Why no name is made of capitals that might have been one. */
export const refusedClusterRows = [
  {
    name: 'not-names/acronym-of-common-nouns',
    reason: 'It asks what name stands before the brackets.',
    examples: ['Many were in quiet village unions ([QVU]) by then.'],
  },
  {
    name: 'not-names/storm-again',
    reason: 'It asks for the storm anywhere in the article.',
    examples: ['Hurricane Otis was strong. [Otis] weakened at sea.'],
  },
  {
    name: 'not-names/too-little-evidence',
    reason: 'It compares sums, not words.',
    examples: ['They drank [Ebelquist] again.'],
  },
] as const satisfies readonly RuleRow[]
