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

describe('what stands around the text', () => {
  /** The section of the sentence in which some words stand. */
  const sectionOf = (text: string, words: string): string | undefined => {
    const at = text.indexOf(words)
    expect(at, words).toBeGreaterThan(-1)
    const { sentences } = extract(text).document
    return sentences.find(({ start, end }) => start <= at && at < end)?.section
  }
  const head = 'Bridge closed after crash\n\n'

  it.each([
    [
      'readers that answer each other in a list',
      `${head}${body}\n\n  1. I drove over it on Monday and saw nine lorries there.\n  2. Alma,\n     You are right. There were 40 of them last year.\n`,
      ['nine lorries', 'Alma', '40 of them'],
    ],
    [
      'readers who are asked to be first',
      `${head}${body}\n\nThere are no comments - be the first to comment\n`,
      ['There are no comments'],
    ],
    [
      'what a site asks its readers for',
      `${head}${body}\n\nStand with the Dock Times\n\nGood journalism costs 4 million a year.\n\nWe are 12 people in one room. If you value what we do, please donate to us today.\n`,
      ['Stand with', '4 million', '12 people'],
    ],
    [
      'a newsletter below the text',
      `${head}${body}\n\nOur newsletter reaches 9,000 people. Will you join them? We write to you on Mondays.\n`,
      ['9,000'],
    ],
    [
      'stories that are recommended, cut off in their middle',
      `${head}${body}\n\nRecommend\n\nNine goats stolen in Ostby\n\nOSTBY (AP) — The police of Ostby are looking for nine goats that went mis\n`,
      ['Nine goats stolen', 'nine goats that'],
    ],
  ])('makes no claims of %s', (_, text, silent) => {
    for (const words of silent) expect(sectionOf(text, words), words).toBe('furniture')
    expect(sectionOf(text, 'The bridge was closed')).toBe('body')
    expect(sectionOf(text, 'Two cars')).toBe('body')
  })

  it.each([
    ['a pause for a sponsor', 'article continues after sponsor message', 'article continues'],
    [
      'what the page asks those to agree to who sign up',
      '* I understand and agree that registration on 900 sites means this',
      '900',
    ],
  ])('makes no claims of %s', (_, line, words) => {
    const text = `${head}${body}\n\n${line}\n\nThe road was open again on Friday, the council said.\n`
    expect(sectionOf(text, words)).toBe('furniture')
    expect(sectionOf(text, 'The road')).toBe('body')
  })

  it('takes nobody for told about who is only told to write', () => {
    const end = (line: string) => sectionOf(`${head}${body}\n\n${line}\n`, line.slice(0, 8))
    expect(end('Deepa Nair is a special correspondent in Kochi.')).toBe('byline')
    expect(end('Deepa Nair is a reporter who was jailed in May. Two were hurt.')).toBe('body')
    expect(end('Deepa Nair is an Indian reporter held in Oran since 2023.')).toBe('body')
    expect(end('Carlos Vega and others mourned. Ann Lee is a reporter.')).toBe('body')
    expect(end('Deepa Nair is a nurse in Kochi who saw the crash.')).toBe('body')
    const told = 'Police held Deepa Nair for two days.\n\nNair was set free. Deepa Nair is a reporter in Kochi.'
    expect(sectionOf(`${head}${body}\n\n${told}\n`, 'Nair was')).toBe('body')
  })

  it('reads a sentence without what the page says of its links', () => {
    const told = 'Karnali Steel (KST.NP), opens new tab said on Friday that 40 people had left.'
    const { statements } = extract(`${head}${body}\n\n${told}\n`)
    expect(statements.at(-1)).toMatchObject({ source: { text: 'Karnali Steel' }, cue: { text: 'said' } })
    const shop = extract('Ann Lee said on Friday that the firm opens new windows on the harbour.').statements[0]
    expect(shop?.content[0]?.text).toContain('opens new windows on the harbour')
  })

  it.each([
    ['Cranes stand idle in Oran. (ANN LEE/Dock Times)', '(ANN LEE'],
    ['Cranes stand idle in Oran. (Ann Lee/The Valley News)', '(Ann Lee'],
    ['Cranes stand idle in Oran on May 3, 2024. Ann Lee via REUTERS', 'Ann Lee via'],
    ['Cranes stand idle in Oran. Picture taken May 3, 2024. Ann Lee/Dock Air/via REUTERS', 'Dock Air'],
    ['Cranes stand idle in Oran. Ann Lee-Roe Harbour Trust/Handout via REUTERS', 'Harbour Trust'],
    [
      'Cranes stand idle in Oran. ANN LEE /via REUTERS ?ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT. NO RESALES. NO ARCHIVES',
      'THIRD PARTY',
    ],
  ])('reads the credit of a picture: %s', (caption, credit) => {
    const text = `${head}${caption}\n\n${body}\n`
    expect(sectionOf(text, 'Cranes stand')).toBe('caption')
    expect(sectionOf(text, credit)).toBe('furniture')
    expect(extract(text).people).toEqual([])
  })

  it.each([
    ['nobody’s', 'The road was open again, police said. Ann Lee told Reuters so.', 'Ann Lee'],
    ['a list of an article', '1. Nine boats sank.\n2. Four were towed to Oran by the coast guard.', 'Four were'],
    ['a site that is written about', 'The Dock Times asked readers to donate. It has 4,000 subscribers.', '4,000'],
    [
      'people who speak of themselves',
      '“We will support our members and you can donate,” the union said.',
      'We will support',
    ],
  ])('keeps what only looks like it: %s', (_, end, words) => {
    expect(sectionOf(`${head}${body}\n\n${end}\n`, words)).toBe('body')
  })

  it('takes no point of a list and no picture told in words for the title', () => {
    const points = '  • Firm announces 900 layoffs after record year\n  • Shares of the firm rise'
    const picture = 'Workers in yellow helmets stand beside a conveyor belt in the hall of a large factory at night'
    const text = `${picture}\n\nDock Maker Sheds 900 Jobs\n\nAt a Glance\n\n${points}\n\nThe firm said it would cut 900 jobs. Workers at the factory stood in the hall on Tuesday.\n`
    expect(extract(text).document.title).toBe('Dock Maker Sheds 900 Jobs')
  })

  it('reads a source that its date is run together with, and a byline that opens twice', () => {
    const { document } = extract(`${head}Dock Wire2024-05-03\n\n${body}\n`)
    expect([document.published, document.bylines.map(({ text }) => text)]).toEqual(['2024-05-03', ['Dock Wire']])
    expect(extract(`${head}By By Ann Lee / Dock Times\n\n${body}\n`).document.bylines[0]?.text).toBe('Ann Lee')
  })

  it('reads on where blank lines cut sentences', () => {
    const lines = [
      'Council votes on the bridge',
      'The council of Oran voted on Tuesday for the repair of the',
      'old bridge, which has been closed since March. The mayor said that',
      'the work would cost $4 million, most of it paid by the',
      'state. “We have waited for nine years,” she said, and told the',
      'council that 12 firms had asked for the work.',
    ]
    const { document, counts } = extract(lines.join('\n\n'))
    expect(document.title).toBe(lines[0])
    expect(counts.map(({ text }) => text)).toEqual(['$4 million', 'nine years', '12'])
    expect(extract('Ingredients\n\nnine eggs\n\nfour onions\n\ntwo pounds of flour').document.sentences).toHaveLength(4)
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

  it.each([
    ['91.2 F\nOstby\nSaturday, September 21, 2024', null],
    ['22 °C\nSeptember 21, 2024', null],
    ['Ostby\nSaturday, September 21, 2024', '2024-09-21'],
    ['72 F\nFloods hit the town of Ostby\nSeptember 21, 2024', '2024-09-21'],
  ])('is not the day when a page was loaded, told below its weather: %j', (top, day) => {
    expect(readDocument(`${top}\n\nBridge closed after crash\n\n${body}`).published).toBe(day)
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
