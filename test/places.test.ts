import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/read.js'
import type { NameMention } from '../src/extract/names/index.js'
import type { LinkedLocation } from '../src/link/linked.js'
import { linkPlaces } from '../src/link/places/index.js'

/** Reads "flown from [Dallas], [Texas]": the brackets mark the places. */
const link = (marked: string): { readonly text: string; readonly places: readonly LinkedLocation[] } => {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = part.startsWith('[') ? part.slice(1, -1) : null
    if (name !== null) spans.push({ start: text.length, end: text.length + name.length })
    text += name ?? part
  }
  const document = readDocument(text)
  const entities = new Map<string, number>()
  const names = spans.map(({ start, end }): NameMention => {
    const name = text.slice(start, end)
    if (!entities.has(name)) entities.set(name, entities.size)
    const from = document.tokens.findIndex((token) => token.end > start)
    const after = document.tokens.findIndex((token) => token.start >= end)
    const to = after < 0 ? document.tokens.length : after
    const { sentence } = document.tokens[from]!
    return {
      kind: 'location',
      name,
      entity: entities.get(name)!,
      start,
      end,
      from,
      to,
      sentence,
      rule: 'test',
    } as NameMention
  })
  return { text, places: linkPlaces(document, names) }
}

const placeOf = (marked: string, name: string): LinkedLocation => {
  const { text, places } = link(marked)
  const found = places.find(({ mentions }) => mentions.some(({ start, end }) => text.slice(start, end) === name))
  if (!found) throw new Error(`no place ${name}`)
  return found
}

/** What the first bracketed mention does. */
const useOf = (marked: string): { role: string | null; literal: boolean } => {
  const mentions = link(marked).places.flatMap((place) => place.mentions)
  const { role, literal } = mentions.reduce((a, b) => (a.start <= b.start ? a : b))
  return { role, literal }
}

describe('where a place is', () => {
  it.each([
    ['A storm hit [Paris], [Texas], on Monday.', 'Paris', 'US', 33.7],
    ['The summit opens in [Paris] today.', 'Paris', 'FR', 48.9],
    ['They moved to [Paris], [Ontario], last year.', 'Paris', 'CA', 43.2],
    ['Thousands marched in [Tbilisi], the capital of [Georgia].', 'Georgia', 'GE', 42],
    ['Flights left [Atlanta] for other towns in [Georgia].', 'Georgia', 'US', 32.8],
    ['[New York] Governor Jane Doe signed the bill in [Albany].', 'New York', 'US', 43],
    ['She was born in [New York].', 'New York', 'US', 40.7],
    ['The ferry to [Victoria] leaves from [Vancouver], [British Columbia].', 'Victoria', 'CA', 48.4],
    ['Shells fell on [Kiev] overnight.', 'Kiev', 'UA', 50.5],
    ['Fires burned in [California], north of [Los Angeles].', 'California', 'US', 37],
    ['A bus crashed in [Ontario], near [Toronto].', 'Ontario', 'CA', 50],
    ['A bus crashed in [Ontario], just outside [Detroit].', 'Ontario', 'CA', 50],
    ['Floods hit [Sindh], north of [Karachi].', 'Sindh', 'PK', 26],
    ['A wave hit [Sumatra], near [Padang].', 'Sumatra', 'ID', 0],
    ['Rain fell on [Borneo], near [Kuching].', 'Borneo', null, 0],
    ['Rain fell on [Sumatra], near [Medan].', 'Sumatra', 'ID', 0],
    ['Floods hit [Punjab], near [Lahore].', 'Punjab', 'PK', 31],
  ])('%s: %s', (marked, name, country, lat) => {
    const place = placeOf(marked, name)
    expect(place.country).toBe(country)
    expect(place.lat).toBeCloseTo(lat, 0)
  })

  it('tells two places of one name apart where the text does', () => {
    const { places } = link('From [Chappaqua], [New York], she drove to [New York].')
    expect(places.map(({ name, kind }) => `${name} ${kind}`)).toEqual(
      expect.arrayContaining(['New York region', 'New York City city']),
    )
  })

  it('names the country of an unknown place from what it lies in', () => {
    const place = placeOf('A fire broke out in [Little Snoddington], [Kenya], on Friday.', 'Little Snoddington')
    expect(place).toMatchObject({ country: 'KE', lat: null, lon: null, geonames: null })
  })

  it('does not look for a town outside the region that it is set in', () => {
    expect(placeOf('He lives in [Stroud], [Ontario], with a cat.', 'Stroud')).toMatchObject({
      country: 'CA',
      geonames: null,
    })
    expect(placeOf('[Toronto], [Alberta] and [Manitoba] agreed.', 'Toronto').geonames).not.toBeNull()
  })

  it('sets a town in the country whose institution stands beside it, and in no other than great cities', () => {
    expect(placeOf('A [Lebanon] grand jury indicted two men.', 'Lebanon').country).toBe('US')
    expect(placeOf('A grand jury indicted a man over the attack in [Paris].', 'Paris').country).toBe('FR')
  })

  it('sets a home where the text says that it is', () => {
    const { country, geonames } = placeOf('They met at her [Whitehaven] residence in [Oslo].', 'Whitehaven')
    expect({ country, geonames }).toEqual({ country: 'NO', geonames: null })
  })

  it('sets a building where its town is', () => {
    const place = placeOf('Fans left the [Harbour Lights Arena] in [Cork] early.', 'Harbour Lights Arena')
    expect(place).toMatchObject({ country: 'IE', kind: 'facility', geonames: null })
    expect(place.lat).toBeCloseTo(51.9, 0)
  })

  it('does not choose between two equals', () => {
    expect(placeOf('The fair in [Bloomington] opens today.', 'Bloomington')).toMatchObject({ country: 'US', lat: null })
  })

  it('makes one entry of all mentions of a place', () => {
    const { places } = link('The [US] said it would leave. The [United States] has troops there, and [America] pays.')
    expect(places).toHaveLength(1)
    expect(places[0]).toMatchObject({ name: 'United States', country: 'US', geonames: 6252001 })
    expect(places[0]!.mentions).toHaveLength(3)
  })
})

describe('a small town of a country that nothing else speaks for', () => {
  it('is left unresolved where all the rest lies elsewhere', () => {
    const kenyan = 'Lights went out in [Nairobi], [Mombasa], [Kisumu] and [Nakuru] in [Kenya], and in [Eastleigh].'
    expect(placeOf(kenyan, 'Eastleigh')).toMatchObject({ country: null, lat: null })
  })
  it('is itself where its country is told', () => {
    expect(placeOf('Trains stopped in [Southampton] and [Eastleigh] in [England].', 'Eastleigh').country).toBe('GB')
  })
})

describe('what a place does in the story', () => {
  it.each([
    ['He was deported to [Kenya] last week.', 'destination'],
    ['The plane landed in [Lagos] at noon.', 'destination'],
    ['She left [Italy] in 2019.', 'origin'],
    ['The convoy set off from [Aleppo] at dawn.', 'origin'],
    ['The families fled from [Aleppo] at dawn.', 'origin'],
    ['They travelled via [Doha] to London.', 'via'],
    ['He was arrested in [Dallas], [Texas], on Monday.', 'site'],
    ['The train from [Lyon] to Paris was late.', 'origin'],
    ['They were flown to a clinic in [Tianjin].', 'destination'],
    ['Anna Berg, 34, of [Malmo], won the prize.', null],
    ['The village lies north of [Manila].', null],
    ['Water rose in the streets of [Jakarta].', 'site'],
    ['Airlines plan daily flights between [Sydney] and Perth.', 'origin'],
    ['Soldiers crossed [Chad] on foot.', 'via'],
    ['The school is a short drive from [Leeds].', null],
    ['The senator from [Texas] lost 40 to 25.', null],
    ['A fire broke out at [Cork] airport.', 'site'],
  ])('%s', (marked, role) => expect(useOf(marked)).toEqual({ role, literal: true }))
})

describe('where a name stands for a government or a people', () => {
  it.each([
    '[Washington] has not confirmed the report.',
    'Tensions with [Iran] rose again.',
    'The [US] government declined to comment.',
    'The deal between [France] and Chad ended.',
    'The minister accused [Turkey] of spying.',
    "[Iran]'s foreign minister will travel.",
    'A [Gainesville] man was charged.',
    'He said he was abducted by [Pyongyang].',
    '[US] and Japanese agencies issued warnings.',
    'She was elected governor of [Kansas].',
    'Mr. Roe (D-[Texas]) voted no.',
    'A [U.S.]-backed force took the town.',
    'He said that [Beijing] has asked for talks.',
  ])('%s', (marked) => expect(useOf(marked).literal).toBe(false))

  it.each([
    'A [Chicago] bakery burned down.',
    "Jets bombed [Iran]'s nuclear sites.",
    'A [London]-based firm won the contract.',
    '[Norway] lies in the north.',
    'Ships met in [Caspian Sea] waters.',
    'A [Texas] based company lost.',
    'Rain fell across [Canada].',
    'The [Croydon] tram crash killed two.',
  ])('but not in: %s', (marked) => expect(useOf(marked).literal).toBe(true))
})

describe('hostile text', () => {
  it('is read in linear time', () => {
    const started = performance.now()
    link(`${'north of '.repeat(20_000)}[Iran]`)
    link('[Iran], '.repeat(5_000))
    link('[Paris] in '.repeat(5_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
