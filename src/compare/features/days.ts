import type { DateClaim, DocumentRecord, Statement } from '../../claims/schema.js'
import type { Outcome } from '../../lexicon/people/outcomes.js'
import type { Lead } from './lead.js'

/** The day that a date tells, where it tells one: "Saturday", "Friday night", not "now". */
const dayOf = ({ value, earliest, latest }: DateClaim): string | null =>
  earliest !== null && earliest === latest && value?.startsWith(earliest) ? earliest : null

/** Whether a day is that on which something is said, not that of what is told: "police said [on Friday] that 12 people died on Tuesday". */
const isOfSaying = ({ start, end, sentence }: DateClaim, statements: readonly Statement[]): boolean =>
  statements.some(
    ({ cue, content, sentence: at }) =>
      at === sentence &&
      cue !== null &&
      start >= cue.end &&
      // the clause of the verb ends where what it tells begins: "told reporters in Oslo [on Monday] that ..."
      !content.some((words) => words.start < end && words.end > cue.end),
  )

/** What goes on for days, so that other days of saying tell of no other event: "more than 500 people have been infected". */
const lasting: ReadonlySet<Outcome> = new Set(['infected', 'quarantined'])

/** What comes of that. Another harm beside it is of another event: "40 people were infected at the clinic, where two were wounded". */
const ofLasting: ReadonlySet<Outcome> = new Set([...lasting, 'dead', 'hospitalized', 'ill', 'recovered', 'vaccinated'])

/** Whether a lead tells of nothing but what goes on for days. */
const isLasting = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((outcome) => lasting.has(outcome)) && outcomes.every((outcome) => ofLasting.has(outcome))

type Days = Map<number, Set<string>>

const addDay = (days: Days, sentence: number, day: string): void => {
  const known = days.get(sentence)
  if (known === undefined) days.set(sentence, new Set([day]))
  else known.add(day)
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
export const daysOf = ({ dates, counts, document, statements }: DocumentRecord, lead: Lead): LeadDays => {
  const [days, said]: [Days, Days] = [new Map(), new Map()]
  for (const date of dates) {
    const day = dayOf(date)
    if (day === null || (document.published !== null && day > document.published)) continue
    addDay(isOfSaying(date, statements) ? said : days, date.sentence, day)
  }
  const harmed = [...new Set(counts.flatMap(({ outcome, sentence }) => (outcome === null ? [] : sentence)))]
  const later = harmed.some((sentence) => lead.all.has(sentence)) ? [] : harmed
  const firstOf = (told: Days): readonly string[] => {
    const sentence = [...later, ...lead.all].find((index) => told.has(index))
    return sentence === undefined ? [] : [...told.get(sentence)!].sort()
  }
  const own = firstOf(days)
  const ofLead = counts.filter(({ sentence }) => lead.all.has(sentence))
  const dead = ofLead.flatMap(({ outcome, value }) => (outcome === 'dead' && value !== null ? value : []))
  const areSaid = own.length === 0
  const goesOn = isLasting(ofLead.flatMap(({ outcome }) => outcome ?? []))
  return { days: areSaid && !goesOn ? firstOf(said) : own, areSaid, dead: dead.sort((a, b) => a - b) }
}
