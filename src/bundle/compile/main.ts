/**
 * Build step: makes the bundles, and runs each once under each of the settings under which it is run later, so that its compiled code is
 * kept beside it: the engine in a program that calls `extract`, in the command's main thread, in its worker threads.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { commandBundle } from '../../cli/command.js'
import { optimizeLess, setEngineFlags, unoptimized } from '../../cli/run/engine-flags.js'
import { engineBundle } from '../../engine/index.js'
import { writeBundle } from './write.js'

const fixtures = new URL('../../../fixtures/', import.meta.url)

/** Runs something and keeps all code that it needed. */
const keeping = async ({ load, keepCode }: typeof engineBundle | typeof commandBundle, use: () => unknown) => {
  load()
  // what ran once, when the modules were set up, would be forgotten meanwhile
  setFlagsFromString('--no-flush-bytecode')
  await use()
  setFlagsFromString('--flush-bytecode')
  keepCode()
}

/** Reads the fixtures, so that the functions which articles need are compiled. */
const readFixtures = (): Promise<void> =>
  keeping(engineBundle, () => {
    const { explain } = engineBundle.load()
    for (const name of readdirSync(fixtures))
      if (name.endsWith('.txt')) explain(readFileSync(new URL(name, fixtures), 'utf8'))
  })

const settings: Readonly<Record<string, () => Promise<void>>> = {
  program: readFixtures,
  thread: () => {
    setEngineFlags()
    optimizeLess()
    return readFixtures()
  },
  main: () => {
    setEngineFlags()
    return unoptimized(readFixtures)
  },
  command: async () => {
    setEngineFlags()
    const article = fileURLToPath(new URL('disaster.txt', fixtures))
    process.argv = [process.execPath, 'claimwire', '--quiet', '--format', 'json', article]
    const { main } = commandBundle.load()
    // it loads the engine, which must be under the settings of every run
    await main()
    return keeping(commandBundle, main)
  },
}

const [, script, setting] = process.argv
if (setting === undefined) {
  // a document that the rules cannot read is told with its stack; the command's own names only make the package larger
  await writeBundle('engine', 'engine/entry.js', true)
  await writeBundle('command', 'cli/entry.js', false)
  for (const name of Object.keys(settings)) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`${script} ${name} ended with ${status}`)
  }
} else await settings[setting]?.()
