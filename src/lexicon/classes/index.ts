import { pastForms } from '../inflection.js'
import { countryOfDemonym } from '../places/countries.js'
import { moneyEventRows } from './events-of-money.js'
import { peopleEventRows } from './events-of-people.js'
import { thingEventRows } from './events-of-things.js'
import { type LevelRow, levelRows, rate } from './levels.js'
import { peopleRows } from './people.js'
import { type CountedRow, type EventRow, pluralOf } from './row.js'
import { thingRows } from './things.js'

export type { PeopleEvent } from './events-of-people.js'
export type { LevelRow } from './levels.js'
export type { CountedRow, EventRow } from './row.js'

export const countedRows: readonly CountedRow[] = [...peopleRows, ...thingRows]
export const eventRows: readonly EventRow[] = [...peopleEventRows, ...thingEventRows, ...moneyEventRows]

const byNoun: ReadonlyMap<string, CountedRow> = new Map(
  countedRows.flatMap((row) =>
    [...row.nouns].flatMap((noun) => [[noun, row] as const, [pluralOf(noun), row] as const]),
  ),
)

const lemmasOf = (rows: readonly EventRow[]): ReadonlyMap<string, EventRow> =>
  new Map(rows.flatMap((row) => [...row.lemmas].map((lemma) => [lemma, row] as const)))

/** By a verb or noun alone: what befalls people, things and money may have one word, "[burned] 12 people", "[burned] 12 houses". */
const byLemma: Readonly<Record<EventRow['tells'], ReadonlyMap<string, EventRow>>> = {
  people: lemmasOf(peopleEventRows),
  things: lemmasOf(thingEventRows),
  money: lemmasOf(moneyEventRows),
}

/** By a verb and a noun: "take seats". */
const byObject: ReadonlyMap<string, EventRow> = new Map(
  eventRows.flatMap((row: EventRow) =>
    [...(row.of?.lemmas ?? [])].flatMap((lemma) =>
      [...(row.of?.nouns ?? [])].flatMap((noun) =>
        [noun, pluralOf(noun)].map((one) => [`${lemma} ${one}`, row] as const),
      ),
    ),
  ),
)

const byOutcome: ReadonlyMap<string, EventRow> = new Map(
  eventRows.flatMap((row: EventRow) => (row.outcomes ?? []).map((outcome) => [outcome, row] as const)),
)

const byRole: ReadonlyMap<string, EventRow> = new Map(
  eventRows.flatMap((row: EventRow) => (row.roles ?? []).map((role) => [role, row] as const)),
)

/** Citizens of a country, called by its name: "Iranians". */
const nationals: CountedRow = { name: 'nationals', people: 'sort', nouns: new Set(), examples: [] }

const isPeopleOf = (noun: string): boolean =>
  /(?:s|[ei]s[eh])$/.test(noun) && (countryOfDemonym(noun) !== null || countryOfDemonym(noun.slice(0, -1)) !== null)

/**
 * The class of what is counted.
 * @param phrase the words counted, in any case: "Iranian nationals", "police officers"
 * @param head its head noun
 */
export const countedClassOf = (phrase: string, head: string): CountedRow | null => {
  const noun = head.toLowerCase()
  const words = phrase.toLowerCase().split(/\s+/)
  const at = words.lastIndexOf(noun)
  const twoWords = at > 0 ? byNoun.get(`${words[at - 1]} ${noun}`) : undefined
  return twoWords ?? byNoun.get(noun) ?? (/^\p{Lu}/u.test(head) && isPeopleOf(noun) ? nationals : null)
}

/** What is counted: an amount is one of money or a measure, a share may be one of people. */
export type Counting = 'people' | 'things' | 'amount' | 'share'

/** Where a word is in the classes of several, those of what is counted come first. */
const orders: Readonly<Record<Counting, readonly EventRow['tells'][]>> = {
  people: ['people', 'things', 'money'],
  things: ['things', 'people', 'money'],
  amount: ['money', 'things'],
  share: ['money', 'people', 'things'],
}

/**
 * The class of an event.
 * @param lemma the base form of its verb, or its noun
 * @param head the head noun of what is counted: some verbs tell it of one thing alone
 * @param about what is counted
 */
export const eventClassOf = (lemma: string, head?: string, about: Counting = 'people'): EventRow | null => {
  const ofObject = head === undefined ? undefined : byObject.get(`${lemma} ${head.toLowerCase()}`)
  if (ofObject !== undefined) return ofObject
  for (const tells of orders[about]) {
    const row = byLemma[tells].get(lemma)
    if (row !== undefined) return row
  }
  return null
}

const levelsBy = (wordsOf: (row: LevelRow) => Iterable<string>): ReadonlyMap<string, LevelRow> =>
  new Map(levelRows.flatMap((row: LevelRow) => [...wordsOf(row)].map((word) => [word, row] as const)))

const byLevel = levelsBy(({ nouns, behind, rates = [] }) => [
  ...nouns,
  ...[...rates].map((word) => `${word} ${rate}`),
  ...[...(behind?.words ?? [])].flatMap((word) => [...(behind?.nouns ?? [])].map((noun) => `${word} ${noun}`)),
])

const byShare = levelsBy(({ of }) =>
  [...(of?.lemmas ?? [])].flatMap((lemma) => [...(of?.nouns ?? [])].map((noun) => `${lemma} ${noun}`)),
)
const byVerbBehind = levelsBy(({ of }) => (of?.behind ? of.lemmas : []))

/** The class of what is measured, by its noun: "turnout", "net income", "jobless rate". */
export const levelClassOf = (noun: string): LevelRow | null => byLevel.get(noun.toLowerCase()) ?? null

/** What a share of something says is measured: "61 percent of voters took part". */
export const levelClassOfShare = (lemma: string, head: string): LevelRow | null =>
  byShare.get(`${lemma} ${head.toLowerCase()}`) ?? null

/** The same of a share of nothing, by the verb behind it: "the fire is 45 percent contained". */
export const levelClassOfVerbBehind = (lemma: string): LevelRow | null => byVerbBehind.get(lemma) ?? null

/** The class of what is measured, by its name. */
export const levelRowNamed = (name: string): LevelRow | null => levelsByName.get(name) ?? null

const levelsByName = levelsBy(({ name }) => [name])

const byParticiple: ReadonlyMap<string, EventRow> = new Map(
  thingEventRows.flatMap((row: EventRow) =>
    [...row.lemmas].flatMap((lemma) => pastForms(lemma).map((form) => [form, row] as const)),
  ),
)

/** What a participle before things tells of them: "98 [destroyed] homes". */
export const eventClassOfParticiple = (word: string): EventRow | null => byParticiple.get(word.toLowerCase()) ?? null

const eventsByName: ReadonlyMap<string, EventRow> = new Map(eventRows.map((row) => [row.name, row]))

/** A class of events by its name. */
export const eventRowNamed = (name: string): EventRow | null => eventsByName.get(name) ?? null

/** The class of what became of people. */
export const eventClassOfOutcome = (outcome: string): EventRow | null => byOutcome.get(outcome) ?? null

/** The class of what those counted are to what is told: "142 people on board". */
export const eventClassOfRole = (role: string): EventRow | null => byRole.get(role) ?? null
