import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordProblems } from '../src/claims/problems.js'
import { extract, readLexicon } from '../src/index.js'
import { claimwire, recordsOf, temporary } from './process.js'
import { root } from './source-files.js'

const entries = {
  locations: [
    { name: 'Camp Senna', aliases: ['Senna'], kind: 'facility', country: 'IQ', lat: 33.9, lon: 44.6 },
    { name: 'Bettle Creek', country: 'CA' },
  ],
  organizations: [
    { name: 'Sunrise', kind: 'media', country: 'IN' },
    { name: 'Rainbow Front', aliases: ['the Front'], kind: 'party', country: 'KE' },
  ],
  officials: [{ name: 'Ivo Brandal', title: 'minister', organization: 'Ministry of Fisheries', country: 'NO' }],
  people: [{ name: 'Prince Blade' }],
  ignore: ['Catch-22', 'Forever 21'],
}
const lexicon = readLexicon(entries)
const read = (text: string) => extract(text, { lexicon, published: '2025-12-07' })

describe('a lexicon of the user', () => {
  it('gives places their country and coordinates, by any of their names', () => {
    const { locations } = read('Twelve men fled Camp Senna for Bettle Creek. In Senna, tents burned.')
    expect(
      locations.map(({ name, kind, country, lat, lon, mentions }) => [name, kind, country, lat, lon, mentions.length]),
    ).toEqual([
      ['Camp Senna', 'facility', 'IQ', 33.9, 44.6, 2],
      ['Bettle Creek', null, 'CA', null, null, 1],
    ])
  })

  it('takes one word of a longer name for none of its own', () => {
    const { people, locations } = read('Ayrton Senna drove home.')
    expect(people.map(({ name }) => name)).toEqual(['Ayrton Senna'])
    expect(locations).toEqual([])
  })

  it('gives bodies their kind and country, and statements their source', () => {
    const { organizations, statements } = read(
      'Sunrise reported that the Front had won. RAINBOW FRONT SAID IT WOULD SUE.',
    )
    expect(organizations.map(({ name, kind, country }) => [name, kind, country])).toEqual([
      ['Sunrise', 'media', 'IN'],
      ['Rainbow Front', 'party', 'KE'],
    ])
    expect(statements[0]?.source).toMatchObject({ text: 'Sunrise', name: 'Sunrise' })
  })

  it('tells the office of a person where the article does not, and fills what it leaves open', () => {
    const alone = read('Ivo Brandal said it was late. Later Brandal left.')
    expect(alone.officials).toMatchObject([
      {
        name: 'Ivo Brandal',
        title: 'minister',
        organization: 'Ministry of Fisheries',
        country: 'NO',
        rule: 'officials/user-lexicon',
      },
    ])
    expect(alone.officials[0]?.mentions.map(({ text }) => text)).toEqual(['Ivo Brandal', 'Brandal'])
    expect(alone.people).toEqual([])
    const told = read('Finance Minister Ivo Brandal said it was late.')
    expect(told.officials).toMatchObject([{ name: 'Ivo Brandal', title: 'Finance Minister', country: 'NO' }])
  })

  it('leaves words out, with the numbers in them', () => {
    const { counts, people, organizations } = read('Prince Blade read Catch-22 to 12 clerks of Forever 21.')
    expect(counts.map(({ text }) => text)).toEqual(['12'])
    expect([...people, ...organizations].map(({ name }) => name)).toEqual(['Prince Blade'])
  })

  it('changes nothing where nothing of it is named', () => {
    const none = readLexicon({})
    for (const file of ['wire-story.txt', 'web-page.txt']) {
      const text = readFileSync(join(root, 'fixtures', file), 'utf8')
      expect(extract(text, { lexicon: none })).toEqual(extract(text))
      expect(extract(text, { lexicon })).toEqual(extract(text))
    }
  })

  it('keeps records valid, whatever it names', () => {
    const text =
      'At least 12 people fled Camp Senna on Monday, Transport Minister Ann Lee said. "We left," she told Sunrise.'
    const name = fc.constantFrom(
      ...text.split(' '),
      'Ann Lee',
      'Camp',
      'Transport Minister',
      'Minister Ann',
      '12 people',
      '"We',
      'a',
    )
    const names = fc.array(fc.record({ name, aliases: fc.array(name, { maxLength: 2 }) }), { maxLength: 3 })
    fc.assert(
      fc.property(names, names, names, fc.array(name, { maxLength: 2 }), (locations, organizations, people, ignore) => {
        const record = extract(text, {
          withText: true,
          lexicon: readLexicon({ locations, organizations, people, ignore }),
        })
        expect(recordProblems(record)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('says what is wrong with a value, and takes no unchecked one', () => {
    expect(() => readLexicon({ locations: [{ name: 'X', lat: 2 }] })).toThrow(
      /locations\.0\.lat: lat and lon go together/,
    )
    expect(() => readLexicon({ organisations: [] })).toThrow(/organisations/)
    expect(() => readLexicon({ people: [{ name: '—' }] })).toThrow(/people\.0\.name: must be a name/)
    expect(() => extract('a', { lexicon: { ...lexicon } })).toThrow(/options\.lexicon/)
  })
})

const csv = `type,name,aliases,kind,title,organization,country,lat,lon
location,Camp Senna,Senna | the camp,facility,,,IQ,33.9,44.6
official,Ivo Brandal,,,minister,,NO,,
ignore,Catch-22,,,,,,,
`
const article = 'At least 12 people fled Camp Senna, Ivo Brandal said. He read Catch-22.'

const deskWith = (name: string, content: string): string => {
  const folder = temporary()
  writeFileSync(join(folder, name), content)
  writeFileSync(join(folder, 'a.txt'), article)
  return folder
}

describe('--lexicon', () => {
  it.each([
    ['names.csv', csv],
    ['names.json', `\ufeff${JSON.stringify(entries)}`],
  ])('reads %s', async (name, content) => {
    const { stdout } = await claimwire(['--lexicon', name, '--quiet', 'a.txt'], { cwd: deskWith(name, content) })
    const [record] = recordsOf(stdout)
    expect(record.locations.map(({ name: place }: { name: string }) => place)).toEqual(['Camp Senna'])
    expect(record.officials.map(({ title }: { title: string }) => title)).toEqual(['minister'])
    expect(record.counts.map(({ text }: { text: string }) => text)).toEqual(['At least 12'])
  })

  it.each([
    ['names.csv', csv.replace('33.9', '91'), 'names.csv:2: locations.0.lat: '],
    ['names.csv', csv.replace('official,', 'minister,'), 'names.csv:3: the column "type" must be one of location,'],
    ['names.csv', `${csv}person,"Ann`, 'names.csv:5: not valid CSV'],
    ['names.json', '{\n "people": [\n  {"name": "Ann Lee", "job": "x"}\n ]\n}', 'names.json:3: people.0: '],
    ['names.json', '{\n "people": [\n  {"name": ""},\n  {"name": 1}\n ]\n}', 'names.json:3: people.0.name: '],
    ['names.json', '{"people": [],\n', 'names.json:2: not valid JSON'],
    ['names.json', '[]', 'names.json:1: '],
    ['other.json', '{}', '--lexicon names.json: no such file or folder'],
  ])('%s: says where a fault is, before anything is read', async (name, content, message) => {
    const named = name === 'other.json' ? 'names.json' : name
    const { code, stdout, stderr } = await claimwire(['--lexicon', named, 'a.txt'], { cwd: deskWith(name, content) })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`claimwire: ${message}`)
  })

  it('gives the same bytes from any number of workers, and does documents again when it changes', async () => {
    const folder = deskWith('names.csv', csv)
    writeFileSync(
      join(folder, 'many.ndjson'),
      Array.from({ length: 20 }, (_, id) => `${JSON.stringify({ id, text: article })}\n`).join(''),
    )
    const run = (...args: string[]) => claimwire(['--lexicon', 'names.csv', ...args, 'many.ndjson'], { cwd: folder })
    expect((await run('--quiet', '--jobs', '2')).stdout).toBe((await run('--quiet')).stdout)
    await run('--out', 'out', '--resume')
    expect((await run('--out', 'out', '--resume')).stderr).toContain('20 skipped')
    writeFileSync(join(folder, 'names.csv'), csv.replace('facility', 'district'))
    expect((await run('--out', 'out', '--resume')).stderr).not.toContain('skipped')
  })
})
