import { bundledEngine, type Engine, isBundled } from './bundle.js'

/** Without a bundle, as in tests of the sources, the modules are the engine. */
const modules = isBundled() ? null : await import('./entry.js')
const engine = (): Engine => modules ?? bundledEngine()

/** Loads the engine, where it is to be there before the first article. */
export const loadEngine = (): void => void engine()

/** Reads an article: see `pipeline.ts`, which this runs. */
export const extract: Engine['extract'] = (text, options) => engine().extract(text, options)

/** The same with what the rules did on the way: see `explain.ts`. */
export const explain: Engine['explain'] = (text, options) => engine().explain(text, options)
