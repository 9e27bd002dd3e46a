import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { Span, TokenRange } from '../../document/span.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { titleAbbreviations } from '../../lexicon/people/offices.js'
import { bodyNouns, pollNouns, reportingNouns } from '../../lexicon/verbs/reporting.js'
import type { Speaker } from '../linked.js'
import { femininePronouns, masculinePronouns, neuterPronouns, pluralPronouns } from './lexicon.js'
import { antecedentOf } from './pronouns.js'
import {
  type Entities,
  type Entity,
  firstFrom,
  type Gender,
  isOwner,
  onlyOne,
  tokenFrom,
  type Voice,
  voicesOf,
} from './voices.js'

export type { Entities } from './voices.js'
export { firstFrom } from './voices.js'

/** How a source is linked to the one who speaks. */
interface SpeakerRule extends RuleRow {
  readonly name: `statements/${string}`
  /** pronouns of which one is the whole source; without them, any source */
  readonly pronouns?: ReadonlySet<string>
  readonly gender?: Gender
  /** among whom the speaker is looked for */
  readonly among: 'people' | 'bodies' | 'groups' | 'everyone'
  /** the one meant is the subject of its clause */
  readonly onlySubjects?: true
}

/** The first rule whose pronouns the source is links it. */
export const speakerRules = [
  {
    name: 'statements/pronoun-of-man',
    pronouns: masculinePronouns,
    gender: 'male',
    among: 'people',
    examples: [
      'Mayor Ada Venn opened the pier in May.\n\nGovernor Tom Lind was there. [He] said it was safe.',
      'Tom Lind met Mary Venn in May. [He] said the pier was safe.',
    ],
  },
  {
    name: 'statements/pronoun-of-woman',
    pronouns: femininePronouns,
    gender: 'female',
    among: 'people',
    examples: ['Mayor Ada Venn opened the pier in May. [She] said it was safe.'],
  },
  {
    name: 'statements/pronoun-of-body',
    pronouns: neuterPronouns,
    among: 'bodies',
    examples: ['The Red Cross opened a camp in May. [It] said nine boats had sunk.'],
  },
  {
    name: 'statements/pronoun-of-several',
    pronouns: pluralPronouns,
    among: 'groups',
    onlySubjects: true,
    examples: ['Iranian officials opened a camp in May. [They] said nine boats had sunk.'],
  },
  {
    name: 'statements/named-source',
    among: 'everyone',
    examples: [
      '[Mayor Ada Venn] said on Monday that the pier was safe.',
      '[Their aunt], Ada Venn, said the pier was safe.',
      'Sen. Ada Venn left on Monday. [The senator] said the pier was safe.',
    ],
  },
] as const satisfies readonly SpeakerRule[]

/** How many mentions a source can overlap, before and in it. */
const near = 8

/** What a source is, with the words that tell whose it is. */
interface Source {
  readonly document: Document
  readonly range: TokenRange
  readonly span: Span
  readonly head: Span & { readonly lower: string; readonly index: number }
}

/** Whether the head of a source is words or figures, which stand for the one who gives them: "a report by the agency". */
const standsForHolder = ({ lower }: Source['head']): boolean =>
  reportingNouns.has(lower) || pollNouns.has(nounLemma(lower))

/** Whether a name stands right behind a noun that tells what its bearer is: "club chief Tom Lind". */
const isBehindTitle = ({ document, range }: Source, voice: Voice): boolean => {
  const at = tokenFrom(document, voice.start)
  if (at <= range.from) return false
  const { pos } = document.tokens[at - 1]!
  return pos === 'NOUN' || pos === 'PROPN'
}

const isPerson = ({ entity }: Voice): boolean => !('kind' in entity) && entity.name !== null

/** The one whose mention holds the head of a source; the one named behind a title; the holder of a report; else nobody that owns it. */
const named = (voices: readonly Voice[], source: Source): Entity | null => {
  const { document, span, head } = source
  const at = firstFrom(voices, span.start)
  const touching = voices
    .slice(Math.max(0, at - near), at + near)
    .filter(({ start, end }) => start < span.end && span.start < end)
  const holding = touching.filter(({ start, end }) => start <= head.start && head.end <= end)
  if (holding.length > 0) return onlyOne(holding)
  const titled = touching.filter(
    (voice) => isPerson(voice) && isBehindTitle(source, voice) && !isOwner(document, voice),
  )
  if (titled.length > 0) return onlyOne(titled)
  if (standsForHolder(head)) return onlyOne(touching)
  // "[Ryan]'s spokeswoman", "the widow of [Ali Demir]": whoever owns the source does not speak
  return onlyOne(
    touching.filter((voice) => !isOwner(document, voice) && !(isPerson(voice) && voice.start > head.start)),
  )
}

/** "Their aunt, [Grace Otieno], said": a person who is named between commas right behind the source. */
const apposed = (voices: readonly Voice[], { document, range, head }: Source): Entity | null => {
  const { tokens } = document
  // "the railway company, Lori Rail,": a body's name may look like a person's
  if (bodyNouns.has(nounLemma(head.lower)) || tokens[head.index]!.pos !== 'NOUN') return null
  if (tokens[range.to]?.text !== ',') return null
  const start = tokens[range.to + 1]?.start ?? -1
  const voice = voices[firstFrom(voices, start)]
  if (voice === undefined || voice.start !== start || !isPerson(voice)) return null
  return tokens[tokenFrom(document, voice.end)]?.text === ',' ? voice.entity : null
}

const titleHead = (entity: Entity): string | null => {
  const last = 'title' in entity ? entity.title?.toLowerCase().split(' ').at(-1) : undefined
  return last === undefined ? null : (titleAbbreviations.get(last) ?? last)
}

/** Those who hold an office, by the word for it, in the order in which they are named first. */
const holdersOf = perDocument((voices: readonly Voice[]): ReadonlyMap<string, readonly Voice[]> => {
  const seen = new Set<Entity>()
  const table = new Map<string, Voice[]>()
  for (const voice of voices) {
    const office = isPerson(voice) && !seen.has(voice.entity) ? titleHead(voice.entity) : null
    seen.add(voice.entity)
    if (office !== null) table.set(office, [...(table.get(office) ?? []), voice].slice(0, 2))
  }
  return table
})

/** "[The senator] said": the only one in that office who was named before. */
const described = (voices: readonly Voice[], { document, range, span, head }: Source): Entity | null => {
  const { tokens } = document
  if (tokens[range.from]!.pos !== 'DET' || range.to - range.from !== 2) return null
  const [first, second] = holdersOf(voices).get(head.lower) ?? []
  if (first === undefined || first.start > span.start) return null
  return second === undefined || second.start > span.start ? first.entity : null
}

const linkNamed = (voices: readonly Voice[], source: Source): Entity | null => {
  const found = named(voices, source)
  if (found !== null && found.name !== null && !('kind' in found)) return found
  return apposed(voices, source) ?? found ?? described(voices, source)
}

/** Those whom "they" can be: bodies, and officials who are no single person. */
const groupsOf = ({ officials, organizations }: Entities): Entity[] => [
  ...officials.filter(({ named: isNamed, title }) => !isNamed && title !== null && nounLemma(title) !== title),
  ...organizations,
]

/** Finds who speaks: a source, and the content that the speaker is not mentioned in. */
export type SpeakerFinder = (source: TokenRange, content: readonly TokenRange[]) => Speaker

/** Makes a finder of speakers among the entities of a document. Sources are asked for in the order of the text: pronouns go on from them. */
export const speakerFinder = (
  document: Document,
  entities: Entities,
  spanOf: (range: TokenRange) => Span,
): SpeakerFinder => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const { officials, people, organizations } = entities
  const gather = {
    everyone: () => voicesOf([...officials, ...people, ...organizations]),
    people: () => voicesOf([...officials.filter(({ named: isNamed }) => isNamed), ...people]),
    bodies: () => voicesOf(organizations),
    groups: () => voicesOf(groupsOf(entities)),
  }
  const gathered: Partial<Record<SpeakerRule['among'], Voice[]>> = {}
  /** Sorted once a source asks for them. */
  const voicesAmong = (among: SpeakerRule['among']): Voice[] => {
    gathered[among] ??= gather[among]()
    return gathered[among]
  }
  /** A pronoun that was understood is a mention for those after it. */
  const remember = (among: SpeakerRule['among'], span: Span, sentence: number, entity: Entity): void => {
    const voices = voicesAmong(among)
    voices.splice(firstFrom(voices, span.start), 0, { ...span, sentence, entity })
  }
  return (source, content) => {
    const first = tokens[source.from]!
    const span = spanOf(source)
    const isOneWord = source.to - source.from === 1
    const rule: SpeakerRule = speakerRules.find(
      (each) => !('pronouns' in each) || (isOneWord && each.pronouns.has(first.lower)),
    )!
    const { among, gender = null, onlySubjects = false } = rule
    const voices = voicesAmong(among)
    const head = tokens[nounAt[source.from]?.head ?? source.from]!
    const ref =
      rule.pronouns === undefined
        ? linkNamed(voices, { document, range: source, span, head })
        : antecedentOf(document, voices, {
            ...span,
            sentence: first.sentence,
            gender,
            onlySubjects,
            told: content.map(spanOf),
          })
    if (ref !== null) {
      const { from, to } = source
      if (rule.pronouns !== undefined) remember(among, span, first.sentence, ref)
      document.trace?.push({ kind: 'statements', verdict: 'linked', rule: rule.name, from, to, why: null })
    }
    return { ...span, ref }
  }
}
