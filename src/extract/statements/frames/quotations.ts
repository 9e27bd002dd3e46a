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

/** '"We lost it." — Ada Venn': a quote with its speaker behind a dash, and nothing else. */
export const signatureFrame = {
  name: 'statements/quote-signature',
  order: 'content source',
  opens: '{dash} [source: {nounPhrase&nameHead}] (. | ,)? {end}',
  examples: ['[“We lost the pier.”] — Mayor Ada Venn', '[“We lost the pier.”] -Ada Venn'],
} as const satisfies Frame & { opens: string }

/** "Lee: 'We Will Rebuild'": a headline that opens with its speaker. */
export const headingFrame = {
  name: 'statements/heading-speaker',
  order: 'source cue content',
  opens: '[source: {nameBeforeColon}] [cue: :] {any} {any}',
  examples: [
    'Venn: [Harbour Will Be Rebuilt]\n\nThe harbour was lost in a storm on Monday night.',
    'Minister: [No talks on harbour]\n\nThe harbour was lost in a storm on Monday night.',
  ],
} as const satisfies Frame & { opens: string }
