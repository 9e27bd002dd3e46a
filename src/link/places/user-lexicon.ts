import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import type { UserLocation } from '../../lexicon/user.js'
import type { LinkedLocation } from '../linked.js'
import type { Candidate } from './candidates.js'

/** What the user's lexicon says of a place, or null. */
export const listedLocation = (mentions: readonly NameMention[]): UserLocation | null => {
  const listed = mentions.find((mention) => mention.listed !== null)?.listed
  return listed?.type === 'location' ? listed.entry : null
}

/** Outweighs all that the article says of other places of the name. */
const certain = 20

/** The place as the one candidate of its name, where the user knows where it lies. Its number is below those of the gazetteer. */
export const candidatesByLexicon = ({ lexicon }: Document, entry: UserLocation): readonly Candidate[] => {
  const { lat, lon } = entry
  if (lat === null || lon === null) return []
  const id = -1 - (lexicon?.locations.indexOf(entry) ?? 0)
  const place = {
    ...factsByLexicon(entry),
    id,
    kind: entry.kind ?? ('area' as const),
    lat,
    lon,
    region: null,
    population: 0,
    seat: null,
  }
  return [{ place, prior: certain, lesser: false }]
}

/** What a claim says of a place of the lexicon. */
export const factsByLexicon = ({ aliases: _, ...facts }: UserLocation): Omit<LinkedLocation, 'mentions'> => facts
