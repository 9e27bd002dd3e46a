import type { Document } from '../document/document.js'
import type { NameMention } from '../extract/names/index.js'
import { bearersOf } from './bearers.js'
import type { LinkedOrganization } from './linked.js'

/** Gathers the mentions of every body. */
export const linkOrganizations = (_document: Document, names: readonly NameMention[]): readonly LinkedOrganization[] =>
  bearersOf(names, 'organization').map((mentions) => ({ name: mentions[0]!.name, kind: null, country: null, mentions }))
