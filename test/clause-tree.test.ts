import { describe, expect, it } from 'vitest'
import type { Document } from '../src/document/document.js'
import { readDocument } from '../src/document/read.js'
import type { TokenRange } from '../src/document/span.js'
import {
  actorOf,
  appositionsOf,
  type Clause,
  clauseAt,
  clauseHeadedAt,
  contentOf,
  coordinatesOf,
  governorAt,
  matrixOf,
  ownRuns,
  parentOf,
  placedPhraseAt,
  rowOf,
  sameClause,
  subjectRange,
  tenseOf,
} from '../src/grammar/clauses/index.js'
import { quotationsOf } from '../src/grammar/quotations.js'

const words = ({ text, tokens }: Document, range: TokenRange | null | undefined): string | null =>
  range == null ? null : text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end)

const find = ({ tokens }: Document, word: string): number => tokens.findIndex(({ text }) => text === word)

const headed = (document: Document, verb: string): Clause => clauseHeadedAt(document, find(document, verb))!

describe('the tree of clauses', () => {
  it.each<[text: string, word: string, verb: string]>([
    ['The mayor said the bridge that fell would open.', 'bridge', 'open'],
    ['The mayor said the bridge that fell would open.', 'mayor', 'said'],
    ['Those who fled were caught.', 'Those', 'caught'],
    ['When the rain stopped, the crew left.', 'rain', 'stopped'],
    ['When the rain stopped, the crew left.', 'crew', 'left'],
  ])('%s: %s belongs to %s', (text, word, verb) => {
    const document = readDocument(text)
    expect(clauseAt(document, find(document, word))).toBe(headed(document, verb))
  })

  it('gives a clause its own words without those of the clauses inside it', () => {
    const document = readDocument('The men who fled were caught.')
    expect(ownRuns(document, headed(document, 'caught')).map((run) => words(document, run))).toEqual([
      'The men',
      'were caught.',
    ])
    expect(sameClause(document, find(document, 'men'), find(document, 'caught'))).toBe(true)
    expect(sameClause(document, find(document, 'men'), find(document, 'fled'))).toBe(false)
  })

  it.each([
    ['He said that it had failed and burned, but she left.', 'said', 'that it had failed and burned'],
    ['The toll rose to 12, the ministry said on Monday.', 'said', 'The toll rose to 12'],
    ['She vowed to rebuild the pier by May.', 'vowed', 'to rebuild the pier by May'],
    ['She left.', 'left', null],
  ])('%s: ends what is said', (text, verb, content) => {
    const document = readDocument(text)
    expect(words(document, contentOf(document, headed(document, verb)))).toBe(content)
  })

  it.each([
    ['The people who fled came back.', 'fled', 'The people'],
    ['Three farmers killed in the raid were brothers.', 'killed', 'Three farmers'],
    ['Fearing arrest, he fled.', 'Fearing', 'he'],
    ['The mayor urged residents to leave.', 'leave', 'residents'],
    ['The mayor vowed to rebuild.', 'rebuild', 'The mayor'],
    ['She stood up and left.', 'left', 'She'],
    ['Crews were told to wait.', 'wait', 'Crews'],
    ['There are plans to build it.', 'build', null],
  ])('%s: who does it (%s)', (text, verb, actor) => {
    const document = readDocument(text)
    expect(words(document, actorOf(document, headed(document, verb)))).toBe(actor)
  })

  it.each([
    ['The number of people killed in the raid rose to 12.', 'people', 'rose', 'subject', -1],
    ['Police held nine men in the port.', 'men', 'held', 'object', -1],
    ['Police held nine men in the port.', 'port', 'held', 'oblique', 4],
    ['He said it fell.', 'fell', 'said', 'clause', -1],
  ])('%s: what governs %s', (text, word, verb, role, preposition) => {
    const document = readDocument(text)
    const governor = governorAt(document, find(document, word))
    expect(governor?.clause).toBe(headed(document, verb))
    expect(governor?.role).toBe(role)
    if (preposition >= 0) expect(document.tokens[governor!.preposition]!.lower).toBe('in')
  })

  it('gives a subject with what hangs on it', () => {
    const document = readDocument('The number of people killed in the raid rose to 12.')
    expect(words(document, subjectRange(document, headed(document, 'rose')))).toBe(
      'The number of people killed in the raid',
    )
    expect(placedPhraseAt(document, find(document, 'people'))?.on?.head).toBe(find(document, 'number'))
  })

  it('gives joined verbs, and the clause that all of them belong to', () => {
    const document = readDocument('He said she stood up and left.')
    const left = headed(document, 'left')
    expect(coordinatesOf(document, left).map(({ lemma }) => lemma)).toEqual(['stand', 'leave'])
    expect(matrixOf(document, left)?.lemma).toBe('say')
    expect(parentOf(document, headed(document, 'stood'))?.lemma).toBe('say')
  })

  it.each([
    ['It rose.', 'rose', 'past'],
    ['It had risen.', 'risen', 'past'],
    ['It has risen.', 'risen', 'present'],
    ['It will rise.', 'rise', 'future'],
    ['It may rise.', 'rise', 'modal'],
    ['It was seen.', 'seen', 'past'],
    ['It is seen.', 'seen', 'present'],
    ['It wants to rise.', 'rise', null],
  ])('%s: the tense of %s', (text, verb, tense) => {
    const document = readDocument(text)
    expect(tenseOf(document, headed(document, verb).verb!)).toBe(tense)
  })

  it.each([
    ['Envoys from Sudan, Iran and Yemen met.', 'Iran', ['Sudan', 'Iran', 'Yemen']],
    ['The ministry and the agency merged.', 'agency', ['The ministry', 'the agency']],
    ['The ministry merged.', 'ministry', ['The ministry']],
  ])('%s: the row of %s', (text, word, row) => {
    const document = readDocument(text)
    const placed = placedPhraseAt(document, find(document, word))!
    expect(rowOf(document, placed).map(({ phrase }) => words(document, phrase))).toEqual(row)
  })

  it.each([
    ['Ann Lee, a harbour clerk, said so.', 'Lee', ['a harbour clerk']],
    ['The mayor, Ann Lee, said so.', 'mayor', ['Ann Lee']],
    ['The head of the agency, Lena Moe, resigned.', 'head', ['Lena Moe']],
    ['In Oslo, the mayor resigned.', 'Oslo', []],
    ['They left Oslo, Bergen and the harbour.', 'Oslo', []],
  ])('%s: what says %s once more', (text, word, appositions) => {
    const document = readDocument(text)
    const { phrase } = placedPhraseAt(document, find(document, word))!
    expect(appositionsOf(document, phrase).map((placed) => words(document, placed.phrase))).toEqual(appositions)
  })

  it('tells how deep quotations stand in each other', () => {
    const document = readDocument('“He told me ‘never’ twice,” she said.')
    const { depthAt } = quotationsOf(document)
    expect(['told', 'never', 'twice', 'said'].map((word) => depthAt[find(document, word)])).toEqual([1, 2, 1, 0])
  })
})
