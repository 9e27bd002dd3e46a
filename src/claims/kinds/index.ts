import { counts } from './counts.js'
import { dates } from './dates.js'
import { locations } from './locations.js'
import { officials } from './officials.js'
import { organizations } from './organizations.js'
import { people } from './people.js'
import { statements } from './statements.js'

/**
 * The table of kinds: one row a kind of claim, in the order of a record. The schema, the writing of records, the CSV, the report,
 * `explain` and `validate` all read it.
 */
export const kinds = { counts, dates, officials, people, organizations, locations, statements } as const

export type KindName = keyof typeof kinds

export const kindNames = Object.keys(kinds) as readonly KindName[]
