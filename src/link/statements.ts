import type { Document } from '../document/document.js'
import type { Span, TokenRange } from '../document/span.js'
import { overlaps } from '../document/span.js'
import type { StatementMention } from '../extract/statements/index.js'
import type { Linked, LinkedStatement, Speaker } from './linked.js'

type Entities = Pick<Linked, 'officials' | 'people' | 'organizations'>

/** Links sources to the officials, people and bodies that they are. */
export const linkStatements = (
  document: Document,
  found: readonly StatementMention[],
  entities: Entities,
): readonly LinkedStatement[] => {
  const spanOf = ({ from, to }: TokenRange): Span => ({
    start: document.tokens[from]!.start,
    end: document.tokens[to - 1]!.end,
  })
  const everyone = [...entities.officials, ...entities.people, ...entities.organizations]
  const speaker = (range: TokenRange): Speaker => {
    const span = spanOf(range)
    const named = everyone.filter((entity) => entity.mentions.some((mention) => overlaps(mention, span)))
    return { ...span, ref: named.length === 1 ? named[0]! : null }
  }
  return found.map(({ start, end, sentence, rule, source, cue, content, form, stance, via }) => ({
    start,
    end,
    sentence,
    rule,
    source: source === null ? null : speaker(source),
    cue: cue === null ? null : spanOf(cue),
    content: content.map(spanOf),
    form,
    stance,
    via: via.map(speaker),
  }))
}
