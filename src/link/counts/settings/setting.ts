import type { LinkedDate, LinkedLocation, LinkedSetting } from '../../linked.js'

/** Where and when a count happened. */
export interface Settings {
  readonly place: LinkedSetting<LinkedLocation> | null
  readonly day: LinkedSetting<LinkedDate> | null
}
