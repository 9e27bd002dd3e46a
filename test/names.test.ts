import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.js'

const article = `Ada Quill, 52, runs Brindlewick Widgets Inc. from a barn near Lyon. Brindlewick employs nine people.
"We never had a loan," Quill said. Her bank, the Larch Valley Savings Bank (LVSB), confirmed it. LVSB opened in 1902.
The Norwegian government gave her a prize. The government said the barn was famous.`

const mentionsOf = (entities: readonly { readonly mentions: readonly { readonly text: string }[] }[]): string[][] =>
  entities.map(({ mentions }) => mentions.map(({ text }) => text))

describe('names over an article', () => {
  const { people, officials, organizations, locations } = extract(article)

  it('gives a surname to the person whose full name came before', () => {
    expect(mentionsOf([...officials.filter(({ named }) => named), ...people])).toContainEqual(['Ada Quill', 'Quill'])
  })

  it('gives short forms and acronyms to the body that has them', () => {
    const found = mentionsOf(organizations)
    expect(found).toContainEqual(['Brindlewick Widgets Inc.', 'Brindlewick'])
    expect(found).toContainEqual(['Larch Valley Savings Bank', 'LVSB', 'LVSB'])
  })

  it('takes up a body by its common noun', () => {
    expect(mentionsOf(organizations)).toContainEqual(['Norwegian government', 'The government'])
  })

  it('tells what kind of body it is, and its country where the name says it', () => {
    const government = organizations.find(({ name }) => name === 'Norwegian government')
    expect(government).toMatchObject({ kind: 'government', country: 'NO' })
    expect(organizations.find(({ name }) => name.startsWith('Brindlewick'))).toMatchObject({ kind: 'company' })
  })

  it('finds no place inside the name of a body', () => {
    expect(mentionsOf(locations)).toEqual([['Lyon']])
  })
})

describe('bodies with similar names', () => {
  const bodiesIn = (text: string): string[][] => mentionsOf(extract(text).organizations)

  it.each([
    ['The Green Party and the United Green Party met.', 'Green Party', 'United Green Party'],
    ['The New Labour Party split. The Labour Party won.', 'New Labour Party', 'Labour Party'],
    ['The Workers Union sued the Free Workers Union.', 'Workers Union', 'Free Workers Union'],
  ])('tells parties and unions apart by their first words: %s', (text, first, second) => {
    expect(bodiesIn(text)).toEqual([[first], [second]])
  })

  it.each([
    ['The Norwegian Farmers Party met. The Farmers Party won.', 'Norwegian Farmers Party', 'Farmers Party'],
    ['The Iranian Foreign Ministry spoke. The Foreign Ministry left.', 'Iranian Foreign Ministry', 'Foreign Ministry'],
    ['The Communist Party (PKRN) won.', 'Communist Party', 'PKRN'],
    ['The Socialist Party (PSRK) won.', 'Socialist Party', 'PSRK'],
  ])('joins a name without its nationality, and letters in brackets: %s', (text, full, short) => {
    expect(bodiesIn(text)).toEqual([[full, short]])
  })

  it('takes the federal government for that of the country that the article comes from', () => {
    const told = 'The German government sent 20 buses. The federal government said it would rain.'
    expect(bodiesIn(`LAGOS, Nigeria - ${told}`)).toEqual([['German government']])
    expect(bodiesIn(`BERLIN - ${told}`)).toEqual([['German government', 'The federal government']])
    expect(bodiesIn(`Nigeria is large. Lagos is in Nigeria. ${told}`)).toEqual([['German government']])
  })
})

describe('names of people that are written together', () => {
  const peopleIn = (text: string): string[][] => mentionsOf(extract(text).people)

  it('gives a surname behind letters and one of two joined ones to whom the article names in full', () => {
    expect(peopleIn('MVP Quillon sang. Ada Quillon, 35, was born here.')).toEqual([['Quillon', 'Ada Quillon']])
    expect(peopleIn('The Quillon-Oyelowo duet won. Ada Quillon and Tamara Oyelowo sang.')).toEqual([
      ['Quillon', 'Ada Quillon'],
      ['Oyelowo', 'Tamara Oyelowo'],
    ])
  })

  it('leaves a surname of two parts whole', () => {
    expect(peopleIn('Nora Quillon-Oyelowo sang. Ms Quillon-Oyelowo is 35.')).toEqual([
      ['Nora Quillon-Oyelowo', 'Quillon-Oyelowo'],
    ])
  })

  it('parts a name from the word that it is run together with', () => {
    expect(peopleIn('PhotoMaria Quillon waits outside. The rain went on all night.')).toEqual([['Maria Quillon']])
  })
})

describe('people whose words could be of bodies or of nobody', () => {
  const namesIn = (text: string) => {
    const { people, officials, organizations } = extract(text)
    return {
      people: [...officials.filter(({ named }) => named), ...people].map(({ name }) => name),
      bodies: organizations.map(({ name }) => name),
    }
  }

  it.each([
    ['Bongani, a gold miner, said he was tired.', 'Bongani'],
    ['Mokoena, the gold miner, said he was trapped.', 'Mokoena'],
    ['Abdullahi, a salt trader, was killed in Kano.', 'Abdullahi'],
    ['Okonkwo, whose supporters marched in Enugu, was jailed.', 'Okonkwo'],
    ['Mwangi, whose members of staff were hurt, was jailed.', 'Mwangi'],
    ['Jack Frost, 45, a teacher, was killed.', 'Jack Frost'],
    ['Police found 19-year-old Chi Lake.', 'Chi Lake'],
    ['John Bull was jailed for six years on Monday.', 'John Bull'],
    ['Police named Jack Frost as the victim.', 'Jack Frost'],
    ['Mwangi, whose headquarters was raided, denied it.', 'Mwangi'],
    ['John Bull, the mayor of Leeds, said on Monday that roads would close.', 'John Bull'],
  ])('%s', (text, name) => expect(namesIn(text)).toEqual({ people: [name], bodies: [] }))

  it('are nobody where nothing tells of a person', () => {
    expect(namesIn('The bill went to Uncle Sam.').people).toEqual([])
    expect(namesIn('The loss was blamed by Uncle Sam Foods on the rain.').bodies).toEqual(['Uncle Sam Foods'])
  })
})

describe('bodies of a country that has the name of a state', () => {
  const countryOf = (text: string): string | null | undefined => extract(text).organizations[0]?.country

  it.each([
    ['The Georgia Interior Ministry said five people were held.', 'GE'],
    ['The Georgia Parliament passed the bill.', 'GE'],
    ['TBILISI, May 3 (AP) - The Georgia Department of Health said two people died.', 'GE'],
    ['The Georgia Department of Health said two people died in Savannah.', 'US'],
    ['The Georgia Department of Health said two people died. Floods hit towns in Florida.', 'US'],
    ['The Georgia Army lost 12 men in Gori.', 'GE'],
    ['The Georgia Supreme Court ruled on Monday. Police in Tbilisi closed the road.', 'GE'],
    ['MOSCOW - The Georgia Football Federation said on Monday that it would appeal.', 'GE'],
    ['The Georgia Interior Ministry said five people were held. It asked Washington for help.', 'GE'],
    ['ATLANTA, May 3 (AP) - The Georgia Department of Health said two people died.', 'US'],
  ])('%s', (text, country) => expect(countryOf(text)).toBe(country))
})

describe('the Congress of an article', () => {
  it.each([
    'President Donald Trump urged the Senate to act. Senator Ted Cruz agreed.',
    'Biden asked the Senate to act.',
    'The Republicans in the Senate voted no.',
    'The Senate voted no, US officials said.',
  ])('%s', (text) => expect(extract(text).organizations.find(({ name }) => name === 'Senate')?.country).toBe('US'))

  it('is of no country where the article speaks of none', () =>
    expect(extract('The Senate voted no on Monday.').organizations[0]?.country).toBe(null))
})

describe('well-known bodies that are common words', () => {
  const bodiesIn = (text: string): string[] => extract(text).organizations.map(({ name }) => name)

  it.each([
    'The Orange Revolution began in Kiev.',
    'They marked Liberation Day.',
    'The Visa Waiver Program lets them in.',
  ])('are none where they open the name of an event: %s', (text) => expect(bodiesIn(text)).toEqual([]))

  it('are meant otherwise', () => expect(bodiesIn('Prices at Target rose on Labor Day.')).toEqual(['Target']))
})

describe('towns that are common words, before their region', () => {
  const placesIn = (text: string): string[] => extract(text).locations.map(({ name }) => name)

  it.each([
    ['Bath, Maine may lose its shipyard.', ['Bath', 'Maine']],
    ['Buffalo, New York in the United States may be next.', ['Buffalo', 'New York', 'United States']],
    ['Faith, Georgia and Florence are sisters.', ['Georgia', 'Florence']],
  ])('%s', (text, names) => expect(placesIn(text)).toEqual(names))
})

describe('names that rules of other kinds must leave', () => {
  const namesIn = (text: string): string[] => {
    const { people, officials, organizations, locations } = extract(text)
    return [...people, ...officials, ...organizations, ...locations].flatMap(({ mentions }) =>
      mentions.map((m) => m.text),
    )
  }

  it.each([
    ['In Manila.police said two men were hurt.', 'Manila'],
    ['Ann Lee.said so on Monday.', 'Ann Lee'],
    ['Twitter.com said it would close.', 'Twitter'],
    ['Amazon.de said it would close.', 'Amazon'],
    ['In Mumbai encephalitis killed 12 people.', 'Mumbai'],
    ['In Texas fever killed 12 cattle.', 'Texas'],
    ['Paris fever gripped the city.', 'Paris'],
    ['The Contingency Fund of Kerala paid for it.', 'Contingency Fund of Kerala'],
    ['Java, near Bandung, was hit.', 'Java'],
    ['The siege led to the death of Mariupol on Monday.', 'Mariupol'],
    ['The film is about the murder of Grozny.', 'Grozny'],
    ['In Gulu fever killed 12 children.', 'Gulu'],
    ['The 30-year-old Golden Gate was closed.', 'Golden Gate'],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name))

  it.each(['The Zanu MP said so on Monday.', 'The Jubilee MP said so on Monday.', 'The Awami MP said so on Monday.'])(
    '%s',
    (text) => expect(extract(text).locations).toEqual([]),
  )

  it('take no place for who holds an office', () => {
    const { officials, locations } = extract('The seat of the archbishop, Canterbury, is old.')
    expect([officials, locations.map(({ name }) => name)]).toEqual([[], ['Canterbury']])
  })
})

describe('capitals that say little', () => {
  const namesIn = (text: string): string[] => {
    const { people, officials, organizations, locations } = extract(text)
    return [...people, ...officials, ...organizations, ...locations].flatMap(({ mentions }) =>
      mentions.map((m) => m.text),
    )
  }

  it('are read by the rest of the article in a headline', () => {
    const found = namesIn('Quill Wins Prize For Barn In Lyon After Long Wait\n\nAda Quill was given a prize on Monday.')
    expect(found).toContain('Quill')
    expect(found).toContain('Lyon')
    expect(found).not.toContain('Wins Prize')
    expect(namesIn('US SENDS AID TO US ALL\n\nAda Quill sent it from Lyon to us on Monday.')).toContain('US')
  })

  it('make no names of common words at the start of a sentence', () => {
    expect(namesIn('Critics were many. Meanwhile rain fell. Officially nothing was said.')).toEqual([])
  })
})

describe('hostile capitals', () => {
  it.each(['Foo ', 'A. ', 'Ab-', 'Ministry of ', 'Xab (ABC) ', 'Google the company ', 'Foo al de ', 'New York '])(
    'are read in time that grows with the length: %s',
    (part) => {
      const time = (times: number): number => {
        const text = part.repeat(times)
        const start = process.cpuUsage().user
        extract(text)
        return process.cpuUsage().user - start
      }
      time(500)
      const short = time(2_000)
      const long = time(16_000)
      // eight times the text; quadratic work would take 64 times as long
      expect(long).toBeLessThan(32 * Math.max(short, 20_000))
    },
    60_000,
  )
})
