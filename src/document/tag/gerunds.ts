import { formsOfBe, pluralQuantifiers, possessivePronouns, presentOfBe } from '../../lexicon/function-words.js'
import { can } from '../../lexicon/parts-of-speech/index.js'
import { words } from '../../lexicon/word-list.js'
import { opensComplement } from './ahead.js'
import { contentGerunds } from './lexicon.js'
import { type Site, type TagRule, tagRules } from './rules.js'
import { type Tag, tags } from './tags.js'

/** "firms planning to invest", but "town planning" */
const opensClause = ({ before, next }: Site): boolean => before?.tag.number === 'plural' && opensComplement(next)
const not = words('not')
const opensAbsolute = words('with')
const followsWithAnd = ({ context: { tokens }, before }: Site): boolean =>
  opensAbsolute.has(tokens[before!.at - 1]?.lower ?? '')
const followsNot = ({ context, i }: Site): boolean => not.has(context.tokens[i - 1]?.lower ?? '')

const owners: ReadonlySet<string> = new Set(["'s", ...possessivePronouns])

/** Rules for a word that a determiner, an adjective or an owner stands before. */
const attributes = (
  place: 'determiner' | 'owner',
  before: Pick<TagRule<Tag>, 'pos' | 'before'>,
): readonly TagRule<Tag>[] => [
  // "a staggering 15 percent"
  { name: `tag/gerund-attribute-after-${place}`, ...before, nextIsNoun: true, result: tags.adjective },
  { name: `tag/gerund-attribute-of-number-after-${place}`, ...before, next: 'digits', result: tags.adjective },
  { name: `tag/gerund-noun-after-${place}`, ...before, can: can.singular, result: tags.singular },
  { name: `tag/gerund-noun-of-after-${place}`, ...before, after: words('of'), result: tags.singular },
  { name: `tag/gerund-after-${place}`, ...before, result: tags.gerund },
]

/** Words in -ing, which can be verb, noun or adjective; the first row that fits decides. */
export const gerundRules: readonly TagRule<Tag>[] = [
  // "with a third not planning to vote"
  { name: 'tag/gerund-after-not', test: followsNot, result: tags.gerund },
  // "is promising", but "is promising a report"
  {
    name: 'tag/gerund-adjective-after-be',
    before: formsOfBe,
    notNext: 'determined',
    best: can.adjective,
    result: tags.adjective,
  },
  { name: 'tag/gerund-after-be', before: formsOfBe, result: tags.gerund },
  // "who's buying it"
  { name: 'tag/gerund-after-contracted-be', pos: ['AUX'], before: presentOfBe, result: tags.gerund },
  // "with many saying they had left", "with most working in the mines"
  {
    name: 'tag/gerund-of-content-after-quantifier',
    before: pluralQuantifiers,
    word: contentGerunds,
    result: tags.gerund,
  },
  {
    name: 'tag/gerund-after-with-and-quantifier',
    before: pluralQuantifiers,
    next: 'complement',
    test: followsWithAnd,
    result: tags.gerund,
  },
  { name: 'tag/gerund-after-those', before: words('those'), result: tags.gerund },
  ...attributes('determiner', { pos: ['DET', 'ADJ'] }),
  ...attributes('owner', { before: owners }),
  // "bank holding companies"
  {
    name: 'tag/gerund-of-compound',
    pos: ['NOUN', 'PROPN'],
    word: words('holding'),
    after: words('companies company firm firms group groups'),
    result: tags.singular,
  },
  {
    name: 'tag/gerund-noun-after-noun',
    pos: ['NOUN', 'PROPN'],
    best: can.singular,
    test: (site) => !opensClause(site),
    result: tags.singular,
  },
  // "20 million shares outstanding"
  {
    name: 'tag/gerund-adjective-after-noun',
    pos: ['NOUN', 'PROPN'],
    notNext: 'complement',
    best: can.adjective,
    result: tags.adjective,
  },
  { name: 'tag/gerund-attribute', nextIsNoun: true, can: can.adjective, best: can.adjective, result: tags.adjective },
  {
    name: 'tag/gerund-attribute-after-preposition',
    pos: [null, 'SCONJ', 'ADP'],
    nextIsNoun: true,
    can: can.adjective,
    result: tags.adjective,
  },
  {
    name: 'tag/gerund-with-object',
    pos: ['SCONJ', 'ADP'],
    nextIsNoun: true,
    result: tags.gerund,
  },
  { name: 'tag/gerund-noun', notNext: 'complement', best: can.singular, result: tags.singular },
  { name: 'tag/gerund-by-default', result: tags.gerund },
]
const chosenBy = tagRules(gerundRules)

/** A word in -ing: verb, noun or adjective. */
export const tagGerund = (site: Site): Tag => chosenBy(site) ?? tags.gerund
