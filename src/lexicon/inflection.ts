import { invariantVerbs } from './function-words.js'
import { irregularVerbs } from './verbs/irregular-verbs.js'

/**
 * Inflects verbs, as the table of verbs has base forms where rules that compare words as written need "said" and "says", and takes the
 * ending of the plural from nouns.
 */

/** A noun without the ending of its plural, for words that no list has: "drones" is "drone", "bus" and "loss" stay as they are. */
export const singularOf = (noun: string): string => noun.replace(/(?<=[^su])s$/, '')

const irregularForms: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>()
  for (const [form, base] of irregularVerbs) forms.set(base, [...(forms.get(base) ?? []), form])
  return forms
})()

/** Bases of more than one syllable whose last letter is doubled: "admitted". Of one syllable, all that end so. */
const doubling =
  /^(?:[^aeiou]*(?:[aeiou]|qu[aeiou])[bdgklmnprt]|(?:ad|com|per|re|sub)mit|(?:con|de|in|oc|re)(?:cur|fer)|prefer|rebut|regret)$/

const endsInY = (base: string): boolean => /[^aeiou]y$/.test(base)

/** The past forms of a verb, participles that differ included: "said"; "wrote", "written"; "admitted". */
export const pastForms = (base: string): readonly string[] => {
  const irregular = irregularForms.get(base)
  if (irregular !== undefined) return irregular
  if (invariantVerbs.has(base) || base === 'read') return [base]
  if (endsInY(base)) return [`${base.slice(0, -1)}ied`]
  if (base.endsWith('e')) return [`${base}d`]
  return [`${base}${doubling.test(base) ? base.at(-1) : ''}ed`]
}

/** The present of a verb in the third person: "says", "denies". */
export const thirdPerson = (base: string): string => {
  if (endsInY(base)) return `${base.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
}
