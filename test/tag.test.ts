import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/read.js'
import { phrasesOf } from '../src/grammar/phrases.js'

const formLetters = { base: 'b', present: 's', past: 'd', participle: 'n', gerund: 'g' } as const

/** "Shares fell" as "Shares/NOUN+ fell/VERBd": form letters after verbs, + after plurals. */
const tagged = (text: string): string =>
  readDocument(text)
    .tokens.map((token) => {
      const form = token.form === null ? '' : formLetters[token.form]
      return `${token.text}/${token.pos}${form}${token.number === 'plural' ? '+' : ''}`
    })
    .join(' ')

describe('the tagger', () => {
  it.each([
    ['The ministry plans to close two schools.', 'plans/VERBs to/PART close/VERBb'],
    ['The plans to close two schools angered parents.', 'The/DET plans/NOUN+ to/PART close/VERBb'],
    ['Officials say the bridge is safe.', 'Officials/NOUN+ say/VERBb'],
    ['A bus carrying pilgrims plunged into a ravine.', 'bus/NOUN carrying/VERBg pilgrims/NOUN+ plunged/VERBd'],
    ['A man arrested in Lyon was charged.', 'arrested/VERBn in/ADP Lyon/PROPN was/AUXd charged/VERBn'],
    ['Twenty people were killed and 12 injured.', 'killed/VERBn and/CCONJ 12/NUM injured/VERBn'],
    ['The injured workers were flown home.', 'The/DET injured/ADJ workers/NOUN+ were/AUXd flown/VERBn'],
    ['She did not report the theft.', 'did/AUXd not/PART report/VERBb the/DET theft/NOUN'],
    ['The report was late.', 'The/DET report/NOUN was/AUXd'],
    ['It happened on the following day.', 'the/DET following/ADJ day/NOUN'],
    ['The firm’s shares rose.', 'firm/NOUN ’s/PART shares/NOUN+ rose/VERBd'],
    ['It’s too early to say.', 'It/PRON ’s/AUXs too/ADV early/ADJ'],
    ['They can’t and don’t agree.', 'They/PRON ca/AUXs n’t/PART and/CCONJ do/AUXb n’t/PART agree/VERBb'],
    ['Aid went to flood-hit towns.', 'to/ADP flood/NOUN'],
    ['Mr Okoro stated that the vote was fair.', 'stated/VERBd that/SCONJ'],
    ['The mill makes 300 cars a day, ships 200 and scraps 30.', 'ships/VERBs 200/NUM and/CCONJ scraps/VERBs'],
    ['The home now costs £90,000.', 'now/ADV costs/VERBs'],
    ['Four have since been freed.', 'have/AUXb since/ADV been/AUXn freed/VERBn'],
    ['A guard and a nurse were both shot.', 'were/AUXd both/DET shot/VERBn'],
    ['They ran the final 10 kilometre run.', '10/NUM kilometre/NOUN run/NOUN'],
    ['Malaria cases in Kenya jumped from 58 to 91.', 'cases/NOUN+ in/ADP Kenya/PROPN jumped/VERB'],
    ['Two die as bus plunges into river', 'Two/NUM die/VERBb'],
    ['A raid in Borno state on Monday left two dead.', 'Borno/PROPN state/NOUN on/ADP'],
    ['Police sought a hit-and-run suspect on Monday.', 'run/VERBn suspect/NOUN on/ADP'],
    ['He asked them to wait and said help was near.', 'and/CCONJ said/VERBd help/NOUN'],
    ['The sailor felt ill. Police left.', 'felt/VERBd ill/ADJ ./PUNCT'],
    ['The captain said no. He left.', 'said/VERBd no/DET ./PUNCT'],
    ['Five hurt in pile-up', 'Five/NUM hurt/VERB'],
    ['Two shot dead outside a club', 'Two/NUM shot/VERBd dead/ADJ'],
    ['He bought two shot glasses.', 'two/NUM shot/NOUN'],
    ['Critics of the plan raise concerns about the cost.', 'raise/VERBb concerns/NOUN+ about/ADP'],
    ['The raise pleased the union.', 'raise/NOUN pleased/VERBd'],
    ['She was last seen in Oran.', 'was/AUXd last/ADV seen/VERBn'],
    ['The Lions were last.', 'were/AUXd last/ADJ'],
    ['Aid groups say two million people need food.', 'people/NOUN+ need/VERBb food/NOUN'],
    ['Some 300 nurses demand better pay.', 'nurses/NOUN+ demand/VERBb better/ADJ'],
    ['The farmers market opened.', 'farmers/NOUN+ market/NOUN opened/VERBd'],
    ['Some 300 people live in tents.', 'people/NOUN+ live/VERBb'],
    ['It signed a contract worth $3 million.', 'contract/NOUN worth/ADP'],
    ['With a third not planning to vote, it lost.', 'not/PART planning/VERBg'],
    ['Those asked said they had lost money.', 'asked/VERBn said/VERBd'],
    ['Rather than pay the fee, they walk.', 'than/ADP pay/VERBb the/DET'],
    ['He has 15 years’ experience at sea.', 'years/NOUN+ ’/PUNCT experience/NOUN'],
    ['It will likely see growth.', 'will/AUXs likely/ADV see/VERBb'],
    ['Firms planning to invest are few.', 'Firms/NOUN+ planning/VERBg to/PART'],
    ['A third of voters back the plan.', 'voters/NOUN+ back/VERBb'],
    ['Two more died in the fire.', 'more/DET died/VERBd'],
    ['The school serves about 300 pupils and teachers are paid.', 'school/NOUN serves/VERBs'],
    ['In that month prices fell.', 'In/ADP that/DET month/NOUN'],
    ['POLICE SEIZE GUNS IN MALMO RAID', 'POLICE/NOUN+'],
  ])('tags %s', (text, expected) => {
    expect(tagged(text)).toContain(expected)
  })

  it('keeps dots in abbreviations and hyphens apart', () => {
    const tokens = readDocument('Gen. A. Diaz, 34-year-old aide to the U.S. envoy, left at 6 p.m.').tokens
    expect(tokens.map(({ text }) => text)).toEqual(
      [
        'Gen.',
        'A.',
        'Diaz',
        ',',
        '34',
        '-',
        'year',
        '-',
        'old',
        'aide',
        'to',
        'the',
        'U.S.',
        'envoy',
        ',',
        'left',
      ].concat(['at', '6', 'p.m.']),
    )
  })
})

describe('phrases', () => {
  const phrases = (text: string) => {
    const document = readDocument(text)
    const { nouns, verbs } = phrasesOf(document)
    const textOf = ({ from, to }: { from: number; to: number }): string =>
      document.text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end)
    return { nouns: nouns.map(textOf), verbs: verbs.map((group) => ({ ...group, text: textOf(group) })) }
  }

  it('finds base noun phrases with their possessors and compounds', () => {
    expect(phrases('Peru’s nuclear agency fined the 34-year-old owner of two small mines.').nouns).toEqual([
      'Peru’s nuclear agency',
      'the 34-year-old owner',
      'two small mines',
    ])
  })

  it('finds verb groups and what they say of the verb', () => {
    const { verbs } = phrases('The road has not yet been reopened and may be closed to lorries.')
    expect(verbs.map(({ text }) => text)).toEqual(['has not yet been reopened', 'may be closed'])
    expect(verbs[0]).toMatchObject({ negated: true, passive: true, perfect: true, modal: null, finite: true })
    expect(verbs[1]).toMatchObject({ negated: false, passive: true, modal: 'may' })
  })
})
