import { realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, isAbsolute, normalize, relative, resolve, sep } from 'node:path'
import { readHead, readStreamBytes } from './bytes.js'
import { type Fault, faultOf, notAFile } from './fault.js'
import { withDayOrder } from './fields/day-order.js'
import { walkFolder } from './folder.js'
import type { Barren, Input, InputOptions } from './input.js'
import { type DocumentKind, extensionOf, headOf, type KindName, knownExtensions, recognise } from './kinds/index.js'
import type { Content, Found, Head, Kind } from './kinds/kind.js'
import { isComparison, isOwnRecord, looksLikeRecords } from './kinds/looks.js'
import { unreadName } from './kinds/unread.js'
import { type Chunks, countBytes, fileChunks, isGzip, packingFault, peekBytes, unpack } from './streams/chunks.js'

export type { Barren, Input, InputOptions } from './input.js'

/** What makes a path a pattern. */
const patternSign = /[*?[{(!]/

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** A named file's id: its path as given where that stays below the working folder, else its name alone. */
const idOfPath = (path: string): string => {
  const plain = normalize(path)
  if (isAbsolute(plain) || plain.startsWith('..')) return basename(plain)
  return sep === '\\' ? slashed(plain) : plain
}

/** A name without its ending, and without that of packing behind it. */
const stemOf = (id: string): string => {
  if (id === '-') return 'stdin'
  const plain = /.\.gz$/i.test(id) ? id.slice(0, -3) : id
  return plain.slice(0, plain.length - extname(plain).length)
}

/** How an input and its messages are called. */
interface Named {
  readonly id: string
  readonly where: string
  readonly stem: string
}

/** How much of a file is looked at to know what it is. */
const headBytes = 131_072

/** A stream of many documents: how it is opened, and whether that can be done twice. */
interface Stream {
  readonly open: () => { readonly chunks: Chunks; readonly taken: () => number }
  readonly isLasting: boolean
}

const nameOf = ({ number, id }: Found, file: Named): Named => ({
  id: id ?? `${file.id}:${number}`,
  where: `${file.where}:${number}`,
  stem: id ?? `${file.id === '-' ? 'stdin' : file.id}.${number}`,
})

const inputOf = (named: Named, content: Content, size: number): Input => ({ ...named, ...content, size })

/** The documents of a stream, and what there is to tell of it. */
async function* recordInputs(
  file: Named,
  kind: Kind & { readonly name: KindName },
  stream: Stream,
  options: InputOptions,
): AsyncGenerator<Input | Barren> {
  const { maxBytes, encoding = 'utf-8', fields = null } = options
  const read = await kind.records?.()
  if (read === undefined) throw new Error(`${kind.name} has no reader`)
  const notes: string[] = []
  async function* inputs(isAgain: boolean): AsyncGenerator<Input> {
    const { chunks, taken } = stream.open()
    const note = (message: string): void => void (isAgain || notes.push(message))
    for await (const found of read!(chunks, { maxBytes, encoding, isTabbed: kind.name === 'tsv', note }))
      yield inputOf(nameOf(found, file), found.content, taken())
  }
  let found = false
  try {
    const again = stream.isLasting ? () => inputs(true) : null
    for await (const input of withDayOrder(inputs(false), fields, again)) {
      found = true
      yield input
    }
    for (const message of notes) yield { kind: 'barren', severity: 'note', where: file.where, message }
    if (!found) yield { kind: 'barren', severity: 'warning', where: file.where, message: 'no record in it' }
  } catch (error) {
    yield { ...file, kind: 'fault', fault: packingFault(error) ?? faultOf(error) }
  }
}

/** What there is to tell of a file whose kind was told from its content. */
const kindNote = (where: string, kind: KindName): Barren => ({
  kind: 'barren',
  severity: 'note',
  where,
  message: `read as ${kind} (--input names another kind)`,
})

const leftOut = (where: string, message: string): Barren => ({ kind: 'barren', severity: 'left out', where, message })

/** Why a file that lies in a folder and was not named is left out; null where it is read. */
const reasonToLeave = (head: Head, kind: KindName, { fields, ownRecords }: InputOptions): string | null => {
  if (isComparison(head)) return 'what compare wrote'
  if (kind !== 'json' && kind !== 'ndjson') return null
  if (isOwnRecord(head)) return ownRecords === true ? null : 'records of claimwire'
  return kind === 'json' && fields?.text === undefined && !looksLikeRecords(head) ? 'JSON without records' : null
}

const streamOf = (path: string, isPacked: boolean): Stream => ({
  isLasting: true,
  open: () => {
    const { chunks, take } = countBytes(fileChunks(path))
    return { chunks: isPacked ? unpack(chunks, 'gzip') : chunks, taken: take }
  },
})

/** Looks at the first bytes of a file, unpacked where it is packed. */
const peekFile = async (
  path: string,
): Promise<{ readonly head: Head; readonly isPacked: boolean; readonly size: number } | null> => {
  const start = await readHead(path, headBytes)
  if (start === null) return null
  if (!isGzip(start.bytes))
    return { head: headOf(start.bytes, start.size <= headBytes), isPacked: false, size: start.size }
  const unpacked = unpack(fileChunks(path), 'gzip')
  const { head, whole } = await peekBytes(unpacked, headBytes)
  await unpacked.return(undefined)
  return { head: headOf(head, whole), isPacked: true, size: start.size }
}

/** Files as they are, for who reads records of claimwire; NDJSON a line at a time. */
async function* rawInputs(path: string, named: Named, options: InputOptions): AsyncGenerator<Input | Barren> {
  const isLines = ['.ndjson', '.jsonl'].includes(extensionOf(path))
  if (!isLines) yield { ...named, kind: 'file', path }
  else if (!(await stat(path)).isFile()) yield { ...named, kind: 'fault', fault: notAFile }
  else yield* recordInputs(named, ndjson(), streamOf(path, false), options)
}

const ndjson = (): Kind & { readonly name: KindName } => {
  const recognised = recognise(null, headOf(new Uint8Array(), true), 'ndjson')
  if ('fault' in recognised) throw new Error('NDJSON is not known')
  return recognised.kind
}

/** Whether a file is the one that the run writes into: reading it would never end. */
const isOwn = async (path: string, { own = null }: InputOptions): Promise<boolean> => {
  if (own === null) return false
  const { dev, ino } = await stat(path)
  return dev === own.dev && ino === own.ino
}

async function* fileInputs(
  path: string,
  id: string,
  options: InputOptions,
  isListed = false,
): AsyncGenerator<Input | Barren> {
  const named: Named = { id, where: path, stem: stemOf(id) }
  try {
    if (await isOwn(path, options)) {
      yield leftOut(path, 'the output of this run')
      return
    }
    if (options.raw === true) {
      yield* rawInputs(path, named, options)
      return
    }
    const peeked = await peekFile(path)
    // what cannot be opened is told by who reads it
    if (peeked === null) {
      const isFile = (await stat(path)).isFile()
      yield isFile ? { ...named, kind: 'file', path } : { ...named, kind: 'fault', fault: notAFile }
      return
    }
    const { head, isPacked, size } = peeked
    const recognised = recognise(path, head, options.input)
    if ('fault' in recognised) {
      yield { ...named, kind: 'fault', fault: recognised.fault, size }
      return
    }
    const { kind, isPlain } = recognised
    const reason = isListed ? reasonToLeave(head, kind.name, options) : null
    if (reason !== null) {
      yield leftOut(path, reason)
      return
    }
    options.onFile?.(path, kind.name, isPacked)
    if (!isPlain && !(options.ownRecords === true && isOwnRecord(head))) yield kindNote(path, kind.name)
    if (kind.records === null)
      yield { ...named, kind: 'file', path, format: kind.name as DocumentKind, packed: isPacked, size }
    else yield* recordInputs(named, kind, streamOf(path, isPacked), options)
  } catch (error) {
    yield { ...named, kind: 'fault', fault: packingFault(error) ?? faultOf(error) }
  }
}

async function* stdinInputs(options: InputOptions): AsyncGenerator<Input | Barren> {
  const where = 'standard input'
  const named: Named = { id: '-', where, stem: 'stdin' }
  const fail = (fault: Fault): Input => ({ ...named, kind: 'fault', fault })
  if (options.raw === true) {
    const reading = await readStreamBytes(options.stdin, options.maxBytes)
    yield 'fault' in reading ? fail(reading.fault) : { ...named, kind: 'text', bytes: reading.bytes }
    return
  }
  const start = await peekBytes(options.stdin, 2)
  const plain = isGzip(start.head) ? unpack(start.chunks, 'gzip') : start.chunks
  const { head, whole, chunks } = await peekBytes(plain, options.input === null ? headBytes : 1)
  const recognised = recognise(null, headOf(head, whole), options.input)
  if ('fault' in recognised) {
    yield fail(recognised.fault)
    return
  }
  const { kind, isPlain } = recognised
  if (!isPlain && !(options.ownRecords === true && isOwnRecord(headOf(head, whole)))) yield kindNote(where, kind.name)
  if (kind.records !== null) {
    const open = () => ({ chunks, taken: () => 0 })
    yield* recordInputs(named, kind, { open, isLasting: false }, options)
    return
  }
  const reading = await readStreamBytes(chunks, options.maxBytes)
  if ('fault' in reading) yield fail(reading.fault)
  else yield { ...named, kind: 'text', bytes: reading.bytes, format: kind.name as DocumentKind }
}

/** Why a file with such a name is left out of a folder. */
const otherReason = (path: string): string => {
  const extension = extensionOf(path)
  return unreadName(extension) ?? (extension === '' ? 'no ending' : extension)
}

async function* folderInputs(folder: string, options: InputOptions): AsyncGenerator<Input | Barren> {
  let found = false
  const others = new Map<string, number>()
  const extensions = options.extensions ?? knownExtensions
  for await (const { path, relative: id, fault, isOther } of walkFolder(folder, { ...options, extensions })) {
    if (fault?.code === 'odd-name') {
      found = true
      yield { id, where: path, stem: stemOf(id), kind: 'fault', fault }
    } else if (fault !== undefined) {
      const severity = fault.code === 'link-loop' ? 'warning' : 'error'
      yield { kind: 'barren', severity, where: path, message: fault.message }
    } else if (isOther === true) {
      const reason = otherReason(path)
      others.set(reason, (others.get(reason) ?? 0) + 1)
      if (options.extensions === null) yield leftOut(path, reason)
    } else {
      for await (const input of fileInputs(path, id, options, options.extensions === null)) {
        found ||= input.kind !== 'barren' || input.severity !== 'left out'
        if (input.kind === 'barren' && input.severity === 'left out')
          others.set(input.message, (others.get(input.message) ?? 0) + 1)
        yield input
      }
    }
  }
  if (!found) yield { kind: 'barren', severity: 'error', where: folder, message: noArticles(others, options) }
}

/** What a folder without articles holds, and what to do. */
const noArticles = (others: ReadonlyMap<string, number>, { extensions }: InputOptions): string => {
  const asked =
    extensions === null
      ? ''
      : ` (${extensions
          .filter((end) => !end.endsWith('.gz'))
          .map((end) => `*${end}`)
          .join(', ')})`
  if (others.size === 0) return `no articles in this folder${asked}: no files at all`
  const held = [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, number]) => `${number} × ${reason}`)
  return `no articles in this folder${asked}: it holds ${held.slice(0, 10).join(', ')} (--ext ENDING reads other names as text)`
}

/** Leaves out what a pattern reached through a link to a folder that the link lies in: it would come again and again. */
const withoutLoops = async (paths: readonly string[]): Promise<string[]> => {
  const loops = new Map<string, Promise<boolean>>()
  const real = (folder: string): Promise<string> => realpath(folder).catch(() => resolve(folder))
  const isLoop = async (folder: string): Promise<boolean> => {
    const above = dirname(folder)
    if (above === folder || basename(folder) === '..') return false
    if (await loopOf(above)) return true
    const [inner, outer] = await Promise.all([real(folder), real(above)])
    return inner === outer || `${outer}${sep}`.startsWith(inner.endsWith(sep) ? inner : inner + sep)
  }
  const loopOf = (folder: string): Promise<boolean> => {
    const known = loops.get(folder)
    if (known !== undefined) return known
    const told = isLoop(folder)
    loops.set(folder, told)
    return told
  }
  const kept: string[] = []
  for (const path of paths) if (!(await loopOf(dirname(path)))) kept.push(path)
  return kept
}

/**
 * Loaded when a pattern asks for it, and by require: Node 20 sometimes gives an import half of its CommonJS package `picomatch` where
 * others are imported meanwhile ("picomatch.scan is not a function").
 */
const tinyglobby = (): typeof import('tinyglobby') => createRequire(import.meta.url)('tinyglobby')

async function* globInputs(pattern: string, options: InputOptions): AsyncGenerator<Input | Barren> {
  const { glob } = tinyglobby()
  const paths = await withoutLoops((await glob(slashed(pattern), { expandDirectories: false })).sort())
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

/** Every document that the paths name, in their order; of folders and files of many documents never more than one is held. */
export async function* inputsOf(paths: readonly string[], options: InputOptions): AsyncGenerator<Input | Barren> {
  for (const path of paths) yield* pathInputs(path, options)
}
