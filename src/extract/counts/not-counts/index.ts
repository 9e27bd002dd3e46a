import type { Amount, Scene } from '../context.js'
import { isClockTime, isDayOfMonth, isYear } from './calendar.js'
import { isCode, isGrownTogether, isPhone, isReference } from './codes.js'
import { isAddress, isBlock, isLabel, isListNumber, isNamedFraction, isNamedUnit } from './labels.js'
import { isPlayRecord, isRace, isReckoning } from './records.js'

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
  isPlayRecord(scene, amount) ||
  isRace(scene, amount) ||
  isReckoning(scene, amount) ||
  isBlock(scene, amount)
