import type { Document } from '../../document/document.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import type { CountMention } from '../../extract/counts/index.js'
import { currencyLetters, currencyNames, sharedCurrencies } from '../../lexicon/numbers/currencies.js'
import { countryOfDemonym } from '../../lexicon/places/countries.js'
import type { LinkedLocation } from '../linked.js'

/**
 * The word or letter of a money count that several countries call their money by, no nationality beside it: "310,000 [francs]",
 * "[P]61.8 million"; or null.
 */
const sharedWord = ({ tokens }: Document, { kind, from, to, unit }: CountMention): string | null => {
  for (let at = from; kind === 'money' && at < to; at++) {
    const { lower } = tokens[at]!
    const word = sharedCurrencies.has(lower) ? lower : nounLemma(lower)
    if (!sharedCurrencies.has(word)) continue
    const isNational = countryOfDemonym(tokens[at - 1]?.lower ?? '') !== null
    return !isNational && unit === (currencyNames.get(word) ?? currencyLetters.get(word)) ? word : null
  }
  return null
}

/** The countries that an article tells of, by its places and nationalities. */
const countriesTold = ({ tokens }: Document, locations: readonly LinkedLocation[]): ReadonlySet<string> => {
  const told = new Set<string>()
  for (const { country } of locations) if (country !== null) told.add(country)
  for (const { lower, shape } of tokens) {
    const country = shape === 'lower' ? null : countryOfDemonym(lower)
    if (country !== null) told.add(country)
  }
  return told
}

/**
 * Gives money its currency where the word alone names several: that of the country the article is set in, or of the only one it tells
 * of that has such money; else the word's usual one, or null where none is usual.
 */
export const resolveCurrencies = (
  document: Document,
  counts: readonly CountMention[],
  locations: readonly LinkedLocation[],
  setting: () => string | null,
): readonly CountMention[] => {
  let told: ReadonlySet<string> | undefined
  return counts.map((count) => {
    const word = sharedWord(document, count)
    if (word === null) return count
    const { users, usual } = sharedCurrencies.get(word)!
    told ??= countriesTold(document, locations)
    const here = users.get(setting() ?? '')
    const codes = new Set([...told].flatMap((country) => users.get(country) ?? []))
    const only = codes.size === 1 ? [...codes][0]! : null
    return { ...count, unit: here ?? only ?? usual }
  })
}
