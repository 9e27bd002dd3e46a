import { eventsProblems, linksBetween, slotProblems } from '../../claims/comparison/problems.js'
import { eventsSchema, slotSchema } from '../../claims/comparison/schema.js'
import type { EventsFile, Slot } from '../../claims/comparison.js'
import { correctionSchema, isCorrection } from '../../claims/corrections.js'
import { recordProblems } from '../../claims/problems.js'
import { recordSchema } from '../../claims/schema.js'
import { KnownError, tell } from '../messages.js'
import { hashProblems, linesOf, storedValues } from '../stored.js'

/** What compare wrote, as far as files are held to each other. */
interface Compared {
  readonly events: EventsFile[]
  readonly slots: Pick<Slot, 'id' | 'event' | 'partOf'>[]
}

const holds = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value)

/** What is wrong with an object that compare wrote; null where the value is none. What fits is kept in `compared`. */
const comparisonProblems = (value: unknown, compared: Compared): string[] | null => {
  if (holds(value, 'events', 'inputs')) {
    const { data, error } = eventsSchema.safeParse(value)
    if (data === undefined) return linesOf(error.issues, 'events')
    compared.events.push(data)
    return eventsProblems(data)
  }
  if (!holds(value, 'figures', 'relations')) return null
  const { data, error } = slotSchema.safeParse(value)
  if (data === undefined) return linesOf(error.issues, 'slot')
  compared.slots.push({ id: data.id, event: data.event, partOf: data.partOf })
  return slotProblems(data)
}

/** What is wrong with one record: its shape, else its grounding. A line of corrections or of a comparison is held to its own shape. */
export const problemsOf = (value: unknown, compared: Compared = { events: [], slots: [] }): string[] => {
  const found = comparisonProblems(value, compared)
  if (found !== null) return found
  if (isCorrection(value)) return linesOf(correctionSchema.safeParse(value).error?.issues ?? [], 'correction')
  const checked = recordSchema.safeParse(value)
  if (checked.success) return [...recordProblems(checked.data), ...hashProblems(checked.data)]
  return linesOf(checked.error.issues, 'record')
}

/** Checks stored outputs of any JSON format against the schema and their own offsets. Gives the exit code. */
export const runValidate = async (paths: readonly string[], quiet: boolean): Promise<number> => {
  if (paths.length === 0) throw new KnownError('no PATH given; - reads standard input')
  let valid = 0
  let invalid = 0
  const compared: Compared = { events: [], slots: [] }
  for await (const stored of storedValues(paths)) {
    const problems = 'problem' in stored ? [stored.problem] : problemsOf(stored.value, compared)
    if (problems.length === 0) valid += 1
    else {
      invalid += 1
      for (const problem of problems) tell(`${stored.where}: ${problem}`)
    }
  }
  const links = linksBetween(compared.events, compared.slots)
  for (const link of links) tell(link)
  invalid += links.length
  if (!quiet) tell(`${valid} valid, ${invalid} not valid`)
  return invalid === 0 ? 0 : 1
}
