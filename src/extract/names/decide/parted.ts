import type { Document, Token } from '../../../document/document.js'
import { type Candidate, candidateBy } from '../candidate.js'
import { isPersonal } from '../parse/reading.js'
import { partedRows } from '../parse/rows/people.js'
import { isAcronym, partsOf } from '../words.js'
import { keyOf, shortFormsOfPerson, wordsOf } from './aliases.js'

const [labelled, joined] = partedRows

/** The short forms of the people whom an article names in full: to the key of the only one who has it, null where several do. */
const peopleByShortForm = (tokens: readonly Token[], candidates: readonly Candidate[]): Map<string, string | null> => {
  const forms = new Map<string, string | null>()
  for (const candidate of candidates) {
    if (candidate.kind !== 'person' || candidate.to - candidate.from < 2 || isJoined(tokens, candidate)) continue
    const words = wordsOf(tokens, candidate)
    const key = words.join(' ')
    const { surnames, given } = shortFormsOfPerson(words)
    for (const form of given === null ? surnames : [...surnames, given]) {
      const known = forms.get(form)
      forms.set(form, known === undefined || known === key ? key : null)
    }
  }
  return forms
}

const isLabelled = (tokens: readonly Token[], { from, to, kind }: Candidate): boolean =>
  kind === null &&
  to - from === 2 &&
  isAcronym(tokens[from]!) &&
  tokens[from + 1]!.shape !== 'upper' &&
  !isPersonal(partsOf(tokens[from]!.lower))

const isJoined = (tokens: readonly Token[], { from, to, kind }: Candidate): boolean =>
  (kind === null || kind === 'person') && to - from === 3 && /^[-–/]$/.test(tokens[from + 1]!.text)

/**
 * Parts capitals that hold the surnames of people whom the article names in full: "MVP [Zobrist]" behind a label, "[Clinton]-[Warren]" of
 * two people. A double-barrelled surname of one person stays whole.
 */
export const partNames = ({ tokens }: Document, candidates: readonly Candidate[]): readonly Candidate[] => {
  if (!candidates.some((each) => isLabelled(tokens, each) || isJoined(tokens, each))) return candidates
  const people = peopleByShortForm(tokens, candidates)
  if (people.size === 0) return candidates
  const personAt = (at: number): string | null => people.get(keyOf(tokens, { from: at, to: at + 1 })) ?? null
  return candidates.flatMap((candidate) => {
    const { from, to } = candidate
    if (isLabelled(tokens, candidate) && personAt(from + 1) !== null) return [candidateBy(labelled, from + 1, to)]
    if (!isJoined(tokens, candidate) || people.has(keyOf(tokens, candidate))) return [candidate]
    const first = personAt(from)
    const second = personAt(to - 1)
    if (first === null || second === null || first === second) return [candidate]
    return [candidateBy(joined, from, from + 1), candidateBy(joined, to - 1, to)]
  })
}
