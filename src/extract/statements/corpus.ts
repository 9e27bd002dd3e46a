import type { Corpus } from '../extractor.js'

export const corpus: Corpus = {
  finds: [
    [
      { source: 'The ferry company', cue: 'said', form: 'indirect', stance: 'says' },
      'The ferry company said [that two boats had sunk].',
    ],
    [{ source: 'She', cue: 'has vowed to', stance: 'promises' }, 'She has vowed to [rebuild the pier].'],
    [
      { source: 'Ada Venn', cue: 'said', form: 'direct' },
      '[“We lost the pier,”] Ada Venn said.',
      '[“We lost the pier,”] said Ada Venn, a sailor.',
    ],
  ],
  ignores: ['The union sued the port.', 'The ferry is scheduled to leave at noon.'],
  gaps: [],
}
