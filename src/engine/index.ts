import { bundleOf } from '../bundle/bundle.js'
import type * as entry from './entry.js'

/** All that needs the language parts. */
type Engine = typeof entry

/** The language parts as one script. */
export const engineBundle = bundleOf<Engine>('engine')

/** Without a bundle, as in tests of the sources, the modules are the engine. */
let modules: Engine | null = null
const engine = (): Engine => modules ?? engineBundle.load()

/** Loads the engine: to have it before the first article, and where there is no bundle it must be done before that. */
export const loadEngine = async (): Promise<void> => {
  if (engineBundle.isThere()) engineBundle.load()
  else modules = await import('./entry.js')
}

/** Reads an article: see `pipeline.ts`, which this runs. */
export const extract: Engine['extract'] = (text, options) => engine().extract(text, options)

/** The same with what the rules did on the way: see `explain.ts`. */
export const explain: Engine['explain'] = (text, options) => engine().explain(text, options)
