import type { Correction } from '../../../claims/corrections.js'
import { el } from '../dom.js'
import type { Store } from './store.js'

/** Marks as a file: NDJSON, a line for each. */

export const toNdjson = (marks: readonly Correction[]): string =>
  marks.map((mark) => `${JSON.stringify(mark)}\n`).join('')

/** Hands a text to the browser as a file to save. */
export const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }))
  const link = el('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether a line is one that the page can show; `claimwire validate` is stricter. */
const isMark = (value: unknown): value is Correction => {
  if (!isObject(value) || value.type !== 'correction' || typeof value.coder !== 'string') return false
  const { document, claim, target } = value
  return (
    isObject(document) &&
    typeof document.id === 'string' &&
    isObject(claim) &&
    typeof claim.kind === 'string' &&
    isObject(target) &&
    Array.isArray(target.selector) &&
    target.selector.length === 2
  )
}

/** The marks of a file, and how many lines are none. */
export const parseNdjson = (text: string): { readonly marks: Correction[]; readonly faults: number } => {
  const marks: Correction[] = []
  let faults = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    try {
      const value: unknown = JSON.parse(line)
      if (isMark(value)) marks.push(value)
      else faults += 1
    } catch {
      faults += 1
    }
  }
  return { marks, faults }
}

/** What names a claim among the marks of a document: its id, else the words that it was added for. */
export const keyOf = ({ claim, target }: Correction): string =>
  claim.id ?? `${claim.kind} ${target.in} ${target.selector[1].start} ${target.selector[1].end}`

/** Puts the marks of a file beside those that are kept; of two on one claim the file's stays. */
export const merge = (marks: readonly Correction[], store: Store): void => {
  const groups = new Map<string, Correction[]>()
  for (const mark of marks) {
    const key = JSON.stringify([mark.coder, mark.document.id, mark.document.sha256])
    groups.set(key, [...(groups.get(key) ?? []), mark])
  }
  for (const group of groups.values()) {
    const { coder, document } = group[0]!
    const all = new Map([...store.marksOf(coder, document), ...group].map((mark) => [keyOf(mark), mark]))
    store.put(coder, document, [...all.values()])
  }
}
