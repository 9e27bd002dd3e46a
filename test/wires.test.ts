import { describe, expect, it } from 'vitest'
import { readDateline } from '../src/document/page/datelines.js'
import { datelineStyles } from '../src/document/page/wires/rows.js'
import { readDocument } from '../src/document/read.js'
import { tokenize } from '../src/document/tokenize.js'

describe('house styles of datelines', () => {
  it.each(
    datelineStyles.flatMap(({ name, examples }) => examples.map(([text, place]) => [name, text, place] as const)),
  )('%s reads %j', (name, text, place) => {
    const tokens = tokenize(text)
    const found = readDateline(tokens, 0, tokens.length, true)
    expect(found?.rule).toBe(name)
    const document = readDocument(text)
    expect(document.dateline?.place ?? null).toBe(place)
    const { start, section } = document.sentences.at(-1)!
    expect([text.slice(start), section]).toEqual([expect.stringMatching(/^The ferry left/), 'body'])
  })
})

describe('sentences that only sign', () => {
  const story = 'The ferry left on time.'
  it.each(['REUTERS', 'PTI', 'PTI SKL RT', '— AFP', '(With inputs from PTI)', 'Source: Xinhua', '(AP)', 'AP/UPI'])(
    '%s',
    (signature) => {
      const { sentences } = readDocument(`${story} ${story} ${signature}`)
      expect(sentences.at(-1)!.section).toMatch(/byline|furniture/)
      expect(sentences.filter(({ section }) => section === 'body')).toHaveLength(2)
    },
  )
  it.each(['Map.', 'Pa.', 'Reuters said so.', 'AP exams begin.'])('are not %s', (words) => {
    expect(readDocument(`${story} ${story} ${words}`).sentences.at(-1)!.section).toBe('body')
  })
})
