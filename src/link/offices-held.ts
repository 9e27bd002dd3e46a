import type { Document } from '../document/document.js'
import type { Span, TokenRange } from '../document/span.js'
import type { NameMention } from '../extract/names/index.js'
import type { OfficeMention } from '../extract/offices/index.js'
import { bodyNouns, officeNounOf, ranks } from '../lexicon/offices.js'
import type { LinkedOrganization } from './linked.js'
import { type CountryReader, isInternational } from './office-country.js'

/** The names of an article by the tokens that they stand on: a person's name may lie within a body's. */
export interface NamesByToken {
  readonly person: readonly (NameMention | undefined)[]
  readonly organization: readonly (NameMention | undefined)[]
  readonly location: readonly (NameMention | undefined)[]
}

export const namesByToken = (document: Document, names: readonly NameMention[]): NamesByToken => {
  const empty = (): (NameMention | undefined)[] => new Array(document.tokens.length).fill(undefined)
  const byToken = { person: empty(), organization: empty(), location: empty() }
  for (const mention of names) byToken[mention.kind].fill(mention, mention.from, mention.to)
  return byToken
}

/** The first of some names that stands on a range of tokens. */
export const nameOn = (byToken: readonly (NameMention | undefined)[], { from, to }: TokenRange): NameMention | null => {
  for (let at = from; at < to; at++) {
    const mention = byToken[at]
    if (mention !== undefined) return mention
  }
  return null
}

/** What an office phrase says of who holds it. */
export interface OfficeHeld {
  readonly office: OfficeMention | null
  /** as the text gives it; null for a rank alone */
  readonly title: string | null
  /** the more, the better the title tells the function: 0 none, 1 a policeman's grade, 2 a function */
  readonly weight: number
  readonly organization: string | null
  readonly country: string | null
  /** of a body that belongs to no country */
  readonly international: boolean
}

const sliceOf = (document: Document, { from, to }: TokenRange): Span & { text: string } => {
  const start = document.tokens[from]!.start
  const end = document.tokens[to - 1]!.end
  return { start, end, text: document.text.slice(start, end).replace(/\s+/g, ' ') }
}

const grades: ReadonlySet<string> = new Set(
  'constable deputy detective inspector investigator judge justice officer trooper'.split(' '),
)

/** The title of one holder: in the singular, without a rank at its end ("Detective Sgt."), null for a rank alone. */
const titleOf = (document: Document, office: OfficeMention): { title: string | null; weight: number } => {
  const { tokens } = document
  let { from, to } = office.title
  while (
    to - from > 1 &&
    ranks.has(tokens[to - 1]!.lower) &&
    tokens[to - 2]!.text !== '-' &&
    tokens[to - 1]!.lower !== 'general'
  )
    to--
  while (to - from > 1 && /^(?:then|one-time|longtime)$/.test(tokens[from]!.lower)) from++
  const last = tokens[to - 1]!
  if (to - from === 1 && ranks.has(last.lower) && office.holders.length > 0) return { title: null, weight: 0 }
  const words = sliceOf(document, { from, to }).text
  const singular = office.plural && office.holders.length > 0 ? officeNounOf(last.lower) : null
  const cased =
    singular === null ? null : last.shape === 'lower' ? singular : singular[0]!.toUpperCase() + singular.slice(1)
  const title = cased === null || !words.endsWith(last.text) ? words : words.slice(0, -last.text.length) + cased
  const opens = office.holders.length === 0 && from === document.sentences[last.sentence]!.from
  return {
    title: opens ? title[0]!.toLowerCase() + title.slice(1) : title,
    weight: to - from === 1 && grades.has(last.lower) ? 1 : 2,
  }
}

/** The chamber that a legislator's title tells. */
const chambers: ReadonlyMap<string, string> = new Map([
  ['congressman', 'House of Representatives'],
  ['congresswoman', 'House of Representatives'],
  ['senator', 'Senate'],
])
const chamberOf = (document: Document, office: OfficeMention): string | null => {
  const word = document.tokens[office.head]!.lower
  return /^reps?\.$/.test(word) ? 'House of Representatives' : (chambers.get(office.noun) ?? null)
}

/** Words in lower case that name a body when they say which: "Iran's foreign ministry". */
const bodyInWords = (document: Document, { from, to }: TokenRange): string | null => {
  const { tokens } = document
  const first = tokens[from]!.pos === 'DET' || tokens[from]!.pos === 'PRON' ? from + 1 : from
  if (to - first < 2 || !bodyNouns.has(tokens[to - 1]!.lower)) return null
  return sliceOf(document, { from: first, to }).text
}

/** Reads what an office phrase says: title, organization, country. */
export const officeReader = (
  document: Document,
  names: NamesByToken,
  organizations: readonly LinkedOrganization[],
  countryOn: CountryReader,
): ((office: OfficeMention) => OfficeHeld) => {
  const byStart = new Map<number, LinkedOrganization>()
  for (const body of organizations) for (const { start } of body.mentions) byStart.set(start, body)
  return (office) => {
    const { body } = office
    const named = body === null ? null : nameOn(names.organization, body)
    const linked = named === null ? undefined : byStart.get(named.start)
    const place = body === null ? null : nameOn(names.location, body)
    const words = body === null || named !== null || place !== null ? null : bodyInWords(document, body)
    const organization = linked?.name ?? words ?? chamberOf(document, office)
    const country = countryOn({ from: office.from, to: office.to }) ?? linked?.country ?? null
    const international = organization !== null && isInternational(organization)
    return {
      office,
      ...titleOf(document, office),
      organization,
      country: international ? null : country,
      international,
    }
  }
}
