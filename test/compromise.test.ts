import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as compiled from '../src/document/tag/compromise/index.js'
import * as library from '../src/document/tag/compromise/library.js'
import { can, listedReading } from '../src/lexicon/parts-of-speech/index.js'
import { givenNames, surnames } from '../src/lexicon/people/given-names.js'
import { exampleTexts } from './own-texts.js'

/** Words of all kinds: of our own texts, names of many countries, and pieces of words put together anew. */
const stems = ['brexit', 'kafk', 'lumin', 'tovar', 'zeb', 'gorm', 'quill', 'strand', 'mbek', 'oyel', 'hark', 'ndi']
const endings = [
  '',
  's',
  'es',
  'ed',
  'ing',
  'er',
  'ers',
  'ist',
  'ists',
  'ism',
  'ly',
  'ness',
  'ville',
  'ov',
  'ski',
  'enko',
].concat([
  'ian',
  'ians',
  'ia',
  'ize',
  'ise',
  'ises',
  'ate',
  'ates',
  'ous',
  'ful',
  'ity',
  'ies',
  'ent',
  'ens',
  'us',
  'men',
])
const madeUp = stems.flatMap((stem) =>
  ['', 're', 'un', 'anti', 'over', 'micro'].flatMap((prefix) => endings.map((ending) => prefix + stem + ending)),
)
const written = [
  'u.s.',
  'sept.',
  'p.m.',
  'josé',
  'müller',
  'h1n1',
  'g7',
  '1946',
  ',',
  '”',
  "'s",
  "n't",
  'dont',
  "o'brien",
  "o'connor",
  "d'oro",
  "na'lisha",
  'mcdowell',
  'maaßen',
  '#storms',
  '#stormwatch',
  'press-desk@ourtown.org',
  'www.ourtown.org',
  '1970s',
  '3rd',
  '40km',
  'mass.',
  'wins.',
  'renato',
  'rebuilt',
  'capsizes',
  'signalmen',
]
const words = [
  ...new Set([
    ...(await exampleTexts()).flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}']+|[^\s]/gu) ?? []),
    ...givenNames,
    ...surnames,
    ...madeUp,
    ...written,
  ]),
]
const isKnown = (word: string): boolean => ((listedReading(word)?.bits ?? 0) & can.known) !== 0

describe('what was taken from compromise at build time', () => {
  it('says of words what compromise itself says', () => {
    expect(words.length).toBeGreaterThan(5000)
    const others = words.filter((word) => !isKnown(word) && compiled.tagBits(word) !== library.tagBits(word))
    expect(others).toEqual([])
  })
  it('writes singulars and infinitives as compromise itself does', () => {
    expect(words.filter((word) => compiled.singularOf(word) !== library.singularOf(word))).toEqual([])
    expect(words.filter((word) => compiled.infinitiveOf(word) !== library.infinitiveOf(word))).toEqual([])
  })
  it('leaves compromise unloaded for ordinary articles', () => {
    const module = new URL('../dist/pipeline.js', import.meta.url).href
    const loader = new URL('../dist/document/tag/compromise/library.js', import.meta.url).href
    const fixtures = new URL('../fixtures/', import.meta.url)
    const program = `
      const { readdirSync, readFileSync } = await import('node:fs')
      const { extract } = await import(${JSON.stringify(module)})
      const { isLoaded } = await import(${JSON.stringify(loader)})
      const folder = new URL(${JSON.stringify(fixtures.href)})
      const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
      const claims = names.flatMap((name) => extract(readFileSync(new URL(name, folder), 'utf8')).counts)
      console.log(names.length > 20, claims.length > 100, isLoaded())`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(stdout.trim()).toBe('true true false')
  })
})
