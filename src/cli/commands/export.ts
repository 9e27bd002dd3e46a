import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { recordProblems } from '../../claims/problems.js'
import { recordSchema } from '../../claims/schema.js'
import { bratConfiguration, toBrat } from '../../emit/brat.js'
import { labelStudioInterface, toLabelStudio } from '../../emit/label-studio.js'
import type { DocumentRecord } from '../../index.js'
import { writeWhole } from '../files/drafts.js'
import { guardWriting } from '../files/writing.js'
import { KnownError, tell } from '../messages.js'
import { createOutput } from '../output/stdout.js'
import { createNames } from '../run/output-paths.js'
import { linesOf, storedValues } from '../stored.js'

export interface ExportFlags {
  readonly to: string
  readonly out?: string
  readonly quiet?: boolean
}

/** A record with its text, or why it cannot be exported. */
const exportable = (value: unknown): { readonly record: DocumentRecord; readonly text: string } | string[] => {
  const checked = recordSchema.safeParse(value)
  if (!checked.success) return linesOf(checked.error.issues, 'record')
  const problems = recordProblems(checked.data)
  if (problems.length > 0) return problems
  const { text, offsets, id } = checked.data.document
  if (checked.data.status === 'failed') return [`${id}: it failed, there is nothing to export`]
  if (text === undefined) return [`${id}: the record holds no text (extract with --with-text)`]
  return offsets === 'utf16'
    ? { record: checked.data, text }
    : [`${id}: its offsets count code points (extract with --offsets utf16)`]
}

/** Where exported documents go. */
interface Target {
  /** false where nobody reads on */
  take(record: DocumentRecord, text: string): Promise<boolean>
  end(): Promise<void>
}

const put = (path: string, content: string): void =>
  guardWriting(`${path}:`, () => {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, (draft) => draft.write(content))
  })

/** What somebody annotated is not written over. */
const refuseFull = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.')))
    throw new KnownError(`--out ${folder}: it is not empty, and annotations in it could be lost (name an empty folder)`)
}

/** A folder of brat: two files a document, in a tree like that of the ids, and the configuration. */
const bratTarget = (folder: string): Target => {
  const nameOf = createNames()
  put(join(folder, 'annotation.conf'), bratConfiguration())
  return {
    take: async (record, text) => {
      const path = join(folder, nameOf(record.document.id.replace(/\.(?:txt|html?)$/i, ''))).replace(/\.json$/, '')
      const { txt, ann } = toBrat(record, text)
      put(`${path}.txt`, txt)
      put(`${path}.ann`, ann)
      return true
    },
    end: async () => undefined,
  }
}

/** An array of tasks, written as they come; with a folder, the labelling interface beside them. */
const labelStudioTarget = (folder: string | undefined): Target => {
  const output = createOutput(process.stdout)
  const tasks: string[] = []
  let first = true
  return {
    take: async (record, text) => {
      const task = JSON.stringify(toLabelStudio(record, text))
      if (folder !== undefined) {
        tasks.push(task)
        return true
      }
      const lead = first ? '[\n' : ',\n'
      first = false
      return output.write(lead + task)
    },
    end: async () => {
      if (folder === undefined) await output.write(first ? '[]\n' : '\n]\n')
      else {
        put(join(folder, 'tasks.json'), `[\n${tasks.join(',\n')}\n]\n`)
        put(join(folder, 'interface.xml'), labelStudioInterface())
      }
    },
  }
}

const targetFor = ({ to, out }: ExportFlags): Target => {
  if (out !== undefined) refuseFull(out)
  if (to === 'label-studio') return labelStudioTarget(out)
  if (out === undefined) throw new KnownError('--to brat needs --out DIR')
  return bratTarget(out)
}

/** `claimwire export`: stored records for programs that show annotations. Gives the exit code. */
export const runExport = async (paths: readonly string[], flags: ExportFlags): Promise<number> => {
  const target = targetFor(flags)
  let [exported, failed] = [0, 0]
  for await (const stored of storedValues(paths)) {
    const found = 'problem' in stored ? [stored.problem] : exportable(stored.value)
    if (Array.isArray(found)) {
      failed += 1
      for (const problem of found) tell(`${stored.where}: ${problem}`)
    } else {
      exported += 1
      if (!(await target.take(found.record, found.text))) return 0
    }
  }
  await target.end()
  if (flags.quiet !== true) tell(`${exported} exported, ${failed} not`)
  return failed > 0 ? 1 : 0
}
