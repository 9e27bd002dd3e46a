import { type InputOptions, totalSize } from '../../read/index.js'

/** Sums the sizes of what is to be read, beside the run itself, where somebody watches; null until they are known, and where they cannot be. */
export const createSizeAhead = (
  paths: readonly string[],
  options: InputOptions,
  wanted: boolean,
): (() => number | null) => {
  let total: number | null = null
  if (wanted)
    totalSize(paths, options).then(
      (size) => {
        total = size
      },
      () => undefined,
    )
  return () => total
}
