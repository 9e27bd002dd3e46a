import type { Days, Sayer } from '../claims/comparison.js'
import type { Count } from '../claims/schema.js'

/** One feature of an article: what it names, and how much that tells. */
export interface Feature {
  /** equal for equal features of all articles: "place:2643743" */
  readonly key: string
  readonly kind: 'place' | 'town' | 'person' | 'organization' | 'value' | 'event' | 'counted' | 'word'
  /** as people read it */
  readonly name: string
  readonly weight: number
}

/** What an article is compared by: from its record alone, whatever stands beside it. */
export interface Features {
  /** sorted by weight, the heaviest first, then by key; of length 1 together (Euclidean) */
  readonly vector: readonly Feature[]
  /** the days that its lead tells of, ISO 8601, sorted; where it tells of none, those on which something was said there */
  readonly days: readonly string[]
  /** whether they are days of saying */
  readonly areSaid: boolean
  /** figures of the dead in its lead, sorted */
  readonly dead: readonly number[]
  /** keys of the towns that its lead names, sorted */
  readonly towns: readonly string[]
}

/**
 * What grouping asks of an article, in numbers alone: keys of features by their hashes. It is small, and is written as bytes, so that it passes
 * between threads and waits in files without being parsed.
 */
export interface Sketch {
  /** hashes of the keys of features, the heaviest first */
  readonly features: Float64Array
  /** their weights */
  readonly weights: Float64Array
  /** hashes of what they are features of: a town and its place are one thing */
  readonly things: Float64Array
  /** the days that its lead tells of, else those on which something was said there, in days since 1970 */
  readonly days: Float64Array
  /** 1 where these are days of saying; else empty */
  readonly said: Float64Array
  /** figures of the dead in its lead, sorted */
  readonly dead: Float64Array
  /** hashes of the towns that its lead names */
  readonly towns: Float64Array
  /** 64 minhashes of its words; empty where it has none */
  readonly minhashes: Float64Array
}

/** What tells an article from others, and orders it among them. */
export interface Named {
  readonly id: string
  /** the hash of the article; of the record where it has none */
  readonly sha256: string | null
  readonly published: string | null
}

/** What places an article in time and space, and its event beside others. */
export interface Brief extends Named {
  readonly publishedAt: string | null
  readonly eventPlaces: EventPlaces
  readonly features: Pick<Features, 'days' | 'areSaid'>
}

/** What comparing knows of an article beside its claims. */
export interface Outline extends Brief {
  readonly title: string | null
  readonly outlet: string | null
  /** the agency that it is from */
  readonly credit: string | null
  /** the one agency that its people spoke to: "told AFP" */
  readonly carrier: string | null
  /** the one body named by its watching that it cites */
  readonly watcher: ClaimSayer | null
  /** 64 minhashes of its words, base64; null where the record has none */
  readonly fingerprint: string | null
  readonly features: Features
}

/** Where the event of an article happens, and what of it is counted. Places by keys that are equal for one name under several spellings. */
export interface EventPlaces {
  /** towns and smaller places that the title, the headline or the first sentence of the body names; that the lead does; that the rest does */
  readonly top: readonly string[]
  readonly lead: readonly string[]
  readonly later: readonly string[]
  /** countries and regions that the opening names; that the lead does */
  readonly regions: readonly string[]
  readonly around: readonly string[]
  /** classes of events that the lead counts people in, sorted */
  readonly classes: readonly string[]
  /** towns of counts of people outside the lead: some may be of other events */
  readonly elsewhere: readonly string[]
}

/** A count of a record with all that its record says of it, so that slots need the record no more. */
export interface FigureClaim {
  readonly article: string
  readonly count: Count
  /** ISO day of the article */
  readonly published: string | null
  readonly publishedAt: string | null
  /** whether it stands in the headline or in the first sentences of the body */
  readonly inLead: boolean
  readonly place: ClaimPlace | null
  readonly day: Days | null
  /** places that its sentence names, in the order of the text */
  readonly sites: readonly ClaimPlace[]
  /** times that its sentence names, in the order of the text */
  readonly times: readonly ClaimTime[]
  /** 2 of "a second flight": what its sentence numbers, and what the lead does */
  readonly instance: number | null
  readonly leadInstance: number | null
  /** the count that it is a part of */
  readonly whole: Count | null
  readonly sayer: ClaimSayer | null
  /** through whom it came, outermost first */
  readonly via: readonly ClaimSayer[]
  /** the one body that its sentence names, where that watches and reports and the article cites it; null where a source is told */
  readonly watcher: ClaimSayer | null
  /** ids of the counts that are parts of it */
  readonly parts: readonly string[]
}

/** A time that is told beside a claim. */
export interface ClaimTime {
  readonly days: Days
  /** whether it is told as one before the news: "earlier this week" */
  readonly earlier: boolean
}

/** Where a claim happened. */
export interface ClaimPlace {
  /** equal for one place under several spellings */
  readonly key: string
  readonly name: string
  readonly kind: string | null
  readonly country: string | null
  readonly geonames: number | null
}

/** Who says a claim, with what its record knows of the speaker. */
export interface ClaimSayer extends Sayer {
  /** what the reference leads to */
  readonly kind: 'official' | 'person' | 'organization' | null
  /** the body that an official speaks for, or the organization itself */
  readonly organization: string | null
  /** what sort of body that is, as records name it */
  readonly bodyKind: string | null
  readonly country: string | null
}

/** An article as comparing sees it. */
export interface Article {
  readonly outline: Outline
  readonly claims: readonly FigureClaim[]
}
