import type { Document, Token } from '../../document/document.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import { countryOf } from '../../lexicon/gazetteer/index.js'
import { officeNouns } from '../../lexicon/offices.js'
import type { OfficePhrase } from './phrase.js'

const connects = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1
    ? /^(?:and|,|&|\/|cum)$/.test(tokens[from]!.lower)
    : to - from === 2 && tokens[from]!.text === ',' && tokens[from + 1]!.lower === 'and'

/** Whether two phrases are titles of one person: "chairman and chief executive officer". */
const areJoint = (last: OfficePhrase, phrase: OfficePhrase): boolean =>
  !last.plural && !phrase.plural && last.determiner !== 'the' && last.to === last.title.to

/**
 * Joins the titles of one person ("chairman and chief executive officer of the bank"), and lets people in a list share article and body
 * ("the president, prime minister and foreign minister of Peru").
 */
export const joinTitles = ({ tokens }: Document, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] => {
  const joined: OfficePhrase[] = []
  for (const phrase of phrases) {
    const last = joined.at(-1)
    const isBare =
      (phrase.determiner === null && phrase.from === phrase.title.from) ||
      (/^an?$/.test(phrase.determiner ?? '') &&
        last !== undefined &&
        last.determiner === null &&
        last.modifiers.to === last.modifiers.from)
    if (last === undefined || !isBare || !connects(tokens, last.to, phrase.from)) {
      joined.push(phrase)
      continue
    }
    // "his commander in chief, President Obama"
    const isOther =
      tokens[last.to]!.text === ',' && tokens[last.head]!.shape === 'lower' && tokens[phrase.head]!.shape !== 'lower'
    if (isOther || !areJoint(last, phrase)) {
      joined.push(last.plural || phrase.plural ? phrase : { ...phrase, determiner: last.determiner })
      for (let at = joined.length - 2; at >= 0 && phrase.body !== null && joined[at]!.body === null; at--) {
        if (joined[at]!.plural || !connects(tokens, joined[at]!.to, joined[at + 1]!.from)) break
        joined[at] = { ...joined[at]!, body: phrase.body }
      }
      continue
    }
    const { to, reach } = phrase
    const title = { from: last.title.from, to: phrase.title.to }
    const noun = officeNouns.has(last.noun) ? last.noun : phrase.noun
    joined[joined.length - 1] = { ...last, noun, to, reach, title, body: phrase.body ?? last.body }
  }
  return joined
}

/** "American and Iranian officials": the phrase of the nationality that shares the noun, or null. */
export const sharedPhrase = ({ tokens }: Document, phrase: OfficePhrase): OfficePhrase | null => {
  const { from, modifiers } = phrase
  const nationality = (token: Token | undefined): boolean =>
    token !== undefined && (countryOfDemonym(token.lower) !== null || countryOf(token.text) !== null)
  if (from < 2 || modifiers.from !== from || modifiers.to - from !== 1 || !nationality(tokens[from])) return null
  if (!/^(?:and|or)$/.test(tokens[from - 1]!.lower) || !nationality(tokens[from - 2])) return null
  return { ...phrase, from: from - 2, modifiers: { from: from - 2, to: from - 1 }, body: null }
}
