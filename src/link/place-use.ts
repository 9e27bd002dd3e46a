import type { Document } from '../document/document.js'
import type { PlaceRole } from './linked.js'
import type { BornMention, Containment } from './place-containment.js'

/** What a mention does in what is told. */
export interface PlaceUse {
  readonly role: PlaceRole | null
  /** false where the name stands for a government, a team, a people */
  readonly literal: boolean
}

export const usesOf = (
  _document: Document,
  located: readonly BornMention[],
  _contained: readonly Containment[],
): readonly PlaceUse[] => located.map(() => ({ role: null, literal: true }))
