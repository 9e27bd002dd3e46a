import type { Country } from '../../map/country.js'
import type { Facets } from '../../view/facets.js'
import type { Found } from '../../view/find.js'
import type { IndexData } from '../../view/index-data.js'
import type { State } from '../../view/state.js'

/** What the parts of the index draw from, and the one way to change it. */
export interface Context {
  readonly data: IndexData
  readonly facets: Facets
  readonly world: readonly Country[]
  readonly state: State
  readonly found: Found
  /** Draws the index as another state shows it. */
  readonly go: (state: State) => void
  /** The name of a country by its code. */
  readonly countryName: (code: string) => string
}
