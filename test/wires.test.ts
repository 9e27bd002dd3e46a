import { describe, expect, it } from 'vitest'
import { readDateline } from '../src/document/page/datelines.js'
import { datelineStyles } from '../src/document/page/wires/rows.js'
import { readDocument } from '../src/document/read.js'
import { tokenize } from '../src/document/tokenize.js'
import { toRows } from '../src/emit/csv.js'
import { explain, extract, recordProblems } from '../src/index.js'
import { checkRecord } from './check-record.js'

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

describe("a record's own title", () => {
  const text =
    'BERGEN, May 3 (Reuters) - A ferry with 40 people sank on Monday.\n\nThe minister, Ada Venn, said three were missing.'

  it.each([
    'Nine killed as ferry sinks off Kenya, minister says',
    'Nine killed as ferry sinks off Kenya, minister says | Dock News',
    'Venn: &quot;We lost nine boats&quot; in Kenya',
    '  Ferry sinks with 40, says Venn',
  ])('%j is sentence 0, and its claims count in it', (title) => {
    const record = extract(text, { title, published: '2024-05-03', withText: true })
    checkRecord(text, record)
    expect(recordProblems(record)).toEqual([])
    expect(record.document.title).toBe(title)
    expect(record.document.length).toBe(text.length)
    expect(record.document.text).toBe(text)
    expect(record.document.sentences.map(({ section }) => section).slice(0, 3)).toEqual(['title', 'dateline', 'byline'])
    expect(record.counts.some(({ sentence }) => sentence === 0)).toBe(true)
    const without = extract(text, { published: '2024-05-03' })
    expect(record.document.dateline).toEqual(without.document.dateline)
    expect(record.counts.filter(({ sentence }) => sentence > 0).map(({ id }) => id)).toEqual(
      without.counts.map(({ id }) => id),
    )
  })

  it.each([
    ['Ferry sinks off Bergen', 'Ferry sinks off Bergen\n\n'],
    ['Ferry sinks off Bergen | Dock News', 'FERRY SINKS OFF BERGEN\n\n'],
    ['Ferry sinks off Bergen', 'World\n\nFerry sinks off Bergen\nBy Ada Venn\n\n'],
    ['Ferry sinks off Bergen', 'Ferry sinks off Bergen as storm nears\n\n'],
  ])('%j is not read twice where the page has it: %j', (title, head) => {
    const { document } = extract(head + text, { title })
    expect(document.sentences.some(({ section }) => section === 'title')).toBe(false)
  })

  it('shows in tables and explanations', () => {
    const title = 'Nine killed off Kenya'
    const record = extract(text, { title })
    expect(toRows(record, text)).toContain(',Nine killed off Kenya,')
    const { steps, unread } = explain(text, { title })
    for (const { text: words, start, end, sentence } of [...steps, ...unread])
      expect((sentence === 0 ? title : text).slice(start, end)).toBe(words)
  })
})

describe('text as it comes', () => {
  const plain =
    'Officials said that long-term losses in the port of Bergen rose by nine percent. At least 40 people’s homes were lost on Monday.'
  const wrap = (width: number, mark = '', end = '\n'): string => {
    const lines: string[] = []
    let line = ''
    for (const word of plain.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line += (line === '' ? '' : ' ') + word
    }
    return [...lines, line].map((each) => mark + each).join(end)
  }
  const valuesOf = (text: string) => extract(text).counts.map(({ bound, value, event }) => [bound, value, event?.lemma])

  it.each([
    ['CRLF', wrap(40, '', '\r\n')],
    ['quoted mail', wrap(50, '> ')],
    ['quoted-printable', wrap(50, '', ' =\n').replace('’', '=E2=80=99')],
    ['references', plain.replaceAll('’', '&#8217;').replaceAll(' 40 ', '&nbsp;40 ')],
    [
      'cut words',
      plain.replace('losses', 'los-\nses').replace('people', 'peo-\nple').replace('long-term', 'long-\nterm'),
    ],
    [
      'tokenised text',
      plain
        .replace('.', ' .')
        .replace(/\.$/, ' .')
        .replace('’s', " 's")
        .replace('Officials said', 'Officials , he said ,'),
    ],
    ['no-break spaces', plain.replaceAll(' ', '\u00a0')],
    ['marks without width', plain.replace('losses', 'los\u200bses').replace('rose', '\ufeffrose')],
    ...[38, 45, 60].map((width) => [`lines of ${width}`, wrap(width)] as const),
  ] as const)('reads through %s', (_, text) => {
    checkRecord(text, extract(text))
    expect(recordProblems(extract(text, { withText: true }))).toEqual([])
    expect(valuesOf(text)).toEqual(valuesOf(plain))
  })

  it('parts glued words, and leaves names whole', () => {
    expect(readDocument('The crew felt at homeThere were 12 boats.').sentences).toHaveLength(2)
    expect(
      readDocument('The iPhone and YouTube of McDonald and FitzGerald stayed.').tokens.map(({ text }) => text),
    ).toEqual('The iPhone and YouTube of McDonald and FitzGerald stayed .'.split(' '))
  })

  it('tells of references and tags', () => {
    expect(
      extract('The firm lost 5&nbsp;percent &mdash; or so they say, and that was that.').diagnostics[0]?.code,
    ).toBe('entities-in-text')
    expect(extract('<p>The firm lost money.</p><p>It was shut.</p>').diagnostics[0]?.code).toBe('looks-like-html')
  })
})

describe('what stands about a text', () => {
  const story = 'The ferry left on time. Three boats followed it.'
  it.each([
    '(Reporting by Ann Lee; Editing by\nTom Roe and Dora Finch)',
    '(Reporting by Ann Lee in Oslo; Additional reporting by\nTom Roe; Writing by Dora Finch.)',
    '(Reporting by Ann Lee, editing by Tom\nRoe).',
  ])('%j is one credit over the end of its line', (credit) => {
    const { document, people } = extract(`BERGEN, May 3 (Reuters) - ${story}\n\n${credit}\n`)
    expect(document.sentences.at(-1)!.section).toBe('byline')
    expect(document.bylines?.map(({ text }) => text)[0]).toBe('Ann Lee')
    expect(people).toEqual([])
  })
  it.each([
    ['OSLO, May 3, 2024 /PRNewswire/ -- ', 'PR Newswire'],
    ['OSLO--(BUSINESS WIRE)--', 'Business Wire'],
  ])('%j names the agency', (dateline, agency) => {
    const { document, organizations } = extract(`Ferry leaves on time\n\n${dateline}${story}`)
    expect([document.credit?.agency, document.dateline?.place, organizations]).toEqual([agency, 'OSLO', []])
  })
  it('ends a credit that does not close with its line', () => {
    const { document } = extract(`${story}\n\n(Reporting by Ann Lee\n\nThe mayor (left) said so.\n`)
    expect(document.sentences.at(-1)!.section).toBe('body')
  })
  it.each([
    ['General News of Thursday, 14 March 2024', '2024-03-14'],
    ['Regional Sports of Friday, February 2, 2018', '2018-02-02'],
    ['MORNING REPORT\nTranscript, aired 12 May 2017', '2017-05-12'],
    ['Broadcast on May 12, 2017', '2017-05-12'],
  ])('%j dates the text', (line, day) => {
    expect(extract(`Ferry leaves on time\n\n${line}\n\n${story}`).document.published).toBe(day)
  })
  it.each(['- 4 -', '— 12 —', 'Page 3 of 7', '17', '\f'])('%j between paragraphs makes no claims', (line) => {
    const { counts, dates } = extract(`${story}\n\n${line}\n\n${story}`)
    expect([...counts.map(({ text }) => text), ...dates]).toEqual(['Three', 'Three'])
  })
  it.each(['Otto von Halm', 'Ana de Cruz', 'Pieter van der Holt', 'Rosa de la Vega'])(
    'By %s names its writer',
    (name) => {
      const { document } = extract(`Ferry leaves on time\n\nBy ${name}\n\n${story}`)
      expect(document.bylines?.map(({ text }) => text)).toEqual([name])
    },
  )
})
