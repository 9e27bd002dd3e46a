import type { Count } from '../../claims/schema.js'
import {
  type CountedRow,
  type Counting,
  countedClassOf,
  type EventRow,
  eventClassOf,
  eventClassOfOutcome,
  eventClassOfRole,
  eventRowNamed,
} from '../../lexicon/classes/index.js'
import { singularOf } from '../../lexicon/inflection.js'
import { ableForms, captives, changes, givesFigures, roomForms } from './lexicon.js'

/** Nouns that no class has are compared without the ending of the plural. */
export const bareNoun = (head: string): string => singularOf(head.toLowerCase())

export const countedOf = ({ counted }: Count): CountedRow | null =>
  counted === null ? null : countedClassOf(counted.text, counted.head)

/** Kinds of counts that are of no people or things, but of so much. */
export const amounts: ReadonlySet<Count['kind']> = new Set(['money', 'percent', 'measure', 'duration', 'score'])

/** The class that words around the number tell: "142 people on board". Records of earlier versions tell no role. */
export const eventOfRole = ({ role }: Count): EventRow | null => (role ? eventClassOfRole(role.of) : null)

const shares: ReadonlySet<Count['kind']> = new Set(['percent', 'duration'])

/** What a count is of. Without a noun it is of people: 500 acres burn, nobody is burned. */
const aboutOf = ({ kind }: Count, counted: CountedRow | null): Counting => {
  const isOfThings = counted !== null && counted.people === undefined
  if (amounts.has(kind)) return shares.has(kind) && !isOfThings ? 'share' : 'amount'
  return isOfThings ? 'things' : 'people'
}

/** The class of events that those counted are in by their name: "60,000 [demonstrators] filled the streets". */
const eventOfNoun = ({ counted: words }: Count, counted: CountedRow | null): EventRow | null => {
  const byName = counted?.eventByName
  return byName !== undefined && words !== null && byName.nouns.has(bareNoun(words.head))
    ? eventRowNamed(byName.event)
    : null
}

/** "put the number of protesters at 700", "the number of protesters rose to 700": the verb is that of the number. */
const isOfNumber = ({ event, counted, start }: Count): boolean =>
  event !== null &&
  counted !== null &&
  counted.start < start &&
  (givesFigures.has(event.lemma) || changes.has(event.lemma))

/** Whether a verb of no class says what those counted do beside what their name says: "2,000 protesters [signed] a letter". */
const doMore = (count: Count, counted: CountedRow | null): boolean =>
  count.event !== null && counted?.eventByName?.lemmas?.has(count.event.lemma) !== true && !isOfNumber(count)

/** "The hall [holds] 400 people", "can hold 90 refugees": a place has room for all but captives. Gunmen hold and are holding people, who are held. */
export const isRoom = ({ event, start, status }: Count, counted: CountedRow | null): boolean => {
  if (event === null || event.start >= start || captives.has(counted?.name ?? '')) return false
  const form = event.text.toLowerCase()
  return roomForms.has(form) || (ableForms.has(form) && status !== 'ongoing')
}

/** The class of what befell those counted, or what they did: what became of them, else their role, else their verb or noun. */
export const eventOfCount = (count: Count): EventRow | null => {
  const { outcome, event } = count
  const counted = countedOf(count)
  const byNoun = eventOfNoun(count, counted)
  const row =
    event === null || isRoom(count, counted)
      ? null
      : eventClassOf(event.lemma, count.counted?.head, aboutOf(count, counted))
  const byVerb = row?.tells === 'people' ? row : byNoun === null || doMore(count, counted) ? row : byNoun
  const became = outcome === null ? null : eventClassOfOutcome(outcome)
  // "300 evacuees signed a letter": what became of them is told by their name alone
  return (became === byNoun ? null : became) ?? eventOfRole(count) ?? byVerb
}
