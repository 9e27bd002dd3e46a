import { type Document, tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { mentionOf } from '../engine.js'
import type { Extractor, Mention } from '../extractor.js'
import { holderRules } from './holders.js'
import { joinTitles, type OfficePhrase, officeNounAt, phraseAt } from './phrase.js'
import { standsForOfficials } from './unnamed.js'

/** A name that may hold the office, by the rule that saw it there. */
export interface Holder extends TokenRange {
  readonly rule: string
}

/** Words that put somebody in an office: beside a name ("Prime Minister X"), or by themselves ("Iranian officials"). */
export interface OfficeMention extends Mention, OfficePhrase {
  /** names beside the title, the surest rule first; several of one rule where the title is theirs together */
  readonly holders: readonly Holder[]
  /** whether it stands for somebody who acts in office, if none of the names is a person's */
  readonly acts: boolean
}

const alone = 'offices/alone'

const readOffice = (document: Document, phrase: OfficePhrase): OfficeMention => {
  const holders = holderRules.flatMap(({ name, holdersOf }) =>
    holdersOf(document, phrase).map((holder) => ({ ...holder, rule: name })),
  )
  const acts = standsForOfficials(document, phrase)
  return { ...phrase, ...mentionOf(document, alone, phrase.from, phrase.to), holders, acts }
}

const find = (document: Document): readonly OfficeMention[] => {
  const out: OfficeMention[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    const phrases: OfficePhrase[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const noun = officeNounAt(document.tokens, at, sentence.to)
      if (noun === null) continue
      const phrase = phraseAt(document, at, noun)
      // "police" in "the police chief" is a part of the title
      while (phrases.length > 0 && phrases.at(-1)!.head >= phrase.from) phrases.pop()
      phrases.push(phrase)
      at = Math.max(at, phrase.title.to - 1)
    }
    for (const phrase of joinTitles(document, phrases)) out.push(readOffice(document, phrase))
  }
  return out
}

/** Finds offices, the names beside them, and officials without a name. */
export const offices: Extractor<OfficeMention> = {
  kind: 'offices',
  rules: [...holderRules.map((rule) => rule.name), alone],
  find,
}
