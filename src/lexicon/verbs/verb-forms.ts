import { invariantVerbs } from '../function-words.js'
import { can } from '../parts-of-speech/index.js'
import { irregularVerbs } from './irregular-verbs.js'
import { prepositionalVerbs, reportingVerbs } from './reporting.js'

/** A form of a verb: what it is, and of which base. */
export interface VerbForms {
  readonly bits: number
  readonly base: string
}

const irregular = new Set(irregularVerbs.values())

/** "whine", "whines", "whined", "whining": the regular forms of a base that doubles no letter. */
const regularForms = (base: string): readonly (readonly [form: string, bits: number])[] => {
  const endsInY = /[^aeiou]y$/.test(base)
  const stem = base.replace(/e$/, '')
  const present = endsInY ? `${base.slice(0, -1)}ies` : /(?:[sxz]|[cs]h)$/.test(base) ? `${base}es` : `${base}s`
  const past = endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const gerund = /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${stem}ing`
  return [
    [base, can.base],
    [present, can.present],
    [past, can.past | can.participle],
    [gerund, can.gerund],
  ]
}

/** Whether a short base doubles its last letter: "quip", "quipped". */
const doubles = (base: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)

/** The regular forms of the verbs of saying and thinking: word lists of older news lack many of them ("tweets", "lambasts"). */
export const formsOfReportingVerbs: ReadonlyMap<string, VerbForms> = new Map(
  [...reportingVerbs.keys(), ...prepositionalVerbs.keys()]
    .filter((base) => !irregular.has(base) && !invariantVerbs.has(base) && !doubles(base))
    .flatMap((base) => regularForms(base).map(([form, bits]) => [form, { bits, base }] as const)),
)
