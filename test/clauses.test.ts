import { describe, expect, it } from 'vitest'
import type { Document } from '../src/document/document.js'
import { readDocument } from '../src/document/read.js'
import { explain } from '../src/explain.js'
import { actorOf, clausesOf, contentOf, ownRuns, subjectRange } from '../src/grammar/clauses/index.js'

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
    ['City police said at least one van had been hit.', 'City police say', 'one van hit'],
    ['The nurse who found the boy said he slept.', 'who find', 'The nurse say', 'he sleep'],
    ['The club did not name those held, but called it fair.', 'The club not name', '- hold', 'The club call'],
    ['She was last seen in May.', 'She see'],
    ['Teams from Oslo, but also crews from Bergen, which lost, were praised.', 'which lose', 'Teams praise'],
    ['There are many who fear it.', 'many be', 'who fear'],
    ['The mayor himself said so.', 'The mayor say'],
    ['The firm [2] closed.', 'The firm close'],
    ['She helped him find work.', 'She help', '- find'],
    ['She helped them build it.', 'She help', '- build'],
    ['The trucks were unloaded and burned.', 'The trucks unload', 'The trucks burn'],
    ['Paris claims she was robbed.', 'Paris claim', 'she rob'],
    ['The army claims rebels burned it.', 'The army claim', 'rebels burn'],
    ['The work of this team shows progress.', 'The work show'],
    ['The speed at which blood flows rose.', 'blood flow', 'The speed rise'],
    ['Families will in the next few days receive letters.', 'Families will receive'],
    ['The mayor may, however, refuse it.', 'The mayor may refuse'],
    ['The mayor did not, however, refuse it.', 'The mayor not refuse'],
    ['The mayor has not, though, opposed the plan.', 'The mayor not oppose'],
    ['They have both opposed the plan.', 'They oppose'],
    ['The union dropped the plan last year and left.', 'The union drop', 'The union leave'],
    ['Some accused Lind of fraud.', 'Some accuse'],
    ['She told voters that reports of it were false.', 'She tell', 'reports be'],
    ['She stood, bowed and left.', 'She stand', 'She bow', 'She leave'],
    ['He taught at Oslo and, one year later, returned to Bergen.', 'He teach', 'He return'],
    ['In Oslo, Norway, the crew left.', 'the crew leave'],
    ['Miners, three of whom died, were found.', 'three die', 'Miners find'],
    ['The bank, founded in 1923, runs 120 branches.', '- found', 'The bank run'],
    ['The number of villages cut off by the floods climbed to 34.', '- cut', 'The number climb'],
    ['Three men arrested after the robbery were freed.', '- arrest', 'Three men free'],
    ['Among the dead was a nurse.', 'a nurse be'],
    ['No injuries were seen, the mayor, Ann Lee, told reporters.', 'No injuries see', 'the mayor tell'],
    ['Roads were shut, homes of members were raided.', 'Roads shut', 'homes raid'],
    ['He spoke with a man going by that name.', 'He speak', '- go'],
    ['The news was very encouraging.', 'The news be'],
    ['Dozens left after rebels took the town, witnesses said.', 'Dozens leave', 'rebels take', 'witnesses say'],
    ['By Friday the army had retaken the port.', 'the army retake'],
    ['Nigeria’s military said so.', 'Nigeria’s military say'],
    ['The harbour lost 40 jobs, the union claims.', 'The harbour lose', 'the union claim'],
    ['Prices will double, predicts the institute.', 'Prices will double', 'the institute predict'],
    ['Last night Omar Dahl said so.', 'Omar Dahl say'],
    ['In 2019 Omar Dahl left.', 'Omar Dahl leave'],
    ['They confirmed the figure and it is high.', 'They confirm', 'it be'],
  ])('%s', (text, ...expected) => {
    expect(readIn(text)).toEqual(expected)
  })

  it('makes no verb of what modifies a noun', () => {
    expect(readIn('A rising toll and a state-owned firm made news.')).toEqual(['A rising toll make'])
  })

  it('says null where no subject is said', () => {
    expect(readIn('Fearing arrest, he fled to sell it.')).toEqual(['- fear', 'he flee', '- sell'])
  })
})

/** How often the tokens of a text are looked at while its clauses are read. */
const stepsOf = (text: string): number => {
  const document = readDocument(text)
  let steps = 0
  const tokens = new Proxy(document.tokens, {
    get: (all, key) => {
      steps++
      return Reflect.get(all, key)
    },
  })
  const counted: Document = { ...document, tokens }
  for (const clause of clausesOf(counted)) {
    actorOf(counted, clause)
    contentOf(counted, clause)
    ownRuns(counted, clause)
    subjectRange(counted, clause)
  }
  return steps
}

describe('bad input', () => {
  it.each<[what: string, text: (times: number) => string]>([
    ['clauses that commas part', (times) => 'He came, '.repeat(times)],
    ['commas', (times) => `Lee${','.repeat(times)} left.`],
    ['brackets that never close', (times) => '(he said '.repeat(times)],
    ['nested brackets', (times) => `${'['.repeat(times)}he left${']'.repeat(times)}`],
    ['quotations that never close', (times) => 'He said “we said '.repeat(times)],
    ['relative clauses', (times) => `${'the men who saw '.repeat(times)}left.`],
    ['no verb at all', (times) => 'the old red '.repeat(times)],
    ['infinitives', (times) => `He wanted ${'to try '.repeat(times)}it.`],
    ['participles', (times) => `${'The man arrested in May freed in June '.repeat(times)}was held.`],
    ['appositions', (times) => `${'Ann Lee, a clerk, '.repeat(times)}left.`],
    ['joined nouns', (times) => `${'the ministry and '.repeat(times)}the agency left.`],
    ['a row of verbs', (times) => `She stood, ${'bowed, '.repeat(times)}and left.`],
    ['chains of "of"', (times) => `the head ${'of the head '.repeat(times)}left.`],
    ['adverbs', (times) => `He ${'quickly '.repeat(times)}left.`],
    ['auxiliaries without a verb', (times) => 'will, however, '.repeat(times)],
    ['hidden verbs', (times) => `${'The army claims rebels '.repeat(times)}burned it.`],
  ])('is read in a number of steps that grows as it does: %s', (_, text) => {
    const [small, large] = [stepsOf(text(500)), stepsOf(text(2000))]
    expect(large).toBeLessThan(small * 5)
  })

  it.each([
    ['a sentence of 10,000 words', `${'the men who saw '.repeat(2500)}left.`],
    ['5,000 commas', `Lee${','.repeat(5000)} left.`],
    ['nothing', ''],
    ['marks alone', '?!,;:—“”()[]'],
  ])('is read to the end: %s', (_, text) => {
    for (const { start, end } of explain(text).clauses) expect(end).toBeGreaterThan(start)
  })

  it('leaves out what it cannot tell', () => {
    const [clause] = explain('The old red bridge.').clauses
    expect(clause).toMatchObject({ kind: 'fragment', verb: null, subject: null })
  })
})
