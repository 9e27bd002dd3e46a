import type { Document } from '../../document/document.js'
import { around } from '../../grammar/pattern/around.js'
import type { Place } from '../../lexicon/gazetteer/index.js'
import { words } from '../../lexicon/word-list.js'
import type { Containment, EntityMention } from './containment.js'
import type { Located, NamedPlace } from './located.js'
import { liesIn } from './nesting.js'

const isJoined = around('# ({comma}|{joiner}) {joiner}? {end}', { comma: words(','), joiner: words('& and or') })
const longestJoint = 2

/** Rows of names: "Ohio, Texas and Utah". Indexes into the located mentions. */
export const rowsOf = (document: Document, located: readonly EntityMention[]): readonly (readonly number[])[] => {
  const rows: number[][] = []
  for (const [index, { mention }] of located.entries()) {
    const previous = located[index - 1]?.mention
    const isNext =
      previous !== undefined &&
      previous.sentence === mention.sentence &&
      mention.from > previous.to &&
      mention.from - previous.to <= longestJoint &&
      isJoined(document, previous, { from: previous.from, to: mention.from })
    if (isNext) rows.at(-1)!.push(index)
    else rows.push([index])
  }
  return rows.filter(({ length }) => length > 1)
}

/** The country whose regions most of the others in a row are, or null: "Ohio" and "Texas" of "Ohio, Texas and Washington". */
export const countryOfRegions = (others: readonly (Place | undefined)[]): string | null => {
  const counts = new Map<string, number>()
  for (const place of others)
    if (place?.kind === 'region' && place.country !== null)
      counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  for (const [country, count] of counts) if (2 * count > others.length) return country
  return null
}

/** Whether a name of a row may lie in what holds the last: it can by the gazetteer, or the gazetteer lacks it. */
const mayLieIn = ({ candidates }: NamedPlace, outer: NamedPlace): boolean =>
  candidates.length === 0 ||
  candidates.some(({ place }) => outer.candidates.some((other) => liesIn(place, other.place)))

/** Lets all names of a row lie where the last is said to: "Mulanje, Thyolo and Chikwawa in Malawi". */
export const shareContainers = (
  document: Document,
  { entities, mentions, contained }: Located,
): readonly Containment[] => {
  if (contained.length === 0) return contained
  const outerOf = new Map(contained.map(({ inner, outer }) => [inner.mention, outer]))
  const shared: Containment[] = []
  for (const row of rowsOf(document, mentions)) {
    const last = mentions[row.at(-1)!]!
    const outer = outerOf.get(last.mention)
    if (outer === undefined || outer.mention.from < last.mention.from) continue
    for (const index of row.slice(0, -1)) {
      const inner = mentions[index]!
      const isFree = !outerOf.has(inner.mention) && inner.entity !== outer.entity
      if (isFree && mayLieIn(entities[inner.entity]!, entities[outer.entity]!)) shared.push({ inner, outer })
    }
  }
  return [...contained, ...shared]
}

/** Whether a name can mean a region of the country that a region is in. */
const mayBeRegionBeside = ({ candidates }: NamedPlace, outer: NamedPlace): boolean => {
  const region = outer.candidates[0]?.place
  if (region?.kind !== 'region') return false
  return candidates.some(({ place }) => place.kind === 'region' && place.country === region.country)
}

/** Leaves out what only looks like a place in another, at the head of a row of regions: "Washington, Pennsylvania and California". */
export const withoutRowsOfRegions = (
  document: Document,
  { entities, mentions, contained }: Located,
): readonly Containment[] => {
  const doubtful = contained.filter(({ inner, outer }) =>
    mayBeRegionBeside(entities[inner.entity]!, entities[outer.entity]!),
  )
  if (doubtful.length === 0) return contained
  const isRow = new Set(
    rowsOf(document, mentions)
      .filter(
        (row) =>
          row.length > 2 &&
          row.slice(1).every((index) => entities[mentions[index]!.entity]!.candidates[0]?.place.kind === 'region'),
      )
      .map((row) => mentions[row[0]!]!.mention),
  )
  return contained.filter((one) => !doubtful.includes(one) || !isRow.has(one.inner.mention))
}
