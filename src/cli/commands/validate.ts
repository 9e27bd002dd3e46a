import { correctionSchema, isCorrection } from '../../claims/corrections.js'
import { recordProblems, recordSchema } from '../../index.js'
import { KnownError, tell } from '../messages.js'
import { hashProblems, linesOf, storedValues } from '../stored.js'

/** What is wrong with one record: its shape, else its grounding. A line of corrections is held to its own shape. */
export const problemsOf = (value: unknown): string[] => {
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
  for await (const stored of storedValues(paths)) {
    const problems = 'problem' in stored ? [stored.problem] : problemsOf(stored.value)
    if (problems.length === 0) valid += 1
    else {
      invalid += 1
      for (const problem of problems) tell(`${stored.where}: ${problem}`)
    }
  }
  if (!quiet) tell(`${valid} valid, ${invalid} not valid`)
  return invalid === 0 ? 0 : 1
}
