import type { Document, Token } from '../../../document/document.js'
import type { UserEntry } from '../../../grammar/user-mentions.js'
import { isSharedName } from '../../../lexicon/bodies/shared.js'
import type { OrganizationKind } from '../../../lexicon/people/organizations.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import type { Candidate } from '../candidate.js'
import type { NameKind } from '../kinds.js'
import { nounsOfBodies } from '../lexicon/bodies.js'
import type { NameRule } from '../rules.js'
import { isAcronym, part, partsOf } from '../words.js'
import {
  headOfBody,
  keyOf,
  noShortForms,
  type ShortForms,
  shortFormsOfBody,
  shortFormsOfPerson,
  wordsOf,
} from './aliases.js'
import { type Cluster, clusterCandidates, type WeighedCandidate } from './clusters.js'
import { judge } from './judge.js'
import { addHolder, namesakeReader } from './namesakes.js'
import { partNames } from './parted.js'

/** A name, its kind and who bears it. */
export interface Decided {
  readonly candidate: Candidate
  readonly kind: NameKind
  /** the rule that decided it */
  readonly rule: NameRule
  /** the fullest form in the article */
  readonly name: string
  readonly entity: number
  readonly bodyKind: OrganizationKind | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  /** whether the text tells the country, or the body is known by its name */
  readonly countryFrom: 'text' | 'known' | null
}

const note = (map: Map<string, string | null>, form: string, key: string): void => {
  const known = map.get(form)
  map.set(form, known === undefined || known === key ? key : null)
}

/** Gathers the short forms of every full name. */
const readShortForms = (tokens: readonly Token[], weighed: readonly WeighedCandidate[]): ShortForms => {
  const forms = noShortForms()
  const keys: ReadonlySet<string> = new Set(weighed.map(({ cluster }) => cluster.key))
  for (const { candidate, cluster } of weighed) {
    if (candidate.form === 'storm') forms.storms.add(tokens[candidate.to - 1]!.lower)
    if (cluster.decidingMention !== candidate) continue
    const words = wordsOf(tokens, candidate)
    if (candidate.kind === 'person') {
      const { surnames, given } = shortFormsOfPerson(words)
      const holder = { key: cluster.key, from: candidate.from, byGivenName: given !== null && keys.has(given) }
      for (const surname of surnames) {
        note(forms.people, surname, cluster.key)
        addHolder(forms.holders, surname, holder)
      }
      if (given !== null) note(forms.givenNames, given, cluster.key)
      if (words.length > 2) note(forms.givenNames, words.slice(0, 2).join(' '), cluster.key)
    } else {
      for (const form of shortFormsOfBody(words, candidate)) note(forms.bodies, form, cluster.key)
      const head = headOfBody(words, candidate)
      if (head !== null) note(forms.heads, head, cluster.key)
    }
  }
  return forms
}

/** How much the words before brackets must say of a body or a place, to make one of the letters inside. */
const sureOfDefinition = 4
const longestShortForm = 3

/** What the words around an acronym say of a body that acts: more than what stands before brackets. */
const actsAsBody = 1

/** Whether brackets stand behind a common word that ends the name of no body: "Basic Entry [Level] (BEL)", "consumer price [index] (CPI)". */
const isThing = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return true
  if (token.shape === 'other') return /^[.!?]$/.test(token.text)
  if (token.shape === 'lower') return !nounsOfBodies.has(token.lower)
  return (partsOf(token.lower) & (part.common | part.bodyHead | part.given | part.surname)) === part.common
}

/** Whether a word may be no body's name: it has no capital, or the words around it show no body that acts. */
const mayBeThing = ({ shape }: Token, { context }: Cluster): boolean =>
  (shape !== 'capitalized' && shape !== 'upper') || context.organization < actsAsBody

/** The kind of the name before brackets, which the letters inside take; null where it is none or unsure. */
const kindBeforeBrackets = ({ kind, organization, location }: Candidate): Candidate['kind'] => {
  if (kind === null && organization < sureOfDefinition && location < sureOfDefinition) return null
  const settled = kind ?? (location > organization ? 'location' : 'organization')
  return settled === 'person' ? null : settled
}

/** Whether the letters of a short form stand in the words of a name in their order: "Pobort" in "Port and Border Trust". */
const isAbbreviation = (short: string, words: readonly string[]): boolean => {
  if (short[0] !== words.find((word) => word[0] === short[0])?.[0]) return false
  const letters = words.join('')
  let at = -1
  for (const letter of short) {
    at = letters.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

/** Whether capitals in brackets can be short for the words before them: "(EC)", "(Pobort)", but not "(Norway)" nor "(Amendment)". */
const isShortForm = (tokens: readonly Token[], { from, to, location }: Candidate, before: Candidate): boolean => {
  if (location >= sureOfDefinition) return false
  const isWord = to - from === 1 && (partsOf(tokens[from]!.lower) & part.common) === 0
  return isWord || isAcronym(tokens[from]!) || isAbbreviation(keyOf(tokens, { from, to }), wordsOf(tokens, before))
}

/**
 * Short forms in brackets are what the words before them are: "Election Commission (EC)" is a body, "intensive care unit (ICU)" none.
 * A name that nothing else decides takes that kind wherever it stands.
 */
const readBrackets = (tokens: readonly Token[], weighed: readonly WeighedCandidate[]): void => {
  weighed.forEach(({ candidate, cluster }, index) => {
    const { from, to, kind } = candidate
    if (kind !== null || to - from > longestShortForm) return
    if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return
    const before = weighed[index - 1]?.candidate
    const isDefined = before?.to === from - 1 && isShortForm(tokens, candidate, before)
    const defined = isDefined ? kindBeforeBrackets(before) : null
    if (defined !== null) cluster.defined ??= defined
    else if (
      from > 1 &&
      isAcronym(tokens[from]!) &&
      isThing(tokens, from - 2) &&
      mayBeThing(tokens[from - 2]!, cluster)
    )
      cluster.defined ??= 'none'
  })
}

/** What stands before the brackets around a short form, the article inside them left out. */
const beforeBrackets = (tokens: readonly Token[], { from, to }: Candidate): number => {
  if (tokens[to]?.text !== ')') return -1
  const open = tokens[from - 1]?.lower === articleInBrackets ? from - 2 : from - 1
  return tokens[open]?.text === '(' ? open : -1
}
const articleInBrackets = 'the'

/** What stands before the commas around letters: "the Medical Research Institute[, MERI,]". */
const beforeCommas = (tokens: readonly Token[], { from, to }: Candidate): number =>
  to - from === 1 && tokens[to]?.text === ',' && tokens[from - 1]?.text === ',' && isAcronym(tokens[from]!)
    ? from - 1
    : -1

/** Whether several countries have a body of this name, so that the letters in brackets tell which one is meant: "the Labour Party (FLP)". */
const isOfSeveralCountries = (tokens: readonly Token[], { from, to }: Candidate): boolean => {
  const name = tokens.slice(from, to).map(({ text }) => text)
  return isSharedName(name.join(' '))
}

/**
 * "National Water and Sewage Board (Nawasa)", "Volcano Research Centre (BPPT)": the short form in brackets is the body before them. A word
 * that is no acronym must have its letters there, and so must a name that means something by itself.
 */
const joinBrackets = (tokens: readonly Token[], weighed: readonly WeighedCandidate[], forms: ShortForms): void => {
  weighed.forEach(({ candidate, cluster }, index) => {
    const bracket = Math.max(beforeBrackets(tokens, candidate), beforeCommas(tokens, candidate))
    const open = bracket > 0 && isPossessive(tokens[bracket - 1]!) ? bracket - 1 : bracket
    const before = weighed[index - 1]
    if (open < 0 || before?.candidate.to !== open || candidate.to - candidate.from > longestShortForm) return
    if (before.candidate.kind !== 'organization' || before.cluster === cluster) return
    const words = wordsOf(tokens, before.candidate)
    const isOwn = isAbbreviation(cluster.key.replaceAll(' ', ''), words)
    const isFree =
      (candidate.kind === null || candidate.rule === 'names/known-body') &&
      candidate.location < sureOfDefinition &&
      (before.candidate.rule !== 'names/known-body' ||
        (candidate.kind === null && isOfSeveralCountries(tokens, before.candidate))) &&
      isAcronym(tokens[candidate.from]!)
    if (words.length < 2 || !(isOwn || (isFree && tokens[open]!.text === '('))) return
    forms.bodies.set(cluster.key, before.cluster.key)
    if (candidate.kind !== 'organization') cluster.defined = 'organization'
  })
}

/** Names of several words come first: what they are decides what their short forms are. */
const judgeFullNames = (document: Document, mentions: readonly WeighedCandidate[]): void => {
  const forms = noShortForms()
  for (const weighed of mentions) {
    const { candidate, cluster } = weighed
    if (candidate.kind !== null || !cluster.key.includes(' ')) continue
    const decision = judge(document, weighed, forms)
    if (decision === null || decision.kind === 'location') continue
    candidate.kind = decision.kind
    weighed.decision = decision
    cluster.decidingMention ??= candidate
  }
}

/** The key of the fullest form: "Goldman", then "Goldman Sachs", then "Goldman Sachs Group". */
const fullKey = (
  kind: NameKind,
  key: string,
  forms: ShortForms,
  personMeant: (form: string) => string | null,
): string => {
  if (kind === 'location') return key
  let full = key
  for (let hops = 0; hops < 3; hops++) {
    const next =
      kind === 'person'
        ? (personMeant(full) ?? forms.givenNames.get(full))
        : (forms.bodies.get(full) ?? forms.heads.get(full))
    if (next === undefined || next === null || next === full) break
    full = next
  }
  return full
}

/** Settles what every name is, once over the whole article, and who its entity is. */
export const decide = (document: Document, candidates: readonly Candidate[]): Decided[] => {
  const mentions = clusterCandidates(document, partNames(document, candidates))
  judgeFullNames(document, mentions)
  readBrackets(document.tokens, mentions)
  const forms = readShortForms(document.tokens, mentions)
  joinBrackets(document.tokens, mentions, forms)
  const entities = { person: new Map<string, number>(), organization: new Map(), location: new Map() }
  const ofLexicon = new Map<UserEntry, number>()
  const personMeant = namesakeReader(forms.holders)
  let free = 0
  const named: Named[] = []
  for (const weighed of mentions) {
    const decision = judge(document, weighed, forms)
    if (decision === null) continue
    const { kind, rule } = decision
    const full = fullKey(kind, weighed.cluster.key, forms, (form) => personMeant(form, weighed.candidate.from))
    const { listed } = weighed.candidate
    const known: number | undefined = (listed && ofLexicon.get(listed)) ?? entities[kind].get(full)
    const entity = known ?? free++
    if (listed !== null) ofLexicon.set(listed, entity)
    if (known === undefined) entities[kind].set(full, entity)
    named.push({ candidate: weighed.candidate, kind, rule, entity })
  }
  return nameEntities(document, named)
}

/** The fullest form of an entity's name so far, and what its mentions tell of it. */
interface Fullest {
  candidate: Candidate
  name: string
  bodyKind: OrganizationKind | null
  country: string | null
}

type Named = Pick<Decided, 'candidate' | 'kind' | 'rule' | 'entity'>

/** Gives every entity the fullest form of its name. */
const nameEntities = ({ text, tokens }: Document, named: readonly Named[]): Decided[] => {
  const fullest: Fullest[] = []
  for (const { candidate, entity } of named) {
    const known = fullest[entity]
    if (known === undefined) {
      const { bodyKind, country } = candidate
      fullest[entity] = { candidate, name: '', bodyKind, country }
      continue
    }
    if (candidate.to - candidate.from > known.candidate.to - known.candidate.from) known.candidate = candidate
    known.bodyKind ??= candidate.bodyKind
    known.country ??= candidate.country
  }
  for (const full of fullest) {
    const { from, to } = full.candidate
    full.name = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  }
  return named.map(({ candidate, kind, rule, entity }) => {
    const { name, bodyKind, country } = fullest[entity]!
    const countryFrom = country === null ? null : 'known'
    return { candidate, kind, rule, entity, name, bodyKind, country, countryFrom }
  })
}
