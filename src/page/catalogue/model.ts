/** What the index holds of each article: plain data, made where the article is read. */

/** Somebody who is quoted: the name, or the words where no name is known, and the country. */
export interface SourceLine {
  readonly name: string
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  /** whether the article names an official, a person or a body that it is */
  readonly known: boolean
}

/** A place that is named or where something happened. */
export interface PlaceLine {
  readonly name: string
  readonly kind: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** What can be chosen of a claim in the lists of the index. */
export const traits = ['kind', 'rule', 'bound', 'outcome', 'status', 'stance', 'form', 'type'] as const
export type Trait = (typeof traits)[number]
export type Traits = Readonly<Record<Trait, string | null>>

/** A claim in a line. */
export interface ClaimLine extends Traits {
  /** id in its article, and of its card there */
  readonly id: string
  /** the words of the article */
  readonly words: string
  /** what they mean, short */
  readonly reading: string
  readonly source: SourceLine | null
  readonly place: PlaceLine | null
  /** the first day that it can have been, ISO 8601 */
  readonly day: string | null
}

/** How many of whom: the first count of each outcome that is no part of another. */
export interface Toll {
  readonly outcome: string
  readonly amount: string
  /** to sort by */
  readonly number: number
}

/** An article in a line. */
export interface Entry {
  readonly id: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly meta: Readonly<Record<string, string | number | boolean>> | null
  readonly status: string
  /** severity and code of what a reader should know, "warning not-english" */
  readonly notes: readonly string[]
  readonly tolls: readonly Toll[]
  readonly claims: readonly ClaimLine[]
}
