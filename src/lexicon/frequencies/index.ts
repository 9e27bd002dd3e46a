import { once } from '../memo.js'
import { articlesCounted, table } from './table.js'

/**
 * How common names, values and happenings are in the news: in how many of some articles each stands. Figures alone, no words of any article.
 * `table.ts` tells what they were counted in and how it is made anew.
 */

const counts = once(
  () =>
    new Map(
      table.split('\n').flatMap((line) => {
        const colon = line.indexOf(':')
        const count = Number(line.slice(0, colon))
        return line.slice(colon + 1).split('|').map((key) => [key, count] as const)
      }),
    ),
)

/** In how many of `articlesCounted` articles a feature stands; 0 where it stood in too few to tell. */
export const articlesWith = (key: string): number => counts().get(key) ?? 0

export { articlesCounted }
