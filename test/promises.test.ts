import { beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../src/explain.js'
import { extract } from '../src/pipeline.js'
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

describe('what every text keeps', () => {
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
