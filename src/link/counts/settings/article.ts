import { type Document, tells } from '../../../document/document.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import type { LinkedCount, LinkedDate, LinkedLocation } from '../../linked.js'
import type { Candidate } from './candidates.js'
import type { Settings } from './setting.js'

/** Where and when by the headline and the dateline. */

const isHeading = ({ sentences }: Document, sentence: number): boolean => {
  const section = sentences[sentence]!.section
  return section === 'headline' || section === 'title'
}

const figuresOf = ({ count: { value, min, max } }: LinkedCount): readonly number[] =>
  [value, min, max].filter((figure) => figure !== null)

/** Whether a count of the headline is told again: of the same people or things, with the same figure. */
const tellsAgain = (headline: LinkedCount, count: LinkedCount): boolean => {
  if (headline.count.kind !== count.count.kind) return false
  const isSameThing =
    (count.outcome !== null && headline.outcome === count.outcome) ||
    (count.event !== null && headline.event?.lemma === count.event.lemma)
  const figures = figuresOf(headline)
  return isSameThing && figuresOf(count).some((figure) => figures.includes(figure))
}

/** The place of the dateline where the text speaks of nowhere else, not by its people either: "KABUL (AP) - Iranian jets ..." */
const onlyPlace = (document: Document, locations: readonly LinkedLocation[]): LinkedLocation | null => {
  const { dateline, tokens, sentences } = document
  if (dateline === null) return null
  const isInDateline = ({ start, end }: { start: number; end: number }): boolean =>
    start < dateline.end && end > dateline.start
  const here = locations.filter(({ mentions }) => mentions.some(isInDateline))
  const [place] = here
  const isElsewhere = locations.some(
    (location) =>
      !here.includes(location) &&
      location.mentions.some(({ sentence }) => tells(sentences[sentence]!)) &&
      !(location.kind === 'country' && location.country === place?.country),
  )
  if (place === undefined || isElsewhere) return null
  const isOfOthers = tokens.some(({ lower, shape, sentence }) => {
    const country = shape === 'capitalized' && tells(sentences[sentence]!) ? countryOfDemonym(lower) : null
    return country !== null && country !== place.country
  })
  return isOfOthers ? null : place
}

/** What a dateline tells of: people and things that something befell, no prices and no shares. */
const isLocal = ({ count, event }: LinkedCount): boolean =>
  count.kind === 'cardinal' && count.direction === null && event !== null

/** Whether it is told of a day, not of a month or a year before. */
const isNews = (day: LinkedDate | null): boolean =>
  day === null || (day.value !== null && day.value.length >= 'YYYY-WNN'.length)

/** The first sentence of the text itself. */
const leadOf = ({ sentences }: Document): number => sentences.findIndex(({ section }) => section === 'body')

/** The day that stands in the dateline: "KABUL, June 11 (AP)". */
const dayOfDateline = (
  { dateline, tokens, sentences }: Document,
  times: readonly (readonly Candidate<LinkedDate>[])[],
): LinkedDate | null => {
  if (dateline === null) return null
  const found = times.flat().filter(({ from, sentence }) => {
    const { start } = tokens[from]!
    const isBehind = start >= dateline.end && start - dateline.end <= longestStamp
    return isBehind && (sentences[sentence]!.section === 'dateline' || isBeforeDash(tokens, from))
  })
  return found.length === 1 ? found[0]!.item : null
}

/** How far behind its place the day of a dateline stands. */
const longestStamp = 24

const isBeforeDash = (tokens: Document['tokens'], at: number): boolean =>
  tokens.slice(at, at + 10).some(({ text }) => /^[-–—]+$/.test(text))

/** A count of the headline, with where and when it happened. */
interface Heading {
  readonly count: LinkedCount
  readonly found: Settings
}

/** What the headline and the dateline tell of all that stands below them. */
interface Article {
  readonly headings: readonly Heading[]
  /** the place of the dateline, where the text speaks of nowhere else */
  readonly local: LinkedLocation | null
  /** the day of the dateline */
  readonly stamp: LinkedDate | null
  /** the first sentence of the text itself */
  readonly lead: number
}

const placeOf = (
  article: Article,
  count: LinkedCount,
  told: Settings | undefined,
  day: LinkedDate | null,
): Settings['place'] => {
  if (told?.place != null) return { item: told.place.item, from: 'headline' }
  const { local } = article
  return local !== null && isLocal(count) && isNews(day) ? { item: local, from: 'dateline' } : null
}

const dayOf = ({ stamp, lead }: Article, count: LinkedCount, told: Settings | undefined): Settings['day'] => {
  if (told?.day != null) return { item: told.day.item, from: 'headline' }
  const isNow = count.sentence === lead && count.outcome !== null && count.status === 'happened'
  return stamp !== null && isNow ? { item: stamp, from: 'dateline' } : null
}

/** Completes what clause and sentence left open, where the sentence names nothing else. */
export const createArticle = (
  document: Document,
  {
    locations,
    places,
    times,
    counts,
    found,
  }: {
    readonly locations: readonly LinkedLocation[]
    readonly places: readonly (readonly Candidate<LinkedLocation>[])[]
    readonly times: readonly (readonly Candidate<LinkedDate>[])[]
    readonly counts: readonly LinkedCount[]
    readonly found: readonly Settings[]
  },
): ((count: LinkedCount, found: Settings) => Settings) => {
  const headings = counts.flatMap((count, index): Heading[] =>
    isHeading(document, count.sentence) ? [{ count, found: found[index]! }] : [],
  )
  const article: Article = {
    headings: headings.slice(0, mostHeadings),
    local: onlyPlace(document, locations),
    stamp: dayOfDateline(document, times),
    lead: leadOf(document),
  }
  return (count, { place, day }) => {
    if (isHeading(document, count.sentence)) return { place, day }
    const told = article.headings.find((heading) => tellsAgain(heading.count, count))?.found
    const isPlaceOpen = place === null && places[count.sentence]!.length === 0
    const isDayOpen = day === null && times[count.sentence]!.length === 0
    return {
      place: isPlaceOpen ? placeOf(article, count, told, day?.item ?? null) : place,
      day: isDayOpen ? dayOf(article, count, told) : day,
    }
  }
}

/** How many counts of the headline are compared: headlines hold few. */
const mostHeadings = 8
