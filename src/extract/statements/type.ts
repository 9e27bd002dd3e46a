import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/lemmas.js'
import {
  adjectiveTypes,
  nounTypes,
  prepositionalTypes,
  type StatementType,
  type TypeOfWord,
  verbTypes,
} from '../../lexicon/verbs/reporting.js'
import type { Attribution } from './attribution.js'
import type { Context } from './context.js'
import { type AdjunctFrame, adjunctFrames } from './frames/adjuncts.js'
import type { FrameName } from './frames/index.js'
import { type NominalGovernor, nominalFrames } from './frames/nominals.js'

/** What kind of content the verbs of some frames have; that of the others is a clause. */
const contentOfFrame: Partial<Record<FrameName, string>> = {
  'statements/source-cue-infinitive': 'infinitive',
  'statements/source-cue-person-infinitive': 'ordered',
  'statements/passive-cue-infinitive': 'ordered',
  'statements/source-cue-quote': 'quote',
  'statements/source-cue-colon': 'quote',
  'statements/quote-source-cue': 'quote',
  'statements/quote-cue-source': 'quote',
  'statements/passive-cue-quote': 'quote',
  'statements/passive-cue-clause': 'passive',
  'statements/source-cue-predication': 'predicated',
  'statements/passive-cue-predication': 'predicated',
  'statements/source-cue-object': 'object',
  'statements/source-cue-preposition': 'object',
  'statements/poll-cue-object': 'object',
  'statements/passive-cue-judgment': 'object',
}

const governorOfFrame: ReadonlyMap<string, NominalGovernor> = new Map(
  nominalFrames.map(({ name, governor }) => [name, governor]),
)

const typeOfAdjunct: ReadonlyMap<string, StatementType> = new Map(
  (adjunctFrames as readonly AdjunctFrame[]).flatMap(({ name, type }) =>
    type === undefined ? [] : [[name, type] as const],
  ),
)

const typeWith = ({ otherwise, with: byContent }: TypeOfWord, content: string): StatementType =>
  byContent.get(content) ?? otherwise

/** The type that a verb gives by its particle or preposition: "[call] for". */
const ofPreposition = ({ tokens }: Context, lemma: string, from: number, to: number): StatementType | undefined => {
  const table = prepositionalTypes.get(lemma)
  if (table === undefined) return undefined
  let phrase = ''
  let type: StatementType | undefined
  for (let i = from; i < to; i++) {
    phrase = phrase === '' ? tokens[i]!.lower : `${phrase} ${tokens[i]!.lower}`
    type = table.get(phrase) ?? type
  }
  return type
}

/** The type that the verbs of a cue give: the last one's, unless one before it refuses or plans to say it. */
const ofVerbs = (context: Context, { from, to }: TokenRange, content: string): StatementType | undefined => {
  const { tokens, verbAt } = context
  let type: StatementType | undefined
  for (let i = from; i < to; i++) {
    const verb = verbAt[i]
    // "was expected to [discuss]": the verb of what is expected
    if (verb === undefined || verb.head >= to) continue
    const lemma = verbLemma(tokens[verb.head]!.lower)
    const row = verbTypes.get(lemma)
    // "[declined] to comment"
    if (
      row !== undefined &&
      verb.to < to &&
      verbAt[verb.to]?.infinitive === true &&
      typeWith(row, 'infinitive') === 'eventuality'
    )
      return 'eventuality'
    type = ofPreposition(context, lemma, verb.to, to) ?? (row === undefined ? type : typeWith(row, content))
    i = Math.max(i, verb.to - 1)
  }
  return type
}

/** The type that a noun or adjective gives to what a cue of that frame tells. */
const ofNominal = (
  context: Context,
  { from, to }: TokenRange,
  governor: NominalGovernor,
): StatementType | undefined => {
  const { tokens } = context
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower
    if (governor === 'adjective') {
      const type = adjectiveTypes.get(word)
      if (type !== undefined) return type
      continue
    }
    const row = nounTypes.get(nounLemma(word))
    if (row === undefined) continue
    const type = typeWith(row, tokens[to - 1]!.lower)
    // a belief that is voiced is said: "[expressed] fears", where one that is held is not: "has fears"
    const isVoiced =
      governor === 'light verb' && type === 'belief' && ofVerbs(context, { from, to: i }, 'object') !== type
    return isVoiced ? 'assertion' : type
  }
  return undefined
}

/** What kind of attitude an attribution tells: that of its cue, or an assertion where words alone attribute. */
export const typeOf = (context: Context, { rule, cue, content }: Attribution): StatementType => {
  if (cue === null) return 'assertion'
  const ofAdjunct = typeOfAdjunct.get(rule)
  if (ofAdjunct !== undefined) return ofAdjunct
  const governor = governorOfFrame.get(rule)
  if (governor !== undefined) return ofNominal(context, cue, governor) ?? 'assertion'
  const known = contentOfFrame[rule] ?? 'clause'
  const isGerund = known === 'object' && context.tokens[content[0]!.from]!.form === 'gerund'
  return ofVerbs(context, cue, isGerund ? 'gerund' : known) ?? 'assertion'
}
