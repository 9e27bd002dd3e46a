import {
  formsOfDo,
  modals,
  pluralQuantifiers,
  possessivePronouns,
  subjectPronouns,
} from '../../lexicon/function-words.js'
import { can, finite, nominal, verbal } from '../../lexicon/parts-of-speech/index.js'
import { isPersonNoun } from '../../lexicon/people/fates.js'
import { type Complement, reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { words } from '../../lexicon/word-list.js'
import type { RawToken } from '../tokenize.js'
import { finiteAhead, openBits, opensAmount, opensComplement, opensObject } from './ahead.js'
import { isWord } from './context.js'
import { nounLemma, verbLemma } from './lemmas.js'
import {
  apostrophes,
  clauseTakers,
  facedNouns,
  facingVerbs,
  figureNouns,
  fractions,
  headsAsPlurals,
  measuringWords,
} from './lexicon.js'
import { lastVerbForm } from './participles.js'
import { readingOf } from './readings.js'
import { type Site, type TagRule, tagRules } from './rules.js'

/** "15 years' experience": a noun is due after the plural's apostrophe. */
const followsPossessive = ({ context: { tokens }, i }: Site): boolean =>
  apostrophes.has(tokens[i - 1]?.text ?? '') &&
  !tokens[i - 1]!.spaced &&
  tokens[i]!.spaced &&
  (tokens[i - 2]?.lower.endsWith('s') ?? false)

/** "makes 300 cars a day, *ships* 200 and *scraps* 30": the form of the verb before, and an amount right after it. */
const isParallel = ({ context, before, bits }: Site): boolean => {
  const form = lastVerbForm(context, before!.at)
  return (form === 'present' && (bits & can.present) !== 0) || (form === 'base' && (bits & can.base) !== 0)
}

const takes = (lower: string, complement: Complement): boolean =>
  reportingVerbs.get(verbLemma(lower))?.takes.has(complement) === true

/** Whether a noun phrase of one who speaks may open: "the army", "our correspondent", "Reuters". */
const opensSpeaker = ({ word, lower, shape }: RawToken): boolean =>
  word.pos === 'DET' || possessivePronouns.has(lower) || shape === 'capitalized' || shape === 'upper'

/** "..., claims [the army].", "..., reports [our correspondent] quoting police": a verb that takes a quotation, and one noun phrase after it that ends the sentence. */
const isInvertedCue = ({ context, i, bits, lower, next }: Site): boolean => {
  if ((bits & can.present) === 0 || next === undefined || !opensSpeaker(next) || !takes(lower, 'quote')) return false
  const least = next.word.pos === undefined ? i + 1 : i + 2
  for (let at = i + 2; at < Math.min(context.to, i + longestSpeaker); at++) {
    const token = context.tokens[at]!
    if (token.text === '.' || token.text === ',' || citing.has(token.lower)) return at > least
    if (!isWord(token) || (token.word.pos !== undefined && token.word.pos !== 'ADP')) return false
  }
  return false
}
const longestSpeaker = 10
const citing = words('citing quoting')

/** "[report] patients are": a base form that takes a clause, and a noun after it that a tense follows. */
const opensNounClause = ({ context, i, bits, lower, next }: Site): boolean => {
  if ((bits & can.base) === 0 || (openBits(next) & can.plural) === 0 || !takes(lower, 'bare')) return false
  const verb = context.tokens[i + 2]
  return verb !== undefined && verb.word.pos === 'AUX'
}

/** "a hit-and-run suspect": the word before is the last of a compound, which a noun follows. */
const followsCompound = ({ context: { tokens }, before }: Site): boolean =>
  tokens[before!.at - 1]?.text === '-' && !tokens[before!.at]!.spaced

const afterNoun = ['NOUN', 'PROPN'] as const
const opening: readonly [null] = [null]

/** Whether the noun before can be the subject of the form: "Police say" and "Reuters reports", names of bodies, take either. */
const agrees = ({ bits, before }: Site): boolean => {
  const { pos, number } = before!.tag
  return (
    ((bits & can.present) !== 0 && number === 'singular') ||
    ((bits & can.base) !== 0 && number === 'plural') ||
    (bits & (can.past | can.participle)) !== 0 ||
    ((bits & finite) !== 0 && pos === 'PROPN')
  )
}
/** "Kassala state since May": a name of one thing agrees with no base form; bodies do with what is mostly a verb ("Reuters report"). */
const isNounAfterName = ({ bits, best, before }: Site): boolean =>
  (bits & can.base) !== 0 &&
  (bits & can.past) === 0 &&
  (best & nominal) !== 0 &&
  before!.tag.number !== 'plural' &&
  !before!.lower.endsWith('s')
const isClauseTaker = ({ bits, before, lower }: Site): boolean =>
  (bits & can.base) !== 0 && before!.tag.number === 'plural' && clauseTakers.has(lower)

/** "voters that [reports]": a noun in the plural, or a form in -s that no plural takes, behind "that" and a plural. */
const isPluralBehindPlural = ({ context: { tags }, bits, before }: Site): boolean => {
  const antecedent = tags[before!.at - 1]
  if (antecedent?.pos !== 'NOUN' || antecedent.number !== 'plural') return false
  return (bits & can.plural) !== 0 && (bits & can.base) === 0
}

/** An adverb before it shows the verb: "the two countries closely coordinate". */
const followsAdverb = ({ context, i, bits }: Site): boolean =>
  context.tags[i - 1]?.pos === 'ADV' && (bits & can.base) !== 0

const isMostlyFinite = ({ context, i }: Site): boolean => (readingOf(context.tokens[i]!.word).best & finite) !== 0
const endsClause = ({ next }: Site): boolean => next === undefined || (next.shape === 'other' && !opensAmount(next))
/** Whether what follows goes on as after a verb. */
const governs = (site: Site): boolean => (endsClause(site) ? isMostlyFinite(site) : opensComplement(site.next))
/** "Oil exports to Japan [fell]": reads a past form behind a preposition and a name as the verb of a plural subject before them. */
const precedesPast = ({ context: { tokens, to }, i, next }: Site): boolean => {
  if (next?.word.pos !== 'ADP' || !isCapital(tokens[i + 2], i + 2, to)) return false
  let at = i + 3
  while (isCapital(tokens[at], at, to) && at < i + 6) at++
  const verb = at < to ? tokens[at]! : undefined
  return (
    verb?.shape === 'lower' &&
    verb.word.pos === undefined &&
    (readingOf(verb.word).best & can.past) !== 0 &&
    tokens[at + 1]?.lower !== agent
  )
}
const agent = 'by'
const isCapital = (token: RawToken | undefined, at: number, to: number): boolean =>
  at < to && (token?.shape === 'capitalized' || token?.shape === 'upper')
const measures = ({ context, i, before, next }: Site): boolean =>
  before!.tag.number === 'singular' && measuringWords.has(next?.lower ?? '') && opensAmount(context.tokens[i + 2])

/** What may stand in a noun phrase before its head. */
const beforeHead: ReadonlySet<string> = new Set(['NUM', 'ADJ', 'DET', 'NOUN'])
const opensAnotherClause: ReadonlySet<string> = new Set(['SCONJ', 'PUNCT'])

/** Whether the noun phrase that ends at a token opens its clause: first in the sentence, behind a mark or "because", or as what somebody says. */
const opensItsClause = ({ tags, tokens, from }: Site['context'], head: number): boolean => {
  let at = head - 1
  while (at >= from && beforeHead.has(tags[at]!.pos)) at--
  const { pos } = at < from ? { pos: 'PUNCT' } : tags[at]!
  if (opensAnotherClause.has(pos)) return true
  return pos === 'VERB' && at > from && takes(tokens[at]!.lower, 'bare')
}

/** "families [face] eviction": nothing stands between the plural and the verb, and a noun phrase behind it. */
const isAdjacentPlural = ({ i, before, next }: Site): boolean =>
  before!.at === i - 1 &&
  next !== undefined &&
  (opensObject(next) || (openBits(next) & (nominal | can.adjective | can.gerund)) !== 0)

/** "two million people [need] food": people in the plural modify no noun, where no other verb follows. */
const actsOnNoun = ({ context, i, before, next }: Site): boolean => {
  const { lower, at, tag } = before!
  return (
    tag.number === 'plural' &&
    at === i - 1 &&
    (openBits(next) & (nominal | can.adjective)) !== 0 &&
    isPersonNoun(nounLemma(lower), lower) &&
    opensItsClause(context, at) &&
    !finiteAhead(context, i)
  )
}

/** Words that can be noun or finite verb, and whether they are the verb; the first row that fits decides. */
export const finiteRules: readonly TagRule<boolean>[] = [
  // "two swing states"
  { name: 'tag/states-after-modifier', word: words('states'), pos: ['ADJ', 'NUM'], result: false },
  // "says" is no noun, "say" none after a comma that no other follows: ", they too, say that"
  { name: 'tag/says', word: words('appears says seems tells'), result: true },
  // "neither side wants it"
  { name: 'tag/wants-after-noun', word: words('wants'), pos: afterNoun, result: true },
  // "a new poll shows Hale ahead", but "the radio shows"
  { name: 'tag/poll-shows', word: words('finds shows'), before: figureNouns, result: true },
  // "few in the debate think the tax", but "a think tank"
  { name: 'tag/think-after-noun', word: words('say think'), pos: afterNoun, next: 'complement', result: true },
  { name: 'tag/say-that', word: words('say'), after: words('that'), result: true },
  { name: 'tag/say-after-fraction', word: words('say'), before: fractions, next: 'complement', result: true },
  { name: 'tag/say-after-comma', word: words('say'), before: words(','), next: 'word', result: true },
  // at the sentence's start: "Close the door", but "Closes the door"
  { name: 'tag/plural-that-opens', pos: opening, can: can.plural, result: false },
  { name: 'tag/imperative', pos: opening, can: can.base, next: 'determined', result: true },
  { name: 'tag/verb-that-opens', pos: opening, best: verbal, result: true },
  { name: 'tag/noun-that-opens', pos: opening, result: false },
  { name: 'tag/noun-after-possessor', test: followsPossessive, result: false },
  { name: 'tag/base-after-to', pos: ['PART'], before: words('to'), can: can.base, result: true },
  { name: 'tag/noun-after-to', pos: ['PART'], before: words('to'), result: false },

  // after a noun
  // "Doctors report patients are dying", but "a police report"
  {
    name: 'tag/verb-of-clause-with-noun',
    pos: ['NOUN'],
    pluralBefore: true,
    notBefore: headsAsPlurals,
    tense: 'unseen',
    test: opensNounClause,
    result: true,
  },
  { name: 'tag/noun-of-phrase', pos: afterNoun, after: words('of'), result: false },
  { name: 'tag/noun-without-agreement', pos: afterNoun, test: (site) => !agrees(site), result: false },
  { name: 'tag/noun-after-name', pos: ['PROPN'], test: isNounAfterName, result: false },
  // "two million people need food", "300 nurses demand better pay"
  { name: 'tag/verb-of-persons', pos: ['NOUN'], can: can.base, test: actsOnNoun, result: true },
  // "tenants face eviction", but "colourful face masks"
  {
    name: 'tag/verb-of-facing',
    pos: ['NOUN'],
    word: facingVerbs,
    pluralBefore: true,
    notAfter: facedNouns,
    tense: 'unseen',
    test: (site) => isAdjacentPlural(site) && !finiteAhead(site.context, site.i),
    result: true,
  },
  // "Authorities say Ms Ito knew", "symptoms which officials say resemble flu"
  { name: 'tag/verb-of-clause', pos: afterNoun, test: isClauseTaker, result: true },
  {
    name: 'tag/noun-after-verb',
    pos: afterNoun,
    tense: 'seen',
    test: (site) => !followsAdverb(site),
    result: false,
  },
  // "Officials say the bridge is safe": a word that is mostly a verb may govern a clause
  { name: 'tag/verb-before-object', pos: afterNoun, next: 'determined', test: isMostlyFinite, result: true },
  { name: 'tag/noun-before-noun', pos: afterNoun, test: (site) => !governs(site), result: false },
  {
    name: 'tag/plural-before-past',
    pos: afterNoun,
    can: can.plural,
    tense: 'unseen',
    test: precedesPast,
    result: false,
  },
  // "serves about 300 pupils and teachers are paid": no noun goes on so
  { name: 'tag/verb-before-measure', pos: afterNoun, test: measures, result: true },
  { name: 'tag/noun-before-verb', pos: afterNoun, test: ({ context, i }) => finiteAhead(context, i), result: false },
  { name: 'tag/verb-after-noun', pos: afterNoun, result: true },

  { name: 'tag/base-after-modal', pos: ['AUX'], before: modals, can: can.base, result: true },
  { name: 'tag/base-after-do', pos: ['AUX'], before: formsOfDo, can: can.base, result: true },
  { name: 'tag/verb-after-subject', pos: ['PRON'], before: subjectPronouns, result: true },
  {
    // "prices for them range from 5 to 9"
    name: 'tag/verb-after-pronoun',
    pos: ['PRON'],
    notBefore: possessivePronouns,
    next: 'complement',
    tense: 'none',
    result: true,
  },
  // "told voters that reports of it were false": what cannot agree with the noun that a relative would stand for
  { name: 'tag/noun-after-that', pos: ['SCONJ'], before: words('that'), test: isPluralBehindPlural, result: false },
  {
    name: 'tag/verb-after-that',
    pos: ['SCONJ'],
    before: words('that'),
    next: 'complement',
    tense: 'unseen',
    result: true,
  },
  // "sells and reports", "and marks the first"
  {
    name: 'tag/verb-joined-to-verb',
    pos: ['CCONJ'],
    test: ({ context, before }) => context.tags[before!.at - 1]?.pos === 'VERB',
    result: true,
  },
  { name: 'tag/verb-after-conjunction', pos: ['CCONJ'], best: verbal, result: true },
  { name: 'tag/present-after-conjunction', pos: ['CCONJ'], can: can.present, next: 'determined', result: true },
  { name: 'tag/parallel-verb', pos: ['CCONJ', 'PUNCT'], next: 'amount', test: isParallel, result: true },
  {
    // "those surveyed say ..."
    name: 'tag/verb-after-participle',
    pos: ['VERB'],
    test: (site) => !followsCompound(site),
    formBefore: 'participle',
    best: can.base,
    next: 'complement',
    tense: 'unseen',
    result: true,
  },
  // "many believe that ..."
  {
    name: 'tag/verb-after-quantifier',
    pos: ['DET'],
    before: pluralQuantifiers,
    best: can.base,
    next: 'complement',
    result: true,
  },
  // "two die as bus plunges"
  { name: 'tag/verb-after-number', pos: ['NUM'], best: can.base, tense: 'unseen', next: 'complement', result: true },
  { name: 'tag/verb-after-number-at-end', pos: ['NUM'], best: can.base, tense: 'unseen', next: 'mark', result: true },
  // "Nobody was hurt, claims the army."
  {
    name: 'tag/cue-after-clause',
    pos: ['PUNCT'],
    before: words(','),
    tense: 'seen',
    test: isInvertedCue,
    result: true,
  },
  { name: 'tag/verb-after-mark', pos: ['PUNCT'], best: verbal, next: 'complement', result: true },
]
const decidedBy = tagRules(finiteRules)

/** Whether a word that can be noun or finite verb is the verb here: "plans", "report", "troops attack". */
export const isFiniteVerb = (site: Site): boolean => decidedBy(site) ?? false
