import type { Document, Token } from '../document/document.js'
import { phrasesOf, type VerbGroup } from '../document/phrases.js'
import { nounLemma, verbLemma } from '../document/readings.js'
import type { TokenRange } from '../document/span.js'
import type { CountMention } from '../extract/counts/index.js'
import { clauseVerbs, eventNouns, namedPairs, notEvents } from './event-words.js'
import type { EventStatus } from './linked.js'
import { statusOfGroup, statusOfNoun } from './status.js'

/** What a number takes part in, and what is said of it. */
export interface Event extends TokenRange {
  readonly lemma: string
  readonly status: EventStatus
}

const endings = /(?:tion|sion|ment|ings?|tions|sions|ments|rival|rivals)$/

/** Whether a noun tells of something that happens. */
export const isEventNoun = (token: Token | undefined): boolean => {
  if (token === undefined || token.pos !== 'NOUN') return false
  const lemma = nounLemma(token.lower)
  if (notEvents.has(lemma) || notEvents.has(token.lower)) return false
  return eventNouns.has(lemma) || eventNouns.has(token.lower) || (lemma.length > 6 && endings.test(token.lower))
}

/** The sentence around a count, and the noun phrase that holds it. */
export interface Place extends TokenRange {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly verbAt: readonly (VerbGroup | undefined)[]
  /** the noun phrase with its number and cue */
  readonly phraseFrom: number
  readonly phraseTo: number
  readonly head: number
}

const placeOf = (document: Document, count: CountMention): Place => {
  const { tokens, sentences } = document
  const sentence = sentences[count.sentence]!
  const { nounAt, verbAt } = phrasesOf(document)
  const around = nounAt[count.to - 1] ?? nounAt[count.number.from]
  const holds = around !== undefined && around.from <= count.to - 1 && around.to >= count.number.from
  let phraseFrom = holds ? Math.min(around.from, count.from) : count.from
  let phraseTo = holds ? Math.max(around.to, count.to) : count.to
  let head = holds ? around.head : count.to - 1
  const { counted } = count
  if (counted !== null && counted.from >= count.from && counted.from - count.to <= 4 && counted.to > phraseTo - 1) {
    phraseTo = Math.max(phraseTo, counted.to)
    head = counted.head
  }
  // a cue before an article: "at least a 30 kilometre radius"
  while (phraseFrom > sentence.from && /^(?:only|just|a|an|the|another|total)$/.test(tokens[phraseFrom - 1]!.lower))
    phraseFrom--
  // "by a staggering 15 percent"
  const isLoud = phraseFrom - 2 >= sentence.from && tokens[phraseFrom - 1]!.lower.endsWith('ing')
  if (isLoud && /^an?$/.test(tokens[phraseFrom - 2]!.lower)) phraseFrom -= 2
  return { document, tokens, verbAt, from: sentence.from, to: sentence.to, phraseFrom, phraseTo, head }
}

const lemmaOf = (tokens: readonly Token[], group: VerbGroup): string => verbLemma(tokens[group.head]!.lower)

const isPrepositional = (place: Place): boolean => {
  const before = place.phraseFrom > place.from ? place.tokens[place.phraseFrom - 1]! : undefined
  return before !== undefined && (before.pos === 'ADP' || (before.lower === 'to' && before.pos !== 'PART'))
}

const reach = 40

/** The nearest verb to the left in the same clause. */
const verbToTheLeft = (place: Place, from = place.phraseFrom - 1): VerbGroup | undefined => {
  const { tokens, verbAt } = place
  for (let i = from; i >= Math.max(place.from, from - reach); i--) {
    const token = tokens[i]!
    const group = verbAt[i]
    if (group !== undefined && group.to <= place.phraseFrom) {
      // "he said", set between commas, governs nothing
      return group
    }
    if (token.text === ';' || (token.pos === 'SCONJ' && token.lower !== 'as')) return undefined
  }
  return undefined
}

/** The token after ", or about 38 percent of them,": what is set between commas. */
const endOfParenthesis = ({ tokens, verbAt, to }: Place, at: number): number => {
  for (let i = at + 1; i < Math.min(to, at + 14); i++) {
    if (tokens[i]!.text === ',') return i + 1
    if (verbAt[i]?.finite) return -1
  }
  return -1
}

/** The verb whose subject ends at `at`, over what may stand between: "of them", "in the poll", "who ...,". */
const verbToTheRight = (place: Place, at: number): VerbGroup | undefined => {
  const { tokens, verbAt } = place
  const { nounAt } = phrasesOf(place.document)
  let i = at
  for (let steps = 0; i < place.to && steps < 14; steps++) {
    const token = tokens[i]!
    const group = verbAt[i]
    if (group !== undefined) return group.from >= i ? group : undefined
    if (token.pos === 'ADP' || token.lower === '-') i++
    else if (
      token.pos === 'ADV' ||
      token.text === '(' ||
      token.text === ')' ||
      token.text === '"' ||
      token.text === '”'
    )
      i++
    else if (token.pos === 'CCONJ' && nounAt[i + 1] !== undefined) i++
    else if (token.text === ',' && steps === 0) {
      const closing = endOfParenthesis(place, i)
      if (closing < 0) return undefined
      i = closing
    } else if (
      nounAt[i] !== undefined &&
      steps > 0 &&
      (tokens[i - 1]!.pos === 'ADP' || tokens[i - 1]!.pos === 'CCONJ' || tokens[i - 1]!.text === '(')
    )
      i = nounAt[i]!.to
    else return undefined
  }
  return undefined
}

const isBe = (tokens: readonly Token[], group: VerbGroup): boolean => lemmaOf(tokens, group) === 'be'

/** A clause on the counted noun: "rations donated by", "people who gathered", "refugees arriving". */
const clauseOnNoun = (place: Place): VerbGroup | undefined => {
  const { tokens, verbAt, phraseTo, to } = place
  let at = phraseTo
  while (at < to && at < phraseTo + 2 && tokens[at]!.pos === 'ADV') at++
  if (at >= to) return undefined
  const opener = tokens[at]!
  if (/^(?:who|that|which)$/.test(opener.lower)) {
    const group = verbAt[at + 1] ?? (tokens[at + 1]?.text === ',' ? undefined : verbAt[at + 2])
    if (group !== undefined && group.from >= at + 1 && at + 1 < to) return group
    // "the rations that Britain donated"
    for (let i = at + 1; i < Math.min(to, at + 6); i++) if (verbAt[i]?.finite) return verbAt[i]
    return undefined
  }
  const group = verbAt[at]
  if (group === undefined || group.finite) return undefined
  const { form } = tokens[group.head]!
  return form === 'participle' || form === 'gerund' ? group : undefined
}

/** "are scheduled to be flown", "began to leave": the last verb of the chain, and its first. */
const endOfChain = (place: Place, group: VerbGroup): VerbGroup => {
  const { tokens, verbAt } = place
  let last = group
  for (let round = 0; round < 3; round++) {
    let at = last.to
    while (
      at < place.to &&
      at < last.to + 3 &&
      /^(?:likely|unlikely|due|set|about|able|unable|ready|poised|expected|going|forced|eligible)$/.test(
        tokens[at]!.lower,
      )
    )
      at++
    const next = at < place.to ? verbAt[at] : undefined
    if (next === undefined || next === last) return last
    const isGerund =
      at === last.to &&
      tokens[next.head]!.form === 'gerund' &&
      /^(?:begin|continue|keep|start|stop)$/.test(lemmaOf(tokens, last))
    if (!next.infinitive && !isGerund) return last
    last = next
  }
  return last
}

const eventOfGroup = (place: Place, group: VerbGroup): Event | null => {
  const last = endOfChain(place, group)
  const lemma = lemmaOf(place.tokens, last)
  if (lemma === 'be') return eventOfBe(place, last)
  const { tokens } = place
  return { lemma, from: last.head, to: last.head + 1, status: statusOfGroup(place.document, tokens, last, place) }
}

/** "were under investigation", "is on trial": the noun tells what goes on. */
const eventOfBe = (place: Place, group: VerbGroup): Event | null => {
  const { tokens, to } = place
  for (let i = group.to; i < Math.min(to, group.to + 2); i++)
    if (/^(?:under|in|on)$/.test(tokens[i]!.lower) && i + 1 < to) {
      const noun = i + 1
      if (isEventNoun(tokens[noun]) && noun > place.phraseTo) {
        return { lemma: nounLemma(tokens[noun]!.lower), from: noun, to: noun + 1, status: 'ongoing' }
      }
    }
  return null
}

const eventOfNoun = (place: Place, at: number): Event => ({
  lemma: nounLemma(place.tokens[at]!.lower),
  from: at,
  to: at + 1,
  status: statusOfNoun(place, at, verbToTheLeft(place, at - 1)),
})

/** A number that modifies its noun: "16-hour flight", "3-2 vote", "2 percent growth rate". */
const eventInPhrase = (place: Place, count: CountMention): number => {
  const { tokens } = place
  for (let i = place.phraseTo - 1; i >= count.to; i--) {
    if (isEventNoun(tokens[i])) return i
    // "2 percent growth rate", but not "two coalition partners"
    if (count.kind !== 'percent') break
  }
  return -1
}

const isModifier = (count: CountMention, place: Place): boolean =>
  place.head >= count.to &&
  (count.kind === 'score' ||
    count.kind === 'duration' ||
    count.kind === 'measure' ||
    count.kind === 'money' ||
    count.kind === 'percent' ||
    count.rule === 'counts/compound')

const isHyphenated = (count: CountMention, tokens: readonly Token[]): boolean => {
  for (let i = count.number.to; i < count.to; i++)
    if (tokens[i]!.text === '-') return count.kind !== 'score' && count.bound !== 'range'
  return count.rule === 'counts/compound'
}

/** "deaths of 12 people", "a meeting with half a dozen members": a noun of what happens before the preposition. */
const nounBeforePreposition = (place: Place, count: CountMention): number => {
  const { tokens, phraseFrom, from } = place
  const preposition = tokens[phraseFrom - 1]
  if (preposition === undefined || phraseFrom - 2 < from) return -1
  const noun = tokens[phraseFrom - 2]!
  if (!/^(?:of|with|to|by|between|against|for)$/.test(preposition.lower) || !isEventNoun(noun)) return -1
  if (count.kind === 'duration' && preposition.lower !== 'of') return -1
  // "continuing operations of $4 million": money is said of what is paid or changes
  if ((count.kind === 'money' || count.kind === 'percent') && !eventNouns.has(nounLemma(noun.lower))) return -1
  return phraseFrom - 2
}

const namesPair = (count: CountMention, tokens: readonly Token[]): boolean =>
  count.kind === 'cardinal' &&
  count.value === 2 &&
  count.counted !== null &&
  tokens[count.from - 1]?.lower === 'the' &&
  namedPairs.has(tokens[count.counted.head]!.lower)

/** The verb or event noun that a count takes part in, or null where there is none: ages, plain being, "the two nations". */
export const eventOf = (document: Document, count: CountMention): Event | null => {
  const { tokens } = document
  if (count.kind === 'age' || namesPair(count, tokens)) return null
  const place = placeOf(document, count)
  const inPhrase = eventInPhrase(place, count)
  if (inPhrase >= 0 && isModifier(count, place)) return eventOfNoun(place, inPhrase)
  if (isHyphenated(count, tokens)) return null
  const before = nounBeforePreposition(place, count)
  if (before >= 0) return eventOfNoun(place, before)
  const prepositional = isPrepositional(place)
  const left = verbToTheLeft(place)
  const isObject = left !== undefined && !prepositional && adjoins(place, left)
  const clause = clauseOnNoun(place)
  if (clause !== undefined && !(isObject && !isBe(tokens, left) && lemmaOf(tokens, left) !== 'have'))
    return eventOfGroup(place, clause)
  if (opensWithOf(place)) return null
  const right = prepositional ? undefined : verbToTheRight(place, place.phraseTo)
  if (isObject) {
    const reports = right?.finite === true && clauseVerbs.has(lemmaOf(tokens, left))
    return eventOfGroup(place, reports ? right : left)
  }
  if (right?.finite && right.from >= place.phraseTo) return eventOfGroup(place, right)
  if (inPhrase >= 0 && (prepositional || left === undefined)) return eventOfNoun(place, inPhrase)
  if (left !== undefined) return eventOfGroup(place, left)
  return prepositional ? firstVerbAfter(place) : null
}

/** "Of the eight victims, three were stabbed": the whole only sets the scene. */
const opensWithOf = ({ tokens, phraseFrom, from }: Place): boolean => {
  const at = tokens[phraseFrom - 1]?.lower === 'out' ? phraseFrom - 2 : phraseFrom - 1
  return tokens[at]?.lower === 'of' && (at === from || (at > from && tokens[at - 1]!.pos === 'PUNCT'))
}

/** Whether a verb stands right before the noun phrase. */
const adjoins = (place: Place, group: VerbGroup): boolean => {
  const { tokens } = place
  for (let i = group.to; i < place.phraseFrom; i++)
    if (tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'DET' && tokens[i]!.pos !== 'PRON') return false
  return true
}

/** "In six of the cases, prosecutors identified ...": the main verb after an opening phrase. */
const firstVerbAfter = (place: Place): Event | null => {
  for (let i = place.phraseTo; i < Math.min(place.to, place.phraseTo + reach); i++) {
    const group = place.verbAt[i]
    if (group?.finite) return eventOfGroup(place, group)
  }
  return null
}
