import type { Document, Token } from '../../../document/document.js'
import { countryOfDemonym } from '../../../lexicon/countries.js'
import { portfolios } from '../../../lexicon/offices.js'
import { candidateOf } from '../candidate.js'
import type { Decided } from '../decide/decide.js'

/** Nouns in lower case that make a body of the name before them: "Trump administration", "Iranian government". */
const governing: ReadonlySet<string> = new Set([
  'administration',
  'campaign',
  'government',
  'junta',
  'ministry',
  'regime',
])

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text)

/** Where the modifiers before the noun begin: "foreign" of "foreign ministry", "interim" of "interim government". */
const startOfModifiers = (tokens: readonly Token[], noun: number, first: number): number => {
  let i = noun
  while (i > first && noun - i < 4) {
    const { lower, shape } = tokens[i - 1]!
    const isJoint =
      i - 1 > first && i < noun && (lower === 'and' || lower === '-') && portfolios.has(tokens[i - 2]!.lower)
    if (shape !== 'lower' && !isJoint) break
    if (
      tokens[noun]!.lower === 'ministry'
        ? !portfolios.has(lower) && !isJoint
        : !/^(?:federal|central|interim|military|transitional|provisional|coalition|former|presidential|election|reelection|communist|transition)$/.test(
            lower,
          )
    )
      break
    i--
  }
  return i
}

/** The start of the nationality that ends before `i`: "Iranian", "South Korean"; `i` where there is none. */
const startOfDemonym = (tokens: readonly Token[], i: number, first: number): number => {
  const last = tokens[i - 1]
  if (last === undefined || i - 1 < first || last.shape === 'lower') return i
  if (i - 2 >= first && countryOfDemonym(`${tokens[i - 2]!.lower} ${last.lower}`) !== null) return i - 2
  return countryOfDemonym(last.lower) === null ? i : i - 1
}

/** Where the body begins whose noun stands at `noun`, or -1. `endsAt` gives the name that ends before a token. */
const startOfBody = (
  tokens: readonly Token[],
  noun: number,
  first: number,
  endsAt: ReadonlyMap<number, Decided>,
): number => {
  const modifiers = startOfModifiers(tokens, noun, first)
  const demonym = startOfDemonym(tokens, modifiers, first)
  if (demonym < modifiers) return demonym
  const { lower } = tokens[noun]!
  const holder = endsAt.get(modifiers)
  if (holder !== undefined && holder.kind !== 'organization') {
    if (lower === 'campaign' && holder.kind === 'location') return -1
    return holder.candidate.from
  }
  const owner = isPossessive(tokens[modifiers - 1]) ? endsAt.get(modifiers - 1) : undefined
  if (lower === 'ministry') return modifiers < noun ? modifiers : -1
  if (owner === undefined || owner.kind === 'organization') return -1
  if (lower === 'campaign' && owner.kind === 'location') return -1
  return owner.candidate.from
}

/**
 * The bodies that a common noun makes of a name or nationality: "the Netanyahu government", "Fidel Castro's government", "German foreign
 * ministry". The name inside stays a mention of its own.
 */
export const composeBodies = (
  { tokens, sentences, text }: Document,
  decided: readonly Decided[],
  firstBearer: number,
): Decided[] => {
  const endsAt = new Map<number, Decided>()
  for (const name of decided) endsAt.set(name.candidate.to, name)
  const entities = new Map<string, number>()
  const bodies: Decided[] = []
  for (const { from, to, section } of sentences) {
    if (section === 'furniture' || section === 'byline') continue
    for (let i = from + 1; i < to; i++) {
      const { lower, shape } = tokens[i]!
      if (shape === 'other' || !governing.has(lower)) continue
      const start = startOfBody(tokens, i, from, endsAt)
      if (start < 0) continue
      const last = decided.length > 0 ? endsAt.get(i + 1) : undefined
      if (last !== undefined && last.kind === 'organization') continue
      const name = text.slice(tokens[start]!.start, tokens[i]!.end).replace(/\s+/g, ' ')
      const entity = entities.get(name) ?? firstBearer + entities.size
      entities.set(name, entity)
      const candidate = candidateOf(start, i + 1, 'organization', 'names/body-of-name')
      const country = start < i ? countryOfDemonym(tokens[start]!.lower) : null
      bodies.push({
        candidate,
        kind: 'organization',
        name,
        entity,
        bodyKind: lower === 'ministry' ? 'ministry' : lower === 'campaign' ? null : 'government',
        country,
      })
    }
  }
  return bodies
}
