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
  /** error where an article is not compared */
  readonly severity: 'info' | 'warning' | 'error'
  /** a word for programs: "double" */
  readonly code: string
  /** what it is about, and what was done */
  readonly message: string
}

/** An article as one of an event's. */
export interface EventArticle {
  /** the id of its record, with a number behind it where another article has that id too */
  readonly id: string
  /** of the article; of what was read of its record where that has no hash */
  readonly sha256: string | null
  /** ISO day of publication */
  readonly published: string | null
  /** its headline */
  readonly title: string | null
  /** who published it */
  readonly outlet: string | null
  /** the agency that it is from */
  readonly credit: string | null
  /** the id of the article that it repeats, the earliest of them; null where it repeats none */
  readonly copyOf: string | null
}

/** A place that articles of an event name, and how many of them do. */
export interface EventPlace {
  /** as the articles name it */
  readonly name: string
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  /** GeoNames id */
  readonly geonames: number | null
  /** how many articles name it */
  readonly articles: number
}

/** What holds an event together: a feature that its articles share. */
export interface Evidence {
  /** "place", "town", "person", "organization", "value", "event", "counted" */
  readonly kind: string
  /** as people read it: "Mazar-i-Sharif" */
  readonly name: string
  /** how much it tells, over all articles that share it */
  readonly weight: number
  /** how many articles share it */
  readonly articles: number
}

/** An event that is like this one, and why it stands apart. */
export interface NearEvent {
  /** the id of the other event */
  readonly event: string
  /** from 0 to 1, how alike the two are */
  readonly similarity: number
  /** why they are not one */
  readonly keptApartBy: (typeof apartBy)[number]
}

/** What articles tell of one happening. */
export interface ComparedEvent {
  /** "event-" with 12 hexadecimal digits of the SHA-256 of its sorted articles' hashes */
  readonly id: string
  /** the name that the user gave it with --events; null where it was found */
  readonly name: string | null
  /** those that tell it, the earliest first */
  readonly articles: readonly EventArticle[]
  /** first and last day of publication */
  readonly days: Days | null
  /** where it is told to have happened, the commonest first */
  readonly places: readonly EventPlace[]
  /** the commonest headline */
  readonly label: string | null
  /** what it is told by: the class of the event, what is counted, and the slot of its main figure */
  readonly main: { readonly event: string; readonly counted: string | null; readonly slot: string } | null
  /** how alike its articles are; null where the user gave the group, or one article stands alone */
  readonly cohesion: { readonly lowest: number; readonly mean: number } | null
  /** what they share, what tells most first */
  readonly evidence: readonly Evidence[]
  /** events that are like it */
  readonly near: readonly NearEvent[]
  /** ids of its slots */
  readonly slots: readonly string[]
}

/** An interval of numbers. `assumed` tells what is not in the words: "tolerance 10%". */
export interface Interval {
  /** lower end; null where it is open without end */
  readonly min: number | null
  /** upper end; null where it is open without end */
  readonly max: number | null
  /** whether the lower end itself is left out */
  readonly minOpen: boolean
  /** whether the upper end itself is left out */
  readonly maxOpen: boolean
  /** what is not in the words: "tolerance 10%" */
  readonly assumed: string | null
}

/** Who stands behind a claim, as its article says it. */
export interface Sayer {
  /** the words for the one who says it */
  readonly text: string | null
  /** the name of the one that these words stand for */
  readonly name: string | null
  /** the id of an official, a person or an organization in the record */
  readonly ref: string | null
  /** the id of the statement in the record */
  readonly statement: string | null
}

/** One count of one article in a slot. */
export interface SlotClaim {
  /** the id of the article */
  readonly article: string
  /** the id of the count in its record */
  readonly count: string
  /** where the words begin, in the units of the record */
  readonly start: number
  /** where they end (exclusive) */
  readonly end: number
  /** the words of the count */
  readonly text: string
  /** index into the record's sentences */
  readonly sentence: number
  /** who says it; null where the article says it itself */
  readonly sayer: Sayer | null
  /** through whom it came, outermost first */
  readonly via: readonly string[]
  /** the id of its origin in the slot's list; null where nothing tells */
  readonly origin: string | null
  /** the rule that found its origin: "origins/stated", "origins/credit"; null where it has none */
  readonly originRule: string | null
  /** whether it happened: "planned" */
  readonly status: string
  /** the day that the claim is as of, and the words that order it: "rose to" */
  readonly order: { readonly day: string | null; readonly cue: string | null }
}

/** How many independent origins, as an interval: named ones, others that nothing ties to one, and both together. */
export interface Independent {
  /** stated sources and agencies */
  readonly named: number
  /** articles that are no copies of each other and tell no origin */
  readonly unattributed: number
  /** both together */
  readonly atMost: number
}

/** A bound with its value, and the claims that give it. */
export interface Figure {
  /** unique in the slot: ">=44", "~120", "24..99" */
  readonly id: string
  /** "exact", "at_least" and so on, as in records */
  readonly bound: (typeof bounds)[number]
  /** the number stated */
  readonly value: number | null
  /** least number of its words */
  readonly min: number | null
  /** greatest number of its words */
  readonly max: number | null
  /** the numbers that it allows */
  readonly interval: Interval
  /** day of the first article that gives it */
  readonly first: string | null
  /** day of the last one */
  readonly last: string | null
  /** where it is said */
  readonly claims: readonly SlotClaim[]
  /** how many independent origins stand behind it */
  readonly origins: Independent
}

/** How two figures of a slot stand to each other. Of "superseded" `a` is the older one. */
export interface Relation {
  /** the id of a figure; the older one of "superseded" */
  readonly a: string
  /** the id of another figure */
  readonly b: string
  /** how they stand to each other */
  readonly relation: (typeof relationKinds)[number]
  /** whether their intervals meet */
  readonly consistent: boolean
  /** the rule that decided: "later-day", "cue", "intervals-meet" */
  readonly rule: string
  /** what orders them: the days, words at the figure, whether it corrects */
  readonly because: { readonly day: Days | null; readonly cue: string | null; readonly correction: boolean }
}

/** Who claims go back to. */
export interface Origin {
  /** unique in the slot */
  readonly id: string
  /** a source that is stated, an agency, a text that others repeat, or the outlet itself */
  readonly kind: (typeof originKinds)[number]
  /** as people know it */
  readonly name: string
  /** what else articles call it */
  readonly aliases: readonly string[]
  /** how many articles go back to it */
  readonly articles: number
  /** ids of its figures */
  readonly figures: readonly string[]
}

/** What a slot comes to. */
export interface Summary {
  /** least number that stands */
  readonly low: number | null
  /** the number that the rule chose; null where nothing decides */
  readonly best: number | null
  /** greatest number that stands; null where it is open */
  readonly high: number | null
  /** the rule that chose `best` */
  readonly rule: string
  /** ids of the figures that low, best and high come from */
  readonly from: readonly string[]
  /** how many independent origins stand behind the figures */
  readonly independent: Independent
  /** whether figures conflict */
  readonly disputed: boolean
}

/** One quantity of one event: what is counted, of what, where, when. */
export interface Slot {
  /** the version of this shape */
  readonly schemaVersion: typeof comparisonVersion
  /** made from its event and what tells it apart */
  readonly id: string
  /** the id of its event */
  readonly event: string
  /** what is counted: its class, and the nouns that name it */
  readonly counted: { readonly class: string | null; readonly heads: readonly string[] }
  /** whose it is of what several have a share of, votes or seats: "Anna Toth"; null where it is nobody's; earlier builds wrote none */
  readonly holder?: string | null | undefined
  /** what happened to it: its class, and the verbs and nouns that say so */
  readonly of: { readonly class: string | null; readonly lemmas: readonly string[] }
  /** what sort of number it is */
  readonly kind: (typeof countKinds)[number]
  /** what it is reckoned in */
  readonly unit: string | null
  /** what it is reckoned by: "share" of USD a share */
  readonly per: string | null
  /** whether it is the whole or a part */
  readonly scope: (typeof scopes)[number]
  /** the id of the slot that is the whole */
  readonly partOf: string | null
  /** 2 of "a second flight" */
  readonly instance: number | null
  /** where, if it tells slots apart */
  readonly place: { readonly name: string; readonly country: string | null; readonly geonames: number | null } | null
  /** when, if it tells slots apart */
  readonly day: Days | null
  /** whether it happened */
  readonly status: (typeof statusGroups)[number]
  /** told as what came before, not as the event's own figure */
  readonly background: boolean
  /** what is said, by least number */
  readonly figures: readonly Figure[]
  /** how each two figures stand to each other */
  readonly relations: readonly Relation[]
  /** who the claims go back to */
  readonly origins: readonly Origin[]
  /** what it comes to */
  readonly summary: Summary
  /** what the articles leave open, in words with a code before them */
  readonly unknown: readonly { readonly code: string; readonly message: string }[]
}

/** events.json */
export interface EventsFile {
  /** the version of this shape */
  readonly schemaVersion: typeof comparisonVersion
  /** what made it */
  readonly tool: { readonly name: 'claimwire'; readonly version: string }
  /** what shaped it: days of the window, tolerance of "about", whether events were given */
  readonly options: { readonly window: number; readonly tolerance: number; readonly events: boolean }
  /** `articles` are compared, each once; `failed` could not be read, `undated` have no date, `doubled` were given again */
  readonly inputs: {
    readonly articles: number
    readonly failed: number
    readonly undated: number
    readonly doubled: number
  }
  /** what the articles tell, the events of the most articles first */
  readonly events: readonly ComparedEvent[]
  /** articles that stand alone */
  readonly ungrouped: number
  /** what there is to know of the inputs */
  readonly diagnostics: readonly ComparisonDiagnostic[]
}
