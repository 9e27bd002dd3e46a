/** A line on the terminal that tells how far a run is. */
export interface Progress {
  /** Tells of one more document. */
  advance(failed: boolean): void
  /** Takes the line away, so that a message can stand there; it comes back with the next document. */
  clear(): void
}

const silent: Progress = { advance: () => undefined, clear: () => undefined }
const interval = 200

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

const figure = (value: number): string => Math.round(value).toLocaleString('en-US')

/** The line itself. `total` is null where nobody knows it. */
export const describeProgress = (done: number, total: number | null, failed: number, seconds: number): string => {
  const rate = done / Math.max(seconds, 0.001)
  const left = total === null || total <= done ? '' : `, ${duration((total - done) / rate)} left`
  const of = total === null ? '' : ` of ${figure(Math.max(total, done))}`
  const failures = failed === 0 ? '' : `, ${figure(failed)} failed`
  return `${figure(done)}${of} documents, ${figure(rate)} a second${left}${failures}`
}

/** Shows progress on a stream, five times a second at most, or nothing. `total` is asked each time. */
export const createProgress = (stream: NodeJS.WriteStream, shown: boolean, total: () => number | null): Progress => {
  if (!shown) return silent
  const began = performance.now()
  let last = began
  let done = 0
  let failures = 0
  let visible = false
  return {
    advance: (failed) => {
      done += 1
      failures += failed ? 1 : 0
      const now = performance.now()
      if (now - last < interval) return
      last = now
      visible = true
      stream.write(`\r\u001b[K${describeProgress(done, total(), failures, (now - began) / 1000)}`)
    },
    clear: () => {
      if (visible) stream.write('\r\u001b[K')
      visible = false
    },
  }
}
