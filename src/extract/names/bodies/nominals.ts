import { type Document, type Token, tells } from '../../../document/document.js'
import type { OrganizationKind } from '../../../lexicon/organizations.js'
import { candidateOf } from '../candidate.js'
import type { Decided } from '../decide/decide.js'
import { sayingVerbs } from '../lexicon.js'

/** Common nouns that take up a body named before, and the kinds of body that they can mean. */
const bodiesMeant: ReadonlyMap<string, readonly OrganizationKind[]> = new Map<string, readonly OrganizationKind[]>([
  ['administration', ['government']],
  ['agency', ['agency', 'international', 'media']],
  ['airline', ['company']],
  ['army', ['military']],
  ['association', ['association']],
  ['bank', ['bank', 'company']],
  ['bloc', ['international']],
  ['broadcaster', ['media']],
  ['bureau', ['agency']],
  ['charity', ['charity']],
  ['club', ['team']],
  ['commission', ['agency', 'international']],
  ['committee', ['agency']],
  ['company', ['company', 'bank', 'media']],
  ['corporation', ['company']],
  ['council', ['agency']],
  ['department', ['ministry']],
  ['federation', ['league', 'association']],
  ['firm', ['company']],
  ['foundation', ['charity']],
  ['government', ['government']],
  ['group', ['armed group', 'charity', 'company', 'association']],
  ['ministry', ['ministry']],
  ['movement', ['armed group', 'association']],
  ['newspaper', ['media']],
  ['organisation', ['international', 'charity', 'association']],
  ['organization', ['international', 'charity', 'association']],
  ['panel', ['agency']],
  ['paper', ['media']],
  ['party', ['party']],
  ['regime', ['government']],
  ['union', ['union', 'association']],
  ['university', ['university']],
])

/** Whether the noun phrase that ends before `i` is the subject of a verb of saying. */
const speaks = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i]
  if (next === undefined) return false
  if (sayingVerbs.has(next.lower)) return true
  return (next.pos === 'ADV' || next.pos === 'AUX') && sayingVerbs.has(tokens[i + 1]?.lower ?? '')
}

/** How many sentences back a body may have been named to be meant by "the company". */
const reach = 2

/** The body named last that a noun can mean: of a fitting kind, or with the noun in its name. */
const antecedentOf = (
  noun: string,
  sentence: number,
  named: readonly { sentence: number; body: Decided }[],
): Decided | undefined => {
  const meant = bodiesMeant.get(noun) ?? []
  for (let k = named.length - 1; k >= 0 && sentence - named[k]!.sentence <= reach; k--) {
    const { body } = named[k]!
    const fits = body.bodyKind === null ? noun === 'company' || noun === 'firm' : meant.includes(body.bodyKind)
    if (fits || body.name.toLowerCase().includes(noun)) return body
  }
  return undefined
}

/**
 * Second mentions of bodies by a common noun, "the agency", "the administration": where a fitting body was named shortly before, or where
 * it is the source of a statement.
 */
export const takeUpBodies = (
  { tokens, sentences, text }: Document,
  decided: readonly Decided[],
  firstBearer: number,
): Decided[] => {
  const bodies = decided.filter(({ kind }) => kind === 'organization')
  const named: { sentence: number; body: Decided }[] = []
  const found: Decided[] = []
  let at = 0
  let entity = firstBearer
  for (const sentence of sentences) {
    if (!tells(sentence) || sentence.section === 'headline') continue
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      while (at < bodies.length && bodies[at]!.candidate.to <= i)
        named.push({ sentence: tokens[bodies[at]!.candidate.from]!.sentence, body: bodies[at++]! })
      if (tokens[i]!.lower !== 'the') continue
      const noun = tokens[i + 1]!
      if (noun.shape !== 'lower' || !bodiesMeant.has(noun.lower)) continue
      const next = tokens[i + 2]
      if (
        next !== undefined &&
        (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.lower === 'of' || next.text === '-')
      )
        continue
      const antecedent = antecedentOf(noun.lower, sentence.index, named)
      if (antecedent === undefined && !speaks(tokens, i + 2) && tokens[i - 1]?.lower !== 'to') continue
      if (antecedent === undefined && !speaks(tokens, i + 2) && tokens[i - 2]?.lower !== 'according') continue
      const name = antecedent?.name ?? text.slice(tokens[i]!.start, noun.end).replace(/\s+/g, ' ')
      const candidate = candidateOf(i, i + 2, 'organization', 'names/taken-up')
      found.push({
        candidate,
        kind: 'organization',
        name,
        entity: antecedent?.entity ?? entity++,
        bodyKind: antecedent?.bodyKind ?? null,
        country: antecedent?.country ?? null,
      })
    }
  }
  return found
}
