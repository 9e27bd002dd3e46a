import type { Document } from '../../document/document.js'
import { joins, phrasesOf } from '../../document/phrases.js'
import { verbLemma } from '../../document/readings.js'
import { officeNouns, officialGroups } from '../../lexicon/offices.js'
import { beings, generic, harms, namings, publicWords } from './lexicon.js'
import type { OfficePhrase } from './phrase.js'

/** "police station", "officer-involved": the office noun only modifies. */
const isModifier = (document: Document, { head, title, noun }: OfficePhrase): boolean => {
  const next = document.tokens[title.to]
  if (next === undefined || next.sentence !== document.tokens[head]!.sentence) return false
  if (joins(document.tokens, title.to)) return true
  const phrase = phrasesOf(document).nounAt[head]
  return (
    phrase !== undefined && phrase.head > title.to - 1 && (next.pos === 'NOUN' || next.pos === 'PROPN') && noun !== ''
  )
}

const owns = (document: Document, { title }: OfficePhrase): boolean => {
  const next = document.tokens[title.to]
  return next?.lower === "'s" || (/^['’]$/.test(next?.text ?? '') && !next!.spaced)
}

/** "he was elected president", "a man who is a police officer", "worked as a guard": said of somebody, nobody by itself. */
const isPredicate = (document: Document, phrase: OfficePhrase): boolean => {
  const previous = document.tokens[phrase.from - 1]
  if (previous === undefined || previous.sentence !== document.tokens[phrase.head]!.sentence) return false
  if (previous.lower === 'as') return true
  const group = phrasesOf(document).verbAt[phrase.from - 1]
  if (group === undefined) return false
  const lemma = verbLemma(document.tokens[group.head]!.lower)
  return beings.has(lemma) || namings.has(lemma)
}

/** "officers were killed", "killed two soldiers": victims. */
const isHarmed = (document: Document, phrase: OfficePhrase): boolean => {
  const { tokens } = document
  const { verbAt } = phrasesOf(document)
  const after = verbAt[phrase.to]
  if (after?.passive && harms.has(verbLemma(tokens[after.head]!.lower))) return true
  const before = verbAt[phrase.from - 1]
  return before !== undefined && !before.passive && harms.has(verbLemma(tokens[before.head]!.lower))
}

/** Whether a role that is an office only of a body is one here: "UN experts", "government lawyers". */
const isOfBody = ({ tokens }: Document, { body, modifiers, title, head }: OfficePhrase): boolean => {
  if (body !== null) return true
  for (let at = modifiers.from; at < head && at < title.to; at++) if (publicWords.has(tokens[at]!.lower)) return true
  return false
}

/** Whether an office phrase without a name beside it stands for somebody who acts in office. */
export const standsForOfficials = (document: Document, phrase: OfficePhrase): boolean => {
  const { determiner, noun, plural, body } = phrase
  if (!officeNouns.has(noun) && !officialGroups.has(noun) && !isOfBody(document, phrase)) return false
  if (determiner !== null && generic.has(determiner)) return false
  if (!plural && determiner === null && body === null) return false
  return (
    !isModifier(document, phrase) &&
    !owns(document, phrase) &&
    !isPredicate(document, phrase) &&
    !isHarmed(document, phrase)
  )
}
