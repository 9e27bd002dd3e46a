import type { Document } from '../../document/document.js'
import { contains, type Span, type TokenRange } from '../../document/span.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { words } from '../../lexicon/word-list.js'
import type { Linked, Place, Speaker } from '../linked.js'

/** Those who can speak. */
export type Entities = Pick<Linked, 'officials' | 'people' | 'organizations'>
type Entity = NonNullable<Speaker['ref']>

/** A mention of someone who can speak. */
interface Voice extends Span {
  readonly sentence: number
  readonly entity: Entity
}

/** How a source is linked to the one who speaks. */
interface SpeakerRule extends RuleRow {
  readonly name: `statements/${string}`
  /** pronouns of which one is the whole source; without them, any source */
  readonly pronouns?: ReadonlySet<string>
  /** among whom the speaker is looked for */
  readonly among: 'people' | 'bodies' | 'everyone'
  /** by a mention in the source, or by the nearest mention before it */
  readonly by: 'mention' | 'antecedent'
}

/** The first rule whose pronouns the source is links it. */
export const speakerRules = [
  {
    name: 'statements/pronoun-of-person',
    pronouns: words('he her him his she'),
    among: 'people',
    by: 'antecedent',
    examples: ['Mayor Ada Venn opened the pier in May. [She] said it was safe.'],
  },
  {
    name: 'statements/pronoun-of-body',
    pronouns: words('it its'),
    among: 'bodies',
    by: 'antecedent',
    examples: ['The Red Cross opened a camp in May. [It] said nine boats had sunk.'],
  },
  {
    name: 'statements/named-source',
    among: 'everyone',
    by: 'mention',
    examples: ['[Mayor Ada Venn] said on Monday that the pier was safe.'],
  },
] as const satisfies readonly SpeakerRule[]

const voicesOf = (entities: readonly Entity[]): Voice[] =>
  entities
    .flatMap((entity) =>
      (entity.mentions as readonly Place[]).map(({ start, end, sentence }) => ({ start, end, sentence, entity })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** The index of the first of some spans, sorted by start, that starts at or after an offset. */
export const firstFrom = (spans: readonly Span[], offset: number): number => {
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

/** Finds who speaks: a source, and the content that the speaker is not mentioned in. */
export type SpeakerFinder = (source: TokenRange, content: readonly TokenRange[]) => Speaker

/** Makes a finder of speakers among the entities of a document. */
export const speakerFinder = (
  document: Document,
  { officials, people, organizations }: Entities,
  spanOf: (range: TokenRange) => Span,
): SpeakerFinder => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const gathered: Partial<Record<SpeakerRule['among'], Voice[]>> = {}
  const gather = {
    everyone: () => voicesOf([...officials, ...people, ...organizations]),
    people: () => voicesOf([...officials, ...people]),
    bodies: () => voicesOf(organizations),
  }
  /** Sorted once a source asks for them. */
  const voicesAmong = (among: SpeakerRule['among']): readonly Voice[] => {
    gathered[among] ??= gather[among]()
    return gathered[among]
  }
  return (source, content) => {
    const first = tokens[source.from]!
    const isOneWord = source.to - source.from === 1
    const { name, among, by } = speakerRules.find(
      (rule) => !('pronouns' in rule) || (isOneWord && rule.pronouns.has(first.lower)),
    )!
    const span = spanOf(source)
    const ref =
      by === 'mention'
        ? named(voicesAmong(among), span, tokens[nounAt[source.from]?.head ?? source.from]!)
        : meantBy(voicesAmong(among), span, first.sentence, content.map(spanOf))
    if (ref !== null) {
      const { from, to } = source
      document.trace?.push({ kind: 'statements', verdict: 'linked', rule: name, from, to, why: null })
    }
    return { ...span, ref }
  }
}
