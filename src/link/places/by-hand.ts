import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import { around } from '../../grammar/pattern/around.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { words } from '../../lexicon/word-list.js'

/** The rules of places that ask for other names of the article, which no pattern sees. */
export const placesByHand = [
  {
    name: 'not-places/row-of-names',
    reason: 'A row is told from an apposition by names of places on its other sides.',
    examples: ['Rain fell in Nevada, [Utah], Ohio and Texas.'],
  },
  {
    name: 'places/team',
    reason: 'The same words are the name of a body, a team.',
    examples: [
      'The striker scored twice and the goalkeeper saved a penalty as [Augsburg] beat Hamburg 2-1 in the league.',
    ],
  },
] as const satisfies readonly RuleRow[]

type PlaceRuleByHand = (typeof placesByHand)[number]['name']

const tell = (
  { trace }: Document,
  rule: PlaceRuleByHand,
  verdict: 'linked' | 'refused',
  { from, to }: TokenRange,
): void => {
  trace?.push({ kind: 'locations', verdict, rule, from, to, why: null })
}

const vocabulary = { joiner: words(', and') }
const followsJoiner = around('{joiner} #', vocabulary)
const precedesJoiner = around('# {joiner}', vocabulary)
const precedesLast = around('# {joiner} and', vocabulary)

/**
 * Whether two names stand in a row of names, where the comma between them says nothing: a row has a comma or "and" on its other
 * sides too.
 */
export const standInRow = (
  document: Document,
  first: NameMention,
  second: NameMention,
  isNamed: (at: number) => boolean,
): boolean => {
  const whole = { from: 0, to: document.tokens.length }
  const isRow =
    followsJoiner(document, first, whole) &&
    isNamed(first.from - 2) &&
    (precedesLast(document, second, whole) || (precedesJoiner(document, second, whole) && isNamed(second.to + 1)))
  if (isRow) tell(document, 'not-places/row-of-names', 'refused', first)
  return isRow
}

/** Tells the names that are those of a team too: they stand for it. */
export const namesTeam = (document: Document, bodies: readonly NameMention[]): ((mention: NameMention) => boolean) => {
  const teams = new Set(bodies.filter(({ bodyKind }) => bodyKind === 'team').map(({ start, end }) => `${start} ${end}`))
  return (mention) => {
    const isTeam = teams.has(`${mention.start} ${mention.end}`)
    if (isTeam) tell(document, 'places/team', 'linked', mention)
    return isTeam
  }
}
