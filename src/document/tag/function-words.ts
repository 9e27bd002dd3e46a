import { formsOfHave, functionWordPos, modals } from '../../lexicon/function-words.js'
import { can, nominal } from '../../lexicon/parts-of-speech/index.js'
import type { PartOfSpeech } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { type Context, finiteAhead, isDetermined, nextToken, openBits, quotationMarks, tokenBefore } from './context.js'
import { readings } from './readings.js'
import { auxiliaryTag, plainTag, type Tag, tags } from './tags.js'

/** A word of a closed class, by what stands around it. */
export const tagFunctionWord = (context: Context, i: number, pos: PartOfSpeech): Tag => {
  const { lower } = context.tokens[i]!
  if (pos === 'NOUN') return tags.plural
  if (pos === 'AUX') return auxiliaryTag(lower) ?? tags.base
  const before = tokenBefore(context, i)
  if (lower === 'more' || lower === 'most' || lower === 'less' || lower === 'least') {
    const bits = openBits(nextToken(context, i))
    if (bits & (can.adjective | can.adverb) && !(bits & nominal)) return tags.adverb
  }
  // "have since been freed"
  if (lower === 'since' && before?.tag.pos === 'AUX' && formsOfHave.has(before.lower)) return tags.adverb
  // "the following day"
  if (pos === 'ADP' && lower.endsWith('ing') && before?.tag.pos === 'DET') return tags.adjective
  // "a third of voters back the plan"
  const isSubject = before?.tag.number === 'plural' && before.at === i - 1 && !context.hasFinite
  if (lower === 'back' && isSubject && isDetermined(nextToken(context, i)) && !finiteAhead(context, i)) return tags.base
  if (before !== undefined && (lower === 'like' || lower === 'back' || lower === 'last')) {
    const isVerbDue = before.lower === 'to' || modals.has(before.lower)
    if (isVerbDue || (lower === 'like' && before.tag.pos === 'PRON')) return tags.base
  }
  return plainTag(pos)
}

/** "that": after a noun or a verb it opens a clause; before a noun alone it points. */
export const tagThat = (context: Context, i: number): Tag => {
  const before = tokenBefore(context, i)
  const next = nextToken(context, i)
  if (next === undefined) return tags.pronoun
  if (before !== undefined && before.tag.pos !== 'ADP') return tags.subordinator
  const nextPos = functionWordPos(next.lower)
  if (nextPos === 'AUX' || (before !== undefined && nextPos !== undefined)) return tags.pronoun
  return next.shape === 'lower' && nextPos === undefined ? tags.determiner : tags.subordinator
}

const subjectsOfIs = new Set(['here', 'how', 'let', 'that', 'there', 'what', 'where', 'who'])

/** "'s": possession, or "is" and "has" after a pronoun or before what only a verb takes. */
export const tagApostropheS = (context: Context, i: number): Tag => {
  const next = nextToken(context, i)
  const isContracted =
    context.tags[i - 1]?.pos === 'PRON' ||
    subjectsOfIs.has(context.tokens[i - 1]?.lower ?? '') ||
    (next !== undefined && (functionWordPos(next.lower) === 'DET' || next.lower === 'not' || next.lower === 'been'))
  return isContracted ? (auxiliaryTag('is') ?? tags.base) : tags.particle
}

const opensObject = (token: RawToken | undefined): boolean =>
  isDetermined(token) || token?.shape === 'capitalized' || token?.shape === 'upper'

const isHyphen = (text: string | undefined): boolean => text === '-'

/** "to" before a verb (a particle) or before a noun (a preposition). */
export const tagTo = (context: Context, i: number): Tag => {
  for (let at = i + 1; at < Math.min(context.to, i + 4); at++) {
    const next = context.tokens[at]!
    if (next.lower === 'be' || next.lower === 'have' || next.lower === 'do') return tags.particle
    const pos = functionWordPos(next.lower)
    // "to back a winner"
    if (next.lower === 'back' && at === i + 1 && opensObject(context.tokens[at + 1])) return tags.particle
    if (pos === 'ADV' || quotationMarks.has(next.text)) continue
    if (pos !== undefined || next.shape !== 'lower') return tags.preposition
    const { bits, best } = readings(next.lower)
    if (best === can.adverb && next.lower.endsWith('ly')) continue
    // "to date", "to flood-affected areas"
    const isCompound = isHyphen(context.tokens[at + 1]?.text) && !context.tokens[at + 1]!.spaced
    return bits & can.base && next.lower !== 'date' && !isCompound ? tags.particle : tags.preposition
  }
  return tags.preposition
}
