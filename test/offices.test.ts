import { describe, expect, it } from 'vitest'
import { isTitle, officeNounOf, titleAt } from '../src/grammar/titles.js'
import { extract } from '../src/pipeline.js'

const officialsOf = (text: string) =>
  extract(text).officials.map(({ name, title, organization, country, mentions }) => ({
    name,
    title,
    organization,
    country,
    mentions: mentions.map((mention) => mention.text),
  }))

describe('titles', () => {
  it.each([
    'deputy foreign minister',
    'secretary of state',
    'vice - president',
    'director - general',
    'chairman and chief executive officer',
    'communications and multimedia minister',
    'minister of the interior',
    'attorney general',
  ])('%s is one', (title) => expect(isTitle(title)).toBe(true))

  it.each(['president anna', 'police', 'u.s. secretary', 'deputy foreign', ''])('%s is none', (title) =>
    expect(isTitle(title)).toBe(false),
  )

  it('gives the length of the longest title at a token', () => {
    const tokens = 'chief of staff said'.split(' ').map((lower) => ({ lower }))
    expect(titleAt({ tokens }, 0, tokens.length)).toBe(3)
    expect(titleAt({ tokens }, 3, tokens.length)).toBe(0)
  })

  it('knows the singular of office nouns', () => {
    expect(['deputies', 'spokesmen', 'chiefs', 'mayor', 'table'].map(officeNounOf)).toEqual([
      'deputy',
      'spokesman',
      'chief',
      'mayor',
      null,
    ])
  })
})

describe('officials over an article', () => {
  it.each(['Al-Shabaab leader dies', 'Boko Haram leader caught', 'Shining Path leader caught'])(
    'tells who leads a country from who leads a body: %s',
    (headline) => {
      const [named] = officialsOf(`The king met Prime Minister Lena Marsh on Friday.\n\n${headline} in Somalia`).filter(
        ({ name }) => name !== null,
      )
      expect(named).toMatchObject({ name: 'Lena Marsh', organization: null, mentions: ['Lena Marsh'] })
    },
  )

  it('makes one entry a person, with surname and title alone', () => {
    const [first, ...others] = officialsOf(
      'Ana Torres, president of the Marlow Bank, spoke first. Torres praised the staff. Later the president left.',
    )
    expect(first).toMatchObject({ name: 'Ana Torres', title: 'president' })
    expect(first?.mentions).toEqual(['Ana Torres', 'Torres', 'the president'])
    expect(others).toEqual([])
  })

  it('does not choose between two who fit a title', () => {
    const found = officialsOf('Senator John Barker met Senator Mary Holt. The senator left early.')
    expect(found.map(({ mentions }) => mentions)).toEqual([['John Barker'], ['Mary Holt']])
  })

  it('makes one entry for a wording and country', () => {
    const found = officialsOf(
      'Peruvian officials closed the bridge. Chilean officials did not. Peruvian officials left.',
    )
    expect(found.map(({ country, mentions }) => [country, mentions.length])).toEqual([
      ['PE', 2],
      ['CL', 1],
    ])
  })

  it('gives the body that only one company can be', () => {
    const found = officialsOf(
      'Peter Lang, chairman of Barlow Industries Inc., resigned. Mary Holt, finance director, will follow him.',
    )
    expect(found.map(({ name, organization }) => [name, organization])).toEqual([
      ['Peter Lang', 'Barlow Industries Inc.'],
      ['Mary Holt', 'Barlow Industries Inc.'],
    ])
  })

  it('leaves people without an office people', () => {
    const record = extract('Anna Berg, a pianist from Oslo, played first. A witness, Peter Lang, heard it.')
    expect(record.officials).toEqual([])
    expect(record.people.map(({ name }) => name)).toEqual(['Anna Berg', 'Peter Lang'])
  })
})

describe('crowned heads', () => {
  it.each([
    ['KUALA LUMPUR, May 3 (AP) - Sultan Abdullah met Malaysian ministers in Kuala Lumpur.', 'MY'],
    ['RIYADH, May 3 (AP) - King Abdullah, who has ruled Saudi Arabia since 2005, spoke in Riyadh.', 'SA'],
    ['MANAMA, May 3 (AP) - Crown Prince Salman bin Hamad said in Manama that Bahrain would help.', 'BH'],
    ['DOHA, May 3 (AP) - Crown Prince Hamad said in Doha that Qatar would help.', 'QA'],
    ['MANAMA, May 3 (AP) - Crown Prince Salman said in Manama that Bahrain would help.', 'BH'],
    ['King Henri Christophe ruled Haiti.', null],
    ['Emperor Charles V ruled Spain.', null],
    ['King Charles III visited Paris on Monday.', 'GB'],
    ['King Charles visited Paris on Monday.', 'GB'],
    ['King Charles I was beheaded in 1649.', null],
    ['King Salman arrived in Tokyo on Monday.', 'SA'],
  ])('%s', (text, country) => expect(officialsOf(text)[0]?.country).toBe(country))
})

describe('captains', () => {
  it.each([
    'Police captain Ann Lee said two Arsenal fans were held. Arsenal beat Leeds United.',
    'Fire captain Ann Lee said two Arsenal fans were held. Arsenal beat Leeds United.',
    'Submarine captain Ann Lee met two Arsenal fans. Arsenal beat Leeds United.',
    'Delta captain Ann Lee met two Arsenal fans. Arsenal beat Leeds United.',
    'Tug captain Ann Lee met two Arsenal fans. Arsenal beat Leeds United.',
  ])('%s', (text) => expect(officialsOf(text).map(({ name }) => name)).toEqual(['Ann Lee']))

  it('of teams are no officials', () => {
    expect(officialsOf('The Harriers beat Leeds United. Harriers captain Ada Venn scored twice.')).toEqual([])
    expect(officialsOf('They beat Leeds United. Leeds United captain Ada Venn scored twice.')).toEqual([])
    expect(officialsOf('Ghana captain Ada Venn scored twice.')).toEqual([])
  })
})

describe('of behind an office', () => {
  it.each([
    ['president', 'Critics accused the president of corruption.'],
    ['police', 'The two accused police of brutality.'],
    ['former governor', 'A jury acquitted the former governor of bribery.'],
    ['chief of police', 'The villagers accused the chief of police of lying.'],
    ['minister of health', 'She accused the minister of health.'],
    ['commissioner of parks', 'The group sued the commissioner of parks.'],
  ])('leaves the title %s: %s', (title, text) => {
    expect(officialsOf(text)[0]!.title).toBe(title)
  })
})
