import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { Span, TokenRange } from '../../document/span.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import { clauseAt } from '../../grammar/clauses/index.js'
import { agents } from '../../grammar/clauses/lexicon.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { possessivePronouns, relativePronouns } from '../../lexicon/function-words.js'
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
      '[Ministry of Lands spokeswoman Ada Venn] said the pier was safe.',
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

/** Whether a person's name ends a source, behind what its bearer is, and owns nothing. */
const isNamedLast = (source: Source, voice: Voice): boolean =>
  isPerson(voice) && voice.end === source.span.end && isBehindTitle(source, voice) && !isOwner(source.document, voice)

/** "analysts [polled by Reuters]": a participle with its agent right behind the head, where the head is not what somebody gives. */
const isUndergone = ({ document: { tokens }, head }: Source, at: number): boolean =>
  at === head.index + 1 &&
  tokens[at]!.form === 'participle' &&
  agents.has(tokens[at + 1]?.lower ?? '') &&
  !standsForHolder(head)

/** Where what a source is told apart by begins: "two sailors [who spoke to Reuters]"; nobody named there speaks. */
const startOfRelative = (source: Source): number => {
  const { range, head, span } = source
  const { tokens } = source.document
  for (let at = head.index + 1; at < range.to; at++) {
    const isRelative = tokens[at]!.pos === 'PRON' && relativePronouns.has(tokens[at]!.lower)
    if (isRelative || isUndergone(source, at)) return tokens[at]!.start
  }
  return span.end
}

/** The one whose mention holds the head of a source; the one named behind a title; the holder of a report; else nobody that owns it. */
const named = (voices: readonly Voice[], source: Source): Entity | null => {
  const { document, span, head } = source
  const at = firstFrom(voices, span.start)
  const limit = startOfRelative(source)
  const touching = voices
    .slice(Math.max(0, at - near), at + near)
    .filter(({ start, end }) => start < limit && span.start < end)
  const holding = touching.filter(({ start, end }) => start <= head.start && head.end <= end)
  const last = touching.filter((voice) => isNamedLast(source, voice))
  // "Ministry of Lands spokeswoman [Ada Venn]": the noun phrase ends with the body, the source with the person
  if (holding.length > 0) return onlyOne(last.length > 0 ? last : holding)
  const titled = touching.filter(
    (voice) => isPerson(voice) && isBehindTitle(source, voice) && !isOwner(document, voice),
  )
  if (titled.length > 0) return onlyOne(titled)
  if (standsForHolder(head)) return onlyOne(touching)
  // "[Ryan]'s spokeswoman", "the widow of [Omar Tekin]": whoever owns the source does not speak
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

/** "After meeting Tom Lind, a [delegation] left": whether a noun is the subject of its clause. */
const isSubject = (document: Document, head: number): boolean => clauseAt(document, head)?.subject?.head === head

/** What a text calls someone: "[actor] Tom Lind", "Tom Lind, an [actor],". */
const callings = (document: Document, { start, end }: Voice): string[] => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const before = tokens[tokenFrom(document, start) - 1]
  const after = tokenFrom(document, end)
  const noun = tokens[after]?.text === ',' ? nounAt[after + 1] : undefined
  const isApposed = noun !== undefined && tokens[noun.from]!.pos === 'DET' && !isSubject(document, noun.head)
  const apposed = isApposed ? tokens[noun.head] : undefined
  return [before, apposed].flatMap((token) => (token?.pos === 'NOUN' ? [token.lower] : []))
}

/** The mentions of those who hold an office or are called by a noun, by that word. */
const calledBy = (document: Document): ((voices: readonly Voice[]) => ReadonlyMap<string, readonly Voice[]>) =>
  perDocument((voices: readonly Voice[]) => {
    const words = new Map<Entity, Set<string>>()
    const people = voices.filter(isPerson)
    for (const voice of people) {
      const known = words.get(voice.entity) ?? new Set<string>()
      const office = titleHead(voice.entity)
      for (const word of office === null ? callings(document, voice) : [office, ...callings(document, voice)])
        known.add(word)
      words.set(voice.entity, known)
    }
    const table = new Map<string, Voice[]>()
    for (const voice of people)
      for (const word of words.get(voice.entity)!) table.set(word, [...(table.get(word) ?? []), voice])
    return table
  })
const called = perDocument(calledBy)

/** How many sentences back someone is described. */
const sentencesBack = 3

/** "[The senator] said": the only one called so who was named before, or the only one of the nearest sentence that names any. */
const described = (voices: readonly Voice[], { document, range, span, head }: Source): Entity | null => {
  const { tokens } = document
  if (tokens[range.from]!.pos !== 'DET' || range.to - range.from !== 2) return null
  const before = (called(document)(voices).get(head.lower) ?? []).filter(({ start }) => start < span.start)
  const last = before.at(-1)
  if (last === undefined) return null
  const { sentence: own } = tokens[range.from]!
  // "Lee pressed Orr, but the senator left": one of those who stand nearer
  const nearer = voices[firstFrom(voices, span.start) - 1]
  if (nearer !== undefined && isPerson(nearer) && nearer.sentence === own && last.sentence < own) return null
  const isNear = last.sentence >= own - sentencesBack
  return onlyOne(before) ?? (isNear ? onlyOne(before.filter(({ sentence }) => sentence === last.sentence)) : null)
}

/** "[The Post] said": the only body with a name that ends so. */
const shortened = (voices: readonly Voice[], { document, range, span, head }: Source): Entity | null => {
  const { tokens } = document
  if (tokens[range.from]!.pos !== 'DET' || range.to - range.from !== 2 || tokens[head.index]!.pos !== 'PROPN')
    return null
  return onlyOne(
    voices.filter(
      ({ entity, start }) =>
        'kind' in entity && start < span.start && entity.name?.toLowerCase().endsWith(` ${head.lower}`) === true,
    ),
  )
}

const linkNamed = (voices: readonly Voice[], source: Source): Entity | null => {
  const found = named(voices, source)
  if (found !== null && found.name !== null && !('kind' in found)) return found
  return apposed(voices, source) ?? found ?? described(voices, source) ?? shortened(voices, source)
}

/** Those whom "they" can be: bodies, and officials who are no single person. */
const groupsOf = ({ officials, organizations }: Entities): Entity[] => [
  ...officials.filter(({ named: isNamed, title }) => !isNamed && title !== null && nounLemma(title) !== title),
  ...organizations,
]

/** Finds who speaks: a source, and the content that the speaker is not mentioned in. */
export type SpeakerFinder = (
  source: TokenRange,
  content: readonly TokenRange[],
  /** those whose quotation the source stands in */
  quoted: ReadonlySet<Entity>,
) => Speaker

/** The rule for a source of one word or more. */
const ruleFor = (lower: string, isOneWord: boolean): SpeakerRule =>
  speakerRules.find((each) => !('pronouns' in each) || (isOneWord && each.pronouns.has(lower)))!

/** How those are found among whom speakers are looked for. */
const gathererOf = (entities: Entities): Readonly<Record<SpeakerRule['among'], () => Voice[]>> => {
  const { officials, people, organizations } = entities
  return {
    everyone: () => voicesOf([...officials, ...people, ...organizations]),
    people: () => voicesOf([...officials.filter(({ named: isNamed }) => isNamed), ...people]),
    bodies: () => voicesOf(organizations),
    groups: () => voicesOf(groupsOf(entities)),
  }
}

/** Makes a finder of speakers among the entities of a document. Sources are asked for in the order of the text: pronouns go on from them. */
export const speakerFinder = (
  document: Document,
  entities: Entities,
  spanOf: (range: TokenRange) => Span,
): SpeakerFinder => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const gather = gathererOf(entities)
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
  const speakers = new Map<number, Set<Entity>>()
  const namedSpeakers = new Set<Entity>()
  const speaks = (sentence: number, entity: Entity): void => {
    speakers.set(sentence, (speakers.get(sentence) ?? new Set()).add(entity))
  }
  return (source, content, quoted) => {
    const first = tokens[source.from]!
    const span = spanOf(source)
    const rule = ruleFor(first.lower, source.to - source.from === 1)
    const { among, gender = null, onlySubjects = false } = rule
    const voices = voicesAmong(among)
    // "[the council]'s promise": the head of the phrase around is none of the source
    const whole = nounAt[source.from]?.head ?? source.from
    const head = tokens[whole < source.to ? whole : source.to - 1]!
    const ref =
      rule.pronouns === undefined
        ? linkNamed(voices, { document, range: source, span, head })
        : antecedentOf(document, voices, {
            ...span,
            sentence: first.sentence,
            gender,
            onlySubjects,
            told: content.map(spanOf),
            isPossessive: possessivePronouns.has(first.lower),
            speakersIn: (sentence) => speakers.get(sentence),
            hasSpoken: (entity) => namedSpeakers.has(entity),
            quoted,
          })
    if (ref !== null) {
      const { from, to } = source
      speaks(first.sentence, ref)
      if (rule.pronouns === undefined) namedSpeakers.add(ref)
      else remember(among, span, first.sentence, ref)
      document.trace?.push({ kind: 'statements', verdict: 'linked', rule: rule.name, from, to, why: null })
    }
    return { ...span, ref }
  }
}
