import { nounsOf } from '../../lexicon/nouns/index.js'
import { wordList, words } from '../../lexicon/word-list.js'

/** Words after which a clause of its own begins. */
export const clauseOpeners = words(
  `: ; after although as because before but if since that though unless until when where whereas whether which
    while who`,
)
/** Quotation marks of every style, apostrophes included. */
export const quotationMarks = words('" “ ” ‘ ’ \'')
export const doubleQuotes = words('" “ ”')
export const openingDoubleQuotes = words('" “')
export const openingQuotes = words('" “ ‘')
export const apostrophes = words("' ’")
export const currencySigns = words('$ £ € ¥')
/** What may stand before the first word of a sentence. */
export const sentenceOpeners = words('" \' ( * - -- : [ `` | « – — ‘ “ •')
/** Marks that border a quotation that a clause of its own follows. */
export const clauseMarks = words(', . : ? !')
/** Function words and marks that can open what follows a verb. */
export const complementOpeners = words('" $ that to £ ¥ “ €')
/** Words before a number that measure it: "serves about 300 pupils". */
export const measuringWords = words('about almost nearly roughly some')

/** Modals that are names with a capital in mid-sentence: "Will", "May". */
export const namesInCapitals = words('can may might will')
/** Function words that compare; before an adjective they are adverbs. */
export const comparatives = words('least less more most')
/** Adjectives in the place of adverbs: "was first seen", "had long believed". */
export const gradingAdjectives = words('best first last long next')
/** Function words that are verbs where one is due: "to back", "would like". */
export const verbsAsWell = words('back last like')
/** Verbs whose base alone opens an infinitive: "to really be". */
export const plainInfinitives = words('be do have')
/** Words that "is" is contracted after. */
export const subjectsOfIs = words('here how let that there what where who')
/** What shows after "'s" that it is a verb. */
export const complementsOfIs = words('been not')
/** Relative pronouns that open an aside after a comma. */
export const asideOpeners = words('which who whom whose')

/** Verbs whose objects are clauses. */
export const contentVerbs = words(
  `allege alleged alleges argue argued argues believe believed believes hope hoped hopes insist insisted insists
    said say says think thinks thought`,
)
export const contentGerunds = words('alleging arguing believing claiming insisting saying thinking')
/** Base forms that take a clause, with or without "that", and are seldom nouns after a plural. */
export const clauseTakers = words(
  `argue believe bet claim doubt estimate expect fear feel forecast hope insist know predict promise say suggest
  suspect think warn wonder worry`,
)
/** Verbs of saying that are no participles after a noun. */
export const alwaysPast = words(
  `added admitted agreed argued decided declared declined insisted noted refused remarked replied responded said
    stated told tweeted vowed warned`,
)
/** Verbs of saying that are no participles after a name. */
export const pastAfterNames = words(
  'announced asked claimed concluded confirmed denied explained reported revealed suggested',
)
/** Past forms with a preposition that are no participles after a name: "Oxfam called on both sides". */
export const calling = words('called')
export const callingPrepositions = words('for on')
/** Verbs that a participle follows as an adjective does. */
export const participleTakers = words('get getting gets got remain remained remains')
/** What is done to people and papers that then act themselves: "analysts polled by", "documents obtained by". */
export const doneBySomebody = words(
  `asked cited commissioned compiled conducted consulted contacted interviewed obtained polled published questioned
  quoted released reviewed surveyed`,
)
/** Verbs in the past that end an account: "two said", "he told". */
export const toldVerbs = words('said told')
/** Roles that stand between a body's name and a person's: "the Fed chair Janet Hall". */
export const roles = words('chair coach guard head')
/** Nouns after "to" that can be verbs elsewhere: "to date". */
export const noVerbsAfterTo = words('court date school')
/** Words between a modal and its verb that are adjectives elsewhere: "will likely see". */
export const adverbsAfterModals = words('likely')
/** Words that are verbs after a plural: "people live in tents". */
export const basesAfterPlurals = words('live')
/** Plurals that modify a noun after them as singulars do: "police chief". */
export const headsAsPlurals = words(
  'affairs communications forces news operations police relations rights services sports',
)
/** Words that open a name before a capital: "United Airlines". */
export const nameOpeners = words('united')
export const one = words('1 one')
/** What is cut in compounds: "a [tax] cut". */
export const cutThings = words(
  'benefit budget emission interest job output pay power price production rate spending staff tariff tax wage',
)
/** Verbs after a plural with a bare noun behind them, which are nouns elsewhere: "tenants [face] eviction". */
export const facingVerbs = words('eye face')
/** What "face" is worn on or done to: "families' face [masks]". */
export const facedNouns = words('coverings cream mask masks paint painting shields time value')
/** What happened to a number of people: always, or before certain words and at a phrase's end. */
export const harmToCounted: ReadonlyMap<string, { readonly always: boolean; readonly after: ReadonlySet<string> }> =
  new Map([
    ['hurt', { always: true, after: new Set<string>() }],
    ['shot', { always: false, after: words('dead') }],
  ])

/** Forms of verbs with their base, `base form form`, where endings or the list of irregular verbs tell another. */
const basesWithForms = `agree agreed
  be 'm 're 's am are been being is was were
  bear born borne
  bind bound
  can ca
  come came
  do does doing
  fall fallen fell
  grind ground
  have 've had has having
  lie lay
  speed sped
  stride strode
  underwrite underwritten
  will 'll wo
  would 'd
  wound wounded wounds`
export const irregularBases: ReadonlyMap<string, string> = new Map(
  basesWithForms.split('\n').flatMap((row) => {
    const [base = '', ...forms] = wordList(row)
    return forms.map((form) => [form, base] as const)
  }),
)
/** Plurals with a singular that no ending tells, or with none. */
export const irregularSingulars: ReadonlyMap<string, string> = new Map([
  ['lives', 'life'],
  ['people', 'people'],
])

/** Endings that make a word common whether or not a lexicon has it. */
export const tellingEnding =
  /(?:tion|sion|ment|ness|ship|hood|ance|ence|ism|ity|ing|ed|ly|able|ible|ful|less|ous|ical|ative|ists?|tions|sions|ments|ities|ers|ors|ies)$/
/** Papers and counts whose figures speak: "the poll shows Lee ahead". */
export const figureNouns = nounsOf('poll')
/** Parts of a whole that have a verb in the plural: "a third say". */
export const fractions = words('fifth fifths half majority quarter quarters rest tenth tenths third thirds')
