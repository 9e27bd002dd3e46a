import { checkLexicon, type LexiconProblem } from '../claims/user-lexicon.js'
import type { UserLexicon } from '../index.js'
import { faultOf } from '../read/index.js'
import { LexiconFault, type LexiconFile, readLexiconFile } from '../read/user/lexicon-file.js'
import { KnownError } from './messages.js'

/** A user's lexicon, and what tells it from others. */
export interface LoadedLexicon {
  readonly lexicon: UserLexicon
  /** SHA-256 of its file in lower-case hexadecimal */
  readonly sha256: string
}

const openLexicon = async (path: string): Promise<LexiconFile> => {
  try {
    return await readLexiconFile(path)
  } catch (error) {
    if (error instanceof LexiconFault) throw new KnownError(`${path}:${error.line}: ${error.message}`)
    throw new KnownError(`--lexicon ${path}: ${faultOf(error).message}`)
  }
}

const told = (path: string, { lineOf }: LexiconFile, problem: LexiconProblem): string => {
  const field = problem.path.join('.')
  return `${path}:${lineOf(problem.path)}: ${field === '' ? '' : `${field}: `}${problem.message}`
}

let last: { readonly path: string; readonly loaded: LoadedLexicon } | null = null

/**
 * Reads a lexicon once for all documents of a thread.
 * @throws KnownError that names file, line and field of what is wrong
 */
export const loadLexicon = async (path: string): Promise<LoadedLexicon> => {
  if (last?.path === path) return last.loaded
  const file = await openLexicon(path)
  const read = checkLexicon(file.value)
  if (Array.isArray(read)) {
    const [first, ...others] = read as [LexiconProblem, ...LexiconProblem[]]
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    throw new KnownError(`${told(path, file, first)}${more}`)
  }
  const loaded = { lexicon: read as UserLexicon, sha256: file.sha256 }
  last = { path, loaded }
  return loaded
}
