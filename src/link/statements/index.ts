import type { Document } from '../../document/document.js'
import { contains, type Span, type TokenRange } from '../../document/span.js'
import type { StatementMention } from '../../extract/statements/index.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import type { LinkedDate, LinkedStatement, Speaker } from '../linked.js'
import { chainsOf } from './chains.js'
import { silenceRows } from './silent.js'
import { type Entities, firstFrom, speakerFinder, speakerRules } from './speakers.js'
import type { Entity } from './voices.js'

const timeSource = {
  name: 'not-statements/time-source',
  examples: ["The council is expected by [year's end] to sell the pier."],
} as const satisfies RuleRow

/** The rules that tell who speaks, and what speaks for nobody. */
export const statementRows: readonly RuleRow[] = [...speakerRules, ...silenceRows, timeSource]

/** Whether a date of the article holds a range. */
const dateTester = (
  dates: readonly LinkedDate[],
  spanOf: (range: TokenRange) => Span,
): ((range: TokenRange) => boolean) => {
  const times = dates.filter(({ type }) => type === 'DATE' || type === 'TIME')
  return (range) => {
    const span = spanOf(range)
    const date = times[firstFrom(times, span.start + 1) - 1]
    return date !== undefined && contains(date, span)
  }
}

/** Whether all that a statement tells is quoted. */
const quotes = ({ form }: StatementMention): boolean => form === 'direct'

/** Links sources to the officials, people and bodies that they are, and statements to those that report them. */
export const linkStatements = (
  document: Document,
  found: readonly StatementMention[],
  entities: Entities,
  dates: readonly LinkedDate[],
): readonly LinkedStatement[] => {
  const { tokens, trace } = document
  const spanOf = ({ from, to }: TokenRange): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const speakerOf = speakerFinder(document, entities, spanOf)
  const chains = chainsOf(found)
  const isTime = dateTester(dates, spanOf)
  const spoken = found.filter(({ source }) => {
    if (source === null || !isTime(source)) return true
    const { from, to } = source
    trace?.push({ kind: 'statements', verdict: 'refused', rule: timeSource.name, from, to, why: null })
    return false
  })
  const speakers = new Map<StatementMention, Speaker>()
  const none: ReadonlySet<Entity> = new Set()
  const isOnePronoun = ({ from, to }: TokenRange): boolean => to - from === 1 && tokens[from]!.pos === 'PRON'
  const linkSource = (mention: StatementMention): Speaker | undefined => {
    const { source, content } = mention
    if (source === null || speakers.has(mention)) return speakers.get(mention)
    const outer = isOnePronoun(source) ? (chains.get(mention) ?? []).filter(quotes) : []
    const around = outer.flatMap((each) =>
      each.source === null || isOnePronoun(each.source) ? [] : (linkSource(each)?.ref ?? []),
    )
    const speaker = speakerOf(source, content, around.length === 0 ? none : new Set(around))
    speakers.set(mention, speaker)
    return speaker
  }
  for (const mention of spoken) linkSource(mention)
  return spoken.map((mention) => {
    const { start, end, sentence, rule, cue, content, form, stance, type, via } = mention
    const source = speakers.get(mention) ?? null
    const reporters = (chains.get(mention) ?? []).flatMap((outer) => speakers.get(outer) ?? [])
    const chain = [...reporters, ...via.map((range) => speakerOf(range, content, none))]
    return {
      start,
      end,
      sentence,
      rule,
      source,
      cue: cue === null ? null : spanOf(cue),
      content: content.map(spanOf),
      form,
      stance,
      type,
      // nobody reports their own words
      via: chain.filter(({ ref }) => ref === null || ref !== source?.ref),
    }
  })
}
