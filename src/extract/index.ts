import type { Document } from '../document/document.js'
import type { TokenRange } from '../document/span.js'
import { userMentionsByToken } from '../grammar/user-mentions.js'
import { counts } from './counts/index.js'
import { dates } from './dates/index.js'
import { names } from './names/index.js'
import { offices } from './offices/index.js'
import { statements } from './statements/index.js'

/** The registry: one line a kind. */
export const extractors = { counts, dates, names, offices, statements } as const

/** What every extractor found in a document. */
export type Found = { readonly [Kind in keyof typeof extractors]: ReturnType<(typeof extractors)[Kind]['find']> }

const isIsoDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** What can be told without knowing the language: days in ISO 8601. A number's bound and its decimal mark cannot. */
const findLanguageFree = (document: Document): Found => ({
  counts: [],
  dates: dates.find(document).filter(({ start, end }) => isIsoDay(document.text.slice(start, end))),
  names: [],
  offices: [],
  statements: [],
})

/** Leaves out the numbers, days and offices inside names of the user's lexicon and words that it leaves out: "Catch-22". */
const withoutListed = (document: Document, found: Found): Found => {
  const listed = userMentionsByToken(document)
  if (listed.size === 0) return found
  const isOutside = ({ from, to }: TokenRange): boolean => to > (listed.get(from)?.to ?? 0)
  return {
    ...found,
    counts: found.counts.filter(isOutside),
    dates: found.dates.filter(isOutside),
    offices: found.offices.filter(isOutside),
  }
}

/** Runs every extractor over a document; over one that is not English, only what needs no English. */
export const findAll = (document: Document): Found => {
  if (!document.english) return findLanguageFree(document)
  const found = Object.entries(extractors).map(([kind, extractor]) => [kind, extractor.find(document)])
  return withoutListed(document, Object.fromEntries(found) as Found)
}
