import type { Document } from '../../document/document.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { type AroundRule, aroundFinder } from '../../grammar/pattern/around.js'
import { tokenWhere } from '../../grammar/pattern/classes.js'
import { leavingVerbs, reachingVerbs } from '../../lexicon/places/movement.js'
import { words } from '../../lexicon/word-list.js'
import type { EntityMention } from './containment.js'

/** The rules of the two ends of a move: `#` is the first name, `{end}` the second; the examples mark the first. */
export const moveRows = [
  {
    name: 'places/ends-of-move',
    around: [
      '({source}|{leaving}) the? # {any&!mark}*8 {goal} the? {end}',
      '({goal}|{reaching}) the? # {any&!mark}*8 {source} the? {end}',
    ],
    examples: ['They flew from [Oslo] to Denver.', 'The envoy left [Damascus] for Baltimore.'],
  },
] as const satisfies readonly AroundRule[]

const ends = aroundFinder<AroundRule>(moveRows, {
  goal: words('for into to toward towards'),
  mark: words('. ; :'),
  source: words('from'),
  leaving: tokenWhere(({ tokens }, at) => leavingVerbs.has(verbLemma(tokens[at]!.lower))),
  reaching: tokenWhere(({ tokens }, at) => reachingVerbs.has(verbLemma(tokens[at]!.lower))),
})
const longestWay = 11

/**
 * For each name, by its index, those at the other end of a move of theirs: the one end tells nothing of where the other lies. "They flew from
 * Rome to Atlanta" speaks for no Rome in Georgia.
 */
export const otherEndsOf = (
  document: Document,
  located: readonly EntityMention[],
): ReadonlyMap<number, readonly number[]> => {
  const others = new Map<number, number[]>()
  for (let index = 0; index + 1 < located.length; index++) {
    const [first, second] = [located[index]!, located[index + 1]!]
    if (first.mention.sentence !== second.mention.sentence || first.entity === second.entity) continue
    if (second.mention.from <= first.mention.to || second.mention.from - first.mention.to > longestWay) continue
    const bounds = { from: document.sentences[first.mention.sentence]!.from, to: second.mention.from }
    const rule = ends.first(document, first.mention, bounds)
    if (rule === null) continue
    for (const [one, other] of [
      [first.entity, second.entity],
      [second.entity, first.entity],
    ] as const)
      others.set(one, [...(others.get(one) ?? []), other])
    const { from, to } = first.mention
    document.trace?.push({ kind: 'locations', verdict: 'linked', rule: rule.name, from, to, why: second.mention.name })
  }
  return others
}
