import { describe, expect, it } from 'vitest'
import type { Document, Section } from '../src/document/document.js'
import { readDocument } from '../src/document/read.js'
import { extract } from '../src/pipeline.js'

const textsOf = ({ text, sentences }: Document): string[] => sentences.map(({ start, end }) => text.slice(start, end))
const split = (text: string): string[] => textsOf(readDocument(text))
const placed = (text: string, title?: string): [Section, string][] => {
  const document = readDocument(text, { title })
  return document.sentences.map(({ section }, i) => [section, textsOf(document)[i]!])
}
const inSection = (section: Section, text: string): string[] =>
  placed(text).flatMap(([found, words]) => (found === section ? [words] : []))

const first = 'The dam burst on Monday.'
const second = 'Nine people were taken to hospital.'

describe('sentences', () => {
  it.each([
    ['on one line', `${first} ${second}`],
    ['on lines of their own', `${first}\n${second}`],
    ['with CRLF', `${first}\r\n${second}\r\n`],
    ['with CR alone', `${first}\r${second}`],
    ['with blank lines of CRLF', `${first}\r\n\r\n\r\n${second}`],
    ['with no-break spaces', `${first.replaceAll(' ', '\u00a0')}\u00a0${second.replaceAll(' ', '\u00a0')}`],
    ['with zero-width marks', `\u200b${first}\u200b ${second}\u200b`],
    ['with a byte-order mark inside', `${first}\ufeff ${second}`],
    ['with a line separator', `${first}\u2028${second}`],
    ['with emoji', `${first} 🌊🌊 ${second} 🙏🏽`],
  ])('are the same %s', (_, text) => {
    const clean = split(text).map((sentence) =>
      sentence
        .replaceAll('\u00a0', ' ')
        .replace(/^\P{L}+/u, '')
        .replace(/[^.]+$/u, ''),
    )
    expect(clean.filter((sentence) => sentence !== '')).toEqual([first, second])
  })

  it('keeps emoji and combined letters whole', () => {
    const document = readDocument('The Cafe\u0301 Río 👨‍👩‍👧 closed 😀 early.')
    for (const token of document.tokens) {
      expect(document.text.slice(token.start, token.end)).toBe(token.text)
      expect(token.text.isWellFormed()).toBe(true)
    }
    expect(document.tokens.map(({ text }) => text)).toContain('Cafe\u0301')
  })

  it('keeps closing quotes with the sentence that they close', () => {
    expect(split('“We are safe.” He left. ‘Nobody was hurt,’ she said.')).toEqual([
      '“We are safe.”',
      'He left.',
      '‘Nobody was hurt,’ she said.',
    ])
  })

  it('does not end within an ellipsis', () => {
    expect(split('“Let me say . . . it was wrong. ” He left . . . They stayed.')).toEqual([
      '“Let me say . . . it was wrong. ”',
      'He left . . .',
      'They stayed.',
    ])
  })

  it('does not end at abbreviations, initials, decimals', () => {
    expect(split('Gen. J. R. Ortega met U.S. envoys at 3.5 p.m. near St. Ives. No. 2 was out.')).toEqual([
      'Gen. J. R. Ortega met U.S. envoys at 3.5 p.m. near St. Ives.',
      'No. 2 was out.',
    ])
    expect(split('They met in Washington, D.C. The talks failed.')).toHaveLength(2)
    expect(split('Officials met Amb. Ann Lee on Monday.')).toHaveLength(1)
    expect(split('She thanked Ald. Bo Oduya, Cllr. Mary Hall and Secy. Ida Roe. He left.')).toHaveLength(2)
    expect(split('He never saw the man. Officials said so.')).toHaveLength(2)
  })

  it('mends lines broken by width, and ends paragraphs at blank and indented lines', () => {
    const wrapped = [
      'The council of the harbour town voted late on Tuesday to close',
      'the old fish market, which has stood at the quay for more than',
      'a hundred years, after engineers found cracks in two pillars.',
      '',
      'Traders said that they had been given eleven days to move what',
      'they own to a hall behind the station, where the rent is twice',
      'as high. The mayor promised to pay the difference for one year.',
      '    A group of residents wants a vote on the plan, which it calls',
      'a gift to the owners of the marina next door to the market hall.',
    ].join('\n')
    const document = readDocument(wrapped)
    expect(document.sentences).toHaveLength(4)
    expect(document.sentences.map(({ opensParagraph }) => opensParagraph)).toEqual([true, true, false, true])
    expect(readDocument(wrapped.replaceAll('\n', '\r\n')).sentences).toHaveLength(4)
  })

  it('begins one where a caption runs into the text without a mark', () => {
    expect(split('The flood left deep holes in the road The mayor has closed the bridge.')).toEqual([
      'The flood left deep holes in the road',
      'The mayor has closed the bridge.',
    ])
    expect(split('He wrote about the war for The Daily Courier and The Harbour Times.')).toHaveLength(1)
    expect(split('Two nurses caught the hepatitis A virus at work.')).toHaveLength(1)
  })

  it('ends at the stamp of an embedded tweet', () => {
    expect(split('What a match! -- Ann Lee (@annlee) November 3, 2016 The team flies home tonight.')).toEqual([
      'What a match!',
      '-- Ann Lee (@annlee) November 3, 2016',
      'The team flies home tonight.',
    ])
  })

  it('covers every token once, in order', () => {
    const document = readDocument('By Ann Lee\n\nLIMA, 3 May (AP) — One. Two (Photo: Reuters) Three.\n|\nRead more')
    let next = 0
    for (const { from, to, start, end, index } of document.sentences) {
      expect(from).toBe(next)
      expect(document.tokens[from]!.start).toBe(start)
      expect(document.tokens[to - 1]!.end).toBe(end)
      for (let i = from; i < to; i++) expect(document.tokens[i]!.sentence).toBe(index)
      next = to
    }
    expect(next).toBe(document.tokens.length)
  })
})

describe('furniture', () => {
  const body = 'Three people were hurt when a tram left the rails in Basel on Friday, the police said.'

  it.each([
    '1 min read',
    '|',
    'Popular Categories',
    'Search the website',
    'Read more',
    'Advertisement',
    'Share this with...',
    'Read more: Tram drivers want shorter shifts',
    'Share on Facebook Share on Twitter',
    'Home | News | Sport | Weather',
    'We use cookies to give you the best experience on our website.',
    'Sign up for our newsletter',
    '12 comments',
    'Photo: Reuters',
    '(Photo: Getty Images)',
    '© 2024 Harbour Times. All rights reserved.',
    'Follow @harbourtimes on Twitter',
    'Subscribe to our newsletter to get the news every morning',
    'https://example.org/news/1',
    'Skip to content',
    '* * *',
    'Loading...',
    'Related stories',
    '3 hours ago',
    'Your email address will not be published. Required fields are marked *',
    'Home\nNews\nWorld\nSport',
    'Getty Images',
    'Email: ann@example.org',
    'This article is more than 3 years old',
    'Your browser does not support the audio element.',
    'Follow Ann Lee on X',
    'Explore more on these topics',
    'Tags: trams, Basel',
    'Copyright 2024 Harbour Times',
    'Comments (14)',
    'See also: Tram network map',
  ])('is %j', (line) => {
    const found = placed(`${body}\n\n${line}\n\n${body}`)
    expect(found.filter(([section]) => section === 'body')).toEqual([
      ['body', body],
      ['body', body],
    ])
    expect(found.slice(1, -1).every(([section]) => section === 'furniture')).toBe(true)
    expect(extract(`${line}\n\n${line}`).counts).toEqual([])
  })

  it.each([
    [
      'Get daily updates directly to your inbox + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email',
      '',
    ],
    ['Image copyright AFP Image caption', 'caption'],
    ['(Photo: Anna Berg/Reuters)', ''],
    ['Click to play Tap to play The video will start in 8 Cancel Play now', ''],
    ['Advertisement\n\nStory continues below', ''],
  ])('is cut off where it is run together: %j', (piece) => {
    const found = placed(`${piece} ${body}`)
    expect(found.at(-1)![1]).toBe(body)
    expect(found.at(-1)![0]).toMatch(/body|caption/)
    expect(found.slice(0, -1).every(([section]) => section === 'furniture')).toBe(true)
  })

  it.each([
    'The minister will share this burden with the regions.',
    'Read more books, the teacher told them.',
    'The company said 12 comments were removed.',
    'Subscribers rose by 5 percent to 2 million, the newspaper said.',
    'Also on Friday, two more bodies were found.',
    'Advertisement revenue fell by a third, the group said on Tuesday.',
    'The court threw out the cookie case against 3 firms.',
    'Photo albums were found in the ruins, police said.',
    'Search teams found 3 more bodies.',
    'Share prices fell 3 percent on Monday.',
    'Follow-up talks will be held in Oslo on Monday.',
    'By Friday, 12 people had died.',
    'By Monday evening 40 homes had burned down',
    'Tickets cost 5 to 10 euros, so click here and there, he joked.',
    'More than 30 people were hurt.',
  ])('is not %j', (line) => {
    const found = placed(`${body}\n\n${line}\n\n${body}`)
    expect(found[1]).toEqual(['body', line])
  })
})

describe('headline and title', () => {
  const body = 'The harbour will close for three weeks, the council said. Boats must leave by Sunday.'

  it.each([
    ['Harbour to close for three weeks', 'Harbour to close for three weeks'],
    ['HARBOUR TO CLOSE', 'HARBOUR TO CLOSE'],
    ['Will the Harbour Ever Open Again?', 'Will the Harbour Ever Open Again?'],
    ['Harbour to close for weeks | Harbour Times', 'Harbour to close for weeks'],
  ])('is %j', (line, title) => {
    const document = readDocument(`Sunday, December 07, 2025\n\n${line}\n\n1 min read\n\n${body}`)
    expect(document.title).toBe(title)
    expect(document.published).toBe('2025-12-07')
    expect(document.sentences.map(({ section }) => section)).toEqual([
      'date line',
      'headline',
      'furniture',
      'body',
      'body',
    ])
  })

  it('keeps a title set twice in a row, and calls it furniture after text', () => {
    const title = "What's Behind the Closing of the Harbour?"
    expect(placed(`${title}\n\n${title}\n\n${body}`).map(([section]) => section)).toEqual([
      'headline',
      'headline',
      'body',
      'body',
    ])
    const curly = title.replace("'", '’')
    expect(placed(`${title}\n\n${body}\n|\n${curly}\n\n${body}`).map(([section]) => section)).toEqual([
      'headline',
      'body',
      'body',
      'furniture',
      'furniture',
      'body',
      'body',
    ])
  })

  it('knows the headline by the title of the record', () => {
    const title = 'Harbour closes.'
    expect(placed(`${body}\n\nHarbour Closes\n\n${body}`, title)[2]).toEqual(['headline', 'Harbour Closes'])
    expect(readDocument(body, { title }).title).toBe(title)
  })

  it('has none where the text just begins', () => {
    expect(readDocument(`${body}\n\n${body}`).title).toBeNull()
    expect(readDocument('The harbour is closed').title).toBeNull()
  })
})

describe('bylines and credits', () => {
  const body = 'The bridge was closed at noon. Two cars had collided.'

  it.each([
    'By Anna Berg',
    'BY ANNA BERG',
    'By Anna Berg and Jo Lund in Oslo',
    'By Our Correspondent',
    'By ANNA BERG, Staff Writer',
    'Anna Berg, Staff Reporter',
    'Reporting by Anna Berg; editing by Jo Lund',
    '(Reporting by Anna Berg in Oslo; Editing by Jo Lund)',
    'Anna Berg in Oslo contributed to this report.',
  ])('makes no claims of %j', (line) => {
    expect(inSection('byline', `Bridge closed\n\n${line}\n\n${body}`).join(' ')).toBe(line)
  })

  it('is cut off where it is run together with date and dateline', () => {
    expect(
      placed('Bridge closed. BY ANNA BERG Staff Writer March 29, 2009 PATASKALA -- City officials closed it.'),
    ).toEqual([
      ['body', 'Bridge closed.'],
      ['byline', 'BY ANNA BERG Staff Writer'],
      ['date line', 'March 29, 2009'],
      ['dateline', 'PATASKALA --'],
      ['body', 'City officials closed it.'],
    ])
  })

  it('signs an opening with its agency', () => {
    expect(placed(`(CNN) — ${body}`)[0]).toEqual(['byline', '(CNN) —'])
    expect(placed(`(Reuters) - ${body}`)[0]).toEqual(['byline', '(Reuters) -'])
  })

  it('signs a text with its agencies', () => {
    expect(placed('The bridge is open again. ab / cd (AFP, dpa)').at(-1)).toEqual(['furniture', '(AFP, dpa)'])
  })
})

describe('date lines', () => {
  const body = 'The bridge was closed at noon on Tuesday. Two cars had collided on the ramp.'

  it.each([
    ['Sunday, December 07, 2025', '2025-12-07'],
    ['Published 3 May 2024', '2024-05-03'],
    ['Published: May 3, 2024, 10:15 GMT', '2024-05-03'],
    ['(Updated: 4 May 2024)', '2024-05-04'],
    ['2024-05-03', '2024-05-03'],
    ['Posted on 3 May 2024 at 10:15 am', '2024-05-03'],
    ['Published 3 May 2024 Updated 9 May 2024', '2024-05-03'],
    ['11 Jul 2022', '2022-07-11'],
    ['May 3, 2024 / 10:15 AM EDT / Harbour News', '2024-05-03'],
    ['First published on Fri 3 May 2024 06.00 BST', '2024-05-03'],
    ['Last modified on Fri 3 May 2024 10.15 BST', '2024-05-03'],
    ['Published: 10:15 EDT, 3 May 2024 | Updated: 11:00 EDT, 4 May 2024', '2024-05-03'],
  ])('gives %j', (line, day) => {
    const document = readDocument(`Bridge closed after crash\n\n${line}\n\n${body}`)
    expect([document.published, document.publishedFrom]).toEqual([day, 'text'])
    expect(inSection('date line', `Bridge closed after crash\n\n${line}\n\n${body}`).join(' ')).toBe(line)
  })

  it('follows the writers on their line', () => {
    const found = placed(`Bridge closed\n\nAnn Lee, CNN • Updated 10:21 AM EDT, Fri May 3, 2024\n\n${body}`)
    expect(found.slice(1, 3)).toEqual([
      ['byline', 'Ann Lee, CNN •'],
      ['date line', 'Updated 10:21 AM EDT, Fri May 3, 2024'],
    ])
    expect(placed(`By Ann Lee | 3 May 2024\n\n${body}`)[0]).toEqual(['byline', 'By Ann Lee |'])
  })

  it('yields to the record and comes before the option', () => {
    const text = `3 May 2024\n\n${body}`
    expect(readDocument(text, { published: '2020-01-01', publishedFrom: 'record' }).published).toBe('2020-01-01')
    expect(readDocument(text, { published: '2020-01-01', publishedFrom: 'option' }).published).toBe('2024-05-03')
    expect(readDocument(body, { published: '2020-01-01', publishedFrom: 'file name' }).publishedFrom).toBe('file name')
  })

  it('is not a date in a sentence', () => {
    expect(readDocument(`${body} It opened on 3 May 2004.`).published).toBeNull()
  })
})

describe('datelines', () => {
  const story = 'Officials said on Monday that the bridge would stay closed.'

  it.each([
    ['Tehran: ', 'Tehran', null],
    ['WASHINGTON (AP) — ', 'WASHINGTON', null],
    ['NEWARK, N.J. _ ', 'NEWARK, N.J.', null],
    ['MOGADISHU, 26 February 2010 (IRIN) - ', 'MOGADISHU', '2010-02-26'],
    ['NAIROBI, Kenya (AP) _\n\n', 'NAIROBI, Kenya', null],
    ['KUALA LUMPUR, Sept 14 — ', 'KUALA LUMPUR', null],
    ['PATASKALA -- ', 'PATASKALA', null],
    ['FALLS VILLAGE—', 'FALLS VILLAGE', null],
    ['DAKAR, Senegal, Jul 25 2022 (IPS) - ', 'DAKAR, Senegal', '2022-07-25'],
    ['PORT-AU-PRINCE, Haiti (Reuters) – ', 'PORT-AU-PRINCE, Haiti', null],
    ['Srinagar- ', 'Srinagar', null],
  ])('opens with %j', (opening, place, published) => {
    const document = readDocument(opening + story)
    expect(document.dateline?.place).toBe(place)
    expect(document.text.slice(document.dateline!.start, document.dateline!.end)).toBe(place)
    expect(document.published).toBe(published)
    expect(textsOf(document).at(-1)).toBe(story)
    expect(document.sentences.at(-1)!.section).toBe('body')
  })

  it.each([
    'COVID-19 cases rose to 300 on Monday, officials said.',
    'UPDATE: The bridge is open again, the police said on Monday.',
    'WATCH: The bridge falls into the river after the storm on Monday.',
    'Police: The man was not armed when he was shot on Monday.',
    'The plan - a bold one - was dropped on Monday.',
    'UN: Seven in ten young people want peace, a new survey says.',
    'Sicily: The island where the young leave and the old stay behind.',
    'Mayor: We will open the bridge by Monday at the latest.',
  ])('is not %j', (text) => {
    expect(readDocument(text).dateline).toBeNull()
  })
})

describe('language', () => {
  it.each([
    [
      'German',
      'Bei einem Unwetter im Süden des Landes sind am Sonntag mindestens 12 Menschen ums Leben gekommen. Die Regierung will den Betroffenen helfen, sagte ein Sprecher in Berlin. Stand: 2024-05-03.',
    ],
    [
      'Dutch',
      'Bij een brand in een woning in het centrum van de stad is in de nacht van zaterdag op zondag een man om het leven gekomen. Dat heeft de politie op 2024-05-03 bekendgemaakt. Over de oorzaak is nog niets bekend.',
    ],
    [
      'Spanish',
      'El presidente anunció el martes que su gobierno no va a subir los impuestos este año. La economía creció un 2,5 por ciento, según un informe del 2024-05-03.',
    ],
    [
      'Danish',
      'Mindst 4 personer er blevet såret i en ulykke på motorvejen ved Odense natten til søndag. Det oplyser politiet den 2024-05-03. En af de sårede er i livsfare.',
    ],
    [
      'Russian',
      'Президент заявил в понедельник, что правительство поможет пострадавшим от наводнения. Погибли не менее 10 человек. 2024-05-03',
    ],
    ['Chinese', '总统星期一表示，政府将帮助受洪水影响的家庭。据警方称，至少十人死亡，三人失踪。2024-05-03'],
  ])('%s gets a diagnostic and nothing but days in ISO 8601', (_, text) => {
    const record = extract(text)
    expect(record.diagnostics.map(({ code }) => code)).toContain('not-english')
    expect(record.dates.map(({ text }) => text)).toEqual(['2024-05-03'])
    for (const kind of ['counts', 'officials', 'people', 'organizations', 'locations', 'statements'] as const)
      expect(record[kind]).toEqual([])
  })

  it.each([
    'Statsministeren sagde tirsdag at regeringen vil bruge tre milliarder kroner på nye tog og veje i hele landet næste år.',
    'De minister zei dinsdag dat het kabinet drie miljard euro wil uitgeven aan nieuwe treinen en wegen in het hele land.',
    'Der Minister sagte am Dienstag, die Regierung werde drei Milliarden Euro in neue Züge und Straßen im ganzen Land stecken.',
    'Menteri itu berkata pada hari Selasa bahawa kerajaan akan membelanjakan tiga bilion ringgit untuk kereta api baharu.',
  ])('is not English in one sentence of another language: %s', (text) => {
    expect(readDocument(text).english).toBe(false)
  })

  it('is English in a list of results, a headline, a few words', () => {
    for (const text of [
      'Nintendo plunged 4.28 percent to Y=28,030 as Sony lost 2.70 percent in Tokyo trade.',
      'Fire in Oslo',
      "Apple Chief Executive Tim Cook spoke in Cupertino, while Google's parent Alphabet fell.",
      '',
    ]) {
      expect(readDocument(text).english).toBe(true)
      expect(extract(text).diagnostics.map(({ code }) => code)).not.toContain('not-english')
    }
  })
})
