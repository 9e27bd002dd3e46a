import type { Document } from '../../document/document.js'
import { around } from '../../grammar/pattern/around.js'
import { oneToken } from '../../grammar/pattern/classes.js'
import { compile } from '../../grammar/pattern/compile.js'
import { indefiniteArticles } from '../../lexicon/function-words.js'
import { countryOf } from '../../lexicon/gazetteer/index.js'
import { officeNouns } from '../../lexicon/people/offices.js'
import { countryOfDemonym } from '../../lexicon/places/countries.js'
import { definiteArticle, listCommas, titleJoints } from './lexicon.js'
import type { OfficePhrase } from './phrase.js'

const isConnection = compile('({joint} | , and) {end}', { joint: titleJoints })
/** Whether the words between two titles join them: ", and". */
const connects = (document: Document, from: number, to: number): boolean =>
  to > from && isConnection.matchAt(document, from, to) !== null

/** Whether two phrases are titles of one person: "chairman and chief executive officer". */
const areJoint = (last: OfficePhrase, phrase: OfficePhrase): boolean =>
  !last.plural && !phrase.plural && !definiteArticle.has(last.determiner ?? '') && last.to === last.title.to

/** Whether a phrase has nothing of its own before the title, or an article that the title before lacks. */
const isBare = ({ determiner, from, title }: OfficePhrase, last: OfficePhrase): boolean => {
  if (determiner === null) return from === title.from
  return indefiniteArticles.has(determiner) && last.determiner === null && last.modifiers.to === last.modifiers.from
}

/** "his commander in chief, President Obama": another's title, which opens with a capital. */
const isOther = ({ tokens }: Document, last: OfficePhrase, phrase: OfficePhrase): boolean =>
  listCommas.has(tokens[last.to]!.lower) &&
  tokens[last.head]!.shape === 'lower' &&
  tokens[phrase.head]!.shape !== 'lower'

/** Gives the people of a list that ends at the last phrase the body that this names. */
const shareBody = (document: Document, list: OfficePhrase[]): void => {
  const { body } = list.at(-1)!
  for (let at = list.length - 2; at >= 0 && body !== null && list[at]!.body === null; at--) {
    if (list[at]!.plural || !connects(document, list[at]!.to, list[at + 1]!.from)) break
    list[at] = { ...list[at]!, body }
  }
}

/** Two titles as those of one person. */
const joinedTitle = (last: OfficePhrase, phrase: OfficePhrase): OfficePhrase => ({
  ...last,
  noun: officeNouns.has(last.noun) ? last.noun : phrase.noun,
  to: phrase.to,
  reach: phrase.reach,
  title: { from: last.title.from, to: phrase.title.to },
  body: phrase.body ?? last.body,
})

/**
 * Joins the titles of one person ("chairman and chief executive officer of the bank"), and lets people in a list share article and body
 * ("the president, prime minister and foreign minister of Peru").
 */
export const joinTitles = (document: Document, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] => {
  const joined: OfficePhrase[] = []
  for (const phrase of phrases) {
    const last = joined.at(-1)
    if (last === undefined || !isBare(phrase, last) || !connects(document, last.to, phrase.from)) joined.push(phrase)
    else if (isOther(document, last, phrase) || !areJoint(last, phrase)) {
      joined.push(last.plural || phrase.plural ? phrase : { ...phrase, determiner: last.determiner })
      shareBody(document, joined)
    } else joined[joined.length - 1] = joinedTitle(last, phrase)
  }
  return joined
}

const isNationality = oneToken(({ lower, text }) => countryOfDemonym(lower) !== null || countryOf(text) !== null)
const sharesNoun = around('{nationality} {coordinator} !!{nationality} #', { nationality: isNationality })

/** "American and Iranian officials": the phrase of the nationality that shares the noun, or null. */
export const sharedPhrase = (document: Document, phrase: OfficePhrase): OfficePhrase | null => {
  const { from, modifiers } = phrase
  if (modifiers.from !== from || modifiers.to - from !== 1) return null
  if (!sharesNoun(document, modifiers, { from: 0, to: document.tokens.length })) return null
  return { ...phrase, from: from - 2, modifiers: { from: from - 2, to: from - 1 }, body: null, sender: null }
}
