import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/index.js'
import { slotRules } from '../src/compare/slots/rules.js'
import { type DraftSlot, slotsOf } from '../src/compare/slots/slots.js'
import { extract } from '../src/index.js'
import { readExample } from './examples.js'

const slotsIn = (texts: readonly string[], published = '2024-05-03'): readonly DraftSlot[] => {
  const articles = texts.map((text, index) => articleOf(extract(text, { id: `${index}`, published })))
  return slotsOf(
    articles.map(({ outline }) => outline),
    articles.flatMap(({ claims }) => claims),
  )
}

describe('the rules of slots', () => {
  it.each(
    Object.values(slotRules).flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)),
  )('%s: %s', (name, example) => {
    const { text, spans } = readExample(example)
    const told = slotsIn([text]).flatMap(({ claims, why }) =>
      claims.map(({ count }, index) => ({ count, rules: why[index]!.map(({ rule }) => rule) })),
    )
    for (const { start, end } of spans) {
      const found = told.find(({ count }) => count.start <= start && end <= count.end)
      expect(found?.rules, JSON.stringify(told.map(({ count, rules }) => [count.text, rules]))).toContain(name)
    }
  })

  it('have names of their own', () => {
    const names = Object.values(slotRules).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('slots', () => {
  it('are the same in any order of the articles', () => {
    const texts = [
      'A bomb killed 12 people in Oslo on Friday.',
      'At least 15 people died in the Oslo blast, officials said. Three of them were children.',
      'The blast wounded dozens. The toll rose to 17.',
    ]
    const keys = (slots: readonly DraftSlot[]): string[] => slots.map(({ key, claims }) => `${key} ${claims.length}`)
    expect(keys(slotsIn([...texts].reverse()))).toEqual(keys(slotsIn(texts)))
  })

  it('hold every count of an article that has very many', () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `A blast killed ${index + 5} people.`).join(' ')
    const article = articleOf(extract(text.slice(0, 400_000), { id: 'long' }))
    expect(article.claims.length).toBeGreaterThan(9_000)
    const held = slotsOf([article.outline], article.claims).reduce((sum, { claims }) => sum + claims.length, 0)
    expect(held).toBe(article.claims.length)
  })

  const figuresOf = (slots: readonly DraftSlot[]): readonly (readonly string[])[] =>
    slots
      .map(({ claims }) => [...new Set(claims.map(({ count }) => `${count.value} ${count.unit ?? count.kind}`))].sort())
      .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))

  it('keep the shares of two candidates apart, and those of one together', () => {
    const slots = slotsIn([
      'Maria Ruiz won 48 percent of the vote and Jon Olsen 44 percent, the commission said.',
      'Ruiz led with 46 percent of the vote. Olsen had 45 percent.',
    ])
    expect(figuresOf(slots)).toEqual([
      ['44 percent', '45 percent'],
      ['46 percent', '48 percent'],
    ])
  })

  it('tell whose each share is, by a field of its own', () => {
    const slots = slotsIn([
      'Anna Toth won 48 percent of the vote and Ivan Balog 44 percent. The Greens won 34 seats, the Union 20 seats.',
      'Toth took 47 percent in the election. The Green Party took 33 seats.',
    ])
    const told = slots.map(({ head: { holder, counted, of } }) => [holder, ...counted.heads, of.class].join(' '))
    expect(told.sort()).toEqual([
      'Anna Toth vote share win',
      'Green Party seats win',
      'Ivan Balog vote share win',
      'Union seats win',
    ])
  })

  it.each([
    ['Marin received 120,000 votes.', 'There were 118,000 votes for Marin.', ['Marin: 118000, 120000']],
    ['The Forza Nova party won 9 seats.', 'Forza Nova took 10 seats in the election.', ['Forza Nova: 10, 9']],
    ['A poll put Marin at 41 percent.', 'Olga Marin won 52 percent of the vote.', ['Olga Marin: 52', 'nobody: 41']],
    [
      'With most ballots counted, Marin had 50 percent and Rusu 45 percent.',
      'Rusu received 46.1 percent, the election commission said. Marin had 50.4 percent.',
      ['Marin: 50, 50.4', 'Rusu: 45, 46.1'],
    ],
    ['Nokia had 12 percent of the market.', 'Nokia had 14 percent of the market.', ['nobody: 12', 'nobody: 14']],
  ])('hold what somebody has of votes and seats together: %s %s', (first, second, expected) => {
    const told = slotsIn([first, second]).map(
      ({ head: { holder }, claims }) =>
        `${holder ?? 'nobody'}: ${[...new Set(claims.map(({ count }) => `${count.value}`))].sort().join(', ')}`,
    )
    expect(told.sort()).toEqual(expected)
  })

  it('keep the votes and seats of two parties apart', () => {
    const slots = slotsIn([
      'The Green Party won 34 seats and the Democrats won 51 seats. The Greens received 61,200 votes.',
      'The Greens took 36 seats in the election. The Democrats took 49 seats.',
    ])
    expect(figuresOf(slots)).toEqual([
      ['34 cardinal', '36 cardinal'],
      ['49 cardinal', '51 cardinal'],
      ['61200 cardinal'],
    ])
  })

  it.each([
    ['The bridge was 90 feet high.', 'A wall 80 feet long fell too.', 2],
    ['The slick was 7 kilometers long.', 'The ship drifted for 3 kilometers.', 2],
    ['The fire has burned 500 acres.', 'The fire has burned 202 hectares.', 2],
    ['The fire burned 500 acres.', 'The fire has burned 540 acres.', 1],
    ['Police seized 300 kilograms of cocaine.', 'Officers seized 280 kilograms.', 1],
    ['The tanker spilled 3,000 gallons.', 'Some 4,000 gallons leaked.', 1],
    ['The blaze consumed 500 acres.', 'It grew to 540 acres.', 1],
    ['Crews laid 6 miles of booms.', 'The ship drifted for 9 miles.', 2],
    ['The flood swept away 6 miles of road.', 'It swept away 9 miles of road.', 1],
    ['The quake was felt 60 miles away.', 'It struck 9 miles off the coast.', 2],
    ['The wave was 9 meters high.', 'Some 12 meters of the pier fell.', 2],
    ['The slick was 7 kilometers long.', 'The slick is 7 kilometers long.', 1],
  ])(
    'compare measures in one unit, lengths where one verb tells of them or they are equal: %s %s',
    (first, second, slots) => {
      const measured = slotsIn([first, second]).filter(({ head: { kind } }) => kind === 'measure')
      expect(measured).toHaveLength(slots)
      for (const { head, claims } of measured)
        expect(new Set(claims.map(({ count }) => count.unit))).toEqual(new Set([head.unit]))
    },
  )

  it('hold what is measured together, also where two disagree in one article', () => {
    const slots = slotsIn([
      'Turnout was 61 percent, the election commission said. The opposition said that turnout was no more than 40 percent.',
      'Some 61 percent of voters took part, the election commission said.',
      'Turnout reached 45 percent by noon, the election commission said.',
    ])
    expect(slots.map(({ claims }) => claims.length)).toEqual([4])
  })

  it('hold seats won and taken together, and jobs that are cut and that go', () => {
    const seats = slotsIn(['The Union won 43 seats.', 'The Union took 44 seats in the vote.'])
    expect(seats.map(({ claims }) => claims.length)).toEqual([2])
    const jobs = slotsIn(['The bank will cut 450 jobs.', 'The union said that 600 jobs would go at the bank.'])
    expect(jobs.map(({ claims }) => claims.length)).toEqual([2])
  })

  it('keep what a year brought in apart from what a quarter did', () => {
    const slots = slotsIn(['Revenue was $3 billion.', 'Revenue was $12 billion.'])
    expect(slots.map(({ claims }) => claims.length)).toEqual([1, 1])
  })

  const figuresIn = (texts: readonly string[], name: string): readonly (readonly (number | null)[])[] =>
    slotsIn(texts)
      .filter(({ key }) => key.split('|').includes(name))
      .map(({ claims }) => claims.map(({ count }) => count.value).sort())

  it('let no class of events stand for another', () => {
    expect(
      figuresIn(['Divers rescued 30 people.', 'Some 36 people survived, six of whom swam ashore.'], 'survive'),
    ).toEqual([[36], [6]])
    expect(figuresIn(['Some 400 people were evacuated.', 'The flood displaced 700 people.'], 'displace')).toEqual([
      [700],
    ])
    expect(figuresIn(['Some 237 prisoners escaped.', 'Authorities released 300 prisoners.'], 'escape')).toEqual([[237]])
  })

  it('take spectators for no protesters', () => {
    const told = ['Some 60,000 fans were in the stadium.', 'Some 2,000 fans marched to the stadium to protest.']
    expect(figuresIn(told, 'protest')).toEqual([[2000]])
  })

  it('know a whole only by those who were there', () => {
    const bus = [
      'A bus crashed, killing 12 of the 40 passengers.',
      'Some 40 people were injured, most of them in the market.',
    ]
    expect(figuresIn(bus, 'injure')).toEqual([[40]])
    const plane = ['The crash killed 62 of the 68 people on board.', 'A plane with 68 people on board crashed.']
    expect(figuresIn(plane, 'carry')).toEqual([[68, 68]])
  })

  it('take what a hall has room for, and what shares are offered, for nothing of the event', () => {
    const rooms = ['The hall holds 400 people.', 'The stadium holds 65,000 people.']
    expect(slotsIn(rooms).map(({ claims }) => claims.length)).toEqual([1, 1])
    expect(figuresIn(['Fifteen people are still held.'], 'hold')).toEqual([[15]])
    const told = ['The government raised its pay offer to 4.5 percent.', 'The bank offered 20 percent of its shares.']
    expect(figuresIn(told, 'pay offer')).toEqual([[4.5]])
  })
})
