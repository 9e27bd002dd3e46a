import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'
import { figure } from '../src/page/catalogue/amounts.js'
import { createReader, digitsOf, folded, unfolded } from '../src/page/catalogue/digits.js'
import { addressOf, escapeHtml, inertJson, visible } from '../src/page/escape.js'
import { createCatalogue, entryOf } from '../src/page/index.js'
import { project } from '../src/page/map/projection.js'
import { facetsOf } from '../src/page/view/facets.js'
import { find } from '../src/page/view/find.js'
import { type IndexData, readIndex } from '../src/page/view/index-data.js'
import { placesOf, shadeOf, stepsOf } from '../src/page/view/places.js'
import { hashOf, initial, type State, stateOf, toggled } from '../src/page/view/state.js'
import { after, barsOf, evenly } from '../src/page/view/timeline.js'

/** What the index of the pages holds and finds, without a browser. */

const texts = [
  [
    'a.txt',
    'OAKTON, Ohio (AP) — At least 12 people were killed in Oakton on Monday, Mayor Ann Lee said.',
    '2024-05-07',
  ],
  [
    'b.txt',
    'Police arrested 40 people in Lyon, France, on 3 May 2024, officials said. “We regret it,” said Ann Lee.',
    '2024-06-01',
  ],
  ['c.txt', '', null],
] as const

const records = texts.map(([id, text, published]) =>
  extract(text, { id, meta: { section: id === 'a.txt' ? 'world' : 'city' }, ...(published !== null && { published }) }),
)

const indexOf = (): IndexData => {
  const catalogue = createCatalogue('all')
  for (const [index, record] of records.entries()) catalogue.add(`articles/${index}.html`, entryOf(record))
  return readIndex(JSON.parse(inertJson(catalogue.encoded())))
}

const data = indexOf()
const facets = facetsOf(data)
const names = [...facets.ofClaims, ...facets.ofArticles].map(({ name }) => name)
const choose = (...pairs: readonly (readonly [string, string])[]): State =>
  pairs.reduce((state, [facet, value]) => toggled(state, facet, value), initial)

describe('the data of the index', () => {
  test('has every claim with its id, in the order of the records', () => {
    const ids = Array.from({ length: data.claims.length }, (_, claim) => data.claims.idOf(claim))
    const kinds = ['counts', 'dates', 'officials', 'people', 'organizations', 'locations', 'statements'] as const
    expect(ids).toEqual(records.flatMap((record) => kinds.flatMap((kind) => record[kind].map(({ id }) => id))))
    expect(ids.length).toBeGreaterThan(10)
  })

  test('keeps ids that are not made of a place alone', () => {
    const catalogue = createCatalogue([])
    const entry = entryOf(records[0]!)
    const [first, ...others] = entry.claims
    catalogue.add('a.html', {
      ...entry,
      claims: [{ ...first!, id: 'count-title-1-2' }, ...others, { ...first!, id: 'count-1-2-2' }],
    })
    const { claims } = readIndex(catalogue.encoded())
    expect(claims.idOf(0)).toBe('count-title-1-2')
    expect(claims.idOf(1)).toBe(others[0]!.id)
    expect(claims.idOf(claims.length - 1)).toBe('count-1-2-2')
  })

  test('writes numbers in letters and reads them back', () => {
    const numbers = [0, 1, 31, 32, 33, 1023, 1024, 2 ** 30, ...[-1, -5, 7, 0].map(folded)]
    const { next, ended } = createReader(numbers.map(digitsOf).join(''))
    expect(numbers.map(next)).toEqual(numbers)
    expect(ended()).toBe(true)
    expect([-3, -1, 0, 1, 8].map(folded).map(unfolded)).toEqual([-3, -1, 0, 1, 8])
  })

  test('tells tolls and sources of an article', () => {
    expect(entryOf(records[0]!).tolls).toEqual([{ outcome: 'dead', amount: '≥ 12', number: 12 }])
    expect(data.sources).toContainEqual({ name: 'Ann Lee', country: expect.anything(), known: true })
  })
})

describe('choosing', () => {
  test('shows all at first, articles without claims too', () => {
    const found = find(data, facets, initial)
    expect(found.articles).toEqual([0, 1, 2])
    expect(found.claims.length).toBe(data.claims.length)
  })

  test('values of one facet are joined, facets are crossed', () => {
    expect(find(data, facets, choose(['outcome', 'dead'])).articles).toEqual([0])
    expect(find(data, facets, choose(['outcome', 'dead'], ['outcome', 'arrested'])).articles).toEqual([0, 1])
    expect(find(data, facets, choose(['outcome', 'dead'], ['field.section', 'city'])).articles).toEqual([])
  })

  test('counts what each value would show beside what else is chosen', () => {
    const { counts } = find(data, facets, choose(['outcome', 'dead'], ['field.section', 'world']))
    expect(counts.get('outcome')?.get('dead')).toBe(1)
    expect(counts.get('outcome')?.get('arrested')).toBeUndefined()
    expect(
      find(data, facets, choose(['outcome', 'dead']))
        .counts.get('outcome')
        ?.get('arrested'),
    ).toBe(1)
    expect(counts.get('field.section')?.get('world')).toBe(1)
  })

  test('searches words, sources, places, and what articles are called', () => {
    const search = (query: string): readonly number[] => find(data, facets, { ...initial, query }).articles
    expect(search('LYON')).toEqual([1])
    expect(search('ann lee')).toEqual([0, 1])
    expect(search('c.txt')).toEqual([2])
    expect(search('nowhere at all')).toEqual([])
  })

  test('takes a beginning of a day for a period', () => {
    expect(find(data, facets, choose(['published', '2024-05'])).articles).toEqual([0])
    expect(find(data, facets, choose(['day', '2024-05-03'])).articles).toEqual([1])
  })
})

describe('the address of a view', () => {
  test('tells all that is chosen, and nothing at first', () => {
    expect(hashOf(initial)).toBe('')
    const state: State = {
      ...choose(['outcome', 'dead'], ['place', 'A & B = C #é']),
      tab: 'timeline',
      query: 'fire?',
      sort: '-articles',
      page: 3,
      period: 'day',
      reckoning: 'told',
      unknown: true,
    }
    expect(stateOf(hashOf(state), names)).toEqual(state)
  })

  test('is read with nonsense in it', () => {
    expect(stateOf('#tab=none&page=-2&by=week&days=x&nothing=1&kind=count', names)).toEqual({
      ...choose(['kind', 'count']),
      period: 'day',
    })
  })
})

describe('the timeline and the map', () => {
  test('count articles and claims', () => {
    const found = find(data, facets, initial)
    expect(barsOf(data, found, 'month', 'published').map(({ period, articles }) => [period, articles])).toEqual([
      ['2024-05', 1],
      ['2024-06', 1],
    ])
    expect(barsOf(data, found, 'day', 'told').map(({ period }) => period)).toContain('2024-05-03')
    expect(placesOf(data, found).countries.map(({ key }) => key)).toContain('FR')
  })

  test('follow the calendar', () => {
    expect(['2023-02-28', '2024-02-28', '1900-02-28', '2024-12-31', '2024-12', '0999'].map(after)).toEqual([
      '2023-03-01',
      '2024-02-29',
      '1900-03-01',
      '2025-01-01',
      '2025-01',
      '1000',
    ])
    const bar = (period: string) => ({ period, articles: 1, claims: 1 })
    expect(evenly([bar('2024-01'), bar('2024-04')], 9)?.map(({ period }) => period)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
    ])
    expect(evenly([bar('1024-01'), bar('2024-04')], 400)).toBeNull()
  })

  test('shade more articles darker', () => {
    expect([0, 1, 4, 5].map((articles) => shadeOf(articles, 5))).toEqual([0, 1, 4, 5])
    const shades = [1, 2, 5, 20, 100, 999, 1000].map((articles) => shadeOf(articles, 1000))
    expect(shades).toEqual([...shades].sort())
    expect([shades[0], shades.at(-1)]).toEqual([1, 5])
    expect(stepsOf(1000)[0]).toEqual([1, 1])
  })

  test('project the middle of the world into the middle of the map', () => {
    expect(project(0, 0)).toEqual([500, 243.5])
    expect(project(180, 0)[0]).toBeCloseTo(1000, 5)
  })
})

describe('text that is not ours', () => {
  test('is shown and not obeyed', () => {
    expect(escapeHtml(`<b a="1" b='2'>&\r\n\0`)).toBe('&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;&#13;\n\ufffd')
    expect(inertJson('</script><!--\u2028')).toBe('"\\u003c/script\\u003e\\u003c!--\\u2028"')
    expect(JSON.parse(inertJson({ a: '</script>&' }))).toEqual({ a: '</script>&' })
    expect(visible('a\u202eb\n\tc\u0007')).toBe('a\\u{202e}b c\\u{7}')
    expect(addressOf('articles/a b/100%#?.html')).toBe('articles/a%20b/100%25%23%3F.html')
  })

  test('numbers read as English writes them', () => {
    expect([0, 12, 1234, 1234567.891, -5].map(figure)).toEqual(['0', '12', '1,234', '1,234,567.891', '−5'])
  })
})
