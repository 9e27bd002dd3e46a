import { type InputOptions, inputsOf } from '../../read/index.js'

/**
 * Counts the documents ahead, beside the run itself, where somebody watches; null until the end is known.
 * Standard input cannot be counted.
 */
export const createDocumentCount = (
  paths: readonly string[],
  options: InputOptions,
  wanted: boolean,
): (() => number | null) => {
  let total: number | null = null
  const counting = async (): Promise<void> => {
    let documents = 0
    for await (const input of inputsOf(paths, options)) if (input.kind !== 'barren') documents += 1
    total = documents
  }
  if (wanted && !paths.includes('-')) counting().catch(() => undefined)
  return () => total
}
