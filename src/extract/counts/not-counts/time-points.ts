import type { AroundRule } from '../../../grammar/pattern/around.js'

/** Spans of time that are a point in time: "15 months ago", "in 10 days". */
export const timePoints = [
  {
    name: 'not-counts/time-ago',
    around: ['# {afterTime}'],
    examples: ['He left [15 months] ago.', 'He left [20 years] later.'],
  },
  {
    name: 'not-counts/time-from-now',
    around: ['# from {presents}'],
    examples: ['It opens [two weeks] from now.'],
  },
  {
    name: 'not-counts/time-or-time-ago',
    around: ['# (and|or) {any} {any} {afterTime}'],
    examples: ['He left [two weeks] or three weeks ago.'],
  },
  {
    name: 'not-counts/time-ahead',
    around: ['({futures&auxiliary}|{futures&particle}) {heldBack}*9 {heldBack}*2 in #'],
    examples: ['The hall will open in [two weeks].'],
  },
] as const satisfies readonly AroundRule[]
