import type { Outline } from '../types.js'

/** Articles that repeat each other, over all articles: the group of each, by its place in the list of outlines. */
export const copiesOf = (outlines: readonly Outline[]): readonly number[] => outlines.map((_, index) => index)
