import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { compoundRows } from './bodies/compound-rows.js'
import { kindRows } from './bodies/kind-rows.js'
import { nominalRows } from './bodies/nominal-rows.js'
import { clubRows } from './bodies/sports-rows.js'
import { clusterRows, refusedClusterRows } from './decide/rows.js'
import { afterRows, enumerationRows, leadRows, pronounRows, quotationRows } from './evidence/after.js'
import { beforeRows } from './evidence/before.js'
import { gazetteerRows } from './parse/gazetteer.js'
import { bodyPatternRows, bodyRows, gatheringRows, memberRows, openerRows } from './parse/rows/bodies.js'
import { caseRows, repeatedShipRows, shipRows } from './parse/rows/cases.js'
import {
  commonWordRows,
  eventRows,
  lengthRows,
  refusedOwnWordRows,
  remainderRows,
  shapeRows,
  unknownRows,
} from './parse/rows/own-words.js'
import { partedRows, personOpenerRows, personRows } from './parse/rows/people.js'
import {
  courtRows,
  datelineRows,
  facilityRows,
  featureRows,
  partOfTownRows,
  personalPlaceRows,
  placeOpenerRows,
  placeRows,
  regionRows,
} from './parse/rows/places.js'
import { capitalRows } from './spans/capital-rows.js'
import { userRows } from './user-rows.js'

/** Rules that find names by their own words. */
const finds = [
  ...caseRows,
  ...shipRows,
  ...repeatedShipRows,
  ...regionRows,
  ...bodyPatternRows,
  ...gatheringRows,
  ...memberRows,
  ...openerRows,
  ...bodyRows,
  ...personOpenerRows,
  ...personRows,
  ...partedRows,
  ...eventRows,
  ...featureRows,
  ...partOfTownRows,
  ...courtRows,
  ...datelineRows,
  ...placeOpenerRows,
  ...placeRows,
  ...facilityRows,
  ...personalPlaceRows,
  ...refusedOwnWordRows,
  ...unknownRows,
  ...userRows,
] as const

/** Rules that weigh the words of a name and the words around it. */
const weighs = [
  ...gazetteerRows,
  ...commonWordRows,
  ...lengthRows,
  ...shapeRows,
  ...remainderRows,
  ...beforeRows,
  ...afterRows,
  ...pronounRows,
  ...quotationRows,
  ...leadRows,
  ...enumerationRows,
] as const

/** Rules over all mentions of an article: what they make of one another, and the bodies that common nouns make. */
const overall = [
  ...capitalRows,
  ...clusterRows,
  ...refusedClusterRows,
  ...compoundRows,
  ...nominalRows,
  ...kindRows,
  ...clubRows,
] as const

/** A rule that finds names, or refuses capitals. */
export type FindRule = (typeof finds)[number]['name'] | (typeof gazetteerRows)[number]['name']
/** A rule that a claim or a step can name. */
export type NameRule = (typeof finds | typeof weighs | typeof overall)[number]['name']

export const rules: readonly RuleRow[] = [...finds, ...weighs, ...overall]
