import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { around, aroundFinder } from '../../../grammar/pattern/around.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import type { Place } from '../../../lexicon/gazetteer/index.js'
import { directions } from '../../../lexicon/places/place-nouns.js'
import { playingAreas } from '../../../lexicon/places/place-standing.js'
import type { Containment, EntityMention } from '../containment.js'
import { objectRows, subjectRows } from './clauses.js'
import { compoundClasses, nounAfter } from './compound-classes.js'
import { compoundRows } from './compounds.js'
import { nameJoiners, nameOpeners } from './lexicon.js'
import { modifierRows } from './modifiers.js'
import { otherPrepositionRows } from './other-prepositions.js'
import { goalRows } from './prepositions.js'
import { canAct, holds, literal, type Passing, type Placed, type PlaceUse, type UseRow } from './row.js'
import { clauseClasses } from './vocabulary.js'

/** A name, or several that stand together, where it stands. */
interface PlacedName extends TokenRange, Placed {
  readonly document: Document
  /** the sentence */
  readonly bounds: TokenRange
  /** the words that the noun phrase is looked for at */
  readonly first: TokenRange
  /** how many phrases the name was taken out of: "the north [of X]" is one */
  readonly depth: number
}

const clauseRows: readonly UseRow[] = [...subjectRows, ...goalRows, ...otherPrepositionRows, ...objectRows]
/** The rules that tell what the name of a place does. */
export const useRows: readonly UseRow[] = [...compoundRows, ...modifierRows, ...clauseRows]

const inCompound = aroundFinder<UseRow>(compoundRows, compoundClasses)
const asModifier = aroundFinder<UseRow>(modifierRows, compoundClasses)
const inClause = aroundFinder(clauseRows, clauseClasses)

/** A use, and the rule that told it. */
interface RuledUse {
  readonly use: PlaceUse
  readonly rule: UseRow
}

/** "of the north of the east of" is followed no further. */
const deepest = 3

/** What the whole noun phrase of a name does: by its preposition, or as subject or object of a verb. */
const useOfPhrase = (name: PlacedName): RuledUse => {
  const { document, bounds, depth, to } = name
  const anchor = { from: startOfPhrase(name), to }
  const isDeepest = depth >= deepest
  const rule = inClause.first(
    document,
    anchor,
    bounds,
    (row) => holds(row, name) && !(isDeepest && 'passesTo' in row.use),
  )!
  return outcomeOf(name, rule, anchor.from)
}

const useBesides = (name: PlacedName): RuledUse | null => {
  const { document, bounds, to } = name
  const fits = (row: UseRow): boolean => holds(row, name)
  const rule =
    inCompound.first(document, name, bounds, fits) ??
    (nounAfter(document, to) < 0 ? null : asModifier.first(document, name, bounds, fits))
  return rule === null ? null : outcomeOf(name, rule, name.from)
}

/** The use that a rule tells, or that of the longer phrase to which it passes. */
const outcomeOf = (name: PlacedName, rule: UseRow, from: number): RuledUse =>
  'passesTo' in rule.use ? passOn(name, rule, rule.use, from) : { use: rule.use, rule }

const passOn = (
  name: PlacedName,
  rule: UseRow,
  { passesTo, metonymic, otherwise }: Passing,
  from: number,
): RuledUse => {
  const { use } = useOfPhrase(passesTo === 'noun after' ? withNounAfter(name, metonymic) : asNounBefore(name, from))
  return { use: metonymic ? use : literal(use.role ?? otherwise), rule }
}

/** "[Kunduz province]", "[Iran's nuclear sites]": what the noun is decides, not what the name is. */
const withNounAfter = (name: PlacedName, keepsKind: boolean): PlacedName => ({
  ...name,
  to: nounAfter(name.document, name.to) + 1,
  ...(keepsKind ? {} : { kind: null }),
})

/** "[the north] of Manila" */
const asNounBefore = (name: PlacedName, from: number): PlacedName => {
  const phrase = phrasesOf(name.document).nounAt[from - 2]!
  return { ...name, from: phrase.from, first: phrase, depth: name.depth + 1 }
}

/** Where the noun phrase of the name begins: "the northern [Syria]". */
const startOfPhrase = ({ document, bounds, from, first }: PlacedName): number => {
  const phrase = phrasesOf(document).nounAt[first.from]
  let start = phrase !== undefined && phrase.from <= from ? phrase.from : from
  while (start > bounds.from && isDirection(document, start - 1)) start--
  return start
}

const isDirection = ({ tokens }: Document, at: number): boolean =>
  directions.has(tokens[at]!.lower) && tokens[at]!.shape === 'lower'

/** What a name does, from the words around it. */
const useOf = (name: PlacedName): RuledUse => {
  const { use, rule } = useBesides(name) ?? useOfPhrase(name)
  return { use: use.literal || canAct(name.kind) ? use : literal(null), rule }
}

/** Names that stand together as one: "Dallas, Texas", "Israel and the US", "US-Iran". All of them do the same. */
interface Coordination {
  readonly from: number
  to: number
  /** indexes into the located mentions */
  readonly members: number[]
}

const longestJoint = 4
const coordinationClasses = { joiner: nameJoiners, opener: nameOpeners }
const between = '({joiner}|{determiner}|{adjective}|{opener}|~.)'
/** Only a comma, "and" or a hyphen stands between two names: ", and the" is the longest such gap. */
const isJoined = around(`# (~.)*3 {joiner} ${between}*3 {end}`, coordinationClasses)

const areCoordinated = (document: Document, first: TokenRange, second: TokenRange): boolean =>
  second.from > first.to &&
  second.from - first.to <= longestJoint &&
  isJoined(document, first, { from: first.from, to: second.from })

const coordinationsOf = (document: Document, located: readonly EntityMention[]): readonly Coordination[] => {
  const coordinations: Coordination[] = []
  for (const [index, { mention }] of located.entries()) {
    const last = coordinations.at(-1)
    const previous = located[index - 1]?.mention
    if (last && previous && previous.sentence === mention.sentence && areCoordinated(document, last, mention)) {
      last.to = mention.to
      last.members.push(index)
    } else coordinations.push({ from: mention.from, to: mention.to, members: [index] })
  }
  return coordinations
}

const placedOf = (place: Place | null): Placed => ({
  kind: place !== null && playingAreas.has(place.name) ? 'country' : (place?.kind ?? null),
  isCapital: place?.seat === 'country',
})

const isDateline = ({ dateline }: Document, { mention }: EntityMention): boolean =>
  dateline !== null && mention.start < dateline.end && dateline.start < mention.end

const wordingOf = ({ role, literal: isLiteral }: PlaceUse): string =>
  isLiteral ? (role === null ? 'literal' : `role ${role}`) : 'metonymic'

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
  const uses: PlaceUse[] = located.map(() => literal(null))
  for (const { from, to, members } of coordinationsOf(document, located)) {
    const first = located[members[0]!]!
    if (isDateline(document, first)) continue
    const bounds = document.sentences[first.mention.sentence]!
    const placed = placedOf(places[members[0]!] ?? null)
    const { use, rule } = useOf({ document, bounds, from, to, first: first.mention, depth: 0, ...placed })
    for (const [place, member] of members.entries()) {
      const isLast = place > 0 && members.length === 2
      uses[member] = isLast && rule.ofLast !== undefined && use.role !== null ? rule.ofLast : use
      const { mention } = located[member]!
      const why = wordingOf(uses[member])
      document.trace?.push({
        kind: 'locations',
        verdict: 'linked',
        rule: rule.name,
        from: mention.from,
        to: mention.to,
        why,
      })
    }
  }
  shareRoles(located, contained, uses)
  return uses
}

/** "a centre in Tianjin": what lies in a place has its use where it comes after it, else the place has the role of what lies in it. */
const shareRoles = (located: readonly EntityMention[], contained: readonly Containment[], uses: PlaceUse[]): void => {
  const indexOf = new Map(located.map(({ mention }, index) => [mention, index]))
  for (const { inner, outer } of contained) {
    const [at, of] = [indexOf.get(inner.mention)!, indexOf.get(outer.mention)!]
    const [innerUse, outerUse] = [uses[at]!, uses[of]!]
    if (inner.mention.from > outer.mention.from) uses[at] = outerUse
    else if (innerUse.role !== null && outerUse.role === 'site') uses[of] = { ...outerUse, role: innerUse.role }
  }
}
