import type { Document } from '../../../document/document.js'
import type { CountKind } from '../../../extract/counts/kind.js'
import { type Clause, clauseAt, clauseHeadedAt } from '../../../grammar/clauses/index.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { formsOfBe } from '../../../lexicon/function-words.js'
import { motionVerbs } from '../../../lexicon/places/movement.js'
import type { LinkedCount, LinkedDate, LinkedLocation, LinkedSetting } from '../../linked.js'
import { createArticle } from './article.js'
import { type Candidate, placesIn, timesIn, tokensOf } from './candidates.js'
import { lendersOf } from './lenders.js'
import { placeAdverbs, placeRelatives, timeRelatives } from './lexicon.js'
import { onePlace, oneTime } from './nearest.js'
import type { Settings } from './setting.js'
import { type Asked, standingOf } from './standing.js'

/** Ages and lengths of time happen nowhere by themselves: "over five years". */
const unplaced: ReadonlySet<CountKind> = new Set(['age', 'duration'])

/** By token: the index of the number whose noun phrase holds it. */
const numbersByToken = (document: Document, counts: readonly LinkedCount[]): Int32Array => {
  const numberAt = new Int32Array(document.tokens.length).fill(-1)
  for (const [index, count] of counts.entries()) {
    const { from, to } = phraseOf(document, count)
    numberAt.fill(index, from, to)
  }
  return numberAt
}

/** A number with the noun phrase that it stands in. */
const phraseOf = (document: Document, { count }: LinkedCount) => {
  const { nounAt } = phrasesOf(document)
  const around = nounAt[count.to - 1]
  const counted = count.counted !== null && count.counted.from >= count.from ? count.counted.to : count.to
  return { from: Math.min(count.from, around?.from ?? count.from), to: Math.max(count.to, counted, around?.to ?? 0) }
}

/** The clause that tells what befell a number: that of its event, else the one that it stands in. */
const clauseOf = (document: Document, { count, event }: LinkedCount): Clause | null => {
  const at = event === null ? count.from : tokensOf(document, event).from
  return clauseHeadedAt(document, at) ?? clauseAt(document, at)
}

const groupsOf = <Item>(
  asked: Asked,
  candidates: readonly Candidate<Item & object>[],
  around: readonly Candidate<object>[],
): readonly (readonly Candidate<Item & object>[])[] => {
  const standings = candidates.map((candidate) => standingOf(asked, candidate, around))
  return (['own', 'adverbial', 'on noun'] as const).map((wanted) =>
    candidates.filter((_, index) => standings[index] === wanted),
  )
}

type One<Item> = (candidates: readonly Candidate<Item>[]) => Candidate<Item> | null

/** The nearest group that tells something, where one is left in it. */
const settle = <Item>(groups: readonly (readonly Candidate<Item>[])[], one: One<Item>): Item | null => {
  const nearest = groups.find((group) => group.length > 0)
  return nearest === undefined ? null : (one(nearest)?.item ?? null)
}

/** Sites; of what moves, where to or where from. */
const withRoles = (
  places: readonly Candidate<LinkedLocation>[],
  moves: boolean,
): readonly Candidate<LinkedLocation>[] => {
  const sites = places.filter(({ role }) => role === 'site')
  return sites.length > 0 || !moves ? sites : places
}

/** "in Oslo, where 12 people died", "on Monday, when 12 people died": what the relative clause stands on. */
const antecedentOf = <Item>(
  { tokens }: Document,
  { opener, kind }: Clause,
  relatives: ReadonlySet<string>,
  candidates: readonly Candidate<Item>[],
): Item | null => {
  if (kind !== 'relative' && kind !== 'adverbial') return null
  if (opener === null || !relatives.has(tokens[opener]!.lower) || tokens[opener - 1]?.text !== ',') return null
  return candidates.find(({ to }) => to === opener - 1)?.item ?? null
}

/** Whether a day or less is meant, not a month or a year. */
const isDay = ({ value }: LinkedDate): boolean => value !== null && /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)/.test(value)

/** The places and times of a sentence. */
interface Here {
  readonly places: readonly Candidate<LinkedLocation>[]
  readonly times: readonly Candidate<LinkedDate>[]
}

/** With more places or times in a sentence than this, none is chosen. */
const mostCandidates = 16

/** By the clause of the count, else by those of its sentence that happen together with it. */
const settingsIn = (
  document: Document,
  count: LinkedCount,
  clause: Clause,
  { places, times }: Here,
  numberAt: Int32Array,
  number: number,
): Settings => {
  const around: readonly Candidate<object>[] = [...places, ...times]
  const phrase = phraseOf(document, count)
  const isOwnOnly = tellsOther(document, count, clause)
  const within = <Item extends object>(candidates: readonly Candidate<Item>[], where: Clause, one: One<Item>) => {
    const isOwn = where === clause
    const inside = candidates.filter(({ from }) => clauseAt(document, from) === where)
    if (inside.length === 0) return null
    const asked = { document, clause: where, phrase, numberAt, number: isOwn ? number : null }
    const groups = groupsOf<Item>(asked, inside, around)
    return settle(isOwn && isOwnOnly ? groups.slice(0, 1) : groups, one)
  }
  const placeOf: One<LinkedLocation> = (group) => onePlace(document, group)
  const sited = withRoles(places, clause.lemma !== null && motionVerbs.has(clause.lemma))
  const place = within(sited, clause, placeOf) ?? antecedentOf(document, clause, placeRelatives, places)
  const day = within(times, clause, oneTime) ?? antecedentOf(document, clause, timeRelatives, times)
  const isOpen = count.event !== null && (place === null || day === null)
  const lenders = isOpen ? lendersOf(document, clause, count.outcome) : []
  const sites = places.filter(({ role }) => role === 'site')
  const days = times.filter(({ item }) => isDay(item))
  const lentPlaces = hasOwn(document, sited, clause)
    ? []
    : lenders.map((lender) => (lender.place ? within(sites, lender.clause, placeOf) : null))
  const lentTimes = hasOwn(document, times, clause)
    ? []
    : lenders.map(({ clause: where, time }) =>
        time === false ? null : within(time === 'day' ? days : times, where, oneTime),
      )
  return { place: settingOf(place, lentPlaces), day: settingOf(day, lentTimes) }
}

const unknown: Settings = { place: null, day: null }

/** Tells where and when each count happened: by its clause, its sentence, the headline, the dateline; by none where two stand equal. */
export const settingsOf = (
  document: Document,
  counts: readonly LinkedCount[],
  locations: readonly LinkedLocation[],
  dates: readonly LinkedDate[],
): readonly Settings[] => {
  if (counts.length === 0) return []
  const places = placesIn(document, locations)
  const times = timesIn(document, dates)
  const numberAt = numbersByToken(document, counts)
  const found = counts.map((count, number): Settings => {
    const here = { places: places[count.sentence]!, times: times[count.sentence]! }
    const named = here.places.length + here.times.length
    const clause = named === 0 || named > mostCandidates || isUnplaced(count) ? null : clauseOf(document, count)
    return clause === null ? unknown : settingsIn(document, count, clause, here, numberAt, number)
  })
  for (const [index, count] of counts.entries())
    if (found[index]!.place === null && !isUnplaced(count)) {
      const place = placeOfThere(document, count, places)
      if (place !== null) found[index] = { ...found[index]!, place }
    }
  const complete = createArticle(document, { locations, places, times, counts, found })
  return counts.map((count, index) => (isUnplaced(count) ? unknown : complete(count, found[index]!)))
}

/** "A blast hit Oslo. 12 people died there.": the one place where things happen in the sentence before. */
const placeOfThere = (
  document: Document,
  { sentence }: LinkedCount,
  places: readonly (readonly Candidate<LinkedLocation>[])[],
): LinkedSetting<LinkedLocation> | null => {
  const sites = (places[sentence - 1] ?? []).filter(({ role }) => role === 'site')
  if (sites.length === 0 || places[sentence]!.length > 0 || !pointsBack(document, sentence)) return null
  const one = onePlace(document, sites)
  return one === null ? null : { item: one.item, from: 'sentence' }
}

/** "died there": an adverb of place, no "there were". */
const pointsBack = ({ tokens, sentences }: Document, sentence: number): boolean => {
  const { from, to } = sentences[sentence]!
  for (let at = from; at < to; at++)
    if (placeAdverbs.has(tokens[at]!.lower) && !formsOfBe.has(tokens[at + 1]?.lower ?? '') && at > from) return true
  return false
}

const isUnplaced = ({ count }: LinkedCount): boolean => unplaced.has(count.kind)

/** Whether a clause names some itself: two that stand equal are not settled by another clause. */
const hasOwn = (document: Document, candidates: readonly Candidate<object>[], clause: Clause): boolean =>
  candidates.some(({ from, modifies }) => modifies < 0 && clauseAt(document, from) === clause)

/** Whether the verb of its clause tells of something else than what befell the number: "[began] an inquiry into 12 deaths on Thursday". */
const tellsOther = (document: Document, { event }: LinkedCount, clause: Clause): boolean =>
  clause.verb !== null &&
  !formsOfBe.has(document.tokens[clause.verb.head]!.lower) &&
  (event === null || !isVerb(document, event.start, clause))

const isVerb = (document: Document, start: number, { verb }: Clause): boolean =>
  verb !== null && document.tokens[verb.head]!.start === start

const settingOf = <Item>(own: Item | null, lent: readonly (Item | null)[]): LinkedSetting<Item> | null => {
  if (own !== null) return { item: own, from: 'clause' }
  const told = lent.filter((item) => item !== null)
  return told.length > 0 && told.every((item) => item === told[0]) ? { item: told[0]!, from: 'sentence' } : null
}
