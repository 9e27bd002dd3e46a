import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type ComparedEvent, comparisonVersion, type Slot } from '../src/claims/comparison.js'
import { eventSection } from '../src/page/comparison/event.js'
import { scaleOf } from '../src/page/comparison/scale.js'
import { describeInBrowser, openPage, screens, violationsOf } from './browser.js'
import { claimwire, temporary } from './process.js'
import { root } from './source-files.js'

/** The one page of a comparison. */

const folder = temporary()
let html = ''

beforeAll(async () => {
  const hostile = {
    id: '"><script>alert(1)</script>',
    published: '2023-03-03',
    title: '</style><script>alert(2)</script>',
    text: 'TACLOBAN, Philippines - At least 12 people were killed after a ferry capsized off Tacloban on Friday, <img src=x onerror=alert(3)> said.',
  }
  const articles = readFileSync(join(root, 'fixtures/compare/articles.ndjson'), 'utf8')
  writeFileSync(join(folder, 'articles.ndjson'), `${articles}${JSON.stringify(hostile)}\n`)
  const events = readFileSync(join(root, 'fixtures/compare/events.csv'), 'utf8')
  writeFileSync(join(folder, 'events.csv'), `${events}"""><script>alert(1)</script>",ferry\n`)
  const run = await claimwire(
    ['compare', 'articles.ndjson', '--events', 'events.csv', '--format', 'html', '--out', 'out'],
    { cwd: folder },
  )
  expect(run.code).toBe(0)
  html = readFileSync(join(folder, 'out/compare.html'), 'utf8')
})

test('it asks for nothing, runs nothing, and shows what it was given as text', () => {
  expect(html).toContain("default-src 'none'; style-src 'sha256-")
  expect(html).not.toMatch(/<script|<img|<link|javascript:|\son\w+=["']/i)
  expect(html).toContain('&lt;script&gt;alert(2)')
  expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id).sort()).toEqual(
    [...new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))].sort(),
  )
})

test('every link leads somewhere', () => {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id!))
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((id) => !ids.has(id))).toEqual([])
})

const slotOf = (...figures: readonly Partial<Slot['figures'][number]>[]): Slot => ({ figures }) as unknown as Slot

test('numbers lie on one scale, small ones beside very great ones too', () => {
  const interval = (min: number | null, max: number | null) => ({
    value: min,
    interval: { min, max, minOpen: false, maxOpen: false, assumed: null },
  })
  const plain = scaleOf(slotOf(interval(10, 10), interval(20, null)))
  expect(plain.isLogarithmic).toBe(false)
  expect(plain.at(10)).toBeLessThan(plain.at(15))
  const wide = scaleOf(slotOf(interval(3, 3), interval(90_000, 90_000)))
  expect(wide.isLogarithmic).toBe(true)
  for (const scale of [
    plain,
    wide,
    scaleOf(slotOf(interval(0, 0))),
    scaleOf(slotOf()),
    scaleOf(slotOf(interval(7, 7))),
  ])
    for (const value of [0, 3, 7, 90_000]) expect(Number.isFinite(scale.at(value))).toBe(true)
})

test('a sentence is marked only where the words stand in it once', () => {
  const claim = {
    article: 'a',
    count: 'count-0-2',
    start: 0,
    end: 2,
    text: '12',
    sentence: 0,
    sayer: null,
    via: [],
    origin: null,
    originRule: null,
    status: 'happened',
    order: { day: null, cue: null },
  }
  const origins = { named: 0, unattributed: 1, atMost: 1 }
  const slot: Slot = {
    schemaVersion: comparisonVersion,
    id: 'slot-1',
    event: 'event-1',
    counted: { class: null, heads: ['people'] },
    of: { class: null, lemmas: ['die'] },
    kind: 'cardinal',
    unit: null,
    per: null,
    scope: 'whole',
    partOf: null,
    instance: null,
    place: null,
    day: null,
    status: 'happened',
    background: false,
    figures: [
      {
        id: '12',
        bound: 'exact',
        value: 12,
        min: 12,
        max: 12,
        interval: { min: 12, max: 12, minOpen: false, maxOpen: false, assumed: null },
        first: null,
        last: null,
        claims: [claim],
        origins,
      },
    ],
    relations: [],
    origins: [],
    summary: { low: 12, best: 12, high: 12, rule: 'last', from: ['12'], independent: origins, disputed: false },
    unknown: [],
  }
  const event: ComparedEvent = {
    id: 'event-1',
    name: null,
    articles: [{ id: 'a', sha256: null, published: null, title: null, outlet: null, credit: null, copyOf: null }],
    days: null,
    places: [],
    label: null,
    main: null,
    cohesion: null,
    evidence: [],
    near: [],
    slots: ['slot-1'],
  }
  expect(eventSection(event, [slot], () => 'Then 12 died.')).toContain('Then <mark>12</mark> died.')
  expect(eventSection(event, [slot], () => 'Of 12, 12 died.')).not.toContain('<mark>')
  expect(eventSection(event, [slot], () => null)).toContain('<mark>12</mark>')
})

describeInBrowser('in a browser', () => {
  test.each(Object.entries(screens))(
    'on a %s nothing is wider than the screen, refused or hard to read',
    async (_, viewport) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, errors, requests } = await openPage(folder, 'out/compare.html', { viewport, colorScheme })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
        expect({ errors, requests: requests.length }).toEqual({ errors: [], requests: 1 })
        await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
        expect(await violationsOf(page)).toEqual([])
      }
    },
  )

  test('relations show on focus', async () => {
    const { page } = await openPage(folder, 'out/compare.html')
    const figure = page.locator('.figure:has(.related)').first()
    expect(await figure.locator('.related').isVisible()).toBe(false)
    await figure.focus()
    expect(await figure.locator('.related').isVisible()).toBe(true)
  })
})
