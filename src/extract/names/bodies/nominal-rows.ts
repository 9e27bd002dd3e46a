import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'

/** Common nouns that take up a body. */
export const nominalRows = [
  {
    name: 'names/nominal-with-antecedent',
    reason: 'It asks for the body that was named last and that the noun can mean.',
    examples: [
      'Last week Google closed an office. [The company] was small.',
      'Last week Airbus closed a hall. [The Toulouse-based planemaker] was late.',
      'In May the World Health Organization sent tents. Boats of [the UN agency] were late.',
    ],
  },
  {
    name: 'names/nominal-that-speaks',
    around: ['# {saying}', '# {adverb} {saying}', '# {auxiliary} {saying}', 'according to #'],
    examples: ['Few came. [The committee] said so.', 'Few came, according to [the committee].'],
  },
] as const satisfies readonly (RuleRow | AroundRule)[]
