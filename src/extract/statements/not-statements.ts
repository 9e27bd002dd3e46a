import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { type Complement, pictureNouns, reportingAdjectives, type Stance } from '../../lexicon/verbs/reporting.js'
import { union, words } from '../../lexicon/word-list.js'
import type { FrameName } from './frames/index.js'
import {
  coursesOfAction,
  deciders,
  dutyModals,
  enforcers,
  hearerVerbs,
  inquiries,
  namingVerbs,
  openParticiples,
  placeAdverbs,
  questioningVerbs,
  tellingThings,
  writings,
} from './lexicon.js'

/** What a rule refuses: a frame, every reading of a kind of cue, or a statement that was read. */
export type Refused = FrameName | 'verb' | 'active verb' | 'passive verb' | 'statement'

/** Tells what only looks like an attribution. A row refuses where all of its columns hold. */
export interface Refusal extends RuleRow {
  readonly name: `not-statements/${string}`
  readonly refuses: readonly Refused[]
  /** the verb takes this */
  readonly takes?: Complement
  /** base forms of the verbs that it is for */
  readonly verbs?: ReadonlySet<string>
  /** base forms of the verbs that it is not for; nor is it for a negated one */
  readonly unless?: ReadonlySet<string>
  /** the verb is not negated */
  readonly affirmed?: true
  readonly modals?: ReadonlySet<string>
  /** the cue's main verb, as it is written */
  readonly forms?: ReadonlySet<string>
  /** base forms of the head of the source */
  readonly sources?: ReadonlySet<string>
  /** a common noun of neither people nor bodies is the head of the source */
  readonly thing?: true
  /** base forms of heads of sources that it is not for */
  readonly unlessSources?: ReadonlySet<string>
  /** words that open the cue */
  readonly opens?: ReadonlySet<string>
  /** words that open the source */
  readonly sourceOpens?: ReadonlySet<string>
  /** words of which one is the whole source */
  readonly sourceIs?: ReadonlySet<string>
  /** the source stands after the cue */
  readonly inverted?: true
  /** marks that end the sentence */
  readonly ends?: ReadonlySet<string>
  /** nobody is the source */
  readonly sourceless?: true
  readonly unlessStance?: Stance
  /** patterns around the cue and all that stands between it and the content, of which one fits */
  readonly around?: readonly string[]
}

/** Frames of nouns whose content is no clause. */
const nounFrames = [
  'statements/noun-infinitive',
  'statements/noun-preposition',
  'statements/source-light-verb-noun-infinitive',
  'statements/source-light-verb-noun-preposition',
] as const

export const refusals = [
  {
    name: 'not-statements/obligation',
    refuses: ['verb'],
    modals: dutyModals,
    examples: ['The council [should realise] that the sea is rough.'],
  },
  {
    name: 'not-statements/picture',
    refuses: ['active verb'],
    takes: 'poll',
    sources: pictureNouns,
    examples: ['The video [showed] that two boats had sunk.'],
  },
  {
    name: 'not-statements/supporting-thing',
    refuses: ['active verb'],
    verbs: words('back cheer favor favour list support'),
    thing: true,
    examples: ['Cheap loans [have supported] house prices.', 'The late rain [favored] the home side.'],
  },
  {
    name: 'not-statements/threatening-thing',
    refuses: ['active verb'],
    verbs: words('threaten'),
    thing: true,
    unlessSources: writings,
    examples: ['Heavy rain [threatened] to flood the town.', 'A strike [threatens] to close the port.'],
  },
  {
    name: 'not-statements/threatening-event',
    refuses: ['active verb'],
    verbs: words('promise threaten'),
    sourceIs: words('that this which'),
    examples: ['That [threatened] to split the party.'],
  },
  {
    name: 'not-statements/promising-thing',
    refuses: ['active verb'],
    verbs: words('promise'),
    thing: true,
    unlessSources: union(writings, words('ad bill manifesto plan proposal')),
    examples: ['Rising costs [promise] to slow the work.'],
  },
  {
    name: 'not-statements/telling-sign',
    refuses: ['active verb'],
    verbs: words('tell'),
    forms: words('tell tells'),
    sourceIs: words('it that this which'),
    around: ['# (me | us | you)'],
    examples: ['That [tells] you that the plan is failing.', 'It [tells] us how old the pier is.'],
  },
  {
    name: 'not-statements/explaining-fact',
    refuses: ['active verb'],
    verbs: words('explain'),
    sourceIs: words('that this which'),
    examples: ['The tide rose, which [explains] why the pier shut.', 'That [explains] why the pier shut.'],
  },
  {
    name: 'not-statements/likeness',
    refuses: ['active verb'],
    verbs: words('like'),
    around: ['(anything | everything | nothing | something) #'],
    examples: ['Sailors had seen nothing [like] it before.'],
  },
  {
    name: 'not-statements/behind-article',
    refuses: ['active verb'],
    around: ['(a | an | the) #'],
    examples: ['The catch is a [proposed] $5,000 fee.'],
  },
  {
    name: 'not-statements/raised-by-a-thing',
    refuses: ['statements/source-cue-estimate'],
    thing: true,
    examples: ['A ferry sank, [raising] the toll to ten.', 'The storm [raised] the toll to 40.'],
  },
  {
    name: 'not-statements/adjectival-participle',
    refuses: ['passive verb'],
    forms: new Set(reportingAdjectives.keys()),
    examples: ['The captain [isn’t convinced] by the plan.'],
  },
  {
    name: 'not-statements/clock-time',
    refuses: ['statements/source-cue-colon'],
    around: ['# : ~{digits}'],
    examples: ['The mayor [said at 1]:30 a.m. on the pier.'],
  },
  {
    name: 'not-statements/condition',
    refuses: ['statements/source-cue-question'],
    unless: questioningVerbs,
    around: ['# {conditional}'],
    examples: ['The mayor [agreed] when the storm had passed.'],
  },
  {
    name: 'not-statements/added-amount',
    refuses: ['statements/source-cue-clause'],
    around: ['# {amount&digits&!clause} ,'],
    examples: ['Most sailors [say] 9, others say 12.'],
  },
  {
    name: 'not-statements/day-before-mark',
    refuses: ['statements/source-cue-clause'],
    around: ['# {timeNoun} ,'],
    examples: ['The ban, [announced] Friday, will last a month.'],
  },
  {
    name: 'not-statements/time-adverbial',
    refuses: ['statements/source-cue-preposition'],
    around: ['# {adverb}*3 {any} {timeNoun}'],
    examples: ['The council [reported] on Monday.'],
  },
  {
    name: 'not-statements/found-out-object',
    refuses: ['statements/source-cue-preposition'],
    verbs: words('figure find'),
    around: ['# {adverb}*3 out'],
    examples: ['The crew [figured] out a way to save the boat.'],
  },
  {
    name: 'not-statements/appeal-to-taste',
    refuses: ['statements/source-cue-preposition'],
    verbs: words('appeal'),
    around: [
      '# {adverb}*3 to {nounPhrase} {adverbial} !({infinitive} | for)',
      '# {adverb}*3 to {nounPhrase} !({infinitive} | for | {adverb} | {timeNoun} | on)',
    ],
    examples: ['The old pier [appealed] to visitors in May.'],
  },
  {
    name: 'not-statements/projected-image',
    refuses: ['statements/source-cue-object', 'statements/source-cue-clause'],
    verbs: words('project'),
    around: ['# {adverb}*3 ({possessive} | {determiner} | !{possessive}) {adjective}*3 {projected}'],
    examples: ['The mayor [projected] an air of calm.', 'The council [projects] its image abroad.'],
  },
  {
    name: 'not-statements/emergency-call',
    refuses: ['statements/source-cue-preposition'],
    verbs: words('respond'),
    around: ['# {adverb}*3 to {emergency}'],
    examples: ['Crews [responded] to the blaze at noon.'],
  },
  {
    name: 'not-statements/relative-that',
    refuses: ['statements/noun-that-clause'],
    around: ['# that {finiteGroup}'],
    examples: ['The council read the [reports] that cite the mayor.'],
  },
  {
    name: 'not-statements/relative-subject',
    refuses: ['statements/noun-that-clause'],
    around: ['# !that {subjectWithVerb} {finite}'],
    examples: ['The [reports] he wrote were lost.'],
  },
  {
    name: 'not-statements/relative-object',
    refuses: ['statements/noun-that-clause'],
    around: ['# that? {subjectWithClaimTaker} ({end} | {preposition&!nominal} | {punctuation&!nominal})'],
    examples: ['The [claims] he made in May were false.', 'The mayor repeated a [claim] that Lind disputes.'],
  },
  {
    // what she judged is what she says
    name: 'not-statements/judgement-of-speaker',
    refuses: ['statement'],
    opens: words('judgement judgment'),
    around: ['# , {nounPhrase} {saying}'],
    examples: ['In his [judgement], Justice Lind said the pier was unsafe.'],
  },
  {
    name: 'not-statements/referred-to-as',
    refuses: ['statement'],
    opens: words('referred'),
    around: ['# as'],
    examples: ['A sailor [referred to] as Ms D told the court that the pier was unsafe.'],
  },
  {
    // the verb has the content already
    name: 'not-statements/noun-of-saying',
    refuses: ['statements/noun-that-clause'],
    sourceless: true,
    around: ['{saying} {nounPhrase}? {adverbial}? in #'],
    examples: [
      'The council said in [a statement] that the pier was safe.',
      'The mayor said on Monday in [a report] that nobody was hurt.',
    ],
  },
  {
    name: 'not-statements/denied-noun',
    refuses: [...nounFrames, 'statements/noun-that-clause', 'statements/source-light-verb-noun-that-clause'],
    sourceless: true,
    opens: words('no'),
    examples: ['There was [no claim] of success.'],
  },
  {
    name: 'not-statements/unowned-noun',
    refuses: nounFrames,
    sourceless: true,
    unlessStance: 'claims',
    examples: ['[The plan] to sell the pier was old.'],
  },
  {
    name: 'not-statements/expletive-subject',
    refuses: [
      'statements/source-adjective-that-clause',
      'statements/source-adjective-infinitive',
      'statements/source-adjective-preposition',
    ],
    sourceOpens: words('it'),
    examples: ['It is [certain] that the pier was old.'],
  },
  {
    // "the firm, based in Oslo, [posted] a loss": what is told is its object
    name: 'not-statements/posted-amount',
    refuses: ['statements/clause-cue-source', 'statements/clause-source-cue'],
    verbs: words('post'),
    around: ['# {indefinite}'],
    examples: ['The firm, based in Oslo, [posted] a loss of $2 million.'],
  },
  {
    name: 'not-statements/listed-amount',
    refuses: ['statements/clause-source-cue'],
    around: ['# {digits}'],
    examples: ['Shares rose, the index [added] 264 points and oil slipped.'],
  },
  {
    name: 'not-statements/written-thing',
    refuses: ['statements/clause-cue-source'],
    verbs: words('read write'),
    thing: true,
    around: ['# {indefinite}'],
    examples: ['Ada Venn, a sailor, [wrote] a letter.'],
  },
  {
    name: 'not-statements/object-after-verb',
    refuses: ['statements/clause-cue-source'],
    takes: 'object',
    thing: true,
    around: ['# {indefinite}'],
    examples: ['“The pier is shut,” [announces] a sign in the harbour.'],
  },
  {
    name: 'not-statements/label',
    refuses: ['statements/heading-speaker'],
    around: ['{label} #'],
    examples: ['UPDATE[:] The pier is shut for good.'],
  },
  {
    name: 'not-statements/place-heading',
    refuses: ['statements/heading-speaker'],
    around: ['{start} {countryName} # !{openingMark}'],
    examples: ['Nigeria[:] Gunmen free 58 hostages after talks'],
  },
  {
    name: 'not-statements/recalled-thing',
    refuses: ['statements/source-cue-object', 'statements/source-cue-clause'],
    verbs: words('recall'),
    around: [
      '# {adverb}*3 {amount&digits}',
      '# {adverb}*3 ({possessive} | {determiner} | !{possessive}) {adjective}*3 {recalled}',
    ],
    examples: [
      'The carmaker [recalled] 4,000 vans.',
      'Norway [recalled] its ambassador on Friday.',
      'The firm [recalled] the batteries after a fire.',
    ],
  },
  {
    name: 'not-statements/received-guest',
    refuses: ['statements/source-cue-object'],
    verbs: words('admit welcome'),
    around: ['# {adverb}*3 {received}', '# {adverb}*3 {number} (percent | per cent | ~%)? (fewer | more) {received}'],
    examples: [
      'The port [continues to welcome] tourists.',
      'The ward [admitted] nine patients.',
      'The ward [will admit] 10 percent fewer patients.',
    ],
  },
  {
    name: 'not-statements/pawned-thing',
    refuses: ['statements/source-cue-object'],
    verbs: words('pledge'),
    around: ['# {adverb}*3 {possessive} {adjective}*3 {pawned}'],
    examples: ['He paid by [pledging] his house to the bank.'],
  },
  {
    name: 'not-statements/named-work',
    refuses: ['statements/source-cue-predication'],
    verbs: namingVerbs,
    around: ['# {adverb}*3 {titled} {capitalQuotation}'],
    examples: ['The band [called] its first album “Sea Glass”.'],
  },
  {
    name: 'not-statements/aim-of-a-course',
    refuses: ['active verb'],
    verbs: words('aim intend seek'),
    sources: coursesOfAction,
    examples: ['The new policy [aims] to cut the number of boats.'],
  },
  {
    name: 'not-statements/question-to-reader',
    refuses: ['statement'],
    sourceOpens: words('you'),
    ends: words('?'),
    examples: ['Do you [support] the sale?'],
  },
  {
    name: 'not-statements/question-for-source',
    refuses: ['statement'],
    sourceIs: words('who'),
    ends: words('?'),
    examples: ['Who [said] that the pier was safe?'],
  },
  {
    name: 'not-statements/as-with-object',
    refuses: ['statements/as-source-cue'],
    unless: hearerVerbs,
    around: ['# {baseNoun&!timeNoun&!it}', '# {gerundGroup}'],
    examples: ['Sailors grew bold as polls [showed] the mayor in trouble.'],
  },
  {
    name: 'not-statements/own-name',
    refuses: ['statements/source-cue-predication'],
    verbs: namingVerbs,
    around: ['# {adverb}*3 {reflexive} {name}'],
    examples: ['A band that [calls] itself Sea Glass played.'],
  },
  {
    name: 'not-statements/given-name',
    refuses: ['passive verb'],
    verbs: words('call dub term'),
    around: ['# the? {name}'],
    examples: ['The fund [is called] the Harbour Trust.'],
  },
  {
    name: 'not-statements/reaction',
    refuses: ['statements/source-cue-preposition'],
    verbs: words('respond'),
    affirmed: true,
    around: ['# {adverb}*3 to !({answered} | {name&baseNoun} | {pronoun} | {quotation})'],
    examples: ['The council [responded] to pressure from sailors.', 'Voters [will respond] to a change of tone.'],
  },
  {
    name: 'not-statements/dismissed-matter',
    refuses: ['statements/source-cue-object'],
    verbs: words('dismiss'),
    around: ['# {adverb}*3 {matter}'],
    examples: ['The judge [dismissed] the case.', 'The club [has dismissed] its coach.'],
  },
  {
    name: 'not-statements/determining-thing',
    refuses: ['active verb'],
    verbs: words('decide determine'),
    thing: true,
    examples: ['The next storm [will decide] whether the pier stands.'],
  },
  {
    name: 'not-statements/questioned-person',
    refuses: ['statements/source-cue-object'],
    verbs: words('question'),
    around: ['# {adverb}*3 ({raisable} | !!{number} {nounPhrase} | {personPhrase})'],
    examples: [
      'Police [questioned] him in May.',
      'Officers [are questioning] two men.',
      'Senators [questioned] the minister about the pier.',
    ],
  },
  {
    name: 'not-statements/presumed-state',
    refuses: ['active verb'],
    forms: words('feared presumed'),
    around: ['# ({adjective} | {participle}) !{noun}'],
    examples: ['Nine men [presumed] drowned were found alive.'],
  },
  {
    // what a share or an index does
    name: 'not-statements/added-sum',
    refuses: ['statements/source-cue-clause'],
    verbs: words('add'),
    around: ['# {adverb}*3 {number&!clause} {unitOfGain}', '# {adverb}*3 {number&!clause} {number} {unitOfGain}'],
    examples: ['The bank [added] two pence to 80, the mill was flat.'],
  },
  {
    name: 'not-statements/addressed-people',
    refuses: ['statements/source-cue-object'],
    verbs: words('address'),
    around: ['# {adverb}*3 {audience}'],
    examples: ['The mayor [addressed] a crowd of sailors.', 'Lind [will address] the conference on Monday.'],
  },
  {
    // "on expected growth"
    name: 'not-statements/attribute-after-preposition',
    refuses: ['active verb'],
    forms: openParticiples,
    // not "the man they looked for claimed he ...", "the firm the state dealt with reported a loss", "the group he belonged to claimed victory"
    around: [
      '({start} | {any&!finite}) {preposition} # {adjective}*3 ({noun} | {gerund})',
      '({start} | {any&!pronoun}) {finite} {preposition} # {adjective}*3 ({noun} | {gerund})',
      '({start} | {any&!noun}) {pronoun} {finite} {preposition} # {adjective}*3 ({noun} | {gerund})',
    ],
    examples: ['The firm aims for growth, on [expected] reopening of ports.'],
  },
  {
    name: 'not-statements/attribute-after-attribute',
    refuses: ['active verb'],
    forms: openParticiples,
    around: ['{determiner} ({adjective} | {participle}) (and | or) # {noun}'],
    examples: ['Sailors condemned the planned and [reported] cuts.'],
  },
  {
    name: 'not-statements/showing-event',
    refuses: ['active verb'],
    verbs: words('highlight underline underscore'),
    thing: true,
    examples: ['The storm [underscored] that the pier was old.'],
  },
  {
    // a plural with a verb in the singular is no subject
    name: 'not-statements/disagreeing-verb',
    refuses: ['active verb'],
    around: ['# {adverb}*3 {noun&plural} (does | has | is | was)'],
    examples: ['The number of farms [reporting] infections has grown to 60.'],
  },
  {
    // the verb is that of the noun which the gerund stands on
    name: 'not-statements/gerund-with-object',
    refuses: ['active verb'],
    forms: words('expecting fearing forecasting predicting reporting'),
    around: ['{noun} # {noun&plural} {finiteGroup}'],
    examples: ['Sailors [reporting] losses were paid.'],
  },
  {
    // "Lund Bank posted a loss"
    name: 'not-statements/result-behind-verb',
    refuses: ['statements/clause-cue-source'],
    verbs: words('announce post report'),
    thing: true,
    examples: ['Its shares fell in May, [posted] the worst loss in years.'],
  },
  {
    name: 'not-statements/going-on',
    refuses: ['statements/as-source-cue'],
    verbs: words('begin continue'),
    examples: ['As the search [continued], sailors found the boat.'],
  },
  {
    name: 'not-statements/calling-thing',
    refuses: ['active verb'],
    verbs: words('call'),
    thing: true,
    unlessSources: tellingThings,
    around: ['# {adverb}*3 for'],
    examples: ['The moment [calls] for a new pier.'],
  },
  {
    name: 'not-statements/thing-with-name',
    refuses: ['active verb'],
    verbs: namingVerbs,
    thing: true,
    unlessSources: tellingThings,
    around: ['# !(for | on | out | {adverb}) {any}'],
    examples: ['He played a lament [called] the Flowers of the Sea.'],
  },
  {
    name: 'not-statements/thing-that-claims-nothing',
    refuses: ['active verb'],
    verbs: words('agree allege'),
    thing: true,
    unlessSources: tellingThings,
    around: ['# (between | by | with | {nominal})'],
    examples: ['The terms [agreed] with the firm are secret.'],
  },
  {
    name: 'not-statements/sign',
    refuses: ['active verb'],
    verbs: words('confirm imply indicate point reveal show suggest'),
    thing: true,
    unlessSources: union(tellingThings, inquiries),
    examples: ['Red spots [may indicate] flu.', 'Her death [shows] how old the pier is.'],
  },
  {
    name: 'not-statements/worth-saying',
    refuses: ['verb'],
    around: ['worth #'],
    examples: ['It is worth [noting] that the pier is old.'],
  },
  {
    name: 'not-statements/valued-by-a-thing',
    refuses: ['statements/source-cue-valuation'],
    thing: true,
    examples: ['The deal [values] the firm at $2 million.'],
  },
  {
    // but "the mayor denied the appeal was political", "rejected the bid as too low"
    name: 'not-statements/dismissed-plea',
    refuses: ['statements/source-cue-object'],
    verbs: words('deny reject'),
    around: ['# {adverb}*3 {plea} !({finite} | as)'],
    examples: ['The bank [has rejected] a bid of $9 million.', 'Venn [denied] an appeal that the firm had made.'],
  },
  {
    // but "the army denied the request"
    name: 'not-statements/decided-matter',
    refuses: ['active verb'],
    verbs: words('deny reject'),
    sources: deciders,
    around: ['# {adverb}*3 {decided} !({finite} | as)'],
    examples: [
      'The court [rejected] his appeal.',
      'A judge [denied] the motion.',
      'Members [have rejected] the bill by nine votes to two.',
    ],
  },
  {
    name: 'not-statements/pursuit',
    refuses: ['active verb'],
    verbs: words('go'),
    sources: enforcers,
    around: ['# {adverb}*3 after'],
    examples: ['The court [will go] after banks that ignored it.', 'Police [went] after the gang.'],
  },
  {
    name: 'not-statements/coming',
    refuses: ['active verb'],
    verbs: words('show'),
    around: ['# {adverb}*3 up'],
    examples: ['Sailors [showed] up for talks when the sun rose.'],
  },
  {
    name: 'not-statements/plea',
    refuses: ['active verb'],
    verbs: words('plead'),
    around: ['# not? (guilty | innocent | no contest)'],
    examples: ['He was fined after [pleading] guilty for his role.'],
  },
  {
    name: 'not-statements/vote',
    refuses: ['active verb'],
    verbs: words('back favor favour oppose reject support'),
    // but "the three leaders rejected the proposal"
    around: [
      '({start} | {any&!determiner} | some) {number} ({votingMember} | vote | votes)? # {adverb}*3 ({decided} | it)',
    ],
    examples: ['The bill passed, whereby 62 members [backed] the bill.', 'Nine [opposed] it.'],
  },
  {
    name: 'not-statements/place-adverb',
    refuses: ['statement'],
    sourceIs: placeAdverbs,
    inverted: true,
    examples: ['“We lost the pier,” [said] there.'],
  },
] as const satisfies readonly Refusal[]
