import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/read.js'
import { extract } from '../src/pipeline.js'
import { root } from './source-files.js'

const pageOf = (name: string) => extract(readFileSync(join(root, 'fixtures', `${name}.txt`), 'utf8'))
const body = 'The bridge was closed at noon on Tuesday, the council said. Two cars had collided on the ramp.'

describe('the page read whole', () => {
  it.each([
    ['page-broadcaster', 'Ferry owners fined after quay collapse', '2023-03-14', null, null, null],
    ['page-tabloid', 'Python found in toilet swallows family cat', '2022-08-03', '2022-08-03T09:12', null, null],
    [
      'page-station',
      'Two teens charged in Maple Grove arson',
      '2018-10-11',
      '2018-10-11T17:02-05:00',
      null,
      'MAPLE GROVE, Minn.',
    ],
    ['page-blog', 'Our village gets a bus again', '2019-03-30', null, null, null],
    ['page-explainer', 'What we know about the Ravna dam breach', '2024-04-18', '2024-04-18T11:02+02:00', null, null],
    ['page-press-room', 'Minister opens 220-bed hospital in Kisumu', '2021-04-06', null, null, null],
    ['page-aggregator', 'Kenya: Court Frees 12 Fishermen', '2015-06-22', null, null, 'Mombasa'],
    ['page-comments', 'Speed limit cut to 30 on the ring road', '2017-08-14', null, null, null],
    ['export-nexis', 'Council to sell 3 libraries', '2013-02-19', null, 'The Evening Messenger (Northbrook)', null],
    ['export-nexis-labels', 'QUAKE KILLS 30 IN HIGHLANDS', '1999-05-12', null, 'The Andean Post', 'LIMA'],
    ['export-factiva', 'Miners end walkout at Kalwe pit', '2011-09-05', '2011-09-05T14:20Z', 'Copperbelt Mail', null],
    ['export-proquest', 'Teachers win back pay for 18 months', '2014-12-09', null, 'Bendel Star', 'BENIN CITY'],
    ['export-newsbank', 'County jail to add 64 cells', '2006-01-17', null, null, null],
  ])('gives title, date, outlet and dateline of %s', (name, title, published, publishedAt, outlet, dateline) => {
    const { document } = pageOf(name)
    expect([document.title, document.published, document.publishedAt, document.outlet]).toEqual([
      title,
      published,
      publishedAt,
      outlet,
    ])
    expect(document.dateline?.place ?? null).toBe(dateline)
  })

  it.each([
    ['page-broadcaster', ['12 complaints', '6 weeks', 'Rhona']],
    ['page-tabloid', ['3 vans', 'nine hikers', 'Gary Plum']],
    ['page-station', ['$3 million', '7 tips', 'Karla Ruud']],
    ['page-blog', ['40 acres', '900 miles']],
    ['page-explainer', ['kills 20', '3 towns']],
    ['page-aggregator', ['600', '110', 'Abdi Noor']],
    ['page-comments', ['35 years', '£90', 'Colin Trask']],
    ['export-nexis', ['212', 'Petra Holm']],
    ['export-factiva', ['140', 'Joan Pirie']],
    ['export-proquest', ['151', '2015']],
    ['export-newsbank', ['10-12', 'MEG DUNN']],
  ])('makes no claims of the furniture of %s', (name, furniture) => {
    const text = readFileSync(join(root, 'fixtures', `${name}.txt`), 'utf8')
    const { counts, people, officials } = extract(text)
    const spans = [...counts, ...[...people, ...officials].flatMap(({ mentions }) => mentions)]
    for (const words of furniture) {
      const start = text.indexOf(words)
      expect(start).toBeGreaterThan(-1)
      expect(spans.filter((span) => span.start < start + words.length && span.end > start)).toEqual([])
    }
  })

  it('keeps what the text tells between lists of other stories', () => {
    const text = `Bridge closed\n\n${body}\n\nRelated stories\nNine hurt in Ostby\n\nTwelve people were sent home.`
    expect(extract(text).counts.map(({ text: words }) => words)).toEqual(['Two', 'Twelve'])
  })
})

describe('the moment of publication', () => {
  it.each([
    ['Published 3 May 2024, 10:15 GMT', '2024-05-03T10:15Z'],
    ['May 3, 2024 at 9:31 AM EDT', '2024-05-03T09:31-04:00'],
    ['Fri 3 May 2024 17.20 BST', '2024-05-03T17:20+01:00'],
    ['Posted: 3 May 2024 1731 UTC', '2024-05-03T17:31Z'],
    ['2024-05-03T10:15:30+02:00', '2024-05-03T10:15:30+02:00'],
    ['Published: 10:15 EDT, 3 May 2024 | Updated: 11:00 EDT, 4 May 2024', '2024-05-03T10:15-04:00'],
    ['3 May 2024 at 12.05am (GMT+3)', '2024-05-03T00:05+03:00'],
    ['Published 3 May 2024 10:15 ET', '2024-05-03T10:15'],
    // India, Israel and Ireland share it, and the page names none of them
    ['Published 3 May 2024 10:15 IST', '2024-05-03T10:15'],
    ['Published 3 May 2024 | Updated 3 hours ago', null],
  ])('of %j', (line, moment) => {
    const document = readDocument(`Bridge closed after crash\n\n${line}\n\n${body}`)
    expect(document.published).toBe('2024-05-03')
    expect(document.publishedAt).toBe(moment)
  })

  it('takes the zone of the country that the page names', () => {
    const story = (town: string) =>
      `Bridge closed\n3 May 2024 10:15 IST\n\nThe bridge in ${town} was closed, police said.`
    expect(readDocument(story('Mumbai')).publishedAt).toBe('2024-05-03T10:15+05:30')
    expect(readDocument(story('Dublin')).publishedAt).toBe('2024-05-03T10:15+01:00')
  })

  it('is the record’s where the record tells it', () => {
    const text = `Bridge closed\n\n3 May 2024 10:15\n\n${body}`
    const known = { published: '2024-05-04', publishedFrom: 'record', publishedAt: '2024-05-04T08:00Z' } as const
    expect(extract(text, known).document).toMatchObject({ published: '2024-05-04', publishedAt: '2024-05-04T08:00Z' })
    expect(() => extract(text, { publishedAt: 'noon' })).toThrow(TypeError)
  })

  it('reads numbers in the order of the page’s other dates', () => {
    const page = (date: string, other: string) => `Bridge closed\n${date}\n\n${body} It opens again on ${other}.`
    expect(readDocument(page('03/05/2024', '17/05/2024')).published).toBe('2024-05-03')
    expect(readDocument(page('03/05/2024', '03/17/2024')).published).toBe('2024-03-05')
    expect(readDocument(page('03/05/2024', 'May 4, 2024')).published).toBe('2024-05-03')
    expect(readDocument(page('03/05/2024', 'Monday')).published).toBeNull()
  })
})
