import { type Correction, correctionSchema } from '../../claims/corrections.js'
import type { Line } from '../../corrections/decide.js'
import { KnownError, tell } from '../messages.js'
import { linesOf, storedValues } from '../stored.js'

/** A line of corrections, and the file that it is from. */
export interface FiledLine extends Line {
  readonly file: string
}

/** Reads files of corrections whole. What is no correction is told, and `faults` counts it. */
export const readCorrections = async (
  paths: readonly string[],
): Promise<{ readonly lines: readonly FiledLine[]; readonly faults: number }> => {
  const lines: FiledLine[] = []
  let faults = 0
  for (const file of paths)
    for await (const stored of storedValues([file])) {
      if ('problem' in stored) throw new KnownError(`${stored.where}: ${stored.problem}`, 1)
      const checked = correctionSchema.safeParse(stored.value)
      const correction: Correction | undefined = checked.data
      if (correction !== undefined) lines.push({ correction, where: stored.where, file })
      else {
        faults += 1
        for (const problem of linesOf(checked.error?.issues ?? [], 'correction')) tell(`${stored.where}: ${problem}`)
      }
    }
  return { lines, faults }
}
