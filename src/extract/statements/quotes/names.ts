import type { Document, Token } from '../../../document/document.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { clauseHeadedAt, governorAt } from '../../../grammar/clauses/index.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import type { Quote } from '../../../grammar/quotations.js'
import { type Complement, reportingNouns, reportingVerbs, timeNouns } from '../../../lexicon/verbs/reporting.js'
import { innerNameWords, nameGivingParticiples, nounsOfWords } from '../lexicon.js'

/** How many words a name in quotation marks may have. */
const longest = 4

/** The words between the marks of a quote, without a comma that belongs to the sentence around it. */
const wordsInside = ({ tokens }: Document, { from, to }: Quote): readonly Token[] => {
  let first = from
  let last = to - 1
  while (first < to && tokens[first]!.shape === 'other') first++
  while (last > first && tokens[last]!.shape === 'other' && !/^[.!?…]$/.test(tokens[last]!.text)) last--
  return tokens.slice(first, last + 1)
}

const isCapitalized = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

/** Small words and marks inside a name: "[of the]", "[’s]", "[-]". */
const isInsideName = ({ lower, shape }: Token): boolean =>
  innerNameWords.has(lower) || /^['’]s$/.test(lower) || (shape === 'other' && !/^[,;:.!?…]$/.test(lower))

/** Whether words are written as a name: “Sea Lark”, “Bank of the North”. */
const isWrittenAsName = (words: readonly Token[]): boolean => {
  if (words.length === 0 || !isCapitalized(words[0]!)) return false
  let count = 0
  for (const word of words) {
    const isName = isCapitalized(word) || word.shape === 'digits'
    if (!isName && !isInsideName(word)) return false
    if (isName) count++
  }
  return count <= longest && words.length <= 2 * longest
}

const takesWords: readonly Complement[] = ['told', 'quote', 'predicated']

/** “told the council “Never””: whether the noun before the marks is the hearer or the object of a verb that words follow. */
const isBeforeWords = (document: Document, at: number): boolean => {
  const governor = governorAt(document, at)
  if (governor?.verb == null || governor.role === 'subject') return false
  const takes = reportingVerbs.get(verbLemma(document.tokens[governor.verb.head]!.lower))?.takes
  return takes !== undefined && takesWords.some((complement) => takes.has(complement)) && governor.preposition < 0
}

/** Whether a noun can have a name after it: "Cyclone “Amara”", "the trawler “Sea Lark”", not "the word “No”". */
const canHaveName = (document: Document, at: number, { to }: Quote): boolean => {
  const { nounAt, verbAt } = phrasesOf(document)
  const { lower, pos } = document.tokens[at]!
  if (nounAt[at]?.to !== at + 1 || verbAt[at] !== undefined) return false
  // a person's name is more than one word, and a class word before a name is one
  if (pos !== 'NOUN' && (pos !== 'PROPN' || document.tokens[at - 1]?.pos === 'PROPN')) return false
  const lemma = nounLemma(lower)
  if (timeNouns.has(lower) || reportingNouns.has(lemma) || nounsOfWords.has(lemma)) return false
  // "said the operation “Iron Gate” [had ended]"
  return verbAt[to]?.finite === true || !isBeforeWords(document, at)
}

/** "a firm called “Blue Anchor”": whether a participle on a noun gives it the name in marks. */
const isNamedBefore = (document: Document, at: number): boolean => {
  if (!nameGivingParticiples.has(document.tokens[at]!.lower)) return false
  const clause = clauseHeadedAt(document, at)
  return clause?.kind === 'participial' && clause.antecedent?.to === at
}

/** Whether a quote is the name of what stands before it, and no words that someone said. */
export const isNameInMarks = (document: Document, quote: Quote): boolean => {
  const at = quote.from - 1
  const before = document.tokens[at]
  if (before === undefined || before.sentence !== document.tokens[quote.from]!.sentence || quote.continues) return false
  if (!isWrittenAsName(wordsInside(document, quote))) return false
  return isNamedBefore(document, at) || canHaveName(document, at, quote)
}
