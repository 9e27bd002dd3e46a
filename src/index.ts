/** The public library: the extraction, the schema, the types. */

export type {
  Count,
  DateClaim,
  Diagnostic,
  DocumentRecord,
  Location,
  Official,
  Organization,
  Person,
  Statement,
} from './claims/schema.js'
export { jsonSchema as schema, recordSchema, schemaVersion } from './claims/schema.js'
export { type Explanation, explain, type Step } from './explain.js'
export { type ExtractOptions, extract } from './pipeline.js'
