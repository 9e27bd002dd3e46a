import type { Frame } from './frame.js'

interface MannerFrame extends Frame {
  /** a pattern after the quote: `cue` and `source` are captured */
  readonly opens: string
}

/** '"...," beamed Ann Lee', '"...," Ann Lee beamed': whatever is done right after an open quote is a way to say it. */
export const mannerFrames = [
  {
    name: 'statements/quote-verb-source',
    order: 'content cue source',
    opens: '[cue: {bareManner}] [source: {speaker}] ({end} | {continuation})',
    examples: ['[“We won the boat race!”] beamed Ada Venn, a sailor.'],
  },
  {
    name: 'statements/quote-source-verb',
    order: 'content source cue',
    opens: '!{verbGroup} [source: {speaker}] [cue: {manner}] ({end} | {continuation})',
    examples: ['[“We won the boat race,”] Ada Venn smiled.'],
  },
] as const satisfies readonly MannerFrame[]

/** "Lee: 'We Will Rebuild'": a headline that opens with its speaker. */
export const headingFrame = {
  name: 'statements/heading-speaker',
  order: 'source cue content',
  opens: '[source: {nameBeforeColon}] [cue: :] {any} {any}',
  examples: ['Venn: [Harbour Will Be Rebuilt]\n\nThe harbour was lost in a storm on Monday night.'],
} as const satisfies Frame & { opens: string }
