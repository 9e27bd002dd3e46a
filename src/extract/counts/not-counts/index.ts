import type { Amount, Context } from '../context.js'
import { isClockTime, isDayOfMonth, isYear } from './calendar.js'
import { isCode, isGrownTogether, isPhone, isReference } from './codes.js'
import { isAddress, isBlock, isLabel, isListNumber, isNamedFraction, isNamedUnit } from './labels.js'
import { isPlayRecord, isRace, isReckoning } from './records.js'

/** Whether a number is no count. */
export const isTrap = (context: Context, amount: Amount): boolean =>
  isYear(context, amount) ||
  isDayOfMonth(context, amount) ||
  isClockTime(context, amount) ||
  isCode(context, amount) ||
  isGrownTogether(context, amount) ||
  isLabel(context, amount) ||
  isReference(context, amount) ||
  isNamedUnit(context, amount) ||
  isNamedFraction(context, amount) ||
  isAddress(context, amount) ||
  isListNumber(context, amount) ||
  isPhone(context, amount) ||
  isPlayRecord(context, amount) ||
  isRace(context, amount) ||
  isReckoning(context, amount) ||
  isBlock(context, amount)
