import { words } from '../../lexicon/word-list.js'
import { announcingVerbs, planningVerbs, weighingVerbs, wishingVerbs } from './lexicon.js'
import type { GovernorRow, StatusRow } from './rules.js'

/** What words before an event noun in its phrase say of it. */
export const attributeRows = [
  {
    name: 'factuality/attribute-of-plan',
    around: ['{plannedAttribute} {attributive}*5 #'],
    status: 'planned',
    examples: ['The planned [sale] of 12 ships is near.'],
  },
  {
    name: 'factuality/attribute-of-possibility',
    around: ['{openAttribute} {attributive}*5 #'],
    status: 'possible',
    isFeared: true,
    examples: ['Fears of [deaths] of 12 people grew.'],
  },
] as const satisfies readonly AroundNounRow[]

/** A rule of the words around an event noun. */
export interface AroundNounRow extends StatusRow {
  /** patterns around the noun, `#` */
  readonly around: readonly string[]
  /** whether it holds for nouns of harm alone */
  readonly isOfHarm?: true
  /** whether it holds only where no verb stands before the noun */
  readonly isOfSubject?: true
}

/** What a verb makes of the event noun that it takes. */
export const objectRows = [
  {
    name: 'factuality/object-of-plan',
    governors: planningVerbs,
    isAffirmed: true,
    status: 'planned',
    examples: ['The council approved the [sale] of 12 ships.'],
  },
  {
    name: 'factuality/object-announced',
    governors: announcingVerbs,
    isAffirmed: true,
    isToCome: true,
    status: 'planned',
    examples: ['Laos announced the [return] in the next few days of 12 men.'],
  },
  {
    name: 'factuality/object-of-call',
    governors: words('call'),
    followedBy: words('for'),
    status: 'possible',
    examples: ['The party called for the [sale] of 12 ships.'],
  },
  {
    name: 'factuality/object-of-wish',
    governors: wishingVerbs,
    status: 'possible',
    examples: ['The party demanded the [sale] of 12 ships.'],
  },
  {
    // but "considered the deaths of 12 men", "want a man for the killing of 12 men"
    name: 'factuality/object-weighed',
    governors: weighingVerbs,
    isOfHarm: false,
    status: 'possible',
    examples: ['The board considered the [sale] of 12 ships.', 'The union wants the [release] of 12 men.'],
  },
] as const satisfies readonly ObjectRow[]

/** A rule of verbs that take an event noun. */
export interface ObjectRow extends GovernorRow {
  /** whether the verb must not be negated */
  readonly isAffirmed?: true
  /** what must stand after the verb */
  readonly followedBy?: ReadonlySet<string>
  /** whether its sentence must tell a time to come */
  readonly isToCome?: true
  /** whether the noun must tell of no harm */
  readonly isOfHarm?: false
}

/** What is told as having happened, whatever the verb says of it: "over the theft of", "for the murder of". */
export const presupposedRows = [
  {
    name: 'factuality/presupposed-by-preposition',
    around: ['{presupposing&!nominal} {nominal}*5 #'],
    status: 'happened',
    examples: ['He may resign over the [sale] of 12 ships.'],
  },
  {
    name: 'factuality/presupposed-definite-harm',
    around: ['( {start} | {any&!nominal} ) {determiner} {nominal}*4 #', "'s {nominal}*5 #"],
    isOfHarm: true,
    isOfSubject: true,
    status: 'happened',
    examples: ['The [murder] of 12 people may lead to a trial.'],
  },
  {
    name: 'factuality/presupposed-harm-in-phrase',
    around: ['{preposition&!goal} {nominal}*5 #', '( {start} | {any&!verb} ) {preposition&goal} {nominal}*5 #'],
    isOfHarm: true,
    status: 'happened',
    examples: ['He may be tried for the [murder] of 12 people.'],
  },
] as const satisfies readonly AroundNounRow[]

/** "why he should not be tried on 12 charges": the verb alone is denied. */
export const undeniedPhrase = {
  name: 'factuality/phrase-of-denied-verb',
  around: ['{preposition&!of} {phraseWord}*8 #'],
  status: 'happened',
  examples: ['He was not jailed on three [charges].'],
} as const satisfies AroundNounRow

/** "a prediction of 1,000 deaths": what a noun foretells. */
export const foretold = {
  name: 'factuality/foretold',
  status: 'possible',
  isFeared: true,
  examples: ['His [prediction] of 1,000 deaths was wrong.'],
} as const satisfies StatusRow

/** An event noun that no verb governs. */
export const nounAlone = {
  name: 'factuality/noun-alone',
  status: 'happened',
  examples: ['A [sale] of 12 ships.'],
} as const satisfies StatusRow
