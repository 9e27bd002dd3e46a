import { triggeredBy } from '../../grammar/triggers.js'
import { governingNouns, nounsOfBodies } from './lexicon/bodies.js'
import { pronounsOfBodies, pronounsOfPeople } from './lexicon/evidence.js'
import { openingParticles } from './lexicon/names.js'
import { sportWords } from './lexicon/sports.js'

/** What a word can start, as bits of `triggersOf`. A step that needs such a word looks at no other. */
export const trigger = {
  /** "government": see `composeBodies` */
  governingNoun: triggeredBy(() => governingNouns.keys()),
  /** "company": see `takeUpBodies` */
  nounOfBody: triggeredBy(() => nounsOfBodies.keys()),
  /** "he", "it" */
  pronoun: triggeredBy(() => [...pronounsOfPeople, ...pronounsOfBodies]),
  /** "al", "von" before a capital */
  openingParticle: triggeredBy(() => openingParticles),
  sport: triggeredBy(() => sportWords),
} as const
