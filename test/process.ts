import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** The command as a process, as people and scripts run it. */

export const binary = new URL('../bin/claimwire.js', import.meta.url).pathname

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Environment variables that would change what the command shows are left behind. */
const environment = (): Record<string, string | undefined> => {
  const { NO_COLOR: _, FORCE_COLOR: __, CLICOLOR_FORCE: ___, ...rest } = process.env
  return rest
}

/** Starts the command; standard input stays open. */
export const start = (args: readonly string[], { cwd, env }: Surroundings = {}): ChildProcess =>
  spawn(process.execPath, [binary, ...args], { cwd, env: { ...environment(), ...env } })

/** Waits for the end of a process and collects what it wrote. */
export const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout?.on('data', (chunk) => out.push(chunk))
    child.stderr?.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })

/** Runs the command to its end. */
export const claimwire = (args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> => {
  const child = start(args, surroundings)
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(surroundings.stdin ?? '')
  return ended(child)
}

/** Runs a line of shell in a folder; $CLAIMWIRE is the command. */
export const shell = (line: string, cwd: string): Promise<Ended> => {
  const env = { ...environment(), CLAIMWIRE: `${process.execPath} ${binary}` }
  return ended(spawn('bash', ['-c', line], { cwd, env }))
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own, gone after the tests of the file. */
export const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-test-'))
  folders.push(folder)
  return folder
}

/** The records in NDJSON. */
export const recordsOf = (ndjson: string): ReturnType<typeof JSON.parse>[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Every file below a folder with its content, by relative path. */
export const treeOf = (folder: string): Record<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

/** Resolves once a condition holds; looks again at every turn of a short timer. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
