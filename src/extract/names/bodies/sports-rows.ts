import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'

/** What tells, in a report of sport, that the name of a town stands for its club; the first row that fits decides. */
export const sideRows = [
  {
    name: 'names/side-beaten',
    around: ['{beatingVerb} #', '{sideVerb} by #'],
    examples: ['The striker scored before halftime, and the goalkeeper wept. Norwich beat [Ipswich].'],
  },
  {
    name: 'names/side-after-noun',
    around: ['{sideNoun} #'],
    examples: ['The striker scored before halftime, and the goalkeeper wept. They met rivals [Ipswich] again.'],
  },
  {
    name: 'names/side-played-against',
    around: ['{playedNoun} {sidePreposition} #', '{playingVerb} {sidePreposition} #', '{againstWord} against #'],
    examples: ['The striker scored before halftime, and the goalkeeper wept. They drew with [Ipswich] again.'],
  },
  {
    name: 'names/side-after-score',
    around: ['{goals} {dash} {goals} {sidePreposition} #'],
    examples: ['The striker scored before halftime, and the goalkeeper wept. They won 3-1 over [Ipswich] again.'],
  },
  {
    name: 'names/side-of-player',
    around: ["# 's? {playerNoun}"],
    examples: ['The striker scored before halftime, and the goalkeeper wept. They met the [Ipswich] keeper again.'],
  },
  {
    name: 'names/side-before-score',
    around: ["# 's? {goals} {dash} {goals}"],
    examples: ["The striker scored before halftime, and the goalkeeper wept. They saw [Ipswich]'s 2-1 loss."],
  },
  {
    name: 'names/side-of-match',
    around: ["# 's {playedNoun}"],
    examples: ["The striker scored before halftime, and the goalkeeper wept. They saw [Ipswich]'s defeat."],
  },
  {
    name: 'names/side-that-beats',
    around: ['# {sideVerb}', '# {sideHelper} {sideVerb}', '# were {gerund}'],
    examples: ['The striker scored before halftime, and the goalkeeper wept. [Norwich] had beaten them.'],
  },
  {
    name: 'names/side-that-wins',
    around: ['# (lost|won) ({resultComplement}|{digits})'],
    examples: ['The striker scored before halftime, and the goalkeeper wept. [Norwich] won at home.'],
  },
] as const satisfies readonly AroundRule[]

/** A town that is spoken of as a place. */
export const townRows = [
  {
    name: 'not-names/side-in-its-town',
    around: ['{townPreposition} #'],
    examples: ['The striker scored before halftime, and the goalkeeper wept. Norwich won in [Ipswich] 2-1.'],
  },
] as const satisfies readonly AroundRule[]

/** Clubs of an article of sport by other mentions. */
export const otherSideRows = [
  {
    name: 'names/side-elsewhere',
    reason: 'It counts the mentions that other rules made a side.',
    examples: [
      'The striker scored before halftime, and the goalkeeper wept. Norwich beat Ipswich. Ipswich lost to them. Few had seen [Ipswich] before.',
    ],
  },
] as const satisfies readonly RuleRow[]

export const clubRows = [...sideRows, ...townRows, ...otherSideRows] as const
