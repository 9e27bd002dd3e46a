import type { NameKind, NameMention } from '../extract/names/index.js'

/** The mentions of one kind of name, gathered by bearer, in the order of their first mention. */
export const bearersOf = (found: readonly NameMention[], kind: NameKind): readonly (readonly NameMention[])[] => {
  const byBearer = new Map<number, NameMention[]>()
  for (const mention of found) {
    if (mention.kind !== kind) continue
    const known = byBearer.get(mention.bearer)
    if (known === undefined) byBearer.set(mention.bearer, [mention])
    else known.push(mention)
  }
  return [...byBearer.values()]
}
