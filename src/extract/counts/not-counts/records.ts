import type { NotCountRow } from './row.js'

/** What a number in a record of play must be. */
const record = ['bare', 'inDigits', 'single'] as const

/** What players did of what there was, races by their length, and what golf reckons by. */
export const records = [
  {
    name: 'not-counts/tries-of',
    number: [...record],
    around: ['{digits} - (for|of) - #'],
    examples: ['He was 25-of-[38] passing.'],
  },
  {
    name: 'not-counts/made-for',
    number: [...record, 'upToTwoDigits'],
    around: ['# for {digits&upToThreeDigits} ({closing}|{end})'],
    examples: ['He went [5] for 23.'],
  },
  {
    name: 'not-counts/tries-for',
    number: [...record, 'upToThreeDigits'],
    around: ['{digits&upToTwoDigits} for # ({closing}|{end})'],
    examples: ['He went 5 for [23].'],
  },
  {
    name: 'not-counts/runs-for',
    number: [...record, 'upToThreeDigits'],
    around: ['# for {digits&upToTen} ({closing}|{end})'],
    examples: ['They closed on [287] for 5.'],
  },
  {
    name: 'not-counts/wickets-for',
    number: [...record, 'upToTen'],
    around: ['{digits&upToThreeDigits} for # ({closing}|{end})'],
    examples: ['They closed on 287 for [5].'],
  },
  {
    name: 'not-counts/made-from',
    number: [...record, 'upToTwoDigits'],
    around: ['{shots} # from {digits&upToThreeDigits} ({closing}|{end})'],
    examples: ['He hit [14] from 17.'],
  },
  {
    name: 'not-counts/tries-from',
    number: [...record, 'upToThreeDigits'],
    around: ['{shots} {digits&upToTwoDigits} from # ({closing}|{end})'],
    examples: ['He hit 14 from [17].'],
  },
  {
    name: 'not-counts/race',
    number: ['inDigits', 'raceLength'],
    around: ['# ({raceLengths}|{raceJoints})*9 {raceNouns}'],
    examples: ['She won the [400m] hurdles.'],
  },
  {
    name: 'not-counts/race-alone',
    number: ['inDigits', 'raceLength'],
    around: ["(the|'s) # ({end}|{punctuation}|{raceClosers})"],
    examples: ['She won the [100 metres].'],
  },
  {
    name: 'not-counts/golf',
    number: ['bare', 'cardinal'],
    around: ['# {golfSides} ({end}|{punctuation}|{golfClosers})'],
    examples: ['He is at [10] under.', 'She was [two] over par.'],
  },
] as const satisfies readonly NotCountRow[]
