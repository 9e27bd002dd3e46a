import type { Corpus } from '../extractor.js'

export const corpus: Corpus = {
  finds: [
    [
      { rule: 'offices/alone', named: false, title: 'officials', organization: null, country: 'PE' },
      '[Peruvian officials] closed the bridge on Friday.',
      'The road was closed, according to [Peruvian officials].',
    ],
    [
      { named: false, title: 'police' },
      '[Police] searched the house.',
      'A neighbour told [the police] that he had left.',
    ],
    [{ named: false, title: 'prosecutors', country: 'US' }, '[U.S. prosecutors] dropped the charges.'],
    [{ named: false, title: 'governor' }, '[The governor] refused to sign the bill.'],
    [{ named: false, title: 'spokesman' }, '[A spokesman for the energy ministry] would not comment.'],
    [{ named: false, title: 'government lawyers' }, 'Hours later [government lawyers] asked for more time.'],
    [{ named: false, title: 'officials', country: 'PE' }, 'It follows talks between [Peruvian and Chilean officials].'],
    [{ named: false, title: 'officials', country: 'CL' }, 'It follows talks between Peruvian and [Chilean officials].'],
    [{ named: false, title: 'health officials', country: 'CA' }, '[Health officials] across Canada will use the plan.'],
    [
      { named: true, name: 'Ana Torres', title: 'Deputy Foreign Minister', organization: null },
      'Deputy Foreign Minister [Ana Torres] left for Geneva.',
    ],
    [
      { named: true, title: 'Assistant Secretary', organization: 'DHS', country: 'US' },
      'DHS Assistant Secretary [Carol Whitman] praised the plan.',
    ],
    [{ named: true, title: 'Senator' }, 'Senators [John Barker] and Mary Holt voted against it.'],
    [{ named: true, title: 'Sen.', organization: 'Senate' }, 'Sen. [John Barker] voted against it.'],
    [{ named: true, title: null }, 'Gen. [Robert Hughes] commanded the troops.'],
    [
      { named: true, title: 'spokesman', organization: 'Marlow Police Department' },
      'Detective [Paul Reeves], a spokesman for the Marlow Police Department, said the men had left.',
    ],
    [
      { named: true, title: 'chairman and chief executive officer', organization: 'Barlow Industries' },
      '[Peter Lang], 52, chairman and chief executive officer of Barlow Industries, said sales had risen.',
    ],
    [
      { named: true, title: 'ministry representative' },
      'The ministry representative, [Karim Haddad], said that the talks had failed.',
    ],
    [{ named: true, title: 'chief executive' }, '[Maria Lopez] was named chief executive of the bank on Monday.'],
    [{ named: true, title: 'mayor' }, '[Maria Lopez] is the mayor of the town.'],
    [
      { named: true, title: 'foreign minister' },
      'The appointment of [Pavel Novak] as foreign minister surprised them.',
    ],
    [{ named: true, title: 'head' }, "The head of the bank's works council [Peter Lang] was not convinced."],
    [
      { named: true, title: 'Minister' },
      "Minister in the Prime Minister's Department (Economy) Datuk [Ahmad Yusof] said prices would fall.",
    ],
    [
      { named: true, title: null, organization: 'United Nations', country: null },
      '[David Hall] of the United Nations said aid was late.',
    ],
    [
      { named: true, title: null, organization: 'Foreign Ministry' },
      '[David Hall] from the Foreign Ministry confirmed it.',
    ],
    [{ named: true, title: null, country: 'US' }, '[Robert Hughes] (D-Ohio) will oppose the bill.'],
    [{ named: true, title: null }, "[Pavel Novak]'s government fell on Sunday."],
    [{ named: true, title: null }, '[Pavel Novak], who heads the commission, said it would meet.'],
    [{ named: true, title: null }, '[Robert Hughes] won the presidency in a close race.'],
    [{ named: true, title: null }, 'Ana Torres, the finance minister, will be succeeded by [Pavel Novak].'],
    [
      { named: true, name: 'Ana Torres', title: 'president' },
      'Ana Torres, president of the bank, spoke first. Later [the president] left.',
    ],
  ],
  ignores: [
    'Residents said the road had been closed for a week.',
    'The goalkeeper praised his defenders.',
    'He waited outside the police station.',
    'Two soldiers were killed in the ambush.',
    'His son wants to become a judge.',
    'Thieves broke into the mayor’s house.',
    'No minister has ever lived here.',
    'A lawyer for the family read the letter.',
    'Anna Berg, a pianist from Oslo, played first.',
    'The film director praised the actors.',
    'He took back the post of president in March.',
    'In general, prices rose.',
    'Peter Lang, a witness, said he heard two shots.',
    'Paul Reeves, who studies birds at the University of Leeds, said the numbers fell.',
  ],
  gaps: [[{ named: true, title: 'president' }, 'The bank is led by [Ana Torres].']],
}
