import { union, words } from '../word-list.js'

/** How far a zone's clocks are from UTC, in minutes, by the countries whose abbreviation it is; null for all the world. */
export type ZoneOffsets = readonly (readonly [country: string | null, minutes: number])[]

/**
 * Abbreviations of time zones in lower case. Of several countries that share one the first is meant where the page names none of
 * them; where that one is nameless, none is meant then.
 */
export const zoneOffsets: ReadonlyMap<string, ZoneOffsets> = new Map<string, ZoneOffsets>([
  ['acdt', [['AU', 630]]],
  ['acst', [['AU', 570]]],
  ['aedt', [['AU', 660]]],
  ['aest', [['AU', 600]]],
  ['akdt', [['US', -480]]],
  ['akst', [['US', -540]]],
  ['awst', [['AU', 480]]],
  [
    'bst',
    [
      ['GB', 60],
      ['BD', 360],
    ],
  ],
  ['cat', [['ZM', 120]]],
  ['cdt', [['US', -300]]],
  ['cest', [['DE', 120]]],
  ['cet', [['DE', 60]]],
  [
    'cst',
    [
      ['US', -360],
      ['CN', 480],
      ['TW', 480],
    ],
  ],
  ['eat', [['KE', 180]]],
  ['edt', [['US', -240]]],
  ['eest', [['FI', 180]]],
  ['eet', [['FI', 120]]],
  [
    'est',
    [
      ['US', -300],
      ['AU', 600],
    ],
  ],
  ['gmt', [[null, 0]]],
  ['hkt', [['HK', 480]]],
  ['hst', [['US', -600]]],
  [
    'ist',
    [
      ['', 0],
      ['IN', 330],
      ['IL', 120],
      ['IE', 60],
    ],
  ],
  ['jst', [['JP', 540]]],
  ['kst', [['KR', 540]]],
  ['mdt', [['US', -360]]],
  ['msk', [['RU', 180]]],
  [
    'mst',
    [
      ['US', -420],
      ['MY', 480],
    ],
  ],
  ['myt', [['MY', 480]]],
  ['npt', [['NP', 345]]],
  ['nzdt', [['NZ', 780]]],
  ['nzst', [['NZ', 720]]],
  ['pdt', [['US', -420]]],
  ['pht', [['PH', 480]]],
  ['pkt', [['PK', 300]]],
  [
    'pst',
    [
      ['US', -480],
      ['PK', 300],
      ['PH', 480],
    ],
  ],
  ['sast', [['ZA', 120]]],
  ['sgt', [['SG', 480]]],
  ['trt', [['TR', 180]]],
  ['utc', [[null, 0]]],
  ['wat', [['NG', 60]]],
  ['wib', [['ID', 420]]],
  ['z', [[null, 0]]],
])

/** The zones that tell no offset, in lower case: summer and winter time share them. */
export const vagueZones: ReadonlySet<string> = new Set(['ct', 'et', 'mt', 'pt'])
/** All abbreviations of zones, with those whose offset nothing here asks for. */
export const zoneAbbreviations: ReadonlySet<string> = union(
  new Set(zoneOffsets.keys()),
  vagueZones,
  words('adt akdt ast ict irst nst'),
)
/** Zones that an offset may follow: "GMT+3". */
export const offsetZones: ReadonlySet<string> = new Set(['gmt', 'utc'])
/** What stands behind hours before and after noon. */
export const hoursAfterNoon: ReadonlySet<string> = new Set(['p.m.', 'pm'])
export const hoursBeforeNoon: ReadonlySet<string> = new Set(['a.m.', 'am'])
