import type { Document } from '../../../document/document.js'
import type { Candidate, NameKind } from '../candidate.js'
import { shareInEnumerations } from '../evidence/enumerations.js'
import { type Evidence, weigh } from '../evidence/weigh.js'
import { keyOf } from './aliases.js'

export const kinds = ['person', 'organization', 'location'] as const

/** The mentions of one name over the article. */
export interface Cluster {
  /** the words of the name in lower case */
  readonly key: string
  /** the first mention, and the first that its own words decide */
  readonly first: Candidate
  decidingMention: Candidate | null
  mentions: number
  /** what the words around all mentions say together */
  readonly context: Evidence
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
  readonly own: Evidence
}

const newCluster = (key: string, first: Candidate): Cluster => ({
  key,
  first,
  decidingMention: null,
  mentions: 0,
  context: { person: 0, organization: 0, location: 0 },
  decided: { person: 0, organization: 0, location: 0 },
  personal: false,
  defined: null,
})

const join = (cluster: Cluster, candidate: Candidate, own: Evidence): void => {
  cluster.mentions++
  for (const kind of kinds) cluster.context[kind] += own[kind]
  cluster.personal ||= candidate.kind === 'person' || candidate.person > 0
  if (candidate.kind === null || candidate.kind === 'none') return
  cluster.decided[candidate.kind]++
  if (candidate.kind !== 'location') cluster.decidingMention ??= candidate
}

/** Gathers the candidates of an article by name, each with what is said around it. */
export const clusterCandidates = (
  { tokens, sentences }: Document,
  candidates: readonly Candidate[],
): WeighedCandidate[] => {
  const clusters = new Map<string, Cluster>()
  const weighed = candidates.map((candidate) => {
    const first = sentences[tokens[candidate.from]!.sentence]!.from
    return { candidate, first, own: weigh(tokens, candidate, first) }
  })
  shareInEnumerations(tokens, weighed)
  return weighed.map(({ candidate, own }) => {
    const key = keyOf(tokens, candidate)
    const cluster = clusters.get(key) ?? newCluster(key, candidate)
    clusters.set(key, cluster)
    join(cluster, candidate, own)
    return { candidate, cluster, own }
  })
}
