import type { Document } from '../../document/document.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import type { DateMention } from '../../extract/dates/index.js'
import { allUnits } from '../../extract/dates/lexicon.js'
import { type AroundRule, aroundFinder } from '../../grammar/pattern/around.js'
import { ofPos, oneToken } from '../../grammar/pattern/classes.js'
import { awaitingPrepositions, datedEvents, eventPlaces, intervalPrepositions } from './lexicon.js'

/** What a date tells the time of: an event that a noun names, or something that is not the news: a state of figures, a thing, what came before. */
export type Dating = 'event' | 'aside'

/** A rule that tells what a date is the date of. Examples mark the date. */
interface DatingRow extends AroundRule {
  readonly dating: Dating
}

/** The first row that fits decides. */
export const datingRows = [
  {
    name: 'datings/after-interval',
    around: [
      '{timeUnit} {intervalPreposition} ({determiner} | {attribute})*3 #',
      '{timeUnit} {intervalPreposition} ({determiner} | {attribute})*4 {event} (in | of | on)? #',
    ],
    dating: 'aside',
    examples: [
      'A second dam broke a week after the flood of [4 May].',
      'Shots were fired hours before the vote on [Sunday].',
    ],
  },
  {
    name: 'datings/awaited-date',
    around: [
      'ahead of ({determiner} | {attribute})*3 #',
      'ahead of ({determiner} | {attribute})*4 {event} (in | of | on)? #',
      "{awaitingPreposition} ({determiner} | {attribute})*3 # 's",
    ],
    dating: 'aside',
    examples: ["A candidate was shot ahead of [Sunday]'s vote.", "Markets rose before [Monday]'s hearing."],
  },
  {
    name: 'datings/as-of-date',
    around: ['as (at | of) #'],
    dating: 'aside',
    examples: ['As of [Sunday], 40 people were ill.'],
  },
  {
    name: 'datings/compared-date',
    around: ['(against | compared (to | with) | (down | up) from) {number} {noun}*2 on? #'],
    dating: 'aside',
    examples: [
      'The clinic had 29 patients, against 12 [last Thursday].',
      'It treats 41 people, down from 93 on [Tuesday].',
    ],
  },
  {
    name: 'datings/event-of-possessive-date',
    around: ["# 's {attribute}*4 {event} !{noun}"],
    dating: 'event',
    examples: ["The toll of [Tuesday]'s double bombing rose.", "[Last week]'s floods cut the road."],
  },
  {
    name: 'datings/thing-of-possessive-date',
    around: ["# 's"],
    dating: 'aside',
    examples: ["Bakers sold [yesterday]'s bread."],
  },
  {
    name: 'datings/event-of-date',
    around: ['{event} of #', '{eventPlace} ({determiner} | {attribute})*4 {event} (in | on)? #'],
    dating: 'event',
    examples: ['The landslide of [4 May] buried the road.', 'He was wounded in the attack on [Saturday].'],
  },
  {
    name: 'datings/event-behind-date',
    around: ['{determiner} # {attribute}*3 {event} !{noun}'],
    dating: 'event',
    examples: ['Ten died in the [May 4] landslide.'],
  },
] as const satisfies readonly DatingRow[]

const datings = aroundFinder<DatingRow>(datingRows, {
  attribute: ofPos('ADJ', 'NOUN', 'PROPN', 'NUM'),
  event: oneToken(({ lower }) => datedEvents.has(lower) || datedEvents.has(nounLemma(lower))),
  awaitingPreposition: awaitingPrepositions,
  eventPlace: eventPlaces,
  intervalPreposition: intervalPrepositions,
  timeUnit: new Set(allUnits.keys()),
})

/** What a date is the date of, where words beside it tell that; else null. */
export const datingOf = (document: Document, { from, to, sentence, expression }: DateMention): Dating | null => {
  // "three days after Sunday's blast" is reckoned from that, and is not the day of the blast
  if (expression.kind === 'shift' && typeof expression.from === 'object') return null
  const row = datings.first(document, { from, to }, document.sentences[sentence]!)
  if (row === null) return null
  document.trace?.push({ kind: 'dates', verdict: 'weighed', rule: row.name, from, to, why: row.dating })
  return row.dating
}
