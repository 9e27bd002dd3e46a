import type { Token } from '../../document/document.js'
import { officeNounOf } from '../../lexicon/offices.js'
import {
  bodyBelongings,
  bodyNouns,
  humanVerbs,
  kinNouns,
  personNouns,
  placeModifiers,
  placeNouns,
  placePrepositions,
  sayingVerbs,
} from './lexicon.js'
import type { Piece } from './piece.js'

/** How much the words around a name say for each kind. */
export interface Evidence {
  person: number
  organization: number
  location: number
}

const stops = /^(?:[,.;:()"”“]|who|whose|which|that|in|of|at|from|for|with|is|was|has|had|said|and|to|on|by)$/

/** The head of an apposition from `i`: "a Chicago-based software company". */
const weighApposition = (tokens: readonly Token[], i: number, evidence: Evidence): void => {
  let head: string | null = null
  let k = i
  for (; k < tokens.length && k - i < 8; k++) {
    const { lower, shape } = tokens[k]!
    if (stops.test(lower)) break
    if (shape === 'lower') head = lower
  }
  if (head === null) return
  if (personNouns.has(head) || officeNounOf(head) !== null) evidence.person += 4
  else if (bodyNouns.has(head)) evidence.organization += 4
  else if (placeNouns.has(head)) evidence.location += 4
}

const weighAfter = (tokens: readonly Token[], to: number, evidence: Evidence): void => {
  const next = tokens[to]
  if (next === undefined) return
  const second = tokens[to + 1]
  if (next.text === ',' && second !== undefined) {
    if (/^\d{1,2}$/.test(second.text) && /^[,.;]$/.test(tokens[to + 2]?.text ?? '')) evidence.person += 7
    else if (second.lower === 'who' || second.lower === 'whose') evidence.person += 4
    else if (/^(?:a|an|the|whose|one|his|her)$/.test(second.lower)) weighApposition(tokens, to + 2, evidence)
    return
  }
  if (next.text === '(') {
    if (/^\d{1,2}$/.test(second?.text ?? '') && tokens[to + 2]?.text === ')') evidence.person += 6
    return
  }
  if (next.lower === 'who') evidence.person += 3
  else if (next.lower === "'s" || next.lower === '’s') {
    if (kinNouns.has(second?.lower ?? '')) evidence.person += 2.5
    else if (bodyBelongings.has(second?.lower ?? '')) evidence.organization += 1.5
    else if (
      /^(?:capital|economy|border|borders|coast|largest|president|population|government|parliament|north|south|east|west|airport|streets|people)$/.test(
        second?.lower ?? '',
      )
    )
      evidence.location += 2.5
  } else if (
    sayingVerbs.has(next.lower) ||
    (/^(?:has|have|had|also|later|then|even|once|himself|herself|first)$/.test(next.lower) &&
      sayingVerbs.has(second?.lower ?? ''))
  ) {
    evidence.person += 2
    evidence.organization += 1
    evidence.location -= 0.5
  } else if (humanVerbs.has(next.lower)) evidence.person += 1.5
  else if (next.text === '-' && !next.spaced && second !== undefined) {
    if (second.lower === 'based' || second.lower === 'born' || second.lower === 'bound' || second.lower === 'area')
      evidence.location += 6
    else if (/^(?:led|backed|run|linked|owned|affiliated)$/.test(second.lower)) evidence.organization += 1
  } else if (placeNouns.has(next.lower) && next.shape === 'lower') evidence.location += 3.5
  else if (bodyBelongings.has(next.lower) && next.shape === 'lower') evidence.organization += 2
  else if (bodyNouns.has(next.lower) && next.shape === 'lower') evidence.organization += 2
}

const weighBefore = (tokens: readonly Token[], from: number, first: number, evidence: Evidence): void => {
  const previous = tokens[from - 1]
  if (previous === undefined || from - 1 < first) return
  const { lower, shape } = previous
  const second = from - 2 >= first ? (tokens[from - 2]?.lower ?? '') : ''
  if (lower === 'the') {
    evidence.organization += 1
    evidence.person -= 4
    evidence.location -= 1
    const weight = placePrepositions.get(second)
    if (weight !== undefined) evidence.location += 0.5 * weight
    return
  }
  const weight = placePrepositions.get(lower)
  if (weight !== undefined) {
    evidence.location += weight
    if (weight >= 2) evidence.person -= 1.5
    if (lower === 'at')
      evidence.organization +=
        /^(?:professor|analyst|economist|researcher|lecturer|scientist|fellow|director|student|strategist|expert|engineer|worked|works|executives|executive|employee)$/.test(
          second,
        )
          ? 4
          : 1
    return
  }
  if (lower === 'of') {
    if (
      placeNouns.has(second) ||
      /^(?:north|south|east|west|outside|outskirts|north-east|people|residents|mayor|governor|bishop|archbishop|northeast|northwest|southeast|southwest|centre|center|part|parts|streets)$/.test(
        second,
      )
    )
      evidence.location += 5
    else if (bodyBelongings.has(second)) {
      evidence.organization += 3
      evidence.location += 1
    }
    return
  }
  if (lower === 'for') {
    if (
      /^(?:spokesman|spokeswoman|spokesperson|analyst|lawyer|attorney|works|worked|played|plays|playing|spokesmen)$/.test(
        second,
      )
    )
      evidence.organization += 3
    return
  }
  if (shape === 'lower' && placeModifiers.has(lower)) evidence.location += 4
  else if (shape === 'lower' && (personNouns.has(lower) || officeNounOf(lower) !== null) && lower !== 'chief') {
    if (!/^(?:star|head|guard|principal|native|model|man|resident)$/.test(lower)) evidence.person += 4
  } else if (lower === 'said' || lower === 'says' || lower === 'added' || lower === 'asked' || lower === 'told') {
    evidence.person += lower === 'told' ? 0.5 : 1.5
    evidence.organization += lower === 'told' ? 2 : 0.7
  } else if (lower === 'named' || lower === 'mr' || lower === 'mrs') evidence.person += lower === 'named' ? 3 : 9
  else if (
    lower === 'daily' ||
    lower === 'newspaper' ||
    lower === 'magazine' ||
    lower === 'agency' ||
    lower === 'company' ||
    lower === 'firm' ||
    lower === 'giant' ||
    lower === 'broadcaster' ||
    lower === 'carrier' ||
    lower === 'airline' ||
    lower === 'club'
  )
    evidence.organization += 4
  else if (placeNouns.has(lower) && shape === 'lower') evidence.location += 1.5
}

/** Reads the words around a name, within its sentence (`first` is where that begins). Bounded look-around. */
export const weigh = (tokens: readonly Token[], { from, to }: Piece, first: number): Evidence => {
  const evidence: Evidence = { person: 0, organization: 0, location: 0 }
  weighBefore(tokens, from, first, evidence)
  weighAfter(tokens, to, evidence)
  return evidence
}
