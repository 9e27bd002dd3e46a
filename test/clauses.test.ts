import { describe, expect, it } from 'vitest'
import { explain } from '../src/explain.js'

/** A verb with its subject, as an example expects it: "[subject] verb", a bar where none is said. */
const readIn = (text: string): string[] =>
  explain(text)
    .clauses.filter(({ verb }) => verb !== null)
    .sort((a, b) => a.verb!.start - b.verb!.start)
    .map(({ verb, subject }) => {
      const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
      const marks = [verb!.negated ? 'not ' : '', verb!.modal === null ? '' : `${verb!.modal} `]
      return `${subject === null ? '-' : words(subject)} ${marks.join('')}${verb!.lemma}`
    })

describe('the reading of clauses', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['The mayor left.', 'The mayor leave'],
    ['The mayor stood and left.', 'The mayor stand', 'The mayor leave'],
    ['He said the bridge would not open.', 'He say', 'the bridge not would open'],
    ['The men who fled were caught.', 'who flee', 'The men catch'],
    ['The bridge, which opened in May, was closed.', 'which open', 'The bridge close'],
    ['The report she wrote was lost.', 'she write', 'The report lose'],
    ['When the rain stopped, the crew went home.', 'the rain stop', 'the crew go'],
    ['After news of the blast was reported, shares fell.', 'news report', 'shares fall'],
    ['“We won,” Lee said.', 'We win', 'Lee say'],
    ['Three people killed in the raid were farmers.', '- kill', 'Three people be'],
    ['The ministry plans to build a port.', 'The ministry plan', '- build'],
    ['With the talks going nowhere, they gave up.', 'the talks go', 'they give'],
    ['Did the minister resign?', 'the minister resign'],
    ['They have both been freed.', 'They free'],
    ['The envoy is to meet rebels.', 'The envoy meet'],
    ['Last week the court ruled.', 'the court rule'],
    ['Teams from Oslo, but also crews from Bergen, which lost, were praised.', 'which lose', 'Teams praise'],
    ['There are many who fear it.', 'many be', 'who fear'],
    ['The mayor himself said so.', 'The mayor say'],
    ['The firm [2] closed.', 'The firm close'],
    ['She helped him find work.', 'She help', '- find'],
    ['She helped them build it.', 'She help', '- build'],
    ['The trucks were unloaded and burned.', 'The trucks unload', 'The trucks burn'],
    ['Paris claims she was robbed.', 'Paris claim', 'she rob'],
  ])('%s', (text, ...expected) => {
    expect(readIn(text)).toEqual(expected)
  })

  it('makes no verb of what modifies a noun', () => {
    expect(readIn('A rising toll and a state-owned firm made news.')).toEqual(['A rising toll make'])
  })

  it('says null where no subject is said', () => {
    expect(readIn('Fearing arrest, he fled to sell it.')).toEqual(['- fear', 'he flee', '- sell'])
  })

  it.each([
    ['commas', 'He came, '.repeat(2000)],
    ['brackets', '(he said '.repeat(2000)],
    ['quotations', 'He said “we said '.repeat(2000)],
    ['a sentence of 10,000 words', `${'the men who saw '.repeat(2500)}left.`],
    ['no verb at all', 'the old red '.repeat(3000)],
  ])('reads %s to the end', (_, text) => {
    const { clauses } = explain(text)
    for (const { start, end } of clauses) expect(end).toBeGreaterThanOrEqual(start)
  })
})
