import { words } from '../word-list.js'
import type { EventRow } from './row.js'

/** What tells one thing from another of its sort: houses destroyed from houses damaged. */
export const thingEventRows = [
  {
    name: 'destroy',
    tells: 'things',
    rises: true,
    lemmas: words(
      'burn collapse demolish demolition destroy destruction engulf flatten gut incinerate level raze wreck',
    ),
    of: {
      nouns: words('bridge building cottage dwelling home house hut shack'),
      lemmas: words('consume sweep wash'),
    },
    examples: [
      'destroyed [300] houses',
      '[300] homes were gutted',
      '[300] houses burned',
      '[300] homes were swept away',
      'the fire consumed [300] homes',
    ],
  },
  {
    name: 'damage',
    tells: 'things',
    rises: true,
    lemmas: words('damage deface flood harm inundate vandalise vandalize'),
    examples: ['damaged [500] houses'],
  },
  {
    name: 'build',
    tells: 'things',
    lemmas: words('build construct construction erect rebuild'),
    examples: ['will build [300] houses'],
  },
  {
    name: 'close',
    tells: 'things',
    lemmas: words('close closure shut shutdown shutter suspend suspension'),
    examples: ['shut [12] stores', '[410] schools were closed'],
  },
  {
    name: 'open',
    tells: 'things',
    lemmas: words('inaugurate launch open opening reopen'),
    examples: ['will open [12] stores'],
  },
  {
    name: 'cancel',
    tells: 'things',
    lemmas: words('cancel cancellation ground scrap'),
    examples: ['cancelled [250] flights'],
  },
  {
    name: 'delay',
    tells: 'things',
    lemmas: words('delay divert postpone reschedule'),
    examples: ['delayed [90] flights'],
  },
  {
    name: 'seize',
    tells: 'things',
    lemmas: words('confiscate confiscation impound intercept recover seize'),
    examples: ['seized [46] rifles'],
  },
  {
    name: 'steal',
    tells: 'things',
    lemmas: words('heist loot rob robbery steal theft'),
    examples: ['stole [13] paintings'],
  },
  {
    name: 'recall',
    tells: 'things',
    lemmas: words('recall'),
    examples: ['recalled [60,000] cars'],
  },
  {
    name: 'fire',
    tells: 'things',
    lemmas: words('bombard fire lob shell'),
    examples: ['fired [18] rockets'],
  },
  {
    name: 'shoot down',
    tells: 'things',
    lemmas: words('down'),
    examples: ['downed [38] drones'],
  },
  {
    name: 'explode',
    tells: 'things',
    lemmas: words('blast detonate detonation explode explosion'),
    examples: ['[two] bombs exploded'],
  },
  {
    name: 'win',
    tells: 'things',
    lemmas: words('victory win'),
    of: {
      nouns: words('constituency goal mandate medal point seat set vote'),
      lemmas: words('capture claim clinch collect gain garner get obtain pick receive score secure take'),
    },
    examples: ['won [150] seats', 'took [150] seats'],
  },
  {
    name: 'lose',
    tells: 'things',
    lemmas: words('lose loss'),
    examples: ['lost [40] seats'],
  },
  {
    name: 'produce',
    tells: 'things',
    lemmas: words('harvest make manufacture output produce production yield'),
    examples: ['produced [60,000] cars'],
  },
] as const satisfies readonly EventRow[]
