import type { Token } from '../../../document/document.js'
import { longestPlaceName } from '../../../lexicon/gazetteer/index.js'
import { officeNouns } from '../../../lexicon/offices.js'
import {
  companySuffixes,
  doubtfulPlaceHeads,
  organizationHead,
  organizationOpeners,
} from '../../../lexicon/organizations.js'
import { type Candidate, candidateOf } from '../candidate.js'
import { loneHeads } from '../lexicon.js'
import { capital } from '../spans/capitals.js'
import { isAcronym, isInitial, part, partsOf } from '../words.js'
import { isName, type Reading, titleLength } from './reading.js'

const linkers: ReadonlySet<string> = new Set([
  'of',
  'for',
  'on',
  'to',
  'against',
  'in',
  'at',
  'and',
  '&',
  'the',
  'with',
  'de',
  'du',
  'des',
  'del',
  'della',
  '-',
  '/',
  ',',
])

/** The heads that take "of", "for", "on": "Ministry of Health", "Institute for the Study of War". */
const takesComplement = (kind: string | null): boolean =>
  kind !== null && kind !== 'team' && kind !== 'company' && kind !== 'police' && kind !== 'media'

/** Of the media, those named for a field: "Journal of Medicine". */
const publications: ReadonlySet<string> = new Set(['annals', 'bulletin', 'journal', 'proceedings'])

/** Whether a single word can end a body's name after "of": no title, no month, no lower case. */
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

/** The end of what follows a head: "of Foreign Affairs", "for the Study of War", "of Health and Human Services". */
const endOfComplement = (reading: Reading, head: number): number => {
  const { tokens, end } = reading
  let i = head + 1
  for (let hops = 0; hops < 5 && i < end; hops++) {
    const { lower } = tokens[i]!
    if (!linkers.has(lower)) break
    if (lower === 'and' || lower === '&' || lower === ',') {
      // a list of fields, not of bodies: "Alcohol, Tobacco, Firearms and Explosives"
      if (i === head + 1 || !isFieldWord(tokens[i - 1]) || !isFieldWord(tokens[i + 1]) || !continues(reading, i + 1))
        break
      if (lower === ',' && !(linkers.has(tokens[i + 2]?.lower ?? '') && isFieldWord(tokens[i + 2 + 1]))) break
      i = endOfCapitals(reading, i + 1)
      continue
    }
    const abroad = lower === 'in' && /^(?:mission|force|forces|office|delegation|command)$/.test(tokens[head]!.lower)
    if (
      /^(?:in|at|to|with|-|\/)$/.test(lower) &&
      !abroad &&
      !(lower === 'at' && /^universit/.test(tokens[head]!.lower))
    )
      break
    const after = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
    if (
      !continues(reading, after) &&
      !/^(?:ministers|deputies|representatives|governors|lords|commons|trustees|chiefs|directors|experts|commissioners|regents)$/.test(
        tokens[after]?.lower ?? '',
      )
    )
      break
    if (!isName(reading, after)) break
    i = Math.max(
      endOfCapitals(reading, after, tokens[head]!.lower === 'office' ? continuesOffice : continues),
      after + 1,
    )
  }
  return i
}

/** Suffixes of companies after a name: ", Inc.", " Ltd". */
export const endOfSuffixes = ({ tokens, capitals, end }: Reading, i: number): number => {
  let j = i
  for (let hops = 0; hops < 3 && j < end; hops++) {
    const at = tokens[j]!.text === ',' ? j + 1 : j
    const token = tokens[at]
    if (token === undefined || at >= end || !companySuffixes.has(token.lower)) break
    if (capitals[at] === capital.none && !/^(?:plc|inc\.?|ltd\.?|bhd|llc|corp\.?)$/.test(token.lower)) break
    j = at + 1
  }
  return j
}

const finish = (from: number, to: number, kind: Candidate['bodyKind'], rule: string): Candidate => {
  const candidate = candidateOf(from, to, 'organization', rule)
  candidate.organization = 8
  candidate.bodyKind = kind
  return candidate
}

/** "Army [Captain]", "Treasury [Cabinet Secretary]": a title that nobody owns. */
const opensTitle = (reading: Reading, j: number): boolean => {
  const [token, next] = [reading.tokens[j]!, reading.tokens[j + 1]]
  const isOffice = officeNouns.has(token.lower) || (token.lower === 'cabinet' && next?.lower === 'secretary')
  return isOffice && titleLength(reading, j) > 0 && !/^['’]s?$/.test(next?.text ?? '')
}

/** "[82nd] Airborne Division", "[9th] Circuit Court": where the name begins. */
const afterOrdinal = ({ tokens }: Reading, i: number, kind: Candidate['bodyKind']): number =>
  (kind === 'military' || kind === 'court') && i > 0 && /^\d{1,3}(?:st|nd|rd|th)$/.test(tokens[i - 1]!.lower)
    ? i - 1
    : i

/**
 * A body by its head word: modifiers with capitals, the head, what follows it. Null where no head stands in the span from `i`
 * (to `to`, exclusive) before a title or a person's given name.
 */
export const bodyByHead = (reading: Reading, i: number, to: number): Candidate | null => {
  const { tokens, end } = reading
  let head = -1
  for (let j = i; j < to && j - i < 12; j++) {
    const { lower, shape } = tokens[j]!
    if (shape === 'other') continue
    if (j > i && opensTitle(reading, j)) break
    if (isInitial(tokens[j]!) && j > i) break
    const kind = organizationHead(lower)
    if (kind !== null) head = j
  }
  if (head < 0) return null
  const kind = organizationHead(tokens[head]!.lower)
  const isLone = head === i && loneHeads.has(tokens[head]!.lower)
  // "Parliament of Ghana", but not "passed by Parliament of the Bill"
  const isOfPlace = !isLone || longestPlaceName(tokens, head + 2) > 0
  const isTaking = takesComplement(kind) || publications.has(tokens[head]!.lower)
  const complement = isTaking && isOfPlace ? endOfComplement(reading, head) : head + 1
  if (complement > head + 1) return finish(i, complement, kind, 'names/body-head-of')
  if (head > i) return finish(afterOrdinal(reading, i, kind), endOfSuffixes(reading, head + 1), kind, 'names/body-head')
  if (loneHeads.has(tokens[head]!.lower) && head + 1 <= end) {
    const candidate = candidateOf(i, head + 1, null, 'names/body-head')
    candidate.organization = tokens[i - 1]?.lower === 'the' || kind === 'legislature' ? 4 : 2
    candidate.bodyKind = kind
    return candidate
  }
  return null
}

/** "Frontken Corp Bhd", "Acme Widgets Inc.": the suffix makes the words before it a company. */
export const companyBySuffix = (reading: Reading, i: number, to: number): Candidate | null => {
  const { tokens } = reading
  for (let j = i + 1; j < to && j - i < 7; j++) {
    const { lower } = tokens[j]!
    if (officeNouns.has(lower)) return null
    if (!companySuffixes.has(lower) || /^(?:pt|sa|as|se|co|ab|bv|sas)$/.test(lower)) continue
    const candidate = candidateOf(i, endOfSuffixes(reading, j), 'organization', 'names/company-suffix')
    candidate.organization = 10
    candidate.bodyKind = 'company'
    return candidate
  }
  return null
}

/** "Universiti Malaya", "Dinamo Zagreb": the head comes first and takes the rest of the span. */
export const bodyByOpener = (reading: Reading, i: number, to: number): Candidate | null => {
  const { tokens, capitals } = reading
  const kind = organizationOpeners.get(tokens[i]!.lower)
  if (kind === undefined || i + 1 >= to || capitals[i + 1]! < capital.sure) return null
  const limit = Math.min(to, kind === 'team' ? i + 3 : i + 6)
  let end = i + 1
  while (end < limit && titleLength(reading, end) === 0 && !isAcronym(tokens[end]!)) end++
  if (end === i + 1) return null
  const candidate = candidateOf(i, end, 'organization', 'names/body-head-of')
  candidate.organization = 8
  candidate.bodyKind = kind
  return candidate
}

/** A body by its head must not swallow a title or a person, and must be longer than a well-known body. */
export const acceptsBody = (
  { tokens, capitals }: Reading,
  body: Candidate,
  titled: number,
  known: Candidate | null,
): boolean => {
  if (known !== null && known.to >= body.to) return false
  if (titled > 0 && body.kind === null) return false
  const { lower } = tokens[body.to - 1]!
  // "Police Chief": the title keeps its words
  if (organizationHead(lower) === 'police' && titled > body.to - body.from) return false
  // in a headline "Syria Force Talks" makes no body of common words
  if (capitals[body.to - 1]! < capital.likely && capitals[body.from]! < capital.likely && body.kind !== null) {
    for (let i = body.from; i < body.to; i++) if (capitals[i]! >= capital.likely) return true
    return false
  }
  return true
}

/** A body or a facility? Centres, courts, museums: "for" and fields of work make bodies, prepositions of place facilities. */
export const settleDoubtfulHead = (reading: Reading, body: Candidate): Candidate => {
  const { tokens } = reading
  const { lower } = tokens[body.to - 1]!
  if (!doubtfulPlaceHeads.has(lower) || lower === 'court') return body
  const before = tokens[body.from - 1]?.lower ?? ''
  const theBefore = before === 'the' ? (tokens[body.from - 2]?.lower ?? '') : before
  const field =
    /^(?:research|law|policy|studies|study|information|resource|development|media|crisis|control|analysis|justice|reproductive|rights|progress|strategic)$/
  if (
    lower === 'hospital' ||
    (!field.test(tokens[body.to - 2]?.lower ?? '') && /^(?:in|at|near|outside|inside|from|to)$/.test(theBefore)) ||
    /^(?:medical|shopping|convention|community|civic|trade|detention|conference|exhibition|visitor|town|city|welcome|entertainment)$/.test(
      tokens[body.to - 2]?.lower ?? '',
    )
  )
    return { ...body, kind: 'location', rule: 'names/place-head', location: 6 }
  return body
}
