import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import { type Clause, coordinatesOf, governorAt } from '../../grammar/clauses/index.js'
import { aroundFinder } from '../../grammar/pattern/around.js'
import { ofPos, type Vocabulary } from '../../grammar/pattern/classes.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { outcomeOfNoun, outcomeOfObject, outcomeOfSubject } from '../../lexicon/people/fates.js'
import type { Outcome } from '../../lexicon/people/outcomes.js'
import { ownedByDead } from '../../lexicon/people/sorts.js'
import { statusOfNoun } from '../factuality/nouns.js'
import { statusOfGroup } from '../factuality/verbs.js'
import {
  brutalParticiples,
  deadAttributes,
  deadlyParticiples,
  deadPeople,
  identifyingVerbs,
  nearMisses,
  pastTimes,
  pastWords,
} from './lexicon.js'
import { type Entity, isOwner, tokenFrom, type Voice } from './voices.js'

/** A rule of words around a name or a pronoun. */
interface SilenceRow extends RuleRow {
  readonly around: readonly string[]
}

/** The name of somebody dead. */
const namedDead = {
  name: 'not-statements/said-by-named-dead',
  around: [
    '{identifying} {determiner} {any}? ({deadPerson} | {ownedByDead} | {deadAttribute} {noun}) as #',
    '{identifying} {possessive} {ownedByDead} as #',
    '({deadPerson} | {ownedByDead} | {deadAttribute} {noun}) {auxiliary}*2 {identifying} as #',
    '{verb} dead #',
    '# (was | were | been) {deadly} dead',
    '# (was | were | been) {brutal} to death',
  ],
  examples: [
    'Police named the dead man as [Carl Dunn]. He said the pier was old.',
    'The second victim was identified as [Carl Dunn]. He said the pier was old.',
    'Robbers shot dead [Carl Dunn]. He said the pier was old.',
    '[Carl Dunn] was beaten to death. He said the pier was old.',
    '[Carl Dunn] was found dead. He said the pier was old.',
  ],
} as const satisfies SilenceRow

/** A pronoun of somebody who said something before they died. */
const saidInLife = {
  name: 'statements/said-in-life',
  around: [
    '# {adverb}? had {adverb}? {verb}',
    '# {adverb}? {verb} {phraseWord}*4 ({pastWord} | last {pastTime})',
    '({pastWord} | last {pastTime}) ,? #',
  ],
  examples: [
    'Carl Dunn drowned on Sunday. [He] had said that the pier was old.',
    'Carl Dunn drowned on Sunday. [He] said last year that the pier was old.',
    'Carl Dunn drowned on Sunday. A week earlier, [he] said that the pier was old.',
  ],
} as const satisfies SilenceRow

/** What has become of somebody, by the verb or the noun that tells it. */
const killed = {
  name: 'not-statements/said-by-dead',
  reason:
    'It takes the verb that somebody is the subject or object of, or the noun that they own, and whether it happened.',
  examples: [
    '[Carl Dunn] drowned on Sunday. He said the pier was old.',
    'A wave killed [Carl Dunn]. He said the pier was old.',
    'Divers found the body of [Carl Dunn]. He said the pier was old.',
  ],
} as const satisfies RuleRow

/** The rules of the dead, who say nothing in a text but what they said in life. */
export const silenceRows: readonly RuleRow[] = [namedDead, killed, saidInLife]

const classes: Vocabulary = {
  identifying: identifyingVerbs,
  ownedByDead,
  deadPerson: deadPeople,
  deadAttribute: deadAttributes,
  deadly: deadlyParticiples,
  brutal: brutalParticiples,
  pastWord: pastWords,
  pastTime: pastTimes,
  phraseWord: ofPos('ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PROPN'),
}
const namesDead = aroundFinder<SilenceRow>([namedDead], classes)
const isOfLife = aroundFinder<SilenceRow>([saidInLife], classes)

const happened = 'happened'
const silencing: ReadonlySet<Outcome | null> = new Set<Outcome>(['dead'])

/** Whether the noun at a token is what somebody dead leaves, or their death, where that happened: not "the attempted murder of". */
const isOfDead = (document: Document, at: number): boolean => {
  const { tokens, sentences } = document
  const { lower, sentence } = tokens[at]!
  if (ownedByDead.has(lower)) return true
  if (!silencing.has(outcomeOfNoun(nounLemma(lower)))) return false
  const verb = governorAt(document, at)?.verb
  const left = verb !== undefined && verb.from < at ? verb : undefined
  return statusOfNoun({ document, tokens, ...sentences[sentence]! }, at, left).status === happened
}

/** "was [nearly] killed" */
const isMissed = ({ tokens }: Document, { from, head }: VerbGroup): boolean => {
  for (let at = from - 1; at < head; at++) if (nearMisses.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** Whether the verb of a clause tells that its subject died, or, where it is undergone, its object or the subject of a passive. */
const isFatal = (document: Document, { verb, lemma }: Clause, isUndergone: boolean): boolean => {
  if (verb === null || lemma === null || isMissed(document, verb)) return false
  if (!silencing.has(isUndergone ? outcomeOfObject(lemma) : outcomeOfSubject(lemma))) return false
  return statusOfGroup(document, verb, document.sentences[document.tokens[verb.from]!.sentence]!).status === happened
}

/** Whether a clause or one that is joined to it tells that its subject died: "was hit and died", "was shot and killed". */
const hasFatalVerb = (document: Document, clause: Clause): boolean =>
  coordinatesOf(document, clause).some((each) => {
    if (each === clause) return isFatal(document, each, each.verb?.passive === true)
    if (each.verb === null || each.subject?.shared === false) return false
    // "was shot and [killed]": one auxiliary for both
    const sharesPassive = clause.verb?.passive === true && each.verb.from === each.verb.head && each.object === null
    return isFatal(document, each, each.verb.passive) || (sharesPassive && isFatal(document, each, true))
  })

/** Whether the verb that takes a name tells that its bearer died: "[Carl Dunn] drowned", not "tried to kill [Carl Dunn]". */
const isKilled = (document: Document, { from, to }: TokenRange): boolean => {
  const head = phrasesOf(document).nounAt[to - 1]?.head ?? to - 1
  // "Carl Dunn's [son] drowned"
  if (head < from || head >= to) return false
  const governor = governorAt(document, head)
  if (governor === null || governor.on !== null) return false
  if (governor.role === 'object') return isFatal(document, governor.clause, true)
  return governor.role === 'subject' && hasFatalVerb(document, governor.clause)
}

/** Whether a mention owns, or stands behind the "of" of, what tells that its bearer is dead: "the body of [Carl Dunn]", "[Carl Dunn]'s death". */
const ownsDeath = (document: Document, voice: Voice, { from, to }: TokenRange): boolean => {
  const { nounAt } = phrasesOf(document)
  const owned = isOwner(document, voice)
    ? nounAt[to - 1]
    : document.tokens[from - 1]?.lower === 'of'
      ? nounAt[from - 2]
      : undefined
  return owned !== undefined && isOfDead(document, owned.head)
}

/** The rule by which a text tells at a mention that the one mentioned is dead, or null. */
const silencedBy = (document: Document, voice: Voice): RuleRow | null => {
  const { tokens, sentences } = document
  const range = { from: tokenFrom(document, voice.start), to: tokenFrom(document, voice.end) }
  const sentence = sentences[tokens[range.from]!.sentence]!
  const isDead = ownsDeath(document, voice, range) || isKilled(document, range)
  const rule = isDead ? killed : namesDead.first(document, range, sentence)
  if (rule !== null)
    document.trace?.push({ kind: 'statements', verdict: 'refused', rule: rule.name, ...range, why: null })
  return rule
}

const silencedOf = perDocument((_document: Document) => new Map<Entity, boolean>())

/** Whether a text tells of someone that they are dead: they say nothing in it. */
export const isSilenced = (document: Document, entity: Entity): boolean => {
  const known = silencedOf(document)
  let silenced = known.get(entity)
  if (silenced === undefined) {
    silenced = !('kind' in entity) && entity.mentions.some((each) => silencedBy(document, { ...each, entity }) !== null)
    known.set(entity, silenced)
  }
  return silenced
}

/** Whether a pronoun said something before the time that is told of: "He had said", "she said last year". */
export const isSaidInLife = (document: Document, start: number): boolean => {
  const from = tokenFrom(document, start)
  const range = { from, to: from + 1 }
  const rule = isOfLife.first(document, range, document.sentences[document.tokens[from]!.sentence]!)
  if (rule !== null)
    document.trace?.push({ kind: 'statements', verdict: 'linked', rule: rule.name, ...range, why: null })
  return rule !== null
}
