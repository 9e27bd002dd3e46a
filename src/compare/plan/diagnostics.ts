import type { ComparisonDiagnostic } from '../../claims/comparison.js'
import { inOrder } from './sorter.js'

/** How many of one code are told one by one. */
const toldAlone = 200

/** What there is to tell: of a code that is there very often the first in their order are kept and the others counted. */
export interface Diagnostics {
  readonly add: (...given: readonly ComparisonDiagnostic[]) => void
  /** in a fixed order */
  readonly list: () => readonly ComparisonDiagnostic[]
  /** how many were added that `counts` says yes to, by their codes */
  readonly count: (counts: (code: string, severity: ComparisonDiagnostic['severity']) => boolean) => number
  /** what `addKept` takes, to be remembered between runs */
  readonly kept: () => readonly KeptDiagnostics[]
  readonly addKept: (kept: readonly KeptDiagnostics[]) => void
}

/** The diagnostics of a code: the first in their order, and how many there are. */
export interface KeptDiagnostics {
  readonly first: readonly ComparisonDiagnostic[]
  readonly all: number
}

interface OfCode {
  first: ComparisonDiagnostic[]
  all: number
}

const ordered = (given: readonly ComparisonDiagnostic[]): ComparisonDiagnostic[] =>
  [...given].sort((a, b) => inOrder(a.message, b.message))

export const newDiagnostics = (): Diagnostics => {
  const byCode = new Map<string, OfCode>()
  const addTo = (code: string, given: readonly ComparisonDiagnostic[], all: number): void => {
    const known = byCode.get(code) ?? { first: [], all: 0 }
    byCode.set(code, known)
    known.first.push(...given)
    known.all += all
    if (known.first.length > toldAlone * 2) known.first = ordered(known.first).slice(0, toldAlone)
  }
  const shown = ({ first }: OfCode): ComparisonDiagnostic[] => ordered(first).slice(0, toldAlone)
  return {
    add: (...given) => {
      for (const each of given) addTo(each.code, [each], 1)
    },
    list: () =>
      [...byCode]
        .sort(([a], [b]) => inOrder(a, b))
        .flatMap(([code, known]) => {
          const first = shown(known)
          const rest = known.all - first.length
          return rest === 0
            ? first
            : [...first, { ...first[0]!, code, message: `${rest} more like the ${toldAlone} before` }]
        }),
    count: (counts) =>
      [...byCode].reduce((sum, [code, { first, all }]) => (counts(code, first[0]!.severity) ? sum + all : sum), 0),
    kept: () => [...byCode.values()].map((known) => ({ first: shown(known), all: known.all })),
    addKept: (kept) => {
      for (const { first, all } of kept) addTo(first[0]!.code, first, all)
    },
  }
}
