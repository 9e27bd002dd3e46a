import type { DateClaim, DocumentRecord, Statement } from '../../claims/schema.js'
import { isoDay, readIsoDay } from '../../document/days.js'
import type { Outcome } from '../../lexicon/people/outcomes.js'
import type { Lead } from './lead.js'

/** The day that a date tells, where it tells one: "Saturday", "Friday night", not "now". */
const dayOf = ({ value, earliest, latest }: DateClaim): string | null =>
  earliest !== null && earliest === latest && value?.startsWith(earliest) ? earliest : null

/** Whether a day is that on which something is said, not that of what is told: "police said [on Friday] that 12 people died on Tuesday". */
const isOfSaying = ({ start, end, sentence }: DateClaim, statements: readonly Statement[]): boolean =>
  statements.some(({ cue, source, content, sentence: at }) => {
    if (at !== sentence || cue === null) return false
    // "the governor [on Monday] raised the toll to 12"
    const isContent = content.some((words) => words.start < end && words.end > start)
    if (end <= cue.start) return source !== null && start >= source.end && !isContent
    // the clause of the verb ends where what it tells begins: "told reporters in Oslo [on Monday] that ..."
    return start >= cue.end && !content.some((words) => words.start < end && words.end > cue.end)
  })

/** What goes on for days, so that other days of saying tell of no other event: "more than 500 people have been infected". */
const lasting: ReadonlySet<Outcome> = new Set(['infected', 'quarantined'])

/** What comes of that. Another harm beside it is of another event: "40 people were infected at the clinic, where two were wounded". */
const ofLasting: ReadonlySet<Outcome> = new Set([...lasting, 'dead', 'hospitalized', 'ill', 'recovered', 'vaccinated'])

/** Whether a lead tells of nothing but what goes on for days. */
const isLasting = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((outcome) => lasting.has(outcome)) && outcomes.every((outcome) => ofLasting.has(outcome))

type Days = Map<number, Set<string>>

const addDays = (to: Days, sentence: number, days: readonly string[]): void => {
  const known = to.get(sentence)
  if (known === undefined) to.set(sentence, new Set(days))
  else for (const day of days) known.add(day)
}

/** An event of a longer time is told by no day: "last year's flood". */
const longest = 7

/** The days that the date of an event can mean, up to that of the article: "last week's floods", "Tuesday's blast". */
const eventDaysOf = ({ earliest, latest }: DateClaim, published: string | null): readonly string[] => {
  const [first, last] = [readIsoDay(earliest ?? ''), readIsoDay(latest ?? '')]
  if (first === null || last === null || last - first >= longest) return []
  const days = Array.from({ length: last - first + 1 }, (_, at) => isoDay(first + at))
  return days.filter((day) => published === null || day <= published)
}

/** The days that dates of an article tell, by sentence. */
interface Told {
  /** of what happened */
  readonly days: Days
  /** of events that nouns name */
  readonly events: Days
  /** of such events that are told by a longer time: "last week's floods" */
  readonly around: Days
  /** on which something was said */
  readonly said: Days
}

const toldBy = ({ dates, document, statements }: DocumentRecord): Told => {
  const told: Told = { days: new Map(), events: new Map(), around: new Map(), said: new Map() }
  for (const date of dates) {
    if (date.dating === 'aside') continue
    if (date.dating === 'event') {
      const days = eventDaysOf(date, document.published)
      if (days.length > 0) addDays(date.earliest === date.latest ? told.events : told.around, date.sentence, days)
      continue
    }
    const day = dayOf(date)
    if (day === null || (document.published !== null && day > document.published)) continue
    addDays(isOfSaying(date, statements) ? told.said : told.days, date.sentence, [day])
  }
  return told
}

/** Sentences that count somebody who came to harm on a day of its own, not on that of an event that a noun names: "a man was killed on Saturday in the town of Tuesday's attack". */
const harmedApart = ({ counts, dates }: DocumentRecord): ReadonlySet<number> => {
  const ofEvents = new Set(dates.flatMap(({ id, dating }) => (dating === 'event' ? id : [])))
  return new Set(
    counts.flatMap(({ outcome, day, sentence }) =>
      outcome !== null && day !== null && !ofEvents.has(day.ref) ? sentence : [],
    ),
  )
}

/**
 * The days of the first sentence that tells of some. What it dates by a noun is the event, and not what came of it: "a funeral on Wednesday
 * for the victims of Sunday's crash". So is what a later one dates so, where the first is of nobody who came to harm then: "the government
 * raised its offer on Thursday ... Tuesday's strike".
 */
const ownDays = (
  { days, events, around }: Told,
  sentences: readonly number[],
  apart: ReadonlySet<number>,
): readonly string[] => {
  const first = sentences.find((sentence) => days.has(sentence) || events.has(sentence))
  if (first === undefined) return [...(around.get(sentences.find((sentence) => around.has(sentence)) ?? -1) ?? [])]
  const own = [...(days.get(first) ?? [])]
  if (own.length > 0 && apart.has(first)) return own
  const named = sentences.find((sentence) => events.has(sentence))
  const ofEvent = named === undefined ? [] : [...events.get(named)!]
  return named === first ? ofEvent : [...own, ...ofEvent]
}

/** The days of what an article tells; where its lead tells none of these, and not only of what lasts, the days on which that was said. */
export interface LeadDays {
  readonly days: readonly string[]
  readonly areSaid: boolean
  /** figures of the dead in the lead, sorted */
  readonly dead: readonly number[]
}

/**
 * The days that an article tells of: those of the first sentence of its lead that has one. Where the lead counts nobody who came to harm, those
 * of the first sentence that does: "The Council met on Thursday ... 257 people died on Aug. 7".
 */
export const daysOf = (record: DocumentRecord, lead: Lead): LeadDays => {
  const { counts } = record
  const told = toldBy(record)
  const harmed = [...new Set(counts.flatMap(({ outcome, sentence }) => (outcome === null ? [] : sentence)))]
  const later = harmed.some((sentence) => lead.all.has(sentence)) ? [] : harmed
  const sentences = [...later, ...lead.all]
  const own = ownDays(told, sentences, harmedApart(record))
  const said = [...(told.said.get(sentences.find((sentence) => told.said.has(sentence)) ?? -1) ?? [])]
  const ofLead = counts.filter(({ sentence }) => lead.all.has(sentence))
  const dead = ofLead.flatMap(({ outcome, value }) => (outcome === 'dead' && value !== null ? value : []))
  const areSaid = own.length === 0
  const goesOn = isLasting(ofLead.flatMap(({ outcome }) => outcome ?? []))
  const days = areSaid && !goesOn ? said : own
  return { days: [...new Set(days)].sort(), areSaid, dead: dead.sort((a, b) => a - b) }
}
