import type { Document } from '../../document/document.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { officeNounOf } from '../../grammar/titles.js'
import {
  arrivingNouns,
  arrivingVerbs,
  distanceNouns,
  homeVerbs,
  leavingForVerbs,
  leavingVerbs,
  motionNouns,
  motionVerbs,
  stayingVerbs,
} from '../../lexicon/movement.js'
import { governedNouns, landNouns, relationNouns, striking } from '../../lexicon/place-standing.js'
import type { PlaceRole } from '../linked.js'

import type { PlacedName, PlaceUse } from './context.js'
import { binds, isPolity, landed, moves, nounBefore, phraseBefore, singular, standing, wordsBefore } from './context.js'

/** Where something is done; where one comes to after "arrive"; what the place before goes through: "to a mall in Cork". */
export const roleAt = (name: PlacedName, at: number): PlaceRole | null => {
  const { document } = name
  const [nearest] = wordsBefore(name, at)
  if (nearest?.[0] === 'verb') {
    if (arrivingVerbs.has(nearest[1])) return 'destination'
    if (homeVerbs.has(nearest[1])) return null
    if (nearest[1] === 'live' && !isPolity(name.kind) && document.tokens[at - 1]!.lower === 'lived') return null
  }
  if (nearest?.[0] === 'noun' && arrivingNouns.has(nearest[1])) return 'destination'
  const phrase = phraseBefore(name, at)
  const outer = phrase === undefined ? undefined : document.tokens[phrase.from - 1]
  if (phrase !== undefined && outer !== undefined && outer.sentence === document.tokens[at]!.sentence) {
    const noun = singular(document, phrase.head)
    const isThing = !governedNouns.has(noun) && document.tokens[phrase.head]!.pos !== 'PRON'
    if (outer.lower === 'to' && isThing && outer.pos === 'ADP' && moves(name, phrase.from - 1)) return 'destination'
    if (outer.lower === 'from' && isThing && moves(name, phrase.from - 1)) return 'origin'
  }
  return 'site'
}

/** "sanctions on X" are on a state, "strikes on X" on its land. */
export const useAfterOn = (name: PlacedName, at: number): PlaceUse => {
  const noun = nounBefore(name, at)
  if (relationNouns.has(noun) || (isPolity(name.kind) && !striking.has(noun) && !landNouns.has(noun))) return standing
  return landed(roleAt(name, at))
}

/** Where a journey goes, or whom a tie or a threat binds. */
export const useAfterTo = (name: PlacedName, at: number): PlaceUse => {
  if (binds(name, at)) return standing
  if (moves(name, at)) return landed('destination')
  const preposition = name.document.tokens[at]!.lower
  if (preposition === 'into' || preposition === 'onto') return landed('destination')
  // "from Cuba to Miami"
  for (let k = at - 1; k > at - 8 && k >= 0; k--)
    if (name.document.tokens[k]!.lower === 'from') return landed('destination')
  return preposition === 'to' &&
    nounBefore(name, at) !== '' &&
    isPolity(name.kind) &&
    governedNouns.has(nounBefore(name, at))
    ? standing
    : landed(null)
}

/** "left for X" goes there. */
export const useAfterFor = (name: PlacedName, at: number): PlaceUse => {
  for (const [kind, word] of wordsBefore(name, at)) {
    if (kind !== 'verb') continue
    if (leavingForVerbs.has(word) || leavingVerbs.has(word)) return landed('destination')
    break
  }
  return isPolity(name.kind) || officeNounOf(nounBefore(name, at)) !== null ? standing : landed(null)
}

const isPresent = ({ tokens }: Document, { head }: VerbGroup): boolean =>
  tokens[head]!.form === 'present' || tokens[head]!.form === 'base'

/** Whether a name begins at a token, or after its article. */
const namesFrom = ({ tokens }: Document, at: number): boolean => {
  const token = tokens[tokens[at]?.pos === 'DET' ? at + 1 : at]
  return token?.shape === 'capitalized' || token?.shape === 'upper' || token?.shape === 'mixed'
}

/** Where a journey starts; where something is run from; null for homes and distances. */
export const roleFrom = (name: PlacedName, at: number): PlaceRole | null => {
  const { document } = name
  for (let k = name.to; k < name.to + 8; k++) {
    const token = document.tokens[k]
    if (token === undefined || token.sentence !== document.tokens[at]!.sentence || token.lower === '.') break
    if (token.lower === 'to' && token.pos === 'ADP' && namesFrom(document, k + 1)) return 'origin'
  }
  for (const [kind, word, verb] of wordsBefore(name, at)) {
    if (kind === 'noun' && (distanceNouns.has(word) || officeNounOf(word) !== null)) return null
    if (kind === 'noun' && motionNouns.has(word)) return 'origin'
    if (kind !== 'verb') continue
    // "she comes from Bavaria" tells a home
    if (word === 'come' && verb?.finite === true && !verb.progressive && isPresent(document, verb)) return null
    if (motionVerbs.has(word) || leavingVerbs.has(word)) return 'origin'
    if (stayingVerbs.has(word)) return 'site'
    break
  }
  return null
}

/** "ties between X and Y" bind states, "flights between X and Y" start in one. */
export const useAfterBetween = (name: PlacedName, at: number): PlaceUse => {
  if (binds(name, at)) return standing
  for (const [kind, word] of wordsBefore(name, at)) {
    if (kind === 'noun' && motionNouns.has(word)) return landed('origin')
    if (kind === 'verb') break
  }
  return isPolity(name.kind) ? standing : landed(null)
}
