import type { NameKind, NameMention } from '../extract/names/index.js'

/** The mentions of one kind of name, gathered by entity, in the order of their first mention. */
export const entitiesOf = (found: readonly NameMention[], kind: NameKind): readonly (readonly NameMention[])[] => {
  const byEntity = new Map<number, NameMention[]>()
  for (const mention of found) {
    if (mention.kind !== kind) continue
    const known = byEntity.get(mention.entity)
    if (known === undefined) byEntity.set(mention.entity, [mention])
    else known.push(mention)
  }
  return [...byEntity.values()]
}
