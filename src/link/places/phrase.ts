import { verbLemma } from '../../document/tag/readings.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { officeNounOf } from '../../grammar/titles.js'
import { months, weekdays } from '../../lexicon/calendar.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import { crossingVerbs, leavingVerbs, reachingVerbs } from '../../lexicon/movement.js'
import { directions, placeNouns } from '../../lexicon/place-nouns.js'
import {
  dealingVerbs,
  eventNouns,
  governedNouns,
  inhabitantNouns,
  landNouns,
  partNouns,
  stativeVerbs,
  striking,
} from '../../lexicon/place-standing.js'
import { words } from '../../lexicon/word-list.js'

import type { PlacedName, PlaceUse } from './context.js'
import { binds, canAct, isPolity, landed, moves, phraseBefore, singular, standing } from './context.js'
import { roleAt, roleFrom, useAfterBetween, useAfterFor, useAfterOn, useAfterTo } from './motion.js'

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
const timeNouns = words(
  'afternoon autumn day days evening fall midnight month months morning night noon spring summer time today tomorrow tonight week weekend weeks winter year years yesterday',
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
