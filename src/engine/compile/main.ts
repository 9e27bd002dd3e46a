/**
 * Build step: makes the bundle, and runs it once under each of the settings under which it is run later, so that its compiled code is
 * kept beside it: in a program that calls `extract`, in the command's main thread, in its worker threads.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { optimizeLess, setEngineFlags, unoptimized } from '../../cli/run/engine-flags.js'
import { bundledEngine, keepCompiled } from '../bundle.js'
import { writeBundle } from './bundle.js'

const fixtures = new URL('../../../fixtures/', import.meta.url)

/** Reads the fixtures, so that the functions which articles need are compiled, and keeps them. */
const warmUp = (): void => {
  const { explain } = bundledEngine()
  // what ran once, when the modules were set up, would be forgotten meanwhile
  setFlagsFromString('--no-flush-bytecode')
  for (const name of readdirSync(fixtures))
    if (name.endsWith('.txt')) explain(readFileSync(new URL(name, fixtures), 'utf8'))
  setFlagsFromString('--flush-bytecode')
  keepCompiled()
}

const settings: Readonly<Record<string, () => unknown>> = {
  program: warmUp,
  thread: () => {
    setEngineFlags()
    optimizeLess()
    warmUp()
  },
  command: () => {
    setEngineFlags()
    return unoptimized(async () => warmUp())
  },
}

const [, script, setting] = process.argv
if (setting === undefined) {
  await writeBundle()
  for (const name of Object.keys(settings)) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' })
    if (status !== 0) throw new Error(`${script} ${name} ended with ${status}`)
  }
} else await settings[setting]?.()
