import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { PlaceKind } from '../../../lexicon/gazetteer/index.js'
import type { PlaceRole } from '../../linked.js'

/** What a mention does in what is told. */
export interface PlaceUse {
  readonly role: PlaceRole | null
  /** false where the name stands for a government, a team, a people (metonymy) */
  readonly literal: boolean
}

/** Which names a rule holds of: what the place is by the gazetteer, null where the gazetteer lacks it. */
const holdsOf = {
  /** a state: its name alone may stand for its government */
  polity: ({ kind }: Placed) => isPolity(kind),
  'no polity': ({ kind }: Placed) => !isPolity(kind),
  /** a place that can decide and speak: a sea cannot */
  actor: ({ kind }: Placed) => canAct(kind),
  /** a state, or the city it is governed from: "Tehran" is often Iran */
  power: ({ kind, isCapital }: Placed) => isPolity(kind) || isCapital,
} as const satisfies Readonly<Record<string, (placed: Placed) => boolean>>

/** What the gazetteer says of a name. */
export interface Placed {
  readonly kind: PlaceKind | null
  /** whether a country is governed from there */
  readonly isCapital: boolean
}

/** Leaves the use to a longer phrase: that of the noun that the name modifies, or that of the noun before its "of". */
export interface Passing {
  readonly passesTo: 'noun after' | 'noun before'
  /** whether the longer phrase may be metonymic: "the city of Cork said", not "the north of Cork" */
  readonly metonymic: boolean
  /** the role where the longer phrase has none */
  readonly otherwise: PlaceRole | null
}

/** A rule that tells the role and the literal use of a name by the words around it: `#` is the name, or its whole noun phrase. */
export interface UseRow extends AroundRule {
  /** the names that it holds of; all where it does not say */
  readonly of?: keyof typeof holdsOf
  readonly use: PlaceUse | Passing
  /** the use of the last of several names: "between Sydney and [Bombay]" */
  readonly ofLast?: PlaceUse
}

/** The place itself, with its role. */
export const literal = (role: PlaceRole | null): PlaceUse => ({ role, literal: true })
/** A government, a people or a team that goes by the place. */
export const metonymic: PlaceUse = { role: null, literal: false }

const isPolity = (kind: PlaceKind | null): boolean => kind === 'country' || kind === 'continent'
const actors: ReadonlySet<PlaceKind> = new Set(['city', 'continent', 'country', 'county', 'facility', 'region'])

/** Whether a place can decide and speak. */
export const canAct = (kind: PlaceKind | null): boolean => kind === null || actors.has(kind)

/** Whether a rule holds of what the gazetteer says of a name. */
export const holds = ({ of }: Pick<UseRow, 'of'>, placed: Placed): boolean => of === undefined || holdsOf[of](placed)
