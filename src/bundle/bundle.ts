import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { codeName, keepCode, readCode } from './code-cache.js'

/** Many modules as one script, which the build makes: `dist/bundle/NAME.cjs`. */
export interface Bundle<Exports> {
  /** Whether there is one, and no later build of the modules: beside the sources there is none. */
  readonly isThere: () => boolean
  /** Whether the script has run in this thread. */
  readonly isLoaded: () => boolean
  /** What the script gives; it runs when this is first asked for. */
  readonly load: () => Exports
  /**
   * Keeps the compiled code for the next process, where this one had to compile it: with the functions that have run by then. It takes some
   * hundredths of a second, so it is for the end of a run. V8 writes the settings of the moment into it, so it does nothing where they are
   * others than when the script was loaded.
   */
  readonly keepCode: () => void
}

/** How the script is called: like a CommonJS module, with the address by which it finds its data and a way to import packages. */
type Run<Exports> = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: Exports },
  bundleUrl: string,
  importPackage: (name: string) => Promise<unknown>,
) => void

/** A script with what its compiled code came from. */
interface Loaded<Exports> {
  readonly exports: Exports
  readonly script: Script
  /** the name for its code, of the settings that it was compiled under; null where it was not compiled anew */
  readonly name: string | null
}

const timeOf = (file: URL): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

const importPackage = (name: string): Promise<unknown> => import(name)

const run = <Exports>(file: URL): Loaded<Exports> => {
  const name = codeName(file)
  const cachedData = readCode(file, name)
  // it is all ASCII: read as such, it takes a sixth of the time, and half of the memory
  const source = `(function (exports, require, module, bundleUrl, importPackage) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(source, { filename: fileURLToPath(file), ...(cachedData !== undefined && { cachedData }) })
  const module = { exports: {} as Exports }
  const runScript = script.runInThisContext() as Run<Exports>
  runScript(module.exports as object, createRequire(file), module, file.href, importPackage)
  const isFresh = cachedData === undefined || script.cachedDataRejected === true
  return { exports: module.exports, script, name: isFresh ? name : null }
}

/** The bundle of a name. */
export const bundleOf = <Exports>(name: string): Bundle<Exports> => {
  const file = new URL(`./${name}.cjs`, import.meta.url)
  let loaded: Loaded<Exports> | null = null
  return {
    isThere: () => timeOf(file) > timeOf(new URL('../.tsbuildinfo', import.meta.url)),
    isLoaded: () => loaded !== null,
    load: () => {
      loaded ??= run(file)
      return loaded.exports
    },
    keepCode: () => {
      if (loaded === null || loaded.name === null || loaded.name !== codeName(file)) return
      keepCode(file, loaded.name, loaded.script.createCachedData())
    },
  }
}
