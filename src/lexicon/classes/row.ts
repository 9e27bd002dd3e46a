import type { Outcome } from '../people/outcomes.js'

/** A class of words that count as one when articles are compared. A word stands in one class. */
export interface ClassRow {
  readonly name: string
  readonly examples: readonly string[]
}

/** Nouns for one sort of people, or of things; singular, where they have one. A phrase of two words goes before its last word alone. */
export interface CountedRow extends ClassRow {
  readonly nouns: ReadonlySet<string>
  /**
   * How people stand to "12 people" of the same event: `common` nouns say no more, `usual` ones hardly more; `sort` tells who all of them
   * were where the text counts nobody else; `part` tells of some of them. Missing for things.
   */
  readonly people?: 'common' | 'usual' | 'sort' | 'part'
  /** what moves, with people aboard */
  readonly carries?: true
  /**
   * the class of events that those of some nouns are in by their name, where the text tells nothing that they do: who marches is a marcher;
   * and verbs that say no more than their name: marchers [filled] the streets
   */
  readonly eventByName?: {
    readonly nouns: ReadonlySet<string>
    readonly event: string
    readonly lemmas?: ReadonlySet<string>
  }
  /** animals, which can be killed and infected */
  readonly living?: true
}

/** What words around a number can make of those counted. */
export type CountRole = 'aboard' | 'attending' | 'striking' | 'employed'

/** What happens to what is counted, or what it does. */
export interface EventRow extends ClassRow {
  /** of people: what became of them says the same */
  readonly outcomes?: readonly Outcome[]
  /** of people: words around the number that say so ("142 people on board") */
  readonly roles?: readonly CountRole[]
  /** of people: classes of nouns that name no sort of those whom it befalls, but all of them: those who protest are protesters */
  readonly everybody?: readonly string[]
  /** base forms of verbs, and nouns of what happens in the singular */
  readonly lemmas: ReadonlySet<string>
  /** verbs too wide to tell it of everything, and the nouns of which they do: who takes seats wins them */
  readonly of?: { readonly nouns: ReadonlySet<string>; readonly lemmas: ReadonlySet<string> }
  /**
   * `people`: it befalls people or is done by them, so that a number without a noun counts people. `things`: it tells one thing from
   * another of its sort ("300 houses destroyed", "500 damaged"). `money`: it tells what an amount is for.
   */
  readonly tells: 'people' | 'things' | 'money'
  /** its figures rise while it is told: a toll */
  readonly rises?: true
  /** its figures go both ways while it is told: the missing are found, an offer is raised or withdrawn */
  readonly changes?: true
  /** each sort of people is counted by itself: troops are sent, and firefighters */
  readonly bySort?: true
  /** it moves people from place to place */
  readonly moves?: true
}

/** The plurals of a noun as news writes them: "shops"; "families"; "policemen"; one without a singular gives itself. */
export const pluralOf = (noun: string): string => {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`
}
