import { longestPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { knownOrganizationAt, teamNicknames } from '../../../lexicon/organizations.js'
import { type Candidate, candidateOf } from '../candidate.js'
import { capital } from '../spans/capitals.js'
import { part, partsOf } from '../words.js'
import { endOfSuffixes } from './bodies.js'
import type { Reading } from './reading.js'

/** Words that go on the name of a well-known body: "Mondelez International", "BBC News". */
const companyTail =
  /^(?:international|global|worldwide|stores|online|magazine|tv|radio|news|motors|group|america|europe)$/

const knownCandidate = (
  reading: Reading,
  i: number,
  known: NonNullable<ReturnType<typeof knownOrganizationAt>>,
): Candidate | null => {
  const { tokens, capitals } = reading
  const { lower } = tokens[i]!
  const isCommonWord = known.length === 1 && (partsOf(lower) & part.common) !== 0 && tokens[i]!.shape !== 'upper'
  if (isCommonWord && capitals[i]! < capital.likely) return null
  // "(AP)" after a dateline is a credit
  const isCredit = known.organization.kind === 'media' && tokens[i - 1]?.text === '('
  if (isCredit && /^[),]$/.test(tokens[i + known.length]?.text ?? ''))
    return candidateOf(i, i + known.length, 'none', 'names/known-body')
  let to = i + known.length
  while (to < reading.end && capitals[to]! > capital.none && companyTail.test(tokens[to]!.lower)) to++
  // "Nestlé Malaysia", "Google India"
  const isBranch =
    /^(?:company|charity|media)$/.test(known.organization.kind) && capitals[to] === capital.sure && to < reading.end
  if (isBranch && placesNamed(tokens[to]!.text)[0]?.kind === 'country') to++
  const candidate = candidateOf(i, endOfSuffixes(reading, to), isCommonWord ? null : 'organization', 'names/known-body')
  candidate.organization = isCommonWord ? 3 : 10
  candidate.bodyKind = known.organization.kind
  candidate.country = known.organization.country
  return candidate
}

/** A well-known body whose name begins at `i`, with its suffixes. */
export const knownBodyAt = (reading: Reading, i: number): Candidate | null => {
  const { tokens, end } = reading
  // "The Independent", "The Times": the article belongs to the name
  const withArticle = tokens[i - 1]?.text === 'The' ? knownOrganizationAt(tokens, i - 1, end) : null
  if (withArticle !== null && withArticle.length > 1) return knownCandidate(reading, i - 1, withArticle)
  const known = knownOrganizationAt(tokens, i, end)
  return known === null ? null : knownCandidate(reading, i, known)
}

/** A team by its town and nickname: "Chicago Cubs", "Adelaide United". */
const teamAfterPlace = ({ tokens, capitals }: Reading, from: number, placeEnd: number, to: number): number => {
  let end = placeEnd
  const word = tokens[placeEnd]
  if (placeEnd < to && word !== undefined) {
    if (teamNicknames.has(word.lower) || /^(?:united|fc|rovers|wanderers|athletic|afc|sc|cf)$/.test(word.lower))
      end = placeEnd + 1
    else if (
      /^(?:red|white|blue|maple|trail|golden)$/.test(word.lower) &&
      capitals[placeEnd + 1]! > capital.none &&
      /^(?:sox|jays|leafs|wings|jackets|blazers|bulls|knights|hurricanes|wave)$/.test(tokens[placeEnd + 1]?.lower ?? '')
    )
      end = placeEnd + 2
  }
  return end > from ? end : placeEnd
}

export const teamAt = (reading: Reading, i: number, to: number): Candidate | null => {
  if (to - i < 2) return null
  const length = longestPlaceName(reading.tokens, i)
  if (length === 0 || i + length >= to) return null
  const end = teamAfterPlace(reading, i, i + length, to)
  if (end === i + length) return null
  const candidate = candidateOf(i, end, 'organization', 'names/team')
  candidate.organization = 8
  candidate.bodyKind = 'team'
  return candidate
}
