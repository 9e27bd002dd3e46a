import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { codeName, keepCode, readCode } from './code-cache.js'
import type * as entry from './entry.js'

/** All that needs the language parts. */
export type Engine = typeof entry

const bundle = new URL('./engine.cjs', import.meta.url)

const timeOf = (file: URL): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether there is a bundle, and no later build of the modules: beside the sources there is none. */
export const isBundled = (): boolean => timeOf(bundle) > timeOf(new URL('../.tsbuildinfo', import.meta.url))

/** A script with what its compiled code came from. */
interface Loaded {
  readonly engine: Engine
  readonly script: Script
  /** the name for its code, of the settings that it was compiled under; null where it was not compiled anew */
  readonly name: string | null
}
let loaded: Loaded | null = null

const load = (): Loaded => {
  const name = codeName(bundle)
  const cachedData = readCode(bundle, name)
  const filename = fileURLToPath(bundle)
  const source = `(function (exports, require, module, bundleUrl) {${readFileSync(bundle, 'utf8')}\n})`
  const script = new Script(source, { filename, ...(cachedData !== undefined && { cachedData }) })
  const module = { exports: {} as Engine }
  const run = script.runInThisContext() as (
    exports: object,
    require: NodeJS.Require,
    module: { exports: Engine },
    url: string,
  ) => void
  run(module.exports, createRequire(bundle), module, bundle.href)
  const isFresh = cachedData === undefined || script.cachedDataRejected === true
  return { engine: module.exports, script, name: isFresh ? name : null }
}

/** The engine of the bundle, loaded when it is first asked for. */
export const bundledEngine = (): Engine => {
  loaded ??= load()
  return loaded.engine
}

/**
 * Keeps the compiled code of the engine for the next process, where this one had to compile it: with the functions that have run by
 * then. It takes some hundredths of a second, so it is for the end of a run. V8 writes the settings of the moment into it, so it does
 * nothing where they are others than when the engine was loaded.
 */
export const keepCompiled = (): void => {
  if (loaded === null || loaded.name === null || loaded.name !== codeName(bundle)) return
  keepCode(bundle, loaded.name, loaded.script.createCachedData())
}
