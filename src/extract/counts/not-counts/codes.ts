import type { Token } from '../../../document/document.js'
import { amountAt } from '../amount/amount.js'
import type { Amount, Context } from '../context.js'
import { countsNoun, isName, isPluralNoun } from '../counted/adjacent.js'
import { phoneWords } from '../lexicon.js'

const isJoint = (token: Token | undefined, pattern: RegExp): boolean =>
  token !== undefined && !token.spaced && pattern.test(token.text)

/** Whether a number joined to the next by a dash may be a range: a larger number follows with a unit or a noun. */
const rangesWith = (context: Context, amount: Amount): boolean => {
  const last = amountAt(context, amount.number.to + 1)
  if (last === undefined) return false
  return last.unit !== null || countsNoun(context, last.to) || context.tokens[last.to]?.lower === 'age'
}

/** "815-899-5743", "0800-555111", "9/11", "24/7", "10.0.0.1", "12/07/2025". */
export const isCode = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
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
  if (dashed(last) && amount.unit === null && !rangesWith(context, amount)) return true
  const isOfSome = countsNoun(context, amount.to) || tokens[amount.to]?.lower === 'age'
  if (isAfterDash && amount.unit === null && !isOfSome) return true
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
    !countsNoun(context, last + 2)
  )
    return true
  if (
    isAfterDash &&
    /^\d{4}$/.test(token.text) &&
    /^\d{3}$/.test(tokens[first - 2]!.text) &&
    amount.unit === null &&
    !countsNoun(context, amount.to)
  )
    return true
  return false
}

/** "B-52", "COVID-19", "mid-30s", "M21 9AB": digits grown together with letters. */
export const isGrownTogether = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  const first = amount.number.from
  const token = tokens[first]!
  if (!amount.inDigits || amount.unit?.name === 'magnitude') return false
  // "60mph-70mph"
  const endsRange =
    first - 3 >= from && amount.unit !== null && !tokens[first - 2]!.spaced && tokens[first - 3]!.shape === 'digits'
  if (first > from && !token.spaced && !endsRange) {
    const before = tokens[first - 1]!
    if (before.shape !== 'other' && before.shape !== 'digits' && amount.unit?.kind !== 'money') return true
    // "COVID -19"
    if (before.text === '-' && isName(tokens[first - 2])) return true
    if (/^[-‐‑/.]$/.test(before.text) && !before.spaced && first - 2 >= from) {
      const word = tokens[first - 2]!
      if (
        word.shape !== 'other' &&
        word.shape !== 'digits' &&
        !/^(?:minus|of|now|between|plus|to|about)$/.test(word.lower)
      )
        return true
    }
    if (/^[#@_=×x]$/.test(before.text) && amount.unit?.kind !== 'money') return true
  }
  const next = tokens[amount.to]
  if (amount.unit !== null || next === undefined || amount.to >= to || next.spaced) return false
  // "401(k)"
  if (next.text === '(' && amount.to + 1 < to && /^\w$/.test(tokens[amount.to + 1]!.text)) return true
  // "30,000e-mails" is a slip of the keyboard, "4x4" is not
  return /^\p{L}/u.test(next.text) && !isPluralNoun(next) && !(next.lower === 'e' && countsNoun(context, amount.to + 2))
}

/** "[3]", "33°47′N", "59.173616; 18.167988": marks of references and coordinates. */
export const isReference = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  if (!amount.inDigits) return false
  const first = amount.number.from
  const before = first > from ? tokens[first - 1]!.text : ''
  const after = amount.to < to ? tokens[amount.to]! : undefined
  if (before === '[' && after?.text === ']' && amount.to === first + 1) return true
  if (/\.\d{5,}$/.test(tokens[first]!.text) && amount.unit?.kind !== 'money') return true
  if (
    /\.\d{3,}$/.test(tokens[first]!.text) &&
    amount.unit === null &&
    /^[;/]$/.test(after?.text ?? '') &&
    before !== ''
  )
    return true
  if (/\.\d{3,}$/.test(tokens[first]!.text) && before === ';' && /\.\d{3,}$/.test(tokens[first - 2]?.text ?? ''))
    return true
  const unit = amount.unit?.name
  if (unit !== 'degree' && unit !== 'foot' && unit !== 'inch') return false
  if (unit !== 'degree' && /^[°′″]$/.test(before)) return true
  return after !== undefined && !after.spaced && (after.shape === 'digits' || /^[NSEW]$/.test(after.text))
}

/** ") 252-8011" after three digits */
const isAreaCode = ({ tokens, to }: Context, at: number): boolean =>
  at + 3 < to &&
  tokens[at]!.text === ')' &&
  /^\d{3}$/.test(tokens[at + 1]!.text) &&
  tokens[at + 2]!.text === '-' &&
  !tokens[at + 3]!.spaced

export const isPhone = (context: Context, amount: Amount): boolean => {
  const before = context.tokens[amount.from - 1]
  if (before === undefined || !amount.inDigits || amount.unit !== null) return false
  if (before.text === '(' && /^\d{3}$/.test(context.tokens[amount.from]!.text) && isAreaCode(context, amount.to))
    return true
  return (
    phoneWords.has(before.lower) && /^\d+$/.test(context.tokens[amount.from]!.text) && !countsNoun(context, amount.to)
  )
}
