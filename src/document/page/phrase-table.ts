import type { RawToken } from '../tokenize.js'

/** One part of a phrase: a word as it stands, a number, a name of the given list, or up to four words. */
type Part = string | readonly (readonly string[])[]

/** Phrases by their first word, to be looked for at a place in a text. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly Part[])[]>

const longestGap = 4

/**
 * Makes phrases ready to be looked for. In a phrase `#` stands for a number, `@` for one of `names` (the longest that fits),
 * `*` for up to four words.
 */
export const phraseTable = (phrases: readonly string[], names: readonly string[] = []): PhraseTable => {
  const nameWords = names.map((name) => name.split(' ')).sort((a, b) => b.length - a.length)
  const table = new Map<string, Part[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ').map((word): Part => (word === '@' ? nameWords : word))
    const first = phrase.split(' ')[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), parts])
  }
  return table
}

const startsWith = (tokens: readonly RawToken[], at: number, to: number, words: readonly string[]): boolean =>
  at + words.length <= to && words.every((word, i) => tokens[at + i]!.lower === word)

const endOfParts = (tokens: readonly RawToken[], at: number, to: number, parts: readonly Part[], k: number): number => {
  const part = parts[k]
  if (part === undefined) return at
  if (typeof part !== 'string') {
    const name = part.find((words) => startsWith(tokens, at, to, words))
    return name === undefined ? -1 : endOfParts(tokens, at + name.length, to, parts, k + 1)
  }
  if (part === '*') {
    if (k === parts.length - 1) return Math.min(to, at + longestGap)
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      const end = endOfParts(tokens, at + skipped, to, parts, k + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const token = tokens[at]
  if (token === undefined || at >= to) return -1
  const fits = part === '#' ? token.shape === 'digits' : token.lower === part
  return fits ? endOfParts(tokens, at + 1, to, parts, k + 1) : -1
}

/** The end of the longest phrase of the table that begins at token `at` and ends by token `to`, or -1. */
export const endOfPhrase = (table: PhraseTable, tokens: readonly RawToken[], at: number, to: number): number => {
  const token = tokens[at]
  if (token === undefined) return -1
  let longest = -1
  const candidates = table.get(token.shape === 'digits' ? '#' : token.lower)
  for (const parts of candidates ?? []) longest = Math.max(longest, endOfParts(tokens, at, to, parts, 0))
  return longest
}
