import { once } from '../memo.js'
import { articlesCounted, table } from './table.js'

/**
 * How common names, values, happenings and words of titles are in the news: in how many of some articles each stands.
 *
 * Counted by `test/frequencies.mjs` in 220 articles of Wikinews (CC BY 2.5, as collected in GeoVirus). The table holds figures alone, no words of
 * any article in a row: names, numbers and words that stand in three articles or more. Articles that grouping is measured on were left out. What
 * is rarer goes by what is known without counting: the people of a place, how round a number is.
 */

const counts = once(
  () =>
    new Map(
      table.split('\n').flatMap((line) => {
        const colon = line.indexOf(':')
        const count = Number(line.slice(0, colon))
        return line
          .slice(colon + 1)
          .split('|')
          .map((key) => [key, count] as const)
      }),
    ),
)

/** In how many of `articlesCounted` articles a feature stands; 0 where it stood in too few to tell. */
export const articlesWith = (key: string): number => counts().get(key) ?? 0

export { articlesCounted }
