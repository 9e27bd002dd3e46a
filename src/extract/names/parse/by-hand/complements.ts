import type { Token } from '../../../../document/document.js'
import { around } from '../../../../grammar/pattern/around.js'
import { knownOrganizationAt } from '../../../../lexicon/bodies/index.js'
import { officeNouns } from '../../../../lexicon/people/offices.js'
import { organizationHead } from '../../../../lexicon/people/organizations.js'
import { streetNouns } from '../../../../lexicon/places/place-nouns.js'
import { kindsThatEnd } from '../../lexicon/bodies.js'
import {
  fieldCoordinators,
  fieldJoints,
  headsAbroad,
  linkers,
  membersOfBodies,
  officeHeads,
  opposers,
  placingLinkers,
  universityHeads,
} from '../../lexicon/names.js'
import { part, partsOf } from '../../words.js'
import { isName, placeLengthAt, type Reading, titleLength } from '../reading.js'

/** Whether a name goes on with a word: no title, no lower case. */
const continues = (reading: Reading, i: number): boolean =>
  i < reading.end && isName(reading, i) && !(officeNouns.has(reading.tokens[i]!.lower) && titleLength(reading, i) > 0)

/** "Office of the Public Trustee": an office is named for a title, where no person's name follows. */
const continuesOffice = (reading: Reading, i: number): boolean => {
  if (i >= reading.end || !isName(reading, i)) return false
  const length = titleLength(reading, i)
  return length === 0 || i + length >= reading.end || !isName(reading, i + length)
}

/** The end of the capitals from `i`, hyphens included. */
const endOfCapitals = (reading: Reading, i: number, goesOn = continues): number => {
  let j = i
  while (j < reading.end && j - i < 10) {
    if (goesOn(reading, j)) j++
    else if (/^[-/&]$/.test(reading.tokens[j]!.text) && j > i && goesOn(reading, j + 1)) j += 2
    else break
  }
  return j
}

/** Whether a capitalised word is a common noun, as the words of a body's field are: "Health and Human Services". */
const isFieldWord = (token: Token | undefined): boolean => {
  if (token === undefined) return false
  const bits = partsOf(token.lower)
  return (bits & part.common) !== 0 && (bits & (part.demonym | part.given)) === 0
}

/** "the Department of Health and [Coast Guard]": another body, not another field. */
const isOtherBody = ({ tokens }: Reading, from: number, to: number): boolean => {
  const known = knownOrganizationAt(tokens, from, tokens.length)
  const kind = organizationHead(tokens[to - 1]!.lower)
  return (known !== null && known.length > 1 && from + known.length >= to) || (kind !== null && kindsThatEnd.has(kind))
}

/** The end of a list of fields, not of bodies, that goes on at `i`: "Alcohol, Tobacco, Firearms and Explosives"; `i` where none does. */
const afterField = (reading: Reading, i: number): number => {
  const { tokens } = reading
  // "Tea, Coffee, and Cocoa": the last joint may have a comma, too
  const joint = tokens[i]!.text === ',' && fieldCoordinators.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i
  if (!isFieldWord(tokens[i - 1]) || !isFieldWord(tokens[joint + 1]) || !continues(reading, joint + 1)) return i
  const isLast = tokens[joint]!.text !== ','
  const after = tokens[i + 2]?.text === ',' ? i + 3 : i + 2
  if (!isLast && !(linkers.has(tokens[after]?.lower ?? '') && isFieldWord(tokens[after + 1]))) return i
  const end = endOfCapitals(reading, joint + 1)
  return isOtherBody(reading, joint + 1, end) ? i : end
}

const isUniversityAt = around('{universityHead} # at', { universityHead: universityHeads })
const isAbroad = around('{headAbroad} # in', { headAbroad: headsAbroad })
const opensWithArticle = around('# the')

/** Whether a preposition tells where a body is and ends its name: "[Bank] in Lyon", but "Mission in Kosovo", "University at Buffalo". */
const endsName = ({ document, tokens, end }: Reading, i: number, head: number): boolean => {
  // "the complaint of the [Union] against Kanorra"
  if (opposers.has(tokens[i]!.lower) && placeLengthAt(document, i + 1) > 0) return true
  if (!placingLinkers.has(tokens[i]!.lower)) return false
  const gap = { from: head + 1, to: i }
  const bounds = { from: head, to: end }
  return !isAbroad(document, gap, bounds) && !isUniversityAt(document, gap, bounds)
}

/** The end of what follows a preposition at `i`; `i` where nothing belongs to the name. */
const afterLinker = (reading: Reading, i: number, head: number): number => {
  const { document, tokens } = reading
  if (endsName(reading, i, head)) return i
  const hasArticle = opensWithArticle(document, { from: i, to: i + 1 }, { from: i, to: tokens.length })
  const after = hasArticle ? i + 2 : i + 1
  const goesOn = officeHeads.has(tokens[head]!.lower) ? continuesOffice : continues
  if (!goesOn(reading, after) && !membersOfBodies.has(tokens[after]?.lower ?? '')) return i
  if (!isName(reading, after)) return i
  // "of the People's Republic of China": the name of a place goes on past an ending
  const to = Math.max(endOfCapitals(reading, after, goesOn), after + placeLengthAt(document, after), after + 1)
  // "the Webb Center on Evergreen Street"
  return streetNouns.has(tokens[to - 1]!.lower) && to > after + 1 ? i : to
}

/** The end of what follows a head: "of Foreign Affairs", "for the Study of War", "of Health and Human Services". */
export const endOfComplement = (reading: Reading, head: number): number => {
  const { tokens, end } = reading
  let i = head + 1
  for (let hops = 0; hops < 5 && i < end; hops++) {
    const { lower } = tokens[i]!
    if (!linkers.has(lower)) break
    const isJoint = fieldJoints.has(lower)
    if (isJoint && i === head + 1) break
    const next = isJoint ? afterField(reading, i) : afterLinker(reading, i, head)
    if (next === i) break
    i = next
  }
  return i
}
