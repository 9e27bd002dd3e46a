import type { Document } from '../../../document/document.js'
import { officeNounOf } from '../../../grammar/titles.js'
import type { Candidate } from '../candidate.js'
import { shareInEnumerations, type Weighed } from '../evidence/enumerations.js'
import { type Evidence, noEvidence, weightsInWords } from '../evidence/evidence.js'
import { sumOf, type Weighing, weighContext } from '../evidence/weigh.js'
import { type NameKind, nameKinds } from '../kinds.js'
import { divisionNouns, officersBehindTowns } from '../lexicon/evidence.js'
import type { NameRule } from '../rules.js'
import { part, partsOf } from '../words.js'
import { keyOf } from './aliases.js'

/** A kind, and the rule that decided it. */
export interface Decision {
  readonly kind: NameKind
  readonly rule: NameRule
}

/** The mentions of one name over the article. */
export interface Cluster {
  /** the words of the name in lower case */
  readonly key: string
  /** the first mention that its own words decide, or its context where it has several words */
  decidingMention: Candidate | null
  mentions: number
  /** what the words around all mentions say together */
  readonly context: Evidence
  /** the rule that says most for each kind, of those that weigh the words around its mentions */
  readonly strongest: Record<NameKind, { readonly rule: NameRule; readonly weight: number } | null>
  /** how often its own words decide each kind */
  readonly decided: Record<NameKind, number>
  /** whether a mention looks like a person's name by its own words */
  personal: boolean
  /** what a definition in brackets makes of it */
  defined: NameKind | 'none' | null
}

/** A candidate with its cluster and what the words around this mention say. */
export interface WeighedCandidate {
  readonly candidate: Candidate
  readonly cluster: Cluster
  /** what each rule said, and all that was said */
  readonly weighings: readonly Weighing<NameRule>[]
  readonly own: Evidence
  /** what it is, where its words do not settle it: set as soon as it is known */
  decision: Decision | null
}

const tellWeighings = (
  { trace }: Document,
  { from, to }: Candidate,
  weighings: readonly Weighing<NameRule>[],
): void => {
  for (const weighing of weighings)
    trace?.push({ kind: 'names', verdict: 'weighed', rule: weighing.rule, from, to, why: weightsInWords(weighing) })
}

const newCluster = (key: string): Cluster => ({
  key,
  decidingMention: null,
  mentions: 0,
  context: noEvidence(),
  strongest: { person: null, organization: null, location: null },
  decided: noEvidence(),
  personal: false,
  defined: null,
})

/** Keeps the rules that say most for each kind. */
const noteStrongest = ({ strongest }: Cluster, weighings: readonly Weighing<NameRule>[]): void => {
  for (const weighing of weighings)
    for (const kind of nameKinds) {
      const weight = weighing[kind]
      if (weight > (strongest[kind]?.weight ?? 0)) strongest[kind] = { rule: weighing.rule, weight }
    }
}

const join = (
  cluster: Cluster,
  candidate: Candidate,
  weighings: readonly Weighing<NameRule>[],
  own: Evidence,
): void => {
  cluster.mentions++
  for (const kind of nameKinds) cluster.context[kind] += own[kind]
  noteStrongest(cluster, weighings)
  cluster.personal ||= candidate.kind === 'person' || candidate.person > 0
  if (candidate.kind === null || candidate.kind === 'none') return
  cluster.decided[candidate.kind]++
  if (candidate.kind !== 'location') cluster.decidingMention ??= candidate
}

/** What the first words of a person's name say at most, and what an apposition says of a body at least. */
const byFirstWords = 7
const outright = 4

/** "Gabriel Metals, a recycling company": said outright, where only the first word seems a given name. */
const isToldForBody = (
  tokens: Document['tokens'],
  { kind, person, from, to }: Candidate,
  { person: acts, organization }: Evidence,
): boolean => {
  if (kind !== 'person' || to - from < 2 || person > byFirstWords || organization < outright || acts > 0) return false
  return (partsOf(tokens[to - 1]!.lower) & (part.common | part.surname | part.given)) === part.common
}

/** "Nelson Ebelquist municipality", "Vicente Ebelquist Mayor Jo Lund": the noun behind the name tells, where it looks like a person's. */
const isToldForPlace = ({ tokens }: Document, { kind, person, to }: Candidate): boolean => {
  if (kind !== 'person' || person > byFirstWords) return false
  const next = tokens[to + 1]
  if (officersBehindTowns.has(tokens[to]?.lower ?? '') && tokens[to]!.shape === 'capitalized')
    return next?.shape === 'capitalized'
  if (!divisionNouns.has(tokens[to]?.lower ?? '')) return false
  return next === undefined || !(next.shape === 'lower' && next.pos === 'NOUN') || officeNounOf(next.lower) !== null
}

/** Gathers the candidates of an article by name, each with what is said around it. */
export const clusterCandidates = (document: Document, candidates: readonly Candidate[]): WeighedCandidate[] => {
  const { tokens, sentences } = document
  const clusters = new Map<string, Cluster>()
  const weighed = candidates.map((candidate): Weighed => {
    const sentence = sentences[tokens[candidate.from]!.sentence]!
    return { candidate, sentence, weighings: weighContext(document, candidate, sentence) }
  })
  shareInEnumerations(document, weighed)
  return weighed.map(({ candidate, weighings }) => {
    const key = keyOf(tokens, candidate)
    let cluster = clusters.get(key)
    if (cluster === undefined) {
      cluster = newCluster(key)
      clusters.set(key, cluster)
    }
    const own = sumOf(weighings)
    if (isToldForBody(tokens, candidate, own)) candidate.kind = 'organization'
    else if (isToldForPlace(document, candidate)) candidate.kind = 'location'
    join(cluster, candidate, weighings, own)
    if (document.trace !== null) tellWeighings(document, candidate, weighings)
    return { candidate, cluster, weighings, own, decision: null }
  })
}
