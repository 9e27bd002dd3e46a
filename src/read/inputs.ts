import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, normalize, relative, resolve, sep } from 'node:path'
import { readStreamBytes } from './bytes.js'
import { type Fault, faultOf, notAFile } from './fault.js'
import { walkFolder } from './folder.js'
import { readLines } from './lines.js'

/** A document that is to be read: where its bytes are, or why there are none. */
export type Input = {
  /** the id of its record, unless an NDJSON line brings its own */
  readonly id: string
  /** how messages name it: its path as given, with the line number for a line */
  readonly where: string
  /** what its output is called: the id without the file's extension */
  readonly stem: string
} & (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'line'; readonly bytes: Uint8Array }
  /** `line`: an NDJSON line that can still tell its id */
  | { readonly kind: 'fault'; readonly fault: Fault; readonly line?: Uint8Array }
)

/** A path that gave no document. */
export interface Barren {
  readonly kind: 'barren'
  /** "warning" where nothing is lost by it */
  readonly severity: 'error' | 'warning'
  readonly where: string
  readonly message: string
}

export interface InputOptions {
  /** "text", "ndjson", or null: by each file's extension */
  readonly input: 'text' | 'ndjson' | null
  /** lower-case endings with their dot: what is read of a folder */
  readonly extensions: readonly string[]
  readonly maxBytes: number
  /** a folder that is not walked into, since results are written there */
  readonly skip: string | null
  readonly stdin: AsyncIterable<Uint8Array>
}

/** What makes a path a pattern. */
const patternSign = /[*?[{(!]/

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** A named file's id: its path as given where that stays below the working folder, else its name alone. */
const idOfPath = (path: string): string => {
  const plain = normalize(path)
  if (isAbsolute(plain) || plain.startsWith('..')) return basename(plain)
  return sep === '\\' ? slashed(plain) : plain
}

const stemOf = (id: string): string => (id === '-' ? 'stdin' : id.slice(0, id.length - extname(id).length))

const isNdjson = (path: string, options: InputOptions): boolean =>
  options.input === null ? /\.(?:jsonl|ndjson)$/i.test(path) : options.input === 'ndjson'

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  id: string,
  where: string,
  options: InputOptions,
): AsyncGenerator<Input | Barren> {
  let found = false
  try {
    for await (const { number, bytes } of readLines(chunks, options.maxBytes)) {
      const place = {
        id: `${id}:${number}`,
        where: `${where}:${number}`,
        stem: `${id === '-' ? 'stdin' : id}.${number}`,
      }
      if (bytes !== null && isBlank(bytes)) continue
      found = true
      if (bytes === null) yield { ...place, kind: 'fault', fault: tooLong(options.maxBytes) }
      else yield { ...place, kind: 'line', bytes }
    }
    if (!found) yield { kind: 'barren', severity: 'warning', where, message: 'no record in it' }
  } catch (error) {
    yield { id, where, stem: stemOf(id), kind: 'fault', fault: faultOf(error) }
  }
}

const tooLong = (maxBytes: number): Fault => ({
  code: 'too-large',
  message: `a line longer than ${maxBytes.toLocaleString('en-US')} bytes (--max-bytes)`,
})

async function* fileInputs(path: string, id: string, options: InputOptions): AsyncGenerator<Input | Barren> {
  const named = { id, where: path, stem: stemOf(id) }
  if (!isNdjson(path, options)) {
    yield { ...named, kind: 'file', path }
    return
  }
  try {
    if (!(await stat(path)).isFile()) yield { ...named, kind: 'fault', fault: notAFile }
    else yield* linesOf(createReadStream(path, { highWaterMark: 262_144 }), id, path, options)
  } catch (error) {
    yield { ...named, kind: 'fault', fault: faultOf(error) }
  }
}

async function* stdinInputs(options: InputOptions): AsyncGenerator<Input | Barren> {
  const where = 'standard input'
  const named = { id: '-', where, stem: 'stdin' }
  if (options.input === 'ndjson') {
    yield* linesOf(options.stdin, '-', where, options)
    return
  }
  const reading = await readStreamBytes(options.stdin, options.maxBytes)
  if ('fault' in reading) yield { ...named, kind: 'fault', fault: reading.fault }
  else yield { ...named, kind: 'text', bytes: reading.bytes }
}

async function* folderInputs(folder: string, options: InputOptions): AsyncGenerator<Input | Barren> {
  let found = false
  for await (const { path, relative: id, fault } of walkFolder(folder, options)) {
    found ||= fault === undefined
    if (fault === undefined) yield* fileInputs(path, id, options)
    else {
      const severity = fault.code === 'link-loop' ? 'warning' : 'error'
      yield { kind: 'barren', severity, where: path, message: fault.message }
    }
  }
  if (!found) {
    const message = `no articles in this folder (${options.extensions.map((end) => `*${end}`).join(', ')})`
    yield { kind: 'barren', severity: 'error', where: folder, message }
  }
}

async function* globInputs(pattern: string, options: InputOptions): AsyncGenerator<Input | Barren> {
  const { glob } = await import('tinyglobby')
  const paths = (await glob(slashed(pattern), { expandDirectories: false })).sort()
  if (paths.length === 0) yield { kind: 'barren', severity: 'error', where: pattern, message: 'no file matches' }
  const fixed = pattern.slice(0, pattern.search(patternSign))
  const base = fixed.slice(0, fixed.lastIndexOf('/') + 1)
  const moved = isAbsolute(pattern) || normalize(pattern).startsWith('..')
  for (const path of paths)
    yield* fileInputs(path, moved ? slashed(relative(resolve(base), resolve(path))) : idOfPath(path), options)
}

async function* pathInputs(path: string, options: InputOptions): AsyncGenerator<Input | Barren> {
  if (path === '-') {
    yield* stdinInputs(options)
    return
  }
  try {
    if ((await stat(path)).isDirectory()) yield* folderInputs(path, options)
    else yield* fileInputs(path, idOfPath(path), options)
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code === 'not-found' && patternSign.test(path)) yield* globInputs(path, options)
    else yield { id: idOfPath(path), where: path, stem: stemOf(idOfPath(path)), kind: 'fault', fault }
  }
}

/** Every document that the paths name, in their order; of folders and NDJSON never more than one is held. */
export async function* inputsOf(paths: readonly string[], options: InputOptions): AsyncGenerator<Input | Barren> {
  for (const path of paths) yield* pathInputs(path, options)
}
