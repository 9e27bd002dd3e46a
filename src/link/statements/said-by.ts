import { contains, type Span } from '../../document/span.js'
import type { LinkedStatement } from '../linked.js'

/** How many contents around a number are looked at: statements are not nested deeper. */
const deepest = 16

/** A piece of content, and the statement that it belongs to. */
interface Part {
  readonly statement: LinkedStatement
  readonly span: Span
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Whether a part is further in than another: shorter, or told by way of more speakers. */
const isInner = (part: Part, other: Part | undefined): boolean => {
  if (other === undefined) return true
  const longer = lengthOf(other.span) - lengthOf(part.span)
  return longer === 0 ? part.statement.via.length > other.statement.via.length : longer > 0
}

/**
 * Finds who says what stands at a span: the innermost statement whose content holds it. Spans are asked for in the order of the text,
 * so that all of them together cost one pass.
 */
export const sayerFinder = (statements: readonly LinkedStatement[]): ((span: Span) => LinkedStatement | null) => {
  const parts = statements
    .flatMap((statement) => statement.content.map((span): Part => ({ statement, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const open: Part[] = []
  let next = 0
  return (asked) => {
    while (next < parts.length && parts[next]!.span.start <= asked.start) open.push(parts[next++]!)
    while (open.length > 0 && open.at(-1)!.span.end <= asked.start) open.pop()
    let inner: Part | undefined
    for (let i = open.length - 1; i >= 0 && i >= open.length - deepest; i--)
      if (contains(open[i]!.span, asked) && isInner(open[i]!, inner)) inner = open[i]
    return inner?.statement ?? null
  }
}
