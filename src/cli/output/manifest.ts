import { kindNames } from '../../claims/kinds/index.js'
import { gazetteer } from '../../engine/gazetteer.js'
import { type KindName, sha256OfFile } from '../../read/index.js'
import { toolVersion } from '../../version.js'
import { openDraft } from '../files/drafts.js'
import { guardWriting } from '../files/writing.js'
import type { Options } from '../options.js'
import type { Outcome } from '../run/job.js'
import type { Tally } from '../run/summary.js'

/** A file that tells what a run was: it is written along with it, and stands under its name at the end. */
export interface Manifest {
  /** Adds a document. */
  add(outcome: Outcome): void
  /** Adds a file that was read. A text that is one document has its hash there already. */
  addFile(path: string, kind: KindName, isPacked: boolean): void
  end(tally: Tally, seconds: number): Promise<void>
}

/** A file of many documents, or one whose text was taken out of it. */
interface InputFile {
  readonly path: string
  readonly kind: KindName
  /** of its bytes, in lower-case hexadecimal; null where it cannot be read any more */
  readonly sha256: string | null
}

const hashFile = async ({ path, kind }: Omit<InputFile, 'sha256'>): Promise<InputFile> => ({
  path,
  kind,
  sha256: await sha256OfFile(path).catch(() => null),
})

/** What shapes the claims, of all options. */
const shaping = ({ quiet, color, progress, config, manifest, ...options }: Options & { config?: unknown }): object =>
  options

/** What is known at the end of a run. */
const tailOf = (inputs: readonly InputFile[], tally: Parameters<Manifest['end']>[0], seconds: number): object => ({
  inputs,
  documentsRead: tally.documents - tally.failed - tally.skipped,
  skipped: tally.skipped,
  failed: tally.failed,
  failures: Object.fromEntries(tally.faults),
  warnings: tally.warned,
  claims: Object.fromEntries(kindNames.map((kind, index) => [kind, tally.claims[index] ?? 0])),
  seconds: Math.round(seconds * 1000) / 1000,
})

/** Begins the manifest of a run. One document a line, so that it needs no more memory for more of them. */
export const createManifest = async (
  path: string,
  paths: readonly string[],
  options: Options,
  digest: string,
): Promise<Manifest> => {
  const guarded = <Result>(write: () => Result, exitCode?: number): Result =>
    guardWriting(`--manifest ${path}:`, write, exitCode)
  const draft = guarded(() => openDraft(path), 2)
  const write = (text: string): void => guarded(() => draft.write(text))
  process.once('exit', draft.abandon)
  const head = {
    tool: { name: 'claimwire', version: toolVersion, gazetteer: await gazetteer(), node: process.version },
    began: new Date().toISOString(),
    paths,
    options: { digest, ...shaping(options) },
  }
  write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "documents": [`)
  let first = true
  const files: Omit<InputFile, 'sha256'>[] = []
  return {
    add: ({ id, where, sha256, state, fault, warned, claims }) => {
      const document = {
        id,
        where,
        sha256,
        state,
        fault: fault?.code ?? null,
        warnings: warned,
        claims: claims.reduce((a, b) => a + b, 0),
      }
      write(`${first ? '' : ','}\n    ${JSON.stringify(document)}`)
      first = false
    },
    addFile: (name, kind, isPacked) => {
      if (kind !== 'text' || isPacked) files.push({ path: name, kind })
    },
    end: async (tally, seconds) => {
      const inputs: InputFile[] = []
      for (const each of files) inputs.push(await hashFile(each))
      write(`\n  ],\n${JSON.stringify(tailOf(inputs, tally, seconds), null, 2).slice(2)}\n`)
      guarded(() => {
        draft.end(true)
        draft.name()
      })
      process.off('exit', draft.abandon)
    },
  }
}
