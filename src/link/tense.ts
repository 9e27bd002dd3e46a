import type { Document } from '../document/document.js'
import { phrasesOf, type VerbGroup } from '../document/phrases.js'
import { verbLemma } from '../document/readings.js'
import type { TokenRange } from '../document/span.js'

/** Which side of now a date lies on, by the words around it; null where they do not tell. */
export type Side = 'past' | 'future' | null

/** Words right before a date that point ahead or back. */
const cues: ReadonlyMap<string, Side> = new Map([
  ['since', 'past'],
  ['till', 'future'],
  ['until', 'future'],
])
/** Words a little before a date that speak of what is planned. */
const plans = new Set(
  'beginning coming due effective expected expires forthcoming maturing payable planned planning pending scheduled set slated starting upcoming'.split(
    ' ',
  ),
)
/** Verbs whose infinitive lies ahead. */
const planning = new Set(
  'agree aim ask be decide demand expect have hope intend need order plan prepare promise propose schedule seek set try urge vow want wait'.split(
    ' ',
  ),
)
const reach = 14

const sideOfGroup = (document: Document, group: VerbGroup): Side => {
  const { form } = document.tokens[group.head]!
  if (group.modal !== null) {
    if (/^(?:will|'ll|shall|wo|would|'d|may|might|could|can|should|must)$/.test(group.modal) && !group.perfect)
      return 'future'
    return group.perfect ? 'past' : null
  }
  if (group.perfect || form === 'past' || form === 'participle') return 'past'
  if (document.tokens[group.from]!.lower === 'was' || document.tokens[group.from]!.lower === 'were') return 'past'
  return null
}

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

/** The finite verb that an infinitive depends on: the nearest group before it. */
const governorOf = (document: Document, group: VerbGroup): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  const first = Math.max(document.sentences[document.tokens[group.from]!.sentence]!.from, group.from - reach)
  for (let i = group.from - 1; i >= first; i--) if (verbAt[i] !== undefined && !verbAt[i]!.infinitive) return verbAt[i]
  return undefined
}

/** Which side of now a date lies on, by cue words before it and the tense of its clause. */
export const sideOf = (document: Document, range: TokenRange): Side => {
  const { tokens } = document
  const { sentence } = tokens[range.from]!
  for (let i = range.from - 1; i >= Math.max(0, range.from - 4) && tokens[i]!.sentence === sentence; i--) {
    const cue = i === range.from - 1 ? cues.get(tokens[i]!.lower) : undefined
    if (cue !== undefined) return cue
    if (plans.has(tokens[i]!.lower)) return 'future'
  }
  const group = nearestGroup(document, range)
  if (group === undefined) return null
  if (!group.infinitive) return sideOfGroup(document, group)
  const governor = governorOf(document, group)
  if (governor === undefined || planning.has(verbLemma(tokens[governor.head]!.lower))) return 'future'
  return sideOfGroup(document, governor)
}
