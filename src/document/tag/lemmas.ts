import { invariantVerbs, singularInS } from '../../lexicon/function-words.js'
import { perWord } from '../../lexicon/memo.js'
import { can, listedReading } from '../../lexicon/parts-of-speech/index.js'
import { irregularVerbs } from '../../lexicon/verbs/irregular-verbs.js'
import { formsOfReportingVerbs } from '../../lexicon/verbs/verb-forms.js'
import { infinitiveOf, singularOf } from './compromise/index.js'
import { irregularBases, irregularSingulars } from './lexicon.js'
import { readings } from './readings.js'

/** The base form of a verb in lower case: "deported" gives "deport". */
export const verbLemma = perWord((word: string): string => {
  const irregular = irregularBases.get(word) ?? irregularVerbs.get(word)
  if (irregular !== undefined) return irregular
  if (invariantVerbs.has(word)) return word
  const reporting = formsOfReportingVerbs.get(word)
  if (reporting !== undefined) return reporting.base
  // "discuss", "hold": a base form that can be nothing else of a verb
  if ((readings(word).bits & (can.base | can.past | can.present | can.gerund | can.participle)) === can.base)
    return word
  const base = infinitiveOf(word)
  if (base === '' || base === word) return regularBase(word, word)
  return isBaseVerb(base) ? base : regularBase(word, base)
})

const isBaseVerb = (word: string): boolean => ((listedReading(word)?.bits ?? 0) & can.base) !== 0

/** "touted" gives "tout", "chiding" gives "chide", "quipped" gives "quip", "unseated" gives "unseat", where the word list knows the verb. */
const regularBase = (word: string, fallback: string): string => {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0
  if (ending === 0 || word.length < ending + 3) return fallback
  const stem = word.slice(0, -ending)
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, undoubled].find(isBaseVerb) ?? fallback
}

/** The singular of a noun in lower case: "nationals" gives "national". */
export const nounLemma = perWord((word: string): string => {
  if (singularInS.has(word)) return word
  const irregular = irregularSingulars.get(word)
  if (irregular !== undefined) return irregular
  const singular = singularOf(word)
  return singular === '' ? word : singular
})
