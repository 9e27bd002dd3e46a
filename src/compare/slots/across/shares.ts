import { singularOf } from '../../../lexicon/inflection.js'
import { bodyNouns, voteShare } from '../lexicon.js'
import type { Reading } from '../reading.js'
import { slotRules } from '../rules.js'

/** The words of a name without those for a party: "the Greens", "Green Party". */
const wordsOf = (name: string): readonly string[] => {
  const all = name.toLowerCase().split(/\s+/).map(singularOf)
  const own = all.filter((word) => !bodyNouns.has(word))
  return own.length > 0 ? own : all
}

/** The one longest name that a name is the end of: "Ruiz" beside "Maria Ruiz"; the name itself where there are several. */
const longest = (name: string, names: readonly string[]): string => {
  const longer = names.filter((other) => other !== name && other.endsWith(` ${name}`))
  const [first] = longer.sort((a, b) => b.length - a.length)
  return first !== undefined && longer.every((other) => first === other || first.endsWith(` ${other}`)) ? first : name
}

const nameOf = ({ claim: { count } }: Reading): string | null =>
  count.role?.of === 'share' ? wordsOf(count.role.text).join(' ') : null

/** "Ruiz won 48 percent", "took 12 seats": a share is the level of whose it is, and of nobody else. */
export const withShares = (readings: readonly Reading[]): readonly Reading[] => {
  const names = [...new Set(readings.flatMap((reading) => nameOf(reading) ?? []))]
  if (names.length === 0) return readings
  return readings.map((reading) => {
    const name = nameOf(reading)
    if (name === null) return reading
    const holder = longest(name, names)
    const why: Reading['why'] = [...reading.why, { part: 'holder', value: holder, rule: slotRules.holder.name }]
    if (reading.about === 'things') return { ...reading, holder, why }
    return reading.claim.count.kind === voteShare.kind
      ? { ...reading, holder, level: voteShare.name, measured: voteShare, why }
      : reading
  })
}
