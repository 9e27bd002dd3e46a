import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { around } from '../../../grammar/pattern/around.js'
import type { Candidate } from '../candidate.js'
import { type Evidence, type Weights, weightsInWords } from '../evidence/evidence.js'
import { type NameKind, nameKinds } from '../kinds.js'
import type { NameRule } from '../rules.js'
import { part, partsOf } from '../words.js'
import type { ShortForms } from './aliases.js'
import type { Decision, WeighedCandidate } from './clusters.js'
import { clusterRows } from './rows.js'

const [, shortFormOfPerson, familyOfPerson, givenNameOfPerson, shortFormOfBody, headOfOneBody, oneWord] = clusterRows

/** How much must speak for a kind; more where the capital itself is doubtful. */
const threshold = 2.5
const doubtfulThreshold = 4
/** Rules that say less for a body say it of ships and pipelines, too: "the Titanic", "it". */
const vague = 1
/** As much as an age after a name says for a person. */
const ageTells = 6
/** A place as well known as this stays one whatever is said of it: "the US", "UK officials". */
const wellKnown = 6
/** How much of what is said around the other mentions counts, and no more or less than this. */
const shareOfOthers = 0.6
const leastOfOthers = -4
const mostOfOthers = 6
/** What a mention that its own words decide says of the others, and how many count. */
const weightOfDecided = 2
const mostDecided = 4

/** Evidence for each kind, with the rule that says most for it. */
interface Tally {
  readonly document: Document
  readonly at: TokenRange
  readonly scores: Evidence
  readonly most: Evidence
  readonly rules: Record<NameKind, NameRule>
}

const note = ({ most, rules }: Tally, rule: NameRule, kind: NameKind, weight: number): void => {
  if (weight <= most[kind]) return
  most[kind] = weight
  rules[kind] = rule
}

const add = (tally: Tally, rule: NameRule, kind: NameKind, weight: number): void => {
  tally.scores[kind] += weight
  if (weight !== 0 && tally.document.trace !== null) tell(tally, rule, { [kind]: weight })
  note(tally, rule, kind, weight)
}

const tell = ({ document: { trace }, at: { from, to } }: Tally, rule: NameRule, weights: Weights): void => {
  trace?.push({ kind: 'names', verdict: 'weighed', rule, from, to, why: weightsInWords(weights) })
}

const ownWords = (document: Document, candidate: Candidate): Tally => {
  const { person, organization, location, rule, ownRules } = candidate
  return {
    document,
    at: candidate,
    scores: { person, organization, location },
    most: { person, organization, location },
    rules: {
      person: ownRules?.person ?? rule,
      organization: ownRules?.organization ?? rule,
      location: ownRules?.location ?? rule,
    },
  }
}

const nothing = { rule: null, weight: 0 }

/** How much the words around a well-known place may say for something else: more where it is a name of people, too ("her daughter, Brittany"). */
const mostAgainst = ({ person }: Candidate): number => (person > 0 ? 5 : 2)

/** Adds what the words around this mention say, and a part of what is said around the others. */
const addContext = (tally: Tally, { candidate, cluster, own, weighings }: WeighedCandidate): void => {
  for (const weighing of weighings) for (const kind of nameKinds) note(tally, weighing.rule, kind, weighing[kind])
  for (const kind of nameKinds) {
    if (candidate.location >= wellKnown)
      tally.scores[kind] += kind === 'location' ? Math.max(0, own[kind]) : Math.min(mostAgainst(candidate), own[kind])
    else {
      const ofOthers = shareOfOthers * (cluster.context[kind] - own[kind])
      const bounded = Math.max(leastOfOthers, Math.min(mostOfOthers, ofOthers))
      tally.scores[kind] += own[kind] + bounded
      const { rule, weight } = cluster.strongest[kind] ?? nothing
      if (rule !== null) note(tally, rule, kind, Math.min(bounded, shareOfOthers * weight))
    }
  }
}

const opensWithThe = around('the #')
const isAfterThe = ({ document, at }: Tally): boolean =>
  opensWithThe(document, at, { from: 0, to: document.tokens.length })

/** "the Hanleys": the plural of a surname of the article, which is no word of the language. */
const isFamily = (tally: Tally, key: string, { people }: ShortForms): boolean =>
  key.length > shortestPlural &&
  key.endsWith(plural) &&
  !people.has(key) &&
  (people.has(key.slice(0, -plural.length)) || people.has(key.slice(0, -longPlural.length))) &&
  (partsOf(key) & (part.common | part.bodyHead)) === 0 &&
  isAfterThe(tally)
const plural = 's'
const longPlural = 'es'
const shortestPlural = 4

/** Adds what the full names of the article say of a short form. */
const addShortForms = (tally: Tally, { candidate, cluster }: WeighedCandidate, forms: ShortForms): void => {
  const { key } = cluster
  if (isFamily(tally, key, forms)) add(tally, familyOfPerson.name, 'person', familyOfPerson.person)
  else if (forms.people.has(key)) add(tally, shortFormOfPerson.name, 'person', shortFormOfPerson.person)
  else if (forms.givenNames.has(key)) add(tally, givenNameOfPerson.name, 'person', givenNameOfPerson.person)
  // news gives a person's full name or title first: one word alone that says something is more often a body
  else if (!cluster.personal && !key.includes(' ')) add(tally, oneWord.name, 'person', oneWord.person)
  if (candidate.location >= wellKnown) return
  if (forms.bodies.has(key)) add(tally, shortFormOfBody.name, 'organization', shortFormOfBody.organization)
  // two bodies that end alike leave open which is meant
  else if (forms.heads.get(key) != null && isAfterThe(tally))
    add(tally, headOfOneBody.name, 'organization', headOfOneBody.organization)
}

/** The kind that the most speaks for, or null where nothing speaks loudly enough. */
const byEvidence = (document: Document, weighed: WeighedCandidate, forms: ShortForms): Decision | null => {
  const { candidate, cluster } = weighed
  const tally = ownWords(document, candidate)
  addContext(tally, weighed)
  addShortForms(tally, weighed, forms)
  let best: NameKind = 'person'
  for (const kind of nameKinds) {
    add(tally, 'names/kind-of-other-mentions', kind, weightOfDecided * Math.min(mostDecided, cluster.decided[kind]))
    if (tally.scores[kind] > tally.scores[best]) best = kind
  }
  const least = candidate.doubtful ? doubtfulThreshold : threshold
  const { from, to } = candidate
  const sum = Number(tally.scores[best].toFixed(2))
  const isVague = best === 'organization' && tally.most.organization < vague
  if (tally.scores[best] >= least && !isVague) {
    const rule = tally.rules[best]
    document.trace?.push({ kind: 'names', verdict: 'chosen', rule, from, to, why: `${best} ${sum}` })
    return { kind: best, rule }
  }
  const rule: NameRule = 'not-names/too-little-evidence'
  document.trace?.push({ kind: 'names', verdict: 'refused', rule, from, to, why: `${best} ${sum} below ${least}` })
  return null
}

/** The strongest rule of those that weigh what stands around a name. */
const strongestFor = (kind: NameKind, { candidate, weighings }: WeighedCandidate): NameRule =>
  weighings.reduce<{ rule: NameRule; weight: number }>(
    (most, weighing) => (weighing[kind] > most.weight ? { rule: weighing.rule, weight: weighing[kind] } : most),
    { rule: candidate.rule, weight: 0 },
  ).rule

/** What settles a mention without its evidence being weighed: its own words, a definition in brackets, a storm of its name. */
const settledKind = (
  weighed: WeighedCandidate,
  forms: ShortForms,
): Decision | { readonly refused: NameRule } | null => {
  const { candidate, cluster, own, decision } = weighed
  // "Juantissa Hill, 24": the age tells that a head of places is a surname here
  if (candidate.form === 'place head' && own.person >= ageTells)
    return { kind: 'person', rule: strongestFor('person', weighed) }
  if (decision !== null) return decision
  if (candidate.kind === 'none') return { refused: candidate.rule }
  if (candidate.kind !== null) return { kind: candidate.kind, rule: candidate.rule }
  if (cluster.defined === 'none') return { refused: 'not-names/acronym-of-common-nouns' }
  if (cluster.defined !== null) return { kind: cluster.defined, rule: 'names/in-brackets' }
  return forms.storms.has(cluster.key) ? { refused: 'not-names/storm-again' } : null
}

/** What a mention is, and by which rule; null where it is no name. */
export const judge = (document: Document, weighed: WeighedCandidate, forms: ShortForms): Decision | null => {
  const settled = settledKind(weighed, forms)
  if (settled === null) return byEvidence(document, weighed, forms)
  const { from, to } = weighed.candidate
  if ('refused' in settled) {
    document.trace?.push({ kind: 'names', verdict: 'refused', rule: settled.refused, from, to, why: null })
    return null
  }
  document.trace?.push({ kind: 'names', verdict: 'chosen', rule: settled.rule, from, to, why: settled.kind })
  return settled
}
