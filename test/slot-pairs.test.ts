import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/index.js'
import { slotsOf } from '../src/compare/slots/slots.js'
import { extract } from '../src/index.js'

/** What articles of one event say, and how their figures stand to each other. */
interface Told {
  readonly name: string
  readonly texts: readonly string[]
  /** figures of one slot */
  readonly together?: readonly number[]
  /** figures of as many slots */
  readonly apart?: readonly number[]
  /** figures that are not of a class of events */
  readonly not?: readonly (readonly [figure: number, event: string])[]
}

const slotsIn = (
  texts: readonly string[],
): readonly { event: string | null; figures: readonly (number | null)[] }[] => {
  const articles = texts.map((text, index) => articleOf(extract(text, { id: `${index}`, published: '2024-05-03' })))
  return slotsOf(
    articles.map(({ outline }) => outline),
    articles.flatMap(({ claims }) => claims),
  ).map(({ head, claims }) => ({ event: head.of.class, figures: claims.map(({ count }) => count.value) }))
}

/** Invented articles whose figures meet, or are easily confused. */
const told: readonly Told[] = [
  {
    name: 'who signs or sleeps does not protest by the name alone',
    texts: ['Some 1,800 protesters signed a petition in Kalmar.', 'Around 25 protesters slept outside the town hall.'],
    apart: [1_800, 25],
    not: [
      [1_800, 'protest'],
      [25, 'protest'],
    ],
  },
  {
    name: 'who fills the streets protests by the name alone',
    texts: ['Some 10,000 people marched through Kalmar.', 'Police said 12,000 demonstrators filled the streets.'],
    together: [10_000, 12_000],
  },
  {
    name: 'firefighters who are honoured fight no fire',
    texts: ['Some 60 firefighters fought the blaze in Brod.', 'Four firefighters were named heroes of the year.'],
    apart: [60, 4],
    not: [[4, 'deploy']],
  },
  {
    name: 'evacuees who write a letter are not all who were evacuated',
    texts: ['The flood forced 400 people to be evacuated.', 'Some 310 evacuees wrote to the governor.'],
    not: [[310, 'evacuate']],
  },
  {
    name: 'evacuees who reach a shelter are',
    texts: ['Some 300 people were evacuated to the town hall.', 'Some 310 evacuees reached the town hall by bus.'],
    together: [300, 310],
  },
  {
    name: 'captors and police hold others',
    texts: ['Gunmen seized a school. Fifteen students are still held.', 'Police in Mopa held 20 suspects.'],
    apart: [15, 20],
  },
  {
    name: 'a place holds others than captors do',
    texts: [
      'Gunmen seized a theatre, which holds 900 people.',
      'Gunmen are holding 28 people. A shelter nearby holds 90 refugees.',
    ],
    apart: [900, 28, 90],
    not: [
      [900, 'hold'],
      [90, 'hold'],
    ],
  },
  {
    name: 'captors are holding people, who are held',
    texts: ['Gunmen are holding 28 people in a bank.', 'Some 30 people were being held there.'],
    together: [28, 30],
  },
]

describe('figures of one event', () => {
  it.each(told.map((each) => [each.name, each] as const))('%s', (_, { texts, together, apart, not }) => {
    const slots = slotsIn(texts)
    const at = (figure: number): number => slots.findIndex(({ figures }) => figures.includes(figure))
    const seen = JSON.stringify(slots)
    for (const figure of together ?? []) expect(at(figure), seen).toBe(at(together![0]!))
    expect(new Set(apart?.map(at)).size, seen).toBe(apart?.length ?? 0)
    for (const [figure, event] of not ?? []) expect(slots[at(figure)]?.event, seen).not.toBe(event)
    for (const figure of [...(together ?? []), ...(apart ?? [])]) expect(at(figure), seen).toBeGreaterThanOrEqual(0)
  })
})
