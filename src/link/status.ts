import type { Document, Token } from '../document/document.js'
import { phrasesOf, type VerbGroup } from '../document/phrases.js'
import { verbLemma } from '../document/readings.js'
import type { TokenRange } from '../document/span.js'
import { formsOfBe } from '../document/words.js'
import { planGovernors, possibleAdverbs, possibleGovernors, stativeVerbs } from './event-words.js'
import type { EventStatus } from './linked.js'

const possibleModals = new Set(["'d", 'ca', 'can', 'cannot', 'could', 'may', 'might', 'should', 'would', 'ought'])
const plannedModals = new Set(["'ll", 'must', 'shall', 'will', 'wo'])

/** The lemma of a word as verb, or the word itself. */
const governorOf = (token: Token): string => (token.pos === 'VERB' ? verbLemma(token.lower) : token.lower)

/** What an infinitive hangs on: "is expected to", "plans to", "able to", "authorized the state to". */
const statusOfInfinitive = (
  document: Document,
  tokens: readonly Token[],
  group: VerbGroup,
  sentence: TokenRange,
): EventStatus => {
  // "is to get", "were to meet"
  if (formsOfBe.has(tokens[group.from - 1]?.lower ?? '')) return 'planned'
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 8); i--) {
    const token = tokens[i]!
    if (token.pos === 'PUNCT') break
    const lemma = governorOf(token)
    const singular = token.pos === 'NOUN' && lemma.endsWith('s') ? lemma.slice(0, -1) : lemma
    if (possibleGovernors.has(lemma) || possibleGovernors.has(singular)) return 'possible'
    if (planGovernors.has(lemma) || planGovernors.has(singular)) {
      const verb = phrasesOf(document).verbAt[i]
      // "had to reduce" is done
      if (lemma === 'have' && verb !== undefined && (verb.perfect || tenseOf(tokens, verb) === 'past'))
        return 'happened'
      return verb?.negated ? 'denied' : 'planned'
    }
    if (token.pos === 'VERB')
      return statusOfGroup(document, tokens, phrasesOf(document).verbAt[i] ?? group, sentence, 1)
  }
  const main = finiteVerb(document, group, sentence)
  return main === undefined || main === group ? 'planned' : statusOfGroup(document, tokens, main, sentence, 1)
}

/** The finite verb nearest before a group, else after it. */
const finiteVerb = (document: Document, group: VerbGroup, sentence: TokenRange): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 40); i--)
    if (verbAt[i]?.finite) return verbAt[i]
  for (let i = group.to; i < Math.min(sentence.to, group.to + 40); i++) if (verbAt[i]?.finite) return verbAt[i]
  return undefined
}

const tenseOf = (tokens: readonly Token[], group: VerbGroup): 'past' | 'present' | 'none' => {
  for (let i = group.from; i < group.to; i++) {
    const { pos, form, lower } = tokens[i]!
    if (pos === 'AUX') return form === 'past' || lower === 'was' || lower === 'were' ? 'past' : 'present'
    if (pos === 'VERB') return form === 'past' ? 'past' : form === 'present' || form === 'base' ? 'present' : 'none'
  }
  return 'none'
}

/** Whether "if", "whether", "unless" opens the clause, or an adverb leaves it open. */
const isHypothetical = (tokens: readonly Token[], group: VerbGroup, sentence: TokenRange): boolean => {
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 8); i--) {
    const { lower, text } = tokens[i]!
    if (/^(?:if|whether|unless)$/.test(lower)) return true
    if (text === ',' || text === ';') return false
  }
  return false
}

const isOpen = (tokens: readonly Token[], group: VerbGroup): boolean => {
  for (let i = group.from - 1; i < group.to; i++) if (possibleAdverbs.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** What is said of the event of a verb: by negation, modal, tense and what it hangs on. */
export const statusOfGroup = (
  document: Document,
  tokens: readonly Token[],
  group: VerbGroup,
  sentence: TokenRange,
  depth = 0,
): EventStatus => {
  if (group.negated) return 'denied'
  if (group.modal !== null) {
    if (plannedModals.has(group.modal)) return 'planned'
    if (possibleModals.has(group.modal)) return 'possible'
  }
  if (isOpen(tokens, group) || isHypothetical(tokens, group, sentence)) return 'possible'
  if (group.infinitive) return depth > 2 ? 'planned' : statusOfInfinitive(document, tokens, group, sentence)
  const token = tokens[group.head]!
  const lemma = verbLemma(token.lower)
  if (!group.finite) return statusOfNonFinite(document, tokens, group, sentence, lemma, depth)
  const tense = tenseOf(tokens, group)
  if (group.perfect && tense === 'past') return 'happened'
  if (group.perfect) return group.progressive || isProgressive(tokens, group) ? 'ongoing' : 'happened'
  if (tense === 'past') return 'happened'
  if (group.passive && tense === 'present')
    return planGovernors.has(lemma) && lemma !== 'need' && lemma !== 'require' ? 'planned' : 'ongoing'
  return tense === 'present' && !stativeVerbs.has(lemma) && !lasting.test(lemma) && isHeadline(tokens, sentence)
    ? 'happened'
    : 'ongoing'
}

/** Verbs whose present tells a state in headlines too: "drivers face 20 years". */
const lasting = /^(?:cost|eye|face|hold|hope|lead|mull|owe|plan|remain|seek|stand|trail|wait|want|weigh)$/

/** "Storm kills 12 in port town": the present of headlines, which do without articles and auxiliaries, tells what happened. */
const isHeadline = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  if (from > 0 || to - from > 16) return false
  for (let i = from; i < to; i++) if (/^(?:DET|PRON|AUX)$/.test(tokens[i]!.pos)) return false
  return true
}

const isProgressive = (tokens: readonly Token[], group: VerbGroup): boolean => tokens[group.head]!.form === 'gerund'

const statusOfNonFinite = (
  document: Document,
  tokens: readonly Token[],
  group: VerbGroup,
  sentence: TokenRange,
  lemma: string,
  depth: number,
): EventStatus => {
  const { form } = tokens[group.head]!
  if (form === 'participle') {
    if (lemma === 'expect' || lemma === 'schedule' || lemma === 'plan' || lemma === 'propose') return 'planned'
    return stativeVerbs.has(lemma) ? 'ongoing' : 'happened'
  }
  const main = depth > 2 ? undefined : finiteVerb(document, group, sentence)
  if (main === undefined) return 'ongoing'
  const status = statusOfGroup(document, tokens, main, sentence, depth + 1)
  return status === 'denied' ? 'happened' : status
}

/** What is said of an event noun: what its adjectives, "plans for" and the verb before it say. */
export const statusOfNoun = (
  place: TokenRange & { readonly document: Document; readonly tokens: readonly Token[] },
  at: number,
  left: VerbGroup | undefined,
): EventStatus => {
  const { tokens, document } = place
  for (let i = at - 1; i >= Math.max(place.from, at - 6); i--) {
    const { lower, pos } = tokens[i]!
    if (
      /^(?:planned|proposed|scheduled|expected|upcoming|future|plans?|calls?|forthcoming|impending|projected|forecast)$/.test(
        lower,
      )
    )
      return 'planned'
    if (/^(?:possible|potential|likely|risks?|threats?|threatened|fears?|feared|attempted)$/.test(lower))
      return 'possible'
    if (pos === 'VERB' || pos === 'PUNCT') break
  }
  const main = left ?? nextFinite(document, at, place)
  if (main === undefined) return 'happened'
  const lemma = verbLemma(tokens[main.head]!.lower)
  if (
    !main.negated &&
    /^(?:expect|plan|propose|schedule|forecast|predict|project|seek|await|prepare|announce)$/.test(lemma) &&
    lemma !== 'announce'
  )
    return 'planned'
  if (
    /^(?:urge|demand|request|suggest|recommend|face)$/.test(lemma) ||
    (lemma === 'call' && tokens[main.to]?.lower === 'for')
  )
    return 'possible'
  return statusOfGroup(document, tokens, main, place)
}

const nextFinite = (document: Document, at: number, sentence: TokenRange): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  for (let i = at + 1; i < Math.min(sentence.to, at + 40); i++) if (verbAt[i]?.finite) return verbAt[i]
  return undefined
}
