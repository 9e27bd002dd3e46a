import type { NameMention } from '../../extract/names/index.js'
import type { PlaceName } from './candidates.js'
import type { Containment, EntityMention } from './containment.js'

/** A name of the article with its mentions. */
export interface NamedPlace extends PlaceName {
  readonly mentions: readonly NameMention[]
  /** whether the candidates are those of the town that a building is named after */
  readonly isTownOf: boolean
}

/** The names of an article with their mentions, and what the text says of places that lie in others. */
export interface Located {
  readonly entities: readonly NamedPlace[]
  readonly mentions: readonly EntityMention[]
  readonly contained: readonly Containment[]
}
