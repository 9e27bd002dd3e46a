import type { Reading } from '../reading.js'
import { withAdditions } from './additions.js'
import { withCases, withHospital, withLevels, withNouns } from './classes.js'
import { withShares } from './shares.js'
import { withWholes } from './wholes.js'

const steps: readonly ((readings: readonly Reading[]) => readonly Reading[])[] = [
  withWholes,
  withHospital,
  withCases,
  withLevels,
  withNouns,
  withShares,
  withAdditions,
]

/** Reads what the claims of one event count by what its other claims tell, one step after the other. */
export const readTogether = (readings: readonly Reading[]): readonly Reading[] =>
  steps.reduce((known, step) => step(known), readings)
