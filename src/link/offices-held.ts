import type { Document, Token } from '../document/document.js'
import type { TokenRange } from '../document/span.js'
import type { NameMention } from '../extract/names/index.js'
import type { OfficeMention } from '../extract/offices/index.js'
import type { OfficePhrase } from '../extract/offices/phrase.js'
import { countryOfDemonym } from '../lexicon/countries.js'
import { countryOf } from '../lexicon/gazetteer/index.js'
import { officeNounOf, ranks } from '../lexicon/offices.js'
import { companySuffixes, organizationHead } from '../lexicon/organizations.js'
import type { LinkedOrganization } from './linked.js'
import { type CountryReader, isInternational, isSharedName } from './office-country.js'

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
  readonly office: OfficeMention
  /** the rule that showed it */
  readonly rule: string
  /** as the text gives it; null for a rank alone */
  readonly title: string | null
  /** modifiers and title in lower case: what unnamed officials are told apart by */
  readonly wording: string
  /** the more, the better the title tells the function: 0 none, 1 a policeman's grade, 2 a function */
  readonly weight: number
  readonly organization: string | null
  readonly country: string | null
  /** of a body whose name several countries use ("Congress"): where it most often is */
  readonly usualCountry: string | null
  /** of a body that belongs to no country */
  readonly international: boolean
}

const sliceOf = ({ text, tokens }: Document, { from, to }: TokenRange): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')

/** Grades of police and courts: titles when no function stands beside them. */
const grades: ReadonlySet<string> = new Set(
  'constable deputy detective inspector investigator judge justice officer trooper'.split(' '),
)

const isRank = ({ lower }: Token): boolean => ranks.has(lower) && lower !== 'general'

const ranksInPlural: ReadonlySet<string> = new Set('dets. gens. govs. profs. reps. revs. sens. sgts.'.split(' '))

/** "presidents" of several is "president" of each. */
const singularTitle = (words: string, last: Token): string => {
  const singular = officeNounOf(last.lower)
  if (/^\w+s\.$/.test(last.lower) && ranksInPlural.has(last.lower)) return words.replace(/s\.$/, '.')
  if (singular === null || !words.endsWith(last.text)) return words
  const cased = last.shape === 'lower' ? singular : singular[0]!.toUpperCase() + singular.slice(1)
  return words.slice(0, -last.text.length) + cased
}

/** The title of one holder: in the singular, without a rank at its end ("Detective Sgt."), null for a rank alone. */
const titleOf = (
  document: Document,
  phrase: OfficePhrase | null,
  hasName: boolean,
): { title: string | null; weight: number } => {
  if (phrase === null) return { title: null, weight: 0 }
  const { tokens } = document
  let { from, to } = phrase.title
  while (to - from > 1 && isRank(tokens[to - 1]!) && officeNounOf(tokens[to - 2]!.lower) !== null) to--
  if (to - from > 1 && tokens[from]!.lower === 'then') from++
  const last = tokens[to - 1]!
  const isRankAlone = hasName && tokens.slice(from, to).every(({ lower }) => ranks.has(lower))
  if (phrase.noun === 'counterpart' || isRankAlone) return { title: null, weight: 0 }
  const words = sliceOf(document, { from, to })
  const title = hasName && phrase.plural ? singularTitle(words, last) : words
  const opens = !hasName && from === document.sentences[last.sentence]!.from
  const weight = to - from === 1 && grades.has(last.lower) ? 1 : 2
  return { title: opens ? title[0]!.toLowerCase() + title.slice(1) : title, weight }
}

/** The chamber that a legislator's title tells. */
const chamberOf = ({ tokens }: Document, phrase: OfficePhrase | null): string | null => {
  if (phrase === null) return null
  if (/^reps?\.$/.test(tokens[phrase.head]!.lower) || /^congress(?:wo)?man$/.test(phrase.noun))
    return 'House of Representatives'
  return phrase.noun === 'senator' ? 'Senate' : null
}

/** Kinds of bodies that words in lower case can name, when they say which. */
const kindsInWords: ReadonlySet<string> = new Set([
  'agency',
  'government',
  'legislature',
  'ministry',
  'party',
  'police',
])

/** Words that are no known name but tell a body: "Iran's foreign ministry", "the Oakvale Police Department", "LPD". */
const bodyInWords = (
  document: Document,
  names: NamesByToken,
  { from, to }: TokenRange,
  isOfPlace: boolean,
): string | null => {
  const { tokens } = document
  const first = tokens[from]!.pos === 'DET' || tokens[from]!.pos === 'PRON' ? from + 1 : from
  const last = tokens[to - 1]!
  for (let at = from; at < to; at++) if (names.person[at] !== undefined) return null
  const kind = to > first ? organizationHead(last.lower) : null
  const isBody = kind === null ? companySuffixes.has(last.lower) : last.shape !== 'lower' || kindsInWords.has(kind)
  if (isBody && to - first > 1) return sliceOf(document, { from: first, to })
  // by its place beside a title it is a body, if nothing else: "Paramount president"
  if (
    isOfPlace ||
    last.pos !== 'PROPN' ||
    peoples.has(last.lower) ||
    countryOfDemonym(last.lower) !== null ||
    countryOf(last.text) !== null
  )
    return null
  for (let at = first; at < to && tokens[at]!.shape !== 'lower'; at++)
    if (names.person[at] !== undefined || names.location[at] !== undefined || officeNounOf(tokens[at]!.lower) !== null)
      return null
  return tokens[first]!.shape === 'lower' ? null : sliceOf(document, { from: first, to })
}

/** Adjectives of parties, faiths and parts of the world: what they stand before is not a body's. */
const peoples: ReadonlySet<string> = new Set(
  `african american arab asian balkan catholic christian communist conservative democrat democratic democrats eastern european green islamic
   jewish kurdish labor labour latin liberal muslim northern protestant republican republicans socialist southern tory western`.split(
    /\s+/,
  ),
)

/** Offices of places: what stands beside them is a place, if no known body. */
const officesOfPlaces: ReadonlySet<string> = new Set(
  `alderman assemblyman assemblywoman besar chancellor commissioner congressman councillor councilman emir governor king lawmaker legislator mayor minister
   mp premier prime queen representative ruler senator sheriff sultan`.split(/\s+/),
)

/** The one body that a sentence and the one before it name, for "its president"; null where they name several. */
const onlyBody = (document: Document, names: NamesByToken, at: number): NameMention | null => {
  const index = document.tokens[at]!.sentence
  const { from } = document.sentences[Math.max(0, index - 1)]!
  let only: NameMention | null = null
  for (let i = Math.max(from, at - 120); i < at; i++) {
    const mention = names.organization[i]
    if (mention === undefined || mention.bearer === only?.bearer) continue
    if (only !== null) return null
    only = mention
  }
  return only
}

/** The country of a place behind an office: "health officials across Canada"; an envoy's to a country is not his own. */
const countryBehind = ({ tokens }: Document, { phrase }: OfficeMention, countryOn: CountryReader): string | null =>
  phrase === null ||
  phrase.noun === 'ambassador' ||
  phrase.noun === 'envoy' ||
  !/^(?:across|around|in|inside|near|throughout)$/.test(tokens[phrase.to]?.lower ?? '')
    ? null
    : countryOn({ from: phrase.to, to: phrase.reach })

/** The body as this phrase names it; by its full name where only "its" points to it. */
const wordingOf = (
  document: Document,
  named: NameMention | null,
  linked: LinkedOrganization | undefined,
): string | null =>
  named === null
    ? null
    : /^\p{Lu}/u.test(document.text[named.start] ?? '')
      ? sliceOf(document, named)
      : (linked?.name ?? null)

/** Reads what an office phrase says of the people beside it, or of officials without a name: title, organization, country. */
export const officeReader = (
  document: Document,
  names: NamesByToken,
  organizations: readonly LinkedOrganization[],
  countryOn: CountryReader,
): ((office: OfficeMention, hasName: boolean) => OfficeHeld) => {
  const byStart = new Map<number, LinkedOrganization>()
  for (const body of organizations) for (const { start } of body.mentions) byStart.set(start, body)
  return (office, hasName) => {
    const { body, phrase } = office
    const isIts = phrase?.determiner === 'its' && body === null
    const named =
      body !== null ? nameOn(names.organization, body) : isIts ? onlyBody(document, names, office.from) : null
    const linked = named === null ? undefined : byStart.get(named.start)
    const words =
      body === null || named !== null
        ? null
        : bodyInWords(document, names, body, officesOfPlaces.has(phrase?.noun ?? ''))
    const organization = wordingOf(document, named, linked) ?? words ?? chamberOf(document, phrase)
    const known = named?.country ?? linked?.country ?? null
    const isShared = organization !== null && isSharedName(organization)
    const international =
      organization !== null && (named?.bodyKind === 'international' || isInternational(organization))
    const country = international
      ? null
      : (countryOn(office) ??
        (hasName ? null : countryBehind(document, office, countryOn)) ??
        (isShared ? null : known))
    const wording =
      phrase === null ? '' : sliceOf(document, { from: phrase.modifiers.from, to: phrase.title.to }).toLowerCase()
    return {
      office,
      rule: office.rule,
      wording,
      ...titleOf(document, phrase, hasName),
      organization,
      country,
      usualCountry: isShared ? known : null,
      international,
    }
  }
}
