import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/read.js'
import { compile } from '../src/grammar/pattern/compile.js'
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
  const find = ruleFinder(
    [
      { name: 'pets/animal', pattern: '{animal}', means: () => ({ size: 1 }) },
      { name: 'pets/big-animal', pattern: 'big {animal}', means: () => ({ size: 2 }) },
      { name: 'pets/owned', pattern: 'her {span=animal}', means: () => ({ size: 3 }) },
      { name: 'pets/none', pattern: 'small {animal}', means: () => null },
    ],
    vocabulary,
  )

  it('proposes all that fits, and the longest is chosen', () => {
    const found = find(readDocument('A big dog met a small cat.'))
    expect(found.map(({ rule }) => rule)).toEqual(['pets/big-animal', 'pets/animal', 'pets/animal'])
    expect(chooseLongest(found).map(({ rule, start, end }) => [rule, start, end])).toEqual([
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
