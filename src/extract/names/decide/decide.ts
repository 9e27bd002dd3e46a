import type { Document, Token } from '../../../document/document.js'
import type { OrganizationKind } from '../../../lexicon/organizations.js'
import type { Candidate, NameKind } from '../candidate.js'
import type { Evidence } from '../evidence/weigh.js'
import { isAcronym } from '../words.js'
import { shortFormsOfBody, shortFormsOfPerson, wordsOf } from './aliases.js'
import { clusterCandidates, kinds, type WeighedCandidate } from './clusters.js'

/** A name, its kind and who bears it. */
export interface Decided {
  readonly candidate: Candidate
  readonly kind: NameKind
  /** the fullest form in the article */
  readonly name: string
  readonly entity: number
  readonly bodyKind: OrganizationKind | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
}

/** What the article knows of full names: from each short form to the key of the one full name that has it, null where several do. */
interface ShortForms {
  readonly people: Map<string, string | null>
  readonly givenNames: Map<string, string | null>
  readonly bodies: Map<string, string | null>
  /** the bare names of storms */
  readonly storms: Set<string>
}

const noShortForms = (): ShortForms => ({
  people: new Map(),
  givenNames: new Map(),
  bodies: new Map(),
  storms: new Set(),
})

const note = (map: Map<string, string | null>, form: string, key: string): void => {
  const known = map.get(form)
  map.set(form, known === undefined || known === key ? key : null)
}

/** Gathers the short forms of every full name. */
const readShortForms = (tokens: readonly Token[], weighedCandidates: readonly WeighedCandidate[]): ShortForms => {
  const forms = noShortForms()
  for (const { candidate, cluster } of weighedCandidates) {
    if (candidate.rule === 'names/storm') forms.storms.add(tokens[candidate.to - 1]!.lower)
    if (cluster.decidingMention !== candidate) continue
    const words = wordsOf(tokens, candidate)
    if (candidate.kind === 'person') {
      const { surnames, given } = shortFormsOfPerson(words)
      for (const surname of surnames) note(forms.people, surname, cluster.key)
      if (given !== null) note(forms.givenNames, given, cluster.key)
    } else for (const form of shortFormsOfBody(words, candidate)) note(forms.bodies, form, cluster.key)
  }
  return forms
}

/**
 * Short forms in brackets are what the words before them are: "Election Commission (EC)" is a body, "intensive care unit (ICU)" none.
 * A name that nothing else decides takes that kind wherever it stands.
 */
const readBrackets = (tokens: readonly Token[], weighedCandidates: readonly WeighedCandidate[]): void => {
  weighedCandidates.forEach(({ candidate, cluster }, index) => {
    if (candidate.kind !== null || candidate.to - candidate.from > 3) return
    if (tokens[candidate.from - 1]?.text !== '(' || tokens[candidate.to]?.text !== ')') return
    const before = weighedCandidates[index - 1]?.candidate
    if (before === undefined || before.to !== candidate.from - 1) {
      if (isAcronym(tokens[candidate.from]!)) cluster.defined ??= 'none'
      return
    }
    if (before.kind === null && before.organization < 4 && before.location < 4) return
    const kind = before.kind ?? (before.location > before.organization ? 'location' : 'organization')
    if (kind !== 'person') cluster.defined ??= kind
  })
}

/** How much must speak for a kind; more where the capital itself is doubtful. */
const threshold = 2.5
const doubtfulThreshold = 4
/** As much as an age after a name says for a person. */
const ageTells = 6

/** What the words around this mention say, and a part of what is said around the others. */
const addContext = (scores: Evidence, { candidate, cluster, own }: WeighedCandidate): void => {
  for (const kind of kinds) {
    // a well-known place stays one whatever is said of it: "the US", "UK officials"
    if (candidate.location >= 6) scores[kind] += kind === 'location' ? Math.max(0, own[kind]) : Math.min(2, own[kind])
    else scores[kind] += own[kind] + Math.max(-4, Math.min(6, 0.6 * (cluster.context[kind] - own[kind])))
  }
}

/** What the full names of the article say of a short form. */
const addShortForms = (scores: Evidence, { candidate, cluster }: WeighedCandidate, forms: ShortForms): void => {
  const { key } = cluster
  if (forms.people.has(key)) scores.person += 6
  else if (forms.givenNames.has(key)) scores.person += 4
  // news gives a person's full name or title first: one word alone that says something is more often a body
  else if (!cluster.personal && !key.includes(' ')) scores.person -= 0.4
  if (forms.bodies.has(key) && candidate.location < 6) scores.organization += 6
}

/** The kind that the most speaks for, or null where nothing speaks loudly enough. */
const judge = (weighed: WeighedCandidate, forms: ShortForms): NameKind | null => {
  const { candidate, cluster, own } = weighed
  // "Juantissa Hill, 24": the age tells that a head of places is a surname here
  if (candidate.rule === 'names/place-head' && own.person >= ageTells) return 'person'
  const settled = candidate.kind ?? cluster.defined
  if (settled === null && forms.storms.has(cluster.key)) return null
  if (settled !== null) return settled === 'none' ? null : settled
  const scores: Evidence = {
    person: candidate.person,
    organization: candidate.organization,
    location: candidate.location,
  }
  addContext(scores, weighed)
  addShortForms(scores, weighed, forms)
  let best: NameKind = 'person'
  for (const kind of kinds) {
    scores[kind] += 2 * Math.min(4, cluster.decided[kind])
    if (scores[kind] > scores[best]) best = kind
  }
  return scores[best] >= (candidate.doubtful ? doubtfulThreshold : threshold) ? best : null
}

/** Names of several words come first: what they are decides what their short forms are. */
const judgeFullNames = (weighedCandidates: readonly WeighedCandidate[]): void => {
  const forms = noShortForms()
  for (const weighed of weighedCandidates) {
    const { candidate, cluster } = weighed
    if (candidate.kind !== null || !cluster.key.includes(' ')) continue
    const kind = judge(weighed, forms)
    if (kind === null || kind === 'location') continue
    candidate.kind = kind
    cluster.decidingMention ??= candidate
  }
}

/** The key of the fullest form: "Goldman", then "Goldman Sachs", then "Goldman Sachs Cluster". */
const fullKey = (kind: NameKind, key: string, forms: ShortForms): string => {
  if (kind === 'location') return key
  let full = key
  for (let hops = 0; hops < 3; hops++) {
    const next = kind === 'person' ? (forms.people.get(full) ?? forms.givenNames.get(full)) : forms.bodies.get(full)
    if (next === undefined || next === null || next === full) break
    full = next
  }
  return full
}

/** Settles what every name is, once over the whole article, and who its entity is. */
export const decide = (document: Document, candidates: readonly Candidate[]): Decided[] => {
  const weighedCandidates = clusterCandidates(document, candidates)
  judgeFullNames(weighedCandidates)
  readBrackets(document.tokens, weighedCandidates)
  const forms = readShortForms(document.tokens, weighedCandidates)
  const entities = new Map<string, number>()
  const named: Named[] = []
  for (const weighed of weighedCandidates) {
    const kind = judge(weighed, forms)
    if (kind === null) continue
    const full = `${kind} ${fullKey(kind, weighed.cluster.key, forms)}`
    const entity = entities.get(full) ?? entities.size
    entities.set(full, entity)
    named.push({ candidate: weighed.candidate, kind, entity })
  }
  return nameEntities(document, named)
}

type Named = Pick<Decided, 'candidate' | 'kind' | 'entity'>

/** Gives every entity the fullest form of its name. */
const nameEntities = ({ text, tokens }: Document, named: readonly Named[]): Decided[] => {
  const fullest = new Map<number, Pick<Decided, 'candidate' | 'bodyKind' | 'country'>>()
  for (const { candidate, entity } of named) {
    const known = fullest.get(entity)
    const isLonger = known === undefined || candidate.to - candidate.from > known.candidate.to - known.candidate.from
    fullest.set(entity, {
      candidate: isLonger ? candidate : known.candidate,
      bodyKind: known?.bodyKind ?? candidate.bodyKind,
      country: known?.country ?? candidate.country,
    })
  }
  return named.map(({ candidate, kind, entity }) => {
    const { candidate: full, bodyKind, country } = fullest.get(entity)!
    const name = text.slice(tokens[full.from]!.start, tokens[full.to - 1]!.end).replace(/\s+/g, ' ')
    return { candidate, kind, entity, name, bodyKind, country }
  })
}
