import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../src/document/tokenize.js'
import { valueOfDigits } from '../src/grammar/numbers/digits.js'
import { numberAt } from '../src/grammar/numbers/numbers.js'
import { unitAt } from '../src/grammar/numbers/units.js'
import { extract } from '../src/pipeline.js'

const read = (text: string) => {
  const tokens = tokenize(text)
  return numberAt(tokens, 0, tokens.length, true)
}

describe('two percentages', () => {
  it.each([
    ['Unemployment rose 2 percent to 5 percent of the workforce.', [2, 5]],
    ['Debt rose 20 percent to 60 percent of output.', [20, 60]],
    ['The stake fell 2 percent to 6 percent of the firm.', [2, 6]],
    ['The firm is cutting about 2% to 3% of its staff.', [null]],
  ])('%s', (text, values) => expect(extract(text).counts.map(({ value }) => value)).toEqual(values))

  it('keeps a size behind a number with a plus', () =>
    expect(extract('Some 200+ 40-seat buses were sold.').counts.map(({ value }) => value)).toEqual([200, 40]))
})

describe('the number reader', () => {
  it.each([
    ['The death toll went up to 53 on Monday.', 'exact'],
    ['The number of cases climbed up to 400 in May.', 'exact'],
    ['The death toll is now up to 53.', 'exact'],
    ['The total rises up to 53.', 'exact'],
    ['Up to 53 people died.', 'at_most'],
    ['The number of cases is now up to 212.', 'exact'],
    ['The squad is up to 30 players.', 'at_most'],
    ['The number of guests is up to 30.', 'at_most'],
    ['The squad may go up to 30 players.', 'at_most'],
    ['Shares rose up to 12 percent.', 'at_most'],
    ['The reward is now up to $10,000.', 'at_most'],
  ])('reads whether "up to" bounds a number: %s', (text, bound) => {
    expect(extract(text).counts.map((count) => count.bound)).toEqual([bound])
  })

  it.each([
    'Apple gained 3 percent and Microsoft 2 percent.',
    'Turnout in Ohio was 61 percent and Texas 54 percent.',
    'GDP grew 5 percent in China, and 3 percent for India.',
    "Inflation was 4 percent in Spain and Italy's 3 percent.",
    'Ryanair has 40 percent more flights.',
    'The Odeon has 300 seats.',
    'The Airbus A320 has 180 seats.',
    'Ryanair took 12 seats out.',
    'Voters chose a mayor. Turnout was 61 percent in Lima and Cusco 54 percent.',
    'The election hurt markets. Apple gained 3 percent and Microsoft 2 percent.',
    'The election hurt markets. Apple fell 3 percent, Microsoft 2 percent.',
    'Candidates met at the Odeon. The Odeon has 300 seats.',
    'Before the election GDP grew 5 percent in China, and 3 percent for India.',
    'In an election year Ryanair had 40 percent more flights.',
    'Unemployment was 4 percent in Spain, and Italy had 3 percent.',
    'The unemployment rate of Voters Bay was 4 percent, Spain 3 percent.',
    'Boeing has 41 percent of the market and Airbus 52 percent.',
    'Toyota won 12 percent of the market.',
    'The survey gave Ford 4 percent.',
    'The Boeing 737 has 189 seats and the Airbus A321 220 seats.',
    'Emirates ordered jets. Emirates took 500 seats.',
    'Voters were asked. Turnout was put at 54 percent in Peru, and 60 percent for Chile.',
    'Sales at Ford rose 4 percent and Toyota 3 percent before the vote.',
    'Growth of 5 percent in China and 3 percent for India was expected at the polls.',
    'Exports to Spain were 3 percent and Italy 2 percent.',
    'Turnout in the election was 61 percent in Lima. Cusco had 54 percent.',
    'A survey put Nokia at 12 percent.',
    'A poll put Ruiz at 41 percent days before the election.',
    'In a survey Ruiz had 41 percent of the vote.',
    'An exit poll gave the Greens 12 seats.',
    'Kenya Airways took 20 seats off the market.',
  ])('takes no percentage or seat for a share of votes: %s', (text) => {
    expect(extract(text).counts.filter(({ role }) => role?.of === 'share')).toEqual([])
  })

  it('reads whose a share is in its sentence alone', () => {
    const told = 'Ada Venn won 52 percent of the vote.'
    const percent = extract(told, { title: 'Voters go to the polls in Port Ostby' }).counts.find(
      ({ kind }) => kind === 'percent',
    )
    expect(percent?.role?.text).toBe('Ada Venn')
    expect(extract(`Polls opened in Port Ostby\n\n${told}`).counts[0]?.role?.text).toBe('Ada Venn')
  })

  it.each([
    ['1,200', 1200, 1],
    ['12,34,567', 1234567, 1],
    ['1.200.000', 1200000, 1],
    ['10 000', 10000, 2],
    ['.25', 0.25, 2],
    ['1.2 million', 1.2e6, 2],
    ['5bn', 5e9, 2],
    ['two and a half million', 2.5e6, 5],
    ['two million five hundred thousand', 2.5e6, 5],
    ['nine hundred ninety-nine', 999, 5],
    ['a hundred and one', 101, 4],
    ['half a dozen', 6, 3],
    ['a quarter of a million', 250000, 5],
    ['5 1/2', 5.5, 4],
    ['5½', 5.5, 2],
  ])('reads %s', (text, value, length) => {
    expect(read(text)).toMatchObject({ type: 'cardinal', value, length })
  })
  it.each([
    ['twenty-first', 21],
    ['101st', 101],
    ['hundredth', 100],
  ])('reads the ordinal %s', (text, value) => expect(read(text)).toMatchObject({ type: 'ordinal', value }))
  it.each([
    ['two-thirds', 2 / 3],
    ['three quarters', 0.75],
    ['half', 0.5],
    ['⅝', 0.625],
  ])('reads the fraction %s', (text, value) => expect(read(text)).toMatchObject({ type: 'fraction', value }))
  it.each([
    ['dozens', 24, 99],
    ['scores', 40, 99],
    ['hundreds of thousands', 200_000, 999_999],
    ['several hundred', 200, 999],
    ['a few million', 2_000_000, 9_999_999],
  ])('reads the vague %s', (text, min, max) =>
    expect(read(text)).toMatchObject({ type: 'vague', value: null, min, max }),
  )
  it.each(['1980s', 'few', 'a', 'many people', '10.0.0.1'])('reads no number in %s', (text) =>
    expect(read(text)).toBeUndefined(),
  )
  it('knows no number in letters and dots', () => {
    expect(valueOfDigits('1.2.3')).toBeUndefined()
    expect(valueOfDigits('')).toBeUndefined()
  })
})

describe('the unit reader', () => {
  const unit = (text: string) => {
    const tokens = tokenize(text)
    return unitAt(tokens, 0, tokens.length, true)
  }
  it.each([
    ['km/h', 'measure', 'kilometer per hour'],
    ['square miles', 'measure', 'square mile'],
    ['barrels a day', 'measure', 'barrel per day'],
    ['Hong Kong dollars', 'money', 'HKD'],
    ['pence', 'money', 'GBP'],
    ['weeks', 'duration', 'week'],
    ['per cent', 'percent', null],
  ])('reads %s', (text, kind, name) => expect(unit(text)).toMatchObject({ kind, name }))
})

const countsOf = (text: string) => extract(text).counts

describe('parts and wholes', () => {
  it('points parts at the whole that they add up to', () => {
    const [whole, men, women] = countsOf('The plane carried 122 nationals. There were 116 men and six women.')
    expect(men?.partOf).toBe(whole?.id)
    expect(women?.partOf).toBe(whole?.id)
    expect(whole?.partOf).toBeNull()
  })
  it('reads partitives', () => {
    const [part, whole] = countsOf('Eight of the 14 farms burned.')
    expect(part?.partOf).toBe(whole?.id)
  })
  it('says when a sum does not add up', () => {
    const { diagnostics } = extract('Twelve people (seven men and six women) were held.')
    expect(diagnostics.map(({ code }) => code)).toContain('sum-differs')
    expect(extract('Twelve people (six men and six women) were held.').diagnostics).toEqual([])
  })
})

describe('on any text', () => {
  it('every span is its text, and nothing throws', () => {
    const word = fc.constantFrom(
      ...'about more than 5 1,200 $ € million percent - – to from between and of the a half two thirds first second year old km / ( ) . , % +3 0-0 US RM2 ° ½'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        for (const count of countsOf(text)) expect(text.slice(count.start, count.end)).toBe(count.text)
      }),
      { numRuns: 300 },
    )
  })
  it.each(['5-', 'about ', 'two and ', '1 of the ', '(12) ', '$5 to '])('is linear on "%s" without end', (unit) => {
    const timed = (times: number): number => {
      const text = unit.repeat(times)
      const start = performance.now()
      extract(text)
      return performance.now() - start
    }
    timed(500)
    const small = timed(2000)
    expect(timed(16_000)).toBeLessThan(Math.max(small * 40, 1500))
  })
})

describe('money that several countries call alike', () => {
  const unitIn = (text: string) => extract(text).counts.find(({ kind }) => kind === 'money')?.unit
  it.each([
    ['Officials in Manila said the government will spend 20 billion pesos on ports.', 'PHP'],
    ['The firm in Oslo paid 3 million kroner for the boats.', 'NOK'],
    ['The Swiss foundation gave a grant of 310,000 francs to a team in Madagascar.', 'CHF'],
    ["Uganda's ministry spent 3 billion shillings on drains.", 'UGX'],
    ['Police in Pakistan said the flat had cost 20 million rupees.', 'PKR'],
    ['The boat cost 20 Mexican pesos in Manila.', 'MXN'],
    ['A bank in Bern paid 5 million CFA francs for it.', null],
    ['A bank in Senegal paid 5 million CFA francs for it.', 'XOF'],
    ['A bank in Cameroon paid 5 million CFA francs for it.', 'XAF'],
    ['He lost 20 million rupees and his hat.', 'INR'],
    ['He lost 500 pesos and his hat.', null],
    ['Between Chile and Mexico he lost 500 pesos and his hat.', null],
  ])('%s', (text, unit) => {
    expect(unitIn(text)).toBe(unit)
  })
})

describe('numbers that narrow words stand beside', () => {
  it.each([
    ['About 110 service engineers were hurt.', [110]],
    ['The works laid off 119 line cooks.', [119]],
    ['The bank cut 999 call centre posts.', [999]],
    ['A 112 call centre worker was hurt.', []],
    ['Some 911 service stations closed.', [911]],
    ['One victim was aged 19 and four were women.', [1, 19, 4]],
    ['The victims were aged 23 and two died at once.', [23, 2]],
    ['A girl, aged 14, and two were injured.', [14, 2]],
    ['A man, aged 41, and three were taken to hospital.', [41, 3]],
    ['Doctors said 30 tested positive nurses were sent home.', [30]],
    ['Many guests were hurt, including one who fell.', []],
    ['Five guests were hurt, including one who fell.', [5, 1]],
  ])('%s', (text, values) => expect(extract(text).counts.map(({ value }) => value)).toEqual(values))

  it.each([
    'One victim was aged 19 and four were women.',
    'The victims were aged 23 and four died at once.',
    'A girl, aged 14, and four were injured.',
    'A man, aged 41, and four were taken to hospital.',
    'The boy was aged 16 and four were adults.',
    'The boy was aged 16 and 4 were adults.',
    'A girl, aged 14, and 4 were injured.',
    'The victims were aged 23 and 4 died at once.',
  ])('takes no count behind an age for another age: %s', (text) =>
    expect(extract(text).counts.find(({ value }) => value === 4)?.kind).toBe('cardinal'),
  )

  it.each([
    ['At least 12 CDF rebels were killed.', 'cardinal'],
    ['Some 200 BND officers work there.', 'cardinal'],
    ['About 300 CFA volunteers came.', 'cardinal'],
    ['Five SHP deputies resigned.', 'cardinal'],
    ['They saw two quetzals in the wood.', 'cardinal'],
    ['It cost 2 million CDF.', 'money'],
    ['It cost 2 million CFA.', 'money'],
    ['It cost 20 quetzals.', 'money'],
    ['It cost CDF 2,000.', 'money'],
  ])('tells money from bodies: %s', (text, kind) =>
    expect(extract(text).counts.map((count) => count.kind)).toEqual([kind]),
  )

  it.each([
    ['The deceased was 47, police said.', null],
    ['The accused is 36.', null],
    ['The accused was 18 at the time.', null],
    ['The missing are 47.', 'missing'],
  ])('counts those who came to harm in the plural alone: %s', (text, counted) =>
    expect(extract(text).counts[0]?.counted?.text ?? null).toBe(counted),
  )

  it.each([
    ['The tally is up to 14 rooms.', 'at_most'],
    ['Inflation is above the 3 percent target.', 'more_than'],
    ['Inflation is under the 2 percent goal.', 'less_than'],
    ['He drove over the 40 mph posted.', 'more_than'],
  ])('bounds: %s', (text, bound) => expect(extract(text).counts.map((count) => count.bound)).toEqual([bound]))

  it.each([
    ['The charity raised $30 million to reach schools, not 2 million.', 'cardinal'],
    ['The firm lost $30 million, not 2 million.', 'money'],
  ])('compares amounts of one verb: %s', (text, kind) => expect(extract(text).counts[1]?.kind).toBe(kind))

  it('keeps the whole of those tested', () => {
    const [whole, part] = extract('Of the 30 tested positive, nine were nurses.').counts
    expect(part?.partOf).toBe(whole?.id)
  })
})
