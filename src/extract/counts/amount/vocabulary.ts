import type { TokenRange } from '../../../document/span.js'
import { rateAt, unitAt } from '../../../grammar/numbers/units.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { ofPos, type TokenTest, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { plainCodes } from '../../../lexicon/numbers/currencies.js'
import type { Context } from '../context.js'
import { levelPrepositions } from '../counted/lexicon.js'
import { raceNouns } from '../lexicon.js'
import {
  dimensions,
  levelLeads,
  magnitudeLeads,
  measureOpeners,
  momentWords,
  rateWords,
  shakes,
  signLeads,
  spaceLeads,
  weighingVerbs,
} from './lexicon.js'

const rate: TokenTest = ({ tokens }, at, to) => rateAt(tokens, at, to)?.length ?? 0

const measure: TokenTest = ({ tokens }, at, to) => {
  const unit = unitAt(tokens, at, to, true)
  return unit?.kind === 'measure' ? unit.length : 0
}

/** The classes that patterns of amounts may name. */
export const vocabulary = {
  code: plainCodes,
  dash: new Set(['-', '−', '–']),
  dimension: dimensions,
  hyphen: new Set(['-', '‐', '‑']),
  measure,
  measured: ofPos('ADJ', 'NOUN', 'NUM', 'PROPN'),
  magnitudeLead: magnitudeLeads,
  measureOpener: measureOpeners,
  moment: momentWords,
  moneySign: new Set(['$', '€', '£']),
  race: raceNouns,
  rate,
  rateWord: rateWords,
  shake: shakes,
  inchMark: new Set(['"', '″', '”']),
  levelLead: levelLeads,
  levelPreposition: levelPrepositions,
  signLead: signLeads,
  spaceLead: spaceLeads,
  weighing: weighingVerbs,
} satisfies Vocabulary

/** A test of words by what stands around them: whether one of the patterns fits. */
export const stands = (...around: readonly string[]): ((context: Context, anchor: TokenRange) => boolean) => {
  const finder = aroundFinder([{ around }], vocabulary)
  return (context, anchor) => finder.first(context.document, anchor, context) !== null
}
