import type { Document } from '../../document/document.js'
import { phrasesOf } from '../../grammar/phrases.js'
import type { Place } from '../../lexicon/gazetteer/index.js'
import type { Containment, EntityMention } from './containment.js'
import type { PlacedName, PlaceUse } from './context.js'
import { useInPhrase } from './phrase.js'

/** Names that stand together as one: "Dallas, Texas", "Israel and the US", "US-Iran". All of them do the same. */
interface Group {
  readonly from: number
  to: number
  /** indexes into the located mentions */
  readonly members: number[]
}

const joining = new Set([',', 'and', 'or', '/', '&', 'nor', 'plus', '-', '–'])

/** Whether only a comma, "and" or a hyphen stands between two names: ", and the" is the longest such gap. */
const standTogether = ({ tokens }: Document, to: number, from: number): boolean => {
  if (from < to || from - to > 4) return false
  let joined = false
  for (let at = to; at < from; at++) {
    const { lower, pos, spaced } = tokens[at]!
    if (lower === '.' && !spaced) continue
    if (joining.has(lower)) joined = true
    else if (!(joined && (pos === 'DET' || pos === 'ADJ' || lower === 'both'))) return false
  }
  return joined
}

const groupsOf = (document: Document, located: readonly EntityMention[]): readonly Group[] => {
  const groups: Group[] = []
  for (const [index, { mention }] of located.entries()) {
    const last = groups.at(-1)
    const previous = located[index - 1]?.mention
    if (last && previous && previous.sentence === mention.sentence && standTogether(document, last.to, mention.from)) {
      last.to = mention.to
      last.members.push(index)
    } else groups.push({ from: mention.from, to: mention.to, members: [index] })
  }
  return groups
}

const standingOf = (place: Place | null): Pick<PlacedName, 'kind' | 'isCapital'> => ({
  kind: place?.kind ?? null,
  isCapital: place?.seat === 'country',
})

const isDateline = ({ dateline }: Document, { mention }: EntityMention): boolean =>
  dateline !== null && mention.start < dateline.end && dateline.start < mention.end

/**
 * Tells the role and the literal use of every mention by the words around it. `places`: what each mention means.
 * What holds another place shares its role: "to a centre in Tianjin".
 */
export const usesOf = (
  document: Document,
  located: readonly EntityMention[],
  places: readonly (Place | null)[],
  contained: readonly Containment[],
): readonly PlaceUse[] => {
  const uses: PlaceUse[] = located.map(() => ({ role: null, literal: true }))
  const indexOf = new Map(located.map(({ mention }, index) => [mention, index]))
  const phrases = phrasesOf(document)
  for (const { from, to, members } of groupsOf(document, located)) {
    const first = members[0]!
    if (isDateline(document, located[first]!)) continue
    const use = useInPhrase({
      document,
      phrases,
      from,
      to,
      ...standingOf(places[first] ?? null),
      first: located[first]!.mention,
      depth: 0,
    })
    for (const member of members) uses[member] = use
    // "between Sydney and Bombay": one way there, one way back
    if (use.role === 'origin' && document.tokens[from - 1]?.lower === 'between' && members.length === 2)
      uses[members[1]!] = { role: 'destination', literal: true }
  }
  for (const { inner, outer } of contained) {
    const [at, of] = [indexOf.get(inner.mention)!, indexOf.get(outer.mention)!]
    const [innerUse, outerUse] = [uses[at]!, uses[of]!]
    if (inner.mention.from > outer.mention.from) uses[at] = outerUse
    else if (innerUse.role !== null && outerUse.role === 'site') uses[of] = { ...outerUse, role: innerUse.role }
  }
  return uses
}
