/** So long at most a document may keep this thread from hearing a signal, in milliseconds. */
const patience = 1000

/** Bytes that are read here whatever was measured: any article. And those that never are. */
const least = 16_000
const most = 200_000

/** Bytes a millisecond in a new process, whose code is not compiled yet. */
const firstPace = 40
/** A document takes as long as one that is so much longer, however short it is. */
const overhead = 1000
/** How much a faster document raises the pace: one slow document tells more than many fast ones. */
const gain = 0.1

/** How large a document may be for this thread, by the time that those before it took. */
export interface Pace {
  /** the largest size in bytes */
  limit(): number
  /** Learns from a document. */
  note(bytes: number, milliseconds: number): void
}

export const createPace = (): Pace => {
  let pace = firstPace
  return {
    limit: () => Math.min(most, Math.max(least, pace * patience)),
    note: (bytes, milliseconds) => {
      const seen = (bytes + overhead) / Math.max(milliseconds, 1)
      pace = seen < pace ? seen : pace + (seen - pace) * gain
    },
  }
}
