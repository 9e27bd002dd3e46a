import type { Stance, StatementType } from '../verbs/columns.js'
import { wordTable } from '../word-table.js'
import { rows as aToF } from './a-f.js'
import type { NounColumn } from './columns.js'
import { rows as gToP } from './g-p.js'
import { rows as qToZ } from './q-z.js'

/**
 * The rows of the table of nouns, each with what rules need to know of it. Singular, where the lists' readers ask for the singular; plurals
 * have rows of their own where the words are compared as written.
 */
export const nounRows = [aToF, gToP, qToZ].join('')

const table = wordTable<Stance | StatementType | NounColumn>(nounRows)

/** The nouns that have a column: `nounsOf('kin')`. */
export const nounsOf = (column: NounColumn): ReadonlySet<string> => table.that(column)

/** The nouns that report with a stance, with what opens their content. */
export const nounsWithStance = (stance: Stance): ReadonlyMap<string, string> => table.valuesOf(stance)

/** The nouns that attribute with a type, with the words that open the content for which it holds; empty where it holds for all others. */
export const nounsOfType = (type: StatementType): ReadonlyMap<string, string> => table.valuesOf(type)

/** Nouns for places, with the kind that each tells of a name beside it. */
export const placeKindRows: ReadonlyMap<string, string> = table.valuesOf('kind')

/** Nouns beside a body, with the kind that each tells of it where its name says none or another: "broker". */
export const sortRows: ReadonlyMap<string, string> = table.valuesOf('sort')

/** Heads of the names of bodies, with the kind that each tells. */
export const headKinds: ReadonlyMap<string, string> = table.valuesOf('head')

/** What nouns tell of the people whom they count: "12 deaths". */
export const fatesOfNouns: ReadonlyMap<string, string> = table.valuesOf('fate')
