import type { Document } from '../document/document.js'
import { counts } from './counts/index.js'
import { dates } from './dates/index.js'
import { names } from './names/index.js'
import { offices } from './offices/index.js'
import { statements } from './statements/index.js'

/** The registry: one line a kind. */
export const extractors = { counts, dates, names, offices, statements } as const

/** What every extractor found in a document. */
export type Found = { readonly [Kind in keyof typeof extractors]: ReturnType<(typeof extractors)[Kind]['find']> }

/** Runs every extractor over a document. */
export const findAll = (document: Document): Found => {
  const found = Object.entries(extractors).map(([kind, extractor]) => [kind, extractor.find(document)])
  return Object.fromEntries(found) as Found
}
