import { phrases, union } from '../word-list.js'

/** What grades or bounds a number of years as well as a number of people: "aged [at least] 14", "[at least] 40 nurses". */
const bounds = phrases(
  'about, almost, around, at least, at most, just, less than, more than, nearly, only, over, under, up to',
)
/** What may stand between a word of age and its number: "aged [between] 5 and 11". */
export const boundsBeforeAge = union(bounds, phrases('between, from'))
/** What may open a phrase of those who speak: "[well over] half of voters". */
export const boundsOfPeople = union(
  bounds,
  phrases(
    `an estimated, as few as, as many as, close to, fewer than, just over, just under, no fewer than, no more than, not, not even, roughly,
      well over`,
  ),
)
