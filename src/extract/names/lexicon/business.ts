import { words } from '../../../lexicon/word-list.js'

/** What companies do in the news of business, before a noun of business: "announced a share sale". */
export const businessVerbs = words(
  `acquired announced announces booked cut cuts forecast launched logged narrowed posted posts raised reported reports slashed swung unveiled
    widened`,
)
/** What they do it to. */
export const businessNouns = words(
  `acquisition bond bonds buyback debt dividend dividends earnings ipo jobs layoffs listing loss losses merger offering outlook output
    profit profits revenue revenues sale sales takeover turnover`,
)
/** What a company is divided into. */
export const shareNouns = words('shares stock')
/** What parties do to seats. */
export const seatVerbs = words('captured gained has holds lost took win wins won')
