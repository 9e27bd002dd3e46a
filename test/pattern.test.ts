import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/read.js'
import { aroundFinder } from '../src/grammar/pattern/around.js'
import { compile, compileAround } from '../src/grammar/pattern/compile.js'
import { chooseLongest, mentionOf, ruleFinder } from '../src/grammar/pattern/rules.js'

const vocabulary = {
  animal: new Set(['cat', 'dog', 'guinea pig']),
  even: (document: ReturnType<typeof readDocument>, at: number) =>
    Number(document.tokens[at]?.text) % 2 === 0 ? 1 : 0,
}

const match = (pattern: string, text: string): string | null => {
  const document = readDocument(text)
  const found = compile(pattern, vocabulary).matchAt(document, 0, document.tokens.length)
  return found === null ? null : document.text.slice(0, document.tokens[found.to - 1]!.end)
}

describe('a pattern', () => {
  it.each([
    ['the {animal}', 'the cat sat', 'the cat'],
    ['the {animal}', 'The Guinea pig sat', 'The Guinea pig'],
    ['the big? {animal}', 'the big dog', 'the big dog'],
    ['the big? {animal}', 'the dog', 'the dog'],
    ['( one | two ) {animal}', 'two dog show', 'two dog'],
    ['{even} {animal}', '4 cat', '4 cat'],
    ['the ( {animal} pig? )? pig', 'the guinea pig', null],
    ['\\( {digits} \\)', '(12) men', '(12)'],
    ['the !!{animal} {noun}', 'the dog sat', 'the dog'],
    ['the !!{animal} {noun}', 'the house sat', null],
  ])('%s on "%s" gives %s', (pattern, text, expected) => {
    expect(match(pattern, text)).toBe(expected)
  })

  it('goes back over what may be missing', () => {
    expect(match('the {animal}? dog', 'the dog')).toBe('the dog')
  })

  it('captures groups and drops the captures of branches left', () => {
    const document = readDocument('two big dogs')
    const found = compile('[number: ( two {animal} | two )] [size: big]', vocabulary).matchAt(document, 0, 3)
    expect(found?.captures).toEqual({ number: { from: 0, to: 1 }, size: { from: 1, to: 2 } })
  })

  it('knows the words that can open it', () => {
    expect(compile('( the | a )? {animal}', vocabulary).firstWords).toEqual(
      new Set(['the', 'a', 'cat', 'dog', 'guinea']),
    )
    expect(compile('{even} cats', vocabulary).firstWords).toBeNull()
  })

  it('refuses unknown classes and open brackets', () => {
    expect(() => compile('{unheard}', vocabulary)).toThrow('unheard')
    expect(() => compile('( a', vocabulary)).toThrow('bracket')
  })
})

describe('the finder of rules', () => {
  const find = ruleFinder({
    kind: 'pets',
    rules: [
      { name: 'pets/animal', pattern: '{animal}', means: () => ({ size: 1 }), examples: [] },
      { name: 'pets/big-animal', pattern: 'big {animal}', means: () => ({ size: 2 }), examples: [] },
      { name: 'pets/owned', pattern: 'her {span=animal}', means: () => ({ size: 3 }), examples: [] },
      { name: 'pets/none', pattern: 'small {animal}', means: () => null, examples: [] },
    ],
    vocabulary,
  })

  it('proposes all that fits, and the longest is chosen', () => {
    const found = find(readDocument('A big dog met a small cat.'))
    expect(found.map(({ rule }) => rule)).toEqual(['pets/big-animal', 'pets/animal', 'pets/animal'])
    expect(chooseLongest(found, 'pets', null).map(({ rule, start, end }) => [rule, start, end])).toEqual([
      ['pets/big-animal', 2, 9],
      ['pets/animal', 22, 25],
    ])
  })

  it('narrows a mention to the capture named span', () => {
    const document = readDocument('We saw her dog.')
    const owned = find(document).find(({ rule }) => rule === 'pets/owned')
    expect(owned).toMatchObject(mentionOf(document, 'pets/owned', 3, 4))
  })
})

const fits = (pattern: string, text: string): string[] => {
  const document = readDocument(text)
  const { matchAround } = compileAround(pattern, vocabulary)
  const bounds = { from: 0, to: document.tokens.length }
  return document.tokens
    .filter((_, at) => matchAround(document, { from: at, to: at + 1 }, bounds) !== null)
    .map((token) => token.text)
}

describe('a pattern around words', () => {
  it.each([
    ['half past #', 'It was half past nine', ['nine']],
    ['# ~: ~{digits}', 'at 11:30 or 11 : 30', ['11']],
    ['{start} #', 'One or two', ['One']],
    ['# {end}', 'One or two', ['two']],
    ['the {animal} #', 'the guinea pig sat and the cat ran', ['sat', 'ran']],
    ['the ( big | small )? #', 'the big dog', ['big', 'dog']],
    ['# !{animal}', 'a big dog', ['a', 'dog']],
    ['the {any}*2 # ran', 'the big brown dog ran', ['dog']],
    ['a {adjective&!animal} #', 'a big dog', ['dog']],
    ['{animal&plural} #', 'a cat sat', []],
  ])('%s in "%s" stands around %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toEqual(expected)
  })

  it('knows the words beside its anchor', () => {
    expect(compileAround('the # {animal}', vocabulary).wordsAfter()).toEqual(new Set(['cat', 'dog', 'guinea']))
    expect(compileAround('the # {animal}?', vocabulary).wordsAfter()).toBeNull()
    expect(compileAround('the {animal} #', vocabulary).before.words).toEqual([new Set(['cat', 'dog', 'pig'])])
    expect(compileAround('( at | on )? #', vocabulary).before.words).toBeNull()
  })

  it('stays within the bounds', () => {
    const document = readDocument('Half past nine')
    const { matchAround } = compileAround('half past #', vocabulary)
    expect(matchAround(document, { from: 2, to: 3 }, { from: 1, to: 3 })).toBeNull()
  })

  it('refuses a pattern without an anchor outside brackets', () => {
    expect(() => compileAround('half past', vocabulary)).toThrow('#')
    expect(() => compileAround('( half # )', vocabulary)).toThrow('#')
  })
})

describe('the finder of rules around words', () => {
  const rules = [
    { name: 'pets/owned', around: ['her #', '# of hers'] },
    { name: 'pets/two', around: ['{digits} #'] },
    { name: 'pets/any', around: ['#'] },
  ]
  const finder = aroundFinder(rules, vocabulary)
  const document = readDocument('her 2 dogs and cats of hers')
  const bounds = { from: 0, to: document.tokens.length }
  const at = (from: number) => ({ from, to: from + 1 })

  it('gives the first rule of the table that fits, or all', () => {
    expect(finder.first(document, at(1), bounds)?.name).toBe('pets/owned')
    expect(finder.first(document, at(2), bounds)?.name).toBe('pets/two')
    expect(finder.first(document, at(4), bounds)?.name).toBe('pets/owned')
    expect(finder.first(document, at(3), bounds)?.name).toBe('pets/any')
    expect(finder.all(document, at(4), bounds).map(({ name }) => name)).toEqual(['pets/owned', 'pets/any'])
  })

  it('reads the first rule that means anything, in the order of the table', () => {
    const tried: string[] = []
    const read = (from: number, fits: (name: string) => boolean) =>
      finder.read(
        document,
        at(from),
        bounds,
        ({ name }) => name !== 'pets/two',
        ({ name }, match) => {
          tried.push(name)
          return fits(name) ? match.to - match.from : undefined
        },
      )
    expect(read(2, (name) => name === 'pets/any')).toBe(1)
    expect(read(4, (name) => name === 'pets/owned')).toBe(3)
    expect(read(4, () => false)).toBeUndefined()
    expect(tried).toEqual(['pets/any', 'pets/owned', 'pets/owned', 'pets/any'])
  })

  it('passes over rules that are not accepted', () => {
    expect(finder.first(document, at(1), bounds, ({ name }) => name !== 'pets/owned')?.name).toBe('pets/any')
  })
})
