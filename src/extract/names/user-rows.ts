import type { FindRow } from './parse/rows/find-row.js'

/** Names that the user's lexicon settles, and words that it leaves out. */
export const userRows = [
  {
    name: 'names/user-lexicon',
    reason: 'The user says what it is.',
    kind: null,
    lexicon: {
      locations: [
        { name: 'Tollan Gate', aliases: ['the gate'], kind: null, country: 'XK', lat: null, lon: null, geonames: null },
      ],
      organizations: [{ name: 'Brightwater', aliases: [], kind: 'company', country: 'NO' }],
    },
    examples: ['Trucks queued at [Tollan Gate].', 'Few knew why [Brightwater] had left.', 'They slept at [the gate].'],
  },
  {
    name: 'not-names/user-lexicon',
    reason: 'The user says that it is no name.',
    kind: 'none',
    lexicon: { ignore: ['Sunset Boulevard'] },
    examples: ['He sang in [Sunset Boulevard] for a year.'],
  },
] as const satisfies readonly FindRow[]
