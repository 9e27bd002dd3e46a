import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordProblems } from '../src/claims/problems.js'
import { type DocumentRecord, recordSchema } from '../src/claims/schema.js'
import { problemsOf } from '../src/cli/commands/validate.js'
import { extract } from '../src/pipeline.js'

const text = `KATHMANDU, May 3 (AP) — At least 12 people were killed on Friday, including nine men and three women, police said.

Two days later, Foreign Minister Ana Ruiz of Nepal said the toll could reach between 20 and 30. "We will not stop," Ruiz said.

The Red Cross paid $400 in Pokhara on 31/31/2025.`

const sha256 = createHash('sha256').update(text).digest('hex')
const good = (): DocumentRecord => extract(text, { published: '2025-05-03', sha256, withText: true })

type Broken = readonly [path: string, breakIt: (record: DocumentRecord) => void]

const swap = <Item>(items: Item[]): void => {
  items.reverse()
}

/** Each way to break a record, with the path that the complaint must name. */
const ways: Readonly<Record<string, Broken>> = {
  // the document
  'a length of another text': [
    'document.length',
    (record) => {
      record.document.length += 1
    },
  ],
  'another text of the same length': [
    'document.sha256',
    (record) => {
      record.document.text = text.replace('toll', 'bill')
    },
  ],
  'a hash of another text': [
    'document.sha256',
    (record) => {
      record.document.sha256 = sha256.replaceAll(/./g, '0')
    },
  ],
  'a hash that is none': [
    'document.sha256',
    (record) => {
      record.document.sha256 = 'abc'
    },
  ],
  'a day that is none': [
    'document.published',
    (record) => {
      record.document.published = '2025-13-01'
    },
  ],
  'a day from nowhere': [
    'document.publishedFrom',
    (record) => {
      record.document.publishedFrom = null
    },
  ],
  'a dateline outside the text': [
    'document.dateline',
    (record) => {
      record.document.dateline!.end = 9999
    },
  ],
  'an empty dateline': [
    'document.dateline',
    (record) => {
      record.document.dateline!.end = record.document.dateline!.start
    },
  ],
  'a sentence outside the text': [
    'document.sentences[1]',
    (record) => {
      record.document.sentences[1]!.end = 9999
    },
  ],
  'an empty sentence': [
    'document.sentences[1]',
    (record) => {
      record.document.sentences[1]!.end = record.document.sentences[1]!.start
    },
  ],
  'a sentence backwards': [
    'document.sentences[1]',
    (record) => {
      record.document.sentences[1]!.end = 1
    },
  ],
  'sentences that overlap': [
    'document.sentences[1]',
    (record) => {
      record.document.sentences[1]!.start = 3
    },
  ],
  'sentences out of order': ['document.sentences[1]', (record) => swap(record.document.sentences)],
  'a section that is none': [
    'document.sentences[0].section',
    (record) => {
      record.document.sentences[0]!.section = 'x' as never
    },
  ],
  'a status that is none': [
    'status',
    (record) => {
      record.status = 'fine' as never
    },
  ],
  'a failure without a reason': [
    'diagnostics',
    (record) =>
      void Object.assign(record, {
        status: 'failed',
        counts: [],
        dates: [],
        officials: [],
        people: [],
        organizations: [],
        locations: [],
        statements: [],
        diagnostics: [],
      }),
  ],
  'a failure with claims': [
    'status',
    (record) =>
      void Object.assign(record, { status: 'failed', diagnostics: [{ severity: 'error', code: 'x', message: 'x' }] }),
  ],
  'another schema': [
    'schemaVersion',
    (record) => {
      record.schemaVersion = 2 as never
    },
  ],
  // spans
  'a claim outside the text': [
    'counts[0]',
    (record) => {
      record.counts[0]!.end = 9999
    },
  ],
  'a claim backwards': [
    'counts[0]',
    (record) => {
      record.counts[0]!.end = 1
    },
  ],
  'an empty claim': [
    'counts[0].text',
    (record) => void Object.assign(record.counts[0]!, { end: record.counts[0]!.start, text: '' }),
  ],
  'a text that stands elsewhere': [
    'counts[0]',
    (record) => {
      record.counts[0]!.text = 'at least 12'
    },
  ],
  'a part that is no whole number': [
    'counts[0].start',
    (record) => {
      record.counts[0]!.start = 1.5
    },
  ],
  'a negative offset': [
    'counts[0].start',
    (record) => {
      record.counts[0]!.start = -1
    },
  ],
  'what is counted outside the text': [
    'counts[0].counted',
    (record) => {
      record.counts[0]!.counted!.end = 9999
    },
  ],
  'a head that is no word of the phrase': [
    'counts[0].counted.head',
    (record) => {
      record.counts[0]!.counted!.head = 'ships'
    },
  ],
  'an event outside the text': [
    'counts[0].event',
    (record) => {
      record.counts[0]!.event!.end = 9999
    },
  ],
  'a mention outside the text': [
    'officials[0].mentions[0]',
    (record) => {
      record.officials[0]!.mentions[0]!.end = 9999
    },
  ],
  'a content outside the text': [
    'statements[0].content[0]',
    (record) => {
      record.statements[0]!.content[0]!.end = 9999
    },
  ],
  'a diagnostic outside the text': [
    'diagnostics[0]',
    (record) => {
      record.diagnostics[0]!.end = 9999
    },
  ],
  'a diagnostic with half a span': ['diagnostics[0]', (record) => void delete record.diagnostics[0]!.end],
  'an empty diagnostic': [
    'diagnostics[0]',
    (record) => {
      record.diagnostics[0]!.end = record.diagnostics[0]!.start
    },
  ],
  // sentences of claims
  'a sentence that is not there': [
    'counts[0].sentence',
    (record) => {
      record.counts[0]!.sentence = 99
    },
  ],
  'a claim in another sentence': [
    'counts[0].sentence',
    (record) => {
      record.counts[0]!.sentence += 1
    },
  ],
  'a mention in another sentence': [
    'locations[0].mentions[0].sentence',
    (record) => {
      record.locations[0]!.mentions[0]!.sentence += 1
    },
  ],
  // order
  'counts out of order': ['counts[1]', (record) => swap(record.counts)],
  'dates out of order': ['dates[1]', (record) => swap(record.dates)],
  'officials out of order': ['officials[1]', (record) => swap(record.officials)],
  'statements out of order': ['statements[1]', (record) => swap(record.statements)],
  'mentions out of order': ['officials[1].mentions[1]', (record) => swap(record.officials[1]!.mentions)],
  // names and mentions
  'nobody mentioned': [
    'officials[0].mentions',
    (record) => {
      record.officials[0]!.mentions = []
    },
  ],
  'a place without a name': [
    'locations[0].name',
    (record) => {
      record.locations[0]!.name = ''
    },
  ],
  'a body without a name': [
    'organizations[0].name',
    (record) => {
      record.organizations[0]!.name = ''
    },
  ],
  'a person without a name': [
    'people[0].name',
    (record) => void record.people.push({ id: 'person-1', name: '', mentions: record.officials[1]!.mentions }),
  ],
  'an official with half a name': [
    'officials[0].name',
    (record) => {
      record.officials[0]!.named = !record.officials[0]!.named
    },
  ],
  'a country in small letters': [
    'locations[0].country',
    (record) => {
      record.locations[0]!.country = 'np'
    },
  ],
  'a latitude alone': [
    'locations[0].lat',
    (record) => {
      record.locations[0]!.lon = null
    },
  ],
  'a latitude off the globe': [
    'locations[0].lat',
    (record) => {
      record.locations[0]!.lat = 91
    },
  ],
  'a statement that says nothing': [
    'statements[0].content',
    (record) => {
      record.statements[0]!.content = []
    },
  ],
  'a cue over its source': [
    'statements[0].cue',
    (record) => {
      record.statements[0]!.cue = { ...record.statements[0]!.source!, ref: undefined } as never
    },
  ],
  // links
  'an id used twice': [
    'dates[0].id',
    (record) => {
      record.dates[0]!.id = record.counts[0]!.id
    },
  ],
  'an empty id': [
    'counts[0].id',
    (record) => {
      record.counts[0]!.id = ''
    },
  ],
  'a part of itself': [
    'counts[1].partOf',
    (record) => {
      record.counts[1]!.partOf = record.counts[1]!.id
    },
  ],
  'a part of its part': [
    'counts[0].partOf',
    (record) => {
      record.counts[0]!.partOf = record.counts[1]!.id
    },
  ],
  'a part of a date': [
    'counts[1].partOf',
    (record) => {
      record.counts[1]!.partOf = record.dates[0]!.id
    },
  ],
  'a part of nothing': [
    'counts[1].partOf',
    (record) => {
      record.counts[1]!.partOf = 'count-0-1'
    },
  ],
  'a number said in a statement that does not hold it': [
    'counts[0].saidBy.statement',
    (record) => {
      record.counts[0]!.saidBy = { ...record.counts[0]!.saidBy!, statement: record.statements.at(-1)!.id }
    },
  ],
  'a number said by another': [
    'counts[0].saidBy',
    (record) => {
      record.counts[0]!.saidBy!.text = 'the mayor'
    },
  ],
  'a number said in no statement': [
    'counts[0].saidBy.statement',
    (record) => {
      record.counts[0]!.saidBy!.statement = 'statement-0-1'
    },
  ],
  'a speaker by another name': [
    'statements[2].source.name',
    (record) => {
      record.statements[2]!.source!.name = 'Ada Venn'
    },
  ],
  'a statement of another sentence': [
    'statements[2].sentence',
    (record) => {
      record.statements[2]!.sentence = 0
    },
  ],
  'an anchor that is a count': [
    'dates[1].anchor',
    (record) => {
      record.dates[1]!.anchor = record.counts[0]!.id
    },
  ],
  'an anchor that is itself': [
    'dates[1].anchor',
    (record) => {
      record.dates[1]!.anchor = record.dates[1]!.id
    },
  ],
  'a speaker that is a place': [
    'statements[0].source.ref',
    (record) => {
      record.statements[0]!.source!.ref = record.locations[0]!.id
    },
  ],
  'a speaker that is nobody': [
    'statements[0].source.ref',
    (record) => {
      record.statements[0]!.source!.ref = 'official-0-1'
    },
  ],
  // values
  'a minimum above the maximum': [
    'counts[3].min',
    (record) => void Object.assign(record.counts.find(({ bound }) => bound === 'range')!, { min: 31 }),
  ],
  'a value below the minimum': [
    'counts[0].value',
    (record) => {
      record.counts[0]!.value = 3
    },
  ],
  'a range with a value': [
    'counts[3].value',
    (record) => void Object.assign(record.counts.find(({ bound }) => bound === 'range')!, { value: 25 }),
  ],
  'a value that is no number': [
    'counts[0].value',
    (record) => {
      record.counts[0]!.value = Number.POSITIVE_INFINITY
    },
  ],
  'a currency that is none': [
    'counts[4].unit',
    (record) => void Object.assign(record.counts.find(({ kind }) => kind === 'money')!, { unit: 'dollar' }),
  ],
  'a first day behind the last': [
    'dates[1].earliest',
    (record) => {
      record.dates[1]!.earliest = '2026-01-01'
    },
  ],
  'a first day that is none': [
    'dates[1].earliest',
    (record) => {
      record.dates[1]!.earliest = '10000-01-03'
    },
  ],
  // shape
  'a key too many': ['counts[0]', (record) => void Object.assign(record.counts[0]!, { sure: true })],
  'a key too few': [
    'counts[0].direction',
    (record) => void delete (record.counts[0] as Partial<DocumentRecord['counts'][number]>).direction,
  ],
}

describe('validate', () => {
  it('takes a good record', () => {
    const record = good()
    expect(recordSchema.safeParse(record).error).toBeUndefined()
    expect(recordProblems(record)).toEqual([])
    expect(problemsOf(record)).toEqual([])
    for (const name of [
      'counts',
      'dates',
      'officials',
      'organizations',
      'locations',
      'statements',
      'diagnostics',
    ] as const)
      expect(record[name].length, name).toBeGreaterThan(0)
  })

  it.each(Object.entries(ways))('refuses %s', (_, [path, breakIt]) => {
    const record = structuredClone(good())
    breakIt(record)
    const problems = problemsOf(record)
    expect(
      problems.some((problem) => problem.startsWith(path)),
      problems.join('\n'),
    ).toBe(true)
  })

  it('takes the hash of the same text in another encoding', () => {
    const curly = 'He said “12” people left Malmö.'
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(curly, 'utf16le')])
    const record = extract(curly, { sha256: createHash('sha256').update(bytes).digest('hex'), withText: true })
    expect(problemsOf(record)).toEqual([])
  })
})
