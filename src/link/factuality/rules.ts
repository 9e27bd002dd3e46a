import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import {
  advisingVerbs,
  believedVerbs,
  blamingWords,
  deniedGerunds,
  deniedGovernors,
  denyingVerbs,
  dismissingVerbs,
  doubtingVerbs,
  orderingVerbs,
  planGovernors,
  plannedGerunds,
  possibleGerunds,
  possibleGovernors,
  stativeVerbs,
} from '../../lexicon/verbs/events.js'
import { words } from '../../lexicon/word-list.js'
import type { EventStatus } from '../linked.js'
import {
  capacityVerbs,
  fearingVerbs,
  heraldingVerbs,
  plannedModals,
  plannedParticiples,
  possibleModals,
  rulingVerbs,
} from './lexicon.js'

/** A rule of factuality: what is said of an event, and by what. Examples mark the words of the event. */
export interface StatusRow extends RuleRow {
  readonly status: EventStatus
  /** whether the event is only feared */
  readonly isFeared?: true
}

/** What words before a verb group say of it. */
export interface ContextRow extends StatusRow {
  /** patterns around the verb group, `#` */
  readonly around: readonly string[]
  /** the verb groups that it speaks of; all where missing */
  readonly of?: 'non-finite' | 'bare participle'
}

/** What denies a verb from outside its group. */
export const denialRows = [
  {
    name: 'factuality/not-before-non-finite',
    around: ['not !{focusing} #'],
    of: 'non-finite',
    status: 'denied',
    examples: ['They left, not [paying] $500.'],
  },
  {
    name: 'factuality/without',
    around: ['without #'],
    status: 'denied',
    examples: ['They left without [paying] $500.'],
  },
  {
    name: 'factuality/rather-than',
    around: ['rather than #'],
    status: 'denied',
    examples: ['They left rather than [pay] $500.'],
  },
  {
    name: 'factuality/instead-of',
    around: ['instead of #'],
    status: 'denied',
    examples: ['They fled instead of [paying] $500.'],
  },
] as const satisfies readonly ContextRow[]

/** What leaves a verb open. */
export const conditionRows = [
  {
    name: 'factuality/adverb-of-possibility',
    around: ['{openAdverb} #'],
    status: 'possible',
    examples: ['The storm possibly [killed] 12 people.'],
  },
  {
    name: 'factuality/condition-before-participle',
    around: ['( once | until | when ) #'],
    of: 'bare participle',
    status: 'possible',
    examples: ['Tickets cost less when [bought] in packs of 12.'],
  },
  {
    name: 'factuality/condition',
    around: ['( if | whether | unless ) {withinClause}*7 #'],
    status: 'possible',
    examples: ['The town will pay if the storm [kills] 12 people.'],
  },
] as const satisfies readonly ContextRow[]

/** What the modal of a verb group says. */
export const modalRows = [
  {
    name: 'factuality/modal-of-future',
    modals: plannedModals,
    status: 'planned',
    examples: ['The council will [close] 12 schools.'],
  },
  {
    name: 'factuality/modal-of-possibility',
    modals: possibleModals,
    status: 'possible',
    examples: ['The council may [close] 12 schools.'],
  },
] as const satisfies readonly (StatusRow & { readonly modals: ReadonlySet<string> })[]

/** What a word makes of the infinitive that hangs on it: "failed to", "able to", "plans to". */
export const infinitiveRows = [
  {
    name: 'factuality/infinitive-of-failure',
    governors: deniedGovernors,
    status: 'denied',
    examples: ['Rescuers were unable to [save] 12 people.'],
  },
  {
    name: 'factuality/infinitive-of-possibility',
    governors: possibleGovernors,
    status: 'possible',
    examples: ['The law is likely to [close] 12 schools.'],
  },
  {
    name: 'factuality/infinitive-of-plan',
    governors: planGovernors,
    status: 'planned',
    examples: ['There is a proposal to [close] 12 schools.', 'The firm plans to shut the mine and [sack] 40 men.'],
  },
] as const satisfies readonly GovernorRow[]

/** A rule of words that something hangs on. */
export interface GovernorRow extends StatusRow {
  /** their lemmas */
  readonly governors: ReadonlySet<string>
}

/** What a passive makes of its infinitive: what others say or think, what a thing can do. */
export const passiveRows = [
  {
    name: 'factuality/infinitive-of-presumption',
    governors: words('presume'),
    status: 'possible',
    examples: ['The storm is presumed to have [killed] 12 people.'],
  },
  {
    name: 'factuality/infinitive-of-fear',
    governors: fearingVerbs,
    status: 'possible',
    isFeared: true,
    examples: ['The storm is feared to have [killed] 12 people.'],
  },
  {
    name: 'factuality/infinitive-of-belief-perfect',
    governors: believedVerbs,
    isPerfect: true,
    status: 'happened',
    examples: ['The storm is believed to have [killed] 12 people.'],
  },
  {
    name: 'factuality/infinitive-of-belief',
    governors: believedVerbs,
    status: 'ongoing',
    examples: ['The group is believed to [hold] 12 hostages.'],
  },
  {
    name: 'factuality/infinitive-of-capacity',
    governors: capacityVerbs,
    status: 'possible',
    examples: ['The jail was built to [hold] 300 people.'],
  },
] as const satisfies readonly (GovernorRow & { readonly isPerfect?: true })[]

/** What a word makes of the gerund that hangs on it: "avoided paying", "charged with killing". */
export const gerundRows = [
  {
    name: 'factuality/gerund-ruled-out',
    governors: rulingVerbs,
    preposition: 'out',
    isFinal: true,
    status: 'denied',
    examples: ['The council ruled out [closing] 12 schools.'],
  },
  {
    name: 'factuality/gerund-of-avoidance',
    governors: deniedGerunds,
    status: 'denied',
    examples: ['The firm avoided [paying] $500.'],
  },
  {
    name: 'factuality/gerund-of-possibility',
    governors: possibleGerunds,
    status: 'possible',
    examples: ['The council considered [closing] 12 schools.'],
  },
  {
    name: 'factuality/gerund-of-plan',
    governors: plannedGerunds,
    preposition: 'any',
    status: 'planned',
    examples: ['The council has a plan for [closing] 12 schools.'],
  },
  {
    name: 'factuality/gerund-of-blame',
    governors: blamingWords,
    preposition: 'any',
    isFinal: true,
    status: 'happened',
    examples: ['He is charged with [killing] 12 people.'],
  },
] as const satisfies readonly GerundRow[]

/** A rule of words that a gerund hangs on. */
export interface GerundRow extends GovernorRow {
  /** whether a preposition must stand between, and which */
  readonly preposition?: 'any' | 'out'
  /** whether it holds whatever is said of the governor itself */
  readonly isFinal?: true
}

/** What the verb over a clause says of it. */
export const clauseRows = [
  {
    name: 'factuality/clause-of-doubt',
    governors: doubtingVerbs,
    status: 'possible',
    isFeared: true,
    examples: ['He fears that the storm [killed] 12 people.'],
  },
  {
    name: 'factuality/clause-of-order',
    governors: orderingVerbs,
    isSubjunctive: true,
    status: 'planned',
    examples: ['The judge demanded that he [pay] $500.'],
  },
  {
    name: 'factuality/clause-of-advice',
    governors: advisingVerbs,
    isSubjunctive: true,
    status: 'possible',
    examples: ['The panel recommended that he [pay] $500.'],
  },
  {
    name: 'factuality/clause-of-announcement',
    governors: heraldingVerbs,
    isOwnAct: true,
    status: 'planned',
    examples: ['The firm announced it was [closing] 12 shops.'],
  },
] as const satisfies readonly (GovernorRow & { readonly isSubjunctive?: true; readonly isOwnAct?: true })[]

/** What a verb over a clause denies. */
export const deniedClauseRows = [
  {
    name: 'factuality/denied-clause',
    governors: denyingVerbs,
    status: 'denied',
    examples: ['The army denied that it [killed] 12 people.'],
  },
  {
    name: 'factuality/dismissed-report',
    governors: dismissingVerbs,
    isOfNoun: true,
    status: 'denied',
    examples: ['The army dismissed reports that it [killed] 12 people.'],
  },
] as const satisfies readonly (GovernorRow & { readonly isOfNoun?: true })[]

/** What a participle without an auxiliary tells. */
export const participleRows = [
  {
    name: 'factuality/participle-of-plan',
    governors: plannedParticiples,
    status: 'planned',
    examples: ['The town has 12 schools [scheduled] for repair.'],
  },
  {
    name: 'factuality/participle-of-state',
    governors: stativeVerbs,
    status: 'ongoing',
    examples: ['The firm has 12 workers [employed] at the mill.'],
  },
] as const satisfies readonly GovernorRow[]
