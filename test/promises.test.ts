import { beforeAll, describe, expect, it } from 'vitest'
import { recordSchema } from '../src/claims/schema.js'
import { explain } from '../src/explain.js'
import { type ExtractOptions, extract } from '../src/pipeline.js'
import { faultsOf } from './faults.js'
import { exampleTexts, lexiconWords, piecesOf } from './own-texts.js'

/** What every text keeps: no throw, every span inside the text, every number finite, every limit in order. */

const options = [{ published: '2025-12-07' }, {}]

/** What is wrong with the records of some texts, the shortest text of each fault. */
const faultsIn = (texts: Iterable<string>): string[] => {
  const shortest = new Map<string, string>()
  let count = 0
  for (const text of texts) {
    let faults: readonly string[]
    try {
      faults = count % 4 > 0 ? faultsOf(text, extract(text, options[count % 2])) : faultsOf(text, explain(text))
    } catch (error) {
      faults = [String(error)]
    }
    count++
    for (const fault of faults)
      if (text.length < (shortest.get(fault)?.length ?? Number.POSITIVE_INFINITY)) shortest.set(fault, text)
  }
  expect(count).toBeGreaterThan(0)
  return [...shortest].map(([fault, text]) => `${fault}: ${JSON.stringify(text.slice(0, 200))}`)
}

/** Numbers from 0 up to 1, the same in every run (Numerical Recipes' generator). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

let examples: readonly string[]
let words: readonly string[]

beforeAll(async () => {
  examples = await exampleTexts()
  words = await lexiconWords()
  expect(examples.length).toBeGreaterThan(1000)
  expect(words.length).toBeGreaterThan(10_000)
})

function* cuts(): Generator<string> {
  for (const example of examples) {
    const pieces = piecesOf(example)
    for (let end = 1; end <= pieces.length; end++) yield pieces.slice(0, end).join('')
  }
}

function* mixes(count: number): Generator<string> {
  const random = randomFrom(20_251_207)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const part = (): string => {
    if (random() < 0.3) return pick(words)
    const pieces = piecesOf(pick(examples))
    const from = Math.floor(random() * pieces.length)
    return pieces.slice(from, from + 1 + Math.floor(random() * 12)).join('')
  }
  for (let made = 0; made < count; made++)
    yield Array.from({ length: 1 + Math.floor(random() * 5) }, part).join(
      pick([' ', ' ', ' ', '', ', ', '-', '. ', '\n\n']),
    )
}

/** Lines as pages, exports and wires have them: stamps, fields, menus, names of writers, headlines, turns, prose. */
const pageLines = [
  'Business 03/16/2016',
  'Home',
  'Home | World | Sport',
  'Home / Cities / Oran /',
  'Advertisement',
  'NEWS',
  'Analysis',
  'By Ann Lee, Staff Writer',
  'Ann Lee',
  'Ann Lee / Example Agency',
  'Photo: Ann Lee / Example Agency',
  'Published 3 May 2024 9:31 AM EDT',
  'Updated: Mar 4, 2022, 18:02 IST',
  '3 hours ago',
  '01:12',
  '16:40 (GMT+3)',
  'Harbour To Close 12 Berths',
  'MAYOR ANN LEE DENIES FRAUD',
  'Harbour to close: union says 40 jobs at risk',
  'ORAN, May 3 (AP) -- The harbour lost 12 berths, the mayor said on Friday.',
  'MINSK, June 6. /TASS/. Two boats sank.',
  'HEADLINE: Port fire out',
  'LENGTH: 640 words',
  'BODY:',
  'HD      Port fire out',
  'PD      10 June 2024',
  'LP      The port fire is out, the mayor said.',
  'Document 2 of 40',
  'Full text: DULUTH - The line opened on Thursday.',
  'Load-Date: March 9, 2022',
  'ANN LEE, HOST: Good morning.',
  'Q. How many boats?',
  '• Nine boats sank.',
  '1. Six held after brawl',
  'Most Read',
  'Related Stories',
  'Comments (12)',
  'Share this:',
  'Copyright 2024 Example Media. All rights reserved.',
  'At least nine peo-',
  'ple were killed on Mon-',
  'The ferry sank off Oran on Friday, the coast guard said, and 12 people are missing.',
  '"We lost everything," said Ann Lee, who fled with her sons.',
  '&quot;We are ready,&quot; said Mayor Ann Lee.',
  'Region   Dead   Missing',
  'Coast    12     4',
  '|',
  '-',
  '',
]

function* pages(count: number): Generator<string> {
  const random = randomFrom(20_240_503)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  for (let made = 0; made < count; made++) {
    const repeated = pick(pageLines)
    const line = (): string => (random() < 0.15 ? repeated : pick(pageLines))
    yield Array.from({ length: 1 + Math.floor(random() * 9) }, line).join(pick(['\n', '\n', '\n\n', '\r\n']))
  }
}

describe('what every text keeps', () => {
  it('pages of any lines in any order', { timeout: 240_000 }, () => {
    expect(faultsIn(pages(2000))).toEqual([])
  })

  it('cut at every word', { timeout: 240_000 }, () => {
    expect(faultsIn(cuts())).toEqual([])
  })

  it('every word of the lexicons, alone and beside a number', { timeout: 240_000 }, () => {
    const frames = function* (): Generator<string> {
      for (const word of words) yield* [word, `At least 12 ${word}`]
    }
    expect(faultsIn(frames())).toEqual([])
  })

  it('mixes of all that', { timeout: 240_000 }, () => {
    expect(faultsIn(mixes(8000))).toEqual([])
  })

  it('explanations too', () => {
    for (const text of ['He died of old age', 'with\n\n300 workers', 'The boy, aged', 'Sens.-Ada Venn said no.', ''])
      for (const { start, end } of explain(text).steps) {
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThan(end)
      }
  })
})

describe('what no number and no day can hold', () => {
  const nines = '9'.repeat(400)
  const codesOf = (text: string, published = '2025-12-07'): string[] => {
    const record = extract(text, { published })
    expect(faultsOf(text, record)).toEqual([])
    expect(recordSchema.safeParse(record).error).toBeUndefined()
    return record.diagnostics.map(({ code }) => code)
  }

  it.each([
    `He counted ${nines} people.`,
    `He paid $${nines} million.`,
    `It rose by ${nines} percent.`,
    `Between 5 and ${nines} people fled.`,
    `There were ${'9'.repeat(300)} ${'million '.repeat(60)}people.`,
    'Zero out of zero people came.',
  ])('has no value: %s', (text) => {
    expect(codesOf(text)).toContain('number-out-of-range')
    expect(extract(text).counts.some(({ value, min, max }) => value === null && min === null && max === null)).toBe(
      true,
    )
  })

  it.each([
    [`It took ${nines} years.`, '2025-12-07'],
    [`It comes every ${nines} days.`, '2025-12-07'],
    [`It took ${'9'.repeat(25)} hours.`, '2025-12-07'],
    ['It will be gone in 20,000 years.', '2025-12-07'],
    ['They meet next Monday.', '9999-12-31'],
    ['They meet next year.', '9999-12-31'],
    ['They met last week.', '0001-01-01'],
    ['They met last winter.', '0001-01-01'],
  ])('has no value: %s on %s', (text, published) => {
    expect(codesOf(text, published)).toContain('date-out-of-range')
    const values = extract(text, { published }).dates.map(({ value, earliest, latest }) => [value, earliest, latest])
    expect(values).toContainEqual([null, null, null])
  })
})

describe('what is no argument', () => {
  it.each([
    [undefined, {}, 'text must be a string, not a value of type undefined'],
    [12, {}, 'text must be a string, not a value of type number'],
    ['It rained.', null, 'options must be an object, not null'],
    ['It rained.', { published: 'yesterday' }, 'options.published must be a day .*2025-12-07.*, not "yesterday"'],
    ['It rained.', { published: '2024-13-01' }, 'options.published must be a day .*, not "2024-13-01"'],
    ['It rained.', { published: '2024-02-30' }, 'options.published must be a day'],
    ['It rained.', { published: '0000-01-01' }, 'options.published must be a day'],
    ['It rained.', { published: new Date(0) }, 'options.published must be a day .*, not a value of type object'],
    ['It rained.', { published: null }, 'options.published must be a day .*, not null'],
    ['It rained.', { publishedFrom: 'text' }, 'options.publishedFrom must be "option", "record" or "file name"'],
    ['It rained.', { id: 12 }, 'options.id must be a string, not a value of type number'],
    ['It rained.', { title: ['a'] }, 'options.title must be a string, not an array'],
    ['It rained.', { sha256: 1 }, 'options.sha256 must be a SHA-256 .*, not a value of type number'],
    ['It rained.', { sha256: 'ABC' }, 'options.sha256 must be a SHA-256 .*, not "ABC"'],
    ['It rained.', { withText: 'yes' }, 'options.withText must be true or false'],
  ])('%s with %o', (text, given, message) => {
    for (const read of [extract, explain]) {
      const call = (): unknown => read(text as string, given as ExtractOptions)
      expect(call).toThrow(TypeError)
      expect(call).toThrow(new RegExp(message))
    }
  })
})

describe('what was once broken', () => {
  it.each([
    'He died of old age',
    'The boy, aged',
    '9-to-',
    'with\n\n300 workers came',
    "St. Mary's",
    "12-'d",
    'She’s',
    'called “ghost ship”\n\nwho favour the sale stayed',
    'He threw its weight behind the sale.',
    'Sens.-Ada Venn said no.',
    'go home now- Attorney-Lind',
    'Children aged between 52 and 45 came.',
    'It was minus dozens of degrees.',
  ])('%s', (text) => {
    expect(faultsIn([text])).toEqual([])
  })

  it('takes no mark for a person', () => {
    expect(extract('Sens.-Ada Venn said no.').people.map(({ name }) => name)).toEqual(['Ada Venn'])
  })

  it('tells who stands between a light verb and its noun', () => {
    const [statement] = extract('The union threw its weight behind the sale.').statements
    expect(statement).toMatchObject({ source: { text: 'The union' }, cue: { text: 'threw its weight behind' } })
    const [cut] = extract('stating his desire to sell the ships').statements
    expect(cut).toMatchObject({ source: { text: 'his' }, cue: { text: 'desire to' } })
  })
})
