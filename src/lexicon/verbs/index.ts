import { wordTable } from '../word-table.js'
import { rows as aToH } from './a-h.js'
import type { Stance, VerbColumn } from './columns.js'
import { rows as iToZ } from './i-z.js'

/** The rows of the table of verbs: base forms, each with what rules need to know of it. */
export const verbRows = [aToH, iToZ].join('')

const table = wordTable<Stance | VerbColumn>(verbRows)

/** The base forms that have a column: `verbsThat('moves')`. */
export const verbsThat = (column: VerbColumn): ReadonlySet<string> => table.that(column)

/** The base forms that report with a stance, with the complements that they take. */
export const verbsWithStance = (stance: Stance): ReadonlyMap<string, string> => table.valuesOf(stance)
