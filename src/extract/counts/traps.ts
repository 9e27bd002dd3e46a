import type { Token } from '../../document/document.js'
import { months } from '../../lexicon/calendar.js'
import { type Amount, amountAt, type Scene } from './amount.js'
import { gradingNouns, labelNouns, namedByOrdinal, phoneWords, streetWords } from './lexicon.js'

/** Numbers that are no counts: dates, times, telephone numbers, labels, names, addresses. */

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  months.has(token.lower.replace(/\.$/, '')) &&
  (token.shape !== 'lower' || token.lower.length > 4)

const isPluralNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'NOUN' && token.number === 'plural'

/** Whether the words after the number are something that it counts: "20 people", "20 new houses". */
export const countsNoun = (scene: Scene, at: number): boolean => {
  for (let i = at; i < Math.min(scene.to, at + 5); i++) {
    const token = scene.tokens[i]!
    if (isPluralNoun(token)) return true
    if (token.pos === 'PROPN' && token.number === 'plural') return true
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.text !== '-') return false
  }
  return false
}

const isYearLike = (amount: Amount, token: Token): boolean =>
  amount.inDigits &&
  amount.number.to - amount.number.from === 1 &&
  /^(?:1[0-9]|2[01])\d\d$/.test(token.text) &&
  amount.unit === null

const isYear = (scene: Scene, amount: Amount): boolean => {
  const { tokens } = scene
  if (!isYearLike(amount, tokens[amount.number.from]!)) return false
  const before = tokens[amount.from - 1]
  if (before?.lower === 'than' || before?.lower === 'least' || before?.lower === 'to')
    return !countsNoun(scene, amount.to)
  // "November 3, 2016"
  if (before?.text === ',' && tokens[amount.from - 2]?.shape === 'digits' && isMonth(tokens[amount.from - 3]))
    return true
  if (!countsNoun(scene, amount.to)) return true
  return (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADP' ||
      before.pos === 'PROPN' ||
      before.pos === 'PRON' ||
      isMonth(before) ||
      before.lower === "'s")
  )
}

/** "July 4", "4 July", "Sept. 30", "4th of July", "February 4-20", "December 07". */
const isDayOfMonth = (scene: Scene, amount: Amount): boolean => {
  const { tokens, from, to } = scene
  if (amount.unit !== null || (amount.value ?? 99) > 31) return false
  const first = amount.number.from
  if (first > from && isMonth(tokens[first - 1]) && amount.inDigits)
    return tokens[first - 1]!.lower.endsWith('.') || !countsNoun(scene, amount.to)
  const next = amount.to
  if (next < to && isMonth(tokens[next]) && tokens[next]!.shape !== 'lower') return true
  if (next + 1 < to && tokens[next]!.lower === 'of' && isMonth(tokens[next + 1]) && amount.type === 'ordinal')
    return true
  // the rest of a chain: "4-20" after a month, "3-5 May"
  const joint = /^[-–—/&,]$|^(?:and|to|or)$/
  if (first - 2 >= from && joint.test(tokens[first - 1]!.lower) && tokens[first - 2]!.shape === 'digits')
    return first - 3 >= from && isMonth(tokens[first - 3]) && !countsNoun(scene, amount.to)
  return (
    next + 2 < to &&
    joint.test(tokens[next]!.lower) &&
    tokens[next + 1]!.shape === 'digits' &&
    isMonth(tokens[next + 2]) &&
    tokens[next + 2]!.shape !== 'lower'
  )
}

const timeWords = /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|utc|est|edt|pst|pdt|cet|bst|noon|midnight)$/

/** "11:30", "9 pm", "seven o'clock", "0800 GMT", "half past nine". */
const isClockTime = (scene: Scene, amount: Amount): boolean => {
  const { tokens, from, to } = scene
  const first = amount.number.from
  const next = tokens[amount.to]
  if (amount.unit !== null) return false
  if (amount.to < to && next !== undefined) {
    if (timeWords.test(next.lower)) return true
    if (
      next.text === ':' &&
      !next.spaced &&
      amount.to + 1 < to &&
      tokens[amount.to + 1]!.shape === 'digits' &&
      !tokens[amount.to + 1]!.spaced
    )
      return true
    if (
      /^(?:-|–|—|to|and)$/.test(next.lower) &&
      amount.to + 2 < to &&
      tokens[amount.to + 1]!.shape === 'digits' &&
      timeWords.test(tokens[amount.to + 2]!.lower)
    )
      return true
    if (next.lower === 'past' && amount.type === 'fraction') return true
  }
  if (first === from) return false
  const before = tokens[first - 1]!
  if (before.text === ':' && !tokens[first]!.spaced && tokens[first - 2]?.shape === 'digits') return true
  return before.lower === 'past' && tokens[first - 2]?.lower === 'half'
}

const isJoint = (token: Token | undefined, pattern: RegExp): boolean =>
  token !== undefined && !token.spaced && pattern.test(token.text)

/** Whether a number joined to the next by a dash may be a range: a larger number follows with a unit or a noun. */
const rangesWith = (scene: Scene, amount: Amount): boolean => {
  const last = amountAt(scene, amount.number.to + 1)
  return last !== undefined && (last.unit !== null || countsNoun(scene, last.to))
}

/** "815-899-5743", "0800-555111", "9/11", "24/7", "10.0.0.1", "12/07/2025". */
const isCode = (scene: Scene, amount: Amount): boolean => {
  const { tokens, from, to } = scene
  const first = amount.number.from
  const token = tokens[first]!
  if (!amount.inDigits) return false
  if (/^0\d/.test(token.text) && token.text.length > 1) return true
  const last = amount.number.to
  const after = tokens[last]
  if (isJoint(after, /^[/]$/) && last + 1 < to && tokens[last + 1]!.shape === 'digits' && !tokens[last + 1]!.spaced)
    return amount.unit === null && !/^\d+[.,]\d/.test(token.text)
  if (
    first - 2 >= from &&
    isJoint(tokens[first - 1], /^[/]$/) &&
    tokens[first - 2]!.shape === 'digits' &&
    !token.spaced
  )
    return true
  // two joints: a telephone number or a code
  const dashed = (a: number): boolean =>
    isJoint(tokens[a], /^[-–.]$/) && a + 1 < to && tokens[a + 1]!.shape === 'digits' && !tokens[a + 1]!.spaced
  const isAfterDash =
    first - 2 >= from && isJoint(tokens[first - 1], /^[-–]$/) && tokens[first - 2]!.shape === 'digits' && !token.spaced
  if (isAfterDash && /^0\d/.test(tokens[first - 2]!.text)) return true
  // "6-3" where neither a game nor a range is meant
  if (dashed(last) && amount.unit === null && !rangesWith(scene, amount)) return true
  if (isAfterDash && amount.unit === null && !countsNoun(scene, amount.to)) return true
  if (dashed(last) && (dashed(last + 2) || isAfterDash)) return true
  if (isAfterDash && first - 4 >= from && isJoint(tokens[first - 3], /^-$/) && tokens[first - 4]!.shape !== 'other')
    return true
  if (isAfterDash && first - 4 >= from && isJoint(tokens[first - 3], /^[-–]$/) && tokens[first - 4]!.shape === 'digits')
    return true
  if (
    dashed(last) &&
    /^\d{3}$/.test(token.text) &&
    /^\d{4}$/.test(tokens[last + 1]!.text) &&
    amount.unit === null &&
    !countsNoun(scene, last + 2)
  )
    return true
  if (
    isAfterDash &&
    /^\d{4}$/.test(token.text) &&
    /^\d{3}$/.test(tokens[first - 2]!.text) &&
    amount.unit === null &&
    !countsNoun(scene, amount.to)
  )
    return true
  return false
}

/** "B-52", "COVID-19", "mid-30s", "M21 9AB": digits grown together with letters. */
const isGrownTogether = (scene: Scene, amount: Amount): boolean => {
  const { tokens, from, to } = scene
  const first = amount.number.from
  const token = tokens[first]!
  if (!amount.inDigits) return false
  if (first > from && !token.spaced) {
    const before = tokens[first - 1]!
    if (before.shape !== 'other' && before.shape !== 'digits' && amount.unit?.kind !== 'money') return true
    // "COVID -19"
    if (before.text === '-' && isName(tokens[first - 2])) return true
    if (/^[-‐‑/.]$/.test(before.text) && !before.spaced && first - 2 >= from) {
      const word = tokens[first - 2]!
      if (
        word.shape !== 'other' &&
        word.shape !== 'digits' &&
        !/^(?:minus|of|now|between|plus|to|about|over|under)$/.test(word.lower)
      )
        return true
    }
    if (/^[#@_=×x]$/.test(before.text) && amount.unit?.kind !== 'money') return true
  }
  const next = tokens[amount.to]
  if (amount.unit !== null || next === undefined || amount.to >= to || next.spaced) return false
  // "30,000e-mails" is a slip of the keyboard, "4x4" is not
  return /^\p{L}/u.test(next.text) && !isPluralNoun(next) && !(next.lower === 'e' && countsNoun(scene, amount.to + 2))
}

const isName = (token: Token | undefined): boolean => token !== undefined && token.pos === 'PROPN'

/** "page 5", "Phase 2", "Boeing 747", "Formula One", "No. 2", "Group of 20". */
const isLabel = (scene: Scene, amount: Amount): boolean => {
  const { tokens, from, to } = scene
  const first = amount.number.from
  if (amount.unit !== null || amount.from < first || amount.type === 'fraction' || amount.type === 'vague') return false
  const next = amount.to < to ? tokens[amount.to] : undefined
  // a number in capitals inside a sentence is part of a name
  const token = tokens[first]!
  if (
    !amount.inDigits &&
    token.shape === 'capitalized' &&
    first > from &&
    !scene.isTitle &&
    !/^["“‘(:—–-]$/.test(tokens[first - 1]!.text)
  ) {
    if (amount.type === 'ordinal' ? isName(next) || isName(tokens[first - 1]) : true) return true
  }
  if (amount.type === 'ordinal' || first === from) return false
  const before = tokens[first - 1]!
  const counts = countsNoun(scene, amount.to)
  if (
    (labelNouns.has(before.lower) || gradingNouns.has(before.lower)) &&
    before.pos !== 'VERB' &&
    before.pos !== 'ADJ'
  ) {
    if (gradingNouns.has(before.lower)) return true
    return !counts || (before.pos === 'PROPN' && amount.inDigits)
  }
  if (isModel(scene, amount, counts)) return true
  if (isName(before) && token.spaced && (!scene.isTitle || before.shape === 'upper')) {
    if (amount.inDigits ? !counts : !counts && token.shape !== 'lower')
      return !/^(?:killed|aged|total|up|to)$/.test(before.lower)
  }
  if (before.lower === 'of' && first - 2 >= from && isName(tokens[first - 2]) && token.shape !== 'lower' && !counts)
    return true
  // "7-Eleven", "3Com"
  return (
    next?.text === '-' &&
    !next.spaced &&
    amount.to + 1 < to &&
    isName(tokens[amount.to + 1]) &&
    !tokens[amount.to + 1]!.spaced &&
    !scene.isTitle
  )
}

/** "450 Japanese are", "12 Swiss": a people whose name has no plural. */
const isPeople = ({ tokens, to }: Scene, at: number): boolean =>
  /(?:ese|ish|ch|iss)$/.test(tokens[at]!.lower) ||
  (at + 1 < to && /^(?:are|were|have|had)$/.test(tokens[at + 1]!.lower))

/** "an 80386 machine", "a new 737 Max": the number names a model. */
const isModel = (scene: Scene, amount: Amount, counts: boolean): boolean => {
  const { tokens, from, to } = scene
  const first = amount.number.from
  const next = amount.to < to ? tokens[amount.to] : undefined
  if (!amount.inDigits || next === undefined || amount.isHyphenated || !/^\d{2,}$/.test(tokens[first]!.text))
    return false
  if (
    isName(next) &&
    next.number !== 'plural' &&
    !counts &&
    next.shape === 'capitalized' &&
    !isPeople(scene, amount.to)
  )
    return true
  const before = tokens[first - 1]!
  if (/^(?:a|an)$/.test(before.lower) && next.pos === 'NOUN' && next.number === 'singular') return true
  // "two new 737 Max jets": a number inside what another one counts
  if (before.pos === 'ADJ' && isName(next))
    for (let i = first - 2; i >= Math.max(from, first - 3); i--) if (tokens[i]!.pos === 'NUM') return true
  return false
}

/** "507th Wing", "5th Special Forces Group", "the 9th Circuit": the ordinal is part of a name. */
const isNamedUnit = (scene: Scene, amount: Amount): boolean => {
  const { tokens, to } = scene
  if (amount.type !== 'ordinal' || !amount.inDigits) return false
  for (let i = amount.to; i < Math.min(to, amount.to + 4); i++) {
    if (tokens[i]!.shape !== 'capitalized' && tokens[i]!.shape !== 'upper') return false
    if (
      namedByOrdinal.has(tokens[i]!.lower) ||
      /^(?:group|marines|wing)$/.test(tokens[i]!.lower) ||
      tokens[i]!.shape === 'upper'
    )
      return true
  }
  return false
}

/** "[3]", "33°47′N", "59.173616; 18.167988": marks of references and coordinates. */
const isReference = (scene: Scene, amount: Amount): boolean => {
  const { tokens, from, to } = scene
  if (!amount.inDigits) return false
  const first = amount.number.from
  const before = first > from ? tokens[first - 1]!.text : ''
  const after = amount.to < to ? tokens[amount.to]! : undefined
  if (before === '[' && after?.text === ']') return true
  if (/\.\d{5,}$/.test(tokens[first]!.text) && amount.unit?.kind !== 'money') return true
  if (
    /\.\d{3,}$/.test(tokens[first]!.text) &&
    amount.unit === null &&
    /^[;/]$/.test(after?.text ?? '') &&
    before !== ''
  )
    return true
  const unit = amount.unit?.name
  if (unit !== 'degree' && unit !== 'foot' && unit !== 'inch') return false
  if (unit !== 'degree' && /^[°′″]$/.test(before)) return true
  return after !== undefined && !after.spaced && (after.shape === 'digits' || /^[NSEW]$/.test(after.text))
}

/** "1/4 Triathlon": a fraction in a name. */
const isNamedFraction = (scene: Scene, amount: Amount): boolean =>
  amount.type === 'fraction' && amount.inDigits && isName(scene.tokens[amount.to]) && amount.to < scene.to

/** "49 Ranch Road", "9 E 71st St". */
const isAddress = (scene: Scene, amount: Amount): boolean => {
  const { tokens, to } = scene
  if (amount.unit !== null || !amount.inDigits) return false
  for (let i = amount.to; i < Math.min(to, amount.to + 4); i++) {
    const token = tokens[i]!
    if (i === amount.to + 1 && token.shape === 'digits' && tokens[amount.to]!.text === '-') continue
    if (i === amount.to && token.text === '-' && !token.spaced && tokens[i + 1]?.shape === 'digits') continue
    if (token.pos !== 'PROPN' && token.shape !== 'capitalized' && token.shape !== 'digits' && token.shape !== 'upper')
      return false
    if (streetWords.has(token.lower)) return true
  }
  return false
}

/** "1." or "(2)" at the opening of a sentence; a sentence of the number alone. */
const isListNumber = (scene: Scene, amount: Amount): boolean => {
  const { tokens, from, to } = scene
  if (!amount.inDigits || amount.unit !== null || amount.to - amount.from > 1) return false
  const opens = amount.from === from || (amount.from === from + 1 && /^[([#]$/.test(tokens[from]!.text))
  if (!opens) return false
  if (amount.to === to) return true
  return /^[.):|]$/.test(tokens[amount.to]!.text) && (amount.value ?? 0) < 200
}

/** "the 700 block of Elm Street" */
const isBlock = ({ tokens, to }: Scene, amount: Amount): boolean =>
  amount.inDigits && amount.to + 1 < to && tokens[amount.to]!.lower === 'block' && tokens[amount.to + 1]!.lower === 'of'

const isPhone = (scene: Scene, amount: Amount): boolean => {
  const before = scene.tokens[amount.from - 1]
  if (before === undefined || !amount.inDigits || amount.unit !== null) return false
  return phoneWords.has(before.lower) && /^\d+$/.test(scene.tokens[amount.from]!.text) && !countsNoun(scene, amount.to)
}

/** Whether a number is no count. */
export const isTrap = (scene: Scene, amount: Amount): boolean =>
  isYear(scene, amount) ||
  isDayOfMonth(scene, amount) ||
  isClockTime(scene, amount) ||
  isCode(scene, amount) ||
  isGrownTogether(scene, amount) ||
  isLabel(scene, amount) ||
  isReference(scene, amount) ||
  isNamedUnit(scene, amount) ||
  isNamedFraction(scene, amount) ||
  isAddress(scene, amount) ||
  isListNumber(scene, amount) ||
  isPhone(scene, amount) ||
  isBlock(scene, amount)
