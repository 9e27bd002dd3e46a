import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/readings.js'
import { joins, phrasesOf } from '../../grammar/phrases.js'
import { officeNounOf } from '../../grammar/titles.js'
import { officialGroups } from '../../lexicon/offices.js'
import { afterBracket, asides, isNameToken, listFrom, nameBefore, nameFrom } from './adjacent-names.js'
import { beings, namings, servings } from './lexicon.js'
import type { OfficePhrase } from './phrase.js'

/** A way in which a name stands beside an office: gives the tokens of the name, or none. */
export interface HolderRule {
  readonly name: string
  readonly holdersOf: (document: Document, phrase: OfficePhrase) => readonly TokenRange[]
}

const sentenceOf = (document: Document, phrase: OfficePhrase): TokenRange =>
  document.sentences[document.tokens[phrase.head]!.sentence]!

const isFiniteVerb = (document: Document, at: number): boolean => {
  const group = phrasesOf(document).verbAt[at]
  return (
    group !== undefined &&
    group.from === at &&
    group.finite &&
    !(group.passive && group.modal === null && group.to - group.from === 1)
  )
}

/** "Deputy Foreign Minister X", "Presidents X and Y". */
const titleBeforeName: HolderRule = {
  name: 'offices/title-name',
  holdersOf: (document, phrase) => {
    const { to } = sentenceOf(document, phrase)
    if (officialGroups.has(phrase.noun)) return []
    // "(party leader) X"
    const isBracketed = document.tokens[phrase.from - 1]?.text === '(' && document.tokens[phrase.title.to]?.text === ')'
    const name = nameFrom(document.tokens, phrase.title.to + (isBracketed ? 1 : 0), to)
    if (name === null) return []
    return phrase.plural ? listFrom(document, name, to) : [name]
  },
}

const opensClause = (token: Token | undefined): boolean =>
  token === undefined || token.pos === 'ADP' || token.pos === 'VERB'

/** "the ministry's representative, X, said", "according to chief engineer, X,". */
const titleCommaName: HolderRule = {
  name: 'offices/title-comma-name',
  holdersOf: (document, phrase) => {
    const { tokens } = document
    const { from, to } = sentenceOf(document, phrase)
    const comma = afterBracket(tokens, phrase.reach, to)
    if (phrase.plural || tokens[comma]?.text !== ',' || comma >= to) return []
    if (/^an?$/.test(phrase.determiner ?? '') && phrase.body === null) return []
    const name = nameFrom(tokens, comma + 1, to)
    if (name === null) return []
    const isAddressed = name.from > comma + 1
    const isBare = phrase.determiner === null && phrase.body === null && !isAddressed
    if (isBare && phrase.from > from && !opensClause(tokens[phrase.from - 1])) return []
    return isAddressed || name.to >= to || /^(?:[,.;:)(]|of|from|who)$/.test(tokens[name.to]!.lower) ? [name] : []
  },
}

/** The comma that opens an apposition which goes on with "and": "X[,] a rights activist and head of the union"; -1 where none does. */
const appositionBefore = (tokens: readonly Token[], and: number, from: number): number => {
  const limit = Math.max(from, and - 14)
  for (let at = and - 1; at > limit; at--) {
    const { pos, text } = tokens[at]!
    if (text === ',') return isNameToken(tokens[at - 1]) && tokens[at + 1]!.pos !== 'PROPN' ? at : -1
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'PUNCT' && !joins(tokens, at))) return -1
  }
  return -1
}

/** "X, a spokesperson for the ministry,", "X (head of the union)". */
const nameCommaTitle: HolderRule = {
  name: 'offices/name-comma-title',
  holdersOf: (document, phrase) => {
    const { tokens } = document
    const { from, to } = sentenceOf(document, phrase)
    const at = asides.has(tokens[phrase.from - 1]?.lower ?? '') ? phrase.from - 1 : phrase.from
    const isJoined = tokens[at - 1]?.lower === 'and'
    // "X, the member for Leeds, and the shadow chancellor, Y,": another's
    if (isJoined && titleCommaName.holdersOf(document, phrase).length > 0) return []
    const before = isJoined ? appositionBefore(tokens, at - 1, from) : at - 1
    if (phrase.plural || before <= from || !/^[,(–—-]$/.test(tokens[before]!.text)) return []
    if (phrase.reach < to && isFiniteVerb(document, phrase.reach)) return []
    const name = nameBefore(tokens, before, from)
    return name === null ? [] : [name]
  },
}

/** "Minister in the Prime Minister's Department (Economy) Datuk X": a form of address opens the name behind the body. */
const bodyThenName: HolderRule = {
  name: 'offices/title-body-name',
  holdersOf: (document, { body, title, to: end, plural }) => {
    const { tokens } = document
    if (plural || body === null || body.from < title.to) return []
    const limit = document.sentences[tokens[title.from]!.sentence]!.to
    const at = afterBracket(tokens, end, limit)
    const name = nameFrom(tokens, at, limit)
    return name !== null && name.from > at ? [name] : []
  },
}

/** "the head of the bank's works council X said". */
const bodyBeforeName: HolderRule = {
  name: 'offices/body-name',
  holdersOf: ({ tokens }, { body, title, plural }) => {
    if (plural || body === null || body.from < title.to) return []
    let from = body.to
    while (from > body.from && isNameToken(tokens[from - 1])) from--
    const noun = from > body.from ? tokens[from - 1]! : undefined
    return from < body.to && noun?.pos === 'NOUN' && officeNounOf(noun.lower) === null ? [{ from, to: body.to }] : []
  },
}

/** The subject of a verb group: the name before it, or before its "who". */
const subjectBefore = (tokens: readonly Token[], at: number, from: number): TokenRange | null => {
  let end = at
  if (tokens[end - 1]?.lower === 'who' && end - 1 > from) {
    end--
    if (tokens[end - 1]?.text === ',' && end - 1 > from) end--
  }
  return end > from ? nameBefore(tokens, end, from) : null
}

/** "X is the mayor", "X, who was named chairman", "X will serve as envoy". */
const nameIsTitle: HolderRule = {
  name: 'offices/name-is-title',
  holdersOf: (document, phrase) => {
    const { tokens } = document
    const { from } = sentenceOf(document, phrase)
    const as = tokens[phrase.from - 1]?.lower === 'as' ? 1 : 0
    const { verbAt } = phrasesOf(document)
    const aside = asides.has(tokens[phrase.from - 1 - as]?.lower ?? '') ? 1 : 0
    const group = verbAt[phrase.from - 1 - as] ?? verbAt[phrase.from - 1 - as - aside]
    if (group === undefined || phrase.plural || group.negated || group.from <= from) return []
    const lemma = verbLemma(tokens[group.head]!.lower)
    const says =
      as === 1
        ? servings.has(lemma) || (group.passive && namings.has(lemma))
        : beings.has(lemma) || (group.passive && namings.has(lemma))
    const name = says ? subjectBefore(tokens, group.from, from) : null
    return name === null ? [] : [name]
  },
}

/** "named X chairman", "the appointment of X as envoy". */
const namedTitle: HolderRule = {
  name: 'offices/named-title',
  holdersOf: (document, phrase) => {
    const { tokens } = document
    const { from } = sentenceOf(document, phrase)
    const isAs = tokens[phrase.from - 1]?.lower === 'as'
    const name =
      phrase.plural || phrase.from - 1 <= from ? null : nameBefore(tokens, phrase.from - (isAs ? 1 : 0), from)
    if (name === null) return []
    if (isAs) return [name]
    const verb = tokens[name.from - 1]
    return verb?.pos === 'VERB' && namings.has(verbLemma(verb.lower)) ? [name] : []
  },
}

/** The surest first. */
export const holderRules: readonly HolderRule[] = [
  titleBeforeName,
  nameCommaTitle,
  titleCommaName,
  bodyBeforeName,
  bodyThenName,
  nameIsTitle,
  namedTitle,
]
