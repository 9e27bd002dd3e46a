/** The public library: the extraction, the schema, the types. */

import { engineBundle, loadEngine } from './engine/index.js'

export type {
  ComparedEvent,
  ComparisonDiagnostic,
  Days,
  EventArticle,
  EventPlace,
  EventsFile,
  Evidence,
  Figure,
  Independent,
  Interval,
  NearEvent,
  Origin,
  Relation,
  Sayer,
  Slot,
  SlotClaim,
  Summary,
} from './claims/comparison.js'
export type { SaidBy, Setting } from './claims/kinds/counts.js'
export type { Mention, Words } from './claims/kinds/kind.js'
export type { PlaceMention } from './claims/kinds/locations.js'
export type { SpeakerWords } from './claims/kinds/statements.js'
export { recordProblems } from './claims/problems.js'
export type {
  Count,
  DateClaim,
  Diagnostic,
  DocumentInfo,
  DocumentRecord,
  Location,
  Official,
  Organization,
  Person,
  SentenceSpan,
  Statement,
} from './claims/schema.js'
export { jsonSchema as schema, recordSchema, schemaVersion } from './claims/schema.js'
export { lexiconJsonSchema as lexiconSchema, readLexicon } from './claims/user-lexicon.js'
export { type Comparison, type ComparisonOptions, compare } from './compare/compare.js'
export { explain, extract } from './engine/index.js'
export type { ExplainedClause, Explanation, PlacedWords, Step } from './explain.js'
export type { UserLexicon, UserLocation, UserName, UserOfficial, UserOrganization, UserPerson } from './lexicon/user.js'
export type { ExtractOptions } from './pipeline.js'

// with the bundle, it is loaded by the first article
if (!engineBundle.isThere()) await loadEngine()
