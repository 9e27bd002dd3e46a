import {
  calendarNames,
  formsOfBe,
  formsOfHave,
  pluralQuantifiers,
  possessivePronouns,
  subjectPronouns,
} from '../../lexicon/function-words.js'
import { can, finite, nominal, type Reading } from '../../lexicon/parts-of-speech/index.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { words } from '../../lexicon/word-list.js'
import type { VerbForm } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { finiteAhead, isDetermined, openBits } from './ahead.js'
import { type Before, type Context, nextToken } from './context.js'
import { verbLemma } from './lemmas.js'
import {
  alwaysPast,
  calling,
  callingPrepositions,
  cutThings,
  doneBySomebody,
  openingDoubleQuotes,
  participleTakers,
  pastAfterNames,
} from './lexicon.js'
import { type Site, type TagRule, tagRules } from './rules.js'
import { type Tag, tags } from './tags.js'

/** How far back the verb before is looked for. */
const reach = 12

/** The form of the verb before `at`, or null. */
export const lastVerbForm = (context: Context, at: number): VerbForm | null => {
  for (let i = at - 1; i >= Math.max(context.from, at - reach); i--) {
    const tag = context.tags[i]
    if (tag?.pos === 'VERB') return tag.form
  }
  return null
}

const wordBefore = ({ context, before }: Site) => context.tokens[before!.at - 1]
/** Whether a number is a part's whole: "of the [20] tested". */
const isOfThose = ({ tokens, tags }: Context, at: number): boolean =>
  tags[at - 1]?.pos === 'DET' && of.has(tokens[at - 2]?.lower ?? '')

const tagBefore = ({ context, before }: Site) => context.tags[before!.at - 1]
const isNominal = ({ pos }: Tag): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'DET' || pos === 'ADJ'

/** "..., the jury heard.", "..., police said on Monday.": a verb that ends its sentence after a subject that a comma sets off. */
const endsAttribution = ({ context, i, before }: Site): boolean => {
  let end = context.tokens[i + 1]?.lower === 'on' ? i + 2 : i + 1
  if (end < context.to && calendarNames.has(context.tokens[end]!.lower)) end++
  else end = i + 1
  if (end < context.to && context.tokens[end]!.text !== '.') return false
  for (let at = before!.at; at > Math.max(context.from, before!.at - 6); at--) {
    if (context.tokens[at]!.text === ',') return true
    if (!isNominal(context.tags[at]!)) return false
  }
  return false
}

/** "he claimed, “..." */
const opensQuotation = ({ context, i, next }: Site): boolean =>
  next?.text === ',' && openingDoubleQuotes.has(context.tokens[i + 2]?.text ?? '')

/** "a poll released Sunday showed": the second verb is the one with a tense. */
const isBeforeDayAndVerb = ({ context, i, next }: Site): boolean =>
  next !== undefined &&
  calendarNames.has(next.lower) &&
  (openBits(context.tokens[i + 2]) & (can.past | can.present)) !== 0

/** The form of the verb that a conjunction joins this one to: the word before it, or the nearest. */
const joinedForm = (site: Site): VerbForm | null => tagBefore(site)?.form ?? lastVerbForm(site.context, site.before!.at)

/** "[Some] accused Lind", "that [many] believed Lind": a verb that attributes, behind a quantifier that opens its clause. */
const opensWithQuantifier = ({ context, i, before, lower }: Site): boolean => {
  if (before!.at !== i - 1 || !reportingVerbs.has(verbLemma(lower))) return false
  const opener = context.tags[i - 2]?.pos
  return i - 1 === context.from || opener === 'SCONJ' || opener === 'CCONJ' || opener === 'PUNCT'
}

/** "the group [he belonged to] claimed it": a verb that attributes, behind a clause that ends in its preposition. */
const isAfterStranded = ({ context, i, before, lower }: Site): boolean => {
  const { tokens, tags: known } = context
  const verb = known[i - 2]?.form
  return (
    before!.at === i - 1 &&
    (verb === 'past' || verb === 'present') &&
    subjectPronouns.has(tokens[i - 3]?.lower ?? '') &&
    known[i - 4]?.pos === 'NOUN' &&
    reportingVerbs.has(verbLemma(lower)) &&
    !finiteAhead(context, i)
  )
}

/** Whether a token can go on after a whole subject: a verb with a tense, a mark, a preposition. */
const mayHaveSubject = (token: RawToken | undefined): boolean =>
  token === undefined || token.word.pos !== undefined || token.shape === 'other' || (openBits(token) & finite) !== 0

const of = words('of')
const that = words('that')

/** Words that can be past tense and participle; the first row that fits decides. */
export const participleRules: readonly TagRule<Tag>[] = [
  {
    name: 'tag/participle-with-agent',
    pos: ['NOUN'],
    after: words('by'),
    word: doneBySomebody,
    result: tags.participle,
  },
  { name: 'tag/adjective-after-possessor', pos: ['PART'], before: words("'s"), result: tags.adjective },
  { name: 'tag/participle-after-contracted-be', before: words("'s"), result: tags.participle },
  { name: 'tag/participle-after-be', before: formsOfBe, result: tags.participle },
  { name: 'tag/participle-after-have', before: formsOfHave, result: tags.participle },
  { name: 'tag/participle-after-get', before: participleTakers, result: tags.participle },

  // after a determiner or an adjective
  ...(['participle', 'past'] as const).map(
    (form): TagRule<Tag> => ({
      // "two more died"
      name: `tag/${form}-after-more`,
      pos: ['DET', 'ADJ'],
      before: words('more'),
      nextIsNoun: false,
      tense: form === 'participle' ? 'seen or ahead' : 'none',
      test: (site) => tagBefore(site)?.pos === 'NUM',
      result: tags[form],
    }),
  ),
  {
    name: 'tag/past-after-these',
    pos: ['DET', 'ADJ'],
    before: words('these those'),
    next: 'determined',
    result: tags.past,
  },
  { name: 'tag/participle-after-those', pos: ['DET', 'ADJ'], before: words('those'), result: tags.participle },
  {
    // "The paper first reported last week that"
    name: 'tag/past-of-saying-after-first',
    before: words('first'),
    word: pastAfterNames,
    after: words('last this'),
    tense: 'unseen',
    test: ({ context: { tags: before, tokens }, i }) =>
      before[i - 2]?.pos === 'PROPN' || (before[i - 2]?.pos === 'NOUN' && that.has(tokens[i + 3]?.lower ?? '')),
    result: tags.past,
  },
  { name: 'tag/attribute', pos: ['DET', 'ADJ'], nextIsNoun: true, result: tags.adjective },
  // "the dead included two"
  { name: 'tag/past-after-head', pos: ['ADJ'], tense: 'unseen', next: 'object', result: tags.past },
  // "Some accused Lind of it", "Many believed Lind", but "some wounded Gazans"
  {
    name: 'tag/past-of-saying-after-quantifier',
    pos: ['DET', 'ADJ'],
    before: pluralQuantifiers,
    next: 'name',
    tense: 'unseen',
    test: opensWithQuantifier,
    result: tags.past,
  },
  { name: 'tag/attribute-of-name', pos: ['DET', 'ADJ'], next: 'name', result: tags.adjective },
  { name: 'tag/past-after-this', pos: ['DET'], before: words('this'), result: tags.past },
  { name: 'tag/participle-after-determiner', pos: ['DET', 'ADJ'], result: tags.participle },

  // "the five accused pleaded guilty"
  {
    name: 'tag/accused-as-people',
    pos: ['NUM'],
    word: words('accused'),
    notAfter: words('of'),
    nextIsNoun: false,
    // but "the two accused him", "the three accused the firm"
    notNext: 'object',
    test: ({ context, before, i }) =>
      context.tags[before!.at - 1]?.pos === 'DET' && mayHaveSubject(context.tokens[i + 1]),
    result: tags.plural,
  },
  {
    // "the two accused police of brutality"
    name: 'tag/past-of-accusing-after-number',
    pos: ['NUM'],
    word: words('accused'),
    tense: 'none',
    // but "the two accused soldiers of the guard"
    test: ({ context, i }) => of.has(context.tokens[i + 2]?.lower ?? '') && !isDetermined(context.tokens[i + 3]),
    result: tags.past,
  },
  {
    // "of the 20 tested positive, nine"
    name: 'tag/participle-of-testing-after-whole',
    pos: ['NUM'],
    word: words('tested'),
    test: ({ context, before }) => isOfThose(context, before!.at),
    result: tags.participle,
  },
  {
    // "Of these, 20 tested negative"
    name: 'tag/past-of-testing-after-number',
    pos: ['NUM'],
    word: words('tested'),
    after: words('negative positive'),
    // but "20 tested positive patients"
    test: ({ context, i }) => (openBits(context.tokens[i + 2]) & nominal) === 0,
    result: tags.past,
  },
  // after a number: "two shot dead"
  {
    name: 'tag/attribute-after-number',
    pos: ['NUM'],
    nextIsNoun: true,
    notAfter: words('dead'),
    result: tags.adjective,
  },
  { name: 'tag/participle-after-number', pos: ['NUM'], tense: 'seen or ahead', result: tags.participle },
  { name: 'tag/past-after-number', pos: ['NUM'], result: tags.past },

  // after a pronoun: "some of them earned more"
  {
    name: 'tag/participle-after-some-of-them',
    pos: ['PRON'],
    tense: 'seen',
    test: (site) => of.has(wordBefore(site)?.lower ?? ''),
    result: tags.participle,
  },
  {
    name: 'tag/past-after-some-of-them',
    pos: ['PRON'],
    test: (site) => of.has(wordBefore(site)?.lower ?? ''),
    result: tags.past,
  },
  {
    name: 'tag/attribute-after-owner',
    pos: ['PRON'],
    before: possessivePronouns,
    nextIsNoun: true,
    result: tags.adjective,
  },
  { name: 'tag/past-after-subject', pos: ['PRON', 'SCONJ'], before: subjectPronouns, result: tags.past },
  { name: 'tag/participle-after-pronoun', pos: ['PRON', 'SCONJ'], result: tags.participle },

  // "the mayor plans a tax cut for the town"
  {
    name: 'tag/cut-of-a-thing',
    pos: ['NOUN'],
    word: words('cut'),
    before: cutThings,
    tense: 'seen',
    nextIsNoun: false,
    result: tags.singular,
  },
  // after a noun: a passive participle takes no object, "the court ruled the ...", "Mr Ito said that ..."
  { name: 'tag/past-before-object', pos: ['NOUN', 'PROPN'], next: 'determined', result: tags.past },
  { name: 'tag/past-before-that', pos: ['NOUN', 'PROPN'], after: words('that'), result: tags.past },
  { name: 'tag/past-of-saying', pos: ['NOUN', 'PROPN'], word: alwaysPast, result: tags.past },
  { name: 'tag/past-before-noun', pos: ['NOUN', 'PROPN'], nextIsNoun: true, result: tags.past },
  {
    name: 'tag/past-before-name',
    pos: ['NOUN', 'PROPN'],
    notAfter: calendarNames,
    test: ({ next }) => next?.shape === 'capitalized',
    result: tags.past,
  },
  { name: 'tag/past-that-ends-attribution', pos: ['NOUN', 'PROPN'], test: endsAttribution, result: tags.past },
  {
    name: 'tag/participle-before-day-and-verb',
    pos: ['NOUN', 'PROPN'],
    test: isBeforeDayAndVerb,
    result: tags.participle,
  },
  { name: 'tag/past-before-quotation', pos: ['NOUN', 'PROPN'], test: opensQuotation, result: tags.past },
  { name: 'tag/past-of-saying-after-name', pos: ['PROPN'], word: pastAfterNames, result: tags.past },
  { name: 'tag/past-of-calling-on', pos: ['PROPN'], word: calling, after: callingPrepositions, result: tags.past },
  { name: 'tag/participle-after-noun', pos: ['NOUN', 'PROPN'], tense: 'seen or ahead', result: tags.participle },
  { name: 'tag/past-after-noun', pos: ['NOUN', 'PROPN'], result: tags.past },

  // after a conjunction: "denied the theft but admitted assault"
  {
    name: 'tag/past-of-saying-joined-to-past',
    pos: ['CCONJ'],
    word: alwaysPast,
    test: ({ context, before }) => lastVerbForm(context, before!.at) === 'past',
    result: tags.past,
  },
  {
    name: 'tag/participle-joined-to-participle',
    pos: ['CCONJ'],
    tense: 'unseen',
    test: (site) => joinedForm(site) === 'participle',
    result: tags.participle,
  },
  {
    name: 'tag/participle-with-agent-joined-to-participle',
    pos: ['CCONJ'],
    after: words('by'),
    test: (site) => joinedForm(site) === 'participle',
    result: tags.participle,
  },
  // "urged them to stay and said help was near": no noun is said
  { name: 'tag/past-of-saying-after-conjunction', pos: ['CCONJ'], word: alwaysPast, tense: 'seen', result: tags.past },
  {
    name: 'tag/attribute-after-conjunction',
    pos: ['CCONJ'],
    nextIsNoun: true,
    can: can.adjective,
    test: (site) => (tagBefore(site)?.form ?? null) === null,
    result: tags.adjective,
  },
  {
    name: 'tag/participle-beside-participle',
    pos: ['CCONJ'],
    test: (site) => tagBefore(site)?.form === 'participle',
    result: tags.participle,
  },
  { name: 'tag/past-after-conjunction', pos: ['CCONJ'], result: tags.past },

  // after a mark
  { name: 'tag/past-before-object-after-mark', pos: ['PUNCT'], next: 'determined', result: tags.past },
  { name: 'tag/past-of-saying-after-mark', pos: ['PUNCT'], word: alwaysPast, result: tags.past },
  { name: 'tag/participle-after-comma', pos: ['PUNCT'], before: words(','), tense: 'seen', result: tags.participle },
  {
    name: 'tag/participle-before-verb',
    pos: ['PUNCT'],
    test: ({ context, i }) => finiteAhead(context, i),
    result: tags.participle,
  },
  { name: 'tag/past-after-mark', pos: ['PUNCT'], result: tags.past },

  // after a preposition, a verb, a particle: "those asked said"
  {
    // "the group he belonged to claimed responsibility"
    name: 'tag/past-after-stranded-preposition',
    pos: ['ADP'],
    test: isAfterStranded,
    result: tags.past,
  },
  { name: 'tag/attribute-after-preposition', pos: ['ADP'], nextIsNoun: true, result: tags.adjective },
  { name: 'tag/participle-after-preposition', pos: ['ADP'], result: tags.participle },
  {
    name: 'tag/past-of-saying-after-participle',
    pos: ['VERB'],
    formBefore: 'participle',
    word: alwaysPast,
    result: tags.past,
  },
  {
    name: 'tag/attribute-after-verb',
    pos: ['VERB', 'PART'],
    nextIsNoun: true,
    can: can.adjective,
    result: tags.adjective,
  },
  { name: 'tag/participle-after-verb', pos: ['VERB', 'PART'], result: tags.participle },
  { name: 'tag/past-by-default', result: tags.past },
]
const chosenBy = tagRules(participleRules)

/** A word that can be past tense, participle or adjective. */
export const tagPastOrParticiple = (
  context: Context,
  i: number,
  { bits, best }: Reading,
  before: Before | undefined,
): Tag => {
  const next = nextToken(context, i)
  const nextBits = openBits(next)
  const nextIsNoun = (nextBits & (nominal | can.adjective)) !== 0 && !(nextBits & (can.adverb | can.gerund))
  const isAdjective = (bits & can.adjective) !== 0
  if (!(bits & can.past)) {
    const nextIsName = next?.shape === 'capitalized' || next?.shape === 'upper'
    const isAttribute = (before?.tag.pos === 'DET' || before?.tag.pos === 'ADJ') && (nextIsNoun || nextIsName)
    return isAttribute && isAdjective ? tags.adjective : tags.participle
  }
  if (!(bits & can.participle)) return tags.past
  if (before === undefined) return nextIsNoun && isAdjective ? tags.adjective : tags.participle
  const { lower } = context.tokens[i]!
  return chosenBy({ context, i, lower, bits, best, before, next, nextIsNoun }) ?? tags.past
}
