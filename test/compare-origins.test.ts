import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/article.js'
import { explainIndependent, explainOrigin } from '../src/compare/origins/explain.js'
import { copiesOf, independentOf, originsOf } from '../src/compare/origins/origins.js'
import { figuresOf } from '../src/compare/relate/figures.js'
import type { Article } from '../src/compare/types.js'
import { extract } from '../src/index.js'
import { outlineOf } from './compare-figures.js'

const read = (texts: readonly string[]): readonly Article[] =>
  texts.map((text, at) => articleOf(extract(text, { id: `article-${at}`, published: `2026-03-0${at + 1}` })))

/** The origins of the counts of articles of one event, by the words of the counts. */
const originsIn = (...texts: readonly string[]) => {
  const articles = read(texts)
  const claims = articles.flatMap((article) => article.claims)
  const outlines = new Map(articles.map(({ outline }) => [outline.id, outline]))
  const groups = copiesOf([...outlines.values()])
  const copies = new Map([...outlines.keys()].map((id, at) => [id, groups[at]!]))
  const origins = originsOf(claims, outlines, copies)(figuresOf(claims, { tolerance: 0.1 }))
  return { origins, of: claims.map((claim) => [claim.count.text, origins.of(claim)]), claims }
}

describe('origins', () => {
  it('lead an official back to the body that the office belongs to', () => {
    const { of } = originsIn(
      'The fire killed 12 people, said Ann Lee, a spokeswoman for the Syrian Observatory for Human Rights.',
      'At least 12 people died, according to SOHR.',
    )
    expect(of).toEqual([
      ['12', 'body:syrian observatory for human rights'],
      ['At least 12', 'body:syrian observatory for human rights'],
    ])
  })

  it('know state media under all its names', () => {
    const { of } = originsIn(
      'Syrian state television said that 12 people died.',
      'The blast killed 14 people, the official news agency SANA said.',
    )
    expect(new Set(of.map(([, origin]) => origin))).toEqual(new Set(['agency:SANA']))
  })

  it('know the country of state media from its own name, and from what other articles of the event call them', () => {
    const { of } = originsIn(
      "Iran's state news agency said that 12 people died.",
      'The fire killed 14 people, state media said.',
    )
    expect(of.map(([, origin]) => origin)).toEqual(['agency:IRNA', 'agency:IRNA'])
  })

  it('find the source that the lead brings in without its name, where one alone is named', () => {
    const { of } = originsIn(
      'A landslide buried a bus near Molten on Monday, killing 17 people, an official said. Heavy rain had fallen for days. Villagers dug with their hands. The road was closed. Rescuers came at noon. At least 31 people were injured, said Ann Lee, head of the Harbour Rescue Service.',
      'A landslide killed 19 people, an official said. Nobody else was told of it.',
    )
    expect(of).toEqual([
      ['17', 'body:harbour rescue service'],
      ['At least 31', 'body:harbour rescue service'],
      ['19', null],
    ])
  })

  it('take the one monitor that an article cites for what it tells in its own voice', () => {
    const { of } = originsIn(
      'Shells fell on a market in Molten on Monday and killed 17 people. The Syrian Observatory for Human Rights said the shells came from the north.',
      'Mortars killed 18 people in Molten. At least 20 were injured, doctors said. Guns stood on the hills, according to the Syrian Observatory for Human Rights.',
      'Shells killed 19 people in Molten. The Harbour Bakers Association said its members would close their shops.',
    )
    expect(of.map(([text, origin]) => [text, origin])).toEqual([
      ['17', 'body:syrian observatory for human rights'],
      ['18', null],
      ['At least 20', null],
      ['19', null],
    ])
  })

  it('leave a number to the article where its only source gives another one', () => {
    const { of } = originsIn(
      'At least 14 people were killed and 25 people were wounded in Molten on Monday. The Harbour Rescue Service said 55 people were wounded.',
    )
    expect(of).toEqual([
      ['At least 14', 'body:harbour rescue service'],
      ['25', null],
      ['55', 'body:harbour rescue service'],
    ])
  })

  it('take the agency that an article is from for what it says itself, and for those who are not named', () => {
    const { of } = originsIn(
      'MOLTEN, March 1 (Reuters) - A bus crash killed 12 people on Monday. Some 30 were hurt, a witness said.',
    )
    expect(of).toEqual([
      ['12', 'agency:Reuters'],
      ['Some 30', 'agency:Reuters'],
    ])
  })

  it('keep officials of two countries apart, and join those of one', () => {
    const { of } = originsIn(
      'Iranian officials said that 12 people died.',
      'Iranian authorities said that 14 people died.',
      'Afghan officials said that 15 people died.',
    )
    expect(of.map(([, origin]) => origin)).toEqual(['unnamed:IR:', 'unnamed:IR:', 'unnamed:AF:'])
  })

  it('take places where people are for no bodies, and those whom people work for', () => {
    const keysIn = (text: string): unknown => originsIn(text).of[0]?.[1]
    expect(keysIn('Witnesses at Union Station said 15 people had died.')).not.toEqual(expect.stringMatching(/^body:/))
    expect(keysIn('Residents at Grenfell Tower said 17 people were killed.')).not.toEqual(
      expect.stringMatching(/^body:/),
    )
    for (const who of ['Staff at Union Station', 'Doctors at Market Square', 'Scientists at Mount Lund'])
      expect(keysIn(`${who} said 17 people were killed.`)).not.toEqual(expect.stringMatching(/^body:/))
    expect(keysIn('Analysts at Norr Bank said 17 people were killed.')).toBe('body:norr bank')
    expect(keysIn('Experts at the Lund Institute of Geology said 17 people were killed.')).toBe(
      'body:lund institute of geology',
    )
  })

  it('give a short name to the one body of the event whose longer name holds it', () => {
    const { of } = originsIn(
      'The flood killed 12 people, the Kenya Red Cross Society said.',
      'The flood killed 14 people, the Red Cross said.',
    )
    expect(of).toEqual([
      ['12', 'body:kenya red cross society'],
      ['14', 'body:kenya red cross society'],
    ])
    const { of: alone } = originsIn('The flood killed 14 people, the Red Cross said.')
    expect(alone).toEqual([['14', 'body:international committee of the red cross']])
  })

  it('know a ministry of public health for one of health', () => {
    const { of } = originsIn(
      'The outbreak killed 12 people, the health ministry of Chad said.',
      'The outbreak killed 14 people, the Ministry of Public Health said.',
    )
    expect(of.map(([, origin]) => origin)).toEqual(['body:health ministry', 'body:health ministry'])
  })

  it('leave what no source tells to the article where a second one counts other people', () => {
    const { of } = originsIn(
      'The riot killed 26 inmates, the relatives committee said. Some 14 prisoners had fled, Interior Minister Ann Lee said. Forty people were wounded.',
    )
    expect(of.at(-1)![1]).toBe(null)
  })

  it('tell nothing of an article that tells nothing', () => {
    expect(originsIn('A bus crash killed 12 people on Monday.').of).toEqual([['12', null]])
  })

  it('are counted as an interval', () => {
    const { origins, claims } = originsIn(
      'Iranian officials said that 12 people died.',
      'A crash killed 12 people.',
      'Another crash killed 12 people.',
    )
    expect(independentOf(claims, origins)).toEqual({ named: 1, unattributed: 2, atMost: 3 })
  })
})

const body = (words: string) =>
  Array.from({ length: 40 }, (_, k) => `The ${words} ${k} went past the ${words} of pier ${k} to a ${words}.`).join(' ')

describe('copies', () => {
  it('are found by the records alone, in any order, the earliest first', () => {
    const outlines = read([body('ferry'), `${body('ferry')} It rained.`, body('tractor'), 'Too short to tell.']).map(
      ({ outline }) => outline,
    )
    const groups = copiesOf(outlines)
    expect(groups[0]).toBe(groups[1])
    expect(groups[2]).not.toBe(groups[0])
    const reversed = copiesOf([...outlines].reverse())
    expect(reversed[3]).toBe(reversed[2])
    expect(new Set(reversed).size).toBe(new Set(groups).size)
  })

  it('are not looked for among records without a fingerprint, or with one that was broken', () => {
    const broken = ['!', '', 'AAAA'].map((fingerprint, at) => outlineOf(`a${at}`, { fingerprint }))
    expect(new Set(copiesOf([...broken, outlineOf('none')])).size).toBe(4)
  })

  it('cost no more for many of one text', () => {
    const [first] = read([body('ferry')])
    const many = Array.from({ length: 5000 }, (_, at) => ({ ...first!.outline, id: `a${at}` }))
    expect(new Set(copiesOf(many)).size).toBe(1)
  })
})

describe('fingerprints', () => {
  const printOf = (text: string) => extract(text).document.fingerprint

  it('are of the words of the body, whatever stands around it', () => {
    expect(printOf(body('ferry'))).toMatch(/^[A-Za-z0-9+/]{342}==$/)
    expect(printOf(body('ferry'))).toBe(printOf(body('ferry').replaceAll('. ', '.\n\n')))
    expect(printOf(body('ferry'))).not.toBe(printOf(body('tram')))
  })

  it('are null for texts of few words', () => {
    expect(printOf('Twelve people died on Monday.')).toBeNull()
    expect(printOf('')).toBeNull()
  })
})

it('are explained in words', () => {
  const figure = { origins: { named: 2, unattributed: 1, atMost: 3 } } as Parameters<typeof explainIndependent>[0]
  expect(explainIndependent(figure)).toBe('2 to 3 independent: 2 named, 1 that nothing ties to one of them')
  const slot = { origins: [], figures: [] } as unknown as Parameters<typeof explainOrigin>[0]
  expect(explainOrigin(slot, 'nobody')).toEqual([])
})
