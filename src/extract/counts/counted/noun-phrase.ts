import type { Token } from '../../../document/document.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { numberAt } from '../../../grammar/numbers/numbers.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { weekdays } from '../../../lexicon/calendar.js'
import { possessivePronouns } from '../../../lexicon/function-words.js'
import { durations } from '../../../lexicon/measures.js'
import { words } from '../../../lexicon/word-list.js'
import type { Context } from '../context.js'
import { changeVerbs } from '../lexicon.js'
import type { CountMention } from '../mention.js'

export type Counted = NonNullable<CountMention['counted']>

const isDeterminer = (token: Token): boolean =>
  token.pos === 'DET' || (token.pos === 'PRON' && possessivePronouns.has(token.lower))

/** "37 last year", "20 Monday": when, not what. */
const isTime = (tokens: readonly Token[], from: number, head: number): boolean => {
  const { lower } = tokens[head]!
  if (weekdays.has(lower) || /^(?:yesterday|today|tomorrow|tonight)$/.test(lower)) return true
  return durations.has(lower) && /^(?:last|next|this|each|every)$/.test(tokens[from]!.lower)
}

/** "175 countries last month", "28,000 systems Sun shipped": what cannot go on a noun phrase after its noun. */
const opensAnother = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  // but "the original 12 members"
  if (token.shape === 'digits' || token.pos === 'NUM')
    return tokens[at - 1]!.number !== 'singular' || !/^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '')
  if (/^(?:last|next|this|earlier|each|every)$/.test(token.lower)) return true
  const before = tokens[at - 1]!
  // "her first stop Tuesday morning"
  if (weekdays.has(token.lower) && token.shape === 'capitalized' && before.shape === 'lower') return true
  return (
    token.pos === 'PROPN' &&
    token.spaced &&
    (before.number === 'plural' || before.lower === 'time') &&
    before.shape === 'lower'
  )
}

/** The plural noun that modifiers share: "motel and hotel *rooms*", "Dutch, Belgian and French *troops*"; else the head. */
const coordinated = ({ tokens, to }: Context, head: number): number => {
  const { pos, number } = tokens[head]!
  if (number === 'plural' || (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN')) return head
  let hasAnd = false
  for (let i = head + 1; i < Math.min(to, head + 12); i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]!
    const isJoint = token.text === ',' || token.lower === 'and' || token.lower === 'or'
    if (isJoint) {
      if (before.text === ',' && token.text === ',') return head
      hasAnd ||= token.text !== ','
    } else if (token.pos === 'NOUN' && token.number === 'plural') return hasAnd && before.pos === pos ? i : head
    else if (token.pos !== pos || !(before.text === ',' || /^(?:and|or)$/.test(before.lower))) return head
  }
  return head
}

/** A noun phrase without articles, possessors and numbers. */
const bare = (context: Context, from: number, end: number, last: number): Counted | undefined => {
  const { tokens } = context
  let to = end
  let head = last
  let start = from
  for (let i = from; i < head; i++) if (tokens[i]!.lower === "'s" && i - from < 8) start = i + 1
  for (;;) {
    const token = tokens[start]
    if (token === undefined || start >= head) break
    const number =
      isDeterminer(token) || /^(?:more|than|just|only|about|some|other|-)$/.test(token.lower)
        ? undefined
        : numberAt(tokens, start, head)
    if (isDeterminer(token) || /^(?:than|just|only|about|-)$/.test(token.lower)) start++
    // "60-year-old women" stays whole
    else if (number !== undefined && tokens[start + number.length]?.text === '-') break
    else if (number !== undefined && number.type !== 'ordinal') start += number.length
    else break
  }
  // "7.3 points 3.7 rebounds": the next number opens another phrase
  for (let i = start + 1; i <= head; i++)
    if (
      opensAnother(tokens, i) &&
      (tokens[i - 1]!.pos === 'NOUN' || (tokens[i - 1]!.pos === 'PROPN' && tokens[i]!.shape === 'lower'))
    ) {
      head = i - 1
      to = i
    }
  const joined = to === head + 1 ? coordinated(context, head) : head
  if (joined > head) {
    head = joined
    to = head + 1
  }
  const noun = tokens[head]!
  if (isTime(tokens, start, head)) return undefined
  if (start > head || noun.pos === 'NUM' || noun.shape === 'digits') return undefined
  return { from: start, to, head }
}

/** "60 regional and international bodies": the noun phrase after adjectives side by side. */
const pastAdjectives = (context: Context, at: number): Counted | undefined => {
  const { tokens, document, to } = context
  const { nounAt } = phrasesOf(document)
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const { pos, text, lower } = tokens[i]!
    const phrase = nounAt[i]
    if (phrase !== undefined && i > at && phrase.head > i && phrase.from === i && pos === 'ADJ')
      return bare(context, at, phrase.to, phrase.head)
    if (i === at ? pos !== 'ADJ' : pos !== 'ADJ' && text !== ',' && lower !== 'and' && lower !== 'or') return undefined
  }
  return undefined
}

/** The noun phrase that begins right after a number, which may stand inside it. */
export const nounAfter = (context: Context, at: number): Counted | undefined => {
  const { tokens, document, to } = context
  if (at >= to) return undefined
  const { nounAt } = phrasesOf(document)
  const around = nounAt[at]
  const token = tokens[at]!
  if (around !== undefined && around.head >= at && around.from <= at && token.pos !== 'PRON') {
    if (around.from === at && token.pos === 'DET' && !/^(?:other|more|such)$/.test(token.lower)) return undefined
    if (around.from === at && (token.shape === 'digits' || token.pos === 'NUM')) return undefined
    return bare(context, at, Math.min(around.to, to), around.head)
  }
  const joined = around === undefined ? pastAdjectives(context, at) : undefined
  if (joined !== undefined) return joined
  // "two unlocked drawers", "20 injured people": a participle before the noun
  if ((token.pos === 'VERB' && token.form !== 'past') || token.pos === 'ADV') {
    const next = at + 1 < to ? nounAt[at + 1] : undefined
    if (
      next !== undefined &&
      next.from === at + 1 &&
      tokens[at + 1]!.pos !== 'DET' &&
      tokens[at + 1]!.pos !== 'PRON' &&
      token.form === 'participle' &&
      (tokens[at + 1]!.pos === 'NOUN' || tokens[at + 1]!.pos === 'ADJ')
    )
      return bare(context, at, next.to, next.head)
  }
  return undefined
}

/** What "of" names after a number: "of the battleground states", "of employees"; `pronoun` where it points back. */
export const nounAfterOf = (context: Context, at: number): Counted | 'pronoun' | undefined => {
  const { tokens, document, to } = context
  if (at + 1 >= to || tokens[at]!.lower !== 'of') return undefined
  let from = at + 1
  if (/^(?:all|about|almost|nearly|the|only|just)$/.test(tokens[from]!.lower) && from + 1 < to) from++
  const token = tokens[from]!
  if (/^(?:them|these|those|us|you|which|whom|it|this|that)$/.test(token.lower) && tokens[from]!.pos !== 'DET')
    return token.lower === 'those' && tokens[from + 1]?.lower === 'who' ? { from, to: from + 1, head: from } : 'pronoun'
  const phrase = phrasesOf(document).nounAt[from]
  if (phrase === undefined || phrase.head < from) return undefined
  if (phrase.head === phrase.from && tokens[phrase.head]!.pos === 'PRON') return 'pronoun'
  return bare(context, from, Math.min(phrase.to, to), phrase.head)
}

const containers = words(
  'batch batches cases class classes forms group groups kind kinds number numbers pair pairs phase phases piece pieces round rounds series set sets source sort sorts team teams type types wave waves',
)

/** "types of vaccines", "wave of civilians": nouns that need their "of". */
export const withComplement = (context: Context, counted: Counted): Counted => {
  const { tokens, to } = context
  if (!containers.has(tokens[counted.head]!.lower) || counted.to + 1 >= to || tokens[counted.to]!.lower !== 'of')
    return counted
  const inner = phrasesOf(context.document).nounAt[counted.to + 1]
  if (inner === undefined || inner.from !== counted.to + 1 || tokens[inner.head]!.pos === 'PRON') return counted
  return { ...counted, to: Math.min(inner.to, to) }
}

/** The noun phrase of "the number of ..." shortly before a number that says how many. */
export const numberOf = (context: Context, at: number): Counted | undefined => {
  const { tokens, from } = context
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    if (tokens[i]!.lower !== 'of' || !/^numbers?$/.test(tokens[i - 1]?.lower ?? '')) continue
    const noun = nounAfterOf(context, i)
    return noun === 'pronoun' ? undefined : noun
  }
  return undefined
}

/** What numbers so many: "the dead now number 160,000", "protesters numbered about 4,000". */
export const numbered = (context: Context, at: number): Counted | undefined => {
  const { tokens, from, document } = context
  if (at - 2 < from || !/^number(?:ed|ing|s)?$/.test(tokens[at - 1]!.lower)) return undefined
  let subject = at - 2
  while (subject > from && /^(?:ADV|AUX|PART)$/.test(tokens[subject]!.pos)) subject--
  const phrase = phrasesOf(document).nounAt[subject]
  return phrase === undefined || tokens[phrase.head]!.pos === 'PRON'
    ? undefined
    : bare(context, phrase.from, phrase.to, phrase.head)
}

/** What stands at a level: "increasing the board to 22", "the toll rose to 40". */
export const atLevel = (context: Context, at: number): Counted | undefined => {
  const { tokens, from, document } = context
  const { nounAt, verbAt } = phrasesOf(document)
  const preposition = tokens[at - 1]
  if (preposition === undefined || at - 1 <= from || !/^(?:to|from|at)$/.test(preposition.lower)) return undefined
  const object = at - 2 >= from ? nounAt[at - 2] : undefined
  const verb = object === undefined ? verbAt[at - 2] : verbAt[object.from - 1]
  if (verb === undefined) return undefined
  const lemma = verbLemma(tokens[verb.head]!.lower)
  if (!changeVerbs.up.has(lemma) && !changeVerbs.down.has(lemma) && lemma !== 'bring') return undefined
  const phrase = object ?? (verb.from > from ? nounAt[verb.from - 1] : undefined)
  // a total counts nothing of its own
  return phrase === undefined || tokens[phrase.head]!.pos !== 'NOUN' || tokens[phrase.head]!.lower === 'total'
    ? undefined
    : bare(context, phrase.from, phrase.to, phrase.head)
}
