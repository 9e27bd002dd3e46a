import type { Document } from '../../../document/document.js'
import { perDocument } from '../../../document/memo.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { tokenWhere } from '../../../grammar/pattern/classes.js'
import { triggersOf } from '../../../grammar/triggers.js'
import type { Candidate } from '../candidate.js'
import { partiesAtLaw, wordsBetweenParties, wordsOfLaw } from '../lexicon/names.js'
import { caseRows } from '../parse/rows/cases.js'
import { trigger } from '../trigger-words.js'

/** What a sentence tells of the two sides of "v.": a case at law, or a match. */
interface Matter {
  readonly isLaw: boolean
  readonly isMatch: boolean
}

const readMatter = (document: Document, index: number): Matter => {
  const { from, to } = document.sentences[index]!
  const triggers = triggersOf(document)
  let isLaw = false
  let isMatch = false
  for (let i = from; i < to; i++) {
    const { lower, shape } = document.tokens[i]!
    if (wordsOfLaw.has(lower)) isLaw = true
    const isScore =
      shape === 'digits' && document.tokens[i + 1]?.text === '-' && document.tokens[i + 2]?.shape === 'digits'
    if (triggers[i]! & trigger.sport || isScore) isMatch = true
  }
  return { isLaw, isMatch }
}

const mattersOf = perDocument((_document: Document): Map<number, Matter> => new Map())

const matterAt = (document: Document, at: number): Matter => {
  const index = document.tokens[at]!.sentence
  const matters = mattersOf(document)
  const known = matters.get(index)
  if (known !== undefined) return known
  const matter = readMatter(document, index)
  matters.set(index, matter)
  return matter
}

/** "v." in a sentence that is not of a match; "v", "vs." where it is of law, or a side is a state or the crown. */
const isAtLaw = (document: Document, at: number): boolean => {
  const { tokens } = document
  const { isLaw, isMatch } = matterAt(document, at)
  if (isLaw) return true
  if (isMatch) return false
  const isParty = partiesAtLaw.has(tokens[at - 1]?.text ?? '')
  return isParty || tokens[at]!.lower === dotted
}
const [dotted] = wordsBetweenParties

const sides = aroundFinder(caseRows, {
  versusAtLaw: { opens: new Set(wordsBetweenParties), test: tokenWhere(isAtLaw) },
})

/** The rule by which a candidate is a side of a case at law, or null. */
export const sideOfCase = (document: Document, candidate: Candidate): (typeof caseRows)[number] | null => {
  const sentence = document.sentences[document.tokens[candidate.from]!.sentence]!
  return sides.first(document, candidate, sentence)
}
