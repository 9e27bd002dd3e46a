import { numberWords } from '../../claims/words/numbers.js'
import type { Warning } from './job.js'

/** Warnings of a run: the first of each kind are told as they come, the others together at the end. */
export interface Warnings {
  add(where: string, warning: Warning): void
  /** Prints the warnings that were held back. */
  end(): void
}

/** How many warnings of one kind are told one by one. */
const toldAlone = 3

/** What the documents of a warning have in common. */
const phrases: Readonly<Record<string, string>> = {
  'not-english': 'do not look English',
  'looks-like-html': 'hold tags of HTML',
  'duplicate-id': 'have an id that another has too',
  'unread-date': 'have a date that cannot be read',
  input: 'have a field that cannot be used',
}

interface Group {
  readonly first: string
  documents: number
}

/** Collects warnings by their code. `tell` writes one line. */
export const createWarnings = (tell: (line: string) => void): Warnings => {
  const groups = new Map<string, Group>()
  return {
    add: (where, { code, message }) => {
      const group = groups.get(code) ?? { first: where, documents: 0 }
      groups.set(code, group)
      group.documents += 1
      if (group.documents <= toldAlone) tell(`${where}: warning: ${message}`)
    },
    end: () => {
      for (const [code, { first, documents }] of groups) {
        if (documents <= toldAlone) continue
        const number = numberWords(documents)
        tell(`${number} documents ${phrases[code] ?? `have the warning ${code}`}, first: ${first}`)
      }
    },
  }
}
