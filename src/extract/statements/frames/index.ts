import { adjunctFrames, citingFrame } from './adjuncts.js'
import { framesByHand } from './by-hand.js'
import { complementFrames } from './complements.js'
import { asFrames, frontedFrames, relativeFrame, relativeObjectFrame, runOnFrame } from './fronted.js'
import { nominalFrames } from './nominals.js'
import { objectFrames } from './objects.js'
import { passiveClause, passiveFrames, passiveQuote, seemingFrame } from './passives.js'
import { headingFrame, mannerFrames, signatureFrame } from './quotations.js'

/** How an attribution can be built: names say in which order source, cue and content stand, and what the content is. */
export const frames = [
  ...complementFrames,
  ...frontedFrames,
  runOnFrame,
  relativeFrame,
  relativeObjectFrame,
  asFrames.active,
  asFrames.passive,
  ...passiveFrames,
  passiveQuote,
  passiveClause,
  seemingFrame,
  ...nominalFrames,
  ...objectFrames,
  ...adjunctFrames,
  citingFrame,
  ...mannerFrames,
  headingFrame,
  signatureFrame,
  ...framesByHand,
] as const

/** The frame that an attribution stands in. */
export type FrameName = (typeof frames)[number]['name']
