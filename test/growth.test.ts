import { describe, expect, test } from 'vitest'
import { toRows } from '../src/emit/csv.js'
import { extract } from '../src/pipeline.js'
import { checkRecord } from './check-record.js'

/** What comes out grows as the text does, not faster: pieces of the rules' own words, said again and again. */

/** So that the text counts as English and the rules run over it. */
const english = '\nThe minister said on Monday that the people of the town had been told about the plan by the police.'

const pieces = [
  'He said: ',
  'He said "she said ',
  'the mayor said that ',
  'told police that he said ',
  'according to officials, ',
  '(he said) ',
  '3, ',
  '5% ',
  '20 20 ',
  '3-2 (3-2) ',
  '12 pounds., ',
  'On Monday, ',
  'Ann Poole, mayor of Oakton, ',
  'of whom 3 of them ',
  'Oakton, Ohio, ',
]

const sizeOf = (text: string): { readonly json: number; readonly csv: number } => {
  const record = extract(text)
  return { json: JSON.stringify(record).length / text.length, csv: toRows(record, text).length / text.length }
}

describe('output grows with the text', () => {
  test.each(pieces)('%s', (piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length)) + english
    const once = sizeOf(text(6000))
    const twice = sizeOf(text(12_000))
    for (const format of ['json', 'csv'] as const) expect(twice[format]).toBeLessThan(once[format] * 1.25 + 1)
    expect(twice.csv).toBeLessThan(1000)
    checkRecord(text(1000), extract(text(1000)))
  })
})
