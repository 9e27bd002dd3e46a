import type { Input } from '../input.js'
import { isOwnLine } from '../kinds/looks.js'
import { parseObject } from '../record.js'
import { type DayOrder, needsOrder, orderToldBy } from './dates.js'
import { type FieldNames, fieldValue, findFields, type Values } from './names.js'

/** Which number of "03/04/2019" is the day, by the other records of a file. */

const inNumbers = /"\s*\d{1,2}([/.-])\d{1,2}\1\d{4}/

/** The date of a record as it is written, where it may be one in numbers. */
const dateIn = (input: Input, given: FieldNames | null): unknown => {
  let values: Values
  if (input.kind === 'row') values = input.values
  else if (input.kind === 'line') {
    // the dates of our own records are ISO days
    if (isOwnLine(input.bytes)) return null
    const line = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength).toString('latin1')
    const parsed = inNumbers.test(line) ? parseObject(line) : { fault: null }
    if (!('values' in parsed)) return null
    values = parsed.values
  } else return null
  return fieldValue(values, findFields(values, given).published)
}

/** What the dates of a file have shown so far. */
const createEvidence = () => {
  const seen = new Set<DayOrder>()
  return {
    see: (date: unknown): void => {
      const told = orderToldBy(date)
      if (told !== null) seen.add(told)
    },
    /** The one order that was shown; null with none, or with both. */
    order: (): DayOrder | null => (seen.size === 1 ? ([...seen][0] ?? null) : null),
  }
}

const orderOf = async (inputs: AsyncIterable<Input>, given: FieldNames | null): Promise<DayOrder | null> => {
  const evidence = createEvidence()
  for await (const input of inputs) evidence.see(dateIn(input, given))
  return evidence.order()
}

const mostHeld = 2000
const mostHeldBytes = 8_388_608

const lengthOf = (input: Input): number => {
  if (input.kind === 'row')
    return Object.values(input.values).reduce<number>((sum, value) => sum + String(value).length, 0)
  return 'bytes' in input ? input.bytes.length : 0
}

/**
 * Tells records the order of dates in numbers. With the first date that could be either, a file is read once more for what all its dates show
 * (`again`); of a stream that cannot be read again, some thousand records are held back instead.
 */
export async function* withDayOrder(
  inputs: AsyncIterable<Input>,
  given: FieldNames | null,
  again: (() => AsyncIterable<Input>) | null,
): AsyncGenerator<Input> {
  const evidence = createEvidence()
  let order: DayOrder | null | undefined
  let held: Input[] = []
  let length = 0
  const settle = function* (): Generator<Input> {
    order = evidence.order()
    for (const input of held) yield { ...input, dayOrder: order }
    held = []
  }
  for await (const input of inputs) {
    if (order !== undefined) {
      yield { ...input, dayOrder: order }
      continue
    }
    const date = dateIn(input, given)
    evidence.see(date)
    if (held.length > 0 || needsOrder(date)) {
      if (again === null) {
        held.push(input)
        length += lengthOf(input)
        if (held.length >= mostHeld || length >= mostHeldBytes) yield* settle()
        continue
      }
      order = await orderOf(again(), given)
      yield { ...input, dayOrder: order }
    } else yield input
  }
  yield* settle()
}
