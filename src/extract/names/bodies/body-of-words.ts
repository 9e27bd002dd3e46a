import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import type { Candidate } from '../candidate.js'
import type { Decided } from '../decide/decide.js'
import type { NameRule } from '../rules.js'

/** The candidate that common nouns make from one token to another: its words settle it. */
const candidateOf = (from: number, to: number, rule: NameRule): Candidate => ({
  from,
  to,
  kind: 'organization',
  rule,
  ownRules: null,
  person: 0,
  organization: 0,
  location: 0,
  form: 'words',
  bodyKind: null,
  country: null,
  doubtful: false,
  listed: null,
})

/** The words of a name as the text has them, on one line. */
export const wordingOf = ({ text, tokens }: Document, { from, to }: TokenRange): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')

/** A body that is called by its words from one token to another; who it is remains to be told. */
export const bodyOfWords = (
  document: Document,
  from: number,
  to: number,
  rule: NameRule,
): Omit<Decided, 'entity' | 'bodyKind' | 'country' | 'countryFrom'> => {
  document.trace?.push({ kind: 'names', verdict: 'chosen', rule, from, to, why: 'organization' })
  return { candidate: candidateOf(from, to, rule), kind: 'organization', rule, name: wordingOf(document, { from, to }) }
}
