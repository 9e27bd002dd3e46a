import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { placeOf, sourceFiles, walk } from './source-files.js'

interface Pattern {
  readonly source: string
  readonly flags: string
  readonly place: string
}

/** Every regular expression of the sources; ones that are put together while the program runs are named apart. */
const patternsOf = (): { literals: Pattern[]; composed: string[] } => {
  const literals: Pattern[] = []
  const composed: string[] = []
  for (const file of sourceFiles())
    walk(file, (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(file, node) })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        composed.push(placeOf(file, node))
    })
  return { literals, composed }
}

describe('regular expressions', () => {
  const { literals, composed } = patternsOf()
  const unique = [...new Map(literals.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).entries()]

  it('are found by the scan', () => expect(unique.length).toBeGreaterThan(20))

  // compromise's own, taken at build time, run over single words of at most 64 letters
  const ofCompromise = /^src\/document\/tag\/compromise\/(?:inflection|shapes)\.ts:/

  it('are all written out, so that this test sees them', () =>
    expect(composed.filter((place) => !ofCompromise.test(place))).toEqual([]))

  it.concurrent.each(unique)('%s is linear', async (_, { source, flags, place }) => {
    const found = await check(source, flags, { randomSeed: 7, timeout: 20_000 })
    const complexity = found.status === 'safe' ? found.complexity.summary : ''
    expect(`${found.status} ${complexity}`, place).toMatch(/^safe /)
  })
})
