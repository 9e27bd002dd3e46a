import type { Document } from '../document/document.js'
import { contains, type Span, type TokenRange } from '../document/span.js'
import type { StatementMention } from '../extract/statements/index.js'
import { phrasesOf } from '../grammar/phrases.js'
import type { Linked, LinkedDate, LinkedStatement, Place, Speaker } from './linked.js'

type Entities = Pick<Linked, 'officials' | 'people' | 'organizations'>
type Entity = NonNullable<Speaker['ref']>

/** A mention of someone who can speak. */
interface Voice extends Span {
  readonly sentence: number
  readonly entity: Entity
}

const personal = new Set(['he', 'her', 'him', 'his', 'she'])
const impersonal = new Set(['it', 'its'])

const voicesOf = (entities: readonly Entity[]): Voice[] =>
  entities
    .flatMap((entity) =>
      (entity.mentions as readonly Place[]).map(({ start, end, sentence }) => ({ start, end, sentence, entity })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** The index of the first of some spans, sorted by start, that starts at or after an offset. */
const firstFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The one entity of some voices, or null where they are none or several. */
const onlyOne = (voices: readonly Voice[]): Entity | null => {
  const [first] = voices
  return first !== undefined && voices.every(({ entity }) => entity === first.entity) ? first.entity : null
}

/** How many mentions a source can overlap, before and in it. */
const near = 8

/** The one whose mention holds the head of a source; else the only one that is mentioned in it. */
const named = (voices: readonly Voice[], source: Span, head: Span): Entity | null => {
  const at = firstFrom(voices, source.start)
  const touching = voices
    .slice(Math.max(0, at - near), at + near)
    .filter(({ start, end }) => start < source.end && source.start < end)
  const holding = touching.filter(({ start, end }) => start <= head.start && head.end <= end)
  return holding.length > 0 ? onlyOne(holding) : onlyOne(touching)
}

/** How many sentences back a pronoun can reach. */
const sentencesBack = 2

/** The one person, or body, that was mentioned in the nearest sentence before a pronoun that mentions any. */
const meantBy = (voices: readonly Voice[], pronoun: Span, sentence: number, told: readonly Span[]): Entity | null => {
  const at = firstFrom(voices, pronoun.start)
  let seen = sentence
  const found: Voice[] = []
  for (let i = at - 1; i >= Math.max(0, at - 4 * near) && found.length < near; i--) {
    const voice = voices[i]!
    if (voice.sentence < sentence - sentencesBack || (found.length > 0 && voice.sentence < seen)) break
    // whom the words are about does not say them: "“The mayor left,” she said"
    if (told.some((span) => contains(span, voice))) continue
    seen = voice.sentence
    found.push(voice)
  }
  return onlyOne(found)
}

/** How many speakers a chain keeps. */
const longestChain = 4

/** For each statement those that it is part of and that have a source, outermost first. */
const chainsOf = (found: readonly StatementMention[]): Map<StatementMention, StatementMention[]> => {
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

/** Links sources to the officials, people and bodies that they are, and statements to those that report them. */
export const linkStatements = (
  document: Document,
  found: readonly StatementMention[],
  { officials, people, organizations }: Entities,
  dates: readonly LinkedDate[],
): readonly LinkedStatement[] => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const everyone = voicesOf([...officials, ...people, ...organizations])
  const persons = voicesOf([...officials, ...people])
  const bodies = voicesOf([...organizations])
  const chains = chainsOf(found)
  const spanOf = ({ from, to }: TokenRange): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const speaker = (range: TokenRange, content: readonly TokenRange[]): Speaker => {
    const span = spanOf(range)
    const first = tokens[range.from]!
    const isPronoun = range.to - range.from === 1
    const told = content.map(spanOf)
    if (isPronoun && personal.has(first.lower)) return { ...span, ref: meantBy(persons, span, first.sentence, told) }
    if (isPronoun && impersonal.has(first.lower)) return { ...span, ref: meantBy(bodies, span, first.sentence, told) }
    return { ...span, ref: named(everyone, span, tokens[nounAt[range.from]?.head ?? range.from]!) }
  }
  const times = dates.filter(({ type }) => type === 'DATE' || type === 'TIME')
  const isTime = (range: TokenRange): boolean => {
    const span = spanOf(range)
    const date = times[firstFrom(times, span.start + 1) - 1]
    return date !== undefined && contains(date, span)
  }
  // "expected by year's end": a time speaks for nobody
  const spoken = found.filter(({ source }) => source === null || !isTime(source))
  const speakers = new Map(
    spoken.flatMap((mention) => (mention.source ? [[mention, speaker(mention.source, mention.content)] as const] : [])),
  )
  return spoken.map((mention) => {
    const { start, end, sentence, rule, cue, content, form, stance, via } = mention
    const source = speakers.get(mention) ?? null
    const reporters = (chains.get(mention) ?? []).flatMap((outer) => speakers.get(outer) ?? [])
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
      // who reports words of their own is no chain
      via: [...reporters, ...via.map((range) => speaker(range, content))].filter(
        ({ ref }) => ref === null || ref !== source?.ref,
      ),
    }
  })
}
