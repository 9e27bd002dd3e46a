import type { Count, DocumentRecord } from '../claims/schema.js'
import type { UserLexicon, UserName } from '../lexicon/user.js'
import type { Article, ClaimSayer, FigureClaim } from './types.js'

/** The words of a user's lexicon that compare heeds. */
export type UserWords = Pick<UserLexicon, 'counted' | 'events' | 'agencies' | 'sources'>

/** The name that stands for each alias, whatever their capitals. */
const namesOf = (rows: readonly UserName[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias.toLowerCase(), name] as const)))

const article = /^(?:the|an?)\s+/i

/** The name that a source is known by; null where the user gives none. */
const knownAs = (names: ReadonlyMap<string, string>, ...called: readonly (string | null)[]): string | null => {
  for (const each of called) {
    const name = each === null ? undefined : names.get(each.replace(article, '').toLowerCase())
    if (name !== undefined) return name
  }
  return null
}

/**
 * A record whose counts are of the nouns and events that the user's words stand for. It is only compared by them: words and offsets of
 * what compare gives are those of the record.
 */
export const withUserWords = (record: DocumentRecord, { counted, events }: UserWords): DocumentRecord => {
  if (counted.length === 0 && events.length === 0) return record
  const nouns = namesOf(counted)
  const lemmas = namesOf(events)
  const read = (count: Count): Count => {
    const head = count.counted === null ? undefined : nouns.get(count.counted.head.toLowerCase())
    const lemma = count.event === null ? undefined : lemmas.get(count.event.lemma.toLowerCase())
    return {
      ...count,
      ...(head !== undefined && count.counted !== null && { counted: { ...count.counted, head } }),
      ...(lemma !== undefined && count.event !== null && { event: { ...count.event, lemma } }),
    }
  }
  return { ...record, counts: record.counts.map(read) }
}

/** An article whose sources and agency have the names that the user gives them. */
export const withUserSources = ({ outline, claims }: Article, { agencies, sources }: UserWords): Article => {
  if (agencies.length === 0 && sources.length === 0) return { outline, claims }
  const agencyNames = namesOf(agencies)
  const names = new Map([...agencyNames, ...namesOf(sources)])
  const sayer = (one: ClaimSayer): ClaimSayer => {
    const name = knownAs(names, one.name, one.text, one.organization)
    return name === null ? one : { ...one, name, organization: name, kind: 'organization' }
  }
  return {
    outline: { ...outline, credit: knownAs(agencyNames, outline.credit) ?? outline.credit },
    claims: claims.map(
      (claim): FigureClaim => ({
        ...claim,
        sayer: claim.sayer === null ? null : sayer(claim.sayer),
        via: claim.via.map(sayer),
      }),
    ),
  }
}
