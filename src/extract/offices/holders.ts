import type { Document, Token } from '../../document/document.js'
import { joins, phrasesOf } from '../../document/phrases.js'
import { verbLemma } from '../../document/readings.js'
import type { TokenRange } from '../../document/span.js'
import { honorifics, officeNounOf, officialGroups, ranks } from '../../lexicon/offices.js'
import { beings, namings, servings } from './lexicon.js'
import type { OfficePhrase } from './phrase.js'

/** A way in which a name stands beside an office: gives the tokens of the name, or none. */
export interface HolderRule {
  readonly name: string
  readonly holdersOf: (document: Document, phrase: OfficePhrase) => readonly TokenRange[]
}

const mostNameTokens = 10
const particles: ReadonlySet<string> = new Set(
  'al ap bin binti da de del den der di do dos du el ibn la le ter van von y'.split(' '),
)

const isNameToken = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' || token.pos === 'NOUN') &&
  token.shape !== 'lower' &&
  token.shape !== 'digits'

/** The name that begins at a token, forms of address left out: "[Dr] Noor Hisham", "Ursula von der Leyen". */
export const nameFrom = (tokens: readonly Token[], at: number, to: number): TokenRange | null => {
  let from = at
  while (from + 1 < to && from - at < 6 && (honorifics.has(tokens[from]!.lower) || ranks.has(tokens[from]!.lower)))
    from++
  let end = from
  while (end < to && end - from < mostNameTokens) {
    if (isNameToken(tokens[end])) end++
    else if (end > from && joins(tokens, end) && isNameToken(tokens[end + 1])) end += 2
    else if (end > from && particles.has(tokens[end]!.lower) && isNameToken(tokens[end + 1])) end += 2
    else if (end > from && particles.has(tokens[end]!.lower) && particles.has(tokens[end + 1]?.lower ?? '')) end += 1
    else break
  }
  return end > from ? { from, to: end } : null
}

const asides: ReadonlySet<string> = new Set('also currently formerly now once previously then'.split(' '))

/** Skips back over what may stand between a name and its office: ", 45,", "(photo)", "also". */
const beforeAsides = (tokens: readonly Token[], before: number, limit: number): number => {
  let end = before
  if (end > limit && asides.has(tokens[end - 1]!.lower)) end--
  if (end > limit && tokens[end - 1]!.text === ',') end--
  if (end > limit && tokens[end - 1]!.shape === 'digits' && tokens[end - 2]?.text === ',') end -= 2
  if (tokens[end - 1]?.text !== ')') return end
  let open = end - 1
  while (open > limit && tokens[open]!.text !== '(') open--
  return tokens[open]!.text === '(' ? open : end
}

/** The name that ends before a token, ages, brackets and commas after it skipped: "John Smith (photo), 45, [...]". */
export const nameBefore = (tokens: readonly Token[], before: number, from: number): TokenRange | null => {
  const limit = Math.max(from, before - 14)
  const end = beforeAsides(tokens, before, limit)
  let at = end
  while (at > limit) {
    const joined = joins(tokens, at - 1) && at < end && at - 2 >= limit && isNameToken(tokens[at - 2])
    if (isNameToken(tokens[at - 1]) || (at < end && particles.has(tokens[at - 1]!.lower))) at--
    else if (joined) at -= 2
    // "Kim Myong-chol"
    else if (at === end && joins(tokens, at - 2) && isNameToken(tokens[at - 3])) at -= 3
    else break
  }
  return at < end && isNameToken(tokens[at]) ? { from: at, to: end } : null
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

/** "of Brazil" after a name in a list. */
const afterCountry = (tokens: readonly Token[], at: number, to: number): number =>
  at + 1 < to && tokens[at]!.lower === 'of' ? (nameFrom(tokens, at + 1, to)?.to ?? at) : at

/** Names joined by commas and "and": "presidents X, Y and Z". */
const listFrom = (document: Document, first: TokenRange, to: number): TokenRange[] => {
  const { tokens } = document
  const names = [first]
  let at = afterCountry(tokens, first.to, to)
  while (names.length < 6 && /^(?:,|and|&)$/.test(tokens[at]?.text ?? '') && at < to) {
    const skip = tokens[at]!.text === ',' && tokens[at + 1]?.lower === 'and' ? 2 : 1
    const next = nameFrom(tokens, at + skip, to)
    if (next === null) break
    names.push(next)
    at = afterCountry(tokens, next.to, to)
  }
  return names
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

/** Skips a bracket: "the University of Lagos (UNILAG)". */
const afterBracket = (tokens: readonly Token[], at: number, to: number): number => {
  if (tokens[at]?.text !== '(' || at >= to) return at
  let close = at + 1
  while (close < to && close - at < 6 && tokens[close]!.text !== ')') close++
  return close < to && tokens[close]!.text === ')' ? close + 1 : at
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
    const before = tokens[at - 1]?.lower === 'and' ? appositionBefore(tokens, at - 1, from) : at - 1
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
