import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { governorAt } from '../../grammar/clauses/index.js'
import { nounPrepositions } from '../../grammar/clauses/lexicon.js'
import { oneToken } from '../../grammar/pattern/classes.js'
import { compile } from '../../grammar/pattern/compile.js'
import { type NounPhrase, phrasesOf } from '../../grammar/phrases.js'
import { officeNounOf } from '../../grammar/titles.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { officeGrades, portfolios } from '../../lexicon/people/offices.js'
import { organizationHead } from '../../lexicon/people/organizations.js'
import { countryOfDemonym } from '../../lexicon/places/countries.js'
import {
  apostrophes,
  bodiesInLowerCase,
  bodyOpeners,
  forcesAsked,
  heldTo,
  nameJoints,
  placeOpeners,
  possessives,
  purposeOpeners,
  recipientOpeners,
  titleOpeners,
  verbsWithOf,
} from './lexicon.js'
import { officeNounAt } from './office-nouns.js'
import { mostWords } from './title.js'

const vocabulary = {
  demonym: oneToken(({ lower }) => countryOfDemonym(lower) !== null),
  joint: nameJoints,
}

/** Whether a word after a title can open the body or the place it is held in. */
const opensObject = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!
  // "asked police for calm"
  if (purposeOpeners.has(lower) && forcesAsked.has(tokens[at - 1]?.lower ?? '')) return false
  return (
    bodyOpeners.has(lower) ||
    (recipientOpeners.has(lower) && heldTo.has(officeNounOf(tokens[at - 1]?.lower ?? '') ?? ''))
  )
}

/** "[Ministry of] Foreign Affairs"; no nationality: "the People's Congress of [Sri Lankan President] X". */
const nameGoesOn = compile('{name} {joint} the? !{demonym} {name}', vocabulary)

/** The end of a name that goes on after its first noun phrase: "the Ministry [of Foreign Affairs]". */
export const nameEnd = (document: Document, from: number, limit: number): number => {
  const { nounAt } = phrasesOf(document)
  let to = nounAt[from]?.to ?? from + 1
  while (to + 1 < limit && to - from < mostWords) {
    const next = nameGoesOn.matchAt(document, to - 1, document.tokens.length)
    if (next === null) break
    to = nounAt[next.to - 1]?.to ?? next.to
  }
  return Math.min(to, limit)
}

/** Where the first proper noun stands that is no date; `to` where none does. */
const properNounsFrom = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const { lower, pos } = tokens[at]!
    if (pos === 'PROPN' && !months.has(lower) && !weekdays.has(lower)) return at
  }
  return to
}

/** How far the prepositional phrases after a title reach: "prime minister [at the time]". */
export const reachOf = (document: Document, from: number, limit: number): number => {
  const { nounAt } = phrasesOf(document)
  let at = from
  for (let turn = 0; turn < 3 && at + 1 < limit && placeOpeners.has(document.tokens[at]!.lower); turn++) {
    const object = nounAt[at + 1]
    if (object === undefined || object.from !== at + 1) break
    at = Math.min(object.to, limit)
  }
  return at
}

/** What stands behind a title: where the title ends with it, the words of the body, and where all of it ends. */
interface Complement {
  readonly titleTo: number
  readonly body: TokenRange | null
  readonly to: number
}

/** The noun phrase that a preposition at a token opens, if it can be a body, a place or the rest of a title. */
const objectAt = (document: Document, at: number, limit: number): NounPhrase | null => {
  if (at + 1 >= limit || !opensObject(document.tokens, at)) return null
  const object = phrasesOf(document).nounAt[at + 1]
  return object?.from === at + 1 ? object : null
}

/** Whether a common noun stands before a name that is no body's: "vice president of equity research [Jane Doe]". */
const endsBeforeName = ({ tokens }: Document, at: number, { from }: NounPhrase, named: number): boolean =>
  named > from &&
  tokens[from]!.pos === 'NOUN' &&
  nounPrepositions.has(tokens[at]!.lower) &&
  organizationHead(tokens[named - 1]!.lower) === null

/** Behind "and" and a noun that is no office: "director of parks [and recreation]". */
const afterCoordination = (document: Document, at: number, limit: number): number => {
  const { tokens } = document
  const second = isCoordinated.matchAt(document, at, limit) === null ? undefined : phrasesOf(document).nounAt[at + 1]
  if (second?.from !== at + 1 || tokens[at + 1]!.pos !== 'NOUN' || officeNounAt(document, at + 1) !== null) return at
  return Math.min(second.to, limit)
}
const isCoordinated = compile('and {noun}', vocabulary)

/** "accused the president [of corruption]", but "the chief of police": whether "of" leads from the verb that takes an office, not from the office. */
const isOfVerb = (document: Document, titleTo: number, at: number, { head, to }: NounPhrase): boolean => {
  const { tokens } = document
  if (!nounPrepositions.has(tokens[at]!.lower) || nounPrepositions.has(tokens[to]?.lower ?? '')) return false
  if (tokens[head]!.pos !== 'NOUN' || portfolios.has(tokens[head]!.lower)) return false
  const governor = governorAt(document, titleTo - 1)
  return governor?.role === 'object' && governor.on === null && verbsWithOf.has(governor.clause.lemma ?? '')
}

/** Words after the title: the rest of a title in lower case ("director [of parks and recreation]"), and the body. */
export const readComplement = (document: Document, titleTo: number, limit: number): Complement => {
  const { tokens } = document
  let end = titleTo
  let at = titleTo
  for (let turn = 0; turn < 2; turn++) {
    const object = objectAt(document, at, limit)
    if (object === null || isOfVerb(document, titleTo, at, object)) break
    const objectTo = Math.min(object.to, limit)
    const named = properNounsFrom(tokens, object.from, objectTo)
    if (endsBeforeName(document, at, object, named)) return { titleTo: named, body: null, to: named }
    if (named < objectTo || bodiesInLowerCase.has(tokens[object.head]!.lower)) {
      const to = nameEnd(document, object.from, limit)
      return { titleTo: end, body: { from: object.from, to }, to }
    }
    if (!titleOpeners.has(tokens[at]!.lower)) break
    at = afterCoordination(document, objectTo, limit)
    const { pos } = tokens[titleTo + 1]!
    if (pos === 'NOUN' || pos === 'ADJ') end = at
  }
  return { titleTo: end, body: null, to: end }
}

const afterGrades = (tokens: readonly Token[], from: number, to: number): number => {
  let at = from
  while (
    at < to &&
    (tokens[at]!.shape === 'lower' || tokens[at + 1]?.shape === 'lower') &&
    officeGrades.has(tokens[at]!.lower)
  )
    at++
  return at
}

const isTitleOfCabinet = compile('cabinet secretary', vocabulary)

/** The noun of a body in lower case within the title, with what stands before it: "[Iran's foreign ministry] spokesman". */
const bodyInTitle = (document: Document, modifiers: TokenRange, title: TokenRange): TokenRange | null => {
  const { tokens } = document
  const isModified = modifiers.to > modifiers.from
  for (let at = title.to - 2; at >= title.from; at--) {
    if (!bodiesInLowerCase.has(tokens[at]!.lower) || (at === title.from && !isModified)) continue
    if (isTitleOfCabinet.matchAt(document, at, tokens.length) === null)
      return { from: afterGrades(tokens, modifiers.from, at), to: at + 1 }
  }
  return null
}

/** Where the first owner among some words ends, or all of them: "[Iran]'s foreign". */
const ownerEnd = (tokens: readonly Token[], { from, to }: TokenRange): number => {
  let end = to
  for (let at = to - 1; at > from; at--) if (possessives.has(tokens[at]!.lower)) end = at
  if (end > from && possessives.has(tokens[end - 1]!.lower)) end--
  return end > from && apostrophes.has(tokens[end - 1]!.lower) ? end - 1 : end
}

/** Where the name of a body that somebody owns begins: "Ghana's [Electoral Commission]", "Germany's [CDU]"; -1 where none stands there. */
const ownedBody = (tokens: readonly Token[], { from, to }: TokenRange): number => {
  const last = tokens[to - 1]
  const isBody = last?.shape === 'upper' || (last?.shape === 'capitalized' && organizationHead(last.lower) !== null)
  if (!isBody) return -1
  for (let at = to - 1; at > from; at--) {
    if (possessives.has(tokens[at - 1]!.lower)) return at
    if (tokens[at]!.shape === 'lower') return -1
  }
  return -1
}

/** "[ministry] of health": the noun of a body in lower case, with its field behind it. */
const opensWithHead = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  from + 2 < to && bodiesInLowerCase.has(tokens[from]!.lower) && titleOpeners.has(tokens[from + 1]!.lower)

/** The words before the title that may name the body: "DHS", "Iran's foreign ministry", "the ministry's". */
export const bodyBefore = (document: Document, modifiers: TokenRange, title: TokenRange): TokenRange | null => {
  const inTitle = bodyInTitle(document, modifiers, title)
  if (inTitle !== null) return inTitle
  const { tokens } = document
  const owned = ownedBody(tokens, modifiers)
  if (owned >= 0) return { from: owned, to: modifiers.to }
  const to = ownerEnd(tokens, modifiers)
  const isInWords =
    to > modifiers.from && (bodiesInLowerCase.has(tokens[to - 1]!.lower) || opensWithHead(tokens, { ...modifiers, to }))
  let { from } = modifiers
  while (from < to && tokens[from]!.pos !== 'PROPN' && tokens[from]!.shape === 'lower' && !isInWords) from++
  return to > from ? { from, to } : null
}

/** The body before a bracket that holds its short name: "the [Football Association] (FA) president". */
export const bracketed = (document: Document, from: number, limit: number): TokenRange | null => {
  const { tokens } = document
  if (tokens[from - 1]?.text !== ')' || from - 1 <= limit) return null
  let open = from - 2
  while (open > Math.max(limit, from - 8) && tokens[open]!.text !== '(') open--
  const phrase = tokens[open]!.text === '(' ? phrasesOf(document).nounAt[open - 1] : undefined
  return phrase !== undefined && open - 1 >= limit ? { from: phrase.from, to: open } : null
}
