import { facilityHeads, fieldsOfWork, usesOfBuildings } from '../../lexicon/names.js'
import type { FindRow } from './find-row.js'

/** Regions by their abbreviations; tried before all others, up to the end of the sentence. */
export const regionRows = [
  {
    name: 'names/region-of-party',
    pattern:
      '{partyLetter} ~- ~[span: {regionOfTwo}] | {partyLetter} ~- ~[span: {regionName}] | {partyTag} ~- ~[span: {sureCapital&!common}] | {partyTag} ~- ~[span: {sureCapital&surname}]',
    kind: 'location',
    location: 8,
    examples: [
      'Sen. Ada Quill (D-[Mass.]) agreed.',
      'The bill of Del. Ada Quill, D-[Kanorra], passed.',
      'They met Del. Ada Quill, R-[Hill].',
    ],
  },
  {
    name: 'names/region-after-town',
    pattern: '{regionAfterTown}',
    kind: 'location',
    location: 8,
    examples: ['He lives in Burlington, [Vt.] with a cat.', 'Two men from Salina, [Kan.], were hurt.'],
  },
  {
    name: 'names/region-before-noun',
    pattern: '[span: {regionOfTwo}] | [span: {regionShort}] {lower}',
    kind: 'location',
    location: 8,
    examples: ['Two [Ind.] inmates fled.', 'A [W.Va.] man was hurt.'],
  },
] as const satisfies readonly FindRow[]

/** Places that the article's dateline names. */
export const datelineRows = [
  {
    name: 'names/place-of-dateline',
    reason: 'It asks where the dateline of the article stands.',
    kind: 'location',
    location: 8,
    examples: ['[EBELDORF], Dec 5 - The bakery in the old harbour of the town closed on Monday after a long summer.'],
  },
] as const satisfies readonly FindRow[]

/** Places that open with their head. */
export const placeOpenerRows = [
  {
    name: 'names/street-opener',
    pattern: '{streetOpener&placeOpener} {any&!bodyHead} {any}*3',
    kind: 'location',
    location: 6,
    examples: ['They met near [Jalan Mawar Merah].'],
  },
  {
    name: 'names/river-opener',
    pattern: '{riverOpener&sureCapital} {sureCapital&!bodyHead&!placeHead}',
    kind: 'location',
    location: 6,
    examples: ['They crossed the [River Ebel] at night.'],
  },
  {
    name: 'names/compass-letters',
    pattern: '{compassLetters} {knownTown} {end}',
    kind: 'location',
    location: 7,
    examples: ['Two men were hurt in [W. Philadelphia] on Monday.', 'Fire damaged a [N.E. Portland] house.'],
  },
  {
    name: 'names/place-opener',
    pattern: '{placeOpener} {any&!bodyHead} {any&!title}?',
    kind: 'location',
    location: 6,
    examples: ['Boats came from [Lake Tarrow].'],
  },
  {
    name: 'names/camp-opener',
    pattern: '{campOpener&sureCapital} {sureCapital&!common&!bodyHead}',
    kind: 'location',
    location: 6,
    examples: ['They slept at [Camp Oberquell].'],
  },
] as const satisfies readonly FindRow[]

/** Natural places that open with their kind and go on after "of"; tried up to the end of the sentence. */
export const featureRows = [
  {
    name: 'names/feature-of',
    pattern: '{featureOpener&sureCapital} of the? {sureCapital&!bodyHead} {sureCapital&!bodyHead}*3',
    kind: 'location',
    location: 6,
    examples: ['It rained in the [Valley of the Nine Otters] that night.'],
  },
] as const satisfies readonly FindRow[]

/** Parts of a town that are called by where they lie in it; tried up to the end of the sentence. */
export const partOfTownRows = [
  {
    name: 'names/part-of-town',
    pattern:
      '[span: {directionWord&sureCapital} {directionWord&sureCapital}? {partOfTown&sureCapital}] of the? {placeName}',
    kind: 'location',
    location: 6,
    examples: ['A wall fell on the [Upper East Side] of Oslo.', 'They met on the [Left Bank] of Paris.'],
  },
] as const satisfies readonly FindRow[]

/** What only looks like a place by its head. */
export const courtRows = [
  {
    name: 'not-names/court-district',
    pattern: '[span: {courtArea} district] of',
    kind: 'none',
    form: 'place head',
    examples: ['The judge sits in the [Eastern District] of Ebelquist.'],
  },
  {
    name: 'not-names/electoral-district',
    pattern: '[span: {electoral} district]',
    kind: 'none',
    form: 'place head',
    examples: ['She ran in the 3rd [Congressional District] twice.'],
  },
] as const satisfies readonly FindRow[]

/** Places by a head word or the gazetteer; their functions are in by-hand/places.ts. */
export const placeRows = [
  {
    name: 'names/place-head',
    reason: 'The last of several heads counts, unless a title or a person stands there.',
    kind: 'location',
    location: 7,
    form: 'place head',
    examples: ['They crossed the [Wessel River] at night.'],
  },
] as const satisfies readonly FindRow[]

/** What makes a facility of a body by its head: the first row that fits decides. */
export interface FacilityRow extends FindRow {
  /** its last word */
  readonly heads?: ReadonlySet<string>
  /** the word before the last, and the ones that it must not be */
  readonly modifiers?: ReadonlySet<string>
  readonly otherModifiers?: ReadonlySet<string>
  /** what stands around it */
  readonly around?: readonly string[]
}
const facility = { kind: 'location', organization: 8, location: 6, form: 'place head' } as const

/** A body or a facility? Centres, museums: fields of work make bodies, prepositions of place and uses facilities. */
export const facilityRows = [
  {
    name: 'names/facility-head',
    ...facility,
    heads: facilityHeads,
    examples: ['The [Department of Brindle Hospital] burned at night.'],
  },
  {
    name: 'names/facility-after-preposition',
    ...facility,
    otherModifiers: fieldsOfWork,
    around: ['{buildingPreposition} the? #'],
    examples: ['They met at the [Brindlewick Centre] at night.'],
  },
  {
    name: 'names/facility-by-use',
    ...facility,
    modifiers: usesOfBuildings,
    examples: ['The [Brindlewick Shopping Centre] burned at night.'],
  },
] as const satisfies readonly FacilityRow[]

/** What a word that names a place says for a person, too, besides what the gazetteer says for the place. */
export interface PersonalPlaceRow extends FindRow {
  /** whether it must be a surname, and no common word */
  readonly isSurname?: true
  /** whether every newspaper reader knows a leader by it */
  readonly isLeader?: true
  /** how much the gazetteer may say for the place at most */
  readonly most?: number
}

/** Words that are given names or surnames as well as places; the first row that fits decides. */
export const personalPlaceRows = [
  {
    name: 'names/surname-of-leader',
    kind: null,
    isSurname: true,
    isLeader: true,
    most: 2.5,
    person: 5,
    examples: ['It was [Obama] all along.'],
  },
  {
    name: 'names/surname-of-small-place',
    kind: null,
    isSurname: true,
    most: 2.5,
    person: 2.6,
    examples: ['It was [Ashcroft] all along.'],
  },
  {
    name: 'names/place-named-like-person',
    kind: null,
    person: 2,
    examples: ['It was [Hassan] all along.'],
  },
] as const satisfies readonly PersonalPlaceRow[]
