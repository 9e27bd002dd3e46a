import { dirname } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { extractors } from '../src/extract/index.js'
import { placeOf, sourceFiles, walk } from './source-files.js'

/** What keeps the house readable and no linter counts: words inside rules, rules that are no data, crowded folders. */

const files = sourceFiles()
/** Rules and the code around them: word lists, examples and the compilers of data are the places for words. */
const code = files.filter(
  ({ fileName }) => !/corpus\.ts$|\/lexicon(?:\/|\.ts$)|\/compile\/|\/compile\.ts$/.test(fileName),
)

const isText = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)

/** A regular expression that spells a word out, apart from its classes and flags: `/^(?:over|under)$/`. */
const spellsWord = (literal: string): boolean =>
  /[a-z]{2}/.test(literal.replace(/\/[a-z]*$/, '').replace(/\\[a-zA-Z](?:\{\w+\})?/g, ''))

/** What of a token holds its word. */
const holdsWord = /(?:\blower|\btext|[wW]ords?|[lL]emma|said)\)*$/

/** `token.lower === 'of'`, and the same the other way round or as a case of a switch. */
const comparesWord = (node: ts.Node): boolean => {
  if (!ts.isBinaryExpression(node) || !/^[!=]==?$/.test(node.operatorToken.getText())) return false
  const [literal, other] = isText(node.left) ? [node.left, node.right] : [node.right, node.left]
  return isText(literal) && /^[a-z']+$/.test(literal.text) && holdsWord.test(other.getText())
}

const placesOf = (matches: (node: ts.Node) => boolean): string[] =>
  code.flatMap((file) => {
    const places: string[] = []
    walk(file, (node) => {
      if (matches(node)) places.push(`${placeOf(file, node)} ${node.getText().slice(0, 80)}`)
    })
    return places
  })

describe('words', () => {
  it('stand in few regular expressions outside lexicons', () => {
    const places = placesOf((node) => ts.isRegularExpressionLiteral(node) && spellsWord(node.text))
    expect(places.length, places.join('\n')).toBeLessThanOrEqual(120)
  })

  it('stand in few comparisons outside lexicons', () => {
    const places = placesOf(comparesWord)
    expect(places.length, places.join('\n')).toBeLessThanOrEqual(250)
  })
})

describe('rules', () => {
  const rows = Object.values(extractors).flatMap(({ rules }) => rules)

  it('are data, but for a quarter at most', () => {
    const byHand = rows.filter((row) => row.reason !== undefined)
    expect(rows.length).toBeGreaterThan(200)
    expect(byHand.length / rows.length, byHand.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(0.25)
  })
})

describe('folders', () => {
  it('hold what can be seen at a glance', () => {
    const counts = new Map<string, number>()
    for (const { fileName } of files) counts.set(dirname(fileName), (counts.get(dirname(fileName)) ?? 0) + 1)
    expect(counts.size).toBeGreaterThan(20)
    expect([...counts].filter(([, number]) => number > 14)).toEqual([])
  })
})
