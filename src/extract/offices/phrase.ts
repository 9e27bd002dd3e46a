import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { around } from '../../grammar/pattern/around.js'
import { tokenWhere } from '../../grammar/pattern/classes.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { officeNouns, officialGroups } from '../../lexicon/people/offices.js'
import { bodyNamedBefore } from './body-named-before.js'
import { bodyBefore, bracketed, reachOf, readComplement } from './complement.js'
import { namings, titleSuffixes } from './lexicon.js'
import { mostWords, rankStart, titleEnd, titleStart } from './title.js'

/** An office noun with the words that belong to it: "a spokesperson for the Iranian Foreign Ministry". */
export interface OfficePhrase extends TokenRange {
  /** the token of the office noun */
  readonly head: number
  /** the office noun in the singular and in lower case, abbreviations in full: "spokesperson", "senator", "police" */
  readonly noun: string
  readonly plural: boolean
  /** the words of the title alone */
  readonly title: TokenRange
  /** the determiner or possessive pronoun in lower case, or null */
  readonly determiner: string | null
  /** what stands between the determiner and the title: "DHS", "Iran's", "two senior Iranian" */
  readonly modifiers: TokenRange
  /** where the prepositional phrases after it end */
  readonly reach: number
  /** the words that may name the body: "the Iranian Foreign Ministry", "foreign ministry", "DHS" */
  readonly body: TokenRange | null
  /** of these, the words before the title, whatever stands behind it: "the [EU] ambassador to Peru" */
  readonly sender: TokenRange | null
}

const isPlural = ({ lower, number }: Token): boolean =>
  number === 'plural' || officialGroups.has(lower) || (!officeNouns.has(lower) && /[^s]s\.?$/.test(lower))

/** Where the title opens; a rank in short takes no nouns before it: "the police report says Sgt. Hall". */
const opensTitle = (document: Document, head: number, noun: string, limit: number): number =>
  noun.endsWith('.') ? rankStart(document, head, limit) : titleStart(document, head, limit)

const namesSomebody = around('{naming} #', {
  naming: tokenWhere(
    ({ tokens }, at) =>
      tokens[at]!.pos === 'VERB' && tokens[at - 1]?.pos !== 'AUX' && namings.has(verbLemma(tokens[at]!.lower)),
  ),
})

/** "elected [Ada Venn] president": the words before the title are the name of who gets it, not of the body. */
const isNamedBefore = (document: Document, from: number, titleFrom: number): boolean => {
  const { tokens, sentences } = document
  if (titleFrom - from < 2 || tokens[titleFrom]!.shape !== 'lower') return false
  for (let at = from; at < titleFrom; at++) if (tokens[at]!.shape !== 'capitalized') return false
  return namesSomebody(document, { from, to: titleFrom }, sentences[tokens[from]!.sentence]!)
}

/** Reads the phrase of an office noun, within its sentence. */
export const phraseAt = (document: Document, head: number, noun: string): OfficePhrase => {
  const { tokens } = document
  const sentence = document.sentences[tokens[head]!.sentence]!
  const start = Math.max(phrasesOf(document).nounAt[head]?.from ?? head, head - mostWords)
  const named = bodyNamedBefore(document, head, sentence.from)
  const titleFrom = named?.to ?? opensTitle(document, head, noun, sentence.from)
  const from = named?.from ?? (isNamedBefore(document, start, titleFrom) ? titleFrom : Math.min(start, titleFrom))
  const outside = bracketed(document, from, sentence.from)
  const first = tokens[from]!
  const hasDeterminer = first.pos === 'DET' || (first.pos === 'PRON' && from < head)
  const modifiers = { from: Math.min(hasDeterminer ? from + 1 : from, titleFrom), to: titleFrom }
  const end = titleEnd(document, head, sentence.to)
  const complement = readComplement(document, end, sentence.to)
  const title = { from: titleFrom, to: complement.titleTo }
  const sender = bodyBefore(document, modifiers, { from: titleFrom, to: head + 1 }) ?? outside
  return {
    from,
    to: complement.to,
    head,
    noun: titleSuffixes.has(tokens[end - 1]!.lower) ? tokens[end - 1]!.lower : noun,
    plural: isPlural(tokens[head]!),
    title,
    determiner: hasDeterminer ? first.lower : null,
    modifiers,
    reach: reachOf(document, complement.to, sentence.to),
    body: complement.body ?? sender,
    sender,
  }
}
