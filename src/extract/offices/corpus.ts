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
  ],
  gaps: [],
}
