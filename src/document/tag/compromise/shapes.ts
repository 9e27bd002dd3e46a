import { can } from '../../../lexicon/parts-of-speech/index.js'

/**
 * What compromise guesses of a word that its lexicon lacks, by its letters alone: the tables that the build took from it
 * (`compile.ts`), and the order in which it asks them. A tag is written as the bits that it gives, base 36, with "n" behind them
 * where the word's ending tells singular from plural; "?" where only compromise itself can say.
 */
export interface Shapes {
  /** letters as plain ones: "é" as "e" */
  readonly letters: Readonly<Record<string, string>>
  /** by length: an ending of two to seven letters, and its tag */
  readonly suffixes: Readonly<Record<string, string>>
  readonly prefixes: Readonly<Record<string, string>>
  /** what the whole of a word must look like, asked of every word */
  readonly wholes: readonly (readonly [source: string, tag: string])[]
  /** what its end must look like, by its last letter */
  readonly endings: Readonly<Record<string, readonly (readonly [source: string, tag: string])[]>>
  /** endings in -s that are no plurals, and endings of plurals that are not in -s */
  readonly singulars: readonly string[]
  readonly plurals: readonly string[]
  /** letters that open a word as a French article does: "d'oro" */
  readonly elided: readonly string[]
}

const longestSuffix = 7
const longestPrefix = 7

/** The bits of a tag for a word, or null where only compromise can say. */
const bitsOf = (tag: string, isPlural: boolean): number | null => {
  if (tag === '?') return null
  const isOpen = tag.endsWith('n')
  const bits = Number.parseInt(isOpen ? tag.slice(0, -1) : tag, 36)
  return isOpen ? bits | (isPlural ? can.plural : can.singular) : bits
}

/** Reads words by these tables: gives the bits of `can`, or null where only compromise can say. */
export const readByShape = (shapes: Shapes): ((word: string) => number | null) => {
  const compileRules = (rules: readonly (readonly [string, string])[]) =>
    rules.map(([source, tag]) => ({ pattern: new RegExp(source, 'u'), tag }))
  const wholes = compileRules(shapes.wholes)
  const endings = new Map(Object.entries(shapes.endings).map(([letter, rules]) => [letter, compileRules(rules)]))
  const suffixes = new Map(Object.entries(shapes.suffixes))
  const prefixes = new Map(Object.entries(shapes.prefixes))
  const singulars = new Set(shapes.singulars)
  const plurals = new Set(shapes.plurals)
  const elided = new Set(shapes.elided)

  const bySuffix = (word: string): string | undefined => {
    for (let length = Math.min(longestSuffix, word.length - 1); length > 1; length--) {
      const tag = suffixes.get(word.slice(-length))
      if (tag !== undefined) return tag
    }
    return undefined
  }
  const byPrefix = (word: string): string | undefined => {
    for (let length = Math.min(longestPrefix, word.length - 3); length > 2; length--) {
      const tag = prefixes.get(word.slice(0, length))
      if (tag !== undefined) return tag
    }
    return undefined
  }
  const endsInOneOf = (word: string, listed: ReadonlySet<string>): boolean => {
    for (let length = 2; length <= longestSuffix; length++) if (listed.has(word.slice(-length))) return true
    return false
  }
  const looksPlural = (word: string): boolean =>
    word.length > 3 && (word.endsWith('s') ? !endsInOneOf(word, singulars) : endsInOneOf(word, plurals))

  return (word) => {
    // "d'oro" is taken apart, and its first part is an article
    if (word[1] === "'" && elided.has(word[0]!)) return 0
    const whole = wholes.find(({ pattern }) => pattern.test(word))
    const suffix = bySuffix(word)
    if (whole !== undefined && suffix !== undefined) {
      const bits = bitsOf(whole.tag, false)
      // a name is nothing else; other rules come on top of the ending's tag: let compromise put them together
      return bits !== null && (bits & can.name) !== 0 ? bits : null
    }
    const tag =
      whole?.tag ??
      suffix ??
      endings.get(word.at(-1) ?? '')?.find(({ pattern }) => pattern.test(word))?.tag ??
      byPrefix(word) ??
      '0n'
    return bitsOf(tag, looksPlural(word))
  }
}
