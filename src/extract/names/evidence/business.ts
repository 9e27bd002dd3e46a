import { oneToken, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { businessNouns, businessVerbs, seatVerbs, shareNouns } from '../lexicon/business.js'

/** The words that tell of companies and parties by what they do. */
export const businessClasses: Vocabulary = {
  businessNoun: businessNouns,
  businessVerb: businessVerbs,
  finite: oneToken(({ pos, form }) => pos === 'AUX' || (pos === 'VERB' && form !== 'gerund')),
  seatVerb: seatVerbs,
  shareNoun: shareNouns,
}
