import type { PartOfSpeech, Token } from '../../document/document.js'
import { nounLemma, verbLemma } from '../../document/tag/lemmas.js'
import { emphatics } from '../../grammar/clauses/lexicon.js'
import { oneToken, type TokenTest, tokenWhere, type Vocabulary } from '../../grammar/pattern/classes.js'
import { compile } from '../../grammar/pattern/compile.js'
import { lazily } from '../../grammar/pattern/lazily.js'
import { countryOf } from '../../lexicon/gazetteer/index.js'
import { boundsOfPeople } from '../../lexicon/numbers/bounds.js'
import { weekdays } from '../../lexicon/numbers/calendar.js'
import { isPersonNoun, outcomeOfNoun } from '../../lexicon/people/fates.js'
import { officeNouns, officialGroups } from '../../lexicon/people/offices.js'
import { harmNouns } from '../../lexicon/verbs/events.js'
import {
  bodyNouns,
  citedNouns,
  claimedNouns,
  hearsayAdverbs,
  pollNouns,
  reportingNouns,
  reportingVerbs,
  timeNouns,
} from '../../lexicon/verbs/reporting.js'
import { union, words } from '../../lexicon/word-list.js'
import { skipAdjuncts, skipTimes } from './content/adjuncts.js'
import { clauseAt, hasFinite } from './content/clauses.js'
import { type Context, contextOf, isQuotationMark } from './context.js'
import {
  accountNouns,
  adjunctSubordinators,
  answeredNouns,
  audiences,
  citingVerbs,
  claimTakingVerbs,
  clauseOpeners,
  commentNouns,
  comparatives,
  conditionals,
  decidedMatters,
  details,
  dismissedMatters,
  emergencies,
  estimateNouns,
  figureNouns,
  givingVerbs,
  goingOn,
  hearsayNouns,
  holders,
  labels,
  massInformants,
  media,
  nonRestrictives,
  occasions,
  participatingVerbs,
  pawnedThings,
  pleas,
  presumedParticiples,
  proForms,
  projectedThings,
  questionWords,
  reasons,
  recalledThings,
  receivedPeople,
  requestNouns,
  seemingVerbs,
  shares,
  speakingPronouns,
  spokenThings,
  summaries,
  surveyNouns,
  talliedNouns,
  timeDeterminers,
  titledThings,
  unitsOfGain,
  viewNouns,
  votingMembers,
  whPronouns,
} from './lexicon.js'
import { nounFrom } from './source/noun-phrases.js'

/** A class that takes one token where something holds of it and what stands around it. */
const where = (holds: (context: Context, at: number, to: number) => boolean): TokenTest =>
  tokenWhere((document, at, to) => holds(contextOf(document), at, to))
/** A class of phrases by where they end. */
const phraseTo =
  (end: (context: Context, at: number, to: number) => number): TokenTest =>
  (document, at, to) =>
    Math.max(0, end(contextOf(document), at, to) - at)
/** A class of base noun phrases of which something holds. */
const baseNoun = (holds: (context: Context, head: number) => boolean): TokenTest =>
  phraseTo((context, at) => {
    const noun = context.nounAt[at]
    return noun !== undefined && noun.from === at && holds(context, noun.head) ? noun.to : at
  })
/** A class of what a pattern matches. */
const matching = (source: string, vocabulary: Vocabulary): TokenTest => {
  const pattern = lazily(() => compile(source, vocabulary))
  return (document, at, to) => (pattern().matchAt(document, at, to)?.to ?? at) - at
}

const headAt = ({ tokens, nounAt }: Context, at: number): string => tokens[nounAt[at]?.head ?? -1]?.lower ?? ''

const quoteFrom = ({ quotes, quoteAt }: Context, at: number) => {
  const quote = quotes[quoteAt[at] ?? -1]
  return quote?.from === at ? quote : undefined
}

/** Whether a quote begins at a token and its clause is over with it: by the end, a mark after it, or a mark of its own. */
const isClosingQuotation = (context: Context, at: number, to: number): boolean => {
  const end = quoteFrom(context, at)?.to
  if (end === undefined) return false
  // the window reaches one token into the next sentence
  return end >= to - 1 || context.tokens[end]!.pos === 'PUNCT' || /^[.,!?]$/.test(context.tokens[end - 2]?.text ?? '')
}

/** Whether an adverbial phrase begins at a token and no clause follows it: "feared [for his life]". */
const isMereAdjunct = (context: Context, at: number, to: number): boolean => {
  if (context.tokens[at]!.pos !== 'ADP') return false
  const after = skipAdjuncts(context, at, to)
  const from = context.tokens[after]?.text === ',' ? after + 1 : after
  return after > at && clauseAt(context, from, to) === undefined && context.quoteAt[from] === -1
}

/** How far the "as" of a judgment may stand from its verb, in tokens. */
const reachOfAs = 25

/** Whether "as" follows in the same sentence: "described [her] as able". */
const isBeforeAs = ({ tokens, quoteAt }: Context, at: number, to: number): boolean => {
  for (let i = at; i < to && i < at + reachOfAs; i++) {
    const token = tokens[i]!
    if (token.lower === 'as') return true
    if (quoteAt[i] === quoteAt[at - 1] && (token.text === ';' || token.text === '.')) return false
  }
  return false
}

const phraseEnders: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADV', 'CCONJ', 'PUNCT', 'SCONJ'])

/** A verb group that tells what was done, and ends there: "beamed", "has smiled". */
const endOfManner = ({ tokens, verbAt }: Context, at: number): number => {
  const verb = verbAt[at]
  if (verb?.from !== at || verb.passive || verb.negated || verb.modal !== null) return at
  const { pos, form } = tokens[verb.head]!
  return pos === 'VERB' && (form === 'past' || form === 'present') ? verb.to : at
}

const headTokenAt = ({ tokens, nounAt }: Context, at: number): Token => tokens[nounAt[at]?.head ?? at]!

/** How long the name of a speaker before a colon may be, in tokens. */
const longestSpeaker = 6

const endOfNameBeforeColon = (context: Context, at: number, to: number): number => {
  const end = nounFrom(context, at, to)?.to ?? at
  const last = context.tokens[end - 1]
  if (last === undefined || end - at > longestSpeaker) return at
  const { lower } = context.tokens[context.nounAt[at]?.head ?? at]!
  return last.pos === 'PROPN' || isOffice(lower) || citedNouns.has(nounLemma(lower)) ? end : at
}

const endOfCountry = (context: Context, at: number, to: number): number => {
  const { tokens, document } = context
  const end = nounFrom(context, at, to)?.to ?? at
  return end > at && countryOf(document.text.slice(tokens[at]!.start, tokens[end - 1]!.end)) !== null ? end : at
}

const endOfCiting = ({ tokens, verbAt }: Context, at: number): number => {
  const verb = verbAt[at]
  return verb?.from === at && citingVerbs.has(verbLemma(tokens[verb.head]!.lower)) ? verb.to : at
}

const isOffice = (lower: string): boolean => officeNouns.has(lower) || officialGroups.has(lower)

/** Whether a word is a noun of those who inform, or of what informs: "officials", "a report". */
export const informs = (lower: string): boolean => {
  const lemma = nounLemma(lower)
  return (
    citedNouns.has(lemma) ||
    pollNouns.has(lemma) ||
    bodyNouns.has(lemma) ||
    massInformants.has(lower) ||
    estimateNouns.has(lower) ||
    isOffice(lower)
  )
}

/** Whether a noun phrase begins at a token that can inform: a name, or a noun of those who inform that is no mere unit ("per person"). */
const isInformant = ({ tokens, nounAt }: Context, at: number): boolean => {
  const noun = nounAt[at]
  if (noun === undefined || noun.from !== at) return false
  const head = tokens[noun.head]!
  // "50 boats per [day officials] counted"
  if (tokens[at]!.pos === 'NOUN' && timeNouns.has(tokens[at]!.lower)) return false
  if (head.pos === 'PROPN') return tokens[noun.head + 1]?.pos !== 'NUM'
  if (!informs(head.lower)) return false
  const { pos } = tokens[at]!
  return pos === 'DET' || pos === 'PRON' || head.number === 'plural' || massInformants.has(head.lower)
}

/** A class of noun phrases by their heads. */
const headedBy = (nouns: ReadonlySet<string>): TokenTest =>
  where(({ tokens, nounAt }, at) => nounAt[at]?.from === at && nouns.has(tokens[nounAt[at]!.head]!.lower))

/** "a new poll", without the time that its phrase runs into: "[the Harbour Times poll] last week". */
const endOfPoll = ({ tokens, nounAt }: Context, at: number): number => {
  const noun = nounAt[at]
  if (noun?.from !== at) return at
  for (let i = noun.to - 1; i > at; i--)
    if (surveyNouns.has(tokens[i]!.lower))
      return i === noun.head || timeDeterminers.has(tokens[i + 1]!.lower) ? i + 1 : at
  return at
}

/** How many words may stand before an amount: "[at more than] 40". */
const wordsBeforeAmount = 5

/** Whether an amount follows within a few words, before any mark. */
const isAmountAhead = ({ tokens }: Context, at: number, to: number): boolean => {
  for (let i = at; i < to && i < at + wordsBeforeAmount; i++) {
    const { pos } = tokens[i]!
    if (pos === 'NUM' || pos === 'SYM') return true
    if (pos === 'PUNCT' || pos === 'VERB') return false
  }
  return false
}

const isCited = ({ tokens, nounAt }: Context, at: number): boolean => {
  const head = tokens[nounAt[at]?.head ?? -1]
  return head !== undefined && (head.pos === 'PROPN' || citedNouns.has(nounLemma(head.lower)))
}

/** A noun phrase with what hangs on it, whose head is one of some nouns. */
const wholePhraseOf = (heads: ReadonlySet<string>): TokenTest =>
  phraseTo((context, at, to) =>
    heads.has(nounLemma(headAt(context, at))) ? (nounFrom(context, at, to)?.to ?? at) : at,
  )

/** A class of words in a noun phrase whose head is one of some nouns. */
const aboutNoun = (heads: ReadonlySet<string>): TokenTest =>
  where((context, at) => heads.has(nounLemma(headAt(context, at))))

const ownerMark = /^['’]s?$/

/** "[the mayor]’s view": where an owner ends before its mark; `at` where none opens there. */
const endOfPossessor = ({ tokens, nounAt }: Context, at: number): number => {
  const noun = nounAt[at]
  if (noun?.from !== at) return at
  for (let i = at + 1; i < noun.head; i++) if (ownerMark.test(tokens[i]!.lower)) return i
  return at
}

/** "many", "her critics", "them": people who may hold a view, and no names, which may be those of places. */
const holdsViews = ({ tokens }: Context, head: number): boolean => {
  const { lower, pos, number } = tokens[head]!
  if (pos === 'PRON' || pos === 'DET') return holders.has(lower)
  return holders.has(lower) || (number === 'plural' && isPersonNoun(nounLemma(lower), lower))
}

const grammar: Vocabulary = {
  baseNoun: baseNoun(() => true),
  // "her", "Ann Lee": what can be raised out of its clause
  raisable: baseNoun(({ tokens }, head) => tokens[head]!.pos === 'PRON' || tokens[head]!.pos === 'PROPN'),
  possessor: phraseTo(endOfPossessor),
  ownerMark: oneToken(({ lower }) => ownerMark.test(lower)),
  holder: phraseTo((context, at, to) => {
    const noun = context.nounAt[at]
    return noun?.from === at && holdsViews(context, noun.head) ? (nounFrom(context, at, to)?.to ?? at) : at
  }),
  timeNoun: baseNoun(({ tokens }, head) => timeNouns.has(tokens[head]!.lower)),
  answered: where(({ tokens, nounAt }, at) => {
    const head = tokens[nounAt[at]?.head ?? -1]?.lower ?? ''
    return reportingNouns.has(head) || requestNouns.has(head) || answeredNouns.has(nounLemma(head))
  }),
  emergency: where((context, at) => emergencies.has(nounLemma(headAt(context, at)))),
  it: words('it'),
  reflexive: emphatics,
  claimed: where((context, at) => claimedNouns.has(headAt(context, at))),
  nounPhrase: phraseTo((context, at, to) => nounFrom(context, at, to)?.to ?? at),
  adverbial: phraseTo(skipTimes),
  // a mark that opens no quote
  mark: where((context, at) => context.tokens[at]!.pos === 'PUNCT' && quoteFrom(context, at) === undefined),
  unquotedMark: where(({ tokens, quoteAt }, at) => tokens[at]!.pos === 'PUNCT' && quoteAt[at] === -1),
  quotationMark: oneToken(isQuotationMark),
  quotation: where((context, at) => quoteFrom(context, at) !== undefined),
  // “Sea Glass”, not “the loudest hour”
  capitalQuotation: where(
    (context, at) => quoteFrom(context, at) !== undefined && context.tokens[at + 1]?.shape === 'capitalized',
  ),
  // a quote as a whole
  quoted: phraseTo((context, at) => quoteFrom(context, at)?.to ?? at),
  closingQuotation: where(isClosingQuotation),
  complementizer: { opens: words('that'), test: oneToken(({ lower, pos }) => lower === 'that' && pos === 'SCONJ') },
  to: oneToken(({ lower, pos }) => lower === 'to' && pos === 'PART'),
  infinitiveTo: where(({ tokens, verbAt }, at) => tokens[at]!.lower === 'to' && verbAt[at]?.infinitive === true),
  infinitiveGroup: where(({ verbAt }, at) => verbAt[at]?.infinitive === true && verbAt[at]!.from === at),
  finite: where(({ verbAt }, at) => verbAt[at]?.finite === true),
  gerundGroup: where(({ tokens, verbAt }, at) => verbAt[at]?.from === at && tokens[at]!.form === 'gerund'),
  finiteGroup: where(({ verbAt }, at) => verbAt[at]?.finite === true && verbAt[at]!.from === at),
  // where a phrase can be over: "said so [on Monday]"
  phraseEnd: where(({ tokens, verbAt }, at) => phraseEnders.has(tokens[at]!.pos) && verbAt[at] === undefined),
  clause: where((context, at, to) => clauseAt(context, at, to) !== undefined),
  finiteClause: where(hasFinite),
  mereAdjunct: where(isMereAdjunct),
  // a noun phrase up to its end, wherever it began, without a verb in it
  amount: phraseTo((context, at) => {
    const end = context.nounAt[at]?.to ?? at
    return hasFinite(context, at, end) ? at : end
  }),
  saying: tokenWhere(
    ({ tokens }, at) =>
      tokens[at]!.pos === 'VERB' && reportingVerbs.get(verbLemma(tokens[at]!.lower))?.takes.has('clause') === true,
  ),
  subjectWithVerb: phraseTo((context, at, to) => clauseAt(context, at, to)?.to ?? at),
  subjectWithClaimTaker: phraseTo((context, at, to) => {
    const verb = clauseAt(context, at, to)
    const takesClaim = verb !== undefined && claimTakingVerbs.has(verbLemma(context.tokens[verb.head]!.lower))
    return takesClaim ? verb.to : at
  }),
  beforeAs: where(isBeforeAs),
  verbGroup: where(({ verbAt }, at) => verbAt[at]?.from === at),
  manner: phraseTo(endOfManner),
  bareManner: phraseTo((context, at) => (context.verbAt[at]?.head === at ? endOfManner(context, at) : at)),
  continuation: oneToken(({ pos }) => phraseEnders.has(pos)),
  nameHead: where((context, at) => headTokenAt(context, at).pos === 'PROPN'),
  singularHead: where((context, at) => {
    const { pos, number } = headTokenAt(context, at)
    return pos === 'NOUN' && number === 'singular'
  }),
  speakingPronoun: speakingPronouns,
  nameBeforeColon: phraseTo(endOfNameBeforeColon),
  countryName: phraseTo(endOfCountry),
  openingMark: oneToken(({ text }) => /^["'“‘]$/.test(text)),
  citing: phraseTo(endOfCiting),
  cited: where(isCited),
  informant: where(isInformant),
  office: oneToken(({ lower }) => isOffice(lower)),
  tallied: oneToken(({ lower, number }) => {
    const lemma = nounLemma(lower)
    return number === 'plural' && (harmNouns.has(lemma) || talliedNouns.has(lemma) || outcomeOfNoun(lemma) !== null)
  }),
  figureNoun: headedBy(figureNouns),
  estimateNoun: headedBy(estimateNouns),
  requestNoun: headedBy(requestNouns),
  commentNoun: headedBy(commentNouns),
  pollPhrase: phraseTo(endOfPoll),
  takesPart: tokenWhere(({ tokens }, at) => participatingVerbs.has(verbLemma(tokens[at]!.lower))),
  seeming: tokenWhere(({ tokens }, at) => seemingVerbs.has(verbLemma(tokens[at]!.lower))),
  spoken: spokenThings,
  amountAhead: where(isAmountAhead),
  matter: aboutNoun(dismissedMatters),
  decided: wholePhraseOf(decidedMatters),
  plea: wholePhraseOf(pleas),
  audience: where((context, at) => {
    const head = headAt(context, at)
    return audiences.has(nounLemma(head)) || isPersonNoun(nounLemma(head), head)
  }),
  personPhrase: where(({ tokens, nounAt }, at) => {
    const head = tokens[nounAt[at]?.head ?? -1]
    return head?.pos === 'NOUN' && (isPersonNoun(nounLemma(head.lower), head.lower) || isOffice(head.lower))
  }),
  recalled: aboutNoun(recalledThings),
  received: aboutNoun(receivedPeople),
  pawned: aboutNoun(pawnedThings),
  projected: aboutNoun(projectedThings),
  titled: phraseTo((context, at, to) =>
    titledThings.has(nounLemma(headAt(context, at))) ? (nounFrom(context, at, to)?.to ?? at) : at,
  ),
  nominal: where(({ nounAt }, at) => nounAt[at] !== undefined),
}

/** The words and phrases that patterns of attributions may name. */
export const vocabulary: Vocabulary = {
  ...grammar,
  reason: reasons,
  goingOn,
  summary: summaries,
  votingMember: oneToken(({ lower, pos }) => pos === 'NOUN' && votingMembers.has(nounLemma(lower))),
  giving: where(({ tokens }, at) => givingVerbs.has(verbLemma(tokens[at]!.lower))),
  detail: details,
  viewNoun: viewNouns,
  accountNoun: accountNouns,
  adjunctSubordinator: adjunctSubordinators,
  share: shares,
  unitOfGain: unitsOfGain,
  weekday: new Set(weekdays.keys()),
  asking: questionWords,
  claimNoun: union(new Set(reportingNouns.keys()), words('charge')),
  asked: union(questionWords, words('if that to')),
  comparative: comparatives,
  label: labels,
  medium: media,
  occasion: where((context, at) => occasions.has(nounLemma(headAt(context, at)))),
  clauseOpener: clauseOpeners,
  relativeOfPerson: nonRestrictives,
  wh: whPronouns,
  who: words('who'),
  // a name, a person's pronoun, or someone definite ("the mayor")
  speaker: matching(
    '{nounPhrase&nameHead} | !!{speakingPronoun} {nounPhrase} | !!the {nounPhrase&singularHead}',
    grammar,
  ),
  presumed: presumedParticiples,
  conditional: conditionals,
  hearsay: new Set(hearsayAdverbs.keys()),
  hearsayNoun: hearsayNouns,
  dash: oneToken(({ text }) => /^[-–—]+$/.test(text)),
  proForm: proForms,
  boundOfPeople: boundsOfPeople,
  // "to" before a verb, or before a quote that opens with one
  infinitive: matching('({infinitiveGroup} | {to} !!({quotationMark} {base}))', grammar),
  // "voters, lawmakers, and thinkers"
  blamed: matching(
    '{baseNoun} ((in | of) {baseNoun})*9 ((, | and) {conjunction}? {baseNoun} ((in | of) {baseNoun})*9)*4',
    grammar,
  ),
  // a word on the way from a hearer to the infinitive: "urged her [and him] to go"
  inner: where(({ tokens, verbAt }, at) => tokens[at]!.pos !== 'PUNCT' && verbAt[at]?.finite !== true),
}
