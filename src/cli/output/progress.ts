import { countedWords, numberWords } from '../../claims/words/numbers.js'
/** A line on the terminal that tells how far a run is. */
export interface Progress {
  /** Tells of one more document. */
  advance(failed: boolean, bytes: number): void
  /** Takes the line away, so that a message can stand there; it comes back with the next document. */
  clear(): void
}

const silent: Progress = { advance: () => undefined, clear: () => undefined }
const interval = 200

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

const figure = (value: number): string => numberWords(Math.round(value))

const size = (bytes: number): string => {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}

/** How far a run is. */
export interface Reached {
  readonly documents: number
  readonly failed: number
  /** of what is read; null where nobody knows how much that is */
  readonly bytes: number
  readonly total: number | null
  readonly seconds: number
}

/** Formats the line. It measures bytes, not documents: one file can hold many documents, and one document outweigh a hundred. */
export const describeProgress = ({ documents, failed, bytes, total, seconds }: Reached): string => {
  const passed = Math.max(seconds, 0.001)
  const done = total === null ? 0 : Math.min(bytes, total)
  const share = total === null || total === 0 ? '' : `${Math.floor((done / total) * 100)} % of ${size(total)}, `
  const left =
    total === null || done === 0 || done >= total ? '' : `, ${duration(((total - done) * passed) / done)} left`
  const failures = failed === 0 ? '' : `, ${figure(failed)} failed`
  return `${share}${countedWords(documents, 'document')}, ${figure(documents / passed)} a second${left}${failures}`
}

/** Shows progress on a stream, five times a second at most, or nothing. `total` is the size of all that is read, asked each time. */
export const createProgress = (stream: NodeJS.WriteStream, shown: boolean, total: () => number | null): Progress => {
  if (!shown) return silent
  const began = performance.now()
  let last = began
  let documents = 0
  let failures = 0
  let bytes = 0
  let visible = false
  return {
    advance: (isFailed, size) => {
      documents += 1
      bytes += size
      failures += isFailed ? 1 : 0
      const now = performance.now()
      if (now - last < interval) return
      last = now
      visible = true
      const reached = { documents, failed: failures, bytes, total: total(), seconds: (now - began) / 1000 }
      stream.write(`\r\u001b[K${describeProgress(reached)}`)
    },
    clear: () => {
      if (visible) stream.write('\r\u001b[K')
      visible = false
    },
  }
}
