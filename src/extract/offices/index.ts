import { type Document, tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { Mention } from '../../grammar/mention.js'
import { around } from '../../grammar/pattern/around.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { mentionOf } from '../../grammar/pattern/rules.js'
import { triggersOf } from '../../grammar/triggers.js'
import type { Extractor } from '../extractor.js'
import {
  type ImpliedOffice,
  type ImpliedRuleName,
  impliedOfficesAt,
  impliedRows,
  impliesOffice,
} from './holders/implied.js'
import { type Holder, type HolderRuleName, holderRules, holdersOf } from './holders/index.js'
import { joinTitles, sharedPhrase } from './lists.js'
import { notOfficeNounRows, officeHead, officeNounAt, rankRows } from './office-nouns.js'
import { type OfficePhrase, phraseAt } from './phrase.js'
import { type HolderSide, sidesInRows } from './rows.js'
import { isModifier, isOffice, refusalRows, standsForOfficials } from './unnamed/index.js'

/** The name of a rule that finds offices. */
export type OfficeRuleName = typeof alone | HolderRuleName | ImpliedRuleName

/**
 * Words that put somebody in an office: beside a name ("Prime Minister X"), by themselves ("Iranian officials"), or without a word for
 * the office ("the X administration").
 */
export interface OfficeMention extends Mention {
  readonly rule: OfficeRuleName
  /** the phrase of the office noun, or null where no word tells the office */
  readonly phrase: OfficePhrase | null
  /** the words that may name the body */
  readonly body: TokenRange | null
  /** names beside the title, the surest rule first; several of one rule where the title is theirs together */
  readonly holders: readonly Holder<HolderRuleName | ImpliedRuleName>[]
  /** whether it stands for somebody who acts in office, if none of the names is a person's */
  readonly acts: boolean
  /** whether it only modifies a noun: "the executive suite" */
  readonly modifies: boolean
}

const alone = 'offices/alone'

/** Finds officials without a name: every office phrase that no rule refuses. */
const aloneRow: RuleRow = {
  name: alone,
  examples: ['[Peruvian officials] closed the bridge on Friday.', '[The governor] refused to sign the bill.'],
}

const readOffice = (document: Document, phrase: OfficePhrase, side: HolderSide | null): OfficeMention => {
  const holders = holdersOf(document, phrase, side)
  const acts = standsForOfficials(document, phrase)
  return {
    ...mentionOf(document, alone, phrase.from, phrase.to),
    phrase,
    body: phrase.body,
    holders,
    acts,
    modifies: isModifier(document, phrase),
  }
}

const readImplied = (document: Document, { from, to, rule, holder, body }: ImpliedOffice): OfficeMention => ({
  ...mentionOf(document, rule, from, to),
  phrase: null,
  body,
  holders: [{ ...holder, rule }],
  acts: false,
  modifies: false,
})

const isOwned = around("'s #")

/** "President Maduro's envoy": two offices, one of them whose. */
const owns = (document: Document, { head }: OfficePhrase, { title }: OfficePhrase): boolean =>
  isOwned(document, title, { from: head + 1, to: title.to })

/** The office phrases of a sentence, the titles of one person joined. */
const phrasesIn = (document: Document, { from, to }: TokenRange): readonly OfficePhrase[] => {
  const phrases: OfficePhrase[] = []
  const triggers = triggersOf(document)
  for (let at = from; at < to; at++) {
    const noun = triggers[at]! & officeHead ? officeNounAt(document, at) : null
    if (noun === null) continue
    const phrase = phraseAt(document, at, noun)
    // "police" in "the police chief" is a part of the title
    while (phrases.length > 0 && phrases.at(-1)!.head >= phrase.from && !owns(document, phrases.at(-1)!, phrase))
      phrases.pop()
    phrases.push(phrase)
    const shared = sharedPhrase(document, phrase)
    if (shared !== null) phrases.push(shared)
    at = Math.max(at, phrase.title.to - 1)
  }
  return joinTitles(document, phrases)
}

const find = (document: Document): readonly OfficeMention[] => {
  const out: OfficeMention[] = []
  const triggers = triggersOf(document)
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    const phrases = phrasesIn(document, sentence)
    const sides = sidesInRows(document, phrases, sentence)
    for (const phrase of phrases)
      if (isOffice(document, phrase)) out.push(readOffice(document, phrase, sides.get(phrase) ?? null))
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!(triggers[at]! & impliesOffice)) continue
      for (const office of impliedOfficesAt(document, at, sentence)) out.push(readImplied(document, office))
    }
  }
  return out
}

/** Finds offices, the names beside them, and officials without a name. */
export const offices: Extractor<OfficeMention> = {
  kind: 'offices',
  rules: [...holderRules, ...impliedRows, aloneRow, ...rankRows, ...notOfficeNounRows, ...refusalRows],
  find,
}
