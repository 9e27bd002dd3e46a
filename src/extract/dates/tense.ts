import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/readings.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { words } from '../../lexicon/word-list.js'

/** Which side of now a date lies on, by the words around it; null where they do not tell. */
export type Side = 'past' | 'future' | null

/** Words a little before a date that speak of what is planned. */
const plans = words(
  'beginning coming due effective expected expires forthcoming maturing payable planned planning pending scheduled slated starting supposed upcoming',
)
/** Verbs that put something off to a date. */
const deferring = words(
  'adjourn cancel close defer delay extend give have hold last postpone remain reschedule run stay suspend wait',
)
/** Verbs whose infinitive lies ahead. */
const planning = words(
  'agree aim ask be decide demand expect hope intend need order plan prepare promise propose schedule seek set slate try urge vow want wait',
)
/** Verbs whose present tells of an appointment: "the trial opens Monday". */
const appointing = words(
  'arrive begin celebrate close convene depart end expire face go hold host kick launch leave mark meet open play resume return run start take travel visit vote',
)
/** Events that are told of when they are over. */
const happenings = words(
  'arrest assault attack blast bombing collapse coup crash death earthquake explosion fire flood incident invasion killing massacre murder quake raid riot shooting stabbing storm uprising',
)
const reach = 14

const open = words('can may might must should')
const ahead = words("'ll shall will wo would")

const sideOfGroup = (document: Document, group: VerbGroup): Side => {
  const { form, lower } = document.tokens[group.head]!
  const first = document.tokens[group.from]!.lower
  const lemma = verbLemma(lower)
  if (group.modal !== null)
    return group.perfect ? 'past' : ahead.has(group.modal) || open.has(group.modal) ? 'future' : null
  // "is set for Tuesday", "are held on Friday"
  if (group.passive && (first === 'is' || first === 'are' || first === "'s" || first === "'re"))
    return planning.has(lemma) ? 'future' : null
  // "planned a rally for Saturday", unlike "had planned"
  if (plannedLemmas.has(lemma) && first !== 'had') return 'future'
  // "a summit set for the capital in April"
  if (lemma === 'set' && document.tokens[group.to]?.lower === 'for' && first !== 'had') return 'future'
  if (group.perfect || form === 'past' || form === 'participle' || first === 'was' || first === 'were') return 'past'
  return group.finite && appointing.has(lemma) ? 'future' : null
}
const plannedLemmas = words('plan schedule slate')

/** The verb group whose clause a date is in, most likely: the nearest before it, else the nearest after. */
const nearestGroup = (document: Document, { from, to }: TokenRange): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  const sentence = document.sentences[document.tokens[from]!.sentence]!
  const first = Math.max(sentence.from, from - reach)
  for (let i = from - 1; i >= first; i--) {
    if (document.tokens[i]!.text === ';') break
    if (verbAt[i] !== undefined) return verbAt[i]
  }
  const last = Math.min(sentence.to, to + reach)
  for (let i = to; i < last; i++) if (verbAt[i] !== undefined) return verbAt[i]
  return undefined
}

const isGerund = (document: Document, group: VerbGroup): boolean =>
  document.tokens[group.head]!.form === 'gerund' && !group.finite

/** The verb group that an infinitive or a gerund depends on: the nearest before it that is no gerund. */
const governorOf = (document: Document, group: VerbGroup): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  const first = Math.max(document.sentences[document.tokens[group.from]!.sentence]!.from, group.from - reach)
  for (let i = group.from - 1; i >= first; i--) {
    const before = verbAt[i]
    if (before !== undefined && !isGerund(document, before)) return before
  }
  return undefined
}

interface Clause {
  readonly side: Side
  readonly lemma: string
  /** is, are: nothing but being told */
  readonly isBeing: boolean
}

/** The tense of the clause that a date is in. */
const sideOfClause = (document: Document, range: TokenRange): Clause => {
  const nearest = nearestGroup(document, range)
  const group = nearest !== undefined && isGerund(document, nearest) ? governorOf(document, nearest) : nearest
  if (group === undefined) return { side: null, lemma: '', isBeing: false }
  const lemma = verbLemma(document.tokens[group.head]!.lower)
  const isBeing = lemma === 'be' && group.finite && group.modal === null && !group.infinitive
  if (!group.infinitive) return { side: sideOfGroup(document, group), lemma, isBeing }
  const governor = governorOf(document, group)
  if (governor === undefined || governor.infinitive) return { side: 'future', lemma, isBeing }
  const governing = verbLemma(document.tokens[governor.head]!.lower)
  const isPast = document.tokens[governor.from]!.lower === 'had'
  if (planning.has(governing) && !isPast) return { side: 'future', lemma, isBeing }
  return { side: sideOfGroup(document, governor), lemma: governing, isBeing }
}

/** Which side of now what will happen "in three years" or "one day" lies on. */
export const sideOfLength = (document: Document, range: TokenRange): Side => sideByContext(document, range)

/** Which side of now a date lies on, by cue words before it and the tense of its clause; "the hearing is on Friday" looks ahead. */
export const sideOf = (document: Document, range: TokenRange): Side => sideByContext(document, range, 'future')

const sideByContext = (document: Document, range: TokenRange, ofBeing: Side = null): Side => {
  const { tokens } = document
  const { sentence } = tokens[range.from]!
  const previous = tokens[range.from - 1]?.sentence === sentence ? tokens[range.from - 1]!.lower : ''
  if (previous === 'since' || previous === 'ended') return 'past'
  // "Wednesday's ruling", "the Aug. 7 blasts": no adverbial of the clause
  const next = tokens[range.to]
  const isDetermined = tokens[range.from - 1]?.pos === 'DET' || tokens[range.from]!.pos === 'DET'
  if (isDetermined && next !== undefined && happenings.has(nounLemma(next.lower))) return 'past'
  if (next?.lower === "'s" || (isDetermined && next?.pos === 'NOUN')) return null
  // "as early as Tuesday", "ahead of the weekend"
  const beforeLast = tokens[range.from - 2]?.lower
  if (previous === 'as' && (beforeLast === 'soon' || beforeLast === 'early')) return 'future'
  if ((previous === 'of' || previous === 'to') && beforeLast === 'ahead') return 'future'
  // "as of Sept. 30"
  if (previous === 'of' && beforeLast === 'as') return null
  const { side: sideOfTense, lemma, isBeing } = sideOfClause(document, range)
  const side = sideOfTense ?? (isBeing ? ofBeing : null)
  if (previous === 'until' || previous === 'till') return side === 'past' && !deferring.has(lemma) ? 'past' : 'future'
  // "closed through Friday"
  if (previous === 'through') return side === 'past' && !deferring.has(lemma) ? 'past' : 'future'
  for (let i = range.from - 1; i >= Math.max(0, range.from - 4) && tokens[i]!.sentence === sentence; i--)
    if (plans.has(tokens[i]!.lower))
      return side === 'past' && tokens[i]!.pos === 'VERB' && tokens[i - 1]?.lower === 'been' ? 'past' : 'future'
  return side
}
