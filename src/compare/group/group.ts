import type { NearEvent } from '../../claims/comparison.js'
import type { Outline } from '../types.js'

/** How articles are grouped. */
export interface GroupOptions {
  /** days that may lie between two articles of one event */
  readonly window: number
}

/** Articles that tell one event, by their places in the list of outlines; in a fixed order. */
export interface Group {
  readonly members: readonly number[]
  /** the name that the user gave it; null where it was found */
  readonly name: string | null
  readonly cohesion: { readonly lowest: number; readonly mean: number } | null
  /** groups that are like it, by their places in the list of groups */
  readonly near: readonly (Omit<NearEvent, 'event'> & { readonly group: number })[]
}

/** Groups articles that tell one event. The order of the outlines does not matter to who stands with whom. */
export const groupOutlines = (outlines: readonly Outline[], _options: GroupOptions): readonly Group[] =>
  outlines.map((_, index) => ({ members: [index], name: null, cohesion: null, near: [] }))

/** The groups that a user gave: articles that are in none stand alone. */
export const groupsGiven = (outlines: readonly Outline[], given: ReadonlyMap<string, string>): readonly Group[] => {
  const byEvent = new Map<string, number[]>()
  outlines.forEach(({ id }, index) => {
    const event = given.get(id) ?? `\0${id}`
    const members = byEvent.get(event)
    if (members === undefined) byEvent.set(event, [index])
    else members.push(index)
  })
  return [...byEvent].map(([event, members]) => ({
    members,
    name: event.startsWith('\0') ? null : event,
    cohesion: null,
    near: [],
  }))
}
