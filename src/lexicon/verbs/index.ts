import { wordTable } from '../word-table.js'
import { rows as aToH } from './a-h.js'
import type { Stance, StatementType, VerbColumn } from './columns.js'
import { rows as iToZ } from './i-z.js'

/** The rows of the table of verbs: base forms, each with what rules need to know of it. */
export const verbRows = [aToH, iToZ].join('')

const table = wordTable<Stance | StatementType | VerbColumn>(verbRows)

/** The base forms that have a column: `verbsThat('moves')`. */
export const verbsThat = (column: VerbColumn): ReadonlySet<string> => table.that(column)

/** The base forms that report with a stance, with the complements that they take. */
export const verbsWithStance = (stance: Stance): ReadonlyMap<string, string> => table.valuesOf(stance)

/** The base forms that attribute with a type, with the complements for which it holds; empty where it holds for all others. */
export const verbsOfType = (type: StatementType): ReadonlyMap<string, string> => table.valuesOf(type)
/** What becomes of people who are the object of a verb. */
export const befallings: ReadonlyMap<string, string> = table.valuesOf('befalls')
/** What becomes of people who are the subject of a verb. */
export const sufferings: ReadonlyMap<string, string> = table.valuesOf('suffers')
