import type { bounds, countKinds } from './kinds/counts.js'

/**
 * What comparing articles gives: `events.json` is an `EventsFile`, each line of `slots.ndjson` a `Slot`. Days are ISO 8601, offsets are those
 * of the records, ids of events and slots are made from what they hold.
 */

/** The version of the shapes of comparing. A change that breaks a reader is a new one. */
export const comparisonVersion = 1

export const statusGroups = ['happened', 'planned', 'possible', 'denied', 'mixed', 'unknown'] as const
export const relationKinds = ['agree', 'compatible', 'superseded', 'unordered', 'conflict'] as const
export const scopes = ['whole', 'part', 'unknown'] as const
export const originKinds = ['stated', 'agency', 'copy', 'outlet'] as const
/** What keeps two articles apart that are like each other. */
export const apartBy = ['day', 'place', 'similarity', 'window'] as const

/** First and last day, ISO 8601. */
export type Days = readonly [first: string, last: string]

/** Something that a reader of a comparison should know. */
export interface ComparisonDiagnostic {
  readonly severity: 'info' | 'warning' | 'error'
  readonly code: string
  readonly message: string
}

/** An article as one of an event's. */
export interface EventArticle {
  readonly id: string
  readonly sha256: string | null
  readonly published: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** the agency that it is from */
  readonly credit: string | null
  /** the id of the article that it repeats, the earliest of them; null where it repeats none */
  readonly copyOf: string | null
}

/** A place that articles of an event name, and how many of them do. */
export interface EventPlace {
  readonly name: string
  readonly country: string | null
  readonly geonames: number | null
  readonly articles: number
}

/** What holds an event together: a feature that its articles share. */
export interface Evidence {
  /** "place", "town", "person", "organization", "value", "event", "counted" */
  readonly kind: string
  /** as people read it: "Mazar-i-Sharif" */
  readonly name: string
  readonly weight: number
  readonly articles: number
}

/** An event that is like this one, and why it stands apart. */
export interface NearEvent {
  readonly event: string
  readonly similarity: number
  readonly keptApartBy: (typeof apartBy)[number]
}

/** What articles tell of one happening. */
export interface ComparedEvent {
  /** "event-" with 12 hexadecimal digits of the SHA-256 of its sorted articles' hashes */
  readonly id: string
  /** the name that the user gave it with --events; null where it was found */
  readonly name: string | null
  readonly articles: readonly EventArticle[]
  readonly days: Days | null
  readonly places: readonly EventPlace[]
  readonly label: string | null
  /** what it is told by: the class of the event, what is counted, and the slot of its main figure */
  readonly main: { readonly event: string; readonly counted: string | null; readonly slot: string } | null
  readonly cohesion: { readonly lowest: number; readonly mean: number } | null
  readonly evidence: readonly Evidence[]
  readonly near: readonly NearEvent[]
  readonly slots: readonly string[]
}

/** An interval of numbers. `assumed` tells what is not in the words: "tolerance 10%". */
export interface Interval {
  readonly min: number | null
  readonly max: number | null
  readonly minOpen: boolean
  readonly maxOpen: boolean
  readonly assumed: string | null
}

/** Who stands behind a claim, as its article says it. */
export interface Sayer {
  readonly text: string | null
  readonly name: string | null
  readonly ref: string | null
  readonly statement: string | null
}

/** One count of one article in a slot. */
export interface SlotClaim {
  readonly article: string
  /** the id of the count in its record */
  readonly count: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  readonly sayer: Sayer | null
  /** through whom it came, outermost first */
  readonly via: readonly string[]
  /** the id of its origin in the slot's list; null where nothing tells */
  readonly origin: string | null
  readonly status: string
  /** the day that the claim is as of, and the words that order it: "rose to" */
  readonly order: { readonly day: string | null; readonly cue: string | null }
}

/** How many independent origins, as an interval: named ones, others that nothing ties to one, and both together. */
export interface Independent {
  readonly named: number
  readonly unattributed: number
  readonly atMost: number
}

/** A bound with its value, and the claims that give it. */
export interface Figure {
  /** unique in the slot: ">=44", "~120", "24..99" */
  readonly id: string
  readonly bound: (typeof bounds)[number]
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly interval: Interval
  /** days of the first and last article that gives it */
  readonly first: string | null
  readonly last: string | null
  readonly claims: readonly SlotClaim[]
  readonly origins: Independent
}

/** How two figures of a slot stand to each other. Of "superseded" `a` is the older one. */
export interface Relation {
  readonly a: string
  readonly b: string
  readonly relation: (typeof relationKinds)[number]
  /** whether their intervals meet */
  readonly consistent: boolean
  /** the rule that decided: "later-day", "cue", "intervals-meet" */
  readonly rule: string
  readonly because: { readonly day: Days | null; readonly cue: string | null; readonly correction: boolean }
}

/** Who claims go back to. */
export interface Origin {
  readonly id: string
  readonly kind: (typeof originKinds)[number]
  readonly name: string
  readonly aliases: readonly string[]
  readonly articles: number
  readonly figures: readonly string[]
}

/** What a slot comes to. */
export interface Summary {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** the rule that chose `best` */
  readonly rule: string
  /** ids of the figures that low, best and high come from */
  readonly from: readonly string[]
  readonly independent: Independent
  readonly disputed: boolean
}

/** One quantity of one event: what is counted, of what, where, when. */
export interface Slot {
  readonly schemaVersion: typeof comparisonVersion
  readonly id: string
  /** the id of its event */
  readonly event: string
  readonly counted: { readonly class: string | null; readonly heads: readonly string[] }
  readonly of: { readonly class: string | null; readonly lemmas: readonly string[] }
  readonly kind: (typeof countKinds)[number]
  readonly unit: string | null
  /** what it is reckoned by: "share" of USD a share */
  readonly per: string | null
  readonly scope: (typeof scopes)[number]
  /** the id of the slot that is the whole */
  readonly partOf: string | null
  /** 2 of "a second flight" */
  readonly instance: number | null
  readonly place: { readonly name: string; readonly country: string | null; readonly geonames: number | null } | null
  readonly day: Days | null
  readonly status: (typeof statusGroups)[number]
  /** told as what came before, not as the event's own figure */
  readonly background: boolean
  readonly figures: readonly Figure[]
  readonly relations: readonly Relation[]
  readonly origins: readonly Origin[]
  readonly summary: Summary
  /** what the articles leave open, in words with a code before them */
  readonly unknown: readonly { readonly code: string; readonly message: string }[]
}

/** events.json */
export interface EventsFile {
  readonly schemaVersion: typeof comparisonVersion
  readonly tool: { readonly name: 'claimwire'; readonly version: string }
  readonly options: { readonly window: number; readonly tolerance: number; readonly events: boolean }
  readonly inputs: { readonly articles: number; readonly failed: number; readonly undated: number }
  readonly events: readonly ComparedEvent[]
  /** articles that stand alone */
  readonly ungrouped: number
  readonly diagnostics: readonly ComparisonDiagnostic[]
}
