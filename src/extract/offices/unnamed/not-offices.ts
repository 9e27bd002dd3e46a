import { headsOfBodies } from '../../../lexicon/people/offices.js'
import { words } from '../../../lexicon/word-list.js'
import { inherentOffices } from '../lexicon.js'
import type { RefusalRow } from './row.js'

/** Refuses phrases that name no office at all. */
export const notOfficeRows = [
  {
    name: 'not-offices/pastime',
    at: 'noun',
    around: ['{pastime} {any}*9 #'],
    unless: [
      '{capitalized&!demonym} {capitalized}*6 {gathering&capitalized} #',
      '{capitalized&!demonym} {capitalized}*6 {bodyNoun&capitalized} #',
    ],
    examples: ['[The film director] praised the actors.', '[The beauty queen] waved to the crowd.'],
  },
  {
    name: 'not-offices/head-of-no-body',
    at: 'noun',
    nouns: headsOfBodies,
    body: 'none',
    around: ['#'],
    examples: ['[The owner] refused to sell.'],
  },
  {
    name: 'not-offices/private-role',
    at: 'noun',
    except: inherentOffices,
    publicBody: false,
    around: ['#'],
    unless: ['{jurisdiction} !!{attorney} #'],
    examples: ['[A lawyer] for the family read the letter.'],
  },
  {
    name: 'not-offices/whip-that-is-cracked',
    at: 'title',
    nouns: words('whip'),
    around: ['{cracking} {determiner} #'],
    examples: ['The council cracked [the whip] on late buses.', 'Cracking [the whip], the council met twice.'],
  },
] as const satisfies readonly RefusalRow[]
