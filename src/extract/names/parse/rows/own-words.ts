import type { RuleRow } from '../../../../grammar/pattern/rule-row.js'
import type { Weights } from '../../evidence/evidence.js'
import type { FindRow } from './find-row.js'

/** A rule that weighs what the words of a name say that no list knows; its pattern is matched from the name's first word. */
export interface OwnWordRow extends RuleRow, Weights {
  readonly pattern: string
}

/** Common words make bad names. */
export const commonWordRows = [
  {
    name: 'names/common-word',
    pattern: '{common&!surname} {end}',
    organization: -1,
    location: -2,
    examples: ['They asked [Bread] again.'],
  },
  {
    name: 'names/common-words',
    pattern: '{common} {commonOrMark}*7 {common&!surname} {end}',
    person: -3,
    organization: -2,
    location: -2,
    examples: ['They asked for [Bread Basket] again.'],
  },
] as const satisfies readonly OwnWordRow[]

/** Places of many words are in the gazetteer, or have a head. */
export const lengthRows = [
  {
    name: 'names/many-words',
    pattern: '{word} {mark}*2 {word} {mark}*2 {word} {mark}*2 {word}',
    location: -3,
    examples: ['They asked [Ebel Quist Otter Bryn] again.'],
  },
] as const satisfies readonly OwnWordRow[]

/** How the words of a name are written and what lists of names they are in; the first row that fits decides. */
export const shapeRows = [
  {
    name: 'names/acronym',
    pattern: '{acronym&!short} {end}',
    person: -2,
    organization: 2.6,
    examples: ['They asked [QVRX] again.'],
  },
  {
    name: 'names/two-letter-acronym',
    pattern: '{acronym} {end}',
    person: -2,
    organization: 2,
    examples: ['They asked [QX] again.'],
  },
  {
    name: 'names/lone-surname-of-leader',
    pattern: '{leader&surname} {end}',
    person: 5,
    examples: ['It was [Zelensky] all along.'],
  },
  {
    name: 'names/lone-surname',
    pattern: '{surname&!common} {end}',
    person: 2.6,
    examples: ['It was [Akintola] all along.'],
  },
  {
    name: 'names/lone-prefixed-surname',
    pattern: '{prefixedSurname} {end}',
    person: 2.6,
    examples: ['It was [McEbelby] all along.'],
  },
  {
    name: 'names/lone-given-name',
    pattern: '{given&!common} {end}',
    person: 2,
    examples: ['They asked [Tamara] again.'],
  },
  {
    name: 'names/capital-inside-word',
    pattern: '{camelled} {end}',
    organization: 2,
    examples: ['They asked [QuorVex] again.'],
  },
  {
    name: 'names/capitals-inside-two-words',
    pattern: '{camelled&!prefixedSurname} {mark}*2 {camelled&!prefixedSurname&!surname} {end}',
    organization: 3,
    examples: ['They asked [QuorVex BrimLith] again.'],
  },
  {
    name: 'names/lone-surname-of-common-word',
    pattern: '{surname&sureCapital} {end}',
    person: 2.2,
    examples: ['They asked [Bonnet] again.'],
  },
  {
    name: 'names/lone-name-of-common-word',
    pattern: '({surname}|{given}) {end}',
    person: 1,
    examples: ['[Bonnet] has a boat.'],
  },
  {
    name: 'names/unknown-word',
    pattern: '{capitalized&!common} {end}',
    person: 0.6,
    examples: ['They asked [Ebelquist] again.'],
  },
  {
    name: 'names/ends-in-surname',
    pattern: '{notCommon} {notCommon}*7 {surname&!common} {end}',
    person: 4,
    examples: ['They asked [Ebelka Rodriguez] again.'],
  },
  {
    name: 'names/surname-after-common-word',
    pattern: '!({commonOrMark}*9 {end}) {any} {any}*7 {surname} {end}',
    person: 2,
    examples: ['They asked [Bread Rodriguez] again.'],
  },
  {
    name: 'names/unknown-word-before-given-name',
    pattern: '{newWord} {mark}*2 {newWord&doubtfulGiven} {end}',
    person: 2.5,
    examples: ['They asked [Ebelka Taylor] again.'],
  },
  {
    name: 'names/unknown-words-ending-in-place',
    pattern: '{newWord} {mark}*2 ({newWord} {mark}*2)? {newWord&placeWord} {end}',
    person: 1,
    examples: ['They asked [Ebelka Trondheim] again.'],
  },
  {
    name: 'names/two-unknown-words',
    pattern: '{newWord} {mark}*2 {newWord} {end}',
    person: 2.5,
    examples: ['They asked [Ebelka Quistrup] again.'],
  },
  {
    name: 'names/three-unknown-words',
    pattern: '{newWord} {mark}*2 {newWord} {mark}*2 {newWord} {end}',
    person: 2.3,
    examples: ['They asked [Ebelka Otterka Quistrup] again.'],
  },
] as const satisfies readonly OwnWordRow[]

/** What single words and first words say besides. */
export const remainderRows = [
  {
    name: 'names/word-of-things',
    pattern: '({eventHead}|{otherCapital}) {end}',
    person: -1,
    location: -3,
    examples: ['They went to the [Fleadh] again.'],
  },
  {
    name: 'names/acronym-first',
    pattern: '{acronym&!short} {any}*8 {any&!upper&!surname} {end}',
    person: -3,
    organization: 2.6,
    examples: ['Analysts of [BKWL Mondrel] sang.'],
  },
] as const satisfies readonly OwnWordRow[]

/** What unknown capitals are when they are no names; the first row that fits decides. */
export const refusedOwnWordRows = [
  {
    name: 'not-names/unknown-event',
    pattern: '{any} {any}*8 {eventHead} {end}',
    kind: 'none',
    examples: ['[Ebelka Biennale] Opens In Lyon After Long Wait\n\nIt rained all night in the old town.'],
  },
  {
    name: 'not-names/compound-nationality',
    pattern: '{any} {any}*7 - {demonym} {end}',
    kind: 'none',
    examples: ['A [Ebelko-German] choir sang.'],
  },
  {
    name: 'not-names/single-letter',
    pattern: '{letter} {end} | {initial} ~{letter} {end} | {letter} ~{mark} ~{letter} {end}',
    kind: 'none',
    examples: ['They met in the letter [Q] again.', 'The blessed Ebelka ([A.S]) sang.'],
  },
] as const satisfies readonly FindRow[]

/** Capitals that no list and no head explains. */
export const unknownRows = [
  {
    name: 'names/unknown-capitals',
    reason: 'It takes what no other rule takes, up to the next words that one can.',
    kind: null,
    examples: ['They asked [Ebelka Quistrup] again.'],
  },
  {
    name: 'names/nationality-alone',
    reason: 'It takes a nationality that stands without a noun, which only a full name elsewhere can make a name.',
    kind: null,
    person: -2,
    organization: -9,
    location: -9,
    examples: ['They met Nora Welsh. [Welsh] sold honey.'],
  },
  {
    name: 'names/unlikely-word',
    reason:
      'It takes a nationality or a common word that opens a sentence, which only a full name elsewhere can make a name.',
    kind: null,
    person: -2,
    organization: -2,
    location: -2,
    examples: ['[Critics] Ebelquist were many.'],
  },
] as const satisfies readonly FindRow[]

/** Capitals that name an event, a law, a work. */
export const eventRows = [
  {
    name: 'not-names/group-of-contest',
    pattern: '{any} {any&!officeNoun}*4 group {letter} | group {letter}',
    kind: 'none',
    examples: ['They won the [Ebel Cup Group C] match.', 'They met again in [Group D] then.'],
  },
  {
    name: 'not-names/event',
    pattern: '{any} {any&!officeNoun}*5 {eventHead&sureCapital&!surname}',
    kind: 'none',
    examples: ['She won the [Nobel Peace Prize] again.'],
  },
] as const satisfies readonly FindRow[]
