import type { Frame } from './frame.js'

/** Frames that no pattern can say, with the reason: for the functions in by-hand.ts. */
export const framesByHand = [
  {
    name: 'statements/source-verb-colon-quote',
    order: 'source cue content',
    reason:
      'Any verb will do, and it is the last before the colon that has a subject of its own, wherever that stands.',
    examples: ['Ada Venn struck back: [“We lost the pier.”]', 'Added the mayor: [“We will rebuild the pier.”]'],
  },
  {
    name: 'statements/speaker-turn',
    order: 'source cue content',
    reason:
      'A paragraph is a turn only where other paragraphs of the text begin with the same speaker and with another.',
    examples: [
      'VENN: Is the pier safe?\n\nLIND: [I think it is. We built it well].\n\nVENN: Thank you.',
      'VENN: [Is the pier safe?]\n\nLIND: It is.',
      'ADA VENN, HOST: [Is the pier safe?]\n\nLIND: It is.\n\nVENN: Thank you.',
    ],
  },
  {
    name: 'statements/tweet-signature',
    order: 'content source',
    reason: 'The content is all text back to the signature before it, whatever it is made of.',
    examples: ['[What a night in Ostby! Stay safe.] -- Ada Venn (@adavenn) May 3, 2016'],
  },
] as const satisfies readonly Frame[]
