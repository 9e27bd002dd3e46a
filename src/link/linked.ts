import type { Span } from '../document/span.js'
import type { CountMention } from '../extract/counts/index.js'
import type { DateModifier, DateType } from '../extract/dates/index.js'
import type { StatementForm } from '../extract/statements/index.js'
import type { Outcome } from '../lexicon/people/outcomes.js'
import type { Stance, StatementType } from '../lexicon/verbs/reporting.js'
import type { Dating } from './dates/datings.js'

/** What was found, connected: claims before they get their ids. References are the linked objects themselves. */

/** Where something is said, and by which rule it was found. */
export interface Place extends Span {
  /** index into `document.sentences` */
  readonly sentence: number
  readonly rule: string
}

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'possible' | 'denied' | 'unknown'

export interface LinkedCount extends Place {
  readonly count: CountMention
  readonly counted: (Span & { readonly head: string }) | null
  readonly event: (Span & { readonly lemma: string }) | null
  readonly status: EventStatus
  /** what became of the people counted */
  readonly outcome: Outcome | null
  /** the count that is the whole */
  readonly partOf: LinkedCount | null
  /** the innermost statement whose content holds it */
  readonly saidBy: LinkedStatement | null
  /** where it happened */
  readonly place: LinkedSetting<LinkedLocation> | null
  /** when it happened */
  readonly day: LinkedSetting<LinkedDate> | null
}

/** Where or when something happened, and what told it. */
export interface LinkedSetting<Item> {
  readonly item: Item
  readonly from: 'clause' | 'sentence' | 'headline' | 'dateline'
}

export interface LinkedDate extends Place {
  readonly type: DateType
  /** TIMEX3 value */
  readonly value: string | null
  readonly mod: DateModifier | null
  /** first ISO day that it can mean */
  readonly earliest: string | null
  /** last ISO day that it can mean */
  readonly latest: string | null
  readonly anchor: 'document' | LinkedDate | null
  /** what it is the date of, where words beside it tell that */
  readonly dating: Dating | null
}

export interface LinkedOfficial {
  /** the rule that showed the office */
  readonly rule: string
  readonly name: string | null
  readonly named: boolean
  readonly title: string | null
  readonly organization: string | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  readonly mentions: readonly Place[]
}

export interface LinkedPerson {
  readonly name: string
  readonly mentions: readonly Place[]
}

export interface LinkedOrganization {
  readonly name: string
  readonly kind: string | null
  readonly country: string | null
  readonly mentions: readonly Place[]
}

export type PlaceRole = 'origin' | 'destination' | 'via' | 'site'

export interface LinkedLocation {
  readonly name: string
  readonly kind: string | null
  readonly country: string | null
  /** WGS 84 decimal degrees */
  readonly lat: number | null
  readonly lon: number | null
  readonly geonames: number | null
  readonly mentions: readonly (Place & { readonly role: PlaceRole | null; readonly literal: boolean })[]
}

/** A source of a statement, and who it is where that is known. */
export interface Speaker extends Span {
  readonly ref: LinkedOfficial | LinkedPerson | LinkedOrganization | null
}

export interface LinkedStatement extends Place {
  readonly source: Speaker | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly form: StatementForm
  readonly stance: Stance
  readonly type: StatementType
  readonly via: readonly Speaker[]
}

/** Something that a reader of the claims should know. */
export interface Remark {
  readonly severity: 'info' | 'warning' | 'error'
  readonly code: string
  readonly message: string
  readonly span: Span | null
}

export interface Linked {
  readonly counts: readonly LinkedCount[]
  readonly dates: readonly LinkedDate[]
  readonly officials: readonly LinkedOfficial[]
  readonly people: readonly LinkedPerson[]
  readonly organizations: readonly LinkedOrganization[]
  readonly locations: readonly LinkedLocation[]
  readonly statements: readonly LinkedStatement[]
  readonly remarks: readonly Remark[]
}
