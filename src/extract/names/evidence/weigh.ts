import type { Token } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/readings.js'
import { officeNounOf } from '../../../grammar/titles.js'
import type { Candidate } from '../candidate.js'
import {
  bodyBelongings,
  bodyNouns,
  bodyParts,
  humanVerbs,
  kinNouns,
  mediaNouns,
  ordinaryRoles,
  partsOfPlaces,
  personNouns,
  placeModifiers,
  placeNouns,
  placePossessions,
  placePrepositions,
  sayingVerbs,
  servantsOfBodies,
  workersAtBodies,
} from '../lexicon.js'

/** How much the words around a name say for each kind. */
export interface Evidence {
  person: number
  organization: number
  location: number
}

const endsApposition = /^(?:[,.;:()"”“]|who|whose|which|that|in|of|at|from|for|with|is|was|has|had|said|and|to|on|by)$/

/** The head of an apposition from `i`: "a Chicago-based software company". */
const weighApposition = (tokens: readonly Token[], i: number, evidence: Evidence): void => {
  let head: string | null = null
  for (let k = i; k < tokens.length && k - i < 8; k++) {
    const { lower, shape } = tokens[k]!
    if (endsApposition.test(lower)) break
    if (shape === 'lower') head = lower
  }
  if (head === null) return
  if (personNouns.has(head) || officeNounOf(head) !== null) evidence.person += 4
  else if (bodyNouns.has(head)) evidence.organization += 4
  else if (placeNouns.has(head)) evidence.location += 4
}

const minors = /^(?:baby|boy|girl|infant|man|teen|teenager|toddler|woman|youth)$/

/** "Norwich, who have won twice": a side is many. */
const isPluralVerb = (token: Token | undefined): boolean => /^(?:are|have|were)$/.test(token?.lower ?? '')

/** After a comma: an age, a relative clause, an apposition. */
const weighAfterComma = (tokens: readonly Token[], i: number, evidence: Evidence): void => {
  const token = tokens[i]
  if (token === undefined) return
  // "Boy, 3, rescued"
  if (minors.test(tokens[i - 2]!.lower)) return
  if (/^\d{1,2}$/.test(token.text) && /^[,.;]$/.test(tokens[i + 1]?.text ?? '')) evidence.person += 7
  else if (token.lower === 'who' && isPluralVerb(tokens[i + 1])) evidence.organization += 4
  else if (token.lower === 'who' || token.lower === 'whose') evidence.person += 4
  else if (/^(?:a|an|the|one|his|her)$/.test(token.lower)) weighApposition(tokens, i + 1, evidence)
}

/** After "'s": what is owned tells the owner. */
const weighPossession = (owned: string, evidence: Evidence): void => {
  if (bodyParts.has(owned)) {
    evidence.person += 4
    evidence.location -= 2
  } else if (kinNouns.has(owned)) evidence.person += 2.5
  else if (bodyBelongings.has(owned)) evidence.organization += 1.5
  else if (placePossessions.has(owned)) evidence.location += 2.5
}

/** After a hyphen: "X-based", "X-led". */
const weighCompound = (second: string, evidence: Evidence): void => {
  if (/^(?:area|based|born|bound)$/.test(second)) evidence.location += 6
  else if (/^(?:affiliated|backed|led|linked|owned|run)$/.test(second)) evidence.organization += 1
}

const isPredicate = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'AUX' || (token.pos === 'VERB' && token.form !== 'gerund' && token.form !== 'participle'))

/** A name that is the subject of a verb: of saying, of what only people do, of anything. */
const weighPredicate = (tokens: readonly Token[], to: number, evidence: Evidence): void => {
  const next = tokens[to]!
  const verb =
    next.pos === 'ADV' || next.pos === 'AUX' || /^(?:himself|herself)$/.test(next.lower) ? tokens[to + 1] : undefined
  if (sayingVerbs.has(next.lower) || sayingVerbs.has(verb?.lower ?? '')) {
    evidence.person += 2
    evidence.organization += 1
    evidence.location -= 0.5
  } else if (humanVerbs.has(next.lower)) evidence.person += 2
  else if (isPredicate(next) || (next.pos === 'ADV' && isPredicate(verb))) {
    evidence.person += 1
    evidence.organization += 0.5
  }
}

/** "the Toa Payoh police station", "the Nuseirat refugee camp" */
const stationKinds = /^(?:bus|fire|metro|police|rail|railway|subway|train)$/

const weighAfter = (tokens: readonly Token[], { to, doubtful, location }: Candidate, evidence: Evidence): void => {
  const next = tokens[to]
  if (next === undefined) return
  const second = tokens[to + 1]
  if (next.text === ',') weighAfterComma(tokens, to + 1, evidence)
  else if (next.text === '(') {
    if (/^\d{1,2}$/.test(second?.text ?? '') && tokens[to + 2]?.text === ')') evidence.person += 6
  } else if (next.lower === 'who') evidence.person += 3
  else if (next.lower === "'s") weighPossession(second?.lower ?? '', evidence)
  else if (next.text === '-') {
    // "Seniority-based layoffs": any noun can be the base of something
    if (!next.spaced && (!doubtful || location > 0)) weighCompound(second?.lower ?? '', evidence)
  } else if (next.shape === 'lower' && placeNouns.has(next.lower)) evidence.location += 3.5
  else if (
    (second?.lower === 'station' && stationKinds.test(next.lower)) ||
    (next.lower === 'refugee' && second?.lower === 'camp')
  ) {
    evidence.location += 4
    evidence.person -= 2
  } else if (next.shape === 'lower' && (bodyBelongings.has(next.lower) || bodyNouns.has(next.lower)))
    evidence.organization += 2
  else weighPredicate(tokens, to, evidence)
}

/** After "of": what comes before tells of places and bodies. */
const weighAfterOf = (tokens: readonly Token[], of: number, first: number, evidence: Evidence): void => {
  const before = of - 1 >= first ? tokens[of - 1] : undefined
  if (before === undefined) return
  if (placeNouns.has(nounLemma(before.lower)) || partsOfPlaces.has(before.lower)) evidence.location += 5
  else if (bodyBelongings.has(before.lower)) {
    evidence.organization += 3
    evidence.location += 1
  } else if (before.text === ',' && of - 2 >= first && /^\d{1,2}$/.test(tokens[of - 2]!.text)) evidence.location += 4
  else if (before.shape === 'capitalized' && before.pos === 'PROPN') evidence.location += 2
}

const weighPreposition = (lower: string, weight: number, second: string, evidence: Evidence): void => {
  evidence.location += weight
  if (weight >= 2) evidence.person -= 1.5
  if (lower === 'at') evidence.organization += workersAtBodies.has(second) ? 4 : 1
}

/** After a noun in lower case: "striker X", "the daily X", "northern X". */
const weighAfterNoun = (lower: string, evidence: Evidence): void => {
  if (placeModifiers.has(lower)) evidence.location += 4
  else if (mediaNouns.has(lower)) evidence.organization += 4
  else if ((personNouns.has(lower) || officeNounOf(lower) !== null) && !ordinaryRoles.has(lower)) evidence.person += 4
  else if (placeNouns.has(lower)) evidence.location += 1.5
}

/** Reads the words before a name, no further back than `first`. */
export const weighBefore = (
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  evidence: Evidence,
): void => {
  if (from - 1 < first) return
  const { lower, shape } = tokens[from - 1]!
  const second = from - 2 >= first ? tokens[from - 2]!.lower : ''
  const weight = placePrepositions.get(lower)
  if (lower === 'the') {
    // "the Trump administration", "the Berlin talks": the article is the noun's
    const next = tokens[to]
    if (next?.pos === 'NOUN' && next.shape === 'lower') {
      if (/^(?:administration|government|campaign|presidency|family|camp)$/.test(next.lower)) evidence.person += 2
      else evidence.organization += 0.5
      return
    }
    evidence.organization += 0.5
    evidence.person -= 4
    evidence.location += 0.5 * (placePrepositions.get(second) ?? 0) - 1
  } else if (weight !== undefined) weighPreposition(lower, weight, second, evidence)
  else if (lower === 'of') weighAfterOf(tokens, from - 1, first, evidence)
  else if (/^(?:with|by|against)$/.test(lower)) evidence.person += 0.3
  else if (lower === 'for') evidence.organization += servantsOfBodies.has(second) ? 3 : 0
  else if (lower === 'told') {
    evidence.person += 0.5
    evidence.organization += 2
  } else if (/^(?:said|says|added|asked)$/.test(lower)) {
    evidence.person += 1.5
    evidence.organization += 0.7
  } else if (lower === 'named') evidence.person += 3
  else if (shape === 'lower') weighAfterNoun(lower, evidence)
}

/** The first pronoun after a name: "he" tells of a person, "it" of a body. */
const weighPronoun = (tokens: readonly Token[], to: number, evidence: Evidence): void => {
  for (let k = to; k < tokens.length && k - to < 18; k++) {
    const { lower, shape } = tokens[k]!
    if (shape === 'capitalized' && k > to + 1 && tokens[k]!.pos === 'PROPN') return
    if (/^(?:he|she|his|her|him)$/.test(lower)) evidence.person += 1.2
    else if (/^(?:it|its)$/.test(lower)) evidence.organization += 0.8
    else continue
    return
  }
}

/** Reads the words around a name, within its sentence (`first` is where that begins). Bounded look-around. */
export const weigh = (tokens: readonly Token[], candidate: Candidate, first: number): Evidence => {
  const { from, to } = candidate
  const evidence: Evidence = { person: 0, organization: 0, location: 0 }
  weighBefore(tokens, from, to, first, evidence)
  weighAfter(tokens, candidate, evidence)
  weighPronoun(tokens, to, evidence)
  // quoted words, then the name: who said them is more often a person
  if (/^["”'’]{1,2}$/.test(tokens[from - 1]?.text ?? '') && sayingVerbs.has(tokens[to]?.lower ?? ''))
    evidence.person += 1
  return evidence
}
