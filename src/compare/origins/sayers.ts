import type { SpeakerWords } from '../../claims/kinds/statements.js'
import type { DocumentRecord, Organization, Statement } from '../../claims/schema.js'
import { agencyNames } from '../../lexicon/agencies.js'
import { articles } from '../../lexicon/function-words.js'
import { singularOf } from '../../lexicon/inflection.js'
import { experts } from '../../lexicon/people/sorts.js'
import { standIns } from '../../lexicon/people/stand-ins.js'
import type { ClaimSayer } from '../types.js'
import {
  bodyJoint,
  bodyPronouns,
  ministers,
  ministry,
  ofNoMinistry,
  personPronouns,
  seatEnding,
  watcherHeads,
  watcherKinds,
  watcherNameWords,
  watcherWords,
} from './lexicon.js'

/** The words of a name in lower case, without a leading article. */
const wordsOf = (name: string): readonly string[] => {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return articles.has(words[0] ?? '') ? words.slice(1) : words
}

/** What a minister speaks for, where the article names no body: "health minister" the health ministry. Who once held it speaks for nobody. */
const ministryOf = (title: string | null): string | null => {
  const words = wordsOf(title ?? '')
  const of = words.filter((word) => !standIns.has(word)).slice(0, -1)
  if (!ministers.has(words.at(-1) ?? '') || of.length === 0 || words.some((word) => ofNoMinistry.has(word))) return null
  return [...of, ministry].join(' ')
}

const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text)

/** The body of the article that a name stands for: "Observatory" where one body's name holds it and no other's does. */
const bodyNamed = (organizations: readonly Organization[], name: string): Organization | null => {
  const exact = organizations.find((body) => body.name === name)
  if (exact !== undefined) return exact
  const short = wordsOf(name)
  const holders = organizations.filter((body) => {
    const long = new Set(wordsOf(body.name))
    return long.size > short.length && short.every((word) => long.has(word))
  })
  return short.length > 0 && holders.length === 1 ? holders[0]! : null
}

/** Whether words call a body by what it does: "a war monitor". */
const isWatcher = (words: readonly string[]): boolean =>
  words.every((word) => watcherWords.has(word)) && watcherHeads.has(words.at(-1) ?? '')

/** The words of a source without where it sits: "the [Ostby-based] monitoring group". */
const withoutSeat = (text: string): string =>
  text
    .split(' ')
    .filter((word) => !word.endsWith(seatEnding))
    .join(' ')

/** Whether words before the name of a body are those of its experts: "analysts at [Norr Bank]". */
const areOfExperts = (before: string): boolean => {
  const [joint, who = ''] = wordsOf(before)
    .filter((word) => !articles.has(word))
    .reverse()
  return joint === bodyJoint && (experts.has(who) || experts.has(singularOf(who)))
}

/** The body in whose name a source speaks that its words end with: "Ann Lee, head of the Harbour Council", "experts at the Harbour Council". */
const bodyWithin = (
  organizations: readonly Organization[],
  { text, start, end }: SpeakerWords,
): Organization | null => {
  const isNamed = /^\p{Lu}/u.test(text) && !articles.has(text.slice(0, text.indexOf(' ')).toLowerCase())
  const found = organizations.filter(({ mentions }) =>
    mentions.some((mention) => {
      if (mention.start < start || mention.end > end) return false
      if (mention.end === end)
        return mention.start > start && (isNamed || areOfExperts(text.slice(0, mention.start - start)))
      // "the Britain-based Harbour Watch [monitoring group]"
      return isWatcher(wordsOf(text.slice(mention.end - start)))
    }),
  )
  return found.length === 1 ? found[0]! : null
}

/** The bodies that statements of a record cite, themselves or through their officials. */
const citedBy = ({ statements, officials, organizations }: DocumentRecord): ReadonlySet<Organization> => {
  const offices = new Map(officials.map(({ id, organization }) => [id, organization]))
  const bodies = new Map(organizations.map((body) => [body.id, body]))
  const refs = new Set(statements.flatMap(({ source }) => source?.ref ?? []))
  return new Set(
    [...refs].flatMap((ref) => {
      const office = offices.get(ref) ?? null
      return bodies.get(ref) ?? (office === null ? [] : (bodyNamed(organizations, office) ?? []))
    }),
  )
}

/** Whether a body is named by its watching: "Harbour Watch". */
const isNamedWatcher = ({ name, kind }: Organization): boolean =>
  kind !== 'media' && watcherKinds.has(kind ?? '') && wordsOf(name).some((word) => watcherNameWords.has(word))

/** The one body that watches among those that an article cites; of several the one that is named by it. */
const onlyWatcher = (cited: ReadonlySet<Organization>): Organization | null => {
  const watchers = [...cited].filter(({ kind }) => kind !== 'media' && watcherKinds.has(kind ?? ''))
  const named = watchers.filter(isNamedWatcher)
  const [only, ...others] = named.length > 0 ? named : watchers
  return only === undefined || others.length > 0 ? null : only
}

/** The one body named by its watching that an article cites: what is lost and found there, it counts. Null where there is none, or several. */
export const namedWatcherOf = (record: DocumentRecord): ClaimSayer | null => {
  const named = [...citedBy(record)].filter(isNamedWatcher)
  const [only, ...others] = named
  return only === undefined || others.length > 0 ? null : asSayer(only, null)
}

/** Whether a source is a pronoun that nothing was found for, and can stand for what another leads to. */
const canRepeat = ({ text, ref }: SpeakerWords, isBody: boolean): boolean =>
  ref === null && (isBody ? bodyPronouns : personPronouns).has(text.toLowerCase())

/** The sources that pronouns repeat: "..., the institute said. [It] said ...": of the statement in the sentence before, where that has one source. */
const speakersBefore = ({ statements, organizations }: DocumentRecord): ReadonlyMap<SpeakerWords, SpeakerWords> => {
  const bySentence = new Map<number, SpeakerWords[]>()
  for (const { source, sentence } of statements)
    if (source !== null) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), source])
  const bodies = new Set(organizations.map(({ id }) => id))
  const found = new Map<SpeakerWords, SpeakerWords>()
  for (const { source, sentence } of statements) {
    if (source === null || source.ref !== null) continue
    const [last, ...others] = bySentence.get(sentence - 1) ?? []
    if (last === undefined || others.some(({ ref, text }) => ref !== last.ref || text !== last.text)) continue
    const teller = found.get(last) ?? last
    if (teller.ref !== null && canRepeat(source, bodies.has(teller.ref))) found.set(source, teller)
  }
  return found
}

/** Tells who a source of a record is: through an official to the body, with what the record knows of it. */
export const sayersOf = (record: DocumentRecord): ((words: SpeakerWords, statement: Statement) => ClaimSayer) => {
  const { organizations } = record
  const officials = new Map(record.officials.map((item) => [item.id, item]))
  const people = new Set(record.people.map(({ id }) => id))
  const bodies = new Map(organizations.map((item) => [item.id, item]))
  const watcher = onlyWatcher(citedBy(record))
  /** of a source without a reference: a part of a body's name, what a body does, or the body that its words end with */
  const bodyCalled = (source: SpeakerWords): Organization | null => {
    if (isWatcher(wordsOf(withoutSeat(source.text)))) return watcher
    return (hasCapital(source.text) ? bodyNamed(organizations, source.text) : null) ?? bodyWithin(organizations, source)
  }
  const before = speakersBefore(record)
  return (own, { id }) => {
    const { text } = own
    const words = before.get(own) ?? own
    const { ref, name } = words
    const official = ref === null ? undefined : officials.get(ref)
    const asBody = ref === null ? undefined : bodies.get(ref)
    const ofOffice = official?.organization == null ? null : bodyNamed(organizations, official.organization)
    const body = asBody ?? ofOffice ?? (official === undefined ? bodyCalled(words) : null)
    const isPerson = ref !== null && people.has(ref)
    return {
      text,
      name,
      ref,
      statement: id,
      kind: official ? 'official' : asBody ? 'organization' : isPerson ? 'person' : null,
      organization: body?.name ?? official?.organization ?? ministryOf(official?.title ?? null),
      bodyKind: body?.kind ?? null,
      country: official?.country ?? body?.country ?? null,
    }
  }
}

const asSayer = ({ id, name, kind, country }: Organization, statement: string | null): ClaimSayer => ({
  text: name,
  name,
  ref: id,
  statement,
  kind: 'organization',
  organization: name,
  bodyKind: kind,
  country,
})

/** The farthest that an agency can stand behind the cue that it is the object of: "told the AP". */
const nearCue = 5

/** The agencies that sources of a record spoke to, by the ids of the statements: "a nurse told AFP". */
export const agenciesTold = ({ organizations, statements }: DocumentRecord): ReadonlyMap<string, ClaimSayer> => {
  const mentions = organizations
    .filter(({ name }) => agencyNames.has(name.toLowerCase()))
    .flatMap((body) => body.mentions.map(({ start }) => ({ start, body })))
    .sort((a, b) => a.start - b.start)
  const told = new Map<string, ClaimSayer>()
  for (const { id, cue } of mentions.length === 0 ? [] : statements) {
    const next = cue && mentions.find(({ start }) => start > cue.end)
    if (cue && next && next.start - cue.end <= nearCue) told.set(id, asSayer(next.body, id))
  }
  return told
}

/**
 * The one body that a sentence names, by the index of the sentence, where that body watches and the article cites it, or it is named by its watching: one that stands
 * beside a number most likely gives it.
 */
export const watchersBySentence = (record: DocumentRecord): ReadonlyMap<number, ClaimSayer> => {
  const cited = citedBy(record)
  const found = new Map<number, Organization | null>()
  for (const body of record.organizations)
    for (const { sentence } of body.mentions) {
      const known = found.get(sentence)
      found.set(sentence, known === undefined || known === body ? body : null)
    }
  return new Map(
    [...found].flatMap(([sentence, body]) =>
      body !== null && watcherKinds.has(body.kind ?? '') && (cited.has(body) || isNamedWatcher(body))
        ? [[sentence, asSayer(body, null)]]
        : [],
    ),
  )
}
