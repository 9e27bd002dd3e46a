import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import { officeNounOf } from '../../grammar/titles.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import { countryOf } from '../../lexicon/gazetteer/index.js'
import { companySuffixes, organizationHead } from '../../lexicon/organizations.js'
import type { LinkedOrganization } from '../linked.js'
import type { NamesByToken } from '../names-by-token.js'
import { sliceOf } from './title.js'

/** Kinds of bodies that words in lower case can name, when they say which. */
const kindsInWords: ReadonlySet<string> = new Set([
  'agency',
  'government',
  'legislature',
  'ministry',
  'party',
  'police',
])

/** Kinds of which there are many: "a prominent national party" tells none. */
const manyOfAKind: ReadonlySet<string> = new Set(['government', 'party', 'police'])

const hasCapital = ({ tokens }: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.shape !== 'lower' && tokens[at]!.shape !== 'other') return true
  return false
}

/** "[top] Kenyan police": no part of the body's name. */
const isQuality = ({ tokens, sentences }: Document, at: number): boolean => {
  const { lower, pos, shape, sentence } = tokens[at]!
  const isWord = shape === 'lower' || at === sentences[sentence]!.from
  return (
    (isWord && pos === 'ADJ' && countryOfDemonym(lower) === null && tokens[at + 1]!.shape !== 'lower') ||
    pos === 'NUM' ||
    (pos === 'VERB' && at === sentences[sentence]!.from)
  )
}

/** Words that are no known name but tell a body: "Iran's foreign ministry", "the Oakvale Police Department", "LPD". */
export const bodyInWords = (
  document: Document,
  names: NamesByToken,
  { from, to }: TokenRange,
  isOfPlace: boolean,
): string | null => {
  const { tokens } = document
  let first = tokens[from]!.pos === 'DET' || tokens[from]!.pos === 'PRON' ? from + 1 : from
  while (first < to - 1 && isQuality(document, first)) first++
  const last = tokens[to - 1]!
  for (let at = from; at < to; at++) if (names.person[at] !== undefined) return null
  const kind = to > first ? organizationHead(last.lower) : null
  const isBody =
    kind === null
      ? companySuffixes.has(last.lower)
      : last.shape !== 'lower' ||
        (kindsInWords.has(kind) && (!manyOfAKind.has(kind) || hasCapital(document, first, to)))
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
  `alderman assemblyman assemblywoman authorities besar chancellor commissioner congressman congresswoman constable coroner councillor councilman
   councilor councilwoman deputy detective emir firefighter forces governor judge king lawmaker legislator magistrate mayor minister mla mp mpp msp
   paramedic police policeman premier prime prosecutor queen representative ruler senator sheriff soldier sultan trooper troops`.split(
    /\s+/,
  ),
)

/** The one body that a sentence and the one before it name, for "its president"; null where they name several. */
export const onlyBody = (document: Document, names: NamesByToken, at: number): NameMention | null => {
  const index = document.tokens[at]!.sentence
  const { from } = document.sentences[Math.max(0, index - 1)]!
  let only: NameMention | null = null
  for (let i = Math.max(from, at - 120); i < at; i++) {
    const mention = names.organization[i]
    if (mention === undefined || mention.entity === only?.entity) continue
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
