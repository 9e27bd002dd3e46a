import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import type { CountMention } from '../../extract/counts/index.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { eventNouns, notEvents } from '../../lexicon/events.js'
import { statusOfNoun } from '../factuality/nouns.js'
import type { StatusRow } from '../factuality/rules.js'
import type { Place } from './clause.js'
import { adjoins, verbToTheLeft } from './governing-verbs.js'
import { clauseOnNoun, isPrepositional } from './relative-clauses.js'

/** What a number takes part in, and what is said of it. */
export interface Event extends TokenRange {
  readonly lemma: string
  /** the rule that tells what is said of it */
  readonly factuality: StatusRow
}

const endings = /(?:tion|sion|ment|ings?|tions|sions|ments|rival|rivals)$/

/** Whether a noun tells of something that happens. */
export const headsEvent = (token: Token | undefined): boolean => {
  if (token === undefined || token.pos !== 'NOUN') return false
  const lemma = nounLemma(token.lower)
  if (notEvents.has(lemma) || notEvents.has(token.lower)) return false
  return eventNouns.has(lemma) || eventNouns.has(token.lower) || (lemma.length > 6 && endings.test(token.lower))
}

/** The event of a noun. */
export const eventOfNoun = (place: Place, at: number): Event => ({
  lemma: nounLemma(place.tokens[at]!.lower),
  from: at,
  to: at + 1,
  factuality: statusOfNoun(place, at, verbToTheLeft(place, at - 1)),
})

/** The counted noun itself where it tells of something that happens: "there were 345 arrests"; paintings do not. */
export const eventOfCounted = (place: Place, { counted, kind, to }: CountMention): Event | null => {
  if (counted === null || (kind !== 'cardinal' && kind !== 'ordinal') || counted.from < to) return null
  const noun = place.tokens[counted.head]!
  const isThing = /ings?$/.test(noun.lower) && !eventNouns.has(nounLemma(noun.lower))
  return headsEvent(noun) && !isThing ? eventOfNoun(place, counted.head) : null
}

/** The event noun that a number modifies: "16-hour flight", "3-2 vote", "2 percent growth rate"; -1 where there is none. */
export const nounInPhrase = (place: Place, count: CountMention): number => {
  const { tokens } = place
  if (count.kind === 'percent' && tokens[count.to]?.lower === 'of') return -1
  for (let i = place.phraseTo - 1; i >= count.to; i--) {
    if (headsEvent(tokens[i]) || (count.kind === 'percent' && eventNouns.has(tokens[i]!.lower))) return i
    // "2 percent growth rate", but not "two coalition partners"
    if (count.kind !== 'percent') break
  }
  return -1
}

/** Whether a count stands before a noun as its modifier. */
export const isModifier = (count: CountMention, place: Place): boolean =>
  place.head >= count.to &&
  (/^(?:score|duration|measure|money|multiple|percent)$/.test(count.kind) || count.rule === 'counts/compound')

/** "a six-storey block", "best-of-seven": a number that hyphens tie to a word. */
export const isHyphenated = (count: CountMention, tokens: readonly Token[]): boolean => {
  const before = tokens[count.from - 1]
  if (before?.text === '-' && !before.spaced && !tokens[count.from]!.spaced) return true
  for (let i = count.number.to; i < count.to; i++)
    if (tokens[i]!.text === '-') return count.kind !== 'score' && count.bound !== 'range'
  return count.rule === 'counts/compound'
}

/** Where a list of phrases begins: "deaths of *12 men and* three women". */
const openingOfList = ({ document, tokens, from, phraseFrom }: Place): number => {
  const { nounAt } = phrasesOf(document)
  let opening = phraseFrom
  for (let round = 0; round < 4 && /^(?:,|and)$/.test(tokens[opening - 1]?.lower ?? ''); round++) {
    const at = tokens[opening - 1]!.lower === 'and' && tokens[opening - 2]?.text === ',' ? opening - 3 : opening - 2
    const earlier = at >= from ? nounAt[at] : undefined
    if (earlier === undefined) break
    opening = earlier.from
  }
  // only a list of numbers is one
  return opening < phraseFrom && !tokens.slice(opening, opening + 3).some(({ pos }) => pos === 'NUM')
    ? phraseFrom
    : opening
}

/** "deaths of 12 people", "a meeting with half a dozen members": a noun of what happens before the preposition; -1 where there is none. */
export const nounBeforePreposition = (place: Place, count: CountMention): number => {
  const { tokens, from } = place
  const phraseFrom = openingOfList(place)
  const preposition = tokens[phraseFrom - 1]
  if (preposition === undefined || phraseFrom - 2 < from) return -1
  const noun = tokens[phraseFrom - 2]!
  // "authorized the refinancing of $10 million"
  const isNominal = noun.lower.endsWith('ing') && noun.pos !== 'ADJ' && tokens[phraseFrom - 3]?.pos === 'DET'
  if (isNominal && preposition.lower === 'of' && !notEvents.has(noun.lower)) return phraseFrom - 2
  if (!/^(?:of|with|to|between|against|for)$/.test(preposition.lower) || !headsEvent(noun)) return -1
  if (count.kind === 'duration' && preposition.lower !== 'of') return -1
  // "continuing operations of $4 million", "protection for two species": a noun that surely tells what happens
  const isStrict = /^(?:measure|money|percent)$/.test(count.kind) || preposition.lower === 'for'
  return isStrict && !eventNouns.has(nounLemma(noun.lower)) ? -1 : phraseFrom - 2
}

const away =
  /^(?:above|away|below|down|downstream|east|from|inland|north|off|offshore|outside|short|south|up|upstream|west)$/
const aboard = /^(?:aboard|inside)$/

/** Where or when something happens, or what it has: "300 miles from home", "two days before", "a boat with 40 people aboard". */
export const standsApart = (place: Place, count: CountMention, left: VerbGroup | undefined): boolean => {
  const { tokens, from, phraseFrom, phraseTo } = place
  const after = tokens[phraseTo]?.lower ?? ''
  const before = phraseFrom > from ? tokens[phraseFrom - 1]!.lower : ''
  if (before === 'worth') return true
  // "the town, home to 12,000 people, was evacuated"
  if (before === 'to' && tokens[phraseFrom - 2]?.lower === 'home') return true
  const isTaken = left !== undefined && adjoins(place, left)
  const isMoment = after === 'of' || (/^(?:after|before)$/.test(after) && !isPrepositional(place))
  if (count.kind === 'duration' && !isTaken && isMoment) return true
  if (count.kind === 'measure' && !isTaken && away.test(after)) return true
  return /^(?:with|of)$/.test(before) && isPossession(place, count, left)
}

/** "a ferry with 250 people aboard", "With 300 workers, the firm ...", "clients with deposits of $250,000": what something has. */
const isPossession = (place: Place, count: CountMention, left: VerbGroup | undefined): boolean => {
  const { document, tokens, from, phraseFrom, phraseTo } = place
  const { nounAt } = phrasesOf(document)
  if (tokens[phraseFrom - 1]!.lower === 'of') {
    const owned = nounAt[phraseFrom - 2]
    const isAmount = /^(?:measure|money|percent)$/.test(count.kind)
    return isAmount && owned !== undefined && tokens[owned.from - 1]?.lower === 'with'
  }
  if (clauseOnNoun(place) !== undefined) return false
  const after = tokens[phraseTo]?.lower ?? ''
  if (aboard.test(after) || (after === 'on' && tokens[phraseTo + 1]?.lower === 'board')) return true
  const opens = phraseFrom - 1 === from || tokens[phraseFrom - 2]!.pos === 'PUNCT'
  if (opens && left === undefined) return true
  return nounAt[phraseFrom - 2] !== undefined && left === undefined
}
