import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../src/claims/kinds/counts.js'
import { statementTypes as recordTypes } from '../src/claims/kinds/statements.js'
import { tokenize } from '../src/document/tokenize.js'
import { rowsOfKnownBodies } from '../src/lexicon/bodies/index.js'
import { functionWordRows } from '../src/lexicon/function-word-rows.js'
import { functionColumns, isFunctionWord } from '../src/lexicon/function-words.js'
import { placeKinds } from '../src/lexicon/gazetteer/place.js'
import { nounColumns } from '../src/lexicon/nouns/columns.js'
import { nounRows, nounsWithStance } from '../src/lexicon/nouns/index.js'
import { organizationKinds } from '../src/lexicon/people/organizations.js'
import { type Complement, complements, stances, statementTypes, verbColumns } from '../src/lexicon/verbs/columns.js'
import { verbRows } from '../src/lexicon/verbs/index.js'
import {
  adjectiveTypes,
  nounTypes,
  reportingAdjectives,
  reportingVerbs,
  verbTypes,
} from '../src/lexicon/verbs/reporting.js'
import { placeOf, sourceFiles, walk } from './source-files.js'

/** A list of words in the sources: a literal that is split into words, or an array of words. */
interface List {
  readonly name: string
  readonly place: string
  readonly entries: readonly string[]
  /** whether the entries are rows of a table, which may be in an order of their own */
  readonly rows: boolean
  /** whether they are words of one literal, not an array or phrases */
  readonly words: boolean
}

/** Lists whose order tells something: the first that fits counts, or the order is the calendar's or the numbers'. */
const ordered = new Set([
  'eventEndings',
  'months',
  'placeKinds',
  'spelledDecades',
  'periodModifiers',
  'units',
  'weekdays',
  'zones',
])
/** Shorter lists are read at a glance, in any order. */
const short = 8

/** The name of the constant that a node helps to define. */
const nameOf = (node: ts.Node): string => {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (ts.isPropertyAssignment(at)) return at.name.getText()
    if (ts.isVariableDeclaration(at)) return at.name.getText()
  }
  return ''
}

const isRow = (node: ts.Node): boolean => {
  for (let at = node.parent; at !== undefined; at = at.parent) if (ts.isArrayLiteralExpression(at)) return true
  return false
}

const isWords = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)

/** The literal that a call splits into words: `words('a b')`, `'a b'.split(' ')`. */
const splitLiteral = (node: ts.Node): string | null => {
  if (!ts.isCallExpression(node)) return null
  const [argument] = node.arguments
  if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'split') {
    const text = node.expression.expression
    return isWords(text) && argument !== undefined && /^(?:' '|\/\\s\+\/)$/.test(argument.getText()) ? text.text : null
  }
  if (!ts.isIdentifier(node.expression) || argument === undefined || !isWords(argument)) return null
  return /words|list|lexicon/i.test(node.expression.text) && !/phrase/i.test(node.expression.text)
    ? argument.text
    : null
}

/** The phrases of a call that splits a literal at its commas: `phrases('at least, up to')`. */
const phrasesOf = (node: ts.Node): string[] | null => {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !/phrase/i.test(node.expression.text))
    return null
  const [argument] = node.arguments
  return argument !== undefined && isWords(argument) ? argument.text.split(',').map((phrase) => phrase.trim()) : null
}

/** The strings of an array, or its rows as they are written; null for an array of other things and for a row itself. */
const arrayEntries = (node: ts.Node): { entries: string[]; rows: boolean } | null => {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2 || isRow(node)) return null
  const strings = node.elements.filter(isWords)
  if (strings.length === node.elements.length) return { entries: strings.map(({ text }) => text), rows: false }
  if (node.elements.every(ts.isArrayLiteralExpression))
    return { entries: node.elements.map((row) => row.getText()), rows: true }
  return null
}

const listsOf = (file: ts.SourceFile): List[] => {
  const lists: List[] = []
  walk(file, (node) => {
    const add = (entries: readonly string[], rows: boolean, words = false): void => {
      if (entries.length > 1) lists.push({ name: nameOf(node), place: placeOf(file, node), entries, rows, words })
    }
    const split = splitLiteral(node)
    // a table in a literal has a row a line
    if (split !== null && nameOf(node).endsWith('Rows')) add(split.trim().split(/\s*\n\s*/), true)
    else if (split !== null) add(split.trim().split(/\s+/), false, true)
    const phrases = phrasesOf(node)
    if (phrases !== null) add(phrases, false)
    const array = arrayEntries(node)
    if (array !== null) add(array.entries, array.rows)
  })
  return lists
}

const isLexicon = (file: ts.SourceFile): boolean =>
  /\/lexicon\/|\/lexicon/.test(file.fileName) && !/compile/.test(file.fileName)

const files = sourceFiles()
const lists = files.flatMap(listsOf)
const lexicons = files
  .filter(isLexicon)
  .flatMap(listsOf)
  .filter(({ name, entries, rows }) => !rows && !ordered.has(name) && entries.length >= short)

const stanceColumns = stances.map((stance) => [stance, Object.keys(complements)] as const)
const openers = ['about against at behind for in of on over regarding that to toward with'].flatMap((list) =>
  list.split(' '),
)

/** The tables, with what their columns may say in brackets: nothing, or words of a list. */
const tables = [
  {
    name: 'verbs',
    text: verbRows,
    columns: new Map<string, readonly string[]>([
      ...stanceColumns,
      ...Object.keys(statementTypes).map((type) => [type, [...Object.keys(complements), 'passive']] as const),
      ...Object.keys(verbColumns).map((column) => [column, []] as const),
      ['befalls', outcomes],
      ['suffers', outcomes],
    ]),
  },
  {
    name: 'nouns',
    text: nounRows,
    columns: new Map<string, readonly string[]>([
      ...Object.keys(nounColumns).map((column) => [column, []] as const),
      ...stances.map((stance) => [stance, openers] as const),
      ...Object.keys(statementTypes).map((type) => [type, openers] as const),
      ['kind', placeKinds],
      ['head', organizationKinds],
      ['sort', organizationKinds],
      ['fate', outcomes],
    ]),
  },
  {
    name: 'function words',
    text: functionWordRows,
    columns: new Map<string, readonly string[]>([
      ...[...Object.keys(functionColumns), ...'ADJ ADP ADV CCONJ DET INTJ NOUN PART PRON SCONJ'.split(' ')].map(
        (column) => [column, []] as const,
      ),
      ['AUX', ['base', 'present', 'past', 'participle', 'gerund']],
    ]),
  },
]

const rowsOf = (text: string): string[] => text.trim().split(/\n\s*/)
const wordsOfRows = (text: string): string[] => rowsOf(text).map((row) => row.slice(0, row.indexOf(':')))

describe('word lists', () => {
  it('are found by the scan', () => {
    expect(lists.length).toBeGreaterThan(50)
    expect(lexicons.length).toBeGreaterThan(20)
  })

  // words of one token: others can never be found. Abbreviations are for the lists of abbreviations to tell; signs of money and names
  // with "&" are read from two tokens or more.
  it('hold words that the tokenizer gives as one token', () => {
    const texts = (word: string): string[] => [`the ${word} was`, `the ${word}`, `he${word} was`, `5${word} of`]
    const isToken = (word: string): boolean =>
      texts(word).some((text) => tokenize(text).some((token) => token.lower === word))
    const dead = [
      ...lists.filter(({ rows, place }) => !rows && /lexicon/.test(place)).flatMap(({ entries }) => entries),
      ...tables.flatMap(({ text }) => wordsOfRows(text)),
    ].filter((word) => /^[a-z][^\s&$_]*[^\s.]$/.test(word) && !isToken(word))
    expect(dead).toEqual([])
  })

  it('are in lower case, as tokens are compared', () => {
    const capitals = lists
      .filter(({ words }) => words)
      .flatMap(({ place, entries }) =>
        entries.filter((entry) => /[A-Z]/.test(entry) && !/^[A-Z]+$/.test(entry)).map((entry) => `${place} ${entry}`),
      )
    expect(capitals).toEqual([])
  })

  it.each(lists.map((list) => [list.place, list] as const))('%s holds no word twice', (_, { name, entries }) => {
    expect(
      entries.filter((entry, i) => entries.indexOf(entry) !== i),
      name,
    ).toEqual([])
  })

  it.each(lexicons.map((list) => [`${list.place} ${list.name}`, list] as const))('%s is sorted', (_, { entries }) => {
    const misplaced = entries.filter((entry, i) => i > 0 && entry < entries[i - 1]!)
    expect(misplaced).toEqual([])
  })
})

describe.each(tables)('the table of $name', ({ text, columns }) => {
  const rows = rowsOf(text)
  const wordsOf = wordsOfRows(text)

  it('has a row a word, in the order of the alphabet', () => {
    expect(wordsOf.filter((word, i) => i > 0 && word <= wordsOf[i - 1]!)).toEqual([])
  })

  it('names columns that there are, and says in brackets what they may', () => {
    const wrong = rows.filter((row) => {
      if (!/^[^:\s]+:(?: [A-Za-z-]+(?:\([a-z ]+\))?)+$/.test(row)) return true
      const said = [...row.slice(row.indexOf(':')).matchAll(/([A-Za-z-]+)(?:\(([^)]*)\))?/g)]
      return said.some(([, column = '', values]) => {
        const allowed = columns.get(column)
        return (
          allowed === undefined ||
          (values !== undefined &&
            !allowed.includes(values) &&
            values.split(' ').some((value) => !allowed.includes(value)))
        )
      })
    })
    expect(wrong).toEqual([])
  })
})

describe('the types of statements', () => {
  it('are those that a record can tell', () => expect(Object.keys(statementTypes)).toEqual([...recordTypes]))

  it('are told of every word that attributes', () => {
    const untyped = [
      ...[...reportingVerbs.keys()].filter((verb) => !verbTypes.has(verb)),
      ...stances.flatMap((stance) => [...nounsWithStance(stance).keys()].filter((noun) => !nounTypes.has(noun))),
      ...[...reportingAdjectives.keys()].filter((adjective) => !adjectiveTypes.has(adjective)),
    ]
    expect(untyped).toEqual([])
  })

  it('are told for contents that the word takes, and once for all others', () => {
    const wrong = [...verbTypes].filter(([verb, { with: byContent }]) =>
      [...byContent.keys()].some(
        (content) => content !== 'passive' && reportingVerbs.get(verb)?.takes.has(content as Complement) !== true,
      ),
    )
    const rows = [...rowsOf(verbRows), ...rowsOf(nounRows)]
    const bare = new RegExp(`(?<= )(?:${Object.keys(statementTypes).join('|')})(?![(\\w-])`, 'g')
    expect(wrong).toEqual([])
    expect(rows.filter((row) => (row.match(bare) ?? []).length > 1)).toEqual([])
  })
})

/**
 * How many pairs of lists may share most of their words, those of grammar apart: a pair more is a list to derive from the other, or a
 * column of a table.
 */
const mostPairs = 28

describe('lists that share words', () => {
  const alternatives = (text: string): string[] => /\(\?:([a-z' |.-]+)\)/.exec(text)?.[1]?.split('|') ?? []
  const long = lists.filter(({ words }) => words).map(({ place, entries }) => ({ place, words: new Set(entries) }))
  for (const file of sourceFiles().filter(({ fileName }) => !fileName.endsWith('corpus.ts')))
    walk(file, (node) => {
      if (ts.isRegularExpressionLiteral(node))
        long.push({ place: placeOf(file, node), words: new Set(alternatives(node.text)) })
    })

  it(`are no more than ${mostPairs} pairs with seven words and half of one list in common`, () => {
    const pairs = long.flatMap((one, i) =>
      long.slice(i + 1).flatMap((other) => {
        const common = [...one.words].filter((word) => other.words.has(word) && !isFunctionWord(word)).length
        const isCopy = common >= 7 && common >= Math.min(one.words.size, other.words.size) / 2
        return isCopy ? [`${common} of ${one.words.size} and ${other.words.size}: ${one.place} ~ ${other.place}`] : []
      }),
    )
    expect(pairs.length, pairs.join('\n')).toBeLessThanOrEqual(mostPairs)
  })
})

describe('the lists of known bodies', () => {
  const heads = rowsOfKnownBodies.map((row) => row.slice(0, row.indexOf(' | ')))
  const namesOf = (row: string): string[] => row.slice(row.indexOf(' | ') + 3).split(/, | = /)

  it('have one row for a kind and country, of kinds that there are', () => {
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([])
    const kinds: readonly string[] = organizationKinds
    expect(heads.map((head) => head.replace(/ [A-Z]{2}$/, '')).filter((kind) => !kinds.includes(kind))).toEqual([])
  })

  it('hold no name twice in a row, nor twice for a country', () => {
    const entries = rowsOfKnownBodies.flatMap((row, i) =>
      namesOf(row).map((name) => `${name} ${/ ([A-Z]{2})$/.exec(heads[i]!)?.[1] ?? 'everywhere'}`),
    )
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([])
  })
})
