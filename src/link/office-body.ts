import type { Document } from '../document/document.js'
import type { TokenRange } from '../document/span.js'
import type { NameMention } from '../extract/names/index.js'
import { countryOfDemonym } from '../lexicon/countries.js'
import { countryOf } from '../lexicon/gazetteer/index.js'
import { officeNounOf } from '../lexicon/offices.js'
import { companySuffixes, organizationHead } from '../lexicon/organizations.js'
import type { LinkedOrganization } from './linked.js'
import type { NamesByToken } from './names-by-token.js'
import { sliceOf } from './office-title.js'

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
export const bodyInWords = (
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
export const officesOfPlaces: ReadonlySet<string> = new Set(
  `alderman assemblyman assemblywoman besar chancellor commissioner congressman councillor councilman emir governor king lawmaker legislator mayor minister
   mp premier prime queen representative ruler senator sheriff sultan`.split(/\s+/),
)

/** The one body that a sentence and the one before it name, for "its president"; null where they name several. */
export const onlyBody = (document: Document, names: NamesByToken, at: number): NameMention | null => {
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

/** The body as this phrase names it; by its full name where only "its" points to it. */
export const wordingOf = (
  document: Document,
  named: NameMention | null,
  linked: LinkedOrganization | undefined,
): string | null =>
  named === null
    ? null
    : /^\p{Lu}/u.test(document.text[named.start] ?? '')
      ? sliceOf(document, named)
      : (linked?.name ?? null)
