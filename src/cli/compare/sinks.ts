import { pageMark } from '../../page/index.js'
import { printableLines } from '../messages.js'
import { type Layout, layoutOf } from '../output/layout.js'
import { createOutput } from '../output/stdout.js'
import { createFiles } from './files.js'
import { type Closed, type Format, formatOf, type One, type Opened } from './formats.js'
import type { CompareOptions } from './options.js'

/** Where a comparison goes, piece by piece. False where nobody reads on. */
export interface Sink {
  open(opened: Opened): Promise<boolean>
  take(one: One): Promise<boolean>
  /** where other threads may write events: how, and who takes their texts; null where they may not */
  readonly parts: Parts | null
  close(closed: Closed): Promise<boolean>
  /** Takes back what is not whole. */
  abandon(): void
}

/** Formats of events that are written elsewhere. */
export interface Parts {
  readonly formats: readonly FormatName[]
  readonly layout: Layout
  readonly excel: boolean
  /** a text of each format, in their order */
  take(texts: readonly string[]): void
}

type FormatName = Parameters<typeof formatOf>[0]

/** The files of `--out`, how each begins, and the format of each. */
const files = {
  'events.json': { sign: /^\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"claimwire"/, format: 'events' },
  'slots.ndjson': { sign: /^(?:$|\{"schemaVersion":\d+,"id":"slot-)/, format: 'ndjson' },
  'figures.csv': { sign: /^\ufeff?event,slot,counted,/, format: 'csv' },
  'report.txt': { sign: /compared\s+by\s+claimwire/, format: 'report' },
  'compare.html': { sign: pageMark, format: 'html' },
} as const

type FileName = keyof typeof files

const reportWidth = 100

/** The folder of `--out`: every file at once, or none. */
const createFolderSink = async (folder: string, { excel, format }: CompareOptions): Promise<Sink> => {
  const names = (Object.keys(files) as FileName[]).filter((name) => name !== 'compare.html' || format === 'html')
  const written = createFiles(folder, Object.fromEntries(names.map((name) => [name, files[name].sign])))
  const formats = new Map<FileName, Format>()
  const layout = { width: reportWidth, color: false }
  for (const name of names) formats.set(name, await formatOf(files[name].format, { layout, excel }))
  const each = (piece: (format: Format) => string): Promise<boolean> => {
    for (const [name, format] of formats) written.write(name, piece(format))
    return Promise.resolve(true)
  }
  return {
    open: (opened) => each(({ opening }) => opening(opened)),
    take: (one) => each(({ event }) => event(one)),
    parts: names.includes('compare.html')
      ? null
      : {
          formats: names.map((name) => files[name].format),
          layout,
          excel,
          take: (texts) => {
            for (const [index, name] of names.entries()) written.write(name, texts[index] ?? '')
          },
        },
    close: async (closed) => {
      await each(({ closing }) => closing(closed))
      written.commit()
      return true
    },
    abandon: written.abandon,
  }
}

const createStreamSink = async ({ excel, format, color }: CompareOptions): Promise<Sink> => {
  const output = createOutput(process.stdout)
  const shown = format ?? (process.stdout.isTTY ? 'report' : 'ndjson')
  const { opening, event, closing } = await formatOf(shown, { layout: layoutOf(process.stdout, color), excel })
  // JSON escapes what a terminal would obey and the report replaces it; CSV cannot
  const guarded = shown === 'csv' && process.stdout.isTTY
  const write = (text: string): Promise<boolean> => output.write(guarded ? printableLines(text) : text)
  return {
    open: (opened) => write(opening(opened)),
    take: (one) => write(event(one)),
    parts: null,
    close: (closed) => write(closing(closed)),
    abandon: () => undefined,
  }
}

/** Opens what `--out` or `--format` asks for. */
export const createSink = (options: CompareOptions): Promise<Sink> =>
  options.out === null ? createStreamSink(options) : createFolderSink(options.out, options)
