import type { Document } from '../document/document.js'
import type { NounPhrase, Phrases, VerbGroup } from '../document/phrases.js'
import { nounLemma, verbLemma } from '../document/readings.js'
import type { TokenRange } from '../document/span.js'
import { months, weekdays } from '../lexicon/calendar.js'
import { countryOfDemonym } from '../lexicon/countries.js'
import type { PlaceKind } from '../lexicon/gazetteer/index.js'
import {
  arrivingNouns,
  arrivingVerbs,
  crossingVerbs,
  distanceNouns,
  homeVerbs,
  leavingForVerbs,
  leavingVerbs,
  motionNouns,
  motionVerbs,
  reachingVerbs,
  stayingVerbs,
} from '../lexicon/movement.js'
import { officeNounOf } from '../lexicon/offices.js'
import { directions, placeNouns } from '../lexicon/place-nouns.js'
import {
  dealingVerbs,
  eventNouns,
  governedNouns,
  inhabitantNouns,
  landNouns,
  partNouns,
  relationNouns,
  stativeVerbs,
  striking,
} from '../lexicon/place-standing.js'
import type { PlaceRole } from './linked.js'

/** What a mention does in what is told. */
export interface PlaceUse {
  readonly role: PlaceRole | null
  /** false where the name stands for a government, a team, a people */
  readonly literal: boolean
}

/** A name, or several that stand together, where it stands. */
export interface PlacedName extends TokenRange {
  readonly document: Document
  readonly phrases: Phrases
  /** what the first place is, or null */
  readonly kind: PlaceKind | null
  /** whether a country is governed from there: "Tehran" is often Iran */
  readonly isCapital: boolean
  readonly first: TokenRange
  /** how many phrases the name was taken out of: "the north [of X]" is one */
  readonly depth: number
}

const landed = (role: PlaceRole | null): PlaceUse => ({ role, literal: true })
const standing: PlaceUse = { role: null, literal: false }

const isPolity = (kind: PlaceKind | null): boolean => kind === 'country' || kind === 'continent'
/** Whether the place can decide and speak: a sea can't. */
const canAct = (kind: PlaceKind | null): boolean =>
  kind === null || isPolity(kind) || kind === 'region' || kind === 'city' || kind === 'county' || kind === 'facility'

/** What a name does, from the words around it. */
export const useInPhrase = (name: PlacedName): PlaceUse => {
  const use = useAsWritten(name)
  return use.literal || canAct(name.kind) ? use : landed(null)
}

const useAsWritten = (name: PlacedName): PlaceUse => {
  const hyphened = useBeforeHyphen(name)
  if (hyphened !== null) return hyphened
  if (isPartyTag(name)) return standing
  if (tokenAt(name, name.to)?.lower === 'based') return landed(null)
  const head = headAfter(name)
  if (head !== null) return useAsModifier(name, head)
  return useBySides(name)
}

const tokenAt = ({ document }: PlacedName, at: number) => document.tokens[at]

/** "(D-Pa.)", "R-Texas". */
const isPartyTag = (name: PlacedName): boolean =>
  /^[-–]$/.test(tokenAt(name, name.from - 1)?.text ?? '') && /^[DRI]$/.test(tokenAt(name, name.from - 2)?.text ?? '')

/** "London-based" is a place, "U.S.-backed" a government. */
const useBeforeHyphen = (name: PlacedName): PlaceUse | null => {
  const hyphen = tokenAt(name, name.to)
  const next = tokenAt(name, name.to + 1)
  if (hyphen === undefined || next === undefined || next.spaced || hyphen.spaced || !/^[-–]$/.test(hyphen.text))
    return null
  if (next.lower === 'based' || next.lower === 'born' || next.lower === 'area') return landed(null)
  if (next.lower === 'bound') return landed('destination')
  return isPolity(name.kind) || next.pos === 'VERB' ? standing : null
}

/** "in Kenya last week", "in Rome Monday": no time belongs to the place. */
const isTime = (lower: string): boolean => timeNouns.has(lower) || weekdays.has(lower) || months.has(lower)
const timeNouns = new Set(
  'afternoon autumn day days evening fall midnight month months morning night noon spring summer time today tomorrow tonight week weekend weeks winter year years yesterday'.split(
    ' ',
  ),
)

/** The noun that the name modifies ("US [government]", "Iran's nuclear [sites]"), or null where it is itself the head. */
const headAfter = ({ document, phrases, to }: PlacedName): number | null => {
  const last = phrases.nounAt[to - 1]
  const next = document.tokens[to]
  if (last === undefined || next === undefined) return null
  // "US and Japanese agencies"
  const second = document.tokens[to + 1]
  if (next.lower === 'and' && second !== undefined && countryOfDemonym(second.lower) !== null)
    return phrases.nounAt[to + 1]?.head ?? null
  const possessive = next.lower === "'s" || /^['’]$/.test(next.text)
  if (last.head >= to && (possessive || next.spaced))
    return isTime(document.tokens[last.head]!.lower) ? null : last.head
  if (!possessive) return null
  return phrases.nounAt[to + 1]?.head ?? null
}

const singular = (document: Document, at: number): string => nounLemma(document.tokens[at]?.lower ?? '')

const useAsModifier = (name: PlacedName, head: number): PlaceUse => {
  const { document, to } = name
  const noun = singular(document, head)
  const generic = head === to && placeNouns.has(document.tokens[to]!.lower)
  if (generic) return useBySides({ ...name, to: head + 1 })
  if (governedNouns.has(noun) || inhabitantNouns.has(noun)) return standing
  const isLand = landNouns.has(noun)
  const isEvent = eventNouns.has(noun) || someBetween(name, head, eventNouns)
  if (
    !isLand &&
    (someBetween(name, head, governedNouns) || someBetween(name, head, inhabitantNouns) || hasOffice(name, head))
  )
    return standing
  if (!isLand && !isEvent && isPolity(name.kind) && document.tokens[head]!.pos !== 'PROPN') return standing
  const { role } = useBySides({ ...name, to: head + 1, kind: null })
  return landed(role ?? (isEvent ? 'site' : null))
}

/** "Gainesville [Mayor] Myrtle Figueras": whether a word between the name and the head is one of some. */
const someBetween = ({ document, to }: PlacedName, head: number, nouns: ReadonlySet<string>): boolean => {
  for (let at = to; at < head; at++) if (nouns.has(singular(document, at))) return true
  return false
}

/** "Germany's Integration [Commissioner]". */
const hasOffice = ({ document, to }: PlacedName, head: number): boolean => {
  for (let at = to; at <= head; at++) if (officeNounOf(document.tokens[at]!.lower) !== null) return true
  return false
}

/** What a name that is the head of its phrase does: by its preposition, or as subject or object of a verb. */
const useBySides = (name: PlacedName): PlaceUse => {
  const { document, phrases } = name
  const from = startOfPhrase(name)
  const before = document.tokens[from - 1]
  if (before === undefined || before.sentence !== document.tokens[name.from]!.sentence)
    return useAsSubject(name) ?? landed(null)
  // "though Washington said", "countries such as Rwanda have"
  const opensClause = before.pos === 'SCONJ' || before.lower === 'as' || before.lower === 'that'
  const isPreposition = before.pos === 'ADP' || prepositions.has(before.lower)
  const subject = opensClause || !isPreposition ? useAsSubject(name) : null
  if (subject !== null) return subject
  if (isPreposition || opensClause) return useByPreposition(name, from - 1)
  const verb = phrases.verbAt[from - 1]
  return verb === undefined ? landed(null) : useAsObject(name, verb)
}

const prepositions = new Set(['to', 'via', 'for', 'as', 'than', 'like', 'inside', 'near', 'outside', 'into'])

/** Where the noun phrase of the name begins: "the northern [Syria]". */
const startOfPhrase = ({ document, phrases, from, first }: PlacedName): number => {
  const phrase = phrases.nounAt[first.from]
  let start = phrase !== undefined && phrase.from <= from ? phrase.from : from
  while (
    start > 0 &&
    directions.has(document.tokens[start - 1]!.lower) &&
    document.tokens[start - 1]!.shape === 'lower'
  )
    start--
  return start
}

const locativePrepositions = new Set(['at', 'between', 'in', 'inside', 'near', 'off', 'on'])

const useAsSubject = (name: PlacedName): PlaceUse | null => {
  const { document, phrases, to, kind } = name
  let at = to
  while (document.tokens[at]?.pos === 'ADV' && phrases.verbAt[at] === undefined) at++
  const verb = phrases.verbAt[at]
  if (verb === undefined || !verb.finite || !canAct(kind)) return null
  const lemma = verbLemma(document.tokens[verb.head]!.lower)
  if (lemma === 'be' || verb.passive) {
    const after = document.tokens[verb.to]
    const located = after !== undefined && locativePrepositions.has(after.lower)
    return located || !isPolity(kind) ? landed(null) : standing
  }
  return stativeVerbs.has(lemma) ? landed(null) : standing
}

const useAsObject = ({ document, kind, to }: PlacedName, verb: VerbGroup): PlaceUse => {
  const lemma = verbLemma(document.tokens[verb.head]!.lower)
  // "leaving Qatar as the sole source"
  if (lemma === 'leave' && resultative.has(document.tokens[to]?.lower ?? ''))
    return isPolity(kind) ? standing : landed(null)
  if (leavingVerbs.has(lemma)) return landed('origin')
  if (reachingVerbs.has(lemma)) return landed('destination')
  if (crossingVerbs.has(lemma)) return landed('via')
  if (striking.has(lemma)) return landed('site')
  if (dealingVerbs.has(lemma)) return standing
  return isPolity(kind) ? standing : landed(null)
}

const resultative = new Set(['as', 'with', 'without'])

const useByPreposition = (name: PlacedName, at: number): PlaceUse => {
  const { document, kind } = name
  const preposition = document.tokens[at]!.lower
  switch (preposition) {
    case 'in':
    case 'at':
    case 'inside':
    case 'within':
    case 'throughout':
    case 'across':
    case 'around':
    case 'along':
    case 'down':
      return landed(roleAt(name, at))
    case 'on':
    case 'upon':
      return useAfterOn(name, at)
    case 'to':
    case 'into':
    case 'onto':
    case 'toward':
    case 'towards':
      return useAfterTo(name, at)
    case 'for':
      return useAfterFor(name, at)
    case 'from':
      return landed(roleFrom(name, at))
    case 'via':
      return landed('via')
    case 'through':
    case 'over':
      return landed(moves(name, at) ? 'via' : preposition === 'through' ? 'site' : null)
    case 'of':
      return document.tokens[at - 1]?.lower === 'out' ? landed(roleFrom(name, at)) : useAfterOf(name, at)
    case 'off':
      return landed('site')
    case 'between':
    case 'among':
      return useAfterBetween(name, at)
    case 'with':
    case 'by':
    case 'against':
    case 'like':
    case 'than':
      return isPolity(kind) || name.isCapital || binds(name, at) ? standing : landed(null)
    default:
      return landed(null)
  }
}

/** The noun phrase that ends before a token. */
const phraseBefore = ({ phrases }: PlacedName, at: number): NounPhrase | undefined => phrases.nounAt[at - 1]

const nounBefore = (name: PlacedName, at: number): string => {
  const phrase = phraseBefore(name, at)
  return phrase === undefined ? '' : singular(name.document, phrase.head)
}

/** Whether the noun before a preposition binds governments: "talks with", "sanctions on". */
const binds = (name: PlacedName, at: number): boolean => relationNouns.has(nounBefore(name, at))

const lookBack = 14

/** The base forms of the verbs and the nouns before a token, the nearest first, within the sentence. */
const wordsBefore = function* (
  { document, phrases }: PlacedName,
  at: number,
): Generator<readonly ['verb' | 'noun', string, VerbGroup | null]> {
  const sentence = document.tokens[at]!.sentence
  for (let k = at - 1; k >= 0 && at - k <= lookBack; k--) {
    const token = document.tokens[k]!
    if (token.sentence !== sentence || token.lower === ';' || token.lower === ':') return
    const verb = phrases.verbAt[k]
    // "is going to provide" goes nowhere
    if (token.lower === 'going' && document.tokens[k + 1]?.pos === 'PART') continue
    if (verb !== undefined && verb.head === k && token.pos !== 'AUX') yield ['verb', verbLemma(token.lower), verb]
    else if (token.pos === 'VERB') yield ['verb', verbLemma(token.lower), null]
    else if (token.pos === 'NOUN' && phrases.nounAt[k]?.head === k) yield ['noun', nounLemma(token.lower), null]
  }
}

/** Whether a verb or a noun of going stands before a token, up to the nearest verb of another kind. */
const moves = (name: PlacedName, at: number): boolean => {
  let verbs = 0
  // "travel plans to Uganda"
  const phrase = phraseBefore(name, at)
  for (let k = phrase?.from ?? at; k < at; k++) if (motionNouns.has(singular(name.document, k))) return true
  for (const [kind, word] of wordsBefore(name, at)) {
    if (kind === 'noun' && motionNouns.has(word)) return true
    if (kind === 'verb' && (motionVerbs.has(word) || leavingVerbs.has(word) || reachingVerbs.has(word))) return true
    if (kind === 'verb' && ++verbs > 1) return false
  }
  return false
}

/** Where something is done; where one comes to after "arrive"; what the place before goes through: "to a mall in Cork". */
const roleAt = (name: PlacedName, at: number): PlaceRole | null => {
  const { document } = name
  const [nearest] = wordsBefore(name, at)
  if (nearest?.[0] === 'verb') {
    if (arrivingVerbs.has(nearest[1])) return 'destination'
    if (homeVerbs.has(nearest[1])) return null
    if (nearest[1] === 'live' && !isPolity(name.kind) && document.tokens[at - 1]!.lower === 'lived') return null
  }
  if (nearest?.[0] === 'noun' && arrivingNouns.has(nearest[1])) return 'destination'
  const phrase = phraseBefore(name, at)
  const outer = phrase === undefined ? undefined : document.tokens[phrase.from - 1]
  if (phrase !== undefined && outer !== undefined && outer.sentence === document.tokens[at]!.sentence) {
    const noun = singular(document, phrase.head)
    const isThing = !governedNouns.has(noun) && document.tokens[phrase.head]!.pos !== 'PRON'
    if (outer.lower === 'to' && isThing && outer.pos === 'ADP' && moves(name, phrase.from - 1)) return 'destination'
    if (outer.lower === 'from' && isThing && moves(name, phrase.from - 1)) return 'origin'
  }
  return 'site'
}

const useAfterOn = (name: PlacedName, at: number): PlaceUse => {
  const noun = nounBefore(name, at)
  if (relationNouns.has(noun) || (isPolity(name.kind) && !striking.has(noun) && !landNouns.has(noun))) return standing
  return landed(roleAt(name, at))
}

const useAfterTo = (name: PlacedName, at: number): PlaceUse => {
  if (binds(name, at)) return standing
  if (moves(name, at)) return landed('destination')
  const preposition = name.document.tokens[at]!.lower
  if (preposition === 'into' || preposition === 'onto') return landed('destination')
  // "from Cuba to Miami"
  for (let k = at - 1; k > at - 8 && k >= 0; k--)
    if (name.document.tokens[k]!.lower === 'from') return landed('destination')
  return preposition === 'to' &&
    nounBefore(name, at) !== '' &&
    isPolity(name.kind) &&
    governedNouns.has(nounBefore(name, at))
    ? standing
    : landed(null)
}

const useAfterFor = (name: PlacedName, at: number): PlaceUse => {
  for (const [kind, word] of wordsBefore(name, at)) {
    if (kind !== 'verb') continue
    if (leavingForVerbs.has(word) || leavingVerbs.has(word)) return landed('destination')
    break
  }
  return isPolity(name.kind) || officeNounOf(nounBefore(name, at)) !== null ? standing : landed(null)
}

const isPresent = ({ tokens }: Document, { head }: VerbGroup): boolean =>
  tokens[head]!.form === 'present' || tokens[head]!.form === 'base'

/** Whether a name begins at a token, or after its article. */
const namesFrom = ({ tokens }: Document, at: number): boolean => {
  const token = tokens[tokens[at]?.pos === 'DET' ? at + 1 : at]
  return token?.shape === 'capitalized' || token?.shape === 'upper' || token?.shape === 'mixed'
}

const roleFrom = (name: PlacedName, at: number): PlaceRole | null => {
  const { document } = name
  for (let k = name.to; k < name.to + 8; k++) {
    const token = document.tokens[k]
    if (token === undefined || token.sentence !== document.tokens[at]!.sentence || token.lower === '.') break
    if (token.lower === 'to' && token.pos === 'ADP' && namesFrom(document, k + 1)) return 'origin'
  }
  for (const [kind, word, verb] of wordsBefore(name, at)) {
    if (kind === 'noun' && (distanceNouns.has(word) || officeNounOf(word) !== null)) return null
    if (kind === 'noun' && motionNouns.has(word)) return 'origin'
    if (kind !== 'verb') continue
    // "she comes from Bavaria" tells a home
    if (word === 'come' && verb?.finite === true && !verb.progressive && isPresent(document, verb)) return null
    if (motionVerbs.has(word) || leavingVerbs.has(word)) return 'origin'
    if (stayingVerbs.has(word)) return 'site'
    break
  }
  return null
}

const deepest = 3

const useAfterOf = (name: PlacedName, at: number): PlaceUse => {
  const { document } = name
  const phrase = phraseBefore(name, at)
  if (phrase === undefined) return landed(null)
  const noun = singular(document, phrase.head)
  const word = document.tokens[phrase.head]!.lower
  if (name.depth < deepest && (placeNouns.has(word) || partNouns.has(noun) || directions.has(word))) {
    const outer = useBySides({ ...name, from: phrase.from, first: phrase, depth: name.depth + 1 })
    return placeNouns.has(word) ? outer : landed(outer.role)
  }
  if (governedNouns.has(noun)) return standing
  return landed(eventNouns.has(noun) ? 'site' : null)
}

const useAfterBetween = (name: PlacedName, at: number): PlaceUse => {
  if (binds(name, at)) return standing
  for (const [kind, word] of wordsBefore(name, at)) {
    if (kind === 'noun' && motionNouns.has(word)) return landed('origin')
    if (kind === 'verb') break
  }
  return isPolity(name.kind) ? standing : landed(null)
}
