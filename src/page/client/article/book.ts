import type { Correction } from '../../../claims/corrections.js'
import type { KindName } from '../../../claims/kinds/index.js'
import type { DocumentRecord } from '../../../claims/schema.js'
import { lotOf } from '../../../corrections/sample.js'
import { selectorsOf } from '../../../corrections/selectors.js'
import { keyOf } from '../marks/files.js'
import type { Sample, Store } from '../marks/store.js'
import type { ChosenWords } from './chosen-words.js'

/** The marks of one coder on one article. */

/** What is marked: a claim of the record, or one that is added. */
export type Said = Partial<Pick<Correction, 'verdict' | 'edits' | 'note'>>

type AnyClaim = { readonly id: string; readonly rule?: string } & Readonly<Record<string, unknown>>

export interface Book {
  readonly claim: (kind: KindName, id: string) => AnyClaim | null
  readonly mark: (id: string) => Correction | null
  readonly added: () => Correction[]
  /** Says something of a claim; a mark that says nothing is taken away. */
  readonly say: (kind: KindName, id: string, said: Said) => void
  readonly add: (kind: KindName, words: ChosenWords, fields: Record<string, unknown>) => void
  readonly remove: (key: string) => void
  /** Takes the last step back; the key of what it was about, null where there is none. */
  readonly undo: () => string | null
  readonly isDrawn: (id: string) => boolean
  /** Reads the marks of the coder anew. */
  readonly reload: () => void
}

interface Words {
  readonly start: number
  readonly end: number
}

const first = (claim: AnyClaim, kind: KindName): (Words & { readonly sentence: number }) | null => {
  type Placed = Words & { readonly sentence: number }
  if (kind === 'counts' || kind === 'dates') return claim as unknown as Placed
  const { source, cue, content, sentence, mentions } = claim as unknown as {
    source: Words | null
    cue: Words | null
    content: Words[]
    sentence: number
    mentions: Placed[]
  }
  if (kind !== 'statements') return mentions[0] ?? null
  const parts = [source, cue, ...content].filter((part) => part !== null)
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    sentence,
  }
}

const isEmpty = ({ verdict, note, added }: Correction): boolean => verdict === null && note === null && added === null

/** What a mark is about, and who makes it. */
interface Subject {
  readonly kind: KindName
  /** null where the claim is added */
  readonly id: string | null
  readonly rule: string | null
  readonly words: ChosenWords
  readonly coder: string
  readonly sample: Correction['sample']
}

/** A mark that says nothing yet. */
const blank = ({ tool, document }: DocumentRecord, text: string, subject: Subject): Correction => {
  const { kind, id, rule, words, coder, sample } = subject
  return {
    schemaVersion: 1,
    type: 'correction',
    tool: { name: 'claimwire', version: tool.version },
    document: { id: document.id, sha256: document.sha256, offsets: 'utf16' },
    claim: { id, kind, rule },
    target: {
      in: words.in,
      selector: selectorsOf(words.in === 'title' ? (document.title ?? '') : text, words),
    },
    verdict: null,
    edits: null,
    added: null,
    note: null,
    coder,
    sample,
    time: null,
  }
}

/** The words and the rule that a claim of the record goes by. */
const subjectOf = (
  { document }: DocumentRecord,
  kind: KindName,
  claim: AnyClaim | null,
): Pick<Subject, 'rule' | 'words'> | null => {
  const words = claim === null ? null : first(claim, kind)
  if (claim === null || words === null) return null
  const place = document.sentences[words.sentence]?.section === 'title' ? 'title' : 'text'
  const mentions = claim.mentions as readonly { readonly rule: string }[] | undefined
  return {
    rule: claim.rule ?? mentions?.[0]?.rule ?? null,
    words: { in: place, start: words.start, end: words.end },
  }
}

interface Step {
  readonly key: string
  readonly before: Correction | null
}

/** Whether a claim of the article with this path was drawn. */
const drawnBy = (sample: Sample | null, path: string): ((claim: string) => boolean) => {
  if (sample === null) return () => true
  const { items, seed, threshold } = sample
  if (items.length === 0) return (claim) => lotOf({ document: path, claim }, seed) < threshold
  const ids = new Set(items.flatMap(([article, claim]) => (article === path ? [claim] : [])))
  return (claim) => ids.has(claim)
}

/** What opens a book: the article, and where its marks are kept. */
interface Source {
  readonly record: DocumentRecord
  readonly text: string
  /** the article's path within the folder of pages */
  readonly path: string
  readonly store: Store
  readonly sample: Sample | null
}

export const openBook = ({ record, text, path, store, sample }: Source): Book => {
  const { id, sha256 } = record.document
  const document = { id, sha256, offsets: 'utf16' } as const
  let marks = new Map<string, Correction>()
  const steps: Step[] = []
  const coder = (): string => store.setting('coder')
  const isDrawn = drawnBy(sample, path)
  const sampleOf = (claim: string): Correction['sample'] =>
    sample === null || !isDrawn(claim) ? null : { seed: sample.seed, size: sample.size, of: sample.of }
  const write = (key: string, mark: Correction | null): void => {
    if (mark === null) marks.delete(key)
    else marks.set(key, mark)
    store.put(coder(), document, [...marks.values()])
  }
  const step = (key: string, mark: Correction | null): void => {
    steps.push({ key, before: marks.get(key) ?? null })
    write(key, mark)
  }
  const claim: Book['claim'] = (kind, name) =>
    (record[kind] as readonly unknown[] as readonly AnyClaim[]).find((each) => each.id === name) ?? null
  return {
    claim,
    mark: (name) => marks.get(name) ?? null,
    added: () => [...marks.values()].filter(({ added }) => added !== null),
    say: (kind, name, said) => {
      const subject = subjectOf(record, kind, claim(kind, name))
      if (subject === null) return
      const plain = blank(record, text, { ...subject, kind, id: name, coder: coder(), sample: sampleOf(name) })
      const mark = { ...plain, ...pick(marks.get(name)), ...said }
      step(name, isEmpty(mark) ? null : mark)
    },
    add: (kind, words, fields) => {
      const plain = blank(record, text, { kind, words, id: null, rule: null, coder: coder(), sample: null })
      step(keyOf(plain), { ...plain, added: fields })
    },
    remove: (key) => step(key, null),
    undo: () => {
      const last = steps.pop()
      if (last !== undefined) write(last.key, last.before)
      return last?.key ?? null
    },
    isDrawn,
    reload: () => {
      marks = new Map(store.marksOf(coder(), document).map((mark) => [keyOf(mark), mark]))
      steps.length = 0
    },
  }
}

/** What was said before stays until something else is said. */
const pick = (mark: Correction | undefined): Said =>
  mark === undefined ? {} : { verdict: mark.verdict, edits: mark.edits, note: mark.note }
