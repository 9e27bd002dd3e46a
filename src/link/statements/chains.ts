import type { TokenRange } from '../../document/span.js'
import type { StatementMention } from '../../extract/statements/index.js'

/** How many speakers a chain keeps. */
const longestChain = 4

/** For each statement those that it is part of and that have a source, outermost first. */
export const chainsOf = (found: readonly StatementMention[]): Map<StatementMention, StatementMention[]> => {
  const chains = new Map<StatementMention, StatementMention[]>()
  const open: { statement: StatementMention; part: TokenRange }[] = []
  const parts = found
    .flatMap((statement) => statement.content.map((part) => ({ statement, part })))
    .sort((a, b) => a.part.from - b.part.from || b.part.to - a.part.to)
  const inner = [...found].filter(({ cue }) => cue !== null).sort((a, b) => a.cue!.from - b.cue!.from)
  let next = 0
  for (const statement of inner) {
    const { from, to } = statement.cue!
    while (next < parts.length && parts[next]!.part.from <= from) open.push(parts[next++]!)
    while (open.length > 0 && open.at(-1)!.part.to < to) open.pop()
    const around = open
      .slice(-longestChain)
      .filter(({ statement: outer, part }) => outer !== statement && part.to >= to && outer.source !== null)
    chains.set(
      statement,
      around.map(({ statement: outer }) => outer),
    )
  }
  return chains
}
